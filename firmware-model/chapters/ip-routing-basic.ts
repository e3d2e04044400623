// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Routing Commands/IP Routing Basic Configuration Commands". */
export default (): string => `
? delay-time number 1 3600
? cost number 1 4294967295
? virtual-router-id number 1 255
? cost-value number 1 4294967295
? interface-name interface
? vpn-instance-name text 1 31
? topology-name text 1 31
? ipv6-address ipv6
? prefix-length number 0 128
? host-name text 1 255
? mask ipv4
? masklength number 0 32
? mask-length number 0 32
? route-policy-name text 1 200
? route-filter-name text 1 200
? number number 1 4294967295
? alert-percent number 1 100
? upper-limit-value number 1 100
? lower-limit-value number 1 100
# direct-route ipv6 degrade-delay
@ interface
direct-route ipv6 degrade-delay <delay-time> degrade-cost <cost>
 = direct-route ipv6 degrade-delay
undo direct-route ipv6 degrade-delay
# direct-route ipv6 track pw-state
@ interface
direct-route ipv6 track pw-state degrade-cost <cost>
 = direct-route ipv6 track pw-state degrade-cost
undo direct-route ipv6 track pw-state
# direct-route ipv6 track vrrp6
@ interface
direct-route ipv6 track vrrp6 vrid <virtual-router-id> degrade-cost <cost-value>
 = direct-route ipv6 track vrrp6 vrid <virtual-router-id> degrade-cost
undo direct-route ipv6 track vrrp6 [ vrid <virtual-router-id> degrade-cost <cost-value> ]
# direct-route degrade-delay
@ interface
direct-route degrade-delay <delay-time> degrade-cost <cost>
 = direct-route degrade-delay
undo direct-route degrade-delay
# direct-route track pw-state
@ interface
direct-route track pw-state degrade-cost <cost>
 = direct-route track pw-state degrade-cost
undo direct-route track pw-state
# direct-route track degrade-cost
@ interface
? ifType interface-type
? ifNum interface-number
direct-route track { <ifType> <ifNum> | <interface-name> } degrade-cost <cost>
 = direct-route track
undo direct-route track <ifType>
# direct-route track vrrp
@ interface
direct-route track vrrp vrid <virtual-router-id> degrade-cost <cost-value>
 = direct-route track vrrp vrid
undo direct-route track vrrp
# direct-route track vrrp interface
@ interface
? interface-type interface-type
? interface-number interface-number
direct-route track vrrp interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id> degrade-cost <cost-value>
 = direct-route track vrrp interface <interface-name> vrid <virtual-router-id> degrade-cost
undo direct-route track vrrp [ interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id> degrade-cost <cost-value> ]
# display ipv6 routing-table (All views)
@ all
! now 1
? ipv6-prefix-name text 1 169
display ipv6 routing-table protocol { bgp | direct | isis | ospfv3 | ripng | static | unr } [ time-range <min-age> <max-age> ] [ inactive | verbose ]
display ipv6 routing-table [ vpn-instance <vpn-instance-name> ] [ time-range <min-age> <max-age> ]
display ipv6 routing-table [ vpn-instance <vpn-instance-name> ] ipv6-prefix <ipv6-prefix-name> [ verbose ]
display ipv6 routing-table all-vpn-instance [ verbose ]
display ipv6 routing-table brief
display ipv6 routing-table [ vpn-instance <vpn-instance-name> ] protocol unr type aaa-download [ inactive | verbose | brief ]
display ipv6 routing-table [ vpn-instance <vpn-instance-name> ] simple
# display ipv6 routing-table topology
@ all
! now 1
? ipv6-address1 ipv6
? prefix-length1 number 0 128
? ipv6-address2 ipv6
? prefix-length2 number 0 128
display ipv6 routing-table <ipv6-address1> [ <prefix-length1> ] <ipv6-address2> <prefix-length2> [ verbose ]
display ipv6 routing-table topology <topology-name> [ [ { <ipv6-address> [ <prefix-length> ] | host-name <host-name> } [ longer-match ] ] | [ time-range <min-age> <max-age> ] ] [ verbose ]
display ipv6 routing-table topology <topology-name> protocol { bgp | direct | isis | ospfv3 | ripng | static | unr } [ time-range <min-age> <max-age> ] [ inactive | verbose ]
display ipv6 routing-table topology <topology-name> <ipv6-address> [ <prefix-length> ] <ipv6-address> <prefix-length> [ verbose ]
# display ipv6 routing-table
@ all
! now 1
display ipv6 routing-table { <ipv6-address> [ <prefix-length> ] | host-name <host-name> } [ longer-match ] [ verbose ]
# display ipv6 routing-table verbose
@ all
! now 1
display ipv6 routing-table [ time-range <min-age> <max-age> ] verbose
# display ipv6 routing-table vpn-instance
@ all
! now 1
display ipv6 routing-table vpn-instance <vpn-instance-name> { <ipv6-address> [ <prefix-length> ] | host-name <host-name> } [ longer-match ] [ verbose ]
# display ipv6 routing-table vpn-instance (All views)
@ all
! now 1
display ipv6 routing-table vpn-instance <vpn-instance-name> <ipv6-address> [ <prefix-length> ] <ipv6-address> <prefix-length> [ verbose ]
# display ipv6 routing-table vpn-instance verbose
@ all
! now 1
display ipv6 routing-table vpn-instance <vpn-instance-name> [ time-range <min-age> <max-age> ] verbose
# display ipv6 routing-table vpn-instance protocol
@ all
! now 1
display ipv6 routing-table vpn-instance <vpn-instance-name> protocol { bgp | direct | isis | ospfv3 | ripng | static | unr } [ time-range <min-age> <max-age> ] [ inactive | verbose ]
# display ipv6 routing-table topology (All views)
@ all
! now 1
display ipv6 routing-table topology <topology-name> statistics
display ipv6 routing-table topology <topology-name> route-number
# display ipv6 routing-table route-number
@ all
! now 1
display ipv6 routing-table all-vpn-instance statistics
display ipv6 routing-table route-number
display ipv6 routing-table vpn-instance <vpn-instance-name> route-number
# display ipv6 routing-table statistics
@ all
! now 1
display ipv6 routing-table all-routes statistics
# display ip routing-table protocol
@ all
! now 1
display ip routing-table [ table-name localmt ] protocol { bgp | direct | isis | rip | static | ospf | unr } [ time-range <min-age> <max-age> ] { inactive | verbose }
# display ip routing-table extensive
@ all
! now 1
? prefix text 1 169
display ip routing-table [ [ vpn-instance <vpn-instance-name> ] | [ topology <topology-name> ] ] <prefix> [ <mask> | <masklength> ] extensive
# display ip routing-table route-number
@ all
! now 1
display ip routing-table topology <topology-name> [ table-name localmt ] statistics
display ip routing-table vpn-instance <vpn-instance-name> [ table-name { localmt | msr } ] statistics
display ip routing-table [ table-name { localmt | mbgp | msr } ] statistics
display ip routing-table topology <topology-name> [ table-name localmt ] route-number
display ip routing-table vpn-instance <vpn-instance-name> [ table-name { localmt | msr } ] route-number
display ip routing-table [ table-name { localmt | mbgp | msr } ] route-number
# display ip routing-table statistics(All views)
@ all
! now 1
display ip routing-table all-vpn-instance statistics
display mbgp routing-table statistics
# display ip routing-table statistics
@ all
! now 1
display ip routing-table all-routes statistics
display migp routing-table statistics
# display flowspec routing-table statistics
@ all
! now 1
display flowspec routing-table statistics
# display ip routing-table
@ all
! now 1
? mask
display ip routing-table [ table-name { localmt | mbgp | msr } ] <prefix> { <mask> | <masklength> } <prefix> { <mask> | <masklength> } [ verbose ]
display mrt routing-table [ vpn-instance <vpn-instance-name> ] [ <prefix> [ [ <mask> ] | [ <masklength> ] ] [ longer-match ] ] [ verbose ]
# display ip routing-table ip-prefix
@ all
! now 1
? ip-prefix-name text 1 169
? ipv4-address ipv4
display ip routing-table [ vpn-instance <vpn-instance-name> ] ip-prefix <ip-prefix-name> [ verbose ]
display mbgp routing-table [ <ipv4-address> [ [ <mask> ] | [ <mask-length> ] ] [ longer-match ] ] [ verbose ]
# display ip routing-table (All views)
@ all
! now 1
? mask
display ip routing-table [ table-name { localmt | mbgp | msr } ] { <ip-address> [ [ <mask> ] | [ <mask-length> ] ] | host-name <host-name> } [ longer-match ] [ verbose ]
display migp routing-table [ <ip-address> [ [ <mask> ] | [ <mask-length> ] ] [ longer-match ] ] [ verbose ]
# display ip routing-table vpn-instance
@ all
! now 1
display ip routing-table vpn-instance <vpn-instance-name> [ table-name { localmt | msr } ] { <ip-address> [ [ <mask> ] | [ <mask-length> ] ] | host-name <host-name> } [ longer-match ] [ verbose ]
display ip routing-table topology <topology-name> [ table-name localmt ] [ [ { <ip-address> [ [ <mask> ] | [ <mask-length> ] ] | host-name <host-name> } [ longer-match ] ] | [ time-range <min-age> <max-age> ] ] [ verbose ]
display ip routing-table topology <topology-name> [ table-name localmt ] protocol <protocol-id> [ time-range <min-age> <max-age> ] [ inactive | verbose ]
display ip routing-table topology <topology-name> [ table-name localmt ] <ip-address> { <mask> | <mask-length> } <ip-address> { <mask> | <mask-length> } [ verbose ]
# display ip routing-table vpn-instance (All views)
@ all
! now 1
? ip-address ipv4
display ip routing-table vpn-instance <vpn-instance-name> [ table-name { localmt | msr } ] <ip-address> { <mask> | <mask-length> } <ip-address> { <mask> | <mask-length> } [ verbose ]
display ip routing-table vpn-instance <vpn-instance-name> [ table-name localmt ] protocol { bgp | direct | isis | rip | static | ospf | unr } { verbose | inactive }
display ip routing-table vpn-instance <vpn-instance-name> table-name { localmt | msr } [ time-range <min-age> <max-age> ]
display ip routing-table table-name { localmt | mbgp | msr } [ time-range <min-age> <max-age> ]
# display ip routing-table time-range
@ all
! now 1
display ip routing-table vpn-instance <vpn-instance-name> [ table-name { localmt | msr } ] [ time-range <min-age> <max-age> ] verbose
display ip routing-table table-name localmt protocol { bgp | direct | isis | rip | static | ospf | unr } [ time-range <min-age> <max-age> ]
display ip routing-table vpn-instance <vpn-instance-name> table-name localmt protocol { bgp | direct | isis | rip | static | ospf | unr } [ time-range <min-age> <max-age> ]
display ip routing-table [ [ vpn-instance <vpn-instance-name> ] | [ protocol { bgp | direct | isis | rip | static | ospf | unr } ] ] time-range <min-age> <max-age>
display ip routing-table vpn-instance <vpn-instance-name> [ table-name localmt ] protocol { bgp | direct | isis | rip | static | ospf | unr } time-range <min-age> <max-age> [ verbose | inactive ]
# display ip routing-table verbose
@ all
! now 1
display ip routing-table [ table-name { localmt | mbgp | msr } ] [ time-range <min-age> <max-age> ] verbose
# display ip routing-table all-vpn-instance
@ all
! now 1
? ip-address ipv4
? mask number 0 32
display ip routing-table all-vpn-instance [ verbose ]
display flowspec routing-table [ <ip-address> [ [ <mask> ] | [ <mask-length> ] ] [ longer-match ] ] [ verbose ]
# display ip routing-table protocol unr type aaa-download
@ all
! now 1
display ip routing-table [ vpn-instance <vpn-instance-name> ] protocol unr type aaa-download [ verbose | inactive ]
# ip topology enable
@ interface
? topology-name text 1 31 caseless
ip topology <topology-name> enable
 = ip topology <topology-name> enable
undo ip topology <topology-name> enable
# ipv6 topology enable
@ interface
? topology-name text 1 31 caseless
ipv6 topology <topology-name> enable
 = ipv6 topology <topology-name> enable
undo ipv6 topology <topology-name> enable
# direct-route cost
@ interface
direct-route cost <cost>
 = direct-route cost
undo direct-route cost
# direct-route ipv6 cost
@ interface
direct-route ipv6 cost <cost>
 = direct-route ipv6 cost
undo direct-route ipv6 cost
# display router id
@ all
! now 1
display router id [ vpn-instance <vpn-instance-name> ]
# display topology
@ all
! now 1
display { ip | ipv6 } topology [ <topology-name> [ verbose ] ]
# display ip routing-table all-routes
@ all
! now 1
display ip routing-table all-routes
display ipv6 routing-table all-routes
# display ip routing-table limit
@ all
! now 1
display ip routing-table limit vpn-instance <vpn-instance-name>
display ip routing-table limit all-vpn-instance
display ip routing-table limit
# display ipv6 routing-table limit
@ all
! now 1
display ipv6 routing-table limit vpn-instance <vpn-instance-name>
display ipv6 routing-table limit all-vpn-instance
display ipv6 routing-table limit
# ipv6 frr (VPN instance IPv6 address family view)
@ vpn-instance-ipv6
ipv6 frr
 = ipv6 frr
undo ipv6 frr
# ipv6 frr (System view)
@ system
ipv6 frr
 = ipv6 frr
undo ipv6 frr
# ip frr (System view)
@ system
ip frr
 = ip frr
undo ip frr
# ip frr
@ vpn-instance
ip frr
 = ip frr
undo ip frr
# ip frr (VPN instance IPv4 address family view)
@ vpn-instance-ipv4
ip frr
 = ip frr
undo ip frr
# ip direct-routing-table (System view)
@ system
ip direct-routing-table route-policy <route-policy-name>
 = ip direct-routing-table route-policy
undo ip direct-routing-table
undo ip direct-routing-table all
# arp vlink-direct-route preference
@ interface
? preference-value number 0 255
arp vlink-direct-route preference <preference-value>
 = arp vlink-direct-route preference
undo arp vlink-direct-route preference [ <preference-value> ]
# ipv6 nd vlink-direct-route advertise
@ system
ipv6 nd vlink-direct-route advertise [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = ipv6 nd vlink-direct-route advertise
undo ipv6 nd vlink-direct-route advertise
# ip prefix-limit
@ system
ip prefix-limit <number> { <alert-percent> [ route-unchanged ] | simply-alert }
 = ip prefix-limit
undo ip prefix-limit
# ipv6 prefix-limit
@ system
ipv6 prefix-limit <number> { <alert-percent> [ route-unchanged ] | simply-alert }
 = ipv6 prefix-limit
undo ipv6 prefix-limit
# ip static-routing-table
@ system
ip static-routing-table route-policy <route-policy-name>
 = ip static-routing-table route-policy
undo ip static-routing-table
undo ip static-routing-table all
# reset ip routing-table statistics protocol
@ user
! now 3
reset ip routing-table statistics protocol [ vpn-instance <vpn-instance-name> ] { all | bgp | direct | isis | ospf | rip | static | unr | op-route }
reset ip routing-table all-vpn-instance statistics protocol { all | bgp | direct | isis | ospf | rip | static | unr | op-route }
reset ip routing-table all-routes statistics protocol { all | bgp | direct | isis | ospf | rip | static | unr | op-route }
# ip route recursive-lookup default-route protocol
@ system
ip route recursive-lookup default-route protocol static
 = ip route recursive-lookup default-route protocol static
undo ip route recursive-lookup default-route protocol { static | msr }
ip route recursive-lookup default-route protocol msr
 = ip route recursive-lookup default-route protocol msr
# ipv6 route recursive-lookup default-route protocol static
@ system
ipv6 route recursive-lookup default-route protocol { static }
 = ipv6 route recursive-lookup default-route protocol
undo ipv6 route recursive-lookup default-route protocol { static }
# reset ipv6 routing-table statistics protocol
@ user
! now 3
reset ipv6 routing-table [ vpn-instance <vpn-instance-name> ] statistics protocol { all | bgp | direct | isis | ospfv3 | ripng | static | unr }
reset ipv6 routing-table all-routes statistics protocol { all | bgp | direct | isis | ospfv3 | ripng | static | unr }
# reset ipv6 routing-table statistics protocol (User view)
@ user
! now 3
reset ipv6 routing-table all-vpn-instance statistics protocol { all | bgp | direct | isis | ospfv3 | ripng | static | unr }
# router id
@ system
? router-id ipv4
router id <router-id>
 = router id
undo router id
# route recursive-lookup delay
@ system
? start-time number 500 2000
? increase-time number 1000 5000
? max-time number 5000 60000
route recursive-lookup delay disable
 = route recursive-lookup delay disable
route recursive-lookup delay start-time <start-time> increase-time <increase-time> max-time <max-time>
 = route recursive-lookup delay start-time
undo route recursive-lookup delay disable
undo route recursive-lookup delay
# arp vlink-direct-route advertise (System view)
@ system
arp vlink-direct-route advertise [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = arp vlink-direct-route advertise
undo arp vlink-direct-route advertise
# ip prefix-limit system threshold-alarm
@ system
ip prefix-limit system threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value>
 = ip prefix-limit system threshold-alarm upper-limit
undo ip prefix-limit system threshold-alarm
# ipv6 prefix-limit system threshold-alarm
@ system
ipv6 prefix-limit system threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value>
 = ipv6 prefix-limit system threshold-alarm upper-limit
undo ipv6 prefix-limit system threshold-alarm
# ip topology
@ system
? topology-name text 1 31 caseless
ip topology <topology-name>
 = ip topology <topology-name>
undo ip topology <topology-name>
# ipv6 topology
@ system
? topology-name text 1 31 caseless
ipv6 topology <topology-name>
 = ipv6 topology <topology-name>
undo ipv6 topology <topology-name>`;
