// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/IPv4 Basic Configuration Commands". */
export default (): string => `
? dscp-value number 0 63
? typevalue number 0 255
? codevalue number 0 255
? interface-name interface
? interface-type interface-type
? interface-num interface-number
? interface-number interface-number
? socket-id number 0 2147418111
# ip address conflict disable
@ system
ip address conflict check disable
 = ip address conflict check disable
ipv6 address conflict check disable
 = ipv6 address conflict check disable
ip address conflict preempt enable
 = ip address conflict preempt enable
ipv6 address conflict preempt enable
 = ipv6 address conflict preempt enable
undo ip address conflict check disable
undo ipv6 address conflict check disable
undo ip address conflict preempt enable
undo ipv6 address conflict preempt enable
# display host packet protocol-type
@ all
! now 1
display host packet protocol-type
# display ip interface multi-address
@ all
! now 1
display ip interface multi-address
# host-packet type control-protocol dscp
@ system
host-packet type control-protocol dscp <dscp-value>
 = host-packet type control-protocol dscp
undo host-packet type control-protocol dscp
# host-packet type management-protocol dscp
@ system
host-packet type management-protocol dscp <dscp-value>
 = host-packet type management-protocol dscp
undo host-packet type management-protocol dscp
# host-packet send service-class te enable
@ system
host-packet send service-class te enable
 = host-packet send service-class te enable
undo host-packet send service-class te enable
# ip forward-broadcast
@ interface
? acl-number number 2000 3999
? acl-name text 1 64
ip forward-broadcast [ acl { <acl-number> | name <acl-name> } ]
 = ip forward-broadcast
undo ip forward-broadcast
# icmp receive (system view)
@ system
clear icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded | information-reply | information-request | net-redirect | source-quench } receive
clear icmp name { reassembly-timeout | host-unreachable | host-redirect } receive
clear icmp name { net-tos-redirect | protocol-unreachable } receive
clear icmp name { port-unreachable | host-tos-redirect } receive
clear icmp name fragmentneed-dfset receive
clear icmp name source-route-failed receive
clear icmp type <typevalue> code <codevalue> receive
icmp name echo receive
 = icmp name echo receive
icmp name { reassembly-timeout | host-unreachable | host-redirect } receive
 = icmp name receive
icmp name { net-tos-redirect | protocol-unreachable } receive
 = icmp name receive
icmp name { port-unreachable | host-tos-redirect } receive
 = icmp name receive
icmp name fragmentneed-dfset receive
 = icmp name fragmentneed-dfset receive
icmp name source-route-failed receive
 = icmp name source-route-failed receive
icmp type <typevalue> code <codevalue> receive
 = icmp type <typevalue> code <codevalue> receive
undo icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded | information-reply | information-request | net-redirect | source-quench } receive
undo icmp name { reassembly-timeout | host-unreachable | host-redirect } receive
undo icmp name { net-tos-redirect | protocol-unreachable } receive
undo icmp name { port-unreachable | host-tos-redirect } receive
undo icmp name fragmentneed-dfset receive
undo icmp name source-route-failed receive
undo icmp type <typevalue> code <codevalue> receive
icmp name echo-reply receive
 = icmp name echo-reply receive
icmp name net-unreachable receive
 = icmp name net-unreachable receive
icmp name parameter-problem receive
 = icmp name parameter-problem receive
icmp name timestamp-reply receive
 = icmp name timestamp-reply receive
icmp name timestamp-request receive
 = icmp name timestamp-request receive
icmp name ttl-exceeded receive
 = icmp name ttl-exceeded receive
icmp name information-reply receive
 = icmp name information-reply receive
icmp name information-request receive
 = icmp name information-request receive
icmp name net-redirect receive
 = icmp name net-redirect receive
icmp name source-quench receive
 = icmp name source-quench receive
# icmp send (system view)
@ system
clear icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded } send
clear icmp name reassembly-timeout send
clear icmp name port-unreachable send
clear icmp name fragmentneed-dfset send
clear icmp name source-route-failed send
clear icmp type <typevalue> code <codevalue> send
icmp name echo send
 = icmp name echo send
icmp name reassembly-timeout send
 = icmp name reassembly-timeout send
icmp name port-unreachable send
 = icmp name port-unreachable send
icmp name fragmentneed-dfset send
 = icmp name fragmentneed-dfset send
icmp name source-route-failed send
 = icmp name source-route-failed send
icmp type <typevalue> code <codevalue> send
 = icmp type <typevalue> code <codevalue> send
undo icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded } send
undo icmp name reassembly-timeout send
undo icmp name port-unreachable send
undo icmp name fragmentneed-dfset send
undo icmp name source-route-failed send
undo icmp type <typevalue> code <codevalue> send
icmp name echo-reply send
 = icmp name echo-reply send
icmp name net-unreachable send
 = icmp name net-unreachable send
icmp name parameter-problem send
 = icmp name parameter-problem send
icmp name timestamp-reply send
 = icmp name timestamp-reply send
icmp name timestamp-request send
 = icmp name timestamp-request send
icmp name ttl-exceeded send
 = icmp name ttl-exceeded send
# ip icmp source-address
@ interface
ip icmp port-unreachable source-address
 = ip icmp port-unreachable source-address
undo ip icmp { port-unreachable | ttl-exceeded } source-address
ip icmp ttl-exceeded source-address
 = ip icmp ttl-exceeded source-address
# display icmp statistics
@ all
! now 1
display icmp statistics
display icmp statistics interface { <interface-name> | <interface-type> <interface-num> }
# icmp receive (interface view)
@ interface
icmp name echo receive
 = icmp name echo receive
icmp name { reassembly-timeout | host-unreachable | host-redirect } receive
 = icmp name receive
icmp name { net-tos-redirect | protocol-unreachable } receive
 = icmp name receive
icmp name { port-unreachable | host-tos-redirect } receive
 = icmp name receive
icmp name fragmentneed-dfset receive
 = icmp name fragmentneed-dfset receive
icmp name source-route-failed receive
 = icmp name source-route-failed receive
icmp name redirect receive
 = icmp name redirect receive
icmp type <typevalue> code <codevalue> receive
 = icmp type <typevalue> code <codevalue> receive
icmp name echo receive inherent-global
 = icmp name echo receive inherent-global
icmp name { reassembly-timeout | host-unreachable | host-redirect } receive inherent-global
 = icmp name receive
icmp name { net-tos-redirect | protocol-unreachable } receive inherent-global
 = icmp name receive
icmp name { port-unreachable | host-tos-redirect } receive inherent-global
 = icmp name receive
icmp name fragmentneed-dfset receive inherent-global
 = icmp name fragmentneed-dfset receive inherent-global
icmp name source-route-failed receive inherent-global
 = icmp name source-route-failed receive inherent-global
icmp name redirect receive inherent-global
 = icmp name redirect receive inherent-global
icmp type <typevalue> code <codevalue> receive inherent-global
 = icmp type <typevalue> code <codevalue> receive
icmp all receive inherent-global
 = icmp all receive inherent-global
undo icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded | information-reply | information-request | net-redirect | source-quench } receive
undo icmp name { reassembly-timeout | host-unreachable | host-redirect } receive
undo icmp name { net-tos-redirect | protocol-unreachable } receive
undo icmp name { port-unreachable | host-tos-redirect } receive
undo icmp name fragmentneed-dfset receive
undo icmp name source-route-failed receive
undo icmp type <typevalue> code <codevalue> receive
undo icmp name redirect receive
icmp name echo-reply receive
 = icmp name echo-reply receive
icmp name net-unreachable receive
 = icmp name net-unreachable receive
icmp name parameter-problem receive
 = icmp name parameter-problem receive
icmp name timestamp-reply receive
 = icmp name timestamp-reply receive
icmp name timestamp-request receive
 = icmp name timestamp-request receive
icmp name ttl-exceeded receive
 = icmp name ttl-exceeded receive
icmp name information-reply receive
 = icmp name information-reply receive
icmp name information-request receive
 = icmp name information-request receive
icmp name net-redirect receive
 = icmp name net-redirect receive
icmp name source-quench receive
 = icmp name source-quench receive
icmp name echo-reply receive inherent-global
 = icmp name echo-reply receive inherent-global
icmp name net-unreachable receive inherent-global
 = icmp name net-unreachable receive inherent-global
icmp name parameter-problem receive inherent-global
 = icmp name parameter-problem receive inherent-global
icmp name timestamp-reply receive inherent-global
 = icmp name timestamp-reply receive inherent-global
icmp name timestamp-request receive inherent-global
 = icmp name timestamp-request receive inherent-global
icmp name ttl-exceeded receive inherent-global
 = icmp name ttl-exceeded receive inherent-global
icmp name information-reply receive inherent-global
 = icmp name information-reply receive inherent-global
icmp name information-request receive inherent-global
 = icmp name information-request receive inherent-global
icmp name net-redirect receive inherent-global
 = icmp name net-redirect receive inherent-global
icmp name source-quench receive inherent-global
 = icmp name source-quench receive inherent-global
# icmp send (interface view)
@ interface
icmp name echo send
 = icmp name echo send
icmp name reassembly-timeout send
 = icmp name reassembly-timeout send
icmp name port-unreachable send
 = icmp name port-unreachable send
icmp name fragmentneed-dfset send
 = icmp name fragmentneed-dfset send
icmp name source-route-failed send
 = icmp name source-route-failed send
icmp type <typevalue> code <codevalue> send
 = icmp type <typevalue> code <codevalue> send
icmp name echo send inherent-global
 = icmp name echo send inherent-global
icmp name reassembly-timeout send inherent-global
 = icmp name reassembly-timeout send inherent-global
icmp name port-unreachable send inherent-global
 = icmp name port-unreachable send inherent-global
icmp name fragmentneed-dfset send inherent-global
 = icmp name fragmentneed-dfset send inherent-global
icmp name source-route-failed send inherent-global
 = icmp name source-route-failed send inherent-global
icmp type <typevalue> code <codevalue> send inherent-global
 = icmp type <typevalue> code <codevalue> send
icmp all send inherent-global
 = icmp all send inherent-global
undo icmp name { echo | echo-reply | net-unreachable | parameter-problem | timestamp-reply | timestamp-request | ttl-exceeded } send
undo icmp name reassembly-timeout send
undo icmp name port-unreachable send
undo icmp name fragmentneed-dfset send
undo icmp name source-route-failed send
undo icmp type <typevalue> code <codevalue> send
icmp name echo-reply send
 = icmp name echo-reply send
icmp name net-unreachable send
 = icmp name net-unreachable send
icmp name parameter-problem send
 = icmp name parameter-problem send
icmp name timestamp-reply send
 = icmp name timestamp-reply send
icmp name timestamp-request send
 = icmp name timestamp-request send
icmp name ttl-exceeded send
 = icmp name ttl-exceeded send
icmp name echo-reply send inherent-global
 = icmp name echo-reply send inherent-global
icmp name net-unreachable send inherent-global
 = icmp name net-unreachable send inherent-global
icmp name parameter-problem send inherent-global
 = icmp name parameter-problem send inherent-global
icmp name timestamp-reply send inherent-global
 = icmp name timestamp-reply send inherent-global
icmp name timestamp-request send inherent-global
 = icmp name timestamp-request send inherent-global
icmp name ttl-exceeded send inherent-global
 = icmp name ttl-exceeded send inherent-global
# ip option enable (interface view)
@ interface
ip option route-alert enable
 = ip option route-alert enable
ip option route-alert inherent-global
 = ip option route-alert inherent-global
undo ip option { route-alert | route-record | source-route | time-stamp } enable
ip option route-record enable
 = ip option route-record enable
ip option source-route enable
 = ip option source-route enable
ip option time-stamp enable
 = ip option time-stamp enable
ip option route-record inherent-global
 = ip option route-record inherent-global
ip option source-route inherent-global
 = ip option source-route inherent-global
ip option time-stamp inherent-global
 = ip option time-stamp inherent-global
# ip address ignore primary-sub enable
@ system
ip address ignore primary-sub enable
 = ip address ignore primary-sub enable
undo ip address ignore primary-sub enable
# ip blacklist packet permit
@ system
ip blacklist packet permit
 = ip blacklist packet permit
undo ip blacklist packet permit
# display ip statistics
@ all
! now 1
display ip statistics
display ip statistics interface { <interface-name> | <interface-type> <interface-number> }
# display ip statistics verbose
@ all
! now 1
? protocol-id number 1 255
display ip statistics verbose [ protocol { <protocol-id> | gre | icmp | igmp | ospf | pim | rsvp | tcp | udp | vrrp } ]
# ip verify source-address
@ interface
ip verify source-address
 = ip verify source-address
undo ip verify source-address
# ip option enable
@ system
ip option route-alert enable
 = ip option route-alert enable
undo ip option { route-alert | route-record | source-route | time-stamp } enable
ip option route-record enable
 = ip option route-record enable
ip option source-route enable
 = ip option source-route enable
ip option time-stamp enable
 = ip option time-stamp enable
# ipv4 reassembling timeout
@ system
? time number 5 120
ipv4 reassembling timeout <time>
 = ipv4 reassembling timeout
undo ipv4 reassembling timeout
# reset ip statistics
@ user
! now 3
reset ip statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
# reset ip reassembly
@ system
! now
reset ip reassembly
# broadcast-copy fast disable
@ interface
broadcast-copy fast disable
 = broadcast-copy fast disable
undo broadcast-copy fast disable
# broadcast-copy fast enable
@ interface system gigabitethernet1-0-0
broadcast-copy fast enable
 = broadcast-copy fast enable
undo broadcast-copy fast enable
# clear ip df
@ interface
! now
clear ip df
undo clear ip df
# display forward-statistics packet discard
@ all
! now 1
display forward-statistics packet discard [ mac | mtu ] [ ipv4 | ipv6 ] { interface { <interface-type> <interface-number> | <interface-name> } | slot <slot-id> }
# display icmp-reply fast
@ system
! now 1
display icmp-reply fast
# display single-nexthop bgp fast-refresh state
@ system
! now 1
display single-nexthop bgp fast-refresh state
# display ip socket
@ all
! now 1
display ip socket [ socket-type <socket-type> ] [ cid <cid> ] [ socket-id <socket-id> ]
display ipv6 socket [ socket-type <socket-type> ] [ cid <cid> ] [ socket-id <socket-id> ]
# display rawip status
@ all
! now 1
? local-ip ipv4
? remote-ip ipv4
display rawip status [ cid <cid> ] [ socket-id <socket-id> ] [ local-ip <local-ip> ] [ remote-ip <remote-ip> ]
# display rawlink statistics
@ all
! now 1
display rawlink statistics
# display rawlink status
@ all
! now 1
display rawlink status [ cid <cid> ] [ socket-id <socket-id> ]
# display tcp statistics
@ all
! now 1
display tcp statistics
display tcp ipv6 statistics
display tcp statistics verbose
# display tcp status
@ all
! now 1
? local-port-number interface-number
? remote-port-number interface-number
display tcp status [ local-ip <ipv4-address> | local-port <local-port-number> | remote-ip <ipv4-address> | remote-port <remote-port-number> ] * [ cid <cid> ] [ socket-id <socket-id> ]
# display udp statistics
@ all
! now 1
display udp statistics
display udp ipv6 statistics
display udp statistics verbose
# display udp status
@ all
! now 1
? local-port number 0 65535
? remote-port number 0 65535
display udp status [ local-ip <ipv4-address> | local-port <local-port> | remote-ip <ipv4-address> | remote-port <remote-port> ] * [ cid <cid> ] [ socket-id <socket-id> ]
# fib-miss-report enable
@ system
fib-miss-report enable
 = fib-miss-report enable
undo fib-miss-report enable
# host-packet fast-reply disable
@ system
host-packet fast-reply tcp disable
 = host-packet fast-reply tcp disable
undo host-packet fast-reply { tcp | udp | rawip } disable
host-packet fast-reply udp disable
 = host-packet fast-reply udp disable
host-packet fast-reply rawip disable
 = host-packet fast-reply rawip disable
# host-packet fast-send enable
@ system
host-packet fast-send tcp enable
 = host-packet fast-send tcp enable
undo host-packet fast-send { tcp | udp | rawip } enable
host-packet fast-send udp enable
 = host-packet fast-send udp enable
host-packet fast-send rawip enable
 = host-packet fast-send rawip enable
# icmp-reply fast(slot view)
@ slot
icmp-reply fast
 = icmp-reply fast
undo icmp-reply fast
# icmp-reply fast(system view)
@ system
icmp-reply fast
 = icmp-reply fast
undo icmp-reply fast
# ip address ppp-negotiate
@ interface
ip address ppp-negotiate
 = ip address ppp-negotiate
undo ip address ppp-negotiate
# ip routing priority-select-port
@ interface
ip routing priority-select-port { <interface-type> <interface-num> | <interface-name> }
 = ip routing priority-select-port
undo ip routing priority-select-port
# ip address (interface view)
@ interface
? ip-address ipv4
? mask ipv4
? mask-length number 0 32
ip address <ip-address> { <mask> | <mask-length> } [ <sub> ]
 = ip address <ip-address>
undo ip address [ <ip-address> { <mask> | <mask-length> } [ <sub> ] ]
# ipv4 force-fragment enable
@ slot
ipv4 force-fragment enable
 = ipv4 force-fragment enable
undo ipv4 force-fragment
# reset forward-statistics packet discard
@ all
! now
reset forward-statistics packet discard [ mac | mtu ] [ ipv4 | ipv6 ] { interface { <interface-type> <interface-number> | <interface-name> } | slot <slot-id> }
# reset rawip statistics
@ user
! now 3
reset rawip statistics
# reset rawlink statistics
@ user
! now 3
reset rawlink statistics
# reset tcp statistics
@ user
! now 3
reset tcp statistics
# reset udp statistics
@ user
! now 3
reset udp statistics
# single-nexthop bgp fast-refresh enable
@ system
single-nexthop bgp fast-refresh enable
 = single-nexthop bgp fast-refresh enable
undo single-nexthop bgp fast-refresh enable
# tcp max-mss
@ system
? maxmss-val number 32 9600
tcp max-mss <maxmss-val>
 = tcp max-mss
undo tcp max-mss [ <maxmss-val> ]
# tcp min-mss
@ system
? minmss-val number 32 9600
tcp min-mss <minmss-val>
 = tcp min-mss
undo tcp min-mss [ <minmss-val> ]
# tcp timer fin-timeout
@ system
? interval number 76 3600
tcp timer fin-timeout <interval>
 = tcp timer fin-timeout
undo tcp timer fin-timeout
# tcp timer pathmtu-age
@ system
? agetime number 10 100
tcp timer pathmtu-age <agetime>
 = tcp timer pathmtu-age
undo tcp timer pathmtu-age
# tcp timer syn-timeout
@ system
? interval number 2 600
tcp timer syn-timeout <interval>
 = tcp timer syn-timeout
undo tcp timer syn-timeout
# tcp window
@ system
? window-size number 1 32
tcp window <window-size>
 = tcp window
undo tcp window`;
