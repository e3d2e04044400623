// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Monitor Commands/sFlow Configuration Commands". */
export default (): string => `
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? slot-id text 1 32
? ip-address ipv4
# display sflow configuration
@ all
! now 1
display sflow configuration
# display sflow interface
@ all
! now 1
display sflow interface { <interface-name> | <interface-type> <interface-number> }
# display sflow packet statistics
@ all
! now 1
display sflow packet statistics interface { <interface-name> | <interface-type> <interface-number> } slot <slot-id>
display sflow packet statistics slot <slot-id>
# reset sflow packet statistics
@ all
! now
reset sflow packet statistics interface { <interface-name> | <interface-type> <interface-number> } slot <slot-id>
reset sflow packet statistics slot <slot-id>
# sflow
@ system
sflow
 + sflow
 > sflow -sflow
undo sflow
# sflow agent
@ sflow
sflow agent ip <ip-address>
 = sflow agent ip <ip-address>
undo sflow agent { ip <ip-address> | ipv6 <ipv6-address> }
sflow agent ipv6 <ipv6-address>
 = sflow agent ipv6 <ipv6-address>
# sflow collector
@ sflow
sflow collector <collector-id>
 + sflow collector <collector-id>
 > sflow-collector -collector-<collector-id>
undo sflow collector <collector-id>
# sflow enable
@ slot
sflow enable
 = sflow enable
undo sflow enable
# sflow export extended-route-data
@ sflow
sflow export extended-route-data disable
 = sflow export extended-route-data disable
undo sflow export extended-route-data disable
# sflow flow-sampling collector
@ interface
? collector-id number 1 2
sflow flow-sampling collector <collector-id> secondary <collector-id> inbound
 = sflow flow-sampling collector <collector-id> secondary <collector-id> inbound
undo sflow flow-sampling collector <collector-id> [ secondary <collector-id> ] { inbound | outbound }
sflow flow-sampling collector <collector-id> secondary <collector-id> outbound
 = sflow flow-sampling collector <collector-id> secondary <collector-id> outbound
sflow flow-sampling collector <collector-id> inbound
 = sflow flow-sampling collector <collector-id> inbound
sflow flow-sampling collector <collector-id> outbound
 = sflow flow-sampling collector <collector-id> outbound
# sflow flow-sampling rate
@ interface
? rate number 1 65535
sflow flow-sampling rate <rate> inbound
 = sflow flow-sampling rate <rate> inbound
undo sflow flow-sampling rate <rate> { inbound | outbound }
sflow flow-sampling rate <rate> outbound
 = sflow flow-sampling rate <rate> outbound
# sflow max-packet-length
@ sflow-collector
? length number 1024 8100
sflow max-packet-length <length>
 = sflow max-packet-length <length>
undo sflow max-packet-length <length>
# sflow server
@ sflow-collector
? vpn-name text 1 31
? port number 1 65535
sflow server ip <ip-address> [ vpn-instance <vpn-name> ] [ udp-port <port> ]
 = sflow server ip <ip-address> <vpn-name> <port>
undo sflow server { ip <ip-address> | ipv6 <ipv6-address> } [ vpn-instance <vpn-name> ] [ udp-port <port> ]
sflow server ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] [ udp-port <port> ]
 = sflow server ipv6 <ipv6-address> <vpn-name> <port>`;
