// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Monitor Commands/TWAMP Light Configuration Commands". */
export default (): string => `
? session-id number 1 8192
? vpn-instance-name text 1 31
? description text 3 32 rest
? interface-type interface-type
? interface-number interface-number
? interface-name interface
? upper-limit number 2 1000
? lower-limit number 1 999
? time-out number 1 10
# client(twamp-light view)
@ twamp-light
client
 + client
 > twamp-light-client -client
undo client
# display twamp-light statistic-type twoway-delay test-session
@ all
! now 1
display twamp-light statistic-type twoway-delay test-session <session-id>
# display twamp-light statistic-type twoway-loss test-session
@ all
! now 1
display twamp-light statistic-type twoway-loss test-session <session-id>
# display twamp-light test-session
@ all
! now 1
display twamp-light test-session [ verbose | <session-id> ]
# nqa twamp-light
@ system
nqa twamp-light
 + nqa twamp-light
 > twamp-light -twamp-light
undo nqa twamp-light
# reset twamp-light statistics
@ all
! now
reset twamp-light statistics { all | test-session <session-id> }
# responder
@ twamp-light
responder
 + responder
 > twamp-light-responder -responder
undo responder
# test-session (Twamp-light-responder view)
@ twamp-light-responder
? session-id number 1 16384
? local-ip-address ipv4
? remote-ip-address ipv4
? local-ipv6-address ipv6
? remote-ipv6-address ipv6
? local-port number 1025 65535
? remote-port number 1025 65535
test-session <session-id> local-ip <local-ip-address> remote-ip <remote-ip-address> local-port <local-port> remote-port <remote-port> [ vpn-instance <vpn-instance-name> ] [ anti-loop-on ] [ description <description> ]
 = test-session <session-id> local-ip <local-ip-address> remote-ip <remote-ip-address> local-port remote-port <vpn-instance-name>
test-session <session-id> local-ip <local-ip-address> remote-ip <remote-ip-address> local-port <local-port> remote-port <remote-port> interface { <interface-type> <interface-number> | <interface-name> } [ anti-loop-on ] [ description <description> ]
 = test-session local-ip remote-ip local-port remote-port interface <session-id> <local-ip-address> <remote-ip-address> <local-port> <remote-port> <interface-name> <description>
undo test-session <session-id> [ { local-ip <local-ip-address> remote-ip <remote-ip-address> | local-ipv6 <local-ipv6-address> remote-ipv6 <remote-ipv6-address> } local-port <local-port> remote-port <remote-port> [ vpn-instance <vpn-instance-name> ] [ anti-loop-on ] [ description <description> ] ]
undo test-session <session-id> { local-ip <local-ip-address> remote-ip <remote-ip-address> | local-ipv6 <local-ipv6-address> remote-ipv6 <remote-ipv6-address> } local-port <local-port> remote-port <remote-port> interface { <interface-type> <interface-number> | <interface-name> } [ anti-loop-on ] [ description <description> ]
test-session <session-id> local-ipv6 <local-ipv6-address> remote-ipv6 <remote-ipv6-address> local-port <local-port> remote-port <remote-port> [ vpn-instance <vpn-instance-name> ] [ anti-loop-on ] [ description <description> ]
 = test-session <session-id> local-ipv6 <local-ipv6-address> remote-ipv6 <remote-ipv6-address> local-port remote-port <vpn-instance-name>
test-session <session-id> local-ipv6 <local-ipv6-address> remote-ipv6 <remote-ipv6-address> local-port <local-port> remote-port <remote-port> interface { <interface-type> <interface-number> | <interface-name> } [ anti-loop-on ] [ description <description> ]
 = test-session local-ipv6 remote-ipv6 local-port remote-port interface <session-id> <local-ipv6-address> <remote-ipv6-address> <local-port> <remote-port> <interface-name> <description>
# sender
@ twamp-light
sender
 + sender
 > twamp-light-sender -sender
undo sender
# twoway-loss threshold
@ twamp-light
? upper-limit
? lower-limit
twoway-loss threshold test-session <session-id> upper-limit <upper-limit> lower-limit <lower-limit>
 = twoway-loss threshold test-session <session-id> upper-limit lower-limit
undo twoway-loss threshold test-session <session-id> [ upper-limit <upper-limit> lower-limit <lower-limit> ]
# twoway-delay threshold
@ twamp-light
twoway-delay threshold test-session <session-id> upper-limit <upper-limit> lower-limit <lower-limit>
 = twoway-delay threshold test-session <session-id> upper-limit lower-limit
undo twoway-delay threshold test-session <session-id> [ upper-limit <upper-limit> lower-limit <lower-limit> ]
# twoway-jitter threshold
@ twamp-light
twoway-jitter threshold test-session <session-id> upper-limit <upper-limit> lower-limit <lower-limit>
 = twoway-jitter threshold test-session <session-id> upper-limit lower-limit
undo twoway-jitter threshold test-session <session-id> [ upper-limit <upper-limit> lower-limit <lower-limit> ]
# test-session bind interface
@ twamp-light-client
test-session <session-id> bind interface { <interface-type> <interface-number> | <interface-name> }
 = test-session <session-id> bind interface <interface-name>
undo test-session <session-id> bind [ interface { <interface-type> <interface-number> | <interface-name> } ]
# test start-continual
@ twamp-light-sender
! now
test start-continual test-session <session-id> [ period <periodValue> ] [ time-out <time-out> ]
undo test start-continual test-session <session-id> [ [ period <periodValue> ] [ time-out <time-out> ] ]
# test start
@ twamp-light-sender
! now
? packet-count number 100 30000
? duration number 60 300
test start test-session <session-id> packet-count <packet-count> [ period <period> ] [ time-out <time-out> ]
test start test-session <session-id> duration <duration> [ period <period> ] [ time-out <time-out> ]
# test start-regular
@ twamp-light-sender
! now
? timevalue number 10 60
? packet-count number 10 1000
test start-regular test-session <session-id> [ regular-time <timevalue> ] [ packet-count <packet-count> ] [ time-out <time-out> ]
undo test start-regular test-session <session-id> [ regular-time <timevalue> ] [ packet-count <packet-count> ] [ time-out <time-out> ]
# test stop
@ twamp-light-sender
! now
test stop { all | test-session <session-id> }
# test-session (Twamp-light-client view)
@ twamp-light-client
? sender-ip-address ipv4
? reflector-ip-address ipv4
? sender-address-v6 ipv6
? reflector-address-v6 ipv6
? dscp-value number 0 63
? padding-length number 32 1454
test-session <session-id> sender-ip <sender-ip-address> reflector-ip <reflector-ip-address> sender-port <sender-port> reflector-port <reflector-port> [ vpn-instance <vpn-instance-name> ] [ dscp <dscp-value> | padding <padding-length> | padding-type <padding-type> | description <description> ] *
 = test-session <session-id> sender-ip <sender-ip-address> reflector-ip <reflector-ip-address> sender-port reflector-port <vpn-instance-name>
undo test-session <session-id> [ { sender-ip <sender-ip-address> reflector-ip <reflector-ip-address> | sender-ipv6 <sender-address-v6> reflector-ipv6 <reflector-address-v6> } sender-port <sender-port> reflector-port <reflector-port> [ vpn-instance <vpn-instance-name> ] [ dscp <dscp-value> | padding <padding-length> | padding-type <padding-type> | description <description> ] * ]
test-session <session-id> sender-ipv6 <sender-address-v6> reflector-ipv6 <reflector-address-v6> sender-port <sender-port> reflector-port <reflector-port> [ vpn-instance <vpn-instance-name> ] [ dscp <dscp-value> | padding <padding-length> | padding-type <padding-type> | description <description> ] *
 = test-session <session-id> sender-ipv6 <sender-address-v6> reflector-ipv6 <reflector-address-v6> sender-port reflector-port <vpn-instance-name>`;
