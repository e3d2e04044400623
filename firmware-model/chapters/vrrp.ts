// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Network Reliability Commands/VRRP Configuration Commands". */
export default (): string => `
? interface-type interface-type
? interface-number interface-number
? interface-name interface
? virtual-router-id number 1 255
? md5-key text 1 512 secret
? priority-value number 1 255
? delay-value number 0 3600
? value-reduced number 1 255
? failure-ratio-value number 1 100
# vrrp gratuitous-arp
@ system
? time number 30 1200
vrrp gratuitous-arp timeout <time>
 = vrrp gratuitous-arp timeout
vrrp gratuitous-arp timeout disable
 = vrrp gratuitous-arp timeout disable
vrrp gratuitous-arp enhance enable
 = vrrp gratuitous-arp enhance enable
undo vrrp gratuitous-arp timeout
undo vrrp gratuitous-arp enhance enable
# track admin-vrrp
@ interface
track admin-vrrp interface { <interface-type> <interface-number> | <interface-name> } vrid <virtual-router-id>
 = track admin-vrrp interface
undo track admin-vrrp
# vrrp vrid initialize state-hold-time
@ interface
? timer-value number 0 3600
vrrp vrid <virtual-router-id> initialize state-hold-time <timer-value>
 = vrrp vrid <virtual-router-id> initialize state-hold-time
undo vrrp vrid <virtual-router-id> initialize state-hold-time [ <timer-value> ]
# vrrp vrid gratuitous-arp copy-to-member
@ interface
vrrp vrid <virtual-router-id> gratuitous-arp copy-to-member
 = vrrp vrid <virtual-router-id> gratuitous-arp copy-to-member
undo vrrp vrid <virtual-router-id> gratuitous-arp copy-to-member
# admin-vrrp vrid
@ interface
admin-vrrp vrid <virtual-router-id> [ ignore-if-down ]
 = admin-vrrp vrid <virtual-router-id>
undo admin-vrrp vrid <virtual-router-id>
# vrrp advertise send-mode
@ interface
? sub-vlan-id number 1 4094
vrrp advertise send-mode <sub-vlan-id>
 = vrrp advertise send-mode
vrrp advertise send-mode all
 = vrrp advertise send-mode
undo vrrp advertise send-mode
# vrrp timer-advertise learning enable
@ system
vrrp timer-advertise learning enable
 = vrrp timer-advertise learning enable
undo vrrp timer-advertise learning enable
# vrrp arp send-mode simple
@ interface
vrrp arp send-mode simple
 = vrrp arp send-mode simple
undo vrrp arp send-mode simple
# vrrp vrid authentication-mode
@ interface
? hmac-sha256 text 1 512 secret
vrrp vrid <virtual-router-id> authentication-mode { md5 <md5-key> | hmac-sha256 <hmac-sha256> }
 = vrrp vrid <virtual-router-id> authentication-mode
undo vrrp vrid <virtual-router-id> authentication-mode
# vrrp vrid authentication-mode (Interface view)
@ interface
? key text 1 512 secret
? cipher-key text 1 512 secret
vrrp vrid <virtual-router-id> authentication-mode { simple <key> | md5 <md5-key> }
 = vrrp vrid <virtual-router-id> authentication-mode
vrrp vrid <virtual-router-id> authentication-mode simple { plain <key> | cipher <cipher-key> }
 = vrrp vrid <virtual-router-id> authentication-mode
undo vrrp vrid <virtual-router-id> authentication-mode
# vrrp vrid backup-forward
@ interface
vrrp vrid <virtual-router-id> backup-forward
 = vrrp vrid <virtual-router-id> backup-forward
undo vrrp vrid <virtual-router-id> backup-forward
# vrrp un-check ttl
@ interface
vrrp un-check ttl
 = vrrp un-check ttl
undo vrrp un-check ttl
# vrrp vrid
@ interface
? virtual-address ipv4
vrrp vrid <virtual-router-id> [ virtual-ip <virtual-address> ]
 = vrrp vrid <virtual-router-id> <virtual-address>
undo vrrp vrid <virtual-router-id> [ virtual-ip <virtual-address> ]
# display vrrp binding admin-vrrp
@ all
! now 1
? interface-name1 interface
? interface-type1 interface-type
? interface-number1 interface-number
? admin-virtual-router-id number 1 255
? interface-name2 interface
? interface-type2 interface-type
? interface-number2 interface-number
? member-vrid-value number 1 255
? interface-name3 interface
? interface-type3 interface-type
? interface-number3 interface-number
? vsi-name text 1 31
? peer-address ipv4
? negotiation-vc-id number 1 4294967295
display vrrp binding admin-vrrp [ interface { <interface-name1> | <interface-type1> <interface-number1> } ] [ vrid <admin-virtual-router-id> ] [ { [ member-vrrp [ interface { <interface-name2> | <interface-type2> <interface-number2> } ] [ vrid <member-vrid-value> ] ] | [ member-interface [ interface { <interface-name3> | <interface-type3> <interface-number3> } ] ] | [ member-pw [ vsi <vsi-name> peer <peer-address> [ negotiation-vc-id <negotiation-vc-id> ] ] ] } ]
# display vrrp admin-vrrp
@ all
! now 1
display vrrp admin-vrrp
# display vrrp protocol-information
@ all
! now 1
display vrrp protocol-information
# display vrrp state-change interface vrid
@ all
! now 1
display vrrp state-change interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id>
# display vrrp
@ all
! now 1
? virtual-id number 1 255
display vrrp [ [ interface { <interface-name> | <interface-type> <interface-number> } [ <virtual-id> ] [ [ verbose ] | [ brief ] ] ] | [ brief ] ]
display vrrp <virtual-id> [ [ verbose ] | [ brief ] ]
# display vrrp statistics
@ all
! now 1
? interface interface
display vrrp [ interface { <interface-type> | { <interface> | <interface-type> <interface-number> } } ] [ <virtual-router-id> ] statistics
# dot1q vrrp
@ interface
? vid number 1 4094
dot1q vrrp vid <vid>
 = dot1q vrrp vid
undo dot1q vrrp
# vrrp vrid fast-resume
@ interface
vrrp vrid <virtual-router-id> fast-resume
 = vrrp vrid <virtual-router-id> fast-resume
undo vrrp vrid <virtual-router-id> fast-resume
# vrrp vrid track link-bfd down-number
@ interface
? down-number number 1 8
vrrp vrid <virtual-router-id> track link-bfd down-number <down-number>
 = vrrp vrid <virtual-router-id> track link-bfd
undo vrrp vrid <virtual-router-id> track link-bfd
# vrrp virtual-ip ping enable
@ system
vrrp virtual-ip ping enable
 = vrrp virtual-ip ping enable
undo vrrp virtual-ip ping enable
# vrrp vrid preempt-mode disable
@ interface
vrrp vrid <virtual-router-id> preempt-mode disable
 = vrrp vrid <virtual-router-id> preempt-mode
undo vrrp vrid <virtual-router-id> preempt-mode
# vrrp vrid preempt-mode timer delay
@ interface
? delay-time number 0 10800
vrrp vrid <virtual-router-id> preempt-mode timer delay <delay-time>
 = vrrp vrid <virtual-router-id> preempt-mode timer delay
undo vrrp vrid <virtual-router-id> preempt-mode timer delay
# vrrp vrid priority
@ interface
? priority-value number 1 254
vrrp vrid <virtual-router-id> priority <priority-value>
 = vrrp vrid <virtual-router-id> priority
undo vrrp vrid <virtual-router-id> priority
# qinq vrrp
@ interface
? pe-vid number 1 4094
? ce-vid number 1 4094
qinq vrrp pe-vid <pe-vid> ce-vid <ce-vid>
 = qinq vrrp pe-vid
undo qinq vrrp
# vrrp recover-delay
@ system
vrrp recover-delay <delay-value>
 = vrrp recover-delay
undo vrrp recover-delay
# vrrp recover-delay (Interface view)
@ interface
vrrp recover-delay <delay-value>
 = vrrp recover-delay
undo vrrp recover-delay
# reset vrrp statistics
@ user
! now 3
reset vrrp [ interface { <interface-name> | <interface-type> <interface-number> } ] [ vrid <virtual-router-id> ] statistics
# vrrp smooth-switching timer
@ system
? timer-value number 1 255
vrrp smooth-switching timer <timer-value>
 = vrrp smooth-switching timer
undo vrrp smooth-switching timer
# vrrp vrid holding-multiplier
@ interface
? holding-multiplier-value number 3 10
vrrp vrid <virtual-router-id> holding-multiplier <holding-multiplier-value>
 = vrrp vrid <virtual-router-id> holding-multiplier
undo vrrp vrid <virtual-router-id> holding-multiplier [ <holding-multiplier-value> ]
# vrrp vrid timer advertise
@ interface
? advertise-interval number 1 255
vrrp vrid <virtual-router-id> timer advertise <advertise-interval>
 = vrrp vrid <virtual-router-id> timer advertise
undo vrrp vrid <virtual-router-id> timer advertise
# vrrp vrid timer advertise millisecond
@ interface
vrrp vrid <virtual-router-id> timer advertise millisecond { 100 | 200 | 500 }
 = vrrp vrid <virtual-router-id> timer advertise
# vrrp vrid track admin-vrrp
@ interface
? virtual-router-id1 number 1 255
? virtual-router-id2 number 1 255
vrrp vrid <virtual-router-id1> track admin-vrrp interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id2> [ unflowdown ]
 = vrrp vrid <virtual-router-id1> track admin-vrrp vrid
undo vrrp vrid <virtual-router-id1> track admin-vrrp
# vrrp vrid track bfd-session
@ interface
? bfd-session-id number 1 16384
? bfd-configure-name text 1 15
vrrp vrid <virtual-router-id> track bfd-session <bfd-session-id> [ increased <value-increased> | reduced <value-reduced> ]
 = vrrp vrid <virtual-router-id> track bfd-session <bfd-session-id>
vrrp vrid <virtual-router-id> track bfd-session session-name <bfd-configure-name> [ increased <value-increased> | reduced <value-reduced> ]
 = vrrp vrid <virtual-router-id> track bfd-session session-name <bfd-configure-name>
vrrp vrid <virtual-router-id> track bfd-session <bfd-session-id> { peer | link }
 = vrrp vrid <virtual-router-id> track bfd-session <bfd-session-id>
vrrp vrid <virtual-router-id> track bfd-session session-name <bfd-configure-name> { peer | link }
 = vrrp vrid <virtual-router-id> track bfd-session session-name <bfd-configure-name>
undo vrrp vrid <virtual-router-id> track bfd-session [ <bfd-session-id> | session-name <bfd-configure-name> ]
# vrrp vrid track efm
@ interface
vrrp vrid <virtual-router-id> track efm interface { <interface-type> <interface-number> | <interface-name> }
 = vrrp vrid <virtual-router-id> track efm
undo vrrp vrid <virtual-router-id> track efm
# vrrp vrid track ip route
@ interface
? ip-address ipv4
? mask-address ipv4
? mask-length number 0 32
? vpn-instance-name text 1 31
vrrp vrid <virtual-router-id> track ip route <ip-address> { <mask-address> | <mask-length> } vpn-instance <vpn-instance-name> [ reduced <value-reduced> ]
 = vrrp vrid <virtual-router-id> track ip route <ip-address> <mask-address> <mask-length> vpn-instance <vpn-instance-name>
vrrp vrid <virtual-router-id> track ip route <ip-address> { <mask-address> | <mask-length> } [ reduced <value-reduced> ]
 = vrrp vrid track ip route <virtual-router-id> <ip-address> <mask-address> <mask-length> <value-reduced>
undo vrrp vrid <virtual-router-id> track ip route <ip-address> { <mask-address> | <mask-length> } vpn-instance <vpn-instance-name>
undo vrrp vrid <virtual-router-id> track ip route [ <ip-address> { <mask-address> | <mask-length> } ]
# vrrp vrid track interface
@ interface
vrrp vrid <virtual-router-id> track interface { <interface-name> | <interface-type> <interface-number> } [ increased <value-increased> | reduced <value-reduced> ]
 = vrrp vrid <virtual-router-id> track interface <interface-name>
undo vrrp vrid <virtual-router-id> track interface [ <interface-name> | <interface-type> <interface-number> ]
# vrrp vrid track monitor-group
@ interface
? monitor-group-name text 1 31
vrrp vrid <virtual-router-id> track monitor-group <monitor-group-name> failure-ratio <failure-ratio-value> [ link | reduced <priority-value> ]
 = vrrp vrid <virtual-router-id> track monitor-group <monitor-group-name>
undo vrrp vrid <virtual-router-id> track monitor-group [ <monitor-group-name> ]
# vrrp vrid track route-monitor-group
@ interface
? route-monitor-group-name text 1 31
vrrp vrid <virtual-router-id> track route-monitor-group <route-monitor-group-name> failure-ratio <failure-ratio-value> [ link | reduced <priority-value> ]
 = vrrp vrid <virtual-router-id> track route-monitor-group <route-monitor-group-name>
undo vrrp vrid <virtual-router-id> track route-monitor-group [ <route-monitor-group-name> ]
# vrrp unicast port
@ system
? portnum interface-number
vrrp unicast port <portnum>
 = vrrp unicast port
undo vrrp unicast port
# vrrp vrid peer-ip
@ interface
? peer-ip-address ipv4
? source-ip-address ipv4
vrrp vrid <virtual-router-id> peer-ip <peer-ip-address> [ source-ip <source-ip-address> ]
 = vrrp vrid <virtual-router-id>
undo vrrp vrid <virtual-router-id>
# vrrp version-3 send-packet-mode
@ system
vrrp version-3 send-packet-mode { v2-only | v2v3-both | v3-only }
 = vrrp version-3 send-packet-mode
undo vrrp version-3 send-packet-mode
# vrrp virtual-ip route-advertise disable
@ system
vrrp virtual-ip route-advertise disable
 = vrrp virtual-ip route-advertise disable
vrrp virtual-ip route-advertise disable { isis | ospf | rip } *
 = vrrp virtual-ip route-advertise disable
undo vrrp virtual-ip route-advertise disable
# vrrp vrid track nqa
@ interface
? admin-name text 1 32
? test-name text 1 32
vrrp vrid <virtual-router-id> track nqa <admin-name> <test-name> [ reduced <value-reduced> ]
 = vrrp vrid <virtual-router-id> track nqa <admin-name> <test-name>
undo vrrp vrid <virtual-router-id> track nqa [ <admin-name> <test-name> ]
# vrrp vrid version-3 send-packet-mode
@ interface
? vrid-value number 1 255
vrrp vrid <vrid-value> version-3 send-packet-mode { v2-only | v2v3-both | v3-only }
 = vrrp vrid <vrid-value> version-3 send-packet-mode
undo vrrp vrid <vrid-value> version-3 send-packet-mode
# vrrp version
@ system
vrrp version { v2 | v3 }
 = vrrp version
undo vrrp version`;
