// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Routing Commands/OSPF Configuration Commands". */
export default (): string => `
? process-id number 1 4294967295
? ip-address ipv4
? mask ipv4
? cost-value number 0 16777214
? interval number 1 65535
? value number 0 65535
? costvalue number 0 16777214
? tagvalue number 0 4294967295
? route-policy-name text 1 200
? route-filter-name text 1 200
? router-id ipv4
? interfaceName interface
? interfaceType interface-type
? interfaceNum interface-number
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? neighbor-id ipv4
? InterfaceName interface
? acl-name text 1 64
? ip-prefix-name text 1 169
? acl-number number 2000 2999
? cost number 1 65534
? SPlainText text 1 512 secret
? SCipherText text 1 512 secret
? description text 1 80 rest
? transmit-interval number 3 20000
? receive-interval number 3 20000
? multiplier-value number 3 50
? ase-acl-num number 2000 2999
? ase-acl-name text 1 64
? nssa-acl-num number 2000 2999
? nssa-acl-name text 1 64
? sum-acl-num number 2000 2999
? sum-acl-name text 1 64
? vpn-instance-name text 1 31
? tag number 0 4294967295
? plain-text text 1 512 secret
? cipher-text text 1 512 secret
? key-id number 1 255
? keychain-name text 1 47 caseless
? detecting-interval number 1 300
? threshold number 1 1000
? resume-interval number 2 1000
? max-interval number 1 300000
? start-interval number 0 60000
? hold-interval number 1 60000
? dead-interval number 1 235926000
? hello-interval number 1 65535
? retransmit-interval number 1 3600
? trans-delay-interval number 1 3600
? MPlainText text 1 512 secret
? MCipherText text 1 512 secret
? preference number 1 255
# display ospf mpls-te
@ all
! now 1
display ospf [ <process-id> ] mpls-te [ [ area { <area-id> | <area-id> } ] [ self-originated ] ]
# ospf multi-area
@ interface
ospf frr block multi-area { <area-id> | <area-id> }
 = ospf frr block multi-area <area-id> <area-id>
ospf remote-lfa disable multi-area { <area-id> | <area-id> }
 = ospf remote-lfa disable multi-area <area-id> <area-id>
undo ospf frr block multi-area { <area-id> | <area-id> }
undo ospf remote-lfa disable multi-area { <area-id> | <area-id> }
# ospf router-id auto-recover disable
@ system
ospf router-id auto-recover disable
 = ospf router-id auto-recover disable
undo ospf router-id auto-recover disable
# reset ospf frr
@ user
! now 3
reset ospf [ <process-id> ] frr
# frr
@ ospf
frr
 + frr
 > ospf-frr -frr
undo frr
# loop-free-alternate
@ ospf-frr ospfv3-frr
loop-free-alternate
 = loop-free-alternate
undo loop-free-alternate
# mpls-te enable
@ ospf-area
mpls-te enable [ standard-complying ]
 = mpls-te enable
undo mpls-te
# abr-summary
@ ospf-area
? hours number 10 1800
abr-summary <ip-address> <mask> [ [ advertise | [ cost { <cost-value> | inherit-minimum } ] | [ hold-max-cost <hours> ] | [ generate-null0-route ] ] * | [ not-advertise | [ cost { <cost-value> | inherit-minimum } ] | [ hold-max-cost <hours> ] ] * | [ generate-null0-route | [ advertise ] | [ cost { <cost-value> | inherit-minimum } ] | [ hold-max-cost <hours> ] ] * ]
 = abr-summary <ip-address> <mask>
undo abr-summary <ip-address> <mask>
# area
@ ospf
area { <area-id> | <area-idipv4> }
 + area <area-id> <area-idipv4>
 > ospf-area -area-<area-id>
undo area { <area-id> | <area-idipv4> }
# ldp-sync enable
@ ospf-area
ldp-sync enable
 = ldp-sync enable
undo ldp-sync enable
# timer ldp-sync hold-max-cost (OSPF area view)
@ ospf-area
? interval number 0 65535
timer ldp-sync hold-max-cost { <interval> | infinite }
 = timer ldp-sync hold-max-cost
undo timer ldp-sync hold-max-cost
# asbr-summary
@ ospf
? tag-value number 0 4294967295
asbr-summary <ip-address> <mask> [ [ not-advertise | generate-null0-route ] | tag <tag-value> | cost <cost-value> | distribute-delay <interval> ] *
 = asbr-summary <ip-address> <mask>
undo asbr-summary <ip-address> <mask>
# bandwidth-reference (OSPF view)
@ ospf
? value number 1 2147483648
bandwidth-reference <value>
 = bandwidth-reference
undo bandwidth-reference
# default-cost
@ ospf-area
default-cost <costvalue>
 = default-cost
undo default-cost
# default (OSPF view)
@ ospf
default { cost { <costvalue> | inherit-metric } | tag <tagvalue> | type <typevalue> } *
 = default
undo default { cost [ { <costvalue> | inherit-metric } ] | tag [ <tagvalue> ] | type [ <typevalue> ] } *
# default-route-advertise (OSPF view)
@ ospf
? delaytimer number 1 65535
default-route-advertise [ [ always | permit-calculate-other ] | cost <costvalue> | type <typevalue> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | distribute-delay <delaytimer> | tag <tagvalue> ] *
 = default-route-advertise
default-route-advertise summary cost <costvalue>
 = default-route-advertise summary cost
default-route-advertise [ permit-calculate-other | cost <costvalue> | type <typevalue> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | distribute-delay <delaytimer> | permit-ibgp ] *
 = default-route-advertise
undo default-route-advertise
# display ospf router-id conflict
@ all
! now 1
display ospf [ <process-id> ] router-id conflict
# display ospf cumulative
@ all
! now 1
display ospf [ <process-id> ] cumulative
# display debugging ospf
@ all
! now 1
display debugging ospf
# display ospf abr-asbr
@ all
! now 1
display ospf [ <process-id> ] abr-asbr [ <router-id> ]
# display ospf asbr-summary
@ all
! now 1
display ospf [ <process-id> ] asbr-summary [ <ip-address> <mask> ]
# display ospf bfd session
@ all
! now 1
? NbrRouterId ipv4
display ospf [ <process-id> ] bfd session { all | <interfaceName> | <interfaceType> <interfaceNum> | <NbrRouterId> }
display ospf [ <process-id> ] bfd session { <interfaceName> | <interfaceType> <interfaceNum> } <NbrRouterId>
# display ospf brief
@ all
! now 1
display ospf [ <process-id> ] brief
# display ospf ecmp-group
@ all
! now 1
display ospf [ <process-id> ] ecmp-group
# display ospf error
@ all
! now 1
display ospf <process-id> error
display ospf [ <process-id> ] error lsa
display ospf error
display ospf error interface { <interface-name> | <interface-type> <interface-number> } [ multi-area { <area-id> | <area-id> } ]
display ospf <process-id> error interface { <interface-name> | <interface-type> <interface-number> } [ multi-area { <area-id> | <area-id> } ]
# display ospf flush-source-trace analysis-info
@ all
! now 1
? area-id-integer number 1 4294967295
display ospf [ <process-id> ] [ area { <area-id-integer> | <area-id-ipv4> } ] flush-source-trace analysis-info
# display ospf graceful-restart
@ all
! now 1
display ospf [ <process-id> ] graceful-restart [ verbose ]
# display ospf hostname-table
@ all
! now 1
display ospf [ <process-id> ] hostname-table
# display ospf ldp-sync interface
@ all
! now 1
display ospf [ <process-id> ] ldp-sync interface { all | <interface-name> | <interface-type> <interface-number> }
# display ospf lsdb
@ all
! now 1
? link-state-id ipv4
? advertising-router-id ipv4
? hostname text 1 255 caseless
? min-age-value number 0 3600
? max-age-value number 0 3600
display ospf [ <process-id> ] lsdb [ { [ { router | network | summary | asbr | ase | opaque-as | opaque-area | opaque-link | nssa } [ <link-state-id> ] ] [ originate-router [ <advertising-router-id> ] | hostname <hostname> | self-originate ] } ] [ age { min-value <min-age-value> | max-value <max-age-value> } * ]
display ospf [ <process-id> ] lsdb [ { [ { router | network | summary | asbr | ase | opaque-as | opaque-area | opaque-link | nssa } [ <link-state-id> ] ] [ originate-router [ <advertising-router-id> ] | self-originate ] } ] [ age { min-value <min-age-value> | max-value <max-age-value> } * ] resolve-hostname
display ospf <process-id> lsdb [ { router | network | asbr } [ <link-state-id> ] ] history <history-id>
# display ospf lsdb brief
@ all
! now 1
display ospf [ <process-id> ] lsdb brief
# display ospf statistics maxage-lsa
@ all
! now 1
display ospf [ <process-id> ] statistics maxage-lsa
# display ospf nexthop
@ all
! now 1
display ospf [ <process-id> ] nexthop
# display ospf peer
@ all
! now 1
? interfaceNum
? hostnamestr text 1 255
display ospf [ <process-id> ] peer [ <interfaceName> | <interfaceType> <interfaceNum> | { <neighbor-id> | hostname <hostnamestr> } | brief | last-nbr-down ]
display ospf [ <process-id> ] peer { { <interfaceName> | <interfaceType> <interfaceNum> } { <neighbor-id> [ resolve-hostname ] | hostname <hostnamestr> } }
display ospf [ <process-id> ] peer [ <interfaceName> | <interfaceType> <interfaceNum> | <neighbor-id> | brief ] resolve-hostname
# display ospf request-queue
@ all
! now 1
display ospf [ <process-id> ] request-queue [ <InterfaceName> | <interfaceType> <interfaceNum> ] [ <neighbor-id> ]
# display ospf retrans-queue
@ all
! now 1
display ospf [ <process-id> ] retrans-queue [ <InterfaceName> | <interfaceType> <interfaceNum> ] [ <neighbor-id> ]
# display ospf routing
@ all
! now 1
? min-age-value number 0 4294967295
? max-age-value number 0 4294967295
? ip-address
? mask-length number 0 32
? nexthop-address ipv4
display ospf [ <process-id> ] routing router-id [ router-id ] [ age { min-value <min-age-value> | max-value <max-age-value> } * ]
display ospf [ <process-id> ] routing [ <ip-address> [ <mask> | <mask-length> ] ] [ [ interface { <interface-name> | <interface-type> <interface-number> } ] [ nexthop <nexthop-address> ] ] * [ age { min-value <min-age-value> | max-value <max-age-value> } * ]
display ospf [ <process-id> ] migp-routing [ <ip-address> [ <mask> | <mask-length> ] ] [ [ interface { <interface-name> | <interface-type> <interface-number> } ] [ nexthop <nexthop-address> ] ] * [ age { min-value <min-age-value> | max-value <max-age-value> } * ]
# display ospf sham-link
@ all
! now 1
display ospf [ <process-id> ] sham-link [ area { <area-id> | <area-id> } ]
# display ospf spf-statistics
@ all
! now 1
display ospf [ <process-id> ] spf-statistics [ verbose ]
# display ospf statistics updated-lsa
@ all
! now 1
? adv-rtr-id ipv4
display ospf [ <process-id> ] statistics updated-lsa [ originate-router <adv-rtr-id> | history ]
# display ospf traffic-adjustment
@ all
! now 1
? process-id
display ospf [ <process-id> ] traffic-adjustment
# display ospf troubleshooting
@ all
! now 1
display ospf troubleshooting
# display ospf vlink
@ all
! now 1
display ospf [ <process-id> ] vlink
# display ospf interface
@ all
! now 1
display ospf [ <process-id> ] interface [ <interface-name> | <interface-type> <interface-number> | all ] [ verbose ]
display ospf [ <process-id> ] interface no-peer
# display ospf topology verbose
@ all
! now 1
? area-id number 0 4294967295
display ospf [ <process-id> ] topology [ area { <area-id> | <area-ipv4> } ] verbose
# display ospf topology
@ all
! now 1
? area-id number 0 4294967295
display ospf [ <process-id> ] topology [ area { <area-id> | <area-ipv4> } ] [ statistics ]
# dn-bit-set disable
@ ospfv3 ospf
dn-bit-set disable summary
 = dn-bit-set disable summary
undo dn-bit-set disable { summary | ase | nssa }
dn-bit-set disable ase
 = dn-bit-set disable ase
dn-bit-set disable nssa
 = dn-bit-set disable nssa
# dn-bit-check disable
@ ospfv3 ospf
dn-bit-check disable ase
 = dn-bit-check disable ase
dn-bit-check disable summary [ router-id <router-id> ]
 = dn-bit-check disable summary <router-id>
undo dn-bit-check disable { ase | nssa }
undo dn-bit-check disable summary [ router-id <router-id> ]
dn-bit-check disable nssa
 = dn-bit-check disable nssa
# domain-id
@ ospf
? domain-idvalue_ipv4 ipv4
domain-id { null | { <domain-idvalue> | <domain-idvalue_ipv4> } [ [ type { 0005 | 0105 | 0205 | 8005 } value <domainTypeValue> ] | secondary ] * }
 = domain-id <domain-idvalue> <domain-idvalue_ipv4>
undo domain-id [ { <domain-idvalue> | <domain-idvalue_ipv4> } [ type { 0005 | 0105 | 0205 | 8005 } value <domainTypeValue> ] ]
# eca-route-type compatible
@ ospf
eca-route-type compatible
 = eca-route-type compatible
undo eca-route-type compatible
# filter (OSPF area view)
@ ospf-area
filter acl-name <acl-name> export
 = filter acl-name <acl-name> export
filter acl-name <acl-name> import [ include-abr-summary ]
 = filter acl-name <acl-name>
filter <acl-number> export
 = filter <acl-number> export
filter <acl-number> import [ include-abr-summary ]
 = filter <acl-number>
undo filter [ acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> | <acl-number> ] export
undo filter [ acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> | <acl-number> ] import
filter ip-prefix <ip-prefix-name> export
 = filter ip-prefix <ip-prefix-name> export
filter route-policy <route-policy-name> export
 = filter route-policy <route-policy-name> export
filter route-filter <route-filter-name> export
 = filter route-filter <route-filter-name> export
filter ip-prefix <ip-prefix-name> import [ include-abr-summary ]
 = filter ip-prefix <ip-prefix-name>
filter route-policy <route-policy-name> import [ include-abr-summary ]
 = filter route-policy <route-policy-name>
filter route-filter <route-filter-name> import [ include-abr-summary ]
 = filter route-filter <route-filter-name>
# avoid-microloop frr-protected (OSPF view)
@ ospf
avoid-microloop frr-protected
 = avoid-microloop frr-protected
undo avoid-microloop frr-protected
# avoid-microloop frr-protected rib-update-delay (OSPF view)
@ ospf
? rib-update-delay number 100 5000
avoid-microloop frr-protected rib-update-delay <rib-update-delay>
 = avoid-microloop frr-protected rib-update-delay
undo avoid-microloop frr-protected rib-update-delay
# ospf p2mp-mask-ignore
@ interface
ospf p2mp-mask-ignore
 = ospf p2mp-mask-ignore
undo ospf p2mp-mask-ignore
# import-route limit
@ ospfv3 ospf
? limit-number number 1 4294967295
? upper-limit-value number 1 100
? lower-limit-value number 1 100
import-route limit <limit-number> [ threshold-alarm { upper-limit <upper-limit-value> | lower-limit <lower-limit-value> } * ]
 = import-route limit <limit-number>
undo import-route limit [ <limit-number> ] [ threshold-alarm [ upper-limit <upper-limit-value> | lower-limit <lower-limit-value> ] * ]
# lsdb-overflow-limit
@ ospf
? number number 1 1000000
lsdb-overflow-limit <number>
 = lsdb-overflow-limit <number>
undo lsdb-overflow-limit [ <number> ]
# metric-delay advertisement enable (OSPF view)
@ ospf
metric-delay advertisement enable
 = metric-delay advertisement enable
undo metric-delay advertisement
# metric-delay suppress
@ ospf
? time-value number 0 600
metric-delay suppress timer <time-value> percent-threshold <percent-value> absolute-threshold <absolute-value>
 = metric-delay suppress timer
undo metric-delay suppress
# ospf
@ system
? route-id ipv4
? vpname text 1 31
ospf <process-id> [ router-id <route-id> | vpn-instance <vpname> ] *
 + ospf <process-id>
 > ospf -ospf-<process-id>
ospf [ router-id <route-id> | vpn-instance <vpname> ] *
 + ospf <route-id> <vpname>
 > ospf -ospf-1
undo ospf <process-id>
# advertise mpls-lsr-id
@ ospf
? cost number 0 65535
advertise mpls-lsr-id
 = advertise mpls-lsr-id
advertise mpls-lsr-id cost <cost>
 = advertise mpls-lsr-id cost
undo advertise mpls-lsr-id
# authentication-mode (OSPF area view)
@ ospf-area
? KeyID number 1 255
? Keychain-Name text 1 47 caseless
authentication-mode simple [ plain <SPlainText> | [ cipher ] <SCipherText> ]
 = authentication-mode
authentication-mode { md5 | hmac-md5 | hmac-sha256 } [ <KeyID> { plain <SPlainText> | [ cipher ] <SCipherText> } ]
 = authentication-mode
authentication-mode keychain <Keychain-Name>
 = authentication-mode
undo authentication-mode
# description (OSPF area view)
@ ospf-area
description <description>
 = description
undo description
# bandwidth-config enable
@ ospf
bandwidth-config enable
 = bandwidth-config enable
undo bandwidth-config enable
# ospf bfd block
@ interface
ospf bfd block
 = ospf bfd block
undo ospf bfd block
# ospf bfd block multi-area
@ interface
ospf bfd block multi-area { <area-id> | <area-id> }
 = ospf bfd block multi-area <area-id> <area-id>
undo ospf bfd block multi-area { <area-id> | <area-id> }
# ospf bfd (interface view)
@ interface
ospf bfd enable
 = ospf bfd enable
ospf bfd incr-cost { <cost> | max-reachable }
 = ospf bfd incr-cost
ospf bfd incr-cost block
 = ospf bfd incr-cost block
undo ospf bfd incr-cost [ <cost> | max-reachable ]
undo ospf bfd incr-cost block
undo ospf bfd enable
# ospf bfd (VLANIF interface view)
@ interface
ospf bfd enable per-link one-arm-echo
 = ospf bfd enable per-link one-arm-echo
# ospf bfd
@ interface
ospf bfd { min-tx-interval <transmit-interval> | min-rx-interval <receive-interval> | detect-multiplier <multiplier-value> | frr-binding } *
 = ospf bfd
undo ospf bfd { min-tx-interval [ <transmit-interval> ] | min-rx-interval [ <receive-interval> ] | detect-multiplier [ <multiplier-value> ] | frr-binding } *
# bfd all-interfaces enable (OSPF view)
@ ospf
bfd all-interfaces enable
 = bfd all-interfaces enable
bfd all-interfaces incr-cost { <cost> | max-reachable }
 = bfd all-interfaces incr-cost
undo bfd all-interfaces enable
undo bfd all-interfaces incr-cost [ <cost> | max-reachable ]
# bfd all-interfaces (OSPF view)
@ ospf
bfd all-interfaces { min-tx-interval <transmit-interval> | min-rx-interval <receive-interval> | detect-multiplier <multiplier-value> | frr-binding } *
 = bfd all-interfaces
undo bfd all-interfaces { min-tx-interval [ <transmit-interval> ] | min-rx-interval [ <receive-interval> ] | detect-multiplier [ <multiplier-value> ] | frr-binding } *
# bgp-ls (OSPF view)
@ ospf
? identifier-value number 2 65535
bgp-ls enable
 = bgp-ls enable
bgp-ls identifier <identifier-value>
 = bgp-ls identifier <identifier-value>
undo bgp-ls enable
undo bgp-ls identifier [ <identifier-value> ]
# ospf cost multi-area
@ interface
? cost number 1 65535
ospf cost <cost> multi-area { <area-id> | <area-id> }
 = ospf cost multi-area <area-id> <area-id>
undo ospf cost multi-area { <area-id> | <area-id> }
# ospf timer dead
@ interface
? interval number 1 235926000
ospf timer dead <interval>
 = ospf timer dead
undo ospf timer dead
# ospf timer dead multi-area
@ interface
? interval number 1 235926000
ospf timer dead <interval> multi-area { <area-id> | <area-id> }
 = ospf timer dead multi-area <area-id> <area-id>
undo ospf timer dead multi-area { <area-id> | <area-id> }
# maxage-lsa route-calculate-delay
@ ospf
? delay-interval number 0 65535
maxage-lsa route-calculate-delay <delay-interval>
 = maxage-lsa route-calculate-delay
undo maxage-lsa route-calculate-delay
# description (OSPF view)
@ ospf
description <description>
 = description
undo description
# ospf dr-priority
@ interface
? priovalue number 0 255
ospf dr-priority <priovalue>
 = ospf dr-priority
undo ospf dr-priority
# ecmp prefer
@ ospf
ecmp prefer { te-tunnel | intact }
 = ecmp prefer
undo ecmp prefer
# ospf enable
@ interface
? area-id number 0 4294967295
? areaidipv4 ipv4
ospf enable [ <process-id> ] area { <area-id> | <areaidipv4> }
 = ospf enable <process-id> area <area-id> <areaidipv4>
undo ospf enable [ <process-id> ] area { <area-id> | <areaidipv4> }
# ospf enable multi-area
@ interface
ospf enable multi-area { <area-id> | <area-id> }
 = ospf enable multi-area <area-id> <area-id>
undo ospf enable multi-area { <area-id> | <area-id> }
# ospf cost-fallback
@ interface
? fallbackcost number 1 65535
? fallbackbw number 1 4294967295
ospf cost-fallback <fallbackcost> threshold <fallbackbw> [ multi-area { <area-id> | <area-id> } ]
 = ospf cost-fallback threshold <area-id> <area-id>
undo ospf cost-fallback [ <fallbackcost> threshold <fallbackbw> ] [ multi-area { <area-id> | <area-id> } ]
# filter-lsa-out peer
@ ospf
? peer-addr ipv4
filter-lsa-out peer <peer-addr> { all | { ase [ acl { <ase-acl-num> | <ase-acl-name> } ] | nssa [ acl { <nssa-acl-num> | <nssa-acl-name> } ] | summary [ acl { <sum-acl-num> | <sum-acl-name> } ] } * }
 = filter-lsa-out peer <peer-addr>
undo filter-lsa-out peer <peer-addr>
# filter-policy import (OSPF view)
@ ospf
filter-policy <acl-number> import
 = filter-policy <acl-number> import
filter-policy acl-name <acl-name> import
 = filter-policy acl-name <acl-name> import
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | { route-policy <route-policy-name> | route-filter <route-filter-name> } [ secondary ] ] import
filter-policy ip-prefix <ip-prefix-name> import
 = filter-policy ip-prefix <ip-prefix-name> import
filter-policy { route-policy <route-policy-name> | route-filter <route-filter-name> } [ secondary ] import
 = filter-policy <route-policy-name> <route-filter-name> import
# filter-policy export (OSPF view)
@ ospf
? protocolID number 1 4294967295
filter-policy acl-name <acl-name> export direct
 = filter-policy acl-name <acl-name> export direct
filter-policy acl-name <acl-name> export bgp
 = filter-policy acl-name <acl-name> export
filter-policy acl-name <acl-name> export static
 = filter-policy acl-name <acl-name> export
filter-policy acl-name <acl-name> export rip [ <protocolID> ]
 = filter-policy acl-name <acl-name> export rip <protocolID>
filter-policy acl-name <acl-name> export isis [ <protocolID> ]
 = filter-policy acl-name <acl-name> export <protocolID>
filter-policy acl-name <acl-name> export ospf [ <protocolID> ]
 = filter-policy acl-name <acl-name> export <protocolID>
filter-policy <acl-number> export direct
 = filter-policy <acl-number> export direct
filter-policy <acl-number> export bgp
 = filter-policy <acl-number> export
filter-policy <acl-number> export static
 = filter-policy <acl-number> export
filter-policy <acl-number> export rip [ <protocolID> ]
 = filter-policy <acl-number> export rip <protocolID>
filter-policy <acl-number> export isis [ <protocolID> ]
 = filter-policy <acl-number> export <protocolID>
filter-policy <acl-number> export ospf [ <protocolID> ]
 = filter-policy <acl-number> export <protocolID>
filter-policy <acl-number> export
 = filter-policy <acl-number> export
filter-policy acl-name <acl-name> export
 = filter-policy acl-name <acl-name> export
filter-policy <acl-number> export unr
 = filter-policy <acl-number> export
filter-policy acl-name <acl-name> export unr
 = filter-policy acl-name <acl-name> export
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] export direct
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] export bgp
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] export static
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] export rip [ <protocolID> ]
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] export isis [ <protocolID> ]
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] export ospf [ <protocolID> ]
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] export
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] export unr
filter-policy ip-prefix <ip-prefix-name> export direct
 = filter-policy ip-prefix <ip-prefix-name> export direct
filter-policy route-policy <route-policy-name> export direct
 = filter-policy route-policy <route-policy-name> export direct
filter-policy ip-prefix <ip-prefix-name> export bgp
 = filter-policy ip-prefix <ip-prefix-name> export
filter-policy route-policy <route-policy-name> export bgp
 = filter-policy route-policy <route-policy-name> export
filter-policy ip-prefix <ip-prefix-name> export static
 = filter-policy ip-prefix <ip-prefix-name> export
filter-policy route-policy <route-policy-name> export static
 = filter-policy route-policy <route-policy-name> export
filter-policy ip-prefix <ip-prefix-name> export rip [ <protocolID> ]
 = filter-policy ip-prefix <ip-prefix-name> export rip <protocolID>
filter-policy route-policy <route-policy-name> export rip [ <protocolID> ]
 = filter-policy route-policy <route-policy-name> export rip <protocolID>
filter-policy ip-prefix <ip-prefix-name> export isis [ <protocolID> ]
 = filter-policy ip-prefix <ip-prefix-name> export <protocolID>
filter-policy route-policy <route-policy-name> export isis [ <protocolID> ]
 = filter-policy route-policy <route-policy-name> export <protocolID>
filter-policy ip-prefix <ip-prefix-name> export ospf [ <protocolID> ]
 = filter-policy ip-prefix <ip-prefix-name> export <protocolID>
filter-policy route-policy <route-policy-name> export ospf [ <protocolID> ]
 = filter-policy route-policy <route-policy-name> export <protocolID>
filter-policy ip-prefix <ip-prefix-name> export
 = filter-policy ip-prefix <ip-prefix-name> export
filter-policy route-policy <route-policy-name> export
 = filter-policy route-policy <route-policy-name> export
filter-policy ip-prefix <ip-prefix-name> export unr
 = filter-policy ip-prefix <ip-prefix-name> export
filter-policy route-policy <route-policy-name> export unr
 = filter-policy route-policy <route-policy-name> export
# flooding-control
@ ospf
? number-value number 1 1000
? timer-interval-value number 30 100000
flooding-control [ number <number-value> | timer-interval <timer-interval-value> ] *
 = flooding-control <number-value>
undo flooding-control [ number <number-value> | timer-interval <timer-interval-value> ] *
# ospf flush-source-trace block
@ interface
ospf flush-source-trace block
 = ospf flush-source-trace block
undo ospf flush-source-trace block
# ospf flush-source-trace disable
@ system
ospf flush-source-trace [ vlink ] disable
 = ospf flush-source-trace disable
undo ospf flush-source-trace [ vlink ] disable
# ospf flush-source-trace port
@ system
? port-number interface-number
ospf flush-source-trace port <port-number>
 = ospf flush-source-trace port
ospf flush-source-trace vlink port <port-number>
 = ospf flush-source-trace vlink port
undo ospf flush-source-trace port
undo ospf flush-source-trace vlink port
# frr-policy route
@ ospf-frr ospfv3-frr
frr-policy route { route-policy <route-policy-name> | route-filter <route-filter-name> }
 = frr-policy route
undo frr-policy route
# graceful-restart (OSPF view)
@ ospf
graceful-restart [ helper-role { { { ip-prefix <ip-prefix-name> | acl-number <acl-number> | acl-name <acl-name> } | ignore-external-lsa | planned-only } * } ]
 = graceful-restart <ip-prefix-name>
graceful-restart helper-role never
 = graceful-restart helper-role never
graceful-restart non-ietf
 = graceful-restart non-ietf
undo graceful-restart [ helper-role [ { { ip-prefix [ <ip-prefix-name> ] | acl-number [ acl-number ] | acl-name [ acl-name ] } | ignore-external-lsa | planned-only } * ] ]
undo graceful-restart helper-role never
undo graceful-restart non-ietf
# ospf valid-ttl-hops
@ system
? ttl number 1 255
ospf valid-ttl-hops <ttl> [ nonstandard-multicast ] [ vpn-instance <vpn-instance-name> ]
 = ospf valid-ttl-hops <vpn-instance-name>
undo ospf valid-ttl-hops [ <ttl> ] [ nonstandard-multicast ] [ vpn-instance <vpn-instance-name> ]
# ospf timer hello
@ interface
ospf timer hello <interval> [ conservative ]
 = ospf timer hello
undo ospf timer hello
# ospf timer hello multi-area
@ interface
ospf timer hello <interval> multi-area { <area-id> | <area-id> }
 = ospf timer hello multi-area <area-id> <area-id>
undo ospf timer hello multi-area { <area-id> | <area-id> }
# hostname
@ ospf
? host-name text 1 255
hostname [ <host-name> ]
 = hostname
undo hostname
# import-route (OSPF view)
@ ospf
? cost number 0 16777214
? process-id-rip number 1 4294967295
import-route direct [ cost <cost> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | tag <tag> | type <type> ] *
 = import-route direct
import-route ospf [ <process-id-rip> ] [ cost <cost> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | tag <tag> | type <type> ] *
 = import-route ospf <process-id-rip>
import-route { unr } [ cost <cost> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | tag <tag> | type <type> ] *
 = import-route
undo import-route { direct | static | bgp }
undo import-route { ospf | isis | rip } [ <process-id-rip> ]
undo import-route { unr }
import-route static [ cost <cost> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | tag <tag> | type <type> ] *
 = import-route static
import-route bgp [ permit-ibgp ] [ cost <cost> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | tag <tag> | type <type> ] *
 = import-route bgp
import-route isis [ <process-id-rip> ] [ cost <cost> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | tag <tag> | type <type> ] *
 = import-route isis <process-id-rip>
import-route rip [ <process-id-rip> ] [ cost <cost> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | tag <tag> | type <type> ] *
 = import-route rip <process-id-rip>
# ospf suppress-reachability
@ interface
ospf suppress-reachability [ disable ]
 = ospf suppress-reachability
undo ospf suppress-reachability [ disable ]
# ospf authentication-mode
@ interface
ospf authentication-mode simple [ plain <plain-text> | [ cipher ] <cipher-text> ]
 = ospf authentication-mode
ospf authentication-mode { md5 | hmac-md5 | hmac-sha256 } [ <key-id> { plain <plain-text> | [ cipher ] <cipher-text> } ]
 = ospf authentication-mode
ospf authentication-mode null
 = ospf authentication-mode
ospf authentication-mode keychain <keychain-name>
 = ospf authentication-mode
undo ospf authentication-mode
# ospf mpls ldp auto-config disable
@ interface
ospf mpls ldp auto-config disable
 = ospf mpls ldp auto-config disable
undo ospf mpls ldp auto-config disable
# ospf cost
@ interface
? value number 1 65535
ospf cost <value>
 = ospf cost
undo ospf cost
# ospf filter-lsa-out
@ interface
? nssa-acl-num
? nssa-acl-name
? sum-acl-num
? sum-acl-name
ospf filter-lsa-out { all | { ase [ acl { <ase-acl-num> | <ase-acl-name> } ] | nssa [ acl { <nssa-acl-num> | <nssa-acl-name> } ] | summary [ acl { <sum-acl-num> | <sum-acl-name> } ] } * }
 = ospf filter-lsa-out
undo ospf filter-lsa-out
# ospf filter-lsa-out multi-area
@ interface
? area-id-integer number 0 4294967295
ospf filter-lsa-out { all | { ase [ acl { <ase-acl-num> | <ase-acl-name> } ] | nssa [ acl { <nssa-acl-num> | <nssa-acl-name> } ] | summary [ acl { <sum-acl-num> | <sum-acl-name> } ] } * } multi-area { <area-id-integer> | <area-id-ipv4> }
 = ospf filter-lsa-out multi-area <area-id-integer> <area-id-ipv4>
undo ospf filter-lsa-out multi-area { <area-id-integer> | <area-id-ipv4> }
# ospf peer hold-max-cost timer
@ interface
? timer number 100 1000000
ospf peer hold-max-cost timer <timer>
 = ospf peer hold-max-cost timer
undo ospf peer hold-max-cost timer [ timer ]
# ospf suppress-flapping peer
@ interface
? interval number 1 86400
ospf suppress-flapping peer disable
 = ospf suppress-flapping peer disable
ospf suppress-flapping peer hold-down <interval>
 = ospf suppress-flapping peer hold-down
ospf suppress-flapping peer hold-max-cost disable
 = ospf suppress-flapping peer hold-max-cost disable
ospf suppress-flapping peer { detecting-interval <detecting-interval> | threshold <threshold> | resume-interval <resume-interval> } *
 = ospf suppress-flapping peer <detecting-interval> <threshold> <resume-interval>
undo ospf suppress-flapping peer disable
undo ospf suppress-flapping peer hold-down [ <interval> ]
undo ospf suppress-flapping peer hold-max-cost disable
undo ospf suppress-flapping peer { detecting-interval <detecting-interval> | threshold <threshold> | resume-interval <resume-interval> } *
# ospf suppress-flapping peer multi-area
@ interface
? interval number 1 86400
ospf suppress-flapping peer { detecting-interval <detecting-interval> | threshold <threshold> | resume-interval <resume-interval> } * multi-area { <area-id> | <area-id> }
 = ospf suppress-flapping peer <detecting-interval> <threshold> <resume-interval> multi-area <area-id> <area-id>
ospf suppress-flapping peer disable multi-area { <area-id> | <area-id> }
 = ospf suppress-flapping peer disable multi-area <area-id> <area-id>
ospf suppress-flapping peer hold-down <interval> multi-area { <area-id> | <area-id> }
 = ospf suppress-flapping peer hold-down multi-area <area-id> <area-id>
ospf suppress-flapping peer hold-max-cost disable multi-area { <area-id> | <area-id> }
 = ospf suppress-flapping peer hold-max-cost disable multi-area <area-id> <area-id>
undo ospf suppress-flapping peer { detecting-interval <detecting-interval> | threshold <threshold> | resume-interval <resume-interval> } * multi-area { <area-id> | <area-id> }
undo ospf suppress-flapping peer disable multi-area { <area-id> | <area-id> }
undo ospf suppress-flapping peer hold-down [ <interval> ] multi-area { <area-id> | <area-id> }
undo ospf suppress-flapping peer hold-max-cost disable multi-area { <area-id> | <area-id> }
# ospf timer ldp-sync hold-max-cost
@ interface
ospf timer ldp-sync hold-max-cost { <value> | infinite }
 = ospf timer ldp-sync hold-max-cost
undo ospf timer ldp-sync hold-max-cost
# ospf timer ldp-sync hold-down
@ interface
ospf timer ldp-sync hold-down <value>
 = ospf timer ldp-sync hold-down
undo ospf timer ldp-sync hold-down
# ospf ldp-sync multi-area
@ interface
ospf ldp-sync multi-area { <area-id> | <area-id> }
 = ospf ldp-sync multi-area <area-id> <area-id>
undo ospf ldp-sync multi-area { <area-id> | <area-id> }
# ospf ldp-sync block multi-area
@ interface
ospf ldp-sync block multi-area { <area-id> | <area-id> }
 = ospf ldp-sync block multi-area <area-id> <area-id>
undo ospf ldp-sync block multi-area { <area-id> | <area-id> }
# ospf timer ldp-sync hold-max-cost multi-area
@ interface
ospf timer ldp-sync hold-max-cost { infinite | <value> } multi-area { <area-id> | <area-id> }
 = ospf timer ldp-sync hold-max-cost multi-area <area-id> <area-id>
undo ospf timer ldp-sync hold-max-cost multi-area { <area-id> | <area-id> }
# ospf timer ldp-sync hold-down multi-area
@ interface
ospf timer ldp-sync hold-down <value> multi-area { <area-id> | <area-id> }
 = ospf timer ldp-sync hold-down multi-area <area-id> <area-id>
undo ospf timer ldp-sync hold-down multi-area { <area-id> | <area-id> }
# ospf link-quality low incr-cost
@ interface
ospf link-quality low incr-cost { max-reachable | <cost> }
 = ospf link-quality low incr-cost
undo ospf link-quality low incr-cost
# local-mt enable (OSPF view)
@ ospf
local-mt enable
 = local-mt enable
undo local-mt enable
# local-mt filter-policy (OSPF view)
@ ospf
local-mt filter-policy acl <acl-number>
 = local-mt filter-policy acl
local-mt filter-policy acl <acl-name>
 = local-mt filter-policy acl
local-mt filter-policy { ip-prefix <ip-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> }
 = local-mt filter-policy
undo local-mt filter-policy
# lsa-age refresh disable
@ ospf
lsa-age refresh disable
 = lsa-age refresh disable
undo lsa-age refresh disable
# lsa-arrival-interval suppress-flapping
@ ospf
? suppress-interval number 0 600
? threshold number 3 100
lsa-arrival-interval suppress-flapping <suppress-interval> [ threshold <threshold> ]
 = lsa-arrival-interval suppress-flapping
undo lsa-arrival-interval suppress-flapping
# lsa-arrival-interval (OSPF view)
@ ospf
? interval number 0 10000
lsa-arrival-interval <interval>
 = lsa-arrival-interval
lsa-arrival-interval intelligent-timer <max-interval> <start-interval> <hold-interval>
 = lsa-arrival-interval intelligent-timer
undo lsa-arrival-interval
# lsa-originate-interval suppress-flapping
@ ospf
? interval number 0 600
? threshold number 3 100
lsa-originate-interval suppress-flapping <interval> [ threshold <threshold> ]
 = lsa-originate-interval suppress-flapping
undo lsa-originate-interval suppress-flapping
# lsa-originate-interval
@ ospf
? interval number 0 10
lsa-originate-interval { 0 | intelligent-timer <max-interval> <start-interval> <hold-interval> [ other-type <interval> ] | other-type <interval> [ intelligent-timer <max-interval> <start-interval> <hold-interval> ] }
 = lsa-originate-interval
undo lsa-originate-interval
# maximum-link-cost
@ ospf
maximum-link-cost <cost>
 = maximum-link-cost
undo maximum-link-cost [ <cost> ]
# maximum load-balancing (OSPF view)
@ ospf
? number number 1 64
maximum load-balancing <number>
 = maximum load-balancing
undo maximum load-balancing
# ospf mib-binding
@ system
ospf mib-binding <process-id>
 = ospf mib-binding
undo ospf mib-binding
# mpls ldp auto-config (OSPF view)
@ ospf
mpls ldp auto-config
 = mpls ldp auto-config
undo mpls ldp auto-config
# ospf mpls-te peer
@ interface
? peer-id number 1 255
? remote-if-address ipv4
? cost-value number 1 65535
ospf mpls-te peer peer-id <peer-id> remote-router-id <router-id> remote-ip <remote-if-address>
 = ospf mpls-te peer peer-id <peer-id> remote-router-id <router-id> remote-ip <remote-if-address>
ospf mpls-te peer peer-id <peer-id> process <process-id> area { <area-id> | <area-id> }
 = ospf mpls-te peer peer-id <peer-id> process <process-id> area <area-id> <area-id>
ospf mpls-te peer peer-id <peer-id> cost <cost-value>
 = ospf mpls-te peer peer-id <peer-id> cost
undo ospf mpls-te peer peer-id <peer-id> remote-router-id <router-id> remote-ip <remote-if-address>
undo ospf mpls-te peer peer-id <peer-id> process <process-id> area { <area-id> | <area-id> }
undo ospf mpls-te peer peer-id <peer-id> cost [ <cost-value> ]
# ospf mtu-enable
@ interface
ospf mtu-enable
 = ospf mtu-enable
undo ospf mtu-enable
# ospf mtu-enable multi-area
@ interface
ospf mtu-enable multi-area { <area-id> | <area-id> }
 = ospf mtu-enable multi-area <area-id> <area-id>
undo ospf mtu-enable multi-area { <area-id> | <area-id> }
# ospf authentication-mode multi-area
@ interface
ospf authentication-mode simple [ plain <plain-text> | [ cipher ] <cipher-text> ] multi-area { <area-id> | <area-id> }
 = ospf authentication-mode simple
ospf authentication-mode { md5 | hmac-md5 | hmac-sha256 } [ <key-id> { plain <plain-text> | [ cipher ] <cipher-text> } ] multi-area { <area-id> | <area-id> }
 = ospf authentication-mode multi-area <area-id> <area-id>
ospf authentication-mode null multi-area { <area-id> | <area-id> }
 = ospf authentication-mode null multi-area
ospf authentication-mode keychain <keychain-name> multi-area { <area-id> | <area-id> }
 = ospf authentication-mode keychain
undo ospf authentication-mode multi-area { <area-id> | <area-id> }
# network (OSPF area view)
@ ospf-area
? address ipv4
? text text 1 80 rest
network <address> <wildcard-mask>
 = network <address> <wildcard-mask>
network <address> <wildcard-mask> description <text>
 = network <address> <wildcard-mask>
undo network <address> <wildcard-mask>
# ospf network-type
@ interface
ospf network-type { broadcast | p2p | p2mp | nbma }
 = ospf network-type
undo ospf network-type
# nexthop weight (OSPF view)
@ ospf
? value number 1 254
nexthop <ip-address> weight <value>
 = nexthop <ip-address>
undo nexthop <ip-address>
# nssa (OSPF area view)
@ ospf-area
? interval-value number 1 120
nssa [ { default-route-advertise [ backbone-peer-ignore ] } | no-import-route | no-summary | set-n-bit | suppress-forwarding-address | translator-always | translator-interval <interval-value> | zero-address-forwarding ] *
 = nssa
undo nssa
# ospf network-type p2p peer-ip-ignore
@ interface
ospf network-type p2p peer-ip-ignore
 = ospf network-type p2p peer-ip-ignore
# opaque-capability enable
@ ospf
opaque-capability enable
 = opaque-capability enable
undo opaque-capability
# peer (OSPF view)
@ ospf
? priority number 0 255
peer <ip-address> [ dr-priority <priority> ]
 = peer <ip-address>
undo peer <ip-address>
# ospf timer poll
@ interface
? interval number 1 3600
ospf timer poll <interval>
 = ospf timer poll
undo ospf timer poll
# ospf maxage-lsa auto-protect disable
@ system
ospf maxage-lsa auto-protect disable
 = ospf maxage-lsa auto-protect disable
undo ospf maxage-lsa auto-protect disable
# reset ospf counters
@ user
! now 3
reset ospf [ <process-id> ] counters [ neighbor [ <interface-name> [ all-areas | area { <area-id> | <area-id> } ] | <interface-type> <interface-number> [ all-areas | area { <area-id> | <area-id> } ] ] [ <router-id> ] ]
# reset ospf counters maxage-lsa
@ user
! now 3
reset ospf [ <process-id> ] counters maxage-lsa
# reset ospf flush-source-trace
@ user
! now 3
reset ospf <process-id> flush-source-trace
# reset ospf peer
@ user
! now 3
? area-id number 0 4294967295
? area-id-address ipv4
reset ospf [ <process-id> ] peer [ <interface-name> [ all-areas | area { <area-id> | <area-id-address> } ] | <interface-type> <interface-number> [ all-areas | area { <area-id> | <area-id-address> } ] ] <router-id>
# reset ospf process
@ user
! now 3
reset ospf [ <process-id> ] process
# reset ospf redistribution
@ user
! now 3
reset ospf [ <process-id> ] redistribution
# reset ospf spf
@ user
! now 3
reset ospf [ <process-id> ] spf
# reset ospf suppress-flapping peer
@ user
! now 3
? area-id number 0 4294967295
? area-id-ipv4 ipv4
reset ospf <process-id> suppress-flapping peer [ <interface-name> [ all-areas | area { <area-id> | <area-id-ipv4> } ] | <interface-type> <interface-number> [ all-areas | area { <area-id> | <area-id-ipv4> } ] ]
reset ospf <process-id> suppress-flapping peer [ <interface-name> [ all-areas | area { <area-id> | <area-id-ipv4> } ] | <interface-type> <interface-number> [ all-areas | area { <area-id> | <area-id-ipv4> } ] ] notify-peer
# ospf timer retransmit
@ interface
? interval number 1 3600
ospf timer retransmit <interval>
 = ospf timer retransmit
undo ospf timer retransmit
# ospf timer retransmit multi-area
@ interface
? interval number 1 3600
ospf timer retransmit <interval> multi-area { <area-id> | <area-id> }
 = ospf timer retransmit multi-area <area-id> <area-id>
undo ospf timer retransmit multi-area { <area-id> | <area-id> }
# retransmission-limit
@ ospf
? max-number number 2 255
retransmission-limit <max-number>
 = retransmission-limit
retransmission-limit
 = retransmission-limit
undo retransmission-limit
# route-tag (OSPF view)
@ ospf
route-tag <tag>
 = route-tag
route-tag disable
 = route-tag disable
undo route-tag
# whitelist session-car ospf disable
@ system
whitelist session-car ospf disable
 = whitelist session-car ospf disable
undo whitelist session-car ospf disable
# whitelist session-car ospf
@ system
? cir-value number 0 1000000
? cbs-value number 0 1000000
? pir-value number 0 1000000
? pbs-value number 0 10000000
whitelist session-car ospf { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } *
 = whitelist session-car ospf
undo whitelist session-car ospf [ { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } * ]
# sham-link
@ ospf-area
? source-ip-address ipv4
? destination-ip-address ipv4
? cost-interval number 1 65535
sham-link <source-ip-address> <destination-ip-address> [ smart-discover | cost <cost-interval> | dead <dead-interval> | hello <hello-interval> | retransmit <retransmit-interval> | trans-delay <trans-delay-interval> | [ simple [ plain <SPlainText> | cipher <SCipherText> | <SCipherText> ] | { md5 | hmac-md5 | hmac-sha256 } [ <key-id> { plain <MPlainText> | cipher <MCipherText> | <MCipherText> } ] | authentication-null | keychain <keychain-name> ] ] *
 = sham-link <source-ip-address> <destination-ip-address>
undo sham-link <source-ip-address> <destination-ip-address> { smart-discover | simple | md5 | hmac-md5 | hmac-sha256 | cost | dead | hello | retransmit | trans-delay | authentication-null | keychain } *
undo sham-link <source-ip-address> <destination-ip-address>
# silent-interface (OSPF view)
@ ospf
silent-interface { all | { <interface-name> | <interface-type> <interface-number> } }
 = silent-interface <interface-name>
undo silent-interface { all | { <interface-name> | <interface-type> <interface-number> } }
# ospf smart-discover
@ interface
ospf smart-discover
 = ospf smart-discover
undo ospf smart-discover
# ospf smart-discover multi-area
@ interface
ospf smart-discover multi-area { <area-id> | <area-id> }
 = ospf smart-discover multi-area <area-id> <area-id>
undo ospf smart-discover multi-area { <area-id> | <area-id> }
# stub(OSPF area view)
@ ospf-area
stub [ no-summary | { default-route-advertise backbone-peer-ignore } ] *
 = stub
undo stub
# stub-router
@ ospf
? interval number 5 65535
? externallsa-metric number 1 16777215
? summarylsa-metric number 1 16777215
stub-router [ [ on-startup [ <interval> ] ] | [ include-stub ] | [ external-lsa [ <externallsa-metric> ] ] | [ summary-lsa [ <summarylsa-metric> ] ] ] *
 = stub-router
undo stub-router
# ospf suppress-flapping interface disable
@ system
ospf suppress-flapping interface disable
 = ospf suppress-flapping interface disable
undo ospf suppress-flapping interface disable
# suppress-flapping peer disable (OSPF view)
@ ospf
suppress-flapping peer disable
 = suppress-flapping peer disable
undo suppress-flapping peer disable
# suppress-reachability
@ ospf
suppress-reachability
 = suppress-reachability
undo suppress-reachability
# enable traffic-adjustment
@ ospf
enable traffic-adjustment
 = enable traffic-adjustment
enable traffic-adjustment advertise
 = enable traffic-adjustment advertise
undo enable traffic-adjustment
undo enable traffic-adjustment advertise
# ospf trans-delay
@ interface
? delayvalue number 1 500
ospf trans-delay <delayvalue>
 = ospf trans-delay
undo ospf trans-delay
# ospf trans-delay multi-area
@ interface
? delayValue number 1 500
ospf trans-delay <delayValue> multi-area { <area-id> | <area-id> }
 = ospf trans-delay multi-area <area-id> <area-id>
undo ospf trans-delay multi-area { <area-id> | <area-id> }
# vlink-peer
@ ospf-area
vlink-peer <router-id> [ hello <hello-interval> | retransmit <retransmit-interval> | trans-delay <trans-delay-interval> | dead <dead-interval> | smart-discover | [ simple [ plain <SPlainText> | [ cipher ] <SCipherText> ] | { hmac-sha256 | md5 | hmac-md5 } [ <key-id> { plain <MPlainText> | [ cipher ] <MCipherText> } ] | authentication-null | keychain <keychain-name> ] ] *
 = vlink-peer <router-id>
undo vlink-peer <router-id>
undo vlink-peer <router-id> { hello | retransmit | trans-delay | dead | simple | hmac-sha256 | md5 | hmac-md5 | authentication-null | keychain | smart-discover }
# ospf timer wait
@ interface
? interval number 1 235926000
ospf timer wait <interval>
 = ospf timer wait
undo ospf timer wait
# ospf frr block
@ interface
ospf frr block
 = ospf frr block
undo ospf frr block
# ospf remote-lfa disable
@ interface
ospf remote-lfa disable
 = ospf remote-lfa disable
undo ospf remote-lfa disable
# preference (OSPF view)
@ ospf
? preferencevalue number 1 255
preference { <preferencevalue> | { route-policy <route-policy-name> | route-filter <route-filter-name> } } *
 = preference
preference { ase | intra | inter } { <preferencevalue> | { route-policy <route-policy-name> | route-filter <route-filter-name> } } *
 = preference
undo preference
undo preference { ase | intra | inter }
# prefix-priority(OSPF view)
@ ospf
prefix-priority critical ip-prefix <ip-prefix-name>
 = prefix-priority critical ip-prefix
undo prefix-priority { critical | high | medium | very-low }
prefix-priority high ip-prefix <ip-prefix-name>
 = prefix-priority high ip-prefix
prefix-priority medium ip-prefix <ip-prefix-name>
 = prefix-priority medium ip-prefix
prefix-priority very-low ip-prefix <ip-prefix-name>
 = prefix-priority very-low ip-prefix
# import-rib vpn-instance protocol
@ system
ip import-rib vpn-instance <vpn-instance-name> protocol ospf <process-id> [ valid-route ] [ { route-policy <route-policy-name> } | { route-filter <route-filter-name> } ]
 = ip import-rib vpn-instance <vpn-instance-name> protocol ospf <process-id> <route-policy-name> <route-filter-name>
ipv6 import-rib vpn-instance <vpn-instance-name> protocol ospfv3 <process-id> [ valid-route ] [ { route-policy <route-policy-name> } | { route-filter <route-filter-name> } ]
 = ipv6 import-rib vpn-instance <vpn-instance-name> protocol ospfv3 <process-id> <route-policy-name> <route-filter-name>
undo ip import-rib vpn-instance <vpn-instance-name> protocol ospf <process-id> [ valid-route ] [ { route-policy <route-policy-name> } | { route-filter <route-filter-name> } ]
undo ipv6 import-rib vpn-instance <vpn-instance-name> protocol ospfv3 <process-id> [ valid-route ] [ { route-policy <route-policy-name> } | { route-filter <route-filter-name> } ]
# remote-lfa (OSPF FRR view)
@ ospf-frr
? cost-value number 1 4294967295
remote-lfa tunnel ldp [ maximum-reachable-cost <cost-value> ]
 = remote-lfa tunnel ldp
undo remote-lfa tunnel ldp [ maximum-reachable-cost <cost-value> ]
# remote-lfa available-tunnel-destination (OSPF FRR view)
@ ospf-frr
remote-lfa available-tunnel-destination ip-prefix <ip-prefix-name>
 = remote-lfa available-tunnel-destination ip-prefix <ip-prefix-name>
undo remote-lfa available-tunnel-destination ip-prefix <ip-prefix-name>
# rfc1583 compatible
@ ospfv3 ospf
rfc1583 compatible
 = rfc1583 compatible
undo rfc1583 compatible
# safe-sync enable
@ ospf
safe-sync enable
 = safe-sync enable
undo safe-sync enable
# sham-hello enable (OSPF view)
@ ospf
sham-hello enable
 = sham-hello enable
undo sham-hello
# snmp-agent trap enable feature-name (System view)
@ system
? feature-name-val text 1 7
undo snmp-agent trap enable feature-name <feature-name-val> trap-name { ospftxretransmit | ospfvirtifauthfailure | ospfvirtifconfigerror | ospfvirtifrxbadpacket | ospfvirtifstatechange } *
# spf-schedule-interval
@ ospf
? interval1 number 1 10
? start-interval number 1 60000
? interval2 number 1 10000
spf-schedule-interval <interval1>
 = spf-schedule-interval
spf-schedule-interval intelligent-timer <max-interval> <start-interval> <hold-interval> [ conservative ]
 = spf-schedule-interval intelligent-timer
spf-schedule-interval millisecond <interval2>
 = spf-schedule-interval millisecond
undo spf-schedule-interval
# avoid-microloop te-tunnel (OSPF view)
@ ospf
avoid-microloop te-tunnel
 = avoid-microloop te-tunnel
undo avoid-microloop te-tunnel
# avoid-microloop te-tunnel rib-update-delay (OSPF view)
@ ospf
? interval number 100 30000
avoid-microloop te-tunnel rib-update-delay <interval>
 = avoid-microloop te-tunnel rib-update-delay <interval>
undo avoid-microloop te-tunnel rib-update-delay
undo avoid-microloop te-tunnel rib-update-delay <interval>
# tiebreaker
@ ospf-frr ospfv3-frr
tiebreaker node-protecting preference <preference>
 = tiebreaker node-protecting preference
undo tiebreaker { node-protecting | lowest-cost } [ preference <preference> ]
tiebreaker lowest-cost preference <preference>
 = tiebreaker lowest-cost preference
# tiebreaker ldp-sync hold-max-cost
@ ospf-frr ospfv3-frr
tiebreaker ldp-sync hold-max-cost preference <preference>
 = tiebreaker ldp-sync hold-max-cost preference
undo tiebreaker ldp-sync hold-max-cost [ preference <preference> ]
# vpn-instance-capability simple
@ ospfv3 ospf
vpn-instance-capability simple
 = vpn-instance-capability simple
undo vpn-instance-capability
# import-rib protocol ospf
@ vpn-instance-ipv4 vpn-instance
import-rib vpn-instance <vpn-instance-name> protocol ospf <process-id> [ valid-route ] [ { route-policy <route-policy-name> } | { route-filter <route-filter-name> } ]
 = import-rib vpn-instance <vpn-instance-name> protocol ospf <process-id> <route-policy-name> <route-filter-name>
import-rib public protocol ospf <process-id> [ valid-route ] [ { route-policy <route-policy-name> } | { route-filter <route-filter-name> } ]
 = import-rib public protocol ospf <process-id> <route-policy-name> <route-filter-name>
undo import-rib vpn-instance <vpn-instance-name> protocol ospf <process-id> [ valid-route ] [ { route-policy <route-policy-name> } | { route-filter <route-filter-name> } ]
undo import-rib public protocol ospf <process-id> [ valid-route ] [ { route-policy <route-policy-name> } | { route-filter <route-filter-name> } ]`;
