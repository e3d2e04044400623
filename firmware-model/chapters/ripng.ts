// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Routing Commands/RIPng Configuration Commands". */
export default (): string => `
? process-id number 1 4294967295
? sa-name text 1 15
? cost number 0 15
? ipv6-prefix-name text 1 169
? acl6-number number 2000 2999
? acl6-name text 1 64
? route-policy-name text 1 200
? route-filter-name text 1 200
# description (RIPng view)
@ ripng
? description text 1 80 rest
description <description>
 = description
undo description
# ripng enable
@ interface
ripng <process-id> enable
 = ripng
undo ripng
# ipsec sa (RIPng view)
@ ripng
ipsec sa <sa-name>
 = ipsec sa
undo ipsec sa
# maximum load-balancing (RIPng view)
@ ripng
? number number 1 64
maximum load-balancing <number>
 = maximum load-balancing
undo maximum load-balancing
# checkzero (RIPng view)
@ ripng
checkzero
 = checkzero
undo checkzero
# ripng default-route
@ interface
? tag number 0 65535
ripng default-route only [ [ cost <cost> ] | [ tag <tag> ] ] *
 = ripng default-route only
ripng default-route originate [ [ cost <cost> ] | [ tag <tag> ] ] *
 = ripng default-route originate
undo ripng default-route
# filter-policy (RIPng view)
@ ripng
filter-policy ipv6-prefix <ipv6-prefix-name> export [ direct | static | bgp | unr | { ospfv3 | isis | ripng } [ <process-id> ] ]
 = filter-policy ipv6-prefix export <ipv6-prefix-name> <process-id>
filter-policy ipv6-prefix <ipv6-prefix-name> import
 = filter-policy ipv6-prefix import <ipv6-prefix-name>
undo filter-policy export [ direct | static | bgp | unr | { ospfv3 | isis | ripng } [ <process-id> ] ]
undo filter-policy { ipv6-prefix <ipv6-prefix-name> | <acl6-number> | acl6-name <acl6-name> | route-policy <route-policy-name> } export [ direct | static | bgp | unr | { ospfv3 | isis | ripng } [ <process-id> ] ]
undo filter-policy import
undo filter-policy { ipv6-prefix <ipv6-prefix-name> | <acl6-number> | acl6-name <acl6-name> | route-policy <route-policy-name> } import
filter-policy <acl6-number> export [ direct | static | bgp | unr | { ospfv3 | isis | ripng } [ <process-id> ] ]
 = filter-policy export <acl6-number> <process-id>
filter-policy acl6-name <acl6-name> export [ direct | static | bgp | unr | { ospfv3 | isis | ripng } [ <process-id> ] ]
 = filter-policy acl6-name export <acl6-name> <process-id>
filter-policy route-policy <route-policy-name> export [ direct | static | bgp | unr | { ospfv3 | isis | ripng } [ <process-id> ] ]
 = filter-policy route-policy export <route-policy-name> <process-id>
filter-policy <acl6-number> import
 = filter-policy import <acl6-number>
filter-policy acl6-name <acl6-name> import
 = filter-policy acl6-name import <acl6-name>
filter-policy route-policy <route-policy-name> import
 = filter-policy route-policy import <route-policy-name>
# import-route (RIPng view)
@ ripng
import-route { static | direct | bgp | unr } [ [ cost <cost> | inherit-cost ] | [ route-filter <route-filter-name> | route-policy <route-policy-name> ] ] *
 = import-route
undo import-route { { direct | static | bgp | unr } | { { ospfv3 | ripng | isis } [ <process-id> ] } }
import-route { { ripng | ospfv3 | isis } [ <process-id> ] } [ [ cost <cost> | inherit-cost ] | [ route-filter <route-filter-name> | route-policy <route-policy-name> ] ] *
 = import-route <process-id>
# import-route bgp permit-ibgp (RIPng view)
@ ripng
import-route bgp permit-ibgp [ [ cost <cost> | inherit-cost ] | [ route-policy <route-policy-name> | route-filter <route-filter-name> ] ] *
 = import-route bgp permit-ibgp
undo import-route bgp permit-ibgp
# ripng pkt-transmit
@ interface
? interval number 50 500
? packet-count number 25 100
ripng pkt-transmit { interval <interval> | number <packet-count> } *
 = ripng pkt-transmit
undo ripng pkt-transmit
# ripng ipsec sa
@ interface
ripng ipsec sa <sa-name>
 = ripng ipsec sa
undo ripng ipsec sa
# ripng metricin
@ interface
? value number 0 15
ripng metricin <value>
 = ripng metricin
undo ripng metricin
# ripng metricout
@ interface
? value number 1 15
ripng metricout <value>
 = ripng metricout
ripng metricout { { <acl6-number> | acl6-name <acl6-name> } <value> }
 = ripng metricout
ripng metricout { ipv6-prefix <ipv6-prefix-name> <value> }
 = ripng metricout
undo ripng metricout
# ripng poison-reverse
@ interface
ripng poison-reverse
 = ripng poison-reverse
undo ripng poison-reverse
# preference (RIPng view)
@ ripng
? value number 1 255
preference { { route-policy <route-policy-name> | route-filter <route-filter-name> } | <value> } *
 = preference
undo preference
# ripng
@ system
? vpn-instance-name text 1 31
ripng <process-id> [ vpn-instance <vpn-instance-name> ]
 + ripng <process-id>
 > ripng -ripng-<process-id>
ripng [ vpn-instance <vpn-instance-name> ]
 = ripng <vpn-instance-name>
undo ripng <process-id>
# ripng split-horizon
@ interface
ripng split-horizon
 = ripng split-horizon
undo ripng split-horizon
# ripng summary-address
@ interface
? ipv6-address ipv6
? prefix-length number 0 128
ripng summary-address <ipv6-address> <prefix-length> [ avoid-feedback ]
 = ripng summary-address <ipv6-address> <prefix-length>
undo ripng summary-address <ipv6-address> <prefix-length>
# timers ripng
@ ripng
? update number 1 86400
? age number 1 86400
? suppress number 0 86400
? garbage-collect number 1 86400
timers ripng <update> <age> <suppress> <garbage-collect>
 = timers ripng
undo timers ripng
# ripng input
@ interface
ripng input
 = ripng input
undo ripng input
# ripng output
@ interface
ripng output
 = ripng output
undo ripng output`;
