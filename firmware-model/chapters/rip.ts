// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Routing Commands/RIP Configuration Commands". */
export default (): string => `
? cost number 0 15
? route-policy-name text 1 200
? route-filter-name text 1 200
? process-id number 1 4294967295
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? neighbor-address ipv4
? vpn-instance-name text 1 31
? mask-length number 0 32
? ipv6-mask-length number 0 128
? neighbor-ipv6-address ipv6
? acl-name text 1 64
? acl-number number 2000 2999
? ip-prefix-name text 1 169
? min-transmit-value number 3 20000
? min-receive-value number 3 20000
? detect-multiplier-value number 3 50
# default-cost (RIP view)
@ rip
default-cost <cost>
 = default-cost
undo default-cost
# default-cost (RIPng view)
@ ripng
default-cost <cost>
 = default-cost
undo default-cost
# default-route originate
@ rip
? tag number 0 65535
default-route originate [ [ cost <cost> ] | [ tag <tag> ] | { { match default | route-policy <route-policy-name> [ advertise-tag ] | route-filter <route-filter-name> } [ avoid-learning ] } ] *
 = default-route originate
undo default-route originate
# description (RIP view)
@ rip
? description text 1 80 rest
description <description>
 = description
undo description
# display rip interface
@ all
! now 1
display rip <process-id> interface [ { <interface-name> | <interface-type> <interface-number> } ] [ verbose ]
display ripng <process-id> interface [ { <interface-name> | <interface-type> <interface-number> } ] [ verbose ]
# display rip neighbor
@ all
! now 1
display rip <process-id> neighbor [ neighbor-address <neighbor-address> ] [ verbose ]
display ripng <process-id> neighbor [ neighbor-address <neighbor-address> ] [ verbose ]
# display rip
@ all
! now 1
display rip [ <process-id> | vpn-instance <vpn-instance-name> ]
display default-parameter rip
display ripng [ <process-id> | vpn-instance <vpn-instance-name> ]
display default-parameter ripng
# display rip bfd session
@ all
! now 1
? neighbor-address4 ipv4
display rip <process-id> bfd session { all | interface { <interface-name> | <interface-type> <interface-number> } | <neighbor-address4> }
# display rip ecmp-group
@ all
! now 1
display rip [ <process-id> ] ecmp-group
display ripng [ <process-id> ] ecmp-group
# display rip neighbor last-nbr-down
@ all
! now 1
display rip <process-id> neighbor last-nbr-down
display ripng <process-id> neighbor last-nbr-down
# display rip route
@ all
! now 1
? destination-ipv4-address ipv4
? neighbor-ipv4-address ipv4
? destination-ipv6-address ipv6
display rip <process-id> route [ destination-address <destination-ipv4-address> [ <mask-length> ] ] [ [ interface { <interface-name> | <interface-type> <interface-number> } ] [ neighbor-address <neighbor-ipv4-address> ] ]
display ripng <process-id> route [ destination-address <destination-ipv6-address> [ <ipv6-mask-length> ] ] [ [ interface { <interface-name> | <interface-type> <interface-number> } ] [ neighbor-address <neighbor-ipv6-address> ] ]
# display rip database
@ all
! now 1
? ipv4-destination-address ipv4
? ipv4-neighbor-address ipv4
? ipv6-destination-address ipv6
? ipv6-neighbor-address ipv6
display rip <process-id> database [ verbose ] [ destination-address <ipv4-destination-address> [ <mask-length> ] ] [ interface { <interface-name> | <interface-type> <interface-number> } [ neighbor <ipv4-neighbor-address> ] ]
display ripng <process-id> database [ verbose ] [ destination-address <ipv6-destination-address> [ <ipv6-mask-length> ] ] [ interface { <interface-name> | <interface-type> <interface-number> } [ neighbor <ipv6-neighbor-address> ] ]
# display statistics interface
@ all
! now 1
display rip <process-id> statistics interface all
display ripng <process-id> statistics interface all
display rip <process-id> statistics interface { <interface-name> | <interface-type> <interface-number> } [ neighbor <neighbor-address> | verbose ]
display ripng <process-id> statistics interface { <interface-name> | <interface-type> <interface-number> } [ neighbor <neighbor-ipv6-address> | verbose ]
# filter-policy (RIP view)
@ rip
? interface interface
filter-policy acl-name <acl-name> export [ static | direct | bgp | unr | { rip | ospf | isis } [ <process-id> ] | { <interface> | <interface-type> <interface-number> } | <protocol> ]
 = filter-policy acl-name export <acl-name> <process-id> <interface> <protocol>
filter-policy { acl-name <acl-name> | <acl-number> } import [ { <interface> | <interface-type> <interface-number> } | <protocol> ]
 = filter-policy import <acl-name> <acl-number> <interface> <protocol>
filter-policy ip-prefix <ip-prefix-name> gateway <ip-prefix-name> import [ { <interface> | <interface-type> <interface-number> } | <protocol> ]
 = filter-policy ip-prefix <ip-prefix-name> gateway <ip-prefix-name> import
filter-policy gateway <ip-prefix-name> import
 = filter-policy gateway <ip-prefix-name> import
undo filter-policy export [ static | direct | bgp | unr | { rip | ospf | isis } [ <process-id> ] | { <interface> | <interface-type> <interface-number> } | <protocol> ]
undo filter-policy import [ { <interface> | <interface-type> <interface-number> } | <protocol> ]
undo filter-policy { acl-name <acl-name> | <acl-number> | ip-prefix <ip-prefix-name> } export [ static | direct | bgp | unr | { rip | ospf | isis } [ <process-id> ] | { <interface> | <interface-type> <interface-number> } | <protocol> ]
undo filter-policy { acl-name <acl-name> | <acl-number> } import [ { <interface> | <interface-type> <interface-number> } | <protocol> ]
undo filter-policy ip-prefix <ip-prefix-name> [ gateway <ip-prefix-name> ] import [ { <interface> | <interface-type> <interface-number> } | <protocol> ]
undo filter-policy gateway <ip-prefix-name> import
filter-policy <acl-number> export [ static | direct | bgp | unr | { rip | ospf | isis } [ <process-id> ] | { <interface> | <interface-type> <interface-number> } | <protocol> ]
 = filter-policy export <acl-number> <process-id> <interface> <protocol>
filter-policy ip-prefix <ip-prefix-name> export [ static | direct | bgp | unr | { rip | ospf | isis } [ <process-id> ] | { <interface> | <interface-type> <interface-number> } | <protocol> ]
 = filter-policy ip-prefix export <ip-prefix-name> <process-id> <interface> <protocol>
filter-policy ip-prefix <ip-prefix-name> import [ { <interface> | <interface-type> <interface-number> } | <protocol> ]
 = filter-policy ip-prefix <ip-prefix-name> import
# rip input
@ interface
rip input
 = rip input
undo rip input
# rip authentication-mode
@ interface
? password-key text 1 512 secret
? plain-text text 1 512 secret
? key-id number 0 255
rip authentication-mode simple { [ cipher ] <password-key> | plain <plain-text> }
 = rip authentication-mode
rip authentication-mode md5 nonstandard { [ cipher ] <password-key> | plain <plain-text> } <key-id>
 = rip authentication-mode
rip authentication-mode md5 usual { [ cipher ] <password-key> | plain <plain-text> }
 = rip authentication-mode
rip authentication-mode hmac-sha256 { [ cipher ] <password-key> | plain <plain-text> } <key-id>
 = rip authentication-mode
undo rip authentication-mode
# rip authentication-mode md5
@ interface
? keychain-name text 1 47 caseless
rip authentication-mode md5 nonstandard keychain <keychain-name>
 = rip authentication-mode md5 nonstandard keychain
undo rip authentication-mode md5 nonstandard keychain
# rip enable
@ interface
rip enable <process-id>
 = rip enable
undo rip enable
# rip version 2 broadcast
@ interface
rip version 2 broadcast
 = rip version 2 broadcast
undo rip version
# rip version 2 multicast
@ interface
rip version 2 multicast
 = rip version 2 multicast
undo rip version
# rip version
@ interface
rip version { 1 | 2 }
 = rip version
undo rip version
# maximum load-balancing (RIP view)
@ rip
? number number 1 64
maximum load-balancing <number>
 = maximum load-balancing
undo maximum load-balancing
# maximum-routes
@ rip
? max-number number 1 200000
? threshold-value number 0 100
maximum-routes <max-number> [ threshold <threshold-value> ]
 = maximum-routes
undo maximum-routes
# rip output
@ interface
rip output
 = rip output
undo rip output
# peer (RIP view)
@ rip
? peer-address ipv4
peer <peer-address>
 = peer <peer-address>
undo peer <peer-address>
# version (RIP view)
@ rip
version <version-num>
 = version
undo version
# reset rip configuration
@ user
! now 3
reset rip { <process-id> | all } configuration
# reset rip imported-routes
@ user
! now 3
reset rip { <process-id> | all } imported-routes
# reset statistics
@ user
! now 3
? neighbor-ipv6-address
reset rip <process-id> statistics interface { all | { <interface-name> | <interface-type> <interface-number> } [ neighbor <neighbor-address> ] }
reset ripng <process-id> statistics interface { all | { <interface-name> | <interface-type> <interface-number> } [ neighbor <neighbor-ipv6-address> ] }
reset rip all statistics
# bfd all-interfaces enable (RIP view)
@ rip
bfd all-interfaces enable
 = bfd all-interfaces enable
undo bfd all-interfaces enable
# bfd all-interfaces (RIP view)
@ rip
bfd all-interfaces { min-tx-interval <min-transmit-value> | min-rx-interval <min-receive-value> | detect-multiplier <detect-multiplier-value> } *
 = bfd all-interfaces
undo bfd all-interfaces { min-tx-interval [ <min-transmit-value> ] | min-rx-interval [ <min-receive-value> ] | detect-multiplier [ <detect-multiplier-value> ] } *
# rip bfd block
@ interface
rip bfd block
 = rip bfd block
undo rip bfd block
# rip bfd
@ interface
rip bfd enable
 = rip bfd enable
rip bfd { min-tx-interval <min-transmit-value> | min-rx-interval <min-receive-value> | detect-multiplier <detect-multiplier-value> } *
 = rip bfd
undo rip bfd enable
undo rip bfd { min-tx-interval [ <min-transmit-value> ] | min-rx-interval [ <min-receive-value> ] | detect-multiplier [ <detect-multiplier-value> ] } *
# rip bfd static
@ interface
rip bfd static
 = rip bfd static
undo rip bfd static
# checkzero
@ rip
checkzero
 = checkzero
undo checkzero
# rip valid-ttl-hops
@ system
? valid-ttl-hops-value number 1 255
rip valid-ttl-hops <valid-ttl-hops-value> [ vpn-instance <vpn-instance-name> ]
 = rip valid-ttl-hops <vpn-instance-name>
undo rip valid-ttl-hops [ <valid-ttl-hops-value> ] [ vpn-instance <vpn-instance-name> ]
# host-route
@ rip
host-route
 = host-route
undo host-route
# import-route (RIP view)
@ rip
import-route { static | direct | bgp | unr } [ [ cost <cost> ] | [ route-filter <route-filter-name> | route-policy <route-policy-name> ] ] *
 = import-route
import-route bgp { cost transparent { route-filter <route-filter-name> | route-policy <route-policy-name> } | route-policy <route-policy-name> cost transparent | route-filter <route-filter-name> cost transparent | cost transparent }
 = import-route bgp
undo import-route { { direct | static | bgp | unr } | { { ospf | rip | isis } [ <process-id> ] } }
import-route { { rip | ospf | isis } [ <process-id> ] } [ [ cost <cost> ] | [ route-filter <route-filter-name> | route-policy <route-policy-name> ] ] *
 = import-route <process-id>
# import-route bgp permit-ibgp (RIP view)
@ rip
import-route bgp permit-ibgp [ [ cost <cost> ] | [ { route-policy <route-policy-name> } | { route-filter <route-filter-name> } ] ] *
 = import-route bgp permit-ibgp
import-route bgp permit-ibgp { cost transparent { route-policy <route-policy-name> | route-filter <route-filter-name> } | route-policy <route-policy-name> cost transparent | route-filter <route-filter-name> cost transparent | cost transparent }
 = import-route bgp permit-ibgp
undo import-route bgp permit-ibgp
# rip pkt-transmit
@ interface
? interval number 50 500
? pkt-count number 25 100
? bandwidth-value number 1 99
rip pkt-transmit { interval <interval> | number <pkt-count> | bandwidth <bandwidth-value> } *
 = rip pkt-transmit
undo rip pkt-transmit
# rip max-packet-length (interface view)
@ interface
? value number 32 65535
rip max-packet-length <value>
 = rip max-packet-length
rip max-packet-length mtu
 = rip max-packet-length mtu
undo rip max-packet-length
# rip metricin
@ interface
? value number 0 15
? aclNumber number 2000 2999
? aclName text 1 64
? metricInVal number 1 15
rip metricin <value>
 = rip metricin
rip metricin { { <aclNumber> | acl-name <aclName> } <metricInVal> }
 = rip metricin
rip metricin { ip-prefix <ip-prefix-name> <metricInVal> }
 = rip metricin
undo rip metricin
# rip metricout
@ interface
? value number 1 15
? value1 number 2 15
rip metricout <value>
 = rip metricout
rip metricout { { <acl-number> | acl-name <acl-name> } <value1> }
 = rip metricout
rip metricout { ip-prefix <ip-prefix-name> <value1> }
 = rip metricout
undo rip metricout
# rip mib-binding
@ system
rip mib-binding <process-id>
 = rip mib-binding
undo rip mib-binding
# network (RIP view)
@ rip
? network-address ipv4
network <network-address>
 = network <network-address>
undo network <network-address>
# rip poison-reverse
@ interface
rip poison-reverse
 = rip poison-reverse
undo rip poison-reverse
# preference (RIP view)
@ rip
? value number 1 255
preference { { route-policy <route-policy-name> | route-filter <route-filter-name> } | <value> } *
 = preference
undo preference
# rip
@ system
rip <process-id> [ vpn-instance <vpn-instance-name> ]
 + rip <process-id>
 > rip -rip-<process-id>
rip [ vpn-instance <vpn-instance-name> ]
 + rip <vpn-instance-name>
 > rip -rip-1
undo rip <process-id>
# rip split-horizon
@ interface
rip split-horizon
 = rip split-horizon
undo rip split-horizon
# summary (RIP view)
@ rip
summary
 = summary
summary always
 = summary always
undo summary
undo summary always
# rip summary-address
@ interface
? ip-address ipv4
? mask ipv4
rip summary-address <ip-address> <mask> [ avoid-feedback ]
 = rip summary-address <ip-address> <mask>
undo rip summary-address <ip-address> <mask>
# timers rip triggered
@ rip
? minimum-interval number 100 5000
? incremental-interval number 100 1000
? maximum-interval number 200 5000
timers rip triggered { minimum-interval <minimum-interval> | incremental-interval <incremental-interval> | maximum-interval <maximum-interval> } *
 = timers rip triggered
undo timers rip triggered [ minimum-interval [ minimum-interval ] | incremental-interval [ incremental-interval ] | maximum-interval [ maximum-interval ] ] *
# timers rip
@ rip
? update number 1 86400
? age number 1 86400
? suppress number 0 86400
? garbage-collect number 1 86400
timers rip <update> <age> <suppress> <garbage-collect>
 = timers rip
undo timers rip
# silent-interface all
@ rip
silent-interface all
 = silent-interface all
undo silent-interface all
# silent-interface (RIP view)
@ rip
? interface-name
silent-interface [ disable ] { <interface-type> <interface-number> | <interface-name> }
 = silent-interface <interface-type> <interface-number> <interface-name>
undo silent-interface { <interface-type> <interface-number> | <interface-name> }
undo silent-interface disable { <interface-type> <interface-number> | <interface-name> }
# verify-source
@ rip
verify-source
 = verify-source
undo verify-source
# zero-metric-check
@ rip
zero-metric-check
 = zero-metric-check
undo zero-metric-check`;
