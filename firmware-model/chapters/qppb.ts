// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "QoS Commands/QPPB Configuration Commands". */
export default (): string => `
? policy-name text 1 31
? interface-type interface-type
? interface-name interface
? interface-number interface-number
? qos-local-id number 1 255
# display qppb local-policy configuration
@ all
! now 1
display qppb local-policy configuration [ <policy-name> ]
# display qppb local-policy configuration interface
@ all
! now 1
? interface-num interface-number
display qppb local-policy configuration interface { <interface-type> <interface-num> | <interface-name> } { inbound | outbound }
# display qppb local-policy statistics
@ all
! now 1
display qppb local-policy statistics interface { <interface-type> <interface-number> | <interface-name> } [ qos-local-id <qos-local-id> ] { inbound | outbound }
# qos-local-id behavior
@ qppb-local-policy
? behavior-name text 1 127
qos-local-id <qos-local-id> behavior <behavior-name>
 = qos-local-id <qos-local-id>
undo qos-local-id <qos-local-id>
# qppb-policy inbound
@ interface
qppb-policy <policy-name> [ unshared ] destination inbound
 = qppb-policy <policy-name> destination inbound
qppb-policy qos-local-id destination inbound
 = qppb-policy qos-local-id destination inbound
undo qppb-policy [ { qos-local-id | <policy-name> [ unshared ] } { destination | source } ] inbound
qppb-policy <policy-name> [ unshared ] source inbound
 = qppb-policy <policy-name> source inbound
qppb-policy qos-local-id source inbound
 = qppb-policy qos-local-id source inbound
# qppb-policy outbound
@ interface
qppb-policy <policy-name> [ unshared ] outbound
 = qppb-policy <policy-name> outbound
undo qppb-policy [ <policy-name> [ unshared ] ] outbound
# qppb-policy ip-precedence
@ interface
qppb-policy ip-precedence destination
 = qppb-policy ip-precedence destination
qppb-policy ip-precedence source
 = qppb-policy ip-precedence source
undo qppb-policy [ ip-precedence ]
# qppb local-policy
@ system
qppb local-policy <policy-name>
 + qppb local-policy <policy-name>
 > qppb-local-policy -localpolicy-<policy-name>
undo qppb local-policy <policy-name>
# qppb qos-local-id
@ system
qppb qos-local-id source
 = qppb qos-local-id source
undo qppb qos-local-id { source | destination | both inbound }
qppb qos-local-id destination
 = qppb qos-local-id destination
qppb qos-local-id both inbound
 = qppb qos-local-id both inbound
# reset qppb local-policy statistics interface
@ user
! now 3
reset qppb local-policy statistics interface { <interface-type> <interface-number> | <interface-name> } [ qos-local-id <qos-local-id> ] { inbound | outbound }
# service-class outbound enable
@ qppb-local-policy
service-class outbound enable
 = service-class outbound enable
undo service-class outbound enable
# statistics enable
@ qppb-local-policy
statistics enable
 = statistics enable
undo statistics enable`;
