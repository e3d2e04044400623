// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Monitor Commands/TWAMP Configuration Commands". */
export default (): string => `
? vpn-instance-name text 1 31
# tcp listen-address
@ twamp-server
? ip-address ipv4
tcp listen-address <ip-address>
 = tcp listen-address <ip-address>
undo tcp listen-address [ <ip-address> ]
# tcp listen-mode
@ twamp-server
tcp listen-mode any-ip
 = tcp listen-mode any-ip
tcp listen-mode assign-ip
 = tcp listen-mode assign-ip
# client acl
@ twamp-server
? aclnumBasic number 2000 2999
? aclnumAdv number 3000 3999
? aclname text 1 64
client acl <aclnumBasic>
 = client acl
client acl <aclnumAdv>
 = client acl
client acl <aclname>
 = client acl
undo client acl
# control-session inactive
@ twamp-server
? time-out number 1 6000
control-session inactive <time-out>
 = control-session inactive
undo control-session inactive
# reflector
@ twamp
reflector
 + reflector
 > twamp-reflector -ref
undo reflector
# server (TWAMP view)
@ twamp
server
 + server
 > twamp-server -srv
undo server
# tcp port
@ twamp-server
? port-number interface-number
tcp port <port-number> [ all | vpn-instance <vpn-instance-name> ]
 = tcp port <port-number> <vpn-instance-name>
undo tcp port [ <port-number> [ all | vpn-instance <vpn-instance-name> ] ]
# test-session inactive
@ twamp-reflector
? timeout number 1 604800
test-session inactive <timeout>
 = test-session inactive
undo test-session inactive
# nqa twamp
@ system
nqa twamp
 + nqa twamp
 > twamp -twamp
undo nqa twamp
# twamp reflector spec-expand enable
@ system
twamp reflector spec-expand enable
 = twamp reflector spec-expand enable
undo twamp reflector spec-expand enable
# display twamp control-session (All views)
@ all
! now 1
? client-ip-address ipv4
? client-port-number interface-number
display twamp control-session { verbose | client-ip <client-ip-address> client-port <client-port-number> [ vpn-instance <vpn-instance-name> ] }
# display twamp control-session
@ all
! now 1
display twamp control-session
# display twamp global-info
@ all
! now 1
display twamp global-info
# display twamp test-session (All views)
@ all
! now 1
? reflector-ip-address ipv4
? reflectort-port-number interface-number
display twamp test-session { verbose | reflector-ip <reflector-ip-address> reflector-port <reflectort-port-number> [ vpn-instance <vpn-instance-name> ] }
# display twamp test-session
@ all
! now 1
display twamp test-session`;
