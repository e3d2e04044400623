// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "User Access Commands/IPv4 Address Management Configuration Commands". */
export default (): string => `
? time-value number 5 60
? ip-address ipv4
? vpn-instance text 1 31
? weight-value number 0 100
? vpn-instance-name text 1 31
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? ip-addr ipv4
? group-name text 1 128 caseless
? interface-num interface-number
? days number 0 999
? hours number 0 23
? minutes number 0 59
? mac-address mac
? pool-name text 1 128 caseless
? start-ip-address ipv4
? end-ip-address ipv4
? new-position number 1 1024
# access ip-address delayed-release
@ system
? delay-time number 10 3600
access ip-address delayed-release time <delay-time>
 = access ip-address delayed-release time
undo access ip-address delayed-release time [ <delay-time> ]
# access user-ip-address trust dhcp-server user-type ppp
@ system
access user-ip-address trust dhcp-server user-type ppp
 = access user-ip-address trust dhcp-server user-type ppp
undo access user-ip-address trust dhcp-server user-type ppp
# access wait-request-time
@ system
access wait-request-time dhcpv4 <time-value>
 = access wait-request-time dhcpv4
undo access wait-request-time { dhcpv4 | dhcpv6 } [ <time-value> ]
access wait-request-time dhcpv6 <time-value>
 = access wait-request-time dhcpv6
# authentication-name(dynamic-pool)
@ ip-address-pool
? authentication-name text 1 253 caseless
authentication-name <authentication-name> password cipher password
 = authentication-name <authentication-name> password cipher password
undo authentication-name [ <authentication-name> [ password cipher [ password ] ] ]
# clear auto-block
@ ip-address-pool
! now
clear auto-block
# conflict auto-recycle(Bas IP address pool view)
@ ip-address-pool
? interval-time number 0 1440
conflict auto-recycle interval <interval-time>
 = conflict auto-recycle interval
undo conflict auto-recycle [ interval <interval-time> ]
# constant-index
@ ipv6-address-prefix ipv6-address-pool ip-address-pool
constant-index <index>
 = constant-index <index>
# detect retransmit (dynamic-pool)
@ ip-address-pool
? retransmit-value number 1 10
? day number 0 999
? hour number 0 23
? minute number 0 59
detect retransmit <retransmit-value> interval <day> <hour> <minute>
 = detect retransmit interval
undo detect [ retransmit [ <retransmit-value> interval [ <day> <hour> <minute> ] ] ]
# dhcp-decline ip-address-status
@ system
dhcp-decline ip-address-status { conflict | idle }
 = dhcp-decline ip-address-status
# dhcp-forcerenew
@ bas-interface
? interval number 1 300
? times number 1 10
dhcp-forcerenew [ retransmit-interval <interval> [ retransmit-times <times> ] ]
 = dhcp-forcerenew
dhcp-forcerenew retransmit-times <times>
 = dhcp-forcerenew retransmit-times
undo dhcp-forcerenew
# dhcp-proxy enable
@ bas-interface
dhcp-proxy enable
 = dhcp-proxy enable
undo dhcp-proxy enable
# dhcp-server
@ dhcp-group
? ip-address
dhcp-server <ip-address> [ vpn-instance <vpn-instance> ] [ weight <weight-value> ]
 = dhcp-server <ip-address>
undo dhcp-server [ <ip-address> [ vpn-instance <vpn-instance> ] ]
# dhcp-server algorithm
@ dhcp-group
dhcp-server algorithm { master-backup | loading-share | polling [ check-loose ] }
 = dhcp-server algorithm
undo dhcp-server algorithm [ polling check-loose ]
# dhcp-server check-remote-ip loose
@ ip-address-pool
dhcp-server check-remote-ip loose
 = dhcp-server check-remote-ip loose
undo dhcp-server check-remote-ip loose
# dhcp-server dead-count
@ system
? dead-count number 1 64
? timeout-value number 1 60
? dead-time number 1 65535
? nak-count number 0 255
dhcp-server <ip-address> [ vpn-instance <vpn-instance-name> ] { dead-count <dead-count> | timeout <timeout-value> | dead-time <dead-time> | nak-count <nak-count> } *
 = dhcp-server <ip-address> <vpn-instance-name>
dhcp-server { dead-count <dead-count> | timeout <timeout-value> | dead-time <dead-time> | nak-count <nak-count> } *
 = dhcp-server
undo dhcp-server [ <ip-address> [ vpn-instance <vpn-instance-name> ] ] { dead-count | timeout | dead-time | nak-count } *
# dhcp-server giaddr
@ dhcp-group
dhcp-server giaddr interface { <interface-name> | <interface-type> <interface-number> }
 = dhcp-server giaddr interface
dhcp-server giaddr interface { <interface-name> | <interface-type> <interface-number> } forward-rui-slave
 = dhcp-server giaddr interface
undo dhcp-server giaddr
# dhcp-server giaddr ip-address(DHCP group view)
@ dhcp-group
dhcp-server giaddr ip-address <ip-addr> [ vpn-instance <vpn-instance-name> ] [ forward-rui-slave ]
 = dhcp-server giaddr ip-address
undo dhcp-server giaddr
# dhcp-server giaddr ip-address(IP address pool view)
@ ip-address-pool
dhcp-server giaddr ip-address <ip-addr>
 = dhcp-server giaddr ip-address <ip-addr>
undo dhcp-server giaddr ip-address <ip-addr>
# dhcp-server group(IP address pool view)
@ ip-address-pool
? group-name text 1 3100 caseless
dhcp-server group <group-name>
 = dhcp-server group
undo dhcp-server group
# dhcp-server group(System view)
@ system
? group-name
? service-name text 1 32 caseless
dhcp-server group <group-name> remote-backup-service <service-name>
 = dhcp-server group <group-name>
dhcp-server group <group-name>
 + dhcp-server group <group-name>
 > dhcp-group -dhcp-server-group-<group-name>
undo dhcp-server group <group-name>
# dhcp-server send-discover-speed
@ system dhcp-group
? packet-number number 1 65535
? time-value number 1 10
dhcp-server <ip-address> [ vpn-instance <vpn-instance> ] send-discover-speed <packet-number> <time-value>
 = dhcp-server <ip-address> send-discover-speed
undo dhcp-server <ip-address> [ vpn-instance <vpn-instance> ] send-discover-speed
# dhcp-server source
@ dhcp-group
dhcp-server source { interface { <interface-name> | <interface-type> <interface-num> } | gateway }
 = dhcp-server source
undo dhcp-server source
# dhcp check-client-packet
@ system
dhcp check-client-packet strict
 = dhcp check-client-packet strict
undo dhcp check-client-packet strict
# dhcp check-client-packet loose
@ system
dhcp check-client-packet loose layer2-subscriber dest-ip
 = dhcp check-client-packet loose layer2-subscriber dest-ip
undo dhcp check-client-packet loose layer2-subscriber dest-ip
# dhcp check-server-pkt
@ system
dhcp check-server-pkt [ loose | strict ]
 = dhcp check-server-pkt
dhcp check-server-pkt loose [ include option <dhcp-option-code> ]
 = dhcp check-server-pkt loose
# dhcp check server-identifier strict
@ system
dhcp check server-identifier strict packet-type request
 = dhcp check server-identifier strict packet-type request
undo dhcp check server-identifier strict [ packet-type request ]
# dhcp client-option
@ ip-address-pool
? reply-code number 2 254
? sub-option-id number 1 254
? string-value text 1 128
dhcp client-option <option-code> <dhcp-option-code> reply-option <reply-code> { suboption <sub-option-id> { ip <ip-addr> | string <string-value> | hex <string-value> } } &<1-16>
 = dhcp client-option <option-code> reply-option
undo dhcp client-option <option-code> [ <dhcp-option-code> ] reply-option
undo dhcp client-option reply-option
# dhcp conflict-ip-address offline
@ system
dhcp conflict-ip-address offline [ user [ include framed-ip ] ]
 = dhcp conflict-ip-address offline
undo dhcp conflict-ip-address offline [ user [ include framed-ip ] ]
# dhcp discover-speed-threshold
@ system
? packet-number number 1 3000
? seconds number 1 10
dhcp discover-speed-threshold <packet-number> <seconds>
 = dhcp discover-speed-threshold
dhcp discover-speed-threshold
 = dhcp discover-speed-threshold
undo dhcp discover-speed-threshold
# dhcp frame-ip support reply-option82
@ system
dhcp frame-ip support reply-option82
 = dhcp frame-ip support reply-option82
undo dhcp frame-ip support reply-option82
# dhcp giaddr zero
@ system
dhcp giaddr zero user-type layer2
 = dhcp giaddr zero user-type layer2
undo dhcp giaddr zero user-type layer2
# dhcp invalid-server-detecting
@ system
? interval number 0 65535
dhcp invalid-server-detecting [ <interval> ]
 = dhcp invalid-server-detecting
# dhcp ip-ttl
@ bas-interface
? ttl-value number 1 255
dhcp ip-ttl <ttl-value>
 = dhcp ip-ttl
undo dhcp ip-ttl
# dhcp lease-proxy
@ bas-interface gigabitethernet-interface-1-bas
? lease-time number 600 3600
? first-step number 300 599
? second-step number 1800 3600
dhcp lease-proxy [ <lease-time> ]
 = dhcp lease-proxy
dhcp lease-proxy first-step <first-step> second-step <second-step>
 = dhcp lease-proxy first-step <first-step> second-step <second-step>
undo dhcp lease-proxy [ <lease-time> ]
undo dhcp lease-proxy first-step <first-step> second-step <second-step>
# dhcp lease-proxy renew-packet through-time
@ bas-interface gigabitethernet-interface-1-bas
? time-value number 1 10
dhcp lease-proxy renew-packet through-time <time-value>
 = dhcp lease-proxy renew-packet through-time <time-value>
undo dhcp lease-proxy renew-packet through-time <time-value>
# dhcp max-sessions
@ system
? user-number number 0 128000
dhcp <slot-id> max-sessions <user-number>
 = dhcp <slot-id> max-sessions
undo dhcp <slot-id> max-sessions
# dhcp option-60
@ system
? offset-value number 1 254
? length number 1 254
? suboption-id number 1 255
? sub-offset-id number 1 254
? sub-length number 1 254
dhcp option-60 [ cn | [ offset <offset-value> ] { length <length> | sub-option <suboption-id> [ sub-offset <sub-offset-id> ] [ sub-length <sub-length> ] } ] { domain-included | included-in-domain } { partial-match | exact-match } [ encrypt ]
 = dhcp option-60
undo { dhcp option-60 | vendor-class }
vendor-class [ cn | [ offset <offset-value> ] { length <length> | sub-option <suboption-id> [ sub-offset <sub-offset-id> ] [ sub-length <sub-length> ] } ] { domain-included | included-in-domain } { partial-match | exact-match } [ encrypt ]
 = vendor-class
# dhcp option-61
@ system
dhcp option-61 default-not-insert
 = dhcp option-61 default-not-insert
undo dhcp option-61 default-not-insert
# dhcp option-82 agent-remote-id strip
@ system
dhcp option-82 agent-remote-id strip
 = dhcp option-82 agent-remote-id strip
undo dhcp option-82 agent-remote-id strip
# dhcp option121 route
@ aaa-domain
? mask number 0 32
? gateway-address ipv4
dhcp option121 route <ip-addr> <mask> <gateway-address>
 = dhcp option121 route <ip-addr> <mask> <gateway-address>
undo dhcp option121 route <ip-addr> <mask> <gateway-address>
# dhcp option82 rebuild send-to-server
@ bas-interface gigabitethernet1-0-0-bas
? circuit-id-value text 1 64
? out-vlan-value number 1 4094
? inner-vlan-value number 1 4094
? remote-id-value text 1 64
dhcp option82 rebuild self-define { circuit-id <circuit-id-value> | out-vlan <out-vlan-value> | inner-vlan <inner-vlan-value> | remote-id <remote-id-value> } * send-to-server
 = dhcp option82 rebuild self-define <circuit-id-value> <remote-id-value> send-to-server
undo dhcp option82 rebuild self-define { circuit-id [ <circuit-id-value> ] | out-vlan [ <out-vlan-value> ] | inner-vlan [ <inner-vlan-value> ] | remote-id [ <remote-id-value> ] } * send-to-server
undo dhcp option82 rebuild all send-to-server
# dhcp option82 rebuild version3 send-to-server
@ bas-interface gigabitethernet1-0-0-bas
dhcp option82 rebuild version3 send-to-server [ remote-id { neba | vula } ]
 = dhcp option82 rebuild version3 send-to-server
dhcp option82 rebuild version4 send-to-server
 = dhcp option82 rebuild version4 send-to-server
undo dhcp option82 rebuild version3 send-to-server
undo dhcp option82 rebuild version4 send-to-server
# dhcp rebind forward-mode
@ dhcp-group
dhcp rebind forward-mode all
 = dhcp rebind forward-mode
undo dhcp rebind forward-mode
# dhcp rebind no-user action
@ system
? gateway-ip-address ipv4
dhcp rebind no-user action keep-silence
 = dhcp rebind no-user action keep-silence
undo dhcp rebind no-user action { keep-silence | nak server-ip <gateway-ip-address> }
dhcp rebind no-user action nak server-ip <gateway-ip-address>
 = dhcp rebind no-user action nak server-ip <gateway-ip-address>
# dhcp relay discard giaddr-non-zero-packet
@ system
dhcp relay discard giaddr-non-zero-packet
 = dhcp relay discard giaddr-non-zero-packet
undo dhcp relay discard giaddr-non-zero-packet
# dhcp release-packet source-ip
@ system
dhcp release-packet source-ip { interface-ip | subscriber-ip }
 = dhcp release-packet source-ip
# dhcp reply trust broadcast-flag
@ bas-interface
dhcp reply trust broadcast-flag
 = dhcp reply trust broadcast-flag
undo dhcp reply trust broadcast-flag
# dhcp request-ip-address check
@ system
dhcp request-ip-address check { enable | disable }
 = dhcp request-ip-address check
# dhcp retransmit-request forward-mode through-packet
@ dhcp-group
dhcp retransmit-request forward-mode through-packet
 = dhcp retransmit-request forward-mode through-packet
undo dhcp retransmit-request forward-mode through-packet
# dhcp through-nak
@ system
dhcp through-nak
 = dhcp through-nak
undo dhcp through-nak
# dhcp through-packet
@ system
dhcp through-packet
 = dhcp through-packet
undo dhcp through-packet
# dhcp upgrade
@ system
dhcp upgrade lease <days> [ <hours> [ <minutes> ] ] [ renewal-time <days> [ <hours> [ <minutes> ] ] ] [ rebinding-time <days> [ <hours> [ <minutes> ] ] ]
 = dhcp upgrade lease
undo dhcp upgrade
# display client-option reply-option
@ all
! now 1
? name text 1 32
display [ ip pool name <name> ] client-option reply-option
# display dhcp-access statistics
@ all
! now 1
display dhcp-access statistics packet
# display dhcp-decline ip-address-status
@ system
! now 1
display dhcp-decline ip-address-status
# display dhcp-server group
@ all
! now 1
? group-name text 1 32 caseless
display dhcp-server group [ <group-name> ]
# display dhcp-server item
@ all
! now 1
display dhcp-server item <ip-address> [ vpn-instance <vpn-instance-name> ]
# display dhcp-server statistics
@ all
! now 1
display dhcp-server statistics <ip-address> [ vpn-instance <vpn-instance> ] [ verbose ]
# display dhcp lease-proxy-table(All views)
@ all
! now 1
? slot text 1 16
? pe-vlan number 0 4094
? ce-vlan number 0 4094
display dhcp lease-proxy-table slot <slot> { all | first-step }
display dhcp lease-proxy-table slot <slot> { mac-address <mac-address> [ interface { <interface-name> | <interface-type> <interface-num> } peVlan <pe-vlan> ceVlan <ce-vlan> ] }
display dhcp lease-proxy-table slot <slot> interface { <interface-name> | <interface-type> <interface-num> }
# display dhcp option-60
@ all
! now 1
display dhcp option-60
# display dhcp upgrade
@ all
! now 1
display dhcp upgrade
# display ip-pool max-ratio domain
@ all
! now 1
display ip-pool max-ratio domain
# display ip-pool max-usage
@ all
! now 1
? domain-name text 1 64 caseless
display ip-pool max-usage { pool [ <pool-name> ] | domain [ <domain-name> ] }
# display ip-pool pool-usage
@ all
! now 1
display ip-pool pool-usage { pool-name [ pool-name ] | all | vpn-instance [ vpn-instance ] }
display ip-pool pool-usage vpn-instance { all | vpn-instance verbose }
# display ip-pool pool-usage domain
@ all
! now 1
display ip-pool pool-usage [ domain <domain-name> ]
# display ip-pool pool-usage threshold
@ all
! now 1
display ip-pool pool-usage { upper-threshold | lower-threshold | all-threshold }
# display ip pool(All views)
@ all
! now 1
? start-ip-address
? end-ip-address
? instance-name text 1 31
display ip pool [ name <pool-name> [ { <section-num> [ <start-ip-address> [ <end-ip-address> ] ] } | all | used ] ] [ vpn-instance <instance-name> ]
display ip pool ip-address <ip-address> [ vpn-instance <instance-name> ]
# display ip pool-group
@ all
! now 1
? vpn-name text 1 31
display ip pool-group [ name <group-name> ] [ vpn-instance <vpn-name> ]
# display ip pool
@ all
! now 1
? section-num number 0 255
display ip pool [ name <pool-name> [ <section-num> [ <start-ip-address> [ <end-ip-address> ] ] | all | used ] ]
# display ip pool dynamic
@ all
! now 1
display ip pool dynamic [ status { locked | unlocked } ]
# display ip pool name
@ all
! now 1
? name text 1 128
? vpnname text 1 31
display ip pool name <name> [ all | used ] [ vpn-instance <vpnname> ]
display ip pool name <name> { conflict [ decline | radius | inner ] | reserved | static-bind | idle | disable }
display ip pool name <name> delayed
# display ip pool name client-option
@ all
! now 1
? option-code number 2 254
? dhcp-option-code text 3 66
display [ ip pool name <pool-name> ] client-option <option-code> [ <dhcp-option-code> ] reply-option
# display ip pool used
@ all
! now 1
display ip pool { all | vpn-instance <vpn-instance-name> } used
# display vendor-class
@ all
! now 1
display vendor-class
# dns-server(Bas IP address pool view)
@ ip-address-pool
dns-server <ip-address> &<1-8>
 = dns-server <ip-address>
undo dns-server { <ip-address> | all }
# dns-suffix
@ ip-address-pool
? suffix-name text 1 50
dns-suffix <suffix-name>
 = dns-suffix
undo dns-suffix
# domain-search-list
@ ip-address-pool
? domain-search-list-name text 1 32
domain-search-list <domain-search-list-name>
 = domain-search-list <domain-search-list-name>
undo domain-search-list [ <domain-search-list-name> ]
# excluded-ip-address
@ ip-address-pool
excluded-ip-address <start-ip-address> [ <end-ip-address> ]
 = excluded-ip-address <start-ip-address> <end-ip-address>
undo excluded-ip-address <start-ip-address> [ <end-ip-address> ]
# export host-route
@ ip-address-pool
export host-route
 = export host-route
undo export host-route
# frame-ip lease manage
@ ip-address-pool
frame-ip lease manage
 = frame-ip lease manage
undo frame-ip lease manage
# framed-ip conflict auto-recycle
@ aaa
framed-ip conflict auto-recycle
 = framed-ip conflict auto-recycle
undo framed-ip conflict auto-recycle
# gateway
@ ip-address-pool
? mask ipv4
? mask-length number 8 30
gateway <ip-address> { <mask> | <mask-length> }
 = gateway
# gateway unnumbered
@ ip-address-pool
gateway unnumbered interface { <interface-name> | <interface-type> <interface-number> }
 = gateway unnumbered interface
undo gateway unnumbered
# import vpn-instance
@ ip-address-pool
import vpn-instance <vpn-instance-name>
 = import vpn-instance <vpn-instance-name>
undo import vpn-instance <vpn-instance-name>
# ip-address delayed-release
@ ip-address-pool
ip-address delayed-release disable
 = ip-address delayed-release disable
undo ip-address delayed-release disable
# ip-attribute public
@ ip-address-pool ippool-grouppool1
ip-attribute public
 = ip-attribute public
undo ip-attribute public
# ip-pool(AAA domain view)
@ aaa-domain
? new-position number 1 10
ip-pool <pool-name> move-to <new-position>
 = ip-pool <pool-name>
ip-pool <pool-name>
 = ip-pool <pool-name>
undo ip-pool [ <pool-name> ]
# ip-pool-group
@ aaa-domain
ip-pool-group <group-name>
 = ip-pool-group <group-name>
ip-pool-group <group-name> move-to <new-position>
 = ip-pool-group <group-name>
undo ip-pool-group <group-name>
undo ip-pool-group
# ip-pool
@ ip-address-pool ippool-grouppool1
ip-pool <pool-name> move-to <new-position>
 = ip-pool <pool-name>
ip-pool <pool-name>
 = ip-pool <pool-name>
undo ip-pool [ <pool-name> ]
# ip-pool algorithm loading-share
@ system
? period-value number 1 60
? threshold-value number 1 255
ip-pool algorithm loading-share remote [ chasten { restrain-period <period-value> | timeout-threshold <threshold-value> } * ]
 = ip-pool algorithm loading-share remote
undo ip-pool algorithm loading-share [ remote [ chasten [ restrain-period <period-value> | timeout-threshold <threshold-value> ] * ] ]
# ip-pool algorithm round-robin
@ system
ip-pool algorithm round-robin { local | remote } *
 = ip-pool algorithm round-robin
undo ip-pool algorithm round-robin [ local | remote ] *
# ip-pool auto-block
@ system
ip-pool auto-block enable
 = ip-pool auto-block enable
ip-pool auto-block disable
 = ip-pool auto-block disable
undo ip-pool auto-block disable
# ip-pool auto-block slave-switch
@ system
ip-pool auto-block slave-switch disable
 = ip-pool auto-block slave-switch disable
ip-pool auto-block slave-switch enable
 = ip-pool auto-block slave-switch enable
undo ip-pool auto-block slave-switch disable
# ip-pool constant-index enable
@ system
ip-pool constant-index enable
 = ip-pool constant-index enable
undo ip-pool constant-index enable
# ip-pool mode priority
@ aaa-domain
ip-pool mode priority local [ layer2-subscriber ]
 = ip-pool mode priority local
undo ip-pool mode priority [ local layer2-subscriber | remote layer2-subscriber [ ipoe | pppoe ] ]
ip-pool mode priority remote [ layer2-subscriber [ ipoe | pppoe ] ]
 = ip-pool mode priority remote
# ip-pool priority
@ aaa-domain
? ip-pool-name text 1 128
ip-pool <ip-pool-name> priority { local | remote }
 = ip-pool <ip-pool-name> priority
undo ip-pool <ip-pool-name> priority
# ip-pool route auto-refresh
@ system
ip-pool route auto-refresh disable
 = ip-pool route auto-refresh disable
undo ip-pool route auto-refresh disable
# ip-pool warning-threshold
@ vpn-instance-ipv4
? threshold number 0 100
ip-pool warning-threshold <threshold>
 = ip-pool warning-threshold <threshold>
undo ip-pool warning-threshold <threshold>
# ip pool(System view)
@ system
? ip-pool-name text 1 128 caseless
ip pool <ip-pool-name> [ bas { local | remote | dynamic } ]
 + ip pool <ip-pool-name>
 > ip-address-pool -ip-pool-<ip-pool-name>
ip pool <ip-pool-name> bas { local | remote } rui-slave
 + ip pool <ip-pool-name>
 > ip-address-pool -ip-pool-<ip-pool-name>
undo ip pool <ip-pool-name>
# ip pool-group
@ system
ip pool-group <group-name> [ bas ]
 + ip pool-group <group-name>
 > ippool-grouppool1 -ippool-grouppool1
undo ip pool-group <group-name>
# ip used-threshold(IP address pool view)
@ ip-address-pool
? upper-value number 1 100
ip used-threshold upper-limit <upper-value> lower-limit <lower-value>
 = ip used-threshold upper-limit lower-limit
undo ip used-threshold [ upper-limit [ <upper-value> ] [ lower-limit [ <lower-value> ] ] ]
# lease
@ ip-address-pool
lease <days> [ <hours> [ <minutes> ] ]
 = lease
undo lease
# lock(Bas IP address pool view)
@ ip-address-pool
lock
 = lock
undo lock
# lock drain(Bas IP address pool view)
@ ip-address-pool
lock drain
 = lock drain
undo lock drain
# netbios-name-server
@ ip-address-pool
netbios-name-server <ip-address> &<1-8>
 = netbios-name-server <ip-address>
undo netbios-name-server [ <ip-address> | all ]
# netbios-type
@ ip-address-pool
netbios-type b-node
 = netbios-type b-node
undo netbios-type { b-node | h-node | m-node | p-node }
netbios-type h-node
 = netbios-type h-node
netbios-type m-node
 = netbios-type m-node
netbios-type p-node
 = netbios-type p-node
# option(Bas IP address pool view)
@ ip-address-pool
? code number 2 254
? string-value text 1 255
? hex-string text 1 3100 caseless
option <code> { ip { <ip-address> } &<1-2> | string <string-value> | hex { <hex-string> } &<1-160> }
 = option <ip-address>
undo option [ <code> [ ip <ip-address> ] ]
# option-61
@ bas-interface
option-61 hardware-type { none | <type> }
 = option-61 hardware-type
undo option-61
# option33 route
@ ip-address-pool
? dest-ip ipv4
? gateway-ip ipv4
option33 route <dest-ip> <gateway-ip>
 = option33 route <dest-ip> <gateway-ip>
undo option33 route <dest-ip> <gateway-ip>
# public-address
@ aaa-domain
public-address assign-first
 = public-address assign-first
undo public-address { assign-first | nat enable | nat-instance-down }
public-address nat enable
 = public-address nat enable
public-address nat-instance-down
 = public-address nat-instance-down
# radius-server group
@ ip-address-pool
? groupname text 1 32 caseless
radius-server group <groupname>
 = radius-server group <groupname>
undo radius-server group <groupname>
# rebinding-time
@ ip-address-pool
rebinding-time <days> [ <hours> [ <minutes> ] ]
 = rebinding-time
undo rebinding-time
# recycle
@ ip-address-pool
! now
recycle <start-ip-address> [ <end-ip-address> ]
# release-agent(DHCP group view)
@ dhcp-group
release-agent
 = release-agent
undo release-agent
# release-agent
@ dhcpv6-server-group
release-agent
 = release-agent
undo release-agent
# remote-ip lease manage (IP address pool view)
@ ip-address-pool
remote-ip lease manage
 = remote-ip lease manage
undo remote-ip lease manage
# renewal-time
@ ip-address-pool
renewal-time <days> [ <hours> [ <minutes> ] ]
 = renewal-time
undo renewal-time
# reserved ip-address
@ ip-address-pool
reserved ip-address { lease | mac }
 = reserved ip-address
undo reserved ip-address
# reset delayed-release ip-address
@ ip-address-pool
! now
reset delayed-release ip-address <start-ip-address> [ <end-ip-address> ]
# reset dhcp-access statistics packet
@ all
! now
reset dhcp-access statistics packet
# reset dhcp-server statistics
@ system
! now
reset dhcp-server statistics <ip-address> [ vpn-instance <vpn-instance> ]
# reset ip-pool max-ratio domain
@ user
! now 3
reset ip-pool max-ratio domain
# reset ip-pool max-usage
@ user
! now 3
? domain-name text 1 64
reset ip-pool max-usage [ pool [ <pool-name> ] | domain [ <domain-name> ] ]
# section(Bas IP address pool view)
@ ip-address-pool
? section-number number 0 255
section <section-number> <start-ip-address> [ <end-ip-address> ]
 = section <section-number>
undo section <section-number>
# sip-server
@ ip-address-pool
? server-name text 1 63
sip-server { { ip-address <ip-address> } &<1-2> | { list <server-name> } &<1-2> }
 = sip-server
undo sip-server
# static-bind
@ ip-address-pool
static-bind ip-address <ip-address> mac-address <mac-address>
 = static-bind ip-address <ip-address> mac-address <mac-address>
undo static-bind ip-address <ip-address> mac-address <mac-address>
# subnet length
@ ip-address-pool
subnet length initial { length | <gateway-mask> } [ extend { length | <gateway-mask> } ]
 = subnet length initial
undo subnet length [ initial { length | <gateway-mask> } [ extend { length | <gateway-mask> } ] ]
# unr tag (IP address pool view)
@ ip-address-pool
? tag-value number 0 4294967295
unr tag <tag-value>
 = unr tag
undo unr tag [ <tag-value> ]
# vpn-instance(Bas IP address pool view/Address pool group view )
@ ip-address-pool ippool-grouppool1
vpn-instance <vpn-instance-name>
 = vpn-instance
undo vpn-instance
# wait-request-time(IP address pool view)
@ ip-address-pool
wait-request-time <time-value>
 = wait-request-time
undo wait-request-time [ <time-value> ]
# warning-exhaust
@ ip-address-pool ippool-grouppool1
warning-exhaust
 = warning-exhaust
undo warning-exhaust
# weight(IP address pool view )
@ ip-address-pool
weight <weight-value>
 = weight
undo weight [ <weight-value> ]
# whitelist session-car dhcp-server
@ system
? cir-value number 0 1000000
? cbs-value number 0 9000000
? pir-value number 0 1000000
? pbs-value number 0 9000000
whitelist session-car dhcp-server { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } *
 = whitelist session-car dhcp-server
undo whitelist session-car dhcp-server [ cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> ] *
# whitelist session-car dhcp-server disable
@ system
whitelist session-car dhcp-server disable
 = whitelist session-car dhcp-server disable
undo whitelist session-car dhcp-server disable`;
