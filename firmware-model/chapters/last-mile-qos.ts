// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "QoS Commands/Last Mile QoS Configuration Commands". */
export default (): string => `
# display qos link-adjustment configuration
@ all
! now 1
? interface-name interface
? interface-type interface-type
? interface-number interface-number
display qos link-adjustment configuration interface { <interface-name> | <interface-type> <interface-number> }
# qos link-adjustment link-layer-exclude l2tp-layer-exclude
@ system
? slot-id text 1 31
qos link-adjustment link-layer-exclude [ slot <slot-id> ]
 = qos link-adjustment link-layer-exclude <slot-id>
qos link-adjustment link-layer-exclude access-type leased-line-access [ slot <slot-id> ]
 = qos link-adjustment link-layer-exclude access-type leased-line-access <slot-id>
undo qos link-adjustment { link-layer-exclude | l2tp-layer-exclude } [ slot <slot-id> ]
undo qos link-adjustment link-layer-exclude access-type leased-line-access [ slot <slot-id> ]
qos link-adjustment l2tp-layer-exclude [ slot <slot-id> ]
 = qos link-adjustment l2tp-layer-exclude <slot-id>
# qos link-adjustment remote
@ aaa-domain interface
? adjust-value number -64 64
qos link-adjustment <adjust-value> remote
 = qos link-adjustment remote
undo qos link-adjustment remote
# qos link-adjustment remote enable
@ aaa-domain
qos link-adjustment remote enable
 = qos link-adjustment remote enable
undo qos link-adjustment remote enable
# qos link-adjustment shaping-mode
@ aaa-domain interface
qos link-adjustment shaping-mode { frame | cell }
 = qos link-adjustment shaping-mode
undo qos link-adjustment shaping-mode
# qos link-adjustment vendor
@ system
? slot-id text 1 32
qos link-adjustment vendor redback { lns | lac } * [ slot <slot-id> ]
 = qos link-adjustment vendor redback <slot-id>
undo qos link-adjustment vendor redback [ lns | lac ] * [ slot <slot-id> ]`;
