// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/IPv6 Basic Configuration Commands". */
export default (): string => `
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? optcodevalue number 0 255
? routing-number number 0 255
? vpn-instance-name text 1 31
? ipv6-address ipv6
# display icmpv6 statistics
@ all
! now 1
display icmpv6 statistics [ interface <interface-name> | interface <interface-type> <interface-number> ]
# display ipv6 statistics
@ all
! now 1
display ipv6 statistics [ interface <interface-name> | interface <interface-type> <interface-number> ]
# ipv6 icmp
@ system
? icmp6Type number 0 255
? icmp6Code number 0 255
ipv6 icmp { echo-reply | echo | err-header-field | hop-limit-exceeded | neighbor-advertisement | neighbor-solicitation | network-unreachable | packet-too-big | redirect | router-advertisement | router-solicitation | multicast-listener-report-v2 | multicast-listener-query | multicast-listener-report | multicast-listener-done } { send | receive }
 = ipv6 icmp
ipv6 icmp { frag-time-exceeded | host-admin-prohib | unknown-next-hdr } send
 = ipv6 icmp send
ipv6 icmp unknown-ipv6-opt send
 = ipv6 icmp unknown-ipv6-opt send
ipv6 icmp host-unreachable send
 = ipv6 icmp host-unreachable send
ipv6 icmp port-unreachable send
 = ipv6 icmp port-unreachable send
ipv6 icmp <icmp6Type> <icmp6Code> send
 = ipv6 icmp <icmp6Type> <icmp6Code> send
ipv6 icmp all-famous send
 = ipv6 icmp all-famous send
clear ipv6 icmp { echo-reply | echo | err-header-field | hop-limit-exceeded | neighbor-advertisement | neighbor-solicitation | network-unreachable | packet-too-big | redirect | router-advertisement | router-solicitation | multicast-listener-report-v2 | multicast-listener-query | multicast-listener-report | multicast-listener-done } { send | receive }
clear ipv6 icmp { frag-time-exceeded | host-admin-prohib | unknown-next-hdr } { send | receive }
clear ipv6 icmp unknown-ipv6-opt { send | receive }
clear ipv6 icmp host-unreachable { send | receive }
clear ipv6 icmp port-unreachable { send | receive }
clear ipv6 icmp <icmp6Type> <icmp6Code> { send | receive }
clear ipv6 icmp all-famous { send | receive }
undo ipv6 icmp { echo-reply | echo | err-header-field | hop-limit-exceeded | neighbor-advertisement | neighbor-solicitation | network-unreachable | packet-too-big | redirect | router-advertisement | router-solicitation | multicast-listener-report-v2 | multicast-listener-query | multicast-listener-report | multicast-listener-done } { send | receive }
undo ipv6 icmp { frag-time-exceeded | host-admin-prohib | unknown-next-hdr } { send | receive }
undo ipv6 icmp unknown-ipv6-opt { send | receive }
undo ipv6 icmp host-unreachable { send | receive }
undo ipv6 icmp port-unreachable { send | receive }
undo ipv6 icmp <icmp6Type> <icmp6Code> { send | receive }
undo ipv6 icmp all-famous { send | receive }
ipv6 icmp { frag-time-exceeded | host-admin-prohib | unknown-next-hdr } receive
 = ipv6 icmp receive
ipv6 icmp unknown-ipv6-opt receive
 = ipv6 icmp unknown-ipv6-opt receive
ipv6 icmp host-unreachable receive
 = ipv6 icmp host-unreachable receive
ipv6 icmp port-unreachable receive
 = ipv6 icmp port-unreachable receive
ipv6 icmp <icmp6Type> <icmp6Code> receive
 = ipv6 icmp <icmp6Type> <icmp6Code> receive
ipv6 icmp all-famous receive
 = ipv6 icmp all-famous receive
# ipv6 icmp source-address
@ interface
ipv6 icmp hop-limit-exceeded source-address
 = ipv6 icmp hop-limit-exceeded source-address
undo ipv6 icmp { hop-limit-exceeded | port-unreachable } source-address
ipv6 icmp port-unreachable source-address
 = ipv6 icmp port-unreachable source-address
# ipv6 icmp too-big-rate-limit
@ system
ipv6 icmp too-big-rate-limit
 = ipv6 icmp too-big-rate-limit
undo ipv6 icmp too-big-rate-limit
# ipv6 icmp-error
@ system
? interval number 0 2147483647
? bucket-size number 1 200
ipv6 icmp-error { ratelimit <interval> | bucket <bucket-size> } *
 = ipv6 icmp-error
undo ipv6 icmp-error
# ipv6 icmp send
@ interface
ipv6 icmp hop-limit-exceeded send
 = ipv6 icmp hop-limit-exceeded send
ipv6 icmp host-unreachable send
 = ipv6 icmp host-unreachable send
ipv6 icmp port-unreachable send
 = ipv6 icmp port-unreachable send
clear ipv6 icmp port-unreachable send
clear ipv6 icmp host-unreachable send
clear ipv6 icmp hop-limit-exceeded send
undo ipv6 icmp hop-limit-exceeded send
undo ipv6 icmp host-unreachable send
undo ipv6 icmp port-unreachable send
# ipv6 blacklist packet permit
@ system
ipv6 blacklist packet permit
 = ipv6 blacklist packet permit
undo ipv6 blacklist packet permit
# ipv6 extension-header (interface view)
@ interface gigabitethernet1-0-0
ipv6 extension-header hop-by-hop option-code { all | <optcodevalue> } deny
 = ipv6 extension-header hop-by-hop option-code <optcodevalue> deny
ipv6 extension-header routing routing-type { all | <routing-number> } deny
 = ipv6 extension-header routing routing-type <routing-number> deny
ipv6 extension-header { fragment | esp | ah } deny
 = ipv6 extension-header deny
undo ipv6 extension-header { hop-by-hop | destination } option-code { all | <optcodevalue> } [ deny | permit ]
undo ipv6 extension-header routing routing-type { all | <routing-number> } [ deny | permit ]
undo ipv6 extension-header { fragment | esp | ah } [ deny | permit ]
ipv6 extension-header hop-by-hop option-code { all | <optcodevalue> } permit
 = ipv6 extension-header hop-by-hop option-code <optcodevalue> permit
ipv6 extension-header destination option-code { all | <optcodevalue> } deny
 = ipv6 extension-header destination option-code <optcodevalue> deny
ipv6 extension-header destination option-code { all | <optcodevalue> } permit
 = ipv6 extension-header destination option-code <optcodevalue> permit
ipv6 extension-header routing routing-type { all | <routing-number> } permit
 = ipv6 extension-header routing routing-type <routing-number> permit
ipv6 extension-header { fragment | esp | ah } permit
 = ipv6 extension-header permit
# ipv6 extension-header (system view)
@ system
ipv6 extension-header hop-by-hop option-code { all | <optcodevalue> } deny
 = ipv6 extension-header hop-by-hop option-code <optcodevalue> deny
ipv6 extension-header routing routing-type { all | <routing-number> } deny
 = ipv6 extension-header routing routing-type <routing-number> deny
ipv6 extension-header { fragment | esp | ah } deny
 = ipv6 extension-header deny
undo ipv6 extension-header { hop-by-hop | destination } option-code { all | <optcodevalue> } [ deny | permit ]
undo ipv6 extension-header routing routing-type { all | <routing-number> } [ deny | permit ]
undo ipv6 extension-header { fragment | esp | ah } [ deny | permit ]
ipv6 extension-header hop-by-hop option-code { all | <optcodevalue> } permit
 = ipv6 extension-header hop-by-hop option-code <optcodevalue> permit
ipv6 extension-header destination option-code { all | <optcodevalue> } deny
 = ipv6 extension-header destination option-code <optcodevalue> deny
ipv6 extension-header destination option-code { all | <optcodevalue> } permit
 = ipv6 extension-header destination option-code <optcodevalue> permit
ipv6 extension-header routing routing-type { all | <routing-number> } permit
 = ipv6 extension-header routing routing-type <routing-number> permit
ipv6 extension-header { fragment | esp | ah } permit
 = ipv6 extension-header permit
# ipv6 security permit incomplete-first-fragment (interface view)
@ interface
ipv6 security permit incomplete-first-fragment
 = ipv6 security permit incomplete-first-fragment
ipv6 security permit incomplete-first-fragment disable
 = ipv6 security permit incomplete-first-fragment disable
undo ipv6 security permit incomplete-first-fragment
undo ipv6 security permit incomplete-first-fragment disable
# ipv6 security permit incomplete-first-fragment (system view)
@ system
ipv6 security permit incomplete-first-fragment
 = ipv6 security permit incomplete-first-fragment
undo ipv6 security permit incomplete-first-fragment
# ipv6 reassembling timeout
@ system
? interval number 5 120
ipv6 reassembling timeout <interval>
 = ipv6 reassembling timeout <interval>
undo ipv6 reassembling timeout
undo ipv6 reassembling timeout <interval>
# display ipv6 pathmtu
@ all
! now 1
display ipv6 pathmtu [ vpn-instance <vpn-instance-name> ] { <ipv6-address> | all | dynamic | static }
# ipv6 pathmtu age
@ system
? age-time number 10 100
ipv6 pathmtu age <age-time>
 = ipv6 pathmtu age
undo ipv6 pathmtu age
# reset ipv6 statistics
@ user
! now 3
reset ipv6 statistics
# reset ipv6 pathmtu
@ user
! now 3
reset ipv6 pathmtu [ vpn-instance <vpn-instance-name> ] dynamic
# ipv6 pathmtu
@ system
? path-mtu number 1280 10000
ipv6 pathmtu <ipv6-address> [ vpn-instance <vpn-instance-name> ] [ <path-mtu> ]
 = ipv6 pathmtu <ipv6-address> <vpn-instance-name>
undo ipv6 pathmtu <ipv6-address> [ vpn-instance <vpn-instance-name> ]
# display ipv6 address-policy
@ all
! now 1
? prefix-length number 0 128
display ipv6 address-policy [ vpn-instance <vpn-instance-name> ] { all | <ipv6-address> <prefix-length> }
# display rawip statistics
@ all
! now 1
display rawip statistics
display rawip statistics verbose
display rawip ipv6 statistics
# display tcp ipv6 status
@ all
! now 1
? local-ip ipv6
? local-port number 0 65535
? remote-ip ipv6
? remote-port number 0 65535
? socket-id number 0 2147418111
display tcp ipv6 status [ local-ip <local-ip> | local-port <local-port> | remote-ip <remote-ip> | remote-port <remote-port> ] * [ cid <cid> ] [ socket-id <socket-id> ]
# display udp ipv6 status
@ all
! now 1
? l6address ipv6
? lport number 0 65535
? f6address ipv6
? fport number 0 65535
? soFd number 0 2147418111
display udp ipv6 status [ local-ip <l6address> | local-port <lport> | remote-ip <f6address> | remote-port <fport> ] * [ cid <taskid> ] [ socket-id <soFd> ]
# ipv6 address cga
@ interface
? prefix-length number 1 128
ipv6 address { <ipv6-address> <prefix-length> | <ipv6-address/prefix-length> } cga
 = ipv6 address <ipv6-address> <prefix-length> <ipv6-address/prefix-length> cga
undo ipv6 address { <ipv6-address> <prefix-length> | <ipv6-address/prefix-length> } cga
# ipv6 address-policy
@ system
? prefix-length number 0 128
? precedence number 0 4294967295
? label number 0 4294967295
ipv6 address-policy [ vpn-instance <vpn-instance-name> ] <ipv6-address> <prefix-length> <precedence> <label>
 = ipv6 address-policy <vpn-instance-name> <ipv6-address> <prefix-length>
undo ipv6 address-policy [ vpn-instance <vpn-instance-name> ] <ipv6-address> <prefix-length>
# ipv6 address
@ interface
ipv6 address { <ipv6-address> <prefix-length> | <ipv6-address/prefix-length> }
 = ipv6 address <ipv6-address> <prefix-length> <ipv6-address/prefix-length>
undo ipv6 address { <ipv6-address> <prefix-length> | <ipv6-address/prefix-length> }
# ipv6 address anycast
@ interface
ipv6 address { <ipv6-address> <prefix-length> | <ipv6-address/prefix-length> } anycast
 = ipv6 address <ipv6-address> <prefix-length> <ipv6-address/prefix-length> anycast
undo ipv6 address { <ipv6-address> <prefix-length> | <ipv6-address/prefix-length> } anycast
# ipv6 address eui-64
@ interface
ipv6 address { <ipv6-address> <prefix-length> | <ipv6-address/prefix-length> } eui-64
 = ipv6 address <ipv6-address> <prefix-length> <ipv6-address/prefix-length> eui-64
undo ipv6 address { <ipv6-address> <prefix-length> | <ipv6-address/prefix-length> } eui-64
# ipv6 address link-local cga
@ interface
ipv6 address <ipv6-address> link-local cga
 = ipv6 address <ipv6-address> link-local cga
undo ipv6 address <ipv6-address> link-local cga
# reset rawip ipv6 statistics
@ user
! now 3
reset rawip ipv6 statistics
# reset tcp ipv6 statistics
@ user
! now 3
reset tcp ipv6 statistics
# reset udp ipv6 statistics
@ user
! now 3
reset udp ipv6 statistics
# tcp ipv6 max-mss
@ system
? max-mss-val number 32 9600
tcp ipv6 max-mss <max-mss-val>
 = tcp ipv6 max-mss
undo tcp ipv6 max-mss [ <max-mss-val> ]
# tcp ipv6 min-mss
@ system
? min-mss-val number 32 9600
tcp ipv6 min-mss <min-mss-val>
 = tcp ipv6 min-mss
undo tcp ipv6 min-mss [ <min-mss-val> ]
# tcp ipv6 timer fin-timeout
@ system
? interval number 76 3600
tcp ipv6 timer fin-timeout <interval>
 = tcp ipv6 timer fin-timeout
undo tcp ipv6 timer fin-timeout
# tcp ipv6 timer syn-timeout
@ system
? interval number 2 600
tcp ipv6 timer syn-timeout <interval>
 = tcp ipv6 timer syn-timeout
undo tcp ipv6 timer syn-timeout
# tcp ipv6 window
@ system
? window-size number 1 32
tcp ipv6 window <window-size>
 = tcp ipv6 window
undo tcp ipv6 window`;
