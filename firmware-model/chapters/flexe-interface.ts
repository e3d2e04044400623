// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Interface and Data Link Commands/FlexE Interface Configuration Commands". */
export default (): string => `
? interface-name interface
? interface-type interface-type
? interface-number interface-number
# binding interface time-slot
@ flexe-client
? timeslot-list text 1 199
? subtime-slots text 1 9
binding interface { <interface-name> | <interface-type> <interface-number> } time-slot <timeslot-list> [ sub-time-slot <subtime-slots> ]
 = binding interface <interface-name> time-slot
undo binding interface { <interface-name> | <interface-type> <interface-number> } [ time-slot <timeslot-list> [ sub-time-slot <subtime-slots> ] ]
# binding interface (flexe group view)
@ flexe-group interface
binding interface { <interface-name> | <interface-type> <interface-number> }
 = binding interface <interface-name>
undo binding interface { <interface-name> | <interface-type> <interface-number> }
# dcn-auto-negotiation disable
@ interface
dcn-auto-negotiation disable
 = dcn-auto-negotiation disable
undo dcn-auto-negotiation [ disable ]
# display flexe group information
@ all
! now 1
display flexe group information slot <slot-id> card <card-id>
# down-filter disable
@ interface
down-filter disable
 = down-filter disable
undo down-filter disable
# flexe-bandwidth
@ flexe-client
? bandwidth number 5 4294967295
flexe-bandwidth 1
 = flexe-bandwidth 1
flexe-bandwidth 1.25
 = flexe-bandwidth 1.25
flexe-bandwidth <bandwidth>
 = flexe-bandwidth
undo flexe-bandwidth [ 1 | 2 | 3 | 4 | <bandwidth> ]
undo flexe-bandwidth [ 1.25 | <2.5> | 3.75 | <bandwidth> ]
undo flexe-bandwidth [ <bandwidth> ]
flexe-bandwidth 2
 = flexe-bandwidth 2
flexe-bandwidth 3
 = flexe-bandwidth 3
flexe-bandwidth 4
 = flexe-bandwidth 4
flexe-bandwidth <bandwidth>
 = flexe-bandwidth
flexe-bandwidth <2.5>
 = flexe-bandwidth
flexe-bandwidth 3.75
 = flexe-bandwidth 3.75
flexe-bandwidth <bandwidth>
 = flexe-bandwidth
# flexe client-instance
@ system
? clientindex number 1 65535
? groupindex number 1 65535
flexe client-instance <clientindex> [ flexe-group <groupindex> flexe-type { cross | full-function } [ port-id <portid> ] ]
 + flexe client-instance <clientindex>
 > flexe-client -flexe-client-<clientindex>
undo flexe client-instance <clientindex>
# flexe clientid
@ flexe-client
? client-id number 1 65535
flexe-clientid <client-id>
 = flexe-clientid <client-id>
undo flexe-clientid [ <client-id> ]
# flexe config-mode
@ slot
flexe config-mode card <card-id> bandwidth
 = flexe config-mode card <card-id> bandwidth
undo flexe config-mode card <card-id> [ bandwidth | timeslot ]
flexe config-mode card <card-id> timeslot
 = flexe config-mode card <card-id> timeslot
# flexe enable port
@ system
? port-position text 1 31
flexe enable port <port-position>
 = flexe enable port <port-position>
undo flexe enable port <port-position>
# flexe group (system view)
@ system
? group-index number 1 65535
flexe group <group-index>
 + flexe group <group-index>
 > flexe-group -flexe-group-<group-index>
undo flexe group <group-index>
# flexe-groupnum
@ flexe-group system
? group-number number 1 1048574
flexe-groupnum <group-number>
 = flexe-groupnum <group-number>
undo flexe-groupnum [ <group-number> ]
# force-physical-mode ethernet
@ interface
force-physical-mode ethernet
 = force-physical-mode
undo force-physical-mode [ ethernet ]
# management-channel mode
@ interface
management-channel mode union
 = management-channel mode
undo management-channel mode [ union | section | shim-to-shim | shim-to-shim-op2 ]
management-channel mode section
 = management-channel mode
management-channel mode shim-to-shim
 = management-channel mode
management-channel mode shim-to-shim-op2
 = management-channel mode
# minimal available bandwidth
@ flexe-client
? percent number 1 100
minimal available bandwidth <percent>
 = minimal available bandwidth
undo minimal available bandwidth [ <percent> ]
# padding enable
@ flexe-group
padding enable
 = padding enable
undo padding [ enable ]
# phy-number
@ interface
? phy-number number 1 254
phy-number <phy-number>
 = phy-number <phy-number>
undo phy-number [ <phy-number> ]
# phyautoclear forcephysicalmode
@ system
? cleartime number 1 2880
phyautoclear forcephysicalmode { enable <cleartime> | disable }
 = phyautoclear forcephysicalmode
undo phyautoclear forcephysicalmode
# port-speed
@ interface
port-speed 50ge
 = port-speed 50ge
undo port-speed [ 50ge | 100ge ]
port-speed 100ge
 = port-speed 100ge
# set flexe sub-time-slot granula
@ system
? slot-id text 1 31
? card-id number 0 4294967295
set flexe sub-time-slot granula slot <slot-id> card <card-id> 1g
 = set flexe sub-time-slot granula slot <slot-id> card <card-id> 1g
undo set flexe sub-time-slot granula slot <slot-id> card <card-id> [ 1g | 1.25g | 5g ]
set flexe sub-time-slot granula slot <slot-id> card <card-id> 1.25g
 = set flexe sub-time-slot granula slot <slot-id> card <card-id> 1.25g
set flexe sub-time-slot granula slot <slot-id> card <card-id> 5g
 = set flexe sub-time-slot granula slot <slot-id> card <card-id> 5g
# switch-mode
@ interface
switch-mode manual
 = switch-mode
undo switch-mode [ manual | auto ]
switch-mode auto
 = switch-mode
# timeslot-negotiation mode disable
@ flexe-group
timeslot-negotiation mode disable
 = timeslot-negotiation mode disable
undo timeslot-negotiation mode disable`;
