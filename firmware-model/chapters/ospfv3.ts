// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Routing Commands/OSPFv3 Configuration Command". */
export default (): string => `
? process-id number 1 4294967295
? ipv6-address ipv6
? prefix-length number 1 128
? cost-value number 1 16777214
? interval number 1 65535
? tag-value number 0 4294967295
? cost number 1 65534
? tag number 0 4294967295
? route-policy-name text 1 200
? route-filter-name text 1 200
? neighbor-id ipv4
? hostnamestr text 1 255
? interfaceType interface-type
? interfaceNum interface-number
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? router-id ipv4
? acl6-name text 1 64
? ipv6-prefix-name text 1 169
? instance-id number 0 255
? KeyId number 1 65535
? PlainText text 1 512 secret
? CipherText text 1 512 secret
? description text 1 80 rest
? delay-interval number 0 65535
? instanceId number 0 255
? acl-number number 2000 2999
? vpn-instance-name text 1 31
? max-interval number 1 120000
? start-interval number 0 60000
? hold-interval number 1 60000
? count number 3 100
# reset ospfv3 frr
@ user
! now 3
reset ospfv3 { <process-id> | all } frr
# frr (OSPFv3 view)
@ ospfv3
frr
 + frr
 > ospfv3-frr -frr
undo frr
# ospfv3 router-id auto-recover disable
@ system
ospfv3 router-id auto-recover disable
 = ospfv3 router-id auto-recover disable
undo ospfv3 router-id auto-recover disable
# abr-summary (OSPFv3 area view)
@ ospfv3-area
? cost-value number 0 16777214
? interval number 10 1800
abr-summary <ipv6-address> <prefix-length> [ not-advertise | cost <cost-value> | hold-max-cost <interval> ] *
 = abr-summary <ipv6-address> <prefix-length>
undo abr-summary <ipv6-address> <prefix-length>
# area (OSPFv3 view)
@ ospfv3
area { <area-id> | <area-id> }
 + area <area-id> <area-id>
 > ospfv3-area -area-<area-id>
undo area { <area-id> | <area-id> }
# asbr-summary (OSPFv3 view)
@ ospfv3
asbr-summary <ipv6-address> <prefix-length> [ not-advertise | [ tag <tag-value> ] | [ cost <cost-value> ] | [ distribute-delay <interval> ] ] *
 = asbr-summary <ipv6-address> <prefix-length>
undo asbr-summary <ipv6-address> <prefix-length>
# bandwidth-reference (OSPFv3 view)
@ ospfv3
? value number 1 2147483648
bandwidth-reference <value>
 = bandwidth-reference
undo bandwidth-reference
# default-cost (OSPFv3 area view)
@ ospfv3-area
? costval number 1 16777214
default-cost <costval>
 = default-cost
undo default-cost
# default (OSPFv3 view)
@ ospfv3
? costvalue number 1 16777214
? tagvalue number 0 4294967295
default { cost <costvalue> | tag <tagvalue> | type <typevalue> } *
 = default
undo default { cost [ <costvalue> ] | tag [ <tagvalue> ] | type [ <typevalue> ] } *
# default-route-advertise (OSPFv3 view)
@ ospfv3
? cost number 0 16777214
? delay number 1 65535
default-route-advertise [ [ always | permit-calculate-other ] | cost <cost> | type <type> | tag <tag> | distribute-delay <delay> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = default-route-advertise
undo default-route-advertise
# display ospfv3 cumulative
@ all
! now 1
display ospfv3 [ <process-id> ] cumulative
# display debugging ospfv3
@ all
! now 1
display debugging ospfv3
# display ospfv3 graceful-restart-information
@ all
! now 1
display ospfv3 [ <process-id> ] graceful-restart-information
# display ospfv3
@ all
! now 1
display ospfv3 [ <process-id> ]
# display ospfv3 flush-source-trace analysis-info
@ all
! now 1
display ospfv3 [ <process-id> ] [ area { <area-id> | <area-id> } ] flush-source-trace analysis-info
# display ospfv3 hostname-table
@ all
! now 1
display ospfv3 [ <process-id> ] hostname-table
# display ospfv3 peer
@ all
! now 1
? interfaceName interface
display ospfv3 [ <process-id> ] [ area { <area-id> | <area-id> } ] peer [ { <neighbor-id> | hostname <hostnamestr> } | <interfaceName> | <interfaceType> <interfaceNum> ] [ verbose ]
display ospfv3 [ <process-id> ] peer last-nbr-down
display ospfv3 [ <process-id> ] [ area { <area-id> | <area-id> } ] peer [ <neighbor-id> | <interfaceName> | <interfaceType> <interfaceNum> ] resolve-hostname [ verbose ]
# display ospfv3 request-list
@ all
! now 1
display ospfv3 [ <process-id> ] request-list [ statistics | { area { <area-id> | <area-id> } | peer <neighbor-id> | interface { <interface-name> | <interface-type> <interface-number> } } * ]
# display ospfv3 retrans-list
@ all
! now 1
display ospfv3 [ <process-id> ] retrans-list [ statistics | { area { <area-id> | <area-id> } | peer <router-id> | interface { <interface-name> | <interface-type> <interface-number> } } * ]
# display ospfv3 statistics updated-lsa
@ all
! now 1
? adv-rtr-id ipv4
display ospfv3 [ <process-id> ] statistics updated-lsa [ originate-router <adv-rtr-id> | history ]
# display ospfv3 interface no-peer
@ all
! now 1
display ospfv3 [ <process-id> ] interface no-peer
# display ospfv3 routing
@ all
! now 1
display ospfv3 [ <process-id> ] routing { abr-routes | asbr-routes } [ verbose ]
# display ospfv3 abr-summary-list
@ all
! now 1
? prefix-length number 0 128
display ospfv3 [ <process-id> ] abr-summary-list [ <prefix> <prefix-length> ]
display ospfv3 [ <process-id> ] asbr-summary [ <prefix> <prefix-length> ] [ verbose ]
# display ospfv3 area
@ all
! now 1
display ospfv3 [ <process-id> ] area [ <area-id> | <area-idIpv4> ]
# display ospfv3 bfd session
@ all
! now 1
? NbrRouterId ipv4
? interface interface
display ospfv3 [ <process-id> ] bfd session [ <IntfName> | { <interface> | <interfaceType> <interfaceNum> } ] [ <NbrRouterId> ] [ verbose ]
# display default-parameter
@ all
! now 1
display default-parameter { ospfv3 | ospf }
# display ospfv3 ecmp-group
@ all
! now 1
display ospfv3 [ <process-id> ] ecmp-group
# display ospfv3 error
@ all
! now 1
display ospfv3 error
display ospfv3 <process-id> error
display ospfv3 [ <process-id> ] error lsa
display ospfv3 error interface { <interface-name> | <interface-type> <interface-number> }
display ospfv3 <process-id> error interface { <interface-name> | <interface-type> <interface-number> }
# display ospfv3 interface
@ all
! now 1
display ospfv3 [ <process-id> ] interface [ area { <area-id> | <area-id> } ] [ <interface-type> <interface-number> | <interface-name> ]
# display ospfv3 lsdb
@ all
! now 1
? advertising-router-id ipv4
? link-state-id ipv4
? min-age-value number 0 3600
? max-age-value number 0 3600
display ospfv3 [ <process-id> ] lsdb [ area { <area-id> | <area-id> } ] [ [ originate-router <advertising-router-id> | hostname <hostnamestr> ] | self-originate ] [ { router | network | inter-prefix | inter-router | link | intra-prefix | grace | router-information | nssa } [ <link-state-id> ] ] [ age { min-value <min-age-value> | max-value <max-age-value> } * ]
display ospfv3 [ <process-id> ] lsdb [ [ originate-router <advertising-router-id> | hostname <hostnamestr> ] | self-originate ] { external } [ <link-state-id> ] [ age { min-value <min-age-value> | max-value <max-age-value> } * ]
display ospfv3 [ <process-id> ] lsdb [ area { <area-id> | <area-id> } ] [ originate-router <advertising-router-id> | self-originate ] [ { router | network | inter-prefix | inter-router | link | intra-prefix | grace | router-information } [ <link-state-id> ] ] [ age { min-value <min-age-value> | max-value <max-age-value> } * ] resolve-hostname
display ospfv3 [ <process-id> ] lsdb [ originate-router <advertising-router-id> | self-originate ] { external } [ <link-state-id> ] [ age { min-value <min-age-value> | max-value <max-age-value> } * ] resolve-hostname
display ospfv3 <process-id> lsdb [ { router | network | inter-router } [ <link-state-id> ] ] history <history-id>
display ospfv3 [ <process-id> ] lsdb [ area { <area-id> | <area-id> } ] [ [ hostname <hostnamestr> ] | self-originate ] intra-prefix [ <link-state-id> ] originate-router <advertising-router-id> [ age { min-value <min-age-value> | max-value <max-age-value> } * ]
# display ospfv3 lsdb statistics
@ all
! now 1
display ospfv3 [ <process-id> ] lsdb statistics
# display ospfv3 statistics maxage-lsa
@ all
! now 1
display ospfv3 [ <process-id> ] statistics maxage-lsa
# display ospfv3 next-hop
@ all
! now 1
display ospfv3 [ <process-id> ] next-hop
# display ospfv3 routing (all views)
@ all
! now 1
? prefix-length number 0 128
? min-age-value number 0 4294967295
? max-age-value number 0 4294967295
display ospfv3 [ <process-id> ] routing [ [ <ipv6-address> <prefix-length> ] | ase-routes | inter-routes | intra-routes | nssa-routes ] [ verbose ] [ age { min-value <min-age-value> | max-value <max-age-value> } * ]
display ospfv3 [ <process-id> ] routing statistics
# display ospfv3 spf-statistics
@ all
! now 1
display ospfv3 [ <process-id> ] spf-statistics [ verbose ]
# display ospfv3 topology verbose
@ all
! now 1
display ospfv3 [ <process-id> ] topology [ area { <area-id> | <area-id> } ] verbose
# display ospfv3 topology
@ all
! now 1
display ospfv3 [ <process-id> ] topology [ area { <area-id> | <area-id> } ] [ statistics ]
# display ospfv3 troubleshooting
@ all
! now 1
display ospfv3 troubleshooting
# domain-id (OSPFv3 view)
@ ospfv3
? domain-idvalue_ipv4 ipv4
domain-id { null | { <domain-idvalue> | <domain-idvalue_ipv4> } [ [ type { 0005 | 0105 | 0205 | 8005 } value <domainTypeValue> ] | secondary ] * }
 = domain-id <domain-idvalue> <domain-idvalue_ipv4>
undo domain-id { <domain-idvalue> | <domain-idvalue_ipv4> } [ [ type { 0005 | 0105 | 0205 | 8005 } value <domainTypeValue> ] ]
# filter (OSPFv3 area view)
@ ospfv3-area
? acl6-number number 2000 2999
filter acl6-name <acl6-name> export
 = filter acl6-name <acl6-name> export
filter acl6-name <acl6-name> import
 = filter acl6-name <acl6-name>
filter <acl6-number> export
 = filter <acl6-number> export
filter <acl6-number> import
 = filter <acl6-number>
undo filter [ acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> | <acl6-number> ] export
undo filter [ acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> | <acl6-number> ] import
filter ipv6-prefix <ipv6-prefix-name> export
 = filter ipv6-prefix <ipv6-prefix-name> export
filter route-policy <route-policy-name> export
 = filter route-policy <route-policy-name> export
filter route-filter <route-filter-name> export
 = filter route-filter <route-filter-name> export
filter ipv6-prefix <ipv6-prefix-name> import
 = filter ipv6-prefix <ipv6-prefix-name>
filter route-policy <route-policy-name> import
 = filter route-policy <route-policy-name>
filter route-filter <route-filter-name> import
 = filter route-filter <route-filter-name>
# lsa-forwarding-address
@ ospfv3
lsa-forwarding-address { standard | zero-translate }
 = lsa-forwarding-address
undo lsa-forwarding-address
# ospfv3 frr block
@ interface
ospfv3 frr block [ instance <instance-id> ]
 = ospfv3 frr block <instance-id>
undo ospfv3 frr block [ instance <instance-id> ]
# ospfv3
@ system
? vpn-inastance-name text 1 31
ospfv3 <process-id> [ vpn-instance <vpn-inastance-name> ]
 + ospfv3 <process-id>
 > ospfv3 -ospfv3-<process-id>
ospfv3 [ vpn-instance <vpn-inastance-name> ]
 + ospfv3 <vpn-inastance-name>
 > ospfv3 -ospfv3-1
undo ospfv3 <process-id>
# authentication-mode (OSPFv3 area view)
@ ospfv3-area
authentication-mode { hmac-sha256 key-id <KeyId> { plain <PlainText> | [ cipher ] <CipherText> } }
 = authentication-mode <KeyId>
undo authentication-mode { hmac-sha256 key-id <KeyId> }
# description (OSPFv3 area view)
@ ospfv3-area
description <description>
 = description
undo description
# ospfv3 bfd block
@ interface
ospfv3 bfd block [ instance <instance-id> ]
 = ospfv3 bfd block <instance-id>
undo ospfv3 bfd block [ instance <instance-id> ]
# ospfv3 bfd enable
@ interface
ospfv3 bfd enable [ instance <instance-id> ]
 = ospfv3 bfd enable <instance-id>
ospfv3 bfd incr-cost { <cost> | max-reachable }
 = ospfv3 bfd incr-cost
ospfv3 bfd incr-cost block
 = ospfv3 bfd incr-cost block
undo ospfv3 bfd enable [ instance <instance-id> ]
undo ospfv3 bfd incr-cost [ <cost> | max-reachable ]
undo ospfv3 bfd incr-cost block
# ospfv3 bfd enable per-link one-arm-echo
@ interface
ospfv3 bfd enable per-link one-arm-echo [ instance <instance-id> ]
 = ospfv3 bfd enable per-link one-arm-echo <instance-id>
undo ospfv3 bfd enable [ per-link one-arm-echo ] [ instance <instance-id> ]
# ospfv3 bfd
@ interface
? min-transmit-value number 3 20000
? min-receive-value number 3 20000
? detect-multiplier-value number 3 50
ospfv3 bfd { min-transmit-interval <min-transmit-value> | min-receive-interval <min-receive-value> | detect-multiplier <detect-multiplier-value> | frr-binding } * [ instance <instance-id> ]
 = ospfv3 bfd <instance-id>
undo ospfv3 bfd { min-transmit-interval [ <min-transmit-value> ] | min-receive-interval [ <min-receive-value> ] | detect-multiplier [ <detect-multiplier-value> ] | frr-binding } * [ instance <instance-id> ]
# bfd all-interfaces enable (OSPFv3 view)
@ ospfv3
bfd all-interfaces enable
 = bfd all-interfaces enable
bfd all-interfaces incr-cost { <cost> | max-reachable }
 = bfd all-interfaces incr-cost
undo bfd all-interfaces enable
undo bfd all-interfaces incr-cost [ <cost> | max-reachable ]
# bfd all-interfaces (OSPFv3 view)
@ ospfv3
? Tx-Value number 3 20000
? Rx-Value number 3 20000
? Mul-Value number 3 50
bfd all-interfaces { min-transmit-interval <Tx-Value> | min-receive-interval <Rx-Value> | detect-multiplier <Mul-Value> | frr-binding } *
 = bfd all-interfaces
undo bfd all-interfaces { min-transmit-interval [ <Tx-Value> ] | min-receive-interval [ <Rx-Value> ] | detect-multiplier [ <Mul-Value> ] | frr-binding } *
# ospfv3 timer dead
@ interface
ospfv3 timer dead <interval> [ instance <instance-id> ]
 = ospfv3 timer dead <instance-id>
undo ospfv3 timer dead [ <interval> ] [ instance <instance-id> ]
# maxage-lsa route-calculate-delay (OSPFv3 view)
@ ospfv3
maxage-lsa route-calculate-delay <delay-interval>
 = maxage-lsa route-calculate-delay
undo maxage-lsa route-calculate-delay
# description (OSPFv3 view)
@ ospfv3
description <description>
 = description
undo description
# ospfv3 dr-priority
@ interface
? priovalue number 0 255
ospfv3 dr-priority <priovalue> [ instance <instanceId> ]
 = ospfv3 dr-priority <instanceId>
undo ospfv3 dr-priority [ <priovalue> ] [ instance <instanceId> ]
# ospfv3 area
@ interface
ospfv3 <process-id> area { <area-id> | <area-id> } [ instance <instance-id> ]
 = ospfv3 <process-id> area <area-id> <area-id> <instance-id>
undo ospfv3 <process-id> area { <area-id> | <area-id> } [ instance <instance-id> ]
# filter-policy import (OSPFv3 view)
@ ospfv3
filter-policy <acl-number> import
 = filter-policy <acl-number> import
filter-policy acl6-name <acl6-name> import
 = filter-policy acl6-name <acl6-name> import
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> ] import
filter-policy ipv6-prefix <ipv6-prefix-name> import
 = filter-policy ipv6-prefix <ipv6-prefix-name> import
filter-policy route-policy <route-policy-name> import
 = filter-policy route-policy <route-policy-name> import
filter-policy route-filter <route-filter-name> import
 = filter-policy route-filter <route-filter-name> import
# filter-policy export (OSPFv3 view)
@ ospfv3
? protocolID number 1 4294967295
filter-policy acl6-name <acl6-name> export direct
 = filter-policy acl6-name <acl6-name> export direct
filter-policy acl6-name <acl6-name> export bgp
 = filter-policy acl6-name <acl6-name> export
filter-policy acl6-name <acl6-name> export static
 = filter-policy acl6-name <acl6-name> export
filter-policy acl6-name <acl6-name> export ripng <protocolID>
 = filter-policy acl6-name <acl6-name> export ripng <protocolID>
filter-policy acl6-name <acl6-name> export isis <protocolID>
 = filter-policy acl6-name <acl6-name> export <protocolID>
filter-policy acl6-name <acl6-name> export ospfv3 <protocolID>
 = filter-policy acl6-name <acl6-name> export <protocolID>
filter-policy <acl-number> export direct
 = filter-policy <acl-number> export direct
filter-policy <acl-number> export bgp
 = filter-policy <acl-number> export
filter-policy <acl-number> export static
 = filter-policy <acl-number> export
filter-policy <acl-number> export ripng <protocolID>
 = filter-policy <acl-number> export ripng <protocolID>
filter-policy <acl-number> export isis <protocolID>
 = filter-policy <acl-number> export <protocolID>
filter-policy <acl-number> export ospfv3 <protocolID>
 = filter-policy <acl-number> export <protocolID>
filter-policy <acl-number> export
 = filter-policy <acl-number> export
filter-policy acl6-name <acl6-name> export
 = filter-policy acl6-name <acl6-name> export
filter-policy acl6-name <acl6-name> export unr
 = filter-policy acl6-name <acl6-name> export
filter-policy <acl-number> export unr
 = filter-policy <acl-number> export
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> ] export direct
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> ] export bgp
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> ] export static
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> ] export ripng <protocolID>
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> ] export isis <protocolID>
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> ] export ospfv3 <protocolID>
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> ] export
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> ] export unr
filter-policy ipv6-prefix <ipv6-prefix-name> export direct
 = filter-policy ipv6-prefix <ipv6-prefix-name> export direct
filter-policy ipv6-prefix <ipv6-prefix-name> export bgp
 = filter-policy ipv6-prefix <ipv6-prefix-name> export
filter-policy ipv6-prefix <ipv6-prefix-name> export static
 = filter-policy ipv6-prefix <ipv6-prefix-name> export
filter-policy ipv6-prefix <ipv6-prefix-name> export ripng <protocolID>
 = filter-policy ipv6-prefix <ipv6-prefix-name> export ripng <protocolID>
filter-policy ipv6-prefix <ipv6-prefix-name> export isis <protocolID>
 = filter-policy ipv6-prefix <ipv6-prefix-name> export <protocolID>
filter-policy ipv6-prefix <ipv6-prefix-name> export ospfv3 <protocolID>
 = filter-policy ipv6-prefix <ipv6-prefix-name> export <protocolID>
filter-policy ipv6-prefix <ipv6-prefix-name> export
 = filter-policy ipv6-prefix <ipv6-prefix-name> export
filter-policy ipv6-prefix <ipv6-prefix-name> export unr
 = filter-policy ipv6-prefix <ipv6-prefix-name> export
# ospfv3 flush-source-trace block
@ interface
ospfv3 flush-source-trace block [ instance <instance-id> ]
 = ospfv3 flush-source-trace block <instance-id>
undo ospfv3 flush-source-trace block [ instance <instance-id> ]
# ospfv3 flush-source-trace disable
@ system
ospfv3 flush-source-trace disable
 = ospfv3 flush-source-trace disable
undo ospfv3 flush-source-trace disable
# ospfv3 flush-source-trace port
@ system
? port-number interface-number
ospfv3 flush-source-trace port <port-number>
 = ospfv3 flush-source-trace port
undo ospfv3 flush-source-trace port
# ospfv3 valid-ttl-hops
@ system
? ttl number 1 255
ospfv3 valid-ttl-hops <ttl> [ vpn-instance <vpn-instance-name> ]
 = ospfv3 valid-ttl-hops <vpn-instance-name>
undo ospfv3 valid-ttl-hops [ <ttl> ] [ vpn-instance <vpn-instance-name> ]
# ospfv3 timer hello
@ interface
ospfv3 timer hello <interval> [ conservative ] [ instance <instance-id> ]
 = ospfv3 timer hello <instance-id>
undo ospfv3 timer hello [ <interval> [ conservative ] ] [ instance <instance-id> ]
# helper-role
@ ospfv3
? acl-name text 1 64
? ip-prefix-name text 1 169
? period number 1 1800
helper-role [ { acl-name <acl-name> | acl-number <acl-number> | ip-prefix <ip-prefix-name> } | max-grace-period <period> | planned-only | lsa-checking-ignore ] *
 = helper-role <ip-prefix-name>
undo helper-role [ { [ acl-name [ acl-name ] ] | [ acl-number [ acl-number ] ] | [ ip-prefix [ <ip-prefix-name> ] ] } | [ max-grace-period [ <period> ] ] | [ planned-only ] | [ lsa-checking-ignore ] ] *
# hostname (OSPFv3 view)
@ ospfv3
? host-name text 1 255
hostname [ <host-name> ]
 = hostname
undo hostname
# import-route (OSPFv3 view)
@ ospfv3
? cost number 1 16777214
import-route direct [ { cost <cost> | inherit-cost } | type <type> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route direct
undo import-route { direct | static | bgp | unr }
import-route static [ { cost <cost> | inherit-cost } | type <type> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route static
import-route bgp [ permit-ibgp ] [ { cost <cost> | inherit-cost } | type <type> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route bgp
import-route unr [ { cost <cost> | inherit-cost } | type <type> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route unr
# import-route(OSPFv3 view)
@ ospfv3
? cost number 1 16777214
import-route ospfv3 { <process-id> } [ { cost <cost> | inherit-cost } | type <type> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route ospfv3 <process-id>
undo import-route { ospfv3 | isis | ripng } { <process-id> }
import-route isis { <process-id> } [ { cost <cost> | inherit-cost } | type <type> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route isis <process-id>
import-route ripng { <process-id> } [ { cost <cost> | inherit-cost } | type <type> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route ripng <process-id>
# ospfv3 authentication-mode
@ interface
? plainText text 1 512 secret
? cipherText text 1 512 secret
ospfv3 authentication-mode { hmac-sha256 key-id <KeyId> { plain <plainText> | [ cipher ] <cipherText> } } [ instance <instanceId> ]
 = ospfv3 authentication-mode <KeyId> <instanceId>
undo ospfv3 authentication-mode { hmac-sha256 key-id <KeyId> } [ plain <plainText> | cipher <cipherText> ] [ instance <instanceId> ]
# ospfv3 cost
@ interface
? value number 1 65535
ospfv3 cost <value> [ instance <instanceId> ]
 = ospfv3 cost <instanceId>
undo ospfv3 cost [ <value> ] [ instance <instanceId> ]
# ospfv3 peer hold-max-cost(interface view)
@ interface
? hold-max-cost-value number 100 1000000
ospfv3 peer hold-max-cost timer <hold-max-cost-value> [ instance <instance-id> ]
 = ospfv3 peer hold-max-cost timer <instance-id>
undo ospfv3 peer hold-max-cost timer [ <hold-max-cost-value> ] [ instance <instance-id> ]
# ospfv3 suppress-flapping peer
@ interface
? interval number 1 86400
? detecting-interval number 1 300
? threshold number 1 1000
? resume-interval number 2 1000
ospfv3 suppress-flapping peer disable [ instance <instance-id> ]
 = ospfv3 suppress-flapping peer disable <instance-id>
ospfv3 suppress-flapping peer hold-down <interval> [ instance <instance-id> ]
 = ospfv3 suppress-flapping peer hold-down <instance-id>
ospfv3 suppress-flapping peer hold-max-cost disable [ instance <instance-id> ]
 = ospfv3 suppress-flapping peer hold-max-cost disable <instance-id>
ospfv3 suppress-flapping peer { detecting-interval <detecting-interval> | threshold <threshold> | resume-interval <resume-interval> } * [ instance <instance-id> ]
 = ospfv3 suppress-flapping peer <detecting-interval> <threshold> <resume-interval> <instance-id>
undo ospfv3 suppress-flapping peer disable [ instance <instance-id> ]
undo ospfv3 suppress-flapping peer hold-down [ <interval> ] [ instance <instance-id> ]
undo ospfv3 suppress-flapping peer hold-max-cost disable [ instance <instance-id> ]
undo ospfv3 suppress-flapping peer { detecting-interval <detecting-interval> | threshold <threshold> | resume-interval <resume-interval> } * [ instance <instance-id> ]
# ospfv3 ipsec sa
@ interface
? saName text 1 15
ospfv3 ipsec sa <saName>
 = ospfv3 ipsec sa
undo ospfv3 ipsec sa
# ipsec sa (OSPFv3 view)
@ ospfv3
? sa-name text 1 15
ipsec sa <sa-name>
 = ipsec sa
undo ipsec sa
# ospfv3 link-quality low incr-cost
@ interface
ospfv3 link-quality low incr-cost { max-reachable | <cost> } [ instance <instance-id> ]
 = ospfv3 link-quality low incr-cost <instance-id>
undo ospfv3 link-quality low incr-cost [ max-reachable | <cost> ] [ instance <instance-id> ]
# lsa-age refresh disable (OSPFv3 view)
@ ospfv3
lsa-age refresh disable
 = lsa-age refresh disable
undo lsa-age refresh disable
# lsa-arrival-interval (OSPFv3 view)
@ ospfv3
? interval number 0 10000
lsa-arrival-interval <interval>
 = lsa-arrival-interval
lsa-arrival-interval intelligent-timer <max-interval> <start-interval> <hold-interval>
 = lsa-arrival-interval intelligent-timer
undo lsa-arrival-interval
# lsa-arrival-interval suppress-flapping (OSPFv3 view)
@ ospfv3
? interval number 0 600
lsa-arrival-interval suppress-flapping <interval> [ threshold <count> ]
 = lsa-arrival-interval suppress-flapping
undo lsa-arrival-interval suppress-flapping
# lsa-originate-interval suppress-flapping (OSPFv3 view)
@ ospfv3
? interval number 0 600
lsa-originate-interval suppress-flapping <interval> [ threshold <count> ]
 = lsa-originate-interval suppress-flapping
undo lsa-originate-interval suppress-flapping
# lsa-originate-interval (OSPFv3 view)
@ ospfv3
? interval number 0 10
lsa-originate-interval { 0 | intelligent-timer <max-interval> <start-interval> <hold-interval> [ other-type <interval> ] | other-type <interval> [ intelligent-timer <max-interval> <start-interval> <hold-interval> ] }
 = lsa-originate-interval
undo lsa-originate-interval
# maximum-link-cost (OSPFv3 view)
@ ospfv3
maximum-link-cost <cost>
 = maximum-link-cost
undo maximum-link-cost [ <cost> ]
# maximum load-balancing (OSPFv3 view)
@ ospfv3
? number number 1 64
maximum load-balancing <number>
 = maximum load-balancing
undo maximum load-balancing
# ospfv3 mib-binding
@ system
ospfv3 mib-binding <process-id>
 = ospfv3 mib-binding
undo ospfv3 mib-binding
# ospfv3 mtu-ignore
@ interface
ospfv3 mtu-ignore [ instance <instance-id> ]
 = ospfv3 mtu-ignore <instance-id>
undo ospfv3 mtu-ignore [ instance <instance-id> ]
# ospfv3 network-type
@ interface
ospfv3 network-type broadcast [ instance <instance-id> ]
 = ospfv3 network-type
undo ospfv3 network-type [ broadcast | nbma | p2mp [ non-broadcast ] | p2p ] [ instance <instance-id> ]
ospfv3 network-type nbma [ instance <instance-id> ]
 = ospfv3 network-type
ospfv3 network-type p2mp [ non-broadcast ] [ instance <instance-id> ]
 = ospfv3 network-type
ospfv3 network-type p2p [ instance <instance-id> ]
 = ospfv3 network-type
# nexthop weight (OSPFv3 view)
@ ospfv3
? value number 1 254
nexthop <neighbor-id> { <interface-name> | <interface-type> <interface-number> } weight <value>
 = nexthop <neighbor-id> <interface-name>
undo nexthop <neighbor-id> { <interface-name> | <interface-type> <interface-number> }
# nssa (OSPFv3 area view)
@ ospfv3-area
? interval-value number 1 120
nssa [ { default-route-advertise [ backbone-peer-ignore | cost <cost-value> | tag <tag-value> | type <type-value> ] * } | no-import-route | no-summary | set-n-bit | translator-always | translator-interval <interval-value> | suppress-forwarding-address ] *
 = nssa
undo nssa
# ospfv3 peer router-id
@ interface
? router-id-value ipv4
? cost-value number 1 65535
? poll-interval number 1 65535
ospfv3 peer router-id <router-id-value> <prefix> [ dr-eligible | cost <cost-value> | instance <instance-id> | poll <poll-interval> ] *
 = ospfv3 peer router-id <router-id-value> <instance-id>
undo ospfv3 peer router-id <router-id-value> [ <prefix> ] { dr-eligible | cost [ <cost-value> ] | poll [ <poll-interval> ] } * [ instance <instance-id> ]
undo ospfv3 peer router-id <router-id-value> [ <prefix> ] [ instance <instance-id> ]
# ospfv3 timer poll
@ interface
ospfv3 timer poll <interval> [ instance <instance-id> ]
 = ospfv3 timer poll <instance-id>
undo ospfv3 timer poll [ <interval> ] [ instance <instance-id> ]
# preference (OSPFv3 view)
@ ospfv3
? preference number 1 255
preference { <preference> | { route-policy <route-policy-name> | route-filter <route-filter-name> } } *
 = preference
preference ase { <preference> | { route-policy <route-policy-name> | route-filter <route-filter-name> } } *
 = preference ase
undo preference
undo preference ase
# prefix-priority(OSPFv3 view)
@ ospfv3
prefix-priority critical ipv6-prefix <ipv6-prefix-name>
 = prefix-priority critical ipv6-prefix
undo prefix-priority { critical | high | medium | very-low }
prefix-priority high ipv6-prefix <ipv6-prefix-name>
 = prefix-priority high ipv6-prefix
prefix-priority medium ipv6-prefix <ipv6-prefix-name>
 = prefix-priority medium ipv6-prefix
prefix-priority very-low ipv6-prefix <ipv6-prefix-name>
 = prefix-priority very-low ipv6-prefix
# authentication-mode (OSPFv3 view)
@ ospfv3
authentication-mode { hmac-sha256 key-id <KeyId> { plain <PlainText> | [ cipher ] <CipherText> } }
 = authentication-mode <KeyId>
undo authentication-mode { hmac-sha256 key-id <KeyId> }
# qppb enable
@ ospfv3
qppb enable
 = qppb enable
undo qppb enable
# reset ospfv3 counters
@ user
! now 3
reset ospfv3 { <process-id> | all } counters [ neighbor [ <interface-name> | <interface-type> <interface-number> ] [ <router-id> ] ]
# reset ospfv3 counters maxage-lsa
@ user
! now 3
reset ospfv3 { <process-id> | all } counters maxage-lsa
# reset ospfv3 flush-source-trace
@ user
! now 3
reset ospfv3 <process-id> flush-source-trace
# reset ospfv3 peer
@ user
! now 3
reset ospfv3 { <process-id> | all } peer [ <interface-name> | <interface-type> <interface-number> ] <router-id>
# reset ospfv3
@ user
! now 3
reset ospfv3 { <process-id> | all }
# reset ospfv3 redistribution
@ user
! now 3
reset ospfv3 { <process-id> | all } redistribution
# reset ospfv3 suppress-flapping peer
@ user
! now 3
reset ospfv3 <process-id> suppress-flapping peer [ <interface-name> | <interface-type> <interface-number> ]
reset ospfv3 <process-id> suppress-flapping peer [ <interface-name> | <interface-type> <interface-number> ] notify-peer
# ospfv3 timer retransmit
@ interface
? interval number 1 3600
ospfv3 timer retransmit <interval> [ instance <instance-id> ]
 = ospfv3 timer retransmit <instance-id>
undo ospfv3 timer retransmit [ <interval> ] [ instance <instance-id> ]
# retransmission-limit (OSPFv3 view)
@ ospfv3
? max-number number 2 255
retransmission-limit <max-number>
 = retransmission-limit
retransmission-limit
 = retransmission-limit
undo retransmission-limit
# router-id (OSPFv3 view)
@ ospfv3
router-id <router-id>
 = router-id
undo router-id
# whitelist session-car ospfv3 disable
@ system
whitelist session-car ospfv3 disable
 = whitelist session-car ospfv3 disable
undo whitelist session-car ospfv3 disable
# whitelist session-car ospfv3
@ system
? cir-value number 0 1000000
? cbs-value number 0 1000000
? pir-value number 0 1000000
? pbs-value number 0 10000000
whitelist session-car ospfv3 { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } *
 = whitelist session-car ospfv3
undo whitelist session-car ospfv3 [ { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } * ]
# sham-hello enable (OSPFv3 view)
@ ospfv3
sham-hello enable
 = sham-hello enable
undo sham-hello
# silent-interface (OSPFv3 view)
@ ospfv3
silent-interface { all | { <interface-name> | <interface-type> <interface-number> } }
 = silent-interface <interface-name>
undo silent-interface { all | { <interface-name> | <interface-type> <interface-number> } }
# spf-schedule-interval(OSPFv3 view)
@ ospfv3
? hold-interval number 0 65535
? start-interval number 1 60000
? hold-interval-1 number 1 60000
? interval2 number 1 10000
spf-schedule-interval <delay-interval> <hold-interval>
 = spf-schedule-interval
spf-schedule-interval intelligent-timer <max-interval> <start-interval> <hold-interval-1>
 = spf-schedule-interval intelligent-timer
spf-schedule-interval millisecond <interval2>
 = spf-schedule-interval millisecond
undo spf-schedule-interval
# spf timers
@ ospfv3
? hold-interval number 0 65535
spf timers <delay-interval> <hold-interval>
 = spf timers
undo spf timers
# stub (OSPFv3 area view)
@ ospfv3-area
stub
 = stub
stub { default-route-advertise backbone-peer-ignore | no-summary } *
 = stub
undo stub
# stub-router (OSPFv3 view)
@ ospfv3
? interval number 5 65535
? externallsa-metric number 1 16777215
? interareaprefixlsa_metric number 1 16777215
stub-router [ [ on-startup [ <interval> ] ] | [ intra-area-prefix-lsa ] | [ external-lsa [ <externallsa-metric> ] ] | [ inter-area-prefix-lsa [ <interareaprefixlsa_metric> ] ] ] *
 = stub-router
undo stub-router
# ospfv3 suppress-flapping interface disable
@ system
ospfv3 suppress-flapping interface disable
 = ospfv3 suppress-flapping interface disable
undo ospfv3 suppress-flapping interface disable
# suppress-flapping peer disable (OSPFv3 view)
@ ospfv3
suppress-flapping peer disable
 = suppress-flapping peer disable
undo suppress-flapping peer disable
# ospfv3 trans-delay
@ interface
? interval number 1 800
ospfv3 trans-delay <interval> [ instance <instance-id> ]
 = ospfv3 trans-delay <instance-id>
undo ospfv3 trans-delay [ <interval> ] [ instance <instance-id> ]
# ospfv3 timer wait
@ interface
ospfv3 timer wait <interval> [ instance <instance-id> ]
 = ospfv3 timer wait <instance-id>
undo ospfv3 timer wait [ <interval> ] [ instance <instance-id> ]
# route-tag
@ ospfv3
route-tag <tag-value>
 = route-tag
undo route-tag
# undo snmp-agent trap enable feature-name trap-name
@ system
? feature-name-val text 1 7 caseless
undo snmp-agent trap enable feature-name <feature-name-val> trap-name { ospfv3ifconfigerror | ospfv3ifrxbadpacket | ospfv3ifstatechange | ospfv3nbrrestarthelperstatuschange | ospfv3nbrstatechange }
# import-rib protocol ospfv3
@ vpn-instance-ipv6 vpn-instance
import-rib public protocol ospfv3 <process-id> [ valid-route ] [ { route-policy <route-policy-name> } | { route-filter <route-filter-name> } ]
 = import-rib public protocol ospfv3 <process-id> <route-policy-name> <route-filter-name>
import-rib vpn-instance <vpn-instance-name> protocol ospfv3 <process-id> [ valid-route ] [ { route-policy <route-policy-name> } | { route-filter <route-filter-name> } ]
 = import-rib vpn-instance <vpn-instance-name> protocol ospfv3 <process-id> <route-policy-name> <route-filter-name>
undo import-rib public protocol ospfv3 <process-id> [ valid-route ] [ { route-policy <route-policy-name> } | { route-filter <route-filter-name> } ]
undo import-rib vpn-instance <vpn-instance-name> protocol ospfv3 <process-id> [ valid-route ] [ { route-policy <route-policy-name> } | { route-filter <route-filter-name> } ]`;
