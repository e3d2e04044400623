// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Multicast Commands/IPv4 Multicast Route Management Commands". */
export default (): string => `
? vpn-instance-name text 1 31
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? group-address ipv4
? mask ipv4
? mask-length number 4 32
? group-mask-length number 4 32
? group-mask-addr ipv4
? source-mask-length number 0 32
? source-mask-addr ipv4
? iif-port-type interface-type
? iif-port-num interface-number
? iif-port-name interface
? oif-port-type interface-type
? oif-port-num interface-number
? oif-port-name interface
? svpn-instance-name text 1 31
? rvpn-instance-name text 1 31
? source-address ipv4
? slot-id text 1 15
? vrid-value number 1 255
? max-number number 1 100
# display mrt routing-table statistics
@ all
! now 1
display mrt routing-table [ vpn-instance <vpn-instance-name> ] statistics
# display multicast minimum-ttl
@ all
! now 1
display multicast { vpn-instance <vpn-instance-name> | all-instance } minimum-ttl [ <interface-name> | <interface-type> <interface-number> ]
display multicast minimum-ttl [ <interface-name> | <interface-type> <interface-number> ]
# display multicast statistics
@ all
! now 1
display multicast global { pim sm | pim dm } statistics
display multicast { all-instance | vpn-instance <vpn-instance-name> } pim sm statistics
# display debugging(All views)
@ all
! now 1
display debugging { pim | pim6 | igmp | mld | msdp | md | snpg | mvpn | mvpn6 }
# display debugging psnpg
@ all
! now 1
display debugging psnpg
# display multicast boundary
@ all
! now 1
? vpn-instance-name
display multicast { vpn-instance <vpn-instance-name> | all-instance } boundary [ <group-address> [ <mask> | <mask-length> ] ] [ interface { <interface-type> <interface-number> | <interface-name> } ]
display multicast boundary [ <group-address> [ <mask> | <mask-length> ] ] [ interface { <interface-type> <interface-number> | <interface-name> } ]
# display default-parameter mrm
@ all
! now 1
display default-parameter mrm
# display multicast routing-table
@ all
! now 1
display multicast routing-table
# display multicast routing-table (All views)
@ all
! now 1
? groupAddr ipv4
? srcAddr ipv4
? oif-number number 0 2048
display multicast routing-table { <groupAddr> [ mask { <group-mask-length> | <group-mask-addr> } ] | <srcAddr> [ mask { <source-mask-length> | <source-mask-addr> } ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register | mcast-extranet } | outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } [ bas ] | register | none } | extranet { source-vpn-instance { all | vpn-instance <svpn-instance-name> | public } | receive-vpn-instance { all | vpn-instance <rvpn-instance-name> } } } * [ outgoing-interface-number [ <oif-number> ] ]
display multicast all-instance routing-table [ <groupAddr> [ mask { <group-mask-length> | <group-mask-addr> } ] | <srcAddr> [ mask { <source-mask-length> | <source-mask-addr> } ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register | pseudo | mcast-extranet } | outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } [ bas ] | register | none | pseudo } | extranet { source-vpn-instance { all | vpn-instance <svpn-instance-name> | public } | receive-vpn-instance { all | vpn-instance <rvpn-instance-name> } } ] * [ outgoing-interface-number [ <oif-number> ] ]
# display multicast vpn-instance routing-table
@ all
! now 1
? number number 0 2048
display multicast vpn-instance <vpn-instance-name> routing-table [ <group-address> [ mask { <group-mask-length> | <group-mask-addr> } ] | <source-address> [ mask { <source-mask-length> | <source-mask-addr> } ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register | pseudo | mcast-extranet } | outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } [ bas ] | register | none | pseudo } | extranet { source-vpn-instance { all | vpn-instance <svpn-instance-name> | public } | receive-vpn-instance { all | vpn-instance <rvpn-instance-name> } } ] * [ outgoing-interface-number [ <number> ] ]
display multicast routing-table outgoing-interface-number [ <number> ]
# display multicast rpf-info
@ all
! now 1
display multicast { vpn-instance <vpn-instance-name> | all-instance } rpf-info <source-address> [ <group-address> ] [ rpt | spt ] [ verbose ]
display multicast rpf-info <source-address> [ <group-address> ] [ rpt | spt ] [ verbose ]
# display multicast-rui statistic all
@ all
! now 1
display multicast-rui statistic all
# display multicast egress statistics
@ all
! now 1
display multicast egress statistics [ vpn-instance <vpn-instance-name> ] <source-address> <group-address> slot <slot-id>
display multicast egress statistics slot <slot-id>
# display multicast flow-statistic
@ all
! now 1
? ip-addr ipv4
? ip-addr-value ipv4
? interfacename interface
? iftype interface-type
? pe-vid number 1 4094
? ce-vid number 1 4094
? vlan-id number 1 4094
display multicast flow-statistic source-ip <ip-addr> group-ip <ip-addr-value> { <interfacename> | <iftype> <ifnumber> } [ { pe-vid <pe-vid> ce-vid <ce-vid> } | { vlan <vlan-id> } ] { inbound | outbound }
# display multicast forwarding-table
@ all
! now 1
? group-mask ipv4
? source-mask ipv4
display multicast [ vpn-instance <vpn-instance-name> | all-instance ] forwarding-table [ slot <slot-id> | <group-address> [ mask { <group-mask-length> | <group-mask> } ] | <source-address> [ mask { <source-mask-length> | <source-mask> } ] | [ verbose ] | incoming-interface { { <interface-type> <interface-number> | <interface-name> } | register | clone } | outgoing-interface { include | exclude | match } { { <interface-type> <interface-number> | <interface-name> } | register | none | clone-pseudo } | statistics ] *
# display multicast frr-table
@ all
! now 1
display multicast frr-table [ source <source-address> group <group-address> ] [ vpn-instance <vpn-instance-name> ]
# display multicast outgoing-interface statistics slot
@ all
! now 1
? slot-id
display multicast outgoing-interface statistics slot <slot-id> [ verbose ]
# display multicast rui
@ all
! now 1
? vpn-name text 1 31
? trunk-id number 0 65535
display multicast rui [ vpn <vpn-name> ] source <source-address> group <group-address> eth-trunk <trunk-id>
# display multicast routing-table static
@ all
! now 1
? prefix4 ipv4
? masklength number 0 32
? mask4 ipv4
display multicast routing-table [ vpn-instance <vpn-instance-name> ] static [ config ] [ <prefix4> { <masklength> | <mask4> } ]
# multicast boundary
@ interface
? group-address
multicast boundary <group-address> { <mask> | <mask-length> }
 = multicast boundary <group-address> <mask> <mask-length>
undo multicast boundary <group-address> { <mask> | <mask-length> }
undo multicast boundary all
# multicast cpu-forward disable
@ system
multicast cpu-forward disable
 = multicast cpu-forward disable
undo multicast cpu-forward disable
# multicast cpu-forward disable (VPN instance view)
@ vpn-instance
multicast cpu-forward disable
 = multicast cpu-forward disable
undo multicast cpu-forward disable
# multicast cpu-forward disable (VPN instance IPv4 address family view)
@ vpn-instance-ipv4
multicast cpu-forward disable
 = multicast cpu-forward disable
undo multicast cpu-forward disable
# multicast extranet traffic-forward type
@ system
multicast extranet traffic-forward type vlanif
 = multicast extranet traffic-forward type vlanif
undo multicast extranet traffic-forward type { vlanif | qinq | bas igmp | vbdif }
multicast extranet traffic-forward type qinq
 = multicast extranet traffic-forward type qinq
multicast extranet traffic-forward type bas igmp
 = multicast extranet traffic-forward type bas igmp
multicast extranet traffic-forward type vbdif
 = multicast extranet traffic-forward type vbdif
# multicast load-splitting
@ system
multicast load-splitting { group | source | source-group | stable-preferred | balance-ucmp }
 = multicast load-splitting
undo multicast load-splitting
# multicast load-splitting(VPN instance view)
@ vpn-instance
multicast load-splitting { group | source | source-group | stable-preferred | balance-ucmp }
 = multicast load-splitting
undo multicast load-splitting
# multicast load-splitting(VPN instance IPv4 address family view)
@ vpn-instance-ipv4
multicast load-splitting { group | source | source-group | stable-preferred | balance-ucmp }
 = multicast load-splitting
undo multicast load-splitting
# multicast longest-match
@ system
multicast longest-match
 = multicast longest-match
undo multicast longest-match
# multicast longest-match (VPN instance view)
@ vpn-instance
multicast longest-match
 = multicast longest-match
undo multicast longest-match
# multicast longest-match (VPN instance IPv4 address family view)
@ vpn-instance-ipv4
multicast longest-match
 = multicast longest-match
undo multicast longest-match
# multicast minimum-ttl
@ interface
? ttl-value number 1 255
multicast minimum-ttl <ttl-value>
 = multicast minimum-ttl
undo multicast minimum-ttl
# multicast recursive-lookup local-mt enable
@ system
multicast recursive-lookup local-mt enable
 = multicast recursive-lookup local-mt enable
undo multicast recursive-lookup local-mt enable
# multicast global limit
@ system
? limit-count number 1 16384
? upper-limit-value number 1 100
? lower-limit-value number 1 100
multicast global limit pim sm star-group-number <limit-count> [ threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value> ]
 = multicast global limit pim sm star-group-number
undo multicast global limit pim { sm | dm } { star-group-number | source-group-number }
multicast global limit pim sm source-group-number <limit-count> [ threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value> ]
 = multicast global limit pim sm source-group-number
multicast global limit pim dm star-group-number <limit-count> [ threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value> ]
 = multicast global limit pim dm star-group-number
multicast global limit pim dm source-group-number <limit-count> [ threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value> ]
 = multicast global limit pim dm source-group-number
# multicast routing-enable
@ system
multicast routing-enable
 = multicast routing-enable
undo multicast routing-enable
# multicast routing-enable (VPN instance view)
@ vpn-instance
multicast routing-enable
 + multicast routing-enable
 > vpn-instance-ipv4 -af-ipv4
undo multicast routing-enable
# multicast routing-enable (VPN instance IPv4 address family view)
@ vpn-instance-ipv4
multicast routing-enable
 = multicast routing-enable
undo multicast routing-enable
# multicast track vrrp
@ interface
multicast track vrrp vrid <vrid-value>
 = multicast track vrrp vrid <vrid-value>
undo multicast track vrrp
undo multicast track vrrp vrid <vrid-value>
# multicast track admin-vrrp
@ interface
multicast track admin-vrrp interface { <interface-name> | <interface-type> <interface-number> } vrid <vrid-value>
 = multicast track admin-vrrp interface <interface-name> vrid <vrid-value>
undo multicast track admin-vrrp
undo multicast track admin-vrrp interface { <interface-name> | <interface-type> <interface-number> } vrid <vrid-value>
# multicast verification pim routing-table
@ user
! now 3
multicast verification pim routing-table
# multicast rpf multi-topology
@ system
multicast rpf multi-topology
 + multicast rpf multi-topology
 > ipv6-multicast-multi-topology -multicast-rpf-topology
undo multicast rpf multi-topology
# multicast invalid-packet mdt
@ system
multicast invalid-packet mdt max-count <max-number>
 = multicast invalid-packet mdt max-count
undo multicast invalid-packet mdt
# multicast invalid-packet msdp
@ system
multicast invalid-packet msdp max-count <max-number>
 = multicast invalid-packet msdp max-count
undo multicast invalid-packet msdp
# multicast invalid-packet pim
@ system
multicast invalid-packet pim max-count <max-number>
 = multicast invalid-packet pim max-count
undo multicast invalid-packet pim
# multicast egress replication
@ system
multicast egress replication from forwarding-engine to traffic-manager [ slot <slot-id> ]
 = multicast egress replication from forwarding-engine to traffic-manager <slot-id>
undo multicast egress replication from forwarding-engine to traffic-manager [ slot <slot-id> ]
# multicast egress statistics
@ system
multicast egress statistics [ vpn-instance <vpn-instance-name> ] <source-address> <group-address> slot <slot-id>
 = multicast egress statistics <vpn-instance-name> <source-address> <group-address> slot <slot-id>
undo multicast egress statistics [ vpn-instance <vpn-instance-name> ] <source-address> <group-address> slot <slot-id>
# multicast egress statistics enable
@ system
multicast egress statistics enable slot <slot-id>
 = multicast egress statistics enable slot <slot-id>
undo multicast egress statistics enable slot <slot-id>
# multicast frr monitor cycle
@ system
multicast frr monitor cycle <cycle-value>
 = multicast frr monitor cycle
undo multicast frr monitor cycle
# multicast frr revert disable
@ system
multicast frr revert disable
 = multicast frr revert disable
undo multicast frr revert disable
# multicast hold-up
@ interface
? hold-up-time number 2 300
multicast hold-up <hold-up-time>
 = multicast hold-up <hold-up-time>
undo multicast hold-up <hold-up-time>
undo multicast hold-up
# multicast outgoing interface cfc check enable
@ slot
multicast outgoing interface cfc check enable
 = multicast outgoing interface cfc check enable
undo multicast outgoing interface cfc check enable
# multicast static-frr
@ system
? mask-value ipv4
multicast static-frr source <source-address> group <group-address> [ mask { <mask-value> | <mask-length> } ] vpn-instance <vpn-instance-name>
 = multicast static-frr source <source-address> group <group-address> vpn-instance <vpn-instance-name>
multicast static-frr source <source-address> group <group-address> [ mask { <mask-value> | <mask-length> } ]
 = multicast static-frr source group <source-address> <group-address> <mask-value> <mask-length>
undo multicast static-frr source <source-address> group <group-address> [ mask { <mask-value> | <mask-length> } ] vpn-instance <vpn-instance-name>
undo multicast static-frr source <source-address> group <group-address> [ mask { <mask-value> | <mask-length> } ]
# reset multicast-rui statistic all
@ all
! now
reset multicast-rui statistic all
# reset multicast egress statistics
@ all
! now
reset multicast egress statistics [ vpn-instance <vpn-instance-name> ] <source-address> <group-address> slot <slot-id>
reset multicast egress statistics slot <slot-id> all
# ip rpf-route-static
@ system
? vpn-instance-name
? mask-length number 0 32
? rpf-nbr ipv4
? preValue number 1 255
ip rpf-route-static [ vpn-instance <vpn-instance-name> ] <source-address> { <mask> | <mask-length> } { <rpf-nbr> | { <interface-name> | <interface-type> <interface-number> } } [ preference <preValue> ]
 = ip rpf-route-static <vpn-instance-name> <source-address> <mask> <mask-length> <interface-name>
undo ip rpf-route-static [ vpn-instance <vpn-instance-name> ] <source-address> { <mask> | <mask-length> } [ <rpf-nbr> | { <interface-name> | <interface-type> <interface-number> } ]
undo ip rpf-route-static [ vpn-instance <vpn-instance-name> ] all
# trunk multicast load-balance hash-mode multicast-member
@ system
trunk multicast load-balance hash-mode multicast-member
 = trunk multicast load-balance hash-mode multicast-member
undo trunk multicast load-balance hash-mode multicast-member
# trunk multicast load-balance trunk-member backup
@ system
trunk multicast load-balance interface { if-type if-number | <if-name> } trunk-member backup l3mcv4
 = trunk multicast load-balance interface <if-name> trunk-member backup l3mcv4
undo trunk multicast load-balance interface { if-type if-number | <if-name> } trunk-member backup { l3mcv4 | l3mcv6 }
trunk multicast load-balance interface { if-type if-number | <if-name> } trunk-member backup l3mcv6
 = trunk multicast load-balance interface <if-name> trunk-member backup l3mcv6
# apply topology
@ ipv6-multicast-multi-topology
? topology-name text 1 3100 caseless
apply topology <topology-name>
 = apply topology <topology-name>
undo apply topology <topology-name>`;
