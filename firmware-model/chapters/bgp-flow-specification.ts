// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/BGP Flow Specification Configuration Commands". */
export default (): string => `
? ipv4-address ipv4
? ipv4Address ipv4
? maskLenEx number 0 32
? mask ipv4
? vpn-instance-name text 1 31
? cluster-id-ipv4 ipv4
? route-policy-name text 1 200
? route-filter-name text 1 200
? dscp-value number 0 63
? rate number 1 100000000
? flowroute-name text 1 30
? ipv6-address ipv6
? interval number 0 600
? update-group-index number 0 65535
? reindex number 1 4294967295
? ipv4Addr ipv4
? ipv6Addr ipv6
? remoteIpv4Addr ipv4
? remoteIpv6Addr ipv6
? flow-interface-group-id number 0 16383
? port number 0 65535
? upper-port-value number 0 65535
? ipv6Address ipv6
? protocol number 0 255
? upper-protocol-value number 0 255
? peerIpv4Addr ipv4
? limit number 1 4294967295
? percentage number 1 100
? times number 1 1200
? restart-time number 3600 86400
? tunnel-selector-name text 1 40
# peer redirect ip (BGP-Flow VPNv4 address family view)
@ bgp-flow-vpnv4-address-family bgp-flow-address-family bgp-flow-vpn-instance-ipv4-address-family
peer <ipv4-address> redirect ip rfc-compatible
 = peer <ipv4-address> redirect ip rfc-compatible
undo peer <ipv4-address> redirect ip { rfc-compatible | draft-compatible }
peer <ipv4-address> redirect ip draft-compatible
 = peer <ipv4-address> redirect ip draft-compatible
# peer advertise-community (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise-large-community (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family
peer <ipv4-address> advertise-large-community
 = peer <ipv4-address> advertise-large-community
undo peer <ipv4-address> advertise-large-community
# if-match destination (Flow-Route VPN instance view)
@ flow-route-vpn-instance
if-match destination <ipv4Address> [ <maskLenEx> | <mask> ]
 = if-match destination
undo if-match destination
# if-match source (Flow-Route VPN instance view)
@ flow-route-vpn-instance
if-match source <ipv4Address> [ <maskLenEx> | <mask> ]
 = if-match source
undo if-match source
# ipv4-flow vpn-instance
@ bgp
ipv4-flow vpn-instance <vpn-instance-name>
 + ipv4-flow vpn-instance <vpn-instance-name>
 > bgp-flow-vpn-instance-ipv4-address-family -flow-<vpn-instance-name>
undo ipv4-flow vpn-instance <vpn-instance-name>
# ipv6-flow vpn-instance
@ bgp
ipv6-flow vpn-instance <vpn-instance-name>
 + ipv6-flow vpn-instance <vpn-instance-name>
 > bgp-flow-vpn-instance-ipv6-address-family -flow-6-<vpn-instance-name>
undo ipv6-flow vpn-instance <vpn-instance-name>
# peer redirect ip (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family
peer <ipv4-address> redirect ip
 = peer <ipv4-address> redirect ip
undo peer <ipv4-address> redirect ip
# peer redirect ip rfc-compatible (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family bgp-flow-address-family bgp-flow-vpnv4-address-family
peer <ipv4-address> redirect ip rfc-compatible
 = peer <ipv4-address> redirect ip rfc-compatible
undo peer <ipv4-address> redirect ip { rfc-compatible | draft-compatible }
peer <ipv4-address> redirect ip draft-compatible
 = peer <ipv4-address> redirect ip draft-compatible
# peer validation-disable (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family
peer <ipv4-address> validation-disable
 = peer <ipv4-address> validation-disable
undo peer <ipv4-address> validation-disable
# reflect between-clients (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflector cluster-id (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family bgp-flow-vpn-instance-ipv4-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# route match-destination (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family bgp-flow-vpn-instance-ipv4-address-family
route match-destination
 = route match-destination
undo route match-destination
# routing-table rib-only (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family bgp-flow-vpn-instance-ipv6-address-family
routing-table rib-only [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = routing-table rib-only
undo routing-table rib-only
# apply deny (Flow-Route IPv6 VPN instance view)
@ flow-route-ipv6-vpn-instance flow-route-vpn-instance
apply deny
 = apply deny
undo apply deny
# apply redirect (Flow-Route VPN instance view)
@ flow-route-vpn-instance
apply redirect { vpn-target <vpn-target-import> | ip <redirect-ip-rt> }
 = apply redirect
undo apply redirect
undo apply redirect ip [ <redirect-ip-rt> ]
# apply remark-dscp (Flow-Route IPv6 VPN instance view)
@ flow-route-ipv6-vpn-instance flow-route-vpn-instance
apply remark-dscp { be | cs1 | af11 | af12 | af13 | cs2 | af21 | af22 | af23 | cs3 | af31 | af32 | af33 | cs4 | af41 | af42 | af43 | cs5 | ef | cs6 | cs7 | <dscp-value> }
 = apply remark-dscp
undo apply remark-dscp
# apply traffic-rate (Flow-Route IPv6 VPN instance view)
@ flow-route-ipv6-vpn-instance flow-route-vpn-instance
apply traffic-rate <rate>
 = apply traffic-rate
undo apply traffic-rate
# flow-route vpn-instance
@ system
flow-route <flowroute-name> vpn-instance <vpn-instance-name>
 + flow-route <flowroute-name> vpn-instance <vpn-instance-name>
 > flow-route-vpn-instance -flow-route-<vpn-instance-name>
undo flow-route <flowroute-name> vpn-instance <vpn-instance-name>
# flow-route ipv6 vpn-instance
@ system
? vpn-instance-name
flow-route <flowroute-name> ipv6 vpn-instance <vpn-instance-name>
 + flow-route <flowroute-name> ipv6 vpn-instance <vpn-instance-name>
 > flow-route-ipv6-vpn-instance -flow-route-ipv6-<vpn-instance-name>
undo flow-route <flowroute-name> ipv6 vpn-instance <vpn-instance-name>
# peer enable (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer redirect ip validation-disable (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family
peer <ipv4-address> redirect ip validation-disable
 = peer <ipv4-address> redirect ip validation-disable
undo peer <ipv4-address> redirect ip validation-disable
# peer enable (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family
peer { <ipv4-address> | <ipv6-address> } enable
 = peer <ipv4-address> <ipv6-address> enable
undo peer { <ipv4-address> | <ipv6-address> } enable
# peer advertise-community (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family
peer { <ipv4-address> | <ipv6-address> } advertise-community
 = peer <ipv4-address> <ipv6-address> advertise-community
undo peer { <ipv4-address> | <ipv6-address> } advertise-community
# peer advertise-large-community (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family
peer { <ipv4-address> | <ipv6-address> } advertise-large-community
 = peer <ipv4-address> <ipv6-address> advertise-large-community
undo peer { <ipv4-address> | <ipv6-address> } advertise-large-community
# peer validation-disable (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family
peer { <ipv4-address> | <ipv6-address> } validation-disable
 = peer <ipv4-address> <ipv6-address> validation-disable
undo peer { <ipv4-address> | <ipv6-address> } validation-disable
# reflect between-clients (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# apply deny
@ flow-route flow-route-ipv6
apply deny
 = apply deny
undo apply deny
# apply redirect (Flow-Route view)
@ flow-route
apply redirect { vpn-target <vpn-target-import> | ip <redirect-ip-rt> }
 = apply redirect
apply redirect ip <redirect-ip-rt> color <colorvalue>
 = apply redirect ip color
undo apply redirect
undo apply redirect ip [ <redirect-ip-rt> [ color <colorvalue> ] ]
# apply redirect
@ flow-route-ipv6
apply redirect vpn-target <vpn-target-import>
 = apply redirect vpn-target
undo apply redirect
# apply redirect ipv6
@ flow-route
apply redirect ipv6 <redirectIPv6RT> color <colorValue> prefix-sid <prefix-sid-value>
 = apply redirect ipv6 color prefix-sid
undo apply redirect ipv6 [ <redirectIPv6RT> color <colorValue> prefix-sid <prefix-sid-value> ]
# apply remark-dscp
@ flow-route-ipv6 flow-route
apply remark-dscp { be | cs1 | af11 | af12 | af13 | cs2 | af21 | af22 | af23 | cs3 | af31 | af32 | af33 | cs4 | af41 | af42 | af43 | cs5 | ef | cs6 | cs7 | <dscp-value> }
 = apply remark-dscp
undo apply remark-dscp
# apply traffic-rate
@ flow-route-ipv6 flow-route
apply traffic-rate <rate>
 = apply traffic-rate
undo apply traffic-rate
# apply traffic-action sample
@ flow-route-ipv6 flow-route
apply traffic-action sample
 = apply traffic-action sample
undo apply traffic-action sample
# peer route-policy import (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
peer { <ipv4-address> | <ipv6-address> } route-policy <route-policy-name> import
 = peer <ipv4-address> <ipv6-address> route-policy <route-policy-name> import
undo peer { <ipv4-address> | <ipv6-address> } route-policy <route-policy-name> import
# peer route-policy import (BGP-Flow address family view)
@ bgp-flow-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer route-policy export (BGP-Flow address family view)
@ bgp-flow-address-family
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer route-filter export (BGP-Flow address family view)
@ bgp-flow-address-family
peer <ipv4-address> route-filter <route-filter-name> export
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter import (BGP-Flow address family view)
@ bgp-flow-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer route-policy export (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
peer { <ipv4-address> | <ipv6-address> } route-policy <route-policy-name> export
 = peer <ipv4-address> <ipv6-address> route-policy <route-policy-name> export
undo peer { <ipv4-address> | <ipv6-address> } route-policy <route-policy-name> export
# peer route-filter export (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
peer { <ipv4-address> | <ipv6-address> } route-filter <route-filter-name> export
 = peer <ipv4-address> <ipv6-address> route-filter <route-filter-name> export
undo peer { <ipv4-address> | <ipv6-address> } route-filter <route-filter-name> export
# peer route-filter import (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
peer { <ipv4-address> | <ipv6-address> } route-filter <route-filter-name> import
 = peer <ipv4-address> <ipv6-address> route-filter <route-filter-name> import
undo peer { <ipv4-address> | <ipv6-address> } route-filter <route-filter-name> import
# peer route-policy import (BGP-Flow VPNv4 address family view)
@ bgp-flow-vpnv4-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer route-policy export (BGP-Flow VPNv4 address family view)
@ bgp-flow-vpnv4-address-family
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer route-filter export (BGP-Flow VPNv4 address family view)
@ bgp-flow-vpnv4-address-family
peer <ipv4-address> route-filter <route-filter-name> export
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter import (BGP-Flow VPNv4 address family view)
@ bgp-flow-vpnv4-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer route-policy import (BGP-Flow VPNv6 address family view)
@ bgp-flow-vpnv6-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer route-policy export (BGP-Flow VPNv6 address family view)
@ bgp-flow-vpnv6-address-family
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer route-filter export (BGP-Flow VPNv6 address family view)
@ bgp-flow-vpnv6-address-family
peer <ipv4-address> route-filter <route-filter-name> export
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter import (BGP-Flow VPNv6 address family view)
@ bgp-flow-vpnv6-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer route-update-interval (BGP-Flow address family view)
@ bgp-flow-vpn-instance-ipv4-address-family bgp-flow-address-family
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# peer route-update-interval (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# check-origin-as enable
@ bgp-flow-address-family
check-origin-as enable
 = check-origin-as enable
undo check-origin-as enable
# display bgp flow vpnv6 vpn-instance update-peer-group
@ all
! now 1
? update-group-index number 0 536879105
display bgp flow vpnv6 vpn-instance <vpn-instance-name> update-peer-group [ index <update-group-index> ]
# display flowspec vpnv4 vpn-instance statistics
@ all
! now 1
display flowspec vpnv4 vpn-instance <vpn-instance-name> statistics <reindex>
# display flowspec vpnv6 vpn-instance statistics
@ all
! now 1
display flowspec vpnv6 vpn-instance <vpn-instance-name> statistics <reindex>
# display bgp flow vpnv4 vpn-instance peer
@ all
! now 1
display bgp flow vpnv4 vpn-instance <vpn-instance-name> peer
# display bgp flow vpnv6 vpn-instance peer
@ all
! now 1
display bgp flow vpnv6 vpn-instance <vpn-instance-name> peer
# display bgp flow vpnv4 vpn-instance peer verbose
@ all
! now 1
display bgp flow vpnv4 vpn-instance <vpn-instance-name> peer verbose
display bgp flow vpnv4 vpn-instance <vpn-instance-name> peer <ipv4-address> verbose
# display bgp flow vpnv6 vpn-instance peer verbose
@ all
! now 1
display bgp flow vpnv6 vpn-instance <vpn-instance-name> peer verbose
display bgp flow vpnv6 vpn-instance <vpn-instance-name> peer { <ipv4Addr> | <ipv6Addr> } verbose
# display bgp flow vpnv4 vpn-instance routing-table (Route Attribute)
@ all
! now 1
display bgp flow vpnv4 vpn-instance <vpn-instance-name> routing-table <reindex> { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer | port | destination-port | dscp | protocol | source-port | icmp-type | icmp-code | tcp-flags | packet-length | fragment }
display bgp flow vpnv4 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes <reindex> { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
# display bgp flow vpnv6 vpn-instance routing-table (Route Attributes)
@ all
! now 1
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table <reindex> { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer | port | destination-port | dscp | protocol | source-port | icmp-type | icmp-code | tcp-flags | packet-length | fragment }
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table peer <ipv4-address> advertised-routes <reindex> { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table peer <ipv6-address> advertised-routes <reindex> { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
# display bgp flow vpnv4 vpn-instance routing-table (All views)
@ all
! now 1
display bgp flow vpnv4 vpn-instance <vpn-instance-name> routing-table <reindex>
display bgp flow vpnv4 vpn-instance <vpn-instance-name> routing-table peer <ipv4-address> advertised-routes <reindex>
# display bgp flow vpnv4 vpn-instance routing-table peer
@ all
! now 1
display bgp flow vpnv4 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes
display bgp flow vpnv4 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> received-routes
display bgp flow vpnv4 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> received-routes active
# display bgp flow vpnv6 vpn-instance routing-table peer
@ all
! now 1
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> advertised-routes
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> received-routes
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> received-routes
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> received-routes active
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> received-routes active
# display bgp flow vpnv4 vpn-instance routing-table statistics
@ all
! now 1
display bgp flow vpnv4 vpn-instance <vpn-instance-name> routing-table statistics
display bgp flow vpnv4 vpn-instance <vpn-instance-name> routing-table peer <ipv4-address> advertised-routes statistics
display bgp flow vpnv4 vpn-instance <vpn-instance-name> routing-table peer <ipv4-address> received-routes statistics
display bgp flow vpnv4 vpn-instance <vpn-instance-name> routing-table peer <ipv4-address> received-routes active statistics
# display bgp flow vpnv6 vpn-instance routing-table statistics
@ all
! now 1
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table statistics
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes statistics
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> advertised-routes statistics
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> received-routes statistics
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> received-routes statistics
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> received-routes active statistics
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> received-routes active statistics
# display bgp flow vpnv6 vpn-instance routing-table (All views)
@ all
! now 1
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table <reindex>
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table peer <ipv4-address> advertised-routes <reindex>
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table peer <ipv6-address> advertised-routes <reindex>
# display bgp flow peer
@ all
! now 1
display bgp flow peer
# display bgp flow peer verbose
@ all
! now 1
display bgp flow peer verbose
display bgp flow peer <ipv4-address> verbose
# display bgp flow ipv6 peer verbose
@ all
! now 1
display bgp flow ipv6 peer [ <ipv4Addr> | <ipv6Addr> ] verbose
display bgp flow ipv6 peer verbose
# display bgp flow routing-table (All views)
@ all
! now 1
display bgp flow routing-table <reindex> { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer | port | destination-port | dscp | protocol | source-port | icmp-type | icmp-code | tcp-flags | packet-length | fragment | ipv6-ext-community }
display bgp flow routing-table <reindex> destination-origin-as
display bgp flow routing-table peer <remoteIpv4Addr> advertised-routes <reindex> { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
# display bgp flow ipv6 routing-table (All views)
@ all
! now 1
display bgp flow ipv6 routing-table <reindex> { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer | port | destination-port | dscp | protocol | source-port | icmp-type | icmp-code | tcp-flags | packet-length | fragment }
display bgp flow ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } advertised-routes <reindex> { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
# display bgp flow routing-table peer
@ all
! now 1
display bgp flow routing-table <reindex>
display bgp flow routing-table peer <ipv4-address> advertised-routes <reindex>
# display bgp flow routing-table
@ all
! now 1
display bgp flow routing-table
# display bgp flow ipv6 routing-table
@ all
! now 1
display bgp flow ipv6 routing-table
# display bgp flow routing-table peer received-routes
@ all
! now 1
display bgp flow routing-table peer <ipv4-address> advertised-routes
display bgp flow routing-table peer <ipv4-address> received-routes
display bgp flow routing-table peer <ipv4-address> received-routes active
# display bgp flow ipv6 routing-table peer
@ all
! now 1
display bgp flow ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } advertised-routes
display bgp flow ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } received-routes
display bgp flow ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } received-routes active
# display bgp flow routing-table statistics
@ all
! now 1
display bgp flow routing-table statistics
display bgp flow routing-table peer <remoteIpv4Addr> advertised-routes statistics
display bgp flow routing-table peer <remoteIpv4Addr> received-routes statistics
display bgp flow routing-table peer <remoteIpv4Addr> received-routes active statistics
# display bgp flow ipv6 routing-table statistics
@ all
! now 1
display bgp flow ipv6 routing-table statistics
display bgp flow ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } advertised-routes statistics
display bgp flow ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } received-routes statistics
display bgp flow ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } received-routes active statistics
# display bgp flow ipv6 routing-table peer advertised-routes
@ all
! now 1
? reindex
? ipv6-address ipv4
? ipv4-address ipv6
display bgp flow ipv6 routing-table <reindex>
display bgp flow ipv6 routing-table peer { <ipv6-address> | <ipv4-address> } advertised-routes <reindex>
# display bgp flow ipv6 peer
@ all
! now 1
display bgp flow ipv6 peer
# display bgp flow vpnv4 all peer
@ all
! now 1
display bgp flow vpnv4 all peer
# display bgp flow vpnv4 all peer verbose
@ all
! now 1
display bgp flow vpnv4 all peer verbose
display bgp flow vpnv4 all peer <ipv4-address> verbose
# display bgp flow vpnv4 routing-table (All views)
@ all
! now 1
display bgp flow vpnv4 { all | route-distinguisher <route-distinguisher> } routing-table <reindex> { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer | port | destination-port | dscp | protocol | source-port | icmp-type | icmp-code | tcp-flags | packet-length | fragment }
display bgp flow vpnv4 all routing-table peer <ipv4-address> advertised-routes <reindex> { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
# display bgp flow vpnv4 all routing-table (All views)
@ all
! now 1
display bgp flow vpnv4 { all | route-distinguisher <route-distinguisher> } routing-table <reindex>
display bgp flow vpnv4 all routing-table peer <ipv4-address> advertised-routes <reindex>
# display bgp flow vpnv4 routing-table
@ all
! now 1
display bgp flow vpnv4 { all | route-distinguisher <route-distinguisher> } routing-table
# display bgp flow vpnv4 all routing-table peer advertised-routes
@ all
! now 1
display bgp flow vpnv4 all routing-table peer <ipv4-address> advertised-routes
display bgp flow vpnv4 all routing-table peer <ipv4-address> received-routes [ active ]
# display bgp flow vpnv4 routing-table statistics
@ all
! now 1
display bgp flow vpnv4 { all | route-distinguisher <route-distinguisher> } routing-table statistics
display bgp flow vpnv4 all routing-table peer <ipv4-address> advertised-routes statistics
display bgp flow vpnv4 all routing-table peer <ipv4-address> received-routes statistics
display bgp flow vpnv4 all routing-table peer <ipv4-address> received-routes active statistics
# display bgp flow vpnv6 all peer
@ all
! now 1
display bgp flow vpnv6 all peer
# display bgp flow vpnv6 all peer verbose
@ all
! now 1
display bgp flow vpnv6 all peer verbose
display bgp flow vpnv6 all peer <ipv4-address> verbose
# display bgp flow vpnv6 routing-table (Route Attributes)
@ all
! now 1
display bgp flow vpnv6 { all | route-distinguisher <route-distinguisher> } routing-table <reindex> { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer | port | destination-port | dscp | protocol | source-port | icmp-type | icmp-code | tcp-flags | packet-length | fragment }
display bgp flow vpnv6 all routing-table peer <ipv4-address> advertised-routes <reindex> { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
# display bgp flow vpnv6 routing-table (All views)
@ all
! now 1
display bgp flow vpnv6 { all | route-distinguisher <route-distinguisher> } routing-table <reindex>
display bgp flow vpnv6 all routing-table peer <ipv4-address> advertised-routes <reindex>
# display bgp flow vpnv6 routing-table
@ all
! now 1
display bgp flow vpnv6 { all | route-distinguisher <route-distinguisher> } routing-table
# display bgp flow vpnv6 all routing-table peer
@ all
! now 1
display bgp flow vpnv6 all routing-table peer <ipv4-address> advertised-routes
display bgp flow vpnv6 all routing-table peer <ipv4-address> received-routes [ active ]
# display bgp flow vpnv6 routing-table statistics
@ all
! now 1
display bgp flow vpnv6 { all | route-distinguisher <route-distinguisher> } routing-table statistics
display bgp flow vpnv6 all routing-table peer <ipv4-address> advertised-routes statistics
display bgp flow vpnv6 all routing-table peer <ipv4-address> received-routes statistics
display bgp flow vpnv6 all routing-table peer <ipv4-address> received-routes active statistics
# display bgp flow ipv6 update-peer-group
@ all
! now 1
display bgp flow ipv6 update-peer-group [ index <update-group-index> ]
# display bgp flow vpnv4 all update-peer-group
@ all
! now 1
display bgp flow vpnv4 all update-peer-group [ index <update-group-index> ]
# display bgp flow vpnv6 all update-peer-group
@ all
! now 1
display bgp flow vpnv6 all update-peer-group [ index <update-group-index> ]
# display bgp flow vpnv4 vpn-instance routing-table
@ all
! now 1
display bgp flow vpnv4 vpn-instance <vpn-instance-name> routing-table
# display bgp flow vpnv6 vpn-instance routing-table
@ all
! now 1
display bgp flow vpnv6 vpn-instance <vpn-instance-name> routing-table
# display flowspec statistics
@ all
! now 1
display flowspec statistics <reindex>
display flowspec statistics <reindex> flow-interface-group <flow-interface-group-id>
# display flowspec ipv6 statistics
@ all
! now 1
display flowspec ipv6 statistics <reindex>
# flow-interface-group (System view)
@ system
? group-id number 0 16383
flow-interface-group <group-id>
 + flow-interface-group <group-id>
 > bgp-flow-specification-interface-group -flow-interface-group-<group-id>
undo flow-interface-group <group-id>
# description (BGP Flow Specification interface group view)
@ bgp-flow-specification-interface-group
? description-info text 1 63 rest
description <description-info>
 = description
undo description
# interface (BGP Flow Specification interface group view)
@ bgp-flow-specification-interface-group
? port-type interface-type
? port-num interface-number
? ifName interface
interface { <port-type> <port-num> | <ifName> }
 = interface <ifName>
undo interface { <port-type> <port-num> | <ifName> }
# flow-route
@ system
flow-route <flowroute-name>
 + flow-route <flowroute-name>
 > flow-route -flow-route
undo flow-route <flowroute-name>
# flow-interface-group (Flow-route view)
@ flow-route
? infGrpId number 0 16383
flow-interface-group <infGrpId>
 = flow-interface-group <infGrpId>
undo flow-interface-group <infGrpId>
# flow-route ipv6
@ system
flow-route <flowroute-name> ipv6
 + flow-route <flowroute-name> ipv6
 > flow-route-ipv6 -flow-route-ipv6
undo flow-route <flowroute-name> ipv6
# flowspec disable
@ interface
flowspec disable [ ipv4 | ipv6 ]
 = flowspec disable
undo flowspec disable [ ipv4 | ipv6 ]
# flowspec dynamic-create enable
@ slot
flowspec dynamic-create enable
 = flowspec dynamic-create enable
undo flowspec dynamic-create enable
# flowspec match-ip-layer mpls-pop
@ system
flowspec match-ip-layer mpls-pop
 = flowspec match-ip-layer mpls-pop
undo flowspec match-ip-layer mpls-pop
# flowspec match tunnel-pop
@ interface
flowspec match tunnel-pop
 = flowspec match tunnel-pop
undo flowspec match tunnel-pop
# flowspec protocol-protect disable
@ system
flowspec protocol-protect ipv4 disable
 = flowspec protocol-protect ipv4 disable
undo flowspec protocol-protect { ipv4 | ipv6 } disable
flowspec protocol-protect ipv6 disable
 = flowspec protocol-protect ipv6 disable
# flowspec refluence
@ interface
flowspec refluence
 = flowspec refluence
undo flowspec refluence
# flowspec statistic enable
@ system
flowspec statistic enable
 = flowspec statistic enable
undo flowspec statistic enable
# flowspec match vxlan-packet enable
@ system
flowspec match vxlan-packet enable
 = flowspec match vxlan-packet enable
undo flowspec match vxlan-packet enable
# peer advertise-community (BGP-Flow address family view)
@ bgp-flow-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise-community (BGP-Flow VPNv4 address family view)
@ bgp-flow-vpnv4-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise-community (BGP-Flow VPNv6 address family view)
@ bgp-flow-vpnv6-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise-large-community (BGP-Flow address family view)
@ bgp-flow-address-family
peer <ipv4-address> advertise-large-community
 = peer <ipv4-address> advertise-large-community
undo peer <ipv4-address> advertise-large-community
# peer advertise-community (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
peer { <ipv4-address> | <ipv6-address> } advertise-community
 = peer <ipv4-address> <ipv6-address> advertise-community
undo peer { <ipv4-address> | <ipv6-address> } advertise-community
# peer advertise-large-community (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
peer { <ipv4-address> | <ipv6-address> } advertise-large-community
 = peer <ipv4-address> <ipv6-address> advertise-large-community
undo peer { <ipv4-address> | <ipv6-address> } advertise-large-community
# if-match destination-port
@ flow-route-ipv6-vpn-instance flow-route-vpn-instance flow-route-ipv6 flow-route
if-match destination-port greater-than <port>
 = if-match destination-port greater-than <port>
if-match destination-port greater-than <port> less-than <upper-port-value>
 = if-match destination-port greater-than <port> less-than <upper-port-value>
undo if-match destination-port
undo if-match destination-port { greater-than | less-than | equal } <port>
undo if-match destination-port greater-than <port> less-than <upper-port-value>
if-match destination-port less-than <port>
 = if-match destination-port less-than <port>
if-match destination-port equal <port>
 = if-match destination-port equal <port>
# if-match destination
@ flow-route
if-match destination <ipv4Address> [ <maskLenEx> | <mask> ]
 = if-match destination
undo if-match destination
# if-match destination (Flow-Route-IPv6 view)
@ flow-route-ipv6
? maskLenEx number 0 128
if-match destination <ipv6Address> <maskLenEx>
 = if-match destination
undo if-match destination
# if-match dscp
@ flow-route flow-route-ipv6 flow-route-ipv6-vpn-instance flow-route-vpn-instance
? upper-dscp-value number 1 63
if-match dscp { greater-than | less-than | equal } { be | cs1 | af11 | af12 | af13 | cs2 | af21 | af22 | af23 | cs3 | af31 | af32 | af33 | cs4 | af41 | af42 | af43 | cs5 | ef | cs6 | cs7 | <dscp-value> }
 = if-match dscp <dscp-value>
if-match dscp greater-than { be | cs1 | af11 | af12 | af13 | cs2 | af21 | af22 | af23 | cs3 | af31 | af32 | af33 | cs4 | af41 | af42 | af43 | cs5 | ef | cs6 | cs7 | <dscp-value> } less-than { cs1 | af11 | af12 | af13 | cs2 | af21 | af22 | af23 | cs3 | af31 | af32 | af33 | cs4 | af41 | af42 | af43 | cs5 | ef | cs6 | cs7 | <upper-dscp-value> }
 = if-match dscp greater-than <dscp-value> less-than <upper-dscp-value>
undo if-match dscp
undo if-match dscp { greater-than | less-than | equal } { be | cs1 | af11 | af12 | af13 | cs2 | af21 | af22 | af23 | cs3 | af31 | af32 | af33 | cs4 | af41 | af42 | af43 | cs5 | ef | cs6 | cs7 | <dscp-value> }
undo if-match dscp greater-than { be | cs1 | af11 | af12 | af13 | cs2 | af21 | af22 | af23 | cs3 | af31 | af32 | af33 | cs4 | af41 | af42 | af43 | cs5 | ef | cs6 | cs7 | <dscp-value> } less-than { cs1 | af11 | af12 | af13 | cs2 | af21 | af22 | af23 | cs3 | af31 | af32 | af33 | cs4 | af41 | af42 | af43 | cs5 | ef | cs6 | cs7 | <upper-dscp-value> }
# if-match fragment-type
@ flow-route-ipv6-vpn-instance flow-route-vpn-instance flow-route-ipv6 flow-route
if-match fragment-type { not | match } { fragment | non-fragment | fragment-spe-first }
 = if-match fragment-type
undo if-match fragment-type
undo if-match fragment-type { not | match } { fragment | non-fragment | fragment-spe-first }
# if-match icmp-code
@ flow-route-ipv6-vpn-instance flow-route-vpn-instance flow-route-ipv6 flow-route
? icmp-code number 0 255
? upper-icmp-code-value number 0 255
if-match icmp-code greater-than <icmp-code>
 = if-match icmp-code greater-than <icmp-code>
if-match icmp-code greater-than <icmp-code> less-than <upper-icmp-code-value>
 = if-match icmp-code greater-than <icmp-code> less-than <upper-icmp-code-value>
undo if-match icmp-code
undo if-match icmp-code { greater-than | less-than | equal } <icmp-code>
undo if-match icmp-code greater-than <icmp-code> less-than <upper-icmp-code-value>
if-match icmp-code less-than <icmp-code>
 = if-match icmp-code less-than <icmp-code>
if-match icmp-code equal <icmp-code>
 = if-match icmp-code equal <icmp-code>
# if-match icmp-type
@ flow-route-ipv6-vpn-instance flow-route-vpn-instance flow-route-ipv6 flow-route
? icmp-type number 0 255
? upper-icmp-type-value number 0 255
if-match icmp-type greater-than <icmp-type>
 = if-match icmp-type
if-match icmp-type greater-than <icmp-type> less-than <upper-icmp-type-value>
 = if-match icmp-type
undo if-match icmp-type
undo if-match icmp-type greater-than <icmp-type> less-than <upper-icmp-type-value>
undo if-match icmp-type { greater-than | less-than | equal } <icmp-type>
if-match icmp-type less-than <icmp-type>
 = if-match icmp-type
if-match icmp-type equal <icmp-type>
 = if-match icmp-type
# if-match destination-origin-as
@ flow-route
if-match destination-origin-as <as-number>
 = if-match destination-origin-as <as-number>
undo if-match destination-origin-as [ <as-number> ]
# if-match packet-length
@ flow-route-ipv6-vpn-instance flow-route-vpn-instance flow-route-ipv6 flow-route
? packet-length-value number 0 9600
? upper-packet-length-value number 0 9600
if-match packet-length greater-than <packet-length-value>
 = if-match packet-length greater-than
if-match packet-length greater-than <packet-length-value> less-than <upper-packet-length-value>
 = if-match packet-length greater-than <packet-length-value> less-than <upper-packet-length-value>
undo if-match packet-length [ { greater-than | less-than | equal } <packet-length-value> ]
undo if-match packet-length greater-than <packet-length-value> less-than <upper-packet-length-value>
if-match packet-length less-than <packet-length-value>
 = if-match packet-length less-than
if-match packet-length equal <packet-length-value>
 = if-match packet-length equal
# if-match port
@ flow-route-ipv6-vpn-instance flow-route-vpn-instance flow-route-ipv6 flow-route
if-match port greater-than <port>
 = if-match port greater-than <port>
if-match port greater-than <port> less-than <upper-port-value>
 = if-match port greater-than <port> less-than <upper-port-value>
undo if-match port
undo if-match port greater-than <port> less-than <upper-port-value>
undo if-match port { greater-than | less-than | equal } <port>
if-match port less-than <port>
 = if-match port less-than <port>
if-match port equal <port>
 = if-match port equal <port>
# if-match protocol (Flow-Route view)
@ flow-route-vpn-instance flow-route
if-match protocol { greater-than | less-than | equal } { icmp | igmp | ipip | tcp | egp | udp | ipv6 | rsvp | gre | esp | ospf | pim | <protocol> }
 = if-match protocol <protocol>
if-match protocol greater-than { icmp | igmp | ipip | tcp | egp | udp | ipv6 | rsvp | gre | esp | ospf | pim | <protocol> } less-than { icmp | igmp | ipip | tcp | egp | udp | ipv6 | rsvp | gre | esp | ospf | pim | <upper-protocol-value> }
 = if-match protocol greater-than <protocol> less-than <upper-protocol-value>
undo if-match protocol
undo if-match protocol { greater-than | less-than | equal } { icmp | igmp | ipip | tcp | egp | udp | ipv6 | rsvp | gre | esp | ospf | pim | <protocol> }
undo if-match protocol greater-than { icmp | igmp | ipip | tcp | egp | udp | ipv6 | rsvp | gre | esp | ospf | pim | <protocol> } less-than { icmp | igmp | ipip | tcp | egp | udp | ipv6 | rsvp | gre | esp | ospf | pim | <upper-protocol-value> }
# if-match protocol (Flow-Route-IPv6 view)
@ flow-route-ipv6-vpn-instance flow-route-ipv6
if-match protocol { greater-than | less-than | equal } { icmp | igmp | ipip | tcp | egp | udp | ipv6 | rsvp | gre | esp | ospf | pim | <protocol> | icmpv6 }
 = if-match protocol <protocol>
if-match protocol greater-than { icmp | igmp | ipip | tcp | egp | udp | ipv6 | rsvp | gre | esp | ospf | pim | <protocol> | icmpv6 } less-than { icmp | igmp | ipip | tcp | egp | udp | ipv6 | rsvp | gre | esp | ospf | pim | icmpv6 | <upper-protocol-value> }
 = if-match protocol greater-than <protocol> less-than <upper-protocol-value>
undo if-match protocol
undo if-match protocol { greater-than | less-than | equal } { icmp | igmp | ipip | tcp | egp | udp | ipv6 | rsvp | gre | esp | ospf | pim | <protocol> | icmpv6 }
undo if-match protocol greater-than { icmp | igmp | ipip | tcp | egp | udp | ipv6 | rsvp | gre | esp | ospf | pim | <protocol> | icmpv6 } less-than { icmp | igmp | ipip | tcp | egp | udp | ipv6 | rsvp | gre | esp | ospf | pim | icmpv6 | <upper-protocol-value> }
# if-match source
@ flow-route
if-match source <ipv4Address> [ <maskLenEx> | <mask> ]
 = if-match source
undo if-match source
# if-match source (Flow-Route-IPv6 view)
@ flow-route-ipv6
? maskLenEx number 0 128
if-match source <ipv6Address> <maskLenEx>
 = if-match source
undo if-match source
# if-match source-port
@ flow-route-ipv6-vpn-instance flow-route-vpn-instance flow-route-ipv6 flow-route
if-match source-port greater-than <port>
 = if-match source-port greater-than <port>
if-match source-port greater-than <port> less-than <upper-port-value>
 = if-match source-port greater-than <port> less-than <upper-port-value>
undo if-match source-port
undo if-match source-port { greater-than | less-than | equal } <port>
undo if-match source-port greater-than <port> less-than <upper-port-value>
if-match source-port less-than <port>
 = if-match source-port less-than <port>
if-match source-port equal <port>
 = if-match source-port equal <port>
# if-match tcp-flags
@ flow-route-ipv6-vpn-instance flow-route-vpn-instance flow-route-ipv6 flow-route
? tcp-flags-value number 0 63
if-match tcp-flags not <tcp-flags-value>
 = if-match tcp-flags not <tcp-flags-value>
undo if-match tcp-flags
undo if-match tcp-flags { not | match | any-match } <tcp-flags-value>
if-match tcp-flags match <tcp-flags-value>
 = if-match tcp-flags match <tcp-flags-value>
if-match tcp-flags any-match <tcp-flags-value>
 = if-match tcp-flags any-match <tcp-flags-value>
# ipv4-family flow
@ bgp
ipv4-family flow
 + ipv4-family flow
 > bgp-flow-address-family -af-ipv4-flow
undo ipv4-family flow
# ipv4-flow vpnv4
@ bgp
ipv4-flow vpnv4
 + ipv4-flow vpnv4
 > bgp-flow-vpnv4-address-family -af-flow-vpnv4
undo ipv4-flow vpnv4
# ipv6-family flow
@ bgp
ipv6-family flow
 + ipv6-family flow
 > bgp-ipv6-flow-address-family -af-ipv6-flow
undo ipv6-family flow
# ipv6-flow vpnv6
@ bgp
ipv6-flow vpnv6
 + ipv6-flow vpnv6
 > bgp-flow-vpnv6-address-family -af-flow-vpnv6
undo ipv6-flow vpnv6
# peer advertise-large-community (BGP-Flow VPNv4 address family view)
@ bgp-flow-vpnv4-address-family
peer <ipv4-address> advertise-large-community
 = peer <ipv4-address> advertise-large-community
undo peer <ipv4-address> advertise-large-community
# peer advertise-large-community (BGP-Flow VPNv6 address family view)
@ bgp-flow-vpnv6-address-family
peer <ipv4-address> advertise-large-community
 = peer <ipv4-address> advertise-large-community
undo peer <ipv4-address> advertise-large-community
# peer advertise destination-origin-as
@ bgp-flow-address-family
peer <ipv4-address> advertise destination-origin-as
 = peer <ipv4-address> advertise destination-origin-as
undo peer <ipv4-address> advertise destination-origin-as
# peer enable (BGP-Flow address family view)
@ bgp-flow-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer enable (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
peer { <ipv4-address> | <ipv6-address> } enable
 = peer <ipv4-address> <ipv6-address> enable
undo peer { <ipv4-address> | <ipv6-address> } enable
# peer enable (BGP-Flow VPNv4 address family view)
@ bgp-flow-vpnv4-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer enable (BGP-Flow VPNv6 address family view)
@ bgp-flow-vpnv6-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer path-attribute-treat (BGP-IPv6-flow address family view)
@ bgp-flow-vpn-instance-ipv6-address-family bgp-ipv6-flow-address-family
? peerIpv6Addr ipv6
peer { <peerIpv4Addr> | <peerIpv6Addr> } path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer { <peerIpv4Addr> | <peerIpv6Addr> } path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer { <peerIpv4Addr> | <peerIpv6Addr> } path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer reflect-client (BGP-Flow address family view)
@ bgp-flow-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer reflect-client (BGP-Flow VPNv4 address family view)
@ bgp-flow-vpnv4-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer reflect-client (BGP-Flow VPNv6 address family view)
@ bgp-flow-vpnv6-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer route-limit (BGP-Flow address family view)
@ bgp-flow-address-family
peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer route-limit (BGP-Flow VPNv4 address family view)
@ bgp-flow-vpnv4-address-family
peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer route-limit (BGP-Flow VPNv6 address family view)
@ bgp-flow-vpnv6-address-family
peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer capability-advertise route-policy-distribute
@ bgp-flow-address-family
peer <ipv4-address> capability-advertise route-policy-distribute receive
 = peer <ipv4-address> capability-advertise route-policy-distribute receive
undo peer <ipv4-address> capability-advertise route-policy-distribute receive
# peer path-attribute-treat (BGP-Flow address family view)
@ bgp-flow-vpnv4-address-family bgp-flow-vpnv6-address-family bgp-flow-vpn-instance-ipv4-address-family bgp-flow-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer reflect-client (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
peer { <ipv4-address> | <ipv6-address> } reflect-client
 = peer <ipv4-address> <ipv6-address> reflect-client
undo peer { <ipv4-address> | <ipv6-address> } reflect-client
# peer route-limit (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
peer { <ipv4-address> | <ipv6-address> } route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> <ipv6-address> route-limit
undo peer { <ipv4-address> | <ipv6-address> } route-limit
# peer graceful-restart static-timer (BGP-Flow VPNv6 address family view)
@ bgp-flow-vpnv6-address-family
peer <ipv4-address> graceful-restart static-timer <restart-time>
 = peer <ipv4-address> graceful-restart static-timer <restart-time>
undo peer <ipv4-address> graceful-restart static-timer <restart-time>
undo peer <ipv4-address> graceful-restart static-timer
# peer graceful-restart static-timer (BGP-Flow address family view)
@ bgp-flow-address-family
peer <ipv4-address> graceful-restart static-timer <restart-time>
 = peer <ipv4-address> graceful-restart static-timer <restart-time>
undo peer <ipv4-address> graceful-restart static-timer <restart-time>
undo peer <ipv4-address> graceful-restart static-timer
# peer graceful-restart static-timer (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
peer { <ipv4-address> | <ipv6-address> } graceful-restart static-timer <restart-time>
 = peer <ipv4-address> <ipv6-address> graceful-restart static-timer <restart-time>
undo peer { <ipv4-address> | <ipv6-address> } graceful-restart static-timer <restart-time>
undo peer { <ipv4-address> | <ipv6-address> } graceful-restart static-timer
# peer graceful-restart static-timer (BGP-Flow VPNv4 address family view)
@ bgp-flow-vpnv4-address-family
peer <ipv4-address> graceful-restart static-timer <restart-time>
 = peer <ipv4-address> graceful-restart static-timer <restart-time>
undo peer <ipv4-address> graceful-restart static-timer <restart-time>
undo peer <ipv4-address> graceful-restart static-timer
# peer graceful-restart static-timer (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family
peer <ipv4-address> graceful-restart static-timer <restart-time>
 = peer <ipv4-address> graceful-restart static-timer <restart-time>
undo peer <ipv4-address> graceful-restart static-timer <restart-time>
undo peer <ipv4-address> graceful-restart static-timer
# peer graceful-restart static-timer (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family
peer { <ipv4-address> | <ipv6-address> } graceful-restart static-timer <restart-time>
 = peer <ipv4-address> <ipv6-address> graceful-restart static-timer <restart-time>
undo peer { <ipv4-address> | <ipv6-address> } graceful-restart static-timer <restart-time>
undo peer { <ipv4-address> | <ipv6-address> } graceful-restart static-timer
# peer route-update-interval (BGP-IPv6-flow address family view) (IPv6)
@ bgp-ipv6-flow-address-family
? ipv6-address
peer <ipv6-address> route-update-interval <interval>
 = peer <ipv6-address> route-update-interval
undo peer <ipv6-address> route-update-interval
# peer redirect ip
@ bgp-flow-address-family
peer <ipv4-address> redirect ip
 = peer <ipv4-address> redirect ip
undo peer <ipv4-address> redirect ip
# peer redirect ip (BGP-Flow address family view)
@ bgp-flow-address-family bgp-flow-vpn-instance-ipv4-address-family bgp-flow-vpnv4-address-family
peer <ipv4-address> redirect ip rfc-compatible
 = peer <ipv4-address> redirect ip rfc-compatible
undo peer <ipv4-address> redirect ip { rfc-compatible | draft-compatible }
peer <ipv4-address> redirect ip draft-compatible
 = peer <ipv4-address> redirect ip draft-compatible
# peer redirect tunnelv6
@ bgp-flow-address-family
peer <ipv4-address> redirect tunnelv6
 = peer <ipv4-address> redirect tunnelv6
undo peer <ipv4-address> redirect tunnelv6
# peer update-group-independent enable (BGP-Flow address family view)
@ bgp-flow-address-family
peer <ipv4-address> update-group-independent enable
 = peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent enable
# peer update-group-independent disable (BGP-Flow address family view)
@ bgp-flow-address-family
peer <ipv4-address> update-group-independent disable
 = peer <ipv4-address> update-group-independent disable
undo peer <ipv4-address> update-group-independent disable
# peer update-group-independent enable (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
peer { <ipv4-address> | <ipv6-address> } update-group-independent enable
 = peer <ipv4-address> <ipv6-address> update-group-independent enable
undo peer { <ipv4-address> | <ipv6-address> } update-group-independent enable
# peer update-group-independent disable (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
peer { <ipv4-address> | <ipv6-address> } update-group-independent disable
 = peer <ipv4-address> <ipv6-address> update-group-independent disable
undo peer { <ipv4-address> | <ipv6-address> } update-group-independent disable
# peer update-group-independent (BGP-Flow VPNv4 address family view)
@ bgp-flow-vpnv4-address-family
peer <ipv4-address> update-group-independent enable
 = peer <ipv4-address> update-group-independent enable
peer <ipv4-address> update-group-independent disable
 = peer <ipv4-address> update-group-independent
undo peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent disable
# peer update-group-independent enable (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family
peer { <ipv4-address> | <ipv6-address> } update-group-independent enable
 = peer <ipv4-address> <ipv6-address> update-group-independent enable
undo peer { <ipv4-address> | <ipv6-address> } update-group-independent enable
# peer update-group-independent disable (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family
peer { <ipv4-address> | <ipv6-address> } update-group-independent disable
 = peer <ipv4-address> <ipv6-address> update-group-independent disable
undo peer { <ipv4-address> | <ipv6-address> } update-group-independent disable
# peer update-group-independent (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family
peer <ipv4-address> update-group-independent enable
 = peer <ipv4-address> update-group-independent enable
peer <ipv4-address> update-group-independent disable
 = peer <ipv4-address> update-group-independent
undo peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent disable
# peer validation-disable
@ bgp-flow-address-family
peer <ipv4-address> validation-disable
 = peer <ipv4-address> validation-disable
undo peer <ipv4-address> validation-disable
# peer validation-disable (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
peer { <ipv4-address> | <ipv6-address> } validation-disable
 = peer <ipv4-address> <ipv6-address> validation-disable
undo peer { <ipv4-address> | <ipv6-address> } validation-disable
# peer redirect ip validation-disable
@ bgp-flow-address-family
peer <ipv4-address> redirect ip validation-disable
 = peer <ipv4-address> redirect ip validation-disable
undo peer <ipv4-address> redirect ip validation-disable
# policy vpn-target (BGP-Flow VPNv4 address family view)
@ bgp-flow-vpnv4-address-family
policy vpn-target
 = policy vpn-target
undo policy vpn-target
# policy vpn-target (BGP-Flow VPNv6 address family view)
@ bgp-flow-vpnv6-address-family
policy vpn-target
 = policy vpn-target
undo policy vpn-target
# redirect ip recursive-lookup tunnel
@ bgp-flow-address-family
redirect ip recursive-lookup tunnel [ tunnel-selector <tunnel-selector-name> ]
 = redirect ip recursive-lookup tunnel
undo redirect ip recursive-lookup tunnel
# redirect tunnelv6 tunnel-selector
@ bgp-flow-address-family
redirect tunnelv6 tunnel-selector <tunnel-selector-name>
 = redirect tunnelv6 tunnel-selector <tunnel-selector-name>
undo redirect tunnelv6 tunnel-selector [ <tunnel-selector-name> ]
# reflect between-clients (BGP-Flow address family view)
@ bgp-flow-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflect between-clients (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflect between-clients (BGP-Flow VPNv4 address family view)
@ bgp-flow-vpnv4-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflect between-clients (BGP-Flow VPNv6 address family view)
@ bgp-flow-vpnv6-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflector cluster-id (BGP-Flow address family view)
@ bgp-flow-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# reflector cluster-id (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# reflector cluster-id (BGP-Flow VPNv4 address family view)
@ bgp-flow-vpnv4-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# reflector cluster-id (BGP-Flow VPNv6 address family view)
@ bgp-flow-vpnv6-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# refresh bgp flow vpnv4
@ user
! now 3
refresh bgp flow vpnv4 { all | <ipv4-address> | external | internal } { export | import }
# refresh bgp flow vpnv6
@ user
! now 3
refresh bgp flow vpnv6 { all | <ipv4-address> | external | internal } { export | import }
# refresh bgp flow ipv6
@ user
! now 3
refresh bgp flow ipv6 { all | <ipv4-address> | external | internal | <ipv6-address> } { export | import }
# refresh bgp flow vpnv4 vpn-instance
@ user
! now 3
refresh bgp flow vpnv4 vpn-instance <vpn-instance-name> { all | <ipv4-address> | external | internal } { export | import }
# refresh bgp flow vpnv6 vpn-instance
@ user
! now 3
refresh bgp flow vpnv6 vpn-instance <vpn-instance-name> { all | <ipv4-address> | <ipv6-address> | external | internal } { export | import }
# reset bgp flow vpnv4
@ user
! now 3
reset bgp flow vpnv4 { all | <as-number> | <ipv4-address> | external | internal }
# reset bgp flow vpnv6
@ user
! now 3
reset bgp flow vpnv6 { all | <as-number> | <ipv4-address> | external | internal }
# reset flowspec statistics
@ user
! now 3
reset flowspec statistics <reindex> [ flow-interface-group <flow-interface-group-id> ]
# reset flowspec vpnv4 vpn-instance statistics
@ user
! now 3
reset flowspec vpnv4 vpn-instance <vpn-instance-name> statistics <reindex>
# reset flowspec vpnv6 vpn-instance statistics
@ user
! now 3
reset flowspec vpnv6 vpn-instance <vpn-instance-name> statistics <reindex>
# reset flowspec ipv6 statistics
@ user
! now 3
reset flowspec ipv6 statistics <reindex>
# reset bgp flow vpnv4 vpn-instance
@ user
! now 3
? vpn-instance-name
reset bgp flow vpnv4 vpn-instance <vpn-instance-name> { <as-number> | <ipv4-address> | external | internal }
reset bgp flow vpnv4 vpn-instance <vpn-instance-name> all
# reset bgp flow vpnv6 vpn-instance
@ user
! now 3
? vpn-instance-name
reset bgp flow vpnv6 vpn-instance <vpn-instance-name> { <as-number> | <ipv4-address> | <ipv6-address> | external | internal }
reset bgp flow vpnv6 vpn-instance <vpn-instance-name> all
# route match-destination
@ bgp-flow-address-family
route match-destination
 = route match-destination
undo route match-destination
# route match-destination (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
route match-destination
 = route match-destination
undo route match-destination
# route validation-mode include-as
@ bgp-ipv6-flow-address-family bgp-flow-address-family
route validation-mode include-as
 = route validation-mode include-as
undo route validation-mode include-as
# routing-table rib-only (BGP-Flow address family view)
@ bgp-flow-address-family
routing-table rib-only [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = routing-table rib-only
undo routing-table rib-only
# routing-table rib-only (BGP-IPv6-flow address family view)
@ bgp-ipv6-flow-address-family
routing-table rib-only [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = routing-table rib-only
undo routing-table rib-only
# peer route-policy import (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer route-policy export (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer route-filter export (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family
peer <ipv4-address> route-filter <route-filter-name> export
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter import (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer reflect-client (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer route-limit (BGP-Flow VPN instance IPv4 address family view)
@ bgp-flow-vpn-instance-ipv4-address-family
peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# route validation-mode include-as (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family bgp-flow-vpn-instance-ipv4-address-family
route validation-mode include-as
 = route validation-mode include-as
undo route validation-mode include-as
# apply redirect (Flow-Route IPv6 VPN instance view)
@ flow-route-ipv6-vpn-instance
apply redirect vpn-target <vpn-target-import>
 = apply redirect vpn-target
undo apply redirect
# apply traffic-action sample (Flow-Route IPv6 VPN instance view)
@ flow-route-ipv6-vpn-instance flow-route-vpn-instance
apply traffic-action sample
 = apply traffic-action sample
undo apply traffic-action sample
# if-match destination (Flow-Route IPv6 VPN instance view)
@ flow-route-ipv6-vpn-instance
? maskLenEx number 0 128
if-match destination <ipv6Address> <maskLenEx>
 = if-match destination
undo if-match destination
# if-match source (Flow-Route IPv6 VPN instance view)
@ flow-route-ipv6-vpn-instance
? maskLenEx number 0 128
if-match source <ipv6Address> <maskLenEx>
 = if-match source
undo if-match source
# peer route-policy import (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family
peer { <ipv4-address> | <ipv6-address> } route-policy <route-policy-name> import
 = peer <ipv4-address> <ipv6-address> route-policy <route-policy-name> import
undo peer { <ipv4-address> | <ipv6-address> } route-policy <route-policy-name> import
# peer route-policy export (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family
peer { <ipv4-address> | <ipv6-address> } route-policy <route-policy-name> export
 = peer <ipv4-address> <ipv6-address> route-policy <route-policy-name> export
undo peer { <ipv4-address> | <ipv6-address> } route-policy <route-policy-name> export
# peer reflect-client (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family
peer { <ipv4-address> | <ipv6-address> } reflect-client
 = peer <ipv4-address> <ipv6-address> reflect-client
undo peer { <ipv4-address> | <ipv6-address> } reflect-client
# peer route-filter export (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family
peer { <ipv4-address> | <ipv6-address> } route-filter <route-filter-name> export
 = peer <ipv4-address> <ipv6-address> route-filter <route-filter-name> export
undo peer { <ipv4-address> | <ipv6-address> } route-filter <route-filter-name> export
# peer route-filter import (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family
peer { <ipv4-address> | <ipv6-address> } route-filter <route-filter-name> import
 = peer <ipv4-address> <ipv6-address> route-filter <route-filter-name> import
undo peer { <ipv4-address> | <ipv6-address> } route-filter <route-filter-name> import
# peer route-limit (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family
peer { <ipv4-address> | <ipv6-address> } route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> <ipv6-address> route-limit
undo peer { <ipv4-address> | <ipv6-address> } route-limit
# peer route-update-interval (BGP-Flow VPN instance IPv6 address family view)
@ bgp-flow-vpn-instance-ipv6-address-family
peer { <ipv4-address> | <ipv6-address> } route-update-interval <interval>
 = peer <ipv4-address> <ipv6-address> route-update-interval
undo peer { <ipv4-address> | <ipv6-address> } route-update-interval`;
