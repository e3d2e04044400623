// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Multicast Commands/IPv4 PIM Configuration Commands". */
export default (): string => `
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? groupAddr ipv4
? group-mask-addr ipv4
? oif-port-type interface-type
? oif-port-num interface-number
? oif-port-name interface
? port-name interface
? group-address ipv4
? acl-name text 1 64
? hash-length number 0 32
? priority number 0 255
? mask-length number 1 32
? interval number 1 65535
? basic-acl-number number 2000 2999
? advanced-acl-number number 3000 3999
? limit-count number 1 16384
? upper-limit-value number 1 100
? lower-limit-value number 1 100
? acl-number number 2000 3999
? rp-address ipv4
? sa-name text 1 15
? traffic-rate number 1 4194304
? path-name text 1 31
# pim snooping enable
@ bas-interface
pim snooping enable
 = pim snooping enable
undo pim snooping enable
# pim snooping enable (Virtual template view)
@ interface
pim [ ipv6 ] snooping enable
 = pim snooping enable
undo pim [ ipv6 ] snooping enable
# display multicast global outgoing-interface pim sm statistics
@ all
! now 1
display multicast global outgoing-interface pim sm statistics
# display pim bfd session
@ all
! now 1
? neighbor-address ipv4
display pim { vpn-instance <vpn-instance-name> | all-instance } bfd session [ interface { <interface-name> | <interface-type> <interface-number> } | neighbor <neighbor-address> ] *
display pim bfd session [ interface { <interface-name> | <interface-type> <interface-number> } | neighbor <neighbor-address> ] *
display pim { vpn-instance <vpn-instance-name> | all-instance } bfd session statistics
display pim bfd session statistics
# display pim claimed-route
@ all
! now 1
? source-address ipv4
display pim { vpn-instance <vpn-instance-name> | all-instance } claimed-route [ <source-address> ]
display pim claimed-route [ <source-address> ]
# display pim control-message counters
@ all
! now 1
display pim { vpn-instance <vpn-instance-name> | all-instance } control-message counters interface { <interface-type> <interface-number> | <interface-name> } [ message-type { assert | hello | join-prune | bsr | announcement | discovery } ]
display pim control-message counters interface { <interface-type> <interface-number> | <interface-name> } message-type { graft | graft-ack | state-refresh }
display pim all-instance control-message counters interface { <interface-type> <interface-number> | <interface-name> } message-type { graft | graft-ack | state-refresh }
display pim control-message counters message-type { graft | graft-ack | state-refresh } [ interface { <interface-type> <interface-number> | <interface-name> } ]
display pim { vpn-instance <vpn-instance-name> | all-instance } control-message counters [ message-type { crp | probe | register | register-stop } ]
display pim all-instance control-message counters message-type { graft | graft-ack | state-refresh } [ interface { <interface-type> <interface-number> | <interface-name> } ]
display pim control-message counters [ message-type { crp | probe | register | register-stop } ]
display pim { vpn-instance <vpn-instance-name> | all-instance } control-message counters message-type { assert | hello | join-prune | bsr | announcement | discovery } [ interface { <interface-type> <interface-number> | <interface-name> } ]
display pim control-message counters interface { <interface-type> <interface-number> | <interface-name> } [ message-type { assert | hello | join-prune | bsr | announcement | discovery } ]
display pim control-message counters message-type { assert | hello | join-prune | bsr | announcement | discovery } [ interface { <interface-type> <interface-number> | <interface-name> } ]
# display default-parameter(PIM)
@ all
! now 1
display default-parameter { pim-dm | pim-sm | pim-ssm }
# display pim grafts
@ all
! now 1
display pim grafts
# display pim interface
@ all
! now 1
? vpn-instance-name text 1 31
display pim interface [ <interface-name> | <interface-type> <interface-number> | up | down ] [ verbose ]
display pim { vpn-instance <vpn-instance-name> | all-instance } interface [ <interface-name> | <interface-type> <interface-number> | up | down ] [ verbose ]
# display pim invalid-packet
@ all
! now 1
display pim invalid-packet [ interface { <interface-name> | <interface-type> <interface-number> } | message-type { graft | graft-ack | hello | join-prune | state-refresh | assert | bsr | announcement | discovery } ] *
display pim all-instance invalid-packet [ interface { <interface-name> | <interface-type> <interface-number> } | message-type { graft | graft-ack | hello | join-prune | state-refresh | assert | bsr | announcement | discovery } ] *
display pim all-instance invalid-packet message-type { register | register-stop | crp }
display pim vpn-instance <vpn-instance-name> invalid-packet [ interface { <interface-name> | <interface-type> <interface-number> } | message-type { hello | join-prune | assert | bsr | announcement | discovery } ] *
display pim invalid-packet message-type { register | register-stop | crp }
display pim vpn-instance <vpn-instance-name> invalid-packet message-type { register | register-stop | crp }
# display pim invalid-packet verbose
@ all
! now 1
? packet-number number 1 100
display pim invalid-packet [ <packet-number> ] verbose
# display pim routing-table(IPv4)
@ all
! now 1
? group-mask-length number 4 32
? srcAddr ipv4
? source-mask-length number 0 32
? source-mask-addr ipv4
? iif-port-type interface-type
? iif-port-num interface-number
? iif-port-name interface
? vpn-instance-name text 1 31
? source-vpn-instance-name text 1 31
? receive-vpn-instance-name text 1 31
? biif-port-type interface-type
? biif-port-num interface-number
? biif-port-name interface
? oif-vpn-name text 1 31
display pim routing-table brief [ <groupAddr> [ mask { <group-mask-length> | <group-mask-addr> } ] | <srcAddr> [ mask { <source-mask-length> | <source-mask-addr> } ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register | through-bgp | pseudo | mcast-extranet | clone } ] *
display pim { vpn-instance <vpn-instance-name> | all-instance } routing-table brief [ <groupAddr> [ mask { <group-mask-length> | <group-mask-addr> } ] | <srcAddr> [ mask { <source-mask-length> | <source-mask-addr> } ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register | through-bgp | pseudo | mcast-extranet | clone } ] *
display pim routing-table outgoing-interface-number [ <oif-number> ]
display pim { vpn-instance <vpn-instance-name> | all-instance } routing-table outgoing-interface-number [ <oif-number> ]
display pim routing-table rpf-vector [ verbose ]
display pim { vpn-instance <vpn-instance-name> | all-instance } routing-table [ rpf-vector [ verbose ] ]
display pim vpn-instance <vpn-instance-name> routing-table { <groupAddr> [ mask { <group-mask-length> | <group-mask-addr> } ] | <srcAddr> [ mask { <source-mask-length> | <source-mask-addr> } ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register | through-bgp | pseudo | mcast-extranet } | outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } | register | none | pseudo } | mode { ssm | sm } | flags { 2msdp | act | del | exprune | ext | loc | msdp | niif | nonbr | none | rpt | sg_rcvr | sgjoin | spt | swt | upchg | wc | excl | bgp | 2bgp | extranet | pd | bs } | fsm | extranet { source-vpn-instance { vpn-instance <source-vpn-instance-name> | all | public } | receive-vpn-instance { vpn-instance <receive-vpn-instance-name> | all } } | backup-incoming-interface { { <biif-port-type> <biif-port-num> | <biif-port-name> } | register | through-bgp | pseudo | mcast-extranet } } * [ outgoing-interface-number [ <oif-number> ] ]
display pim all-instance routing-table { <groupAddr> [ mask { <group-mask-length> | <group-mask-addr> } ] | <srcAddr> [ mask { <source-mask-length> | <source-mask-addr> } ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register | through-bgp | pseudo } | outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } | register | none | pseudo } | mode { ssm | sm } | flags { 2msdp | act | del | exprune | ext | loc | msdp | niif | nonbr | none | rpt | sg_rcvr | sgjoin | spt | swt | upchg | wc | excl | bgp | 2bgp } | fsm } * [ outgoing-interface-number [ <oif-number> ] ]
display pim routing-table { <groupAddr> [ mask { <group-mask-length> | <group-mask-addr> } ] | <srcAddr> [ mask { <source-mask-length> | <source-mask-addr> } ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register | through-bgp | pseudo | mcast-extranet | clone } | outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } [ bas ] | vpn-instance <oif-vpn-name> | register | none | pseudo | clone-pseudo } | mode { dm | ssm | sm } | flags { 2msdp | act | del | exprune | ext | loc | msdp | niif | nonbr | none | rpt | sg_rcvr | sgjoin | spt | swt | upchg | wc | excl | bgp | 2bgp | extranet | frrchg | pd | bs | mfp | mfb } | fsm | extranet { source-vpn-instance { vpn-instance <source-vpn-instance-name> | all | public } | receive-vpn-instance { vpn-instance <receive-vpn-instance-name> | all } } | backup-incoming-interface { { <biif-port-type> <biif-port-num> | <biif-port-name> } | register | through-bgp | pseudo | mcast-extranet } } * [ outgoing-interface-number [ <oif-number> ] ]
display pim all-instance routing-table { <groupAddr> [ mask { <group-mask-length> | <group-mask-addr> } ] | <srcAddr> [ mask { <source-mask-length> | <source-mask-addr> } ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register | through-bgp | pseudo | mcast-extranet | clone } | outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } [ bas ] | register | none | pseudo | clone-pseudo } | mode { ssm | sm } | flags { 2msdp | act | del | exprune | ext | loc | msdp | niif | nonbr | none | rpt | sg_rcvr | sgjoin | spt | swt | upchg | wc | excl | bgp | 2bgp | extranet | pd | bs | mfp | mfb | frrchg } | fsm | extranet { source-vpn-instance { vpn-instance <source-vpn-instance-name> | all | public } | receive-vpn-instance { vpn-instance <receive-vpn-instance-name> | all } } | backup-incoming-interface { { <biif-port-type> <biif-port-num> | <biif-port-name> } | register | through-bgp | pseudo | mcast-extranet } } * [ outgoing-interface-number [ <oif-number> ] ]
display pim vpn-instance <vpn-instance-name> routing-table { <groupAddr> [ mask { <group-mask-length> | <group-mask-addr> } ] | <srcAddr> [ mask { <source-mask-length> | <source-mask-addr> } ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register | through-bgp | pseudo | clone } | outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } [ bas ] | register | none | pseudo | clone-pseudo } | mode { ssm | sm } | flags { 2msdp | act | del | exprune | ext | loc | msdp | niif | nonbr | none | rpt | sg_rcvr | sgjoin | spt | swt | upchg | wc | excl | pd | bs | mfp | mfb | frrchg } | fsm | backup-incoming-interface { { <biif-port-type> <biif-port-num> | <biif-port-name> } | register | through-bgp | pseudo } } * [ outgoing-interface-number [ <oif-number> ] ]
# display pim neighbor
@ all
! now 1
? nbrAddrValue ipv4
? port-type interface-type
? port-num interface-number
? vpn-instance-name text 1 31
display pim neighbor [ <nbrAddrValue> | interface { <port-name> | <port-type> <port-num> } | verbose ] *
display pim { vpn-instance <vpn-instance-name> | all-instance } neighbor [ <nbrAddrValue> | interface { <port-name> | <port-type> <port-num> } | verbose ] *
# display pim routing-table (All views)
@ all
! now 1
display pim routing-table
# display pim rp-info
@ all
! now 1
display pim vpn-instance <vpn-instance-name> rp-info [ <group-address> ]
display pim [ all-instance ] rp-info [ <group-address> ]
# auto-rp listening enable
@ vpn-instance-pim
auto-rp listening enable
 = auto-rp listening enable
undo auto-rp listening enable
# bsm semantic fragmentation
@ vpn-instance-pim
bsm semantic fragmentation
 = bsm semantic fragmentation
undo bsm semantic fragmentation
# bsr-policy(VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
? bsrPolicyAclNum number 2000 2999
bsr-policy { <bsrPolicyAclNum> | acl-name <acl-name> }
 = bsr-policy
undo bsr-policy
# c-bsr(VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
c-bsr { <interface-type> <interface-number> | <port-name> } [ <hash-length> [ <priority> ] ]
 = c-bsr
undo c-bsr
# c-bsr admin-scope
@ vpn-instance-pim
c-bsr admin-scope
 = c-bsr admin-scope
undo c-bsr admin-scope
# pim bsr-boundary
@ interface
pim bsr-boundary
 = pim bsr-boundary
pim bsr-boundary incoming
 = pim bsr-boundary incoming
undo pim bsr-boundary
# c-bsr global
@ vpn-instance-pim
c-bsr global priority <priority>
 = c-bsr global priority
c-bsr global priority <priority> hash-length <hash-length>
 = c-bsr global priority
c-bsr global hash-length <hash-length> priority <priority>
 = c-bsr global hash-length
c-bsr global hash-length <hash-length>
 = c-bsr global hash-length
c-bsr global
 = c-bsr global
undo c-bsr global
# c-bsr group
@ vpn-instance-pim
? mask-length number 8 32
? mask ipv4
c-bsr group <group-address> { <mask-length> | <mask> } [ hash-length <hash-length> | priority <priority> ] *
 = c-bsr group <group-address>
undo c-bsr group <group-address>
# c-bsr hash-length(VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
? hashLengthValue number 0 32
c-bsr hash-length <hashLengthValue>
 = c-bsr hash-length
undo c-bsr hash-length
# c-bsr holdtime (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
? interval number 1 214748364
c-bsr holdtime <interval>
 = c-bsr holdtime
undo c-bsr holdtime
# c-bsr interval (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
? interval number 1 107374177
c-bsr interval <interval>
 = c-bsr interval
undo c-bsr interval
# c-bsr priority(VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
c-bsr priority <priority>
 = c-bsr priority
undo c-bsr priority
# c-rp
@ vpn-instance-pim
? hold-interval number 1 65535
? adv-interval number 1 65535
c-rp { <interface-type> <interface-number> | <port-name> } [ group-policy { <basic-acl-number> | acl-name <acl-name> } | priority <priority> | holdtime <hold-interval> | advertisement-interval <adv-interval> ] *
 = c-rp <port-name>
undo c-rp { <interface-type> <interface-number> | <port-name> }
# c-rp advertisement-interval (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
c-rp advertisement-interval <interval>
 = c-rp advertisement-interval
undo c-rp advertisement-interval
# c-rp holdtime (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
c-rp holdtime <interval>
 = c-rp holdtime
undo c-rp holdtime
# c-rp priority (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
c-rp priority <priority>
 = c-rp priority
undo c-rp priority
# crp-policy (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
crp-policy { <advanced-acl-number> | acl-name <acl-name> }
 = crp-policy
undo crp-policy
# multicast limit pim sm
@ vpn-instance
multicast limit pim sm star-group-number <limit-count> [ threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value> ]
 = multicast limit pim sm star-group-number
undo multicast limit pim sm { star-group-number | source-group-number }
multicast limit pim sm source-group-number <limit-count> [ threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value> ]
 = multicast limit pim sm source-group-number
# multicast limit pim sm (VPN instance IPv4 address family view)
@ vpn-instance-ipv4
multicast limit pim sm star-group-number <limit-count> [ threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value> ]
 = multicast limit pim sm star-group-number
undo multicast limit pim sm { star-group-number | source-group-number }
multicast limit pim sm source-group-number <limit-count> [ threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value> ]
 = multicast limit pim sm source-group-number
# backup-rpf-switchover-delay flow-based
@ vpn-instance-pim
backup-rpf-switchover-delay flow-based [ policy { <acl-number> | acl-name <acl-name> } ]
 = backup-rpf-switchover-delay flow-based <acl-number> <acl-name>
undo backup-rpf-switchover-delay flow-based [ policy { <acl-number> | acl-name <acl-name> } ]
# backup-rpf-switchover-delay
@ vpn-instance-pim
? hold-time number 1 300
backup-rpf-switchover-delay interval <hold-time> [ policy { <acl-number> | acl-name <acl-name> } ]
 = backup-rpf-switchover-delay interval <acl-number> <acl-name>
undo backup-rpf-switchover-delay [ interval <hold-time> [ policy { <acl-number> | acl-name <acl-name> } ] ]
# pim dm
@ interface
pim dm
 = pim dm
undo pim dm
# pim state-refresh-capable
@ interface
pim state-refresh-capable
 = pim state-refresh-capable
undo pim state-refresh-capable
# pim timer graft-retry
@ interface
pim timer graft-retry <interval>
 = pim timer graft-retry
undo pim timer graft-retry
# state-refresh-interval
@ vpn-instance-pim
? interval number 1 255
state-refresh-interval <interval>
 = state-refresh-interval
undo state-refresh-interval
# state-refresh-ttl
@ vpn-instance-pim
? ttl-value number 1 255
state-refresh-ttl <ttl-value>
 = state-refresh-ttl
undo state-refresh-ttl
# state-refresh-rate-limit
@ vpn-instance-pim
state-refresh-rate-limit <interval>
 = state-refresh-rate-limit
undo state-refresh-rate-limit
# pim ignore assert-state
@ interface
pim ignore assert-state
 = pim ignore assert-state
undo pim ignore assert-state
# pim ignore dr-state
@ interface
pim ignore dr-state
 = pim ignore dr-state
undo pim ignore dr-state
# pim
@ system
pim
 + pim
 > vpn-instance-pim -pim
undo pim
# anycast-rp
@ vpn-instance-pim
anycast-rp <rp-address>
 + anycast-rp <rp-address>
 > vpn-instance-anycast-rp -anycast-rp-<rp-address>
undo anycast-rp <rp-address>
# anycast-rp (VPN instance PIM view)
@ vpn-instance-pim
anycast-rp <rp-address>
 + anycast-rp <rp-address>
 > vpn-instance-anycast-rp -anycast-rp-<rp-address>
undo anycast-rp <rp-address>
# anycast-rp (VPN instance PIM view)
@ pim
anycast-rp <rp-address>
 = anycast-rp <rp-address>
undo anycast-rp <rp-address>
# pim bfd
@ interface
? tx-value number 3 20000
? rx-value number 3 20000
? multiplier-value number 3 50
pim bfd enable
 = pim bfd enable
pim bfd { min-tx-interval <tx-value> | min-rx-interval <rx-value> | detect-multiplier <multiplier-value> } *
 = pim bfd <tx-value> <rx-value> <multiplier-value>
undo pim bfd enable
undo pim bfd { min-tx-interval <tx-value> | min-rx-interval <rx-value> | detect-multiplier <multiplier-value> } *
undo pim bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# display pim bsr-info
@ all
! now 1
display pim vpn-instance <vpn-instance-name> bsr-info
display pim [ all-instance ] bsr-info
# rpf-frr clone interface-inheritance
@ vpn-instance-pim
rpf-frr clone interface-inheritance [ policy { <acl-number> | acl-name <acl-name> } ]
 = rpf-frr clone interface-inheritance <acl-number> <acl-name>
undo rpf-frr clone interface-inheritance [ policy { <acl-number> | acl-name <acl-name> } ]
# rpf-frr clone join
@ vpn-instance-pim
rpf-frr clone join <source-address> to <source-address1> and <source-address2> masklen <mask-length>
 = rpf-frr clone join <source-address> to <source-address1> and <source-address2> masklen <mask-length>
undo rpf-frr clone join <source-address> to <source-address1> and <source-address2> masklen <mask-length>
# rpf-frr clone source
@ vpn-instance-pim
rpf-frr clone source <source-address> to <source-address1> [ and <source-address2> ] masklen <mask-length>
 = rpf-frr clone source <source-address> to <source-address1> <source-address2> masklen <mask-length>
undo rpf-frr clone source <source-address> to <source-address1> [ and <source-address2> ] masklen <mask-length>
# hello-option join-attribute enable
@ vpn-instance-pim
hello-option join-attribute enable
 = hello-option join-attribute enable
undo hello-option join-attribute enable
# pim holdtime assert
@ interface
? interval number 7 65535
pim holdtime assert <interval>
 = pim holdtime assert
undo pim holdtime assert
# pim hello ipsec sa
@ interface
pim hello ipsec sa <sa-name>
 = pim hello ipsec sa
undo pim hello ipsec sa
# pim ipsec sa
@ interface
pim ipsec sa <sa-name>
 = pim ipsec sa
undo pim ipsec sa
# join-prune triggered-message-cache disable
@ vpn-instance-pim
join-prune triggered-message-cache disable
 = join-prune triggered-message-cache disable
undo join-prune triggered-message-cache disable
# local-address (VPN instance anycast-RP view/Public network instance Anycast-RP view)
@ vpn-instance-anycast-rp
? local-address ipv4
local-address <local-address>
 = local-address
undo local-address
# hello nsr genid-change enable
@ vpn-instance-pim
hello nsr genid-change enable
 = hello nsr genid-change enable
undo hello nsr genid-change enable
# peer (VPN instance anycast-RP view/Public network instance Anycast-RP view)
@ vpn-instance-anycast-rp
? peer-address ipv4
peer <peer-address> fwd-msdp-sa [ <acl-number> | acl-name <acl-name> ]
 = peer <peer-address>
peer <peer-address>
 = peer <peer-address>
undo peer <peer-address>
# register-source
@ vpn-instance-pim
register-source { <interface-type> <interface-number> | <interface-name> }
 = register-source
undo register-source
# register-with-probe
@ vpn-instance-pim
register-with-probe
 = register-with-probe
undo register-with-probe
# rpf-vector compatible standard
@ vpn-instance-pim
rpf-vector compatible standard
 = rpf-vector compatible standard
undo rpf-vector compatible standard
# rpf-vector compatible standard (VPN instance PIM view)
@ vpn-instance-pim pim
rpf-vector compatible standard
 = rpf-vector compatible standard
undo rpf-vector compatible standard
# rpf-frr
@ vpn-instance-pim
rpf-frr
 = rpf-frr
rpf-frr policy { acl-name <acl-name> | <acl-number> }
 = rpf-frr policy
undo rpf-frr
# pim single-tag forward enable
@ interface
pim single-tag forward enable
 = pim single-tag forward enable
undo pim single-tag forward enable
# pim sm
@ interface
pim sm
 = pim sm
undo pim sm
# pim hello-option holdtime
@ interface
pim hello-option holdtime <interval>
 = pim hello-option holdtime
undo pim hello-option holdtime
# pim timer join-prune
@ interface
? interval number 1 18000
pim timer join-prune <interval>
 = pim timer join-prune
undo pim timer join-prune
# pim hello-option holdtime (Mtunnel view)
@ interface
pim hello-option holdtime <interval>
 = pim hello-option holdtime
undo pim hello-option holdtime
# pim timer join-prune (Mtunnel view)
@ interface
? interval number 1 18000
pim timer join-prune <interval>
 = pim timer join-prune
undo pim timer join-prune
# pim timer dr-switch-delay (Mtunnel view)
@ interface
? interval number 10 3600
pim timer dr-switch-delay <interval>
 = pim timer dr-switch-delay
undo pim timer dr-switch-delay
# pim silent (Mtunnel view)
@ interface
pim silent
 = pim silent
undo pim silent
# pim require-genid (Mtunnel view)
@ interface
pim require-genid
 = pim require-genid
undo pim require-genid
# pim holdtime assert(Mtunnel View)
@ interface
? interval number 7 65535
pim holdtime assert <interval>
 = pim holdtime assert
undo pim holdtime assert
# pim holdtime join-prune (Mtunnel view)
@ interface
pim holdtime join-prune <interval>
 = pim holdtime join-prune
undo pim holdtime join-prune
# pim timer hello (Mtunnel view)
@ interface
? interval number 1 18000
pim timer hello <interval>
 = pim timer hello
undo pim timer hello
# pim hello-option override-interval (Mtunnel view)
@ interface
pim hello-option override-interval <interval>
 = pim hello-option override-interval
undo pim hello-option override-interval
# pim hello-option lan-delay (Mtunnel view)
@ interface
? interval number 1 32767
pim hello-option lan-delay <interval>
 = pim hello-option lan-delay
undo pim hello-option lan-delay
# pim hello-option dr-priority (Mtunnel view)
@ interface
? priority number 0 4294967295
pim hello-option dr-priority <priority>
 = pim hello-option dr-priority
undo pim hello-option dr-priority
# pim hello-option dr-priority
@ interface
? priority number 0 4294967295
pim hello-option dr-priority <priority>
 = pim hello-option dr-priority
undo pim hello-option dr-priority
# pim neighbor-policy
@ interface
pim neighbor-policy { <basic-acl-number> | acl-name <acl-name> }
 = pim neighbor-policy
undo pim neighbor-policy
# pim silent
@ interface
pim silent
 = pim silent
undo pim silent
# pim timer dr-switch-delay
@ interface
? interval number 10 3600
pim timer dr-switch-delay <interval>
 = pim timer dr-switch-delay
undo pim timer dr-switch-delay
# pim join-policy
@ interface
? advanced-acl-number
? acl-name text 1 32
? basic-acl-number
pim join-policy { <advanced-acl-number> | { acl-name <acl-name> } | { asm { <basic-acl-number> | acl-name <acl-name> } | ssm { <advanced-acl-number> | acl-name <acl-name> } } }
 = pim join-policy
undo pim join-policy
undo pim join-policy ssm
undo pim join-policy asm
# pim hello-option lan-delay
@ interface
? interval
pim hello-option lan-delay <interval>
 = pim hello-option lan-delay
undo pim hello-option lan-delay
# pim hello-option override-interval
@ interface
pim hello-option override-interval <interval>
 = pim hello-option override-interval
undo pim hello-option override-interval
# pim timer hello
@ interface
? interval number 1 18000
pim timer hello <interval>
 = pim timer hello
undo pim timer hello
# pim holdtime join-prune
@ interface
pim holdtime join-prune <interval>
 = pim holdtime join-prune
undo pim holdtime join-prune
# pim require-genid
@ interface
pim require-genid
 = pim require-genid
undo pim require-genid
# spt-switch-threshold group-policy
@ vpn-instance-pim
spt-switch-threshold <traffic-rate> group-policy { <basic-acl-number> | acl-name <acl-name> } [ order <order-value> ]
 = spt-switch-threshold group-policy <basic-acl-number> <acl-name>
undo spt-switch-threshold [ <traffic-rate> ] group-policy { <basic-acl-number> | acl-name <acl-name> }
# spt-switch-threshold (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
spt-switch-threshold <traffic-rate>
 = spt-switch-threshold
undo spt-switch-threshold [ <traffic-rate> ]
# spt-switch-threshold infinity (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
spt-switch-threshold infinity
 = spt-switch-threshold infinity
undo spt-switch-threshold infinity
# spt-switch-threshold infinity group-policy (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
spt-switch-threshold infinity group-policy { <basic-acl-number> | acl-name <acl-name> } [ order <order-value> ]
 = spt-switch-threshold infinity group-policy <basic-acl-number> <acl-name>
undo spt-switch-threshold infinity group-policy { <basic-acl-number> | acl-name <acl-name> }
# static-rp
@ vpn-instance-pim
static-rp <rp-address> [ <basic-acl-number> | acl-name <acl-name> ] [ preferred ]
 = static-rp <rp-address>
undo static-rp <rp-address>
# hello-option dr-priority (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
? priority number 0 4294967295
hello-option dr-priority <priority>
 = hello-option dr-priority
undo hello-option dr-priority
# hello-option holdtime
@ vpn-instance-pim
hello-option holdtime <interval>
 = hello-option holdtime
undo hello-option holdtime
# holdtime join-prune
@ vpn-instance-pim
holdtime join-prune <interval>
 = holdtime join-prune
undo holdtime join-prune
# register-suppression-timeout
@ vpn-instance-pim
? interval number 11 3600
register-suppression-timeout <interval>
 = register-suppression-timeout
undo register-suppression-timeout
# timer spt-switch (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
? interval number 15 65535
timer spt-switch <interval>
 = timer spt-switch
undo timer spt-switch
# timer join-prune (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
? interval number 1 18000
timer join-prune <interval>
 = timer join-prune
undo timer join-prune
# holdtime assert (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
? interval number 7 65535
holdtime assert <interval>
 = holdtime assert
undo holdtime assert
# timer hello (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
? interval number 1 18000
timer hello <interval>
 = timer hello
undo timer hello
# hello-option override-interval (IPv4)
@ vpn-instance-pim
hello-option override-interval <interval>
 = hello-option override-interval
undo hello-option override-interval
# hello-option lan-delay (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
? interval number 1 32767
hello-option lan-delay <interval>
 = hello-option lan-delay
undo hello-option lan-delay
# neighbor-check send (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
neighbor-check send
 = neighbor-check send
undo neighbor-check send
# neighbor-check receive (IPv4)
@ vpn-instance-pim
neighbor-check receive
 = neighbor-check receive
undo neighbor-check receive
# source-lifetime (VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
? interval number 60 65535
source-lifetime <interval>
 = source-lifetime
undo source-lifetime
# register-packet-checksum
@ vpn-instance-pim
register-packet-checksum
 = register-packet-checksum
undo register-packet-checksum
# register-policy
@ vpn-instance-pim
register-policy { <advanced-acl-number> | acl-name <acl-name> }
 = register-policy
undo register-policy
# source-policy
@ vpn-instance-pim
source-policy { <acl-number> | acl-name <acl-name> }
 = source-policy
undo source-policy
# ssm-policy
@ vpn-instance-pim
ssm-policy { <basic-acl-number> | acl-name <acl-name> }
 = ssm-policy
undo ssm-policy
# probe-interval
@ vpn-instance-pim
? interval number 1 1799
probe-interval <interval>
 = probe-interval
undo probe-interval
# ipsec sa (VPN instance PIM view)
@ vpn-instance-pim
hello ipsec sa <sa-name>
 = hello ipsec sa
ipsec sa <sa-name>
 = ipsec sa
undo ipsec sa
undo hello ipsec sa
# ipsec unicast-message sa(VPN instance PIM view/PIM view of a public network instance)
@ vpn-instance-pim
ipsec unicast-message sa <sa-name>
 = ipsec unicast-message sa
undo ipsec unicast-message sa
# pim vpn-instance
@ system
? vpn-instance-name text 1 31
pim vpn-instance <vpn-instance-name>
 + pim vpn-instance <vpn-instance-name>
 > pim -pim-<vpn-instance-name>
undo pim vpn-instance <vpn-instance-name>
# rpf-prune-delay
@ vpn-instance-pim
? delay-time number 1 300
rpf-prune-delay <delay-time> [ policy { <acl-number> | acl-name <acl-name> } ]
 = rpf-prune-delay <acl-number> <acl-name>
undo rpf-prune-delay [ <delay-time> [ policy { <acl-number> | acl-name <acl-name> } ] ]
# rpf-vector destination
@ vpn-instance-pim
? mask-length number 0 32
rpf-vector destination <ip-address> masklen <mask-length> path <path-name>
 = rpf-vector destination <ip-address> masklen <mask-length> path <path-name>
undo rpf-vector destination <ip-address> masklen <mask-length> path <path-name>
# next hop index
@ rpf-vector-path
? index number 1 1024
next hop index <index> <ip-address>
 = next hop index <index> <ip-address>
undo next hop index <index> [ <ip-address> ]
# multicast rpf-vector path
@ system
multicast rpf-vector path <path-name> [ strict | loose ]
 + multicast rpf-vector path <path-name>
 > rpf-vector-path -rpf-vector-path-<path-name>
undo multicast rpf-vector path <path-name> [ strict | loose ]
# reset pim control-message counters
@ user
! now 3
reset pim control-message counters [ interface { <interface-type> <interface-number> | <interface-name> } ]
reset pim { vpn-instance <vpn-instance-name> | all-instance } control-message counters [ interface { <interface-type> <interface-number> | <interface-name> } ]
# reset pim routing-table all
@ user
! now 3
reset pim routing-table all
reset pim vpn-instance <vpn-instance-name> routing-table all
# reset pim routing-table
@ user
! now 3
? group-mask-length ipv4
? sourceAddr ipv4
? vpn-instance-name text 1 31
reset pim routing-table group <groupAddr> mask { <group-mask-length> | <group-mask-addr> } source <sourceAddr> interface { <oif-port-type> <oif-port-num> | <oif-port-name> }
reset pim vpn-instance <vpn-instance-name> routing-table group <groupAddr> mask { <group-mask-length> | <group-mask-addr> } source <sourceAddr> interface { <oif-port-type> <oif-port-num> | <oif-port-name> }
# rpf disable
@ vpn-instance-pim
rpf disable { policy { <advanced-acl-number> | acl-name <acl-name> } | all }
 = rpf disable
undo rpf disable
# source-proxy enable
@ vpn-instance-pim
source-proxy enable [ policy { <advanced-acl-number> | acl-name <acl-name> } ]
 = source-proxy enable
undo source-proxy enable
# traffic select p2mp-te
@ vpn-instance-pim
? ip-address ipv4
? tunnel-id number 1 65535
traffic select p2mp-te root-ip <ip-address> tunnel-id <tunnel-id>
 = traffic select p2mp-te root-ip <ip-address> tunnel-id <tunnel-id>
undo traffic select p2mp-te root-ip <ip-address> tunnel-id <tunnel-id>`;
