// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "VPN Commands/EVPN Configuration Commands". */
export default (): string => `
? evpl-id number 1 256000
? path-number number 2 128
? delay-value number 0 3600
? peerIpv4Addr ipv4
? peerIpv6Addr ipv6
? ipv4-address ipv4
? ipv6-address ipv6
? vpn-instance-name text 1 31
? color-value number 0 4294967295
? loop-times number 3 10
? detect-cycle-time number 60 900
? ip-address ipv4
? service-id number 1 16777215
? group-name text 1 47
? bd-id number 1 16777215
? interface-name interface
? mac-address mac
? peer-address ipv4
? esi-name text 1 31
? route-policy-name text 1 200
? peerGroupName text 1 47
? interval number 0 600
? limit number 1 4294967295
? percentage number 1 100
? times number 1 1200
? preferredvalue number 0 65535
? number number 1 4294967295
? split-group-name text 1 31
? interfaceType interface-type
? interfaceNum interface-number
? restart-time number 3600 2147483647
# evpl instance (Interface view)
@ interface
evpl instance <evpl-id>
 = evpl instance <evpl-id>
undo evpl instance <evpl-id>
# evpn-vpws ignore-ac-state
@ interface
evpn-vpws ignore-ac-state
 = evpn-vpws ignore-ac-state
undo evpn-vpws ignore-ac-state
# active port-evpn
@ license
? slotid text 1 31
? portlist text 1 255
active port-evpn slot <slotid> card <cardid> port <portlist>
 = active port-evpn slot <slotid> card <cardid> port
undo active port-evpn slot <slotid> card <cardid> [ port <portlist> ]
# active port-vxlan
@ license
active port-vxlan slot <slotid> card <cardid> port <portlist>
 = active port-vxlan slot <slotid> card <cardid> port
undo active port-vxlan slot <slotid> card <cardid> [ port <portlist> ]
# advertise vxlan-tunnel mac
@ global-evpn-configuration
advertise vxlan-tunnel mac
 = advertise vxlan-tunnel mac
undo advertise vxlan-tunnel mac
# advertise suppressed-detail-route
@ global-evpn-configuration
advertise suppressed-detail-route
 = advertise suppressed-detail-route
undo advertise suppressed-detail-route
# local-cross allow-remote-cross-route
@ bgp-vpn-instance-ipv4-address-family bgp-vpn-instance-ipv6-address-family
local-cross allow-remote-cross-route
 = local-cross allow-remote-cross-route
undo local-cross allow-remote-cross-route
# bestroute add-path (BGP-EVPN address family view)
@ bgp-evpn-address-family
bestroute add-path path-number <path-number>
 = bestroute add-path path-number
undo bestroute add-path
# bestroute igp-metric-ignore (BGP-EVPN address family view)
@ bgp-evpn-address-family
bestroute igp-metric-ignore
 = bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
# auto-frr (BGP-EVPN address family view)
@ bgp-evpn-address-family
auto-frr
 = auto-frr
undo auto-frr
# label-free delay (BGP-EVPN address family view)
@ bgp-evpn-address-family
? delay-value number 0 180
label-free delay <delay-value>
 = label-free delay <delay-value>
undo label-free delay <delay-value>
undo label-free delay
# peer capability-advertise add-path (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <peerIpv4Addr> capability-advertise add-path both
 = peer <peerIpv4Addr> capability-advertise add-path both
peer <peerIpv6Addr> capability-advertise add-path both
 = peer <peerIpv6Addr> capability-advertise add-path both
undo peer <peerIpv4Addr> capability-advertise add-path { both | receive | send }
undo peer <peerIpv6Addr> capability-advertise add-path { both | receive | send }
peer <peerIpv4Addr> capability-advertise add-path receive
 = peer <peerIpv4Addr> capability-advertise add-path receive
peer <peerIpv4Addr> capability-advertise add-path send
 = peer <peerIpv4Addr> capability-advertise add-path send
peer <peerIpv6Addr> capability-advertise add-path receive
 = peer <peerIpv6Addr> capability-advertise add-path receive
peer <peerIpv6Addr> capability-advertise add-path send
 = peer <peerIpv6Addr> capability-advertise add-path send
# peer advertise add-path (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <ipv4-address> advertise add-path path-number <path-number>
 = peer <ipv4-address> advertise add-path
peer <ipv6-address> advertise add-path path-number <path-number>
 = peer <ipv6-address> advertise add-path
undo peer <ipv4-address> advertise add-path
undo peer <ipv6-address> advertise add-path
# timer revert delay (VPWS-EVPN instance view)
@ vpws-evpn-instance
timer revert delay <delay-value>
 = timer revert delay <delay-value>
undo timer revert delay <delay-value>
# bypass-vxlan enable
@ global-evpn-configuration
bypass-vxlan enable
 = bypass-vxlan enable
undo bypass-vxlan enable
# bypass-vxlan (BD EVPN view)
@ evpn-instance
bypass-vxlan enable
 = bypass-vxlan enable
bypass-vxlan disable
 = bypass-vxlan disable
undo bypass-vxlan enable
undo bypass-vxlan disable
# anycast-gateway enable
@ interface
anycast-gateway enable
 = anycast-gateway enable
undo anycast-gateway enable
# control-word enable (EVPL instance MPLS mode view)
@ evpl-instance-mpls-mode
control-word enable
 = control-word enable
undo control-word enable
# evpn vpn-instance
@ system
evpn vpn-instance <vpn-instance-name>
 + evpn vpn-instance <vpn-instance-name>
 > evpn-instance -evpn-instance-<vpn-instance-name>
evpn vpn-instance <vpn-instance-name> i-evpn
 + evpn vpn-instance <vpn-instance-name> i-evpn
 > i-evpn-instance -i-evpn-evpn-instance-<vpn-instance-name>
evpn vpn-instance <vpn-instance-name> b-evpn
 + evpn vpn-instance <vpn-instance-name> b-evpn
 > b-evpn-instance -b-evpn-instance-<vpn-instance-name>
evpn vpn-instance <vpn-instance-name> bd-mode
 + evpn vpn-instance <vpn-instance-name> bd-mode
 > evpn-instance -evpn-instance-<vpn-instance-name>
evpn vpn-instance <vpn-instance-name> vpws
 + evpn vpn-instance <vpn-instance-name> vpws
 > vpws-evpn-instance -vpws-evpn-instance-<vpn-instance-name>
undo evpn vpn-instance <vpn-instance-name> [ i-evpn | b-evpn | bd-mode | vpws ]
# evpl instance (system view)
@ system
evpl instance <evpl-id> vxlan-mode
 + evpl instance <evpl-id> vxlan-mode
 > evpl-instance-vxlan-mode -evpl-vxlan<evpl-id>
evpl instance <evpl-id> mpls-mode
 + evpl instance <evpl-id>
 > evpl-instance-mpls-mode -evpl-mpls<evpl-id>
evpl instance <evpl-id> srv6-mode
 + evpl instance <evpl-id>
 > evpl-srv6 -evpl-srv6-<evpl-id>
undo evpl instance <evpl-id> vxlan-mode
undo evpl instance <evpl-id> mpls-mode
undo evpl instance <evpl-id> srv6-mode
# default-color
@ evpn-instance vpws-evpn-instance
default-color <color-value>
 = default-color <color-value>
undo default-color <color-value>
# default-color evpn
@ vpn-instance-ipv4 vpn-instance-ipv6
default-color <color-value> evpn
 = default-color <color-value> evpn
undo default-color <color-value> evpn
# detect loop-times
@ evpn-mac-dup
detect loop-times <loop-times> detect-cycle <detect-cycle-time>
 = detect loop-times <loop-times> detect-cycle <detect-cycle-time>
undo detect loop-times detect-cycle
undo detect loop-times <loop-times> detect-cycle <detect-cycle-time>
# detect loop-times (SYS-EVPN-MAC-DUP view)
@ sys-evpn-mac-dup
detect loop-times <loop-times> detect-cycle <detect-cycle-time>
 = detect loop-times <loop-times> detect-cycle <detect-cycle-time>
undo detect loop-times detect-cycle
undo detect loop-times <loop-times> detect-cycle <detect-cycle-time>
# df-election ac-influence enable
@ global-evpn-configuration
df-election ac-influence enable
 = df-election ac-influence enable
undo df-election ac-influence enable
# df-election type vlan
@ global-evpn-configuration
df-election type vlan
 = df-election type vlan
undo df-election type vlan
# display bgp evpn peer
@ all
! now 1
display bgp evpn peer
display bgp evpn slow-peer
# display bgp evpn peer verbose
@ all
! now 1
display bgp evpn peer [ <ipv4-address> ] verbose
display bgp evpn peer <ipv6-address> verbose
# display bgp evpn routing-table (peer)
@ all
! now 1
display bgp evpn all routing-table [ peer <ip-address> { advertised-routes | received-routes } ] { ad-route | es-route | inclusive-route | mac-route | prefix-route | smet-route | join-route | leave-route }
display bgp evpn { route-distinguisher <route-distinguisher> } routing-table { ad-route | es-route | inclusive-route | mac-route | prefix-route | smet-route | join-route | leave-route }
display bgp evpn { vpn-instance <vpn-instance-name> } routing-table { ad-route | es-route | inclusive-route | mac-route | prefix-route | smet-route | join-route }
display bgp evpn all routing-table [ peer <ip-address> { advertised-routes | received-routes } ]
display bgp evpn all routing-table extcommunity { rt <extcommunity> } &<1-33>
display bgp evpn all routing-table extcommunity { rt <extcommunity> } &<1-33> match-any
display bgp evpn all routing-table { ad-route | inclusive-route | mac-route | prefix-route | smet-route | join-route | leave-route } extcommunity { rt <extcommunity> } &<1-33>
display bgp evpn all routing-table { ad-route | inclusive-route | mac-route | prefix-route | smet-route | join-route | leave-route } extcommunity { rt <extcommunity> } &<1-33> match-any
display bgp evpn { vpn-instance <vpn-instance-name> } routing-table { ad-route | inclusive-route | mac-route | prefix-route | smet-route | join-route } extcommunity { rt <extcommunity> } &<1-33>
display bgp evpn { vpn-instance <vpn-instance-name> } routing-table { ad-route | inclusive-route | mac-route | prefix-route | smet-route | join-route } extcommunity { rt <extcommunity> } &<1-33> match-any
display bgp evpn { route-distinguisher <route-distinguisher> } routing-table { ad-route | es-route | inclusive-route | mac-route | prefix-route | smet-route | join-route | leave-route } extcommunity { rt <extcommunity> } &<1-33>
display bgp evpn { route-distinguisher <route-distinguisher> } routing-table { ad-route | es-route | inclusive-route | mac-route | prefix-route | smet-route | join-route | leave-route } extcommunity { rt <extcommunity> } &<1-33> match-any
display bgp evpn all routing-table mac-route backbone-source-mac
display bgp evpn all routing-table peer <ipv6-address> { advertised-routes | received-routes } { ad-route | es-route | inclusive-route | mac-route | prefix-route }
display bgp evpn all routing-table peer <ipv6-address> { advertised-routes | received-routes }
# display bgp evpn all routing-table statistics
@ all
! now 1
display bgp evpn all routing-table statistics
# display bgp evpn routing-table (prefix condition)
@ all
! now 1
display bgp evpn all routing-table { ad-route | es-route | inclusive-route | mac-route | prefix-route | smet-route | join-route | leave-route } <prefix> { community-list | ext-community | large-community | cluster-list | advertised-peer | as-path }
display bgp evpn vpn-instance <vpn-instance-name> routing-table { ad-route | es-route | inclusive-route | mac-route | prefix-route | smet-route | join-route } <prefix> { community-list | ext-community | large-community | cluster-list }
# display bgp evpn routing-table (prefix)
@ all
! now 1
display bgp evpn all routing-table [ peer <ip-address> { advertised-routes | received-routes } ] { ad-route | es-route | inclusive-route | mac-route | prefix-route | smet-route | join-route | leave-route } <prefix>
display bgp evpn route-distinguisher <route-distinguisher> routing-table { ad-route | es-route | inclusive-route | mac-route | prefix-route | smet-route | join-route | leave-route } <prefix>
display bgp evpn vpn-instance <vpn-instance-name> routing-table { ad-route | es-route | inclusive-route | mac-route | prefix-route | smet-route | join-route } <prefix>
display bgp evpn all routing-table mac-route backbone-source-mac <prefix>
display bgp evpn all routing-table peer <ipv6-address> { advertised-routes | received-routes } { ad-route | es-route | inclusive-route | mac-route | prefix-route } <prefix>
# display bgp evpn update-peer-group
@ all
! now 1
? update-group-index number 0 65535
display bgp evpn update-peer-group [ index <update-group-index> ]
# display default-parameter evpn
@ all
! now 1
display default-parameter evpn
# display bgp evpn esi
@ all
! now 1
? evpnName text 1 31
display bgp evpn vpn-instance <evpnName> esi [ <esiValue> ]
display bgp evpn all esi [ <esiValue> ]
# display bgp evpn vpn-instance esi advance
@ all
! now 1
display bgp evpn vpn-instance <vpn-instance-name> esi advance
# display evpn df result
@ all
! now 1
display evpn vpn-instance name <vpn-instance-name> df result [ esi <esi> ]
# display evpn df-timer state
@ all
! now 1
display evpn vpn-instance name <vpn-instance-name> df-timer state
# display bgp evpn evpl
@ all
! now 1
? instance-id number 1 32768
display bgp evpn evpl [ brief | instance-id <instance-id> | local-service-id <service-id> ]
# display bgp evpn group
@ all
! now 1
display bgp evpn group [ <group-name> ]
# display evpn vpn-instance
@ all
! now 1
display evpn vpn-instance [ name <vpn-instance-name> ]
display evpn vpn-instance [ name <vpn-instance-name> ] verbose
display evpn vpn-instance name <vpn-instance-name> bridge-domain <bd-id> verbose
display evpn vpn-instance name <vpn-instance-name> inclusive-provider-tunnel verbose
# display evpn vpn-instance tunnel-info
@ all
! now 1
? nexthopIpv4Addr ipv4
? nexthopIpv6Addr ipv6
display evpn vpn-instance [ name <vpn-instance-name> ] tunnel-info
display evpn vpn-instance name <vpn-instance-name> tunnel-info nexthop <nexthopIpv4Addr>
display evpn vpn-instance name <vpn-instance-name> tunnel-info nexthop <nexthopIpv6Addr>
# display evpn recover-timer
@ all
! now 1
? interface-type interface-type
? interface-number interface-number
display evpn recover-timer [ interface { <interface-type> <interface-number> | <interface-name> } ]
# display evpn remote prefix-sid
@ all
! now 1
? sid ipv6
display evpn remote prefix-sid [ <sid> ]
# display evpn track-peer-timer
@ all
! now 1
display evpn track-peer-timer esi <esi>
# display evpn vpn-instance name mac-esi
@ all
! now 1
display evpn vpn-instance name <vpn-instance-name> mac-esi
# display evpn vpn-instance mac-duplication
@ all
! now 1
display evpn vpn-instance name <vpn-instance-name> mac-duplication [ bridge-domain <bd-id> ] [ mac-address <mac-address> ]
# display evpn mac routing-table limit
@ all
! now 1
display evpn mac routing-table limit evpn-instance <vpn-instance-name>
display evpn mac routing-table limit all-evpn-instance
# display evpn mac routing-table statistics
@ all
! now 1
display evpn mac routing-table { all-evpn-instance | evpn-instance <vpn-instance-name> } statistics
# display evpn mac routing-table
@ all
! now 1
display evpn mac routing-table evpn-instance <vpn-instance-name> [ mac-address <mac-address> ]
display evpn mac routing-table evpn-instance <vpn-instance-name> [ mac-address <mac-address> ] verbose
display evpn mac routing-table all-evpn-instance
display evpn mac routing-table mac-address <mac-address>
# es track bfd
@ interface
? bfd-session-name text 1 64
es track bfd <bfd-session-name>
 = es track bfd
undo es track bfd
# es track evpn-peer (Bridge domain view)
@ bridge-domain
es track evpn-peer <peer-address>
 = es track evpn-peer <peer-address>
undo es track evpn-peer <peer-address>
# es track evpn-peer (Interface view)
@ interface
es track evpn-peer <peer-address>
 = es track evpn-peer <peer-address>
undo es track evpn-peer <peer-address>
# esi (Interface view)
@ interface
esi <esi>
 = esi <esi>
undo esi <esi>
undo esi
# esi (Bridge domain view)
@ bridge-domain
esi <esi>
 = esi <esi>
undo esi <esi>
undo esi
# esi dynamic
@ interface
esi dynamic <esi-name>
 = esi dynamic <esi-name>
undo esi dynamic <esi-name>
# leaf (EVI-IPMSI view)
@ evi-ipmsi
leaf
 + leaf
 > evi-ipmsi-leaf -leaf
undo leaf
# leaf (EVI-IPMSI view)
@ nqa
leaf
 + leaf
 > nqa-leaf -leaf
undo leaf
# root-ip use-next-hop
@ evi-ipmsi-leaf
? root-ip ipv4
root-ip <root-ip> use-next-hop
 = root-ip <root-ip> use-next-hop
undo root-ip <root-ip> use-next-hop
# root (EVI-IPMSI view)
@ evi-ipmsi
root
 + root
 > evi-ipmsi-root -root
undo root
# root (EVI-IPMSI view)
@ nqa
root
 + root
 > nqa-root -root
undo root
# data-delay-time
@ evi-ipmsi-root
? delay-time number 1 300
data-delay-time <delay-time>
 = data-delay-time
undo data-delay-time [ <delay-time> ]
# data-switch disable
@ evi-ipmsi-root
data-switch disable
 = data-switch disable
undo data-switch disable
# mldp p2mp (EVI-IPMSI-ROOT view)
@ evi-ipmsi-root
mldp p2mp
 + mldp p2mp
 > evi-ipmsi-root-mldp -mldpp2mp
undo mldp p2mp
# mldp p2mp (EVI-IPMSI-ROOT view)
@ nqa-root
mldp p2mp
 + mldp p2mp
 > nqa-root-mldpp2mp -mldpp2mp
undo mldp p2mp
# root-ip (EVI-IPMSI-ROOT-MLDP view)
@ evi-ipmsi-root-mldp
root-ip <ip-address>
 = root-ip
undo root-ip
# bestroute nexthop-resolved (BGP-EVPN address family view)
@ bgp-evpn-address-family
bestroute nexthop-resolved { ip | tunnel }
 = bestroute nexthop-resolved
undo bestroute nexthop-resolved
# nexthop recursive-lookup delay (BGP-EVPN address family view)
@ bgp-evpn-address-family
? delay-time number 1 100
nexthop recursive-lookup delay [ <delay-time> ]
 = nexthop recursive-lookup delay
nexthop recursive-lookup non-critical-event delay [ <delay-time> ]
 = nexthop recursive-lookup non-critical-event delay
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
# nexthop recursive-lookup bit-error-detection (BGP-EVPN address family view)
@ bgp-evpn-address-family
? med-adjust-value number 1 4294967295
? localpref-adjust-value number 1 4294967295
nexthop recursive-lookup bit-error-detection { med + <med-adjust-value> | local-preference - <localpref-adjust-value> } * [ route-policy <route-policy-name> ]
 = nexthop recursive-lookup bit-error-detection
undo nexthop recursive-lookup bit-error-detection
# black-hole-dup-mac
@ sys-evpn-mac-dup
black-hole-dup-mac
 = black-hole-dup-mac
undo black-hole-dup-mac
# black-hole-dup-mac (SYS-BD-EVPN-MAC-DUP view)
@ sys-evpn-mac-dup
black-hole-dup-mac [ block-source-interface ]
 = black-hole-dup-mac
undo black-hole-dup-mac
# control-word enable (evpn)
@ evpn-instance
control-word enable
 = control-word enable
undo control-word enable
# description (EVPN instance view)
@ b-evpn-instance evpn-instance i-evpn-instance vpws-evpn-instance
? description-information text 1 63 rest
description <description-information>
 = description
undo description
# df-election type preference-based (esi-dynamic view)
@ esi-dynamic
df-election type preference-based
 = df-election type preference-based
undo df-election type preference-based
# non-revertive
@ preference-based
non-revertive
 = non-revertive
undo non-revertive
# preference (preference-based view)
@ preference-based
? preference number 0 65535
preference <preference>
 = preference <preference>
undo preference <preference>
# evpn redundancy-mode
@ esi-static esi-dynamic
evpn redundancy-mode single-active
 = evpn redundancy-mode single-active
undo evpn redundancy-mode { single-active | all-active }
evpn redundancy-mode all-active
 = evpn redundancy-mode all-active
# l2vpn-family evpn
@ bgp
l2vpn-family evpn
 + l2vpn-family evpn
 > bgp-evpn-address-family -af-evpn
undo l2vpn-family evpn
# esi dynamic-name
@ global-evpn-configuration
esi dynamic-name <esi-name>
 + esi dynamic-name <esi-name>
 > esi-dynamic -esi-dynamic-<esi-name>
undo esi dynamic-name <esi-name>
# esi (Global EVPN configuration view)
@ global-evpn-configuration
esi <esi>
 + esi <esi>
 > esi-static -esi-<esi>
undo esi <esi>
# peer advertise suppressed-detail-route (group)
@ bgp-evpn-address-family
peer <group-name> advertise suppressed-detail-route
 = peer <group-name> advertise suppressed-detail-route
undo peer <group-name> advertise suppressed-detail-route
# peer high-priority (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <peerGroupName> high-priority
 = peer <peerGroupName> high-priority
undo peer <peerGroupName> high-priority
# peer route-update-interval (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <peerGroupName> route-update-interval <interval>
 = peer <peerGroupName> route-update-interval
undo peer <peerGroupName> route-update-interval
# peer next-hop-local (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <peerGroupName> next-hop-local
 = peer <peerGroupName> next-hop-local
undo peer <peerGroupName> next-hop-local
# peer route-limit (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <peerGroupName> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <peerGroupName> route-limit
undo peer <peerGroupName> route-limit
# peer preferred-value (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <peerGroupName> preferred-value <preferredvalue>
 = peer <peerGroupName> preferred-value
undo peer <peerGroupName> preferred-value
# peer upe (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <peerGroupName> upe
 = peer <peerGroupName> upe
undo peer <peerGroupName> upe
# etree enable
@ evpn-instance
etree enable
 = etree enable
undo etree enable
# irb-reoriginated compatible(Global EVPN configuration view)
@ global-evpn-configuration
irb-reoriginated compatible
 = irb-reoriginated compatible
undo irb-reoriginated compatible
# local-cross export evpn-rt-match
@ bgp-vpn-instance-ipv4-address-family bgp-vpn-instance-ipv6-address-family
local-cross export evpn-rt-match
 = local-cross export evpn-rt-match
undo local-cross export evpn-rt-match
# mac-duplication (Global EVPN configuration view)
@ global-evpn-configuration
mac-duplication
 + mac-duplication
 > evpn-mac-dup -mac-dup
# evpn e-tree-leaf
@ interface
evpn e-tree-leaf
 = evpn e-tree-leaf
undo evpn e-tree-leaf
# nexthop recursive-lookup default-route
@ bgp-evpn-address-family
nexthop recursive-lookup default-route
 = nexthop recursive-lookup default-route
undo nexthop recursive-lookup default-route
# peer advertise suppressed-detail-route
@ bgp-evpn-address-family
peer <peerIpv4Addr> advertise suppressed-detail-route
 = peer <peerIpv4Addr> advertise suppressed-detail-route
undo peer <peerIpv4Addr> advertise suppressed-detail-route
# peer vpn-orf disable (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <peerGroupName> vpn-orf disable
 = peer <peerGroupName> vpn-orf disable
undo peer <peerGroupName> vpn-orf disable
# peer high-priority (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <peerIpv4Addr> high-priority [ disable ]
 = peer <peerIpv4Addr> high-priority
undo peer <peerIpv4Addr> high-priority [ disable ]
# peer vpn-orf disable (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <peerIpv4Addr> vpn-orf disable
 = peer <peerIpv4Addr> vpn-orf disable
undo peer <peerIpv4Addr> vpn-orf disable
# peer advertise suppressed-detail-route (IPv6)
@ bgp-evpn-address-family
peer <ipv6-address> advertise suppressed-detail-route
 = peer <ipv6-address> advertise suppressed-detail-route
undo peer <ipv6-address> advertise suppressed-detail-route
# peer next-hop-local (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <peerIpv4Addr> next-hop-local
 = peer <peerIpv4Addr> next-hop-local
undo peer <peerIpv4Addr> next-hop-local
# peer preferred-value (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <peerIpv4Addr> preferred-value <preferredvalue>
 = peer <peerIpv4Addr> preferred-value
undo peer <peerIpv4Addr> preferred-value
# peer route-limit (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
peer <peerIpv6Addr> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <peerIpv6Addr> route-limit
undo peer <ipv4-address> route-limit
undo peer <peerIpv6Addr> route-limit
# peer route-update-interval (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <peerIpv4Addr> route-update-interval <interval>
 = peer <peerIpv4Addr> route-update-interval
peer <peerIpv6Addr> route-update-interval <interval>
 = peer <peerIpv6Addr> route-update-interval
undo peer <peerIpv4Addr> route-update-interval
undo peer <peerIpv6Addr> route-update-interval
# peer upe (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <peerIpv4Addr> upe
 = peer <peerIpv4Addr> upe
peer <peerIpv6Addr> upe
 = peer <peerIpv6Addr> upe
undo peer <peerIpv4Addr> upe
undo peer <peerIpv6Addr> upe
# peer high-priority (BGP-EVPN address family view) (ipv6)
@ bgp-evpn-address-family
peer <peerIpv6Addr> high-priority [ disable ]
 = peer <peerIpv6Addr> high-priority
undo peer <peerIpv6Addr> high-priority [ disable ]
# esi (VSI-LDP-PW view)
@ vsi-ldp-pw
esi <esi>
 = esi <esi>
undo esi <esi>
undo esi
# evpn e-tree-leaf (VSI-LDP-PW view)
@ vsi-ldp-pw
evpn e-tree-leaf
 = evpn e-tree-leaf
undo evpn e-tree-leaf
# evpn redundancy-mode single-active
@ system
evpn redundancy-mode single-active
 = evpn redundancy-mode single-active
undo evpn redundancy-mode single-active
# reflect change-path-attribute (BGP-EVPN address family view)
@ bgp-evpn-address-family
reflect change-path-attribute
 = reflect change-path-attribute
undo reflect change-path-attribute
# nexthop recursive-lookup restrain disable (BGP-EVPN address family view)
@ bgp-evpn-address-family
nexthop recursive-lookup restrain disable
 = nexthop recursive-lookup restrain disable
undo nexthop recursive-lookup restrain disable
# route-select delay (BGP-EVPN address family view)
@ bgp-evpn-address-family
route-select delay <delay-value> [ exclusive-eviad ]
 = route-select delay <delay-value>
undo route-select delay
undo route-select delay <delay-value> [ exclusive-eviad ]
# rr-filter (BGP-EVPN address family view)
@ bgp-evpn-address-family
? extended-list-number text 1 51
rr-filter <extended-list-number>
 = rr-filter
undo rr-filter
# slow-peer absolute-detection (BGP-EVPN address family view)
@ bgp-evpn-address-family
? threshold number 3 3600
slow-peer absolute-detection threshold <threshold>
 = slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
 = slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
# slow-peer detection (BGP-EVPN address family view)
@ bgp-evpn-address-family
? threshold-value number 120 3600
slow-peer detection threshold <threshold-value>
 = slow-peer detection threshold
slow-peer detection disable
 = slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
# segment-routing ipv6 best-effort (EVPN instance view)
@ evpn-instance vpws-evpn-instance
segment-routing ipv6 best-effort
 = segment-routing ipv6 best-effort
undo segment-routing ipv6 best-effort
# segment-routing ipv6 traffic-engineer
@ evpn-instance vpws-evpn-instance
segment-routing ipv6 traffic-engineer [ best-effort ]
 = segment-routing ipv6 traffic-engineer
undo segment-routing ipv6 traffic-engineer [ best-effort ]
# df-election type preference-based (esi-static view)
@ esi-static
df-election type preference-based
 + df-election type preference-based
 > preference-based -preference-based
undo df-election type preference-based
# tunnel-selector (BGP-EVPN address family view)
@ bgp-evpn-address-family
? tunnel-selector-name text 1 40
tunnel-selector <tunnel-selector-name>
 = tunnel-selector
undo tunnel-selector
# vpn-orf enable (BGP-EVPN address family view)
@ bgp-evpn-address-family
vpn-orf enable
 = vpn-orf enable
undo vpn-orf enable
# evpn
@ system
evpn
 + evpn
 > global-evpn-configuration -evpn
undo evpn
# mac-duplication (BD EVPN view)
@ evpn-instance
mac-duplication
 + mac-duplication
 > sys-evpn-mac-dup -mac-dup
mac-duplication disable
 = mac-duplication disable
undo mac-duplication disable
# mac-duplication
@ evpn-instance
mac-duplication
 + mac-duplication
 > sys-evpn-mac-dup -mac-dup
mac-duplication disable
 = mac-duplication disable
undo mac-duplication disable
# evpn access vll convergence separate disable
@ system
evpn access vll convergence separate disable
 = evpn access vll convergence separate disable
undo evpn access vll convergence separate disable
# evpn enhancement port
@ system
? port-id number 1025 65535
evpn enhancement port <port-id>
 = evpn enhancement port <port-id>
undo evpn enhancement port <port-id>
# evpn reserve-interface enhancement
@ system
evpn reserve-interface enhancement
 = evpn reserve-interface enhancement
undo evpn reserve-interface enhancement
# evpn binding vpn-instance (Bridge domain view)
@ bridge-domain
? bd-tag number 1 4094
evpn binding vpn-instance <vpn-instance-name>
 = evpn binding vpn-instance <vpn-instance-name>
evpn binding vpn-instance <vpn-instance-name> bd-tag <bd-tag>
 = evpn binding vpn-instance <vpn-instance-name>
undo evpn binding vpn-instance <vpn-instance-name>
# evpn binding vpn-instance (EVPL)
@ evpl-srv6 evpl-instance-mpls-mode
evpn binding vpn-instance <vpn-instance-name>
 = evpn binding vpn-instance <vpn-instance-name>
undo evpn binding vpn-instance <vpn-instance-name>
# evpn binding vpn-instance (Interface view)
@ interface
evpn binding vpn-instance <vpn-instance-name>
 = evpn binding vpn-instance <vpn-instance-name>
undo evpn binding vpn-instance <vpn-instance-name>
# filter-policy (EVPN instance view)
@ evpn-instance vpws-evpn-instance
? acl-number number 4000 4999
? acl-name text 1 64
filter-policy { <acl-number> | acl-name <acl-name> } import
 = filter-policy <acl-number> <acl-name> import
undo filter-policy [ <acl-number> | acl-name <acl-name> ] { import | export }
filter-policy { <acl-number> | acl-name <acl-name> } export
 = filter-policy <acl-number> <acl-name> export
# peer advertise add-path (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <group-name> advertise add-path path-number <path-number>
 = peer <group-name> advertise add-path
undo peer <group-name> advertise add-path
# peer advertise route-reoriginated (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <peerGroupName> advertise route-reoriginated evpn { mac-ip | mac }
 = peer <peerGroupName> advertise route-reoriginated evpn
peer <peerGroupName> advertise route-reoriginated evpn ip
 = peer <peerGroupName> advertise route-reoriginated evpn
peer <peerGroupName> advertise route-reoriginated { evpn { mac-ipv6 | ipv6 } | vpnv6 }
 = peer <peerGroupName> advertise route-reoriginated
undo peer <peerGroupName> advertise route-reoriginated { evpn { mac-ip | mac } | vpnv4 }
undo peer <peerGroupName> advertise route-reoriginated evpn ip
undo peer <peerGroupName> advertise route-reoriginated { evpn { mac-ipv6 | ipv6 } | vpnv6 }
peer <peerGroupName> advertise route-reoriginated vpnv4
 = peer <peerGroupName> advertise route-reoriginated vpnv4
# peer advertise route-reoriginated (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <peerGroupName> advertise route-reoriginated evpn mac-ip
 = peer <peerGroupName> advertise route-reoriginated evpn mac-ip
undo peer <peerGroupName> advertise route-reoriginated evpn { mac-ip | ip }
peer <peerGroupName> advertise route-reoriginated evpn ip
 = peer <peerGroupName> advertise route-reoriginated evpn ip
# peer advertise route-reoriginated vpnv4 (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <group-name> advertise route-reoriginated vpnv4
 = peer <group-name> advertise route-reoriginated vpnv4
undo peer <group-name> advertise route-reoriginated vpnv4
# peer advertise route-reoriginated (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <peerGroupName> advertise route-reoriginated evpn mac-ipv6
 = peer <peerGroupName> advertise route-reoriginated evpn mac-ipv6
undo peer <peerGroupName> advertise route-reoriginated evpn { mac-ipv6 | ipv6 }
peer <peerGroupName> advertise route-reoriginated evpn ipv6
 = peer <peerGroupName> advertise route-reoriginated evpn ipv6
# peer advertise (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <group-name> advertise irb
 = peer <group-name> advertise irb
peer <group-name> advertise { irbv6 | nd }
 = peer <group-name> advertise
undo peer <group-name> advertise { irb | arp }
undo peer <group-name> advertise { irbv6 | nd }
peer <group-name> advertise arp
 = peer <group-name> advertise arp
# peer advertise-community (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <peerGroupName> advertise-community
 = peer <peerGroupName> advertise-community
undo peer <peerGroupName> advertise-community
# peer advertise-large-community (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <peerGroupName> advertise-large-community
 = peer <peerGroupName> advertise-large-community
undo peer <peerGroupName> advertise-large-community
# peer enable (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <group-name> enable
 = peer <group-name> enable
undo peer <group-name> enable
# peer mac-limit (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <group-name> mac-limit <number> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <group-name> mac-limit
undo peer <group-name> mac-limit
# peer next-hop-invariable (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <peerGroupName> next-hop-invariable
 = peer <peerGroupName> next-hop-invariable
undo peer <peerGroupName> next-hop-invariable
# peer reflect-client (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <peerGroupName> reflect-client
 = peer <peerGroupName> reflect-client
undo peer <peerGroupName> reflect-client
# peer route-policy export (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <peerGroupName> route-policy <route-policy-name> export
 = peer <peerGroupName> route-policy <route-policy-name> export
undo peer <peerGroupName> route-policy <route-policy-name> export
# peer route-policy import (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <peerGroupName> route-policy <route-policy-name> import
 = peer <peerGroupName> route-policy <route-policy-name> import
undo peer <peerGroupName> route-policy <route-policy-name> import
# peer split-group (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <group-name> split-group <split-group-name>
 = peer <group-name> split-group <split-group-name>
undo peer <group-name> split-group <split-group-name>
# peer import reoriginate (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <peerGroupName> import reoriginate
 = peer <peerGroupName> import reoriginate
undo peer <peerGroupName> import reoriginate
# peer capability-advertise add-path (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
peer <peerGroupName> capability-advertise add-path both
 = peer <peerGroupName> capability-advertise add-path both
undo peer <peerGroupName> capability-advertise add-path { both | receive | send }
peer <peerGroupName> capability-advertise add-path receive
 = peer <peerGroupName> capability-advertise add-path receive
peer <peerGroupName> capability-advertise add-path send
 = peer <peerGroupName> capability-advertise add-path send
# peer esad-route-compatible (BGP-EVPN address family view) (group)
@ bgp-evpn-address-family
? peer-group-name text 1 47
peer <peer-group-name> esad-route-compatible
 = peer <peer-group-name> esad-route-compatible
undo peer <peer-group-name> esad-route-compatible
# inclusive-provider-tunnel (BD EVPN view)
@ evpn-instance
inclusive-provider-tunnel
 + inclusive-provider-tunnel
 > evi-ipmsi -inclusive
undo inclusive-provider-tunnel
# irb asymmetric (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
irb asymmetric
 = irb asymmetric
undo irb asymmetric
# isolate spoken (EVPN instance view)
@ evpn-instance
isolate spoken
 = isolate spoken
undo isolate spoken
# load-balancing ignore-esi
@ evpl-srv6 evpl-instance-mpls-mode
load-balancing ignore-esi
 = load-balancing ignore-esi
undo load-balancing ignore-esi
# local-remote frr enable (global EVPN configuration view)
@ global-evpn-configuration
local-remote frr enable
 = local-remote frr enable
undo local-remote frr enable
# local-remote frr (EVPN instance view)
@ evpn-instance vpws-evpn-instance
local-remote frr enable
 = local-remote frr enable
undo local-remote frr { enable | disable }
local-remote frr disable
 = local-remote frr disable
# local-service-id remote-service-id
@ evpl-srv6 evpl-instance-mpls-mode
local-service-id <service-id> remote-service-id <service-id>
 = local-service-id <service-id> remote-service-id <service-id>
undo local-service-id <service-id> remote-service-id <service-id>
# local-remote vpws-frr enable
@ global-evpn-configuration
local-remote vpws-frr enable
 = local-remote vpws-frr enable
undo local-remote vpws-frr enable
# remote vpws-frr enable
@ global-evpn-configuration
remote vpws-frr enable
 = remote vpws-frr enable
undo remote vpws-frr enable
# mac load-balancing
@ evpn-instance
mac load-balancing
 = mac load-balancing
undo mac load-balancing
# mac limit
@ evpn-instance
? number number 1 131072
mac limit <number> [ mac-unchanged | simply-alert ]
 = mac limit
undo mac limit
# mac threshold-alarm
@ evpn-instance
? upper-limit-value number 1 100
? lower-limit-value number 1 100
mac threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value>
 = mac threshold-alarm upper-limit
undo mac threshold-alarm
# mtu-match ignore
@ evpl-srv6 evpl-instance-mpls-mode
mtu-match ignore
 = mtu-match ignore
undo mtu-match ignore
# segment-routing ipv6 apply-sid evpn (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
segment-routing ipv6 apply-sid all-nexthop evpn
 = segment-routing ipv6 apply-sid all-nexthop evpn
segment-routing ipv6 apply-sid specify-nexthop evpn
 + segment-routing ipv6 apply-sid specify-nexthop evpn
 > sid-np-evpn -sid-np-evpn
undo segment-routing ipv6 apply-sid all-nexthop evpn
undo segment-routing ipv6 apply-sid specify-nexthop evpn
# nexthop interface (sid-np-evpn view)
@ sid-np-evpn bgp-6-ipv6-family-vpn-instance-sid-np-evpn
? nexthop-address ipv4
nexthop <nexthop-address> interface { <interface-name> | <interfaceType> <interfaceNum> }
 = nexthop <nexthop-address> interface <interface-name>
undo nexthop <nexthop-address> interface { <interface-name> | <interfaceType> <interfaceNum> }
# nexthop interface (sid-np-evpn IPv6)
@ sid-np-evpn bgp-6-ipv6-family-vpn-instance-sid-np-evpn
? nexthop-address ipv6
nexthop <nexthop-address> interface { <interface-name> | <interfaceType> <interfaceNum> }
 = nexthop <nexthop-address> interface <interface-name>
undo nexthop <nexthop-address> interface { <interface-name> | <interfaceType> <interfaceNum> }
# segment-routing ipv6 apply-sid evpn (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
segment-routing ipv6 apply-sid all-nexthop evpn
 = segment-routing ipv6 apply-sid all-nexthop evpn
segment-routing ipv6 apply-sid specify-nexthop evpn
 + segment-routing ipv6 apply-sid specify-nexthop evpn
 > bgp-6-ipv6-family-vpn-instance-sid-np-evpn -sid-np-evpn
undo segment-routing ipv6 apply-sid all-nexthop evpn
undo segment-routing ipv6 apply-sid specify-nexthop evpn
# peer advertise route-reoriginated (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <peerIpv4Addr> advertise route-reoriginated evpn { mac-ip | mac }
 = peer <peerIpv4Addr> advertise route-reoriginated evpn
peer <peerIpv4Addr> advertise route-reoriginated evpn ip
 = peer <peerIpv4Addr> advertise route-reoriginated evpn
peer <peerIpv4Addr> advertise route-reoriginated { evpn { mac-ipv6 | ipv6 } | vpnv6 }
 = peer <peerIpv4Addr> advertise route-reoriginated
peer <peerIpv6Addr> advertise route-reoriginated vpnv4
 = peer <peerIpv6Addr> advertise route-reoriginated vpnv4
peer <peerIpv6Addr> advertise route-reoriginated vpnv6
 = peer <peerIpv6Addr> advertise route-reoriginated
peer <peerIpv6Addr> advertise route-reoriginated evpn ip
 = peer <peerIpv6Addr> advertise route-reoriginated
peer <peerIpv6Addr> advertise route-reoriginated evpn ipv6
 = peer <peerIpv6Addr> advertise route-reoriginated
undo peer <peerIpv4Addr> advertise route-reoriginated { evpn { mac-ip | mac } | vpnv4 }
undo peer <peerIpv4Addr> advertise route-reoriginated evpn ip
undo peer <peerIpv4Addr> advertise route-reoriginated { evpn { mac-ipv6 | ipv6 } | vpnv6 }
undo peer <peerIpv6Addr> advertise route-reoriginated vpnv4
undo peer <peerIpv6Addr> advertise route-reoriginated vpnv6
undo peer <peerIpv6Addr> advertise route-reoriginated evpn ipv6
undo peer <peerIpv6Addr> advertise route-reoriginated evpn ip
peer <peerIpv4Addr> advertise route-reoriginated vpnv4
 = peer <peerIpv4Addr> advertise route-reoriginated vpnv4
# peer advertise route-reoriginated (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <peerIpv4Addr> advertise route-reoriginated evpn mac-ip
 = peer <peerIpv4Addr> advertise route-reoriginated evpn mac-ip
undo peer <peerIpv4Addr> advertise route-reoriginated evpn { mac-ip | ip }
peer <peerIpv4Addr> advertise route-reoriginated evpn ip
 = peer <peerIpv4Addr> advertise route-reoriginated evpn ip
# peer advertise route-reoriginated (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <peerIpv4Addr> advertise route-reoriginated evpn mac-ipv6
 = peer <peerIpv4Addr> advertise route-reoriginated evpn mac-ipv6
undo peer <peerIpv4Addr> advertise route-reoriginated evpn { mac-ipv6 | ipv6 }
peer <peerIpv4Addr> advertise route-reoriginated evpn ipv6
 = peer <peerIpv4Addr> advertise route-reoriginated evpn ipv6
# peer advertise (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <ipv4-address> advertise irb
 = peer <ipv4-address> advertise irb
peer <ipv4-address> advertise { irbv6 | nd }
 = peer <ipv4-address> advertise
undo peer <ipv4-address> advertise { irb | arp }
undo peer <ipv4-address> advertise { irbv6 | nd }
peer <ipv4-address> advertise arp
 = peer <ipv4-address> advertise arp
# peer advertise-community (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <peerIpv4Addr> advertise-community
 = peer <peerIpv4Addr> advertise-community
peer <peerIpv6Addr> advertise-community
 = peer <peerIpv6Addr> advertise-community
undo peer <peerIpv4Addr> advertise-community
undo peer <peerIpv6Addr> advertise-community
# peer advertise-large-community (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <peerIpv4Addr> advertise-large-community [ disable ]
 = peer <peerIpv4Addr> advertise-large-community
undo peer <peerIpv4Addr> advertise-large-community [ disable ]
# peer enable (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer esad-route-compatible (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <ipv4-address> esad-route-compatible enable
 = peer <ipv4-address> esad-route-compatible enable
undo peer <ipv4-address> esad-route-compatible { enable | disable }
peer <ipv4-address> esad-route-compatible disable
 = peer <ipv4-address> esad-route-compatible disable
# peer group (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <ipv4-address> group <group-name>
 = peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
# peer advertise-large-community
@ bgp-evpn-address-family
peer <peerIpv6Addr> advertise-large-community [ disable ]
 = peer <peerIpv6Addr> advertise-large-community
undo peer <peerIpv6Addr> advertise-large-community [ disable ]
# peer enable (BGP-EVPN address family view) (IPv6)
@ bgp-evpn-address-family
peer <ipv6-address> enable
 = peer <ipv6-address> enable
undo peer <ipv6-address> enable
# peer next-hop-invariable (BGP-EVPN address family view) (IPv6)
@ bgp-evpn-address-family
peer <peerIpv6Addr> next-hop-invariable
 = peer <peerIpv6Addr> next-hop-invariable
undo peer <peerIpv6Addr> next-hop-invariable
# peer path-attribute-treat (BGP-EVPN address family view) (IPv6)
@ bgp-evpn-address-family
peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer mac-limit (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <ipv4-address> mac-limit <number> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> mac-limit
undo peer <ipv4-address> mac-limit
# peer next-hop-invariable (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <peerIpv4Addr> next-hop-invariable
 = peer <peerIpv4Addr> next-hop-invariable
undo peer <peerIpv4Addr> next-hop-invariable
# peer reflect-client (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <peerIpv4Addr> reflect-client
 = peer <peerIpv4Addr> reflect-client
undo peer <peerIpv4Addr> reflect-client
# peer path-attribute-treat (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer graceful-restart static-timer (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <ipv4-address> graceful-restart static-timer <restart-time>
 = peer <ipv4-address> graceful-restart static-timer <restart-time>
undo peer <ipv4-address> graceful-restart static-timer <restart-time>
undo peer <ipv4-address> graceful-restart static-timer
# peer import reoriginate (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <peerIpv4Addr> import reoriginate
 = peer <peerIpv4Addr> import reoriginate
peer <peerIpv6Addr> import reoriginate
 = peer <peerIpv6Addr> import reoriginate
undo peer <peerIpv4Addr> import reoriginate
undo peer <peerIpv6Addr> import reoriginate
# peer route-policy import (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <peerIpv4Addr> route-policy <route-policy-name> import
 = peer <peerIpv4Addr> route-policy <route-policy-name> import
undo peer <peerIpv4Addr> route-policy <route-policy-name> import
# peer split-group (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <ipv4-address> split-group <split-group-name>
 = peer <ipv4-address> split-group <split-group-name>
undo peer <ipv4-address> split-group <split-group-name>
# peer route-policy export (BGP-EVPN address family view)
@ bgp-evpn-address-family
peer <peerIpv4Addr> route-policy <route-policy-name> export
 = peer <peerIpv4Addr> route-policy <route-policy-name> export
undo peer <peerIpv4Addr> route-policy <route-policy-name> export
# peer group (BGP-EVPN address family view) (IPv6)
@ bgp-evpn-address-family
peer <ipv6-address> group <group-name>
 = peer <ipv6-address> group <group-name>
undo peer <ipv6-address> group <group-name>
# peer reflect-client (BGP-EVPN address family view) (IPv6)
@ bgp-evpn-address-family
peer <peerIpv6Addr> reflect-client
 = peer <peerIpv6Addr> reflect-client
undo peer <peerIpv6Addr> reflect-client
# peer route-policy import (BGP-EVPN address family view) (IPv6)
@ bgp-evpn-address-family
peer <ipv6-address> route-policy <route-policy-name> import
 = peer <ipv6-address> route-policy <route-policy-name> import
undo peer <ipv6-address> route-policy <route-policy-name> import
# peer route-policy export (BGP-EVPN address family view) (IPv6)
@ bgp-evpn-address-family
peer <ipv6-address> route-policy <route-policy-name> export
 = peer <ipv6-address> route-policy <route-policy-name> export
undo peer <ipv6-address> route-policy <route-policy-name> export
# peer advertise (BGP-EVPN address family view) (IPv6)
@ bgp-evpn-address-family
peer <peerIpv6Addr> advertise irb
 = peer <peerIpv6Addr> advertise irb
peer <peerIpv6Addr> advertise { irbv6 | nd }
 = peer <peerIpv6Addr> advertise
undo peer <peerIpv6Addr> advertise { irb | arp }
undo peer <peerIpv6Addr> advertise { irbv6 | nd }
peer <peerIpv6Addr> advertise arp
 = peer <peerIpv6Addr> advertise arp
# peer mac-limit (BGP-EVPN address family view) (ipv6)
@ bgp-evpn-address-family
peer <peerIpv6Addr> mac-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <peerIpv6Addr> mac-limit
undo peer <peerIpv6Addr> mac-limit
# peer graceful-restart static-timer (BGP-EVPN address family view)(IPv6)
@ bgp-evpn-address-family
peer <peerIpv6Addr> graceful-restart static-timer <restart-time>
 = peer <peerIpv6Addr> graceful-restart static-timer <restart-time>
undo peer <peerIpv6Addr> graceful-restart static-timer <restart-time>
undo peer <peerIpv6Addr> graceful-restart static-timer
# policy vpn-target (BGP-EVPN address family view)
@ bgp-evpn-address-family
policy vpn-target
 = policy vpn-target
undo policy vpn-target
# reflect between-clients (BGP-EVPN address family view)
@ bgp-evpn-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflector cluster-id (BGP-EVPN address family view)
@ bgp-evpn-address-family
? cluster-id-value number 1 4294967295
? cluster-id-ipv4 ipv4
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# refresh bgp evpn
@ user
! now 3
refresh bgp evpn { all | <peer-address> | group <group-name> } { import | export }
# refresh bgp evpn (IPv6)
@ user
! now 3
? peer-address ipv6
refresh bgp evpn <peer-address> { import | export }
# remote frr (VPWS-EVPN instance view)
@ vpws-evpn-instance
remote frr enable
 = remote frr enable
undo remote frr { enable | disable }
remote frr disable
 = remote frr disable
# reserve-interface fast-switch enable
@ evpn-instance vsi bridge-domain
reserve-interface fast-switch enable
 = reserve-interface fast-switch enable
undo reserve-interface fast-switch enable
# reset bgp evpn
@ user
! now 3
reset bgp evpn { all | <as-number> | <ipv4-address> | group <group-name> }
# reset bgp evpn (ipv6)
@ user
! now 3
reset bgp evpn <peerIpv6Addr>
# reset evpn vpn-instance mac-duplication
@ user
! now 3
reset evpn vpn-instance <vpn-instance-name> mac-duplication [ bridge-domain <bd-id> ] [ mac-address <mac-address> ]
# retry-cycle
@ evpn-mac-dup
? retry-times number 120 3600
retry-cycle <retry-times>
 = retry-cycle <retry-times>
undo retry-cycle
undo retry-cycle <retry-times>
# route-distinguisher (EVPN)
@ b-evpn-instance evpn-instance vpws-evpn-instance
route-distinguisher <route-distinguisher>
 = route-distinguisher <route-distinguisher>
undo route-distinguisher <route-distinguisher>
# router-id-extend private enable
@ global-evpn-configuration
router-id-extend private enable
 = router-id-extend private enable
undo router-id-extend private enable
# evpn source-address
@ system
evpn source-address <ip-address>
 = evpn source-address <ip-address>
undo evpn source-address <ip-address>
undo evpn source-address
# evpn srv6 next-header-field
@ system
evpn srv6 next-header-field 143
 = evpn srv6 next-header-field 143
evpn srv6 next-header-field 59
 = evpn srv6 next-header-field 59
undo evpn srv6 next-header-field 143
undo evpn srv6 next-header-field 59
# segment-routing ipv6 best-effort evpn
@ bgp-vpn-instance-ipv4-address-family bgp-vpn-instance-ipv6-address-family
segment-routing ipv6 best-effort evpn
 = segment-routing ipv6 best-effort evpn
undo segment-routing ipv6 best-effort evpn
# segment-routing ipv6 locator evpn
@ bgp-vpn-instance-ipv4-address-family bgp-vpn-instance-ipv6-address-family
? locator-name text 1 31
segment-routing ipv6 locator <locator-name> evpn
 = segment-routing ipv6 locator <locator-name> evpn
undo segment-routing ipv6 locator [ <locator-name> ] evpn
# segment-routing ipv6 traffic-engineer evpn
@ bgp-vpn-instance-ipv4-address-family bgp-vpn-instance-ipv6-address-family
segment-routing ipv6 traffic-engineer [ best-effort ] evpn
 = segment-routing ipv6 traffic-engineer evpn
segment-routing ipv6 best-effort traffic-engineer evpn
 = segment-routing ipv6 best-effort traffic-engineer evpn
undo segment-routing ipv6 traffic-engineer [ best-effort ] evpn
undo segment-routing ipv6 best-effort traffic-engineer evpn
# timer df-delay (BGP-EVPN address family view)
@ bgp-evpn-address-family
? seconds number 0 1200
timer df-delay <seconds>
 = timer df-delay <seconds>
undo timer df-delay <seconds>
undo timer df-delay
# timer es-recovery (Interface view)
@ interface
? interval number 3 1200
timer es-recovery <interval>
 = timer es-recovery
undo timer es-recovery [ <interval> ]
# tnl-policy (EVPN instance view)
@ b-evpn-instance evpn-instance vpws-evpn-instance
? policy-name text 1 39
tnl-policy <policy-name>
 = tnl-policy <policy-name>
undo tnl-policy <policy-name>
# vlan-extend private enable
@ global-evpn-configuration
vlan-extend private enable
 = vlan-extend private enable
undo vlan-extend private enable
# vlan-extend redirect enable
@ global-evpn-configuration
vlan-extend redirect enable
 = vlan-extend redirect enable
undo vlan-extend redirect enable
# evpn mpls routing-enable
@ vpn-instance-ipv4 vpn-instance-ipv6 vpn-instance
evpn mpls routing-enable
 = evpn mpls routing-enable
undo evpn mpls routing-enable
# export route-policy evpn
@ vpn-instance-ipv4 vpn-instance-ipv6 vpn-instance
? policy-name text 1 200
export route-policy <policy-name> evpn
 = export route-policy <policy-name> evpn
undo export route-policy <policy-name> evpn
# vpn-target (EVPN)
@ b-evpn-instance evpn-instance vpws-evpn-instance
vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ]
 = vpn-target <vpn-target>
undo vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ]
undo vpn-target all
# advertise route-reoriginate evpn disable
@ bgp-vpn-instance-ipv4-address-family bgp-vpn-instance-ipv6-address-family
advertise route-reoriginate evpn disable
 = advertise route-reoriginate evpn disable
undo advertise route-reoriginate evpn disable
# vpws-df-election type service-id
@ global-evpn-configuration
vpws-df-election type service-id
 = vpws-df-election type service-id
undo vpws-df-election type service-id`;
