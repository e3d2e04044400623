// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "VPN Commands/BGP MPLS IP VPN Configuration Commands". */
export default (): string => `
? vpn-instance-name text 1 31
? route-policy-name text 1 200
? route-filter-name text 1 200
? policy-name text 1 39
? static-label-value number 16 32783
# active port-l3vpn
@ license
? slot-id text 1 15
? card-id number 0 20
? port-list text 1 255
active port-l3vpn slot <slot-id> card <card-id> port <port-list>
 = active port-l3vpn slot <slot-id> card <card-id> port
undo active port-l3vpn slot <slot-id> card <card-id> [ port <port-list> ]
# apply-label per-nexthop (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
apply-label per-nexthop
 = apply-label per-nexthop
undo apply-label per-nexthop
# apply-label per-nexthop (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
apply-label per-nexthop
 = apply-label per-nexthop
undo apply-label per-nexthop
# apply-label per-route pop-go
@ bgp-ipv4-unicast-address-family bgp
apply-label per-route pop-go
 = apply-label per-route pop-go
undo apply-label per-route pop-go
# ip dcn vpn-instance
@ system
ip dcn vpn-instance <vpn-instance-name>
 + ip dcn vpn-instance <vpn-instance-name>
 > vpn-instance -vpn-instance-<vpn-instance-name>
undo ip dcn vpn-instance <vpn-instance-name>
# ip dcn vpn-instance (System view)
@ system
ip dcn vpn-instance <vpn-instance-name>
 + ip dcn vpn-instance <vpn-instance-name>
 > vpn-instance -vpn-instance-<vpn-instance-name>
undo ip dcn vpn-instance <vpn-instance-name>
# display ip vpn-instance
@ all
! now 1
? nexthopIpv6Addr ipv6
? nexthopIpv4Addr ipv4
display ip vpn-instance [ <vpn-instance-name> ] tunnel-info
display ip vpn-instance <vpn-instance-name> tunnel-info nexthop <nexthopIpv6Addr>
display ip vpn-instance <vpn-instance-name> tunnel-info nexthop <nexthopIpv4Addr>
# display default-parameter l3vpn
@ all
! now 1
display default-parameter l3vpn
# display mpls label-stack vpn-instance
@ all
! now 1
? ip-address ipv4
display mpls label-stack vpn-instance <vpn-instance-name> <ip-address>
# display traffic-statistics vpn-instance
@ all
! now 1
display traffic-statistics vpn-instance <vpn-instance-name>
# ip import-rib vpn-instance protocol direct
@ system
ip import-rib vpn-instance <vpn-instance-name> protocol direct [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = ip import-rib vpn-instance <vpn-instance-name> protocol direct
undo ip import-rib vpn-instance <vpn-instance-name> protocol direct
# import-rib protocol direct
@ vpn-instance-ipv4 vpn-instance
import-rib vpn-instance <vpn-instance-name> protocol direct [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> protocol direct
undo import-rib { vpn-instance <vpn-instance-name> | public } protocol direct
import-rib public protocol direct [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib public protocol direct <route-policy-name> <route-filter-name>
# apply-label per-nexthop
@ bgp-evpn-address-family
apply-label per-nexthop
 = apply-label per-nexthop
undo apply-label per-nexthop
# ingress-lsp protect-mode bgp-frr
@ bgp-ipv4-unicast-address-family bgp
ingress-lsp protect-mode bgp-frr
 = ingress-lsp protect-mode
undo ingress-lsp protect-mode
# ip direct-routing-table
@ vpn-instance-ipv4 vpn-instance
ip direct-routing-table route-policy <route-policy-name>
 = ip direct-routing-table route-policy
undo ip direct-routing-table
# apply-label per-route pop-go (BGP-Labeled address family view)
@ bgp-labeled-address-family
apply-label per-route pop-go
 = apply-label per-route pop-go
undo apply-label per-route pop-go
# ingress-lsp protect-mode bgp-frr (BGP-Labeled address family view)
@ bgp-labeled-address-family
ingress-lsp protect-mode bgp-frr
 = ingress-lsp protect-mode
undo ingress-lsp protect-mode
# prefix limit (VPN instance view)
@ vpn-instance vpn-instance-ipv4
? number number 1 4294967295
? alert-percent number 1 100
prefix limit <number> { <alert-percent> [ route-unchanged ] | simply-alert }
 = prefix limit
undo prefix limit
# peer advertise route-reoriginated vpnv4
@ bgp-vpnv4-address-family
? ipv4-address ipv4
peer <ipv4-address> advertise route-reoriginated vpnv4
 = peer <ipv4-address> advertise route-reoriginated vpnv4
undo peer <ipv4-address> advertise route-reoriginated vpnv4
# peer advertise route-reoriginated vpnv4 (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
? peerIpv6Addr ipv6
peer <peerIpv6Addr> advertise route-reoriginated vpnv4
 = peer <peerIpv6Addr> advertise route-reoriginated vpnv4
undo peer <peerIpv6Addr> advertise route-reoriginated vpnv4
# reset traffic-statistics vpn-instance
@ user
! now 3
reset traffic-statistics vpn-instance name <vpn-instance-name>
reset traffic-statistics vpn-instance all
# route-distinguisher (VPN instance view)
@ vpn-instance
route-distinguisher <route-distinguisher>
 + route-distinguisher <route-distinguisher>
 > vpn-instance-ipv4 -af-ipv4
undo route-distinguisher <route-distinguisher>
# route-distinguisher (VPN instance IPv4 address family view)
@ vpn-instance-ipv4
route-distinguisher <route-distinguisher>
 = route-distinguisher <route-distinguisher>
undo route-distinguisher <route-distinguisher>
# service-enhance slot
@ system
service-enhance slot <slot-id>
 = service-enhance slot <slot-id>
undo service-enhance slot <slot-id>
# ip import-rib vpn-instance protocol static
@ system
ip import-rib vpn-instance <vpn-instance-name> protocol static [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = ip import-rib vpn-instance <vpn-instance-name> protocol static
undo ip import-rib vpn-instance <vpn-instance-name> protocol static
# import-rib protocol static
@ vpn-instance-ipv4 vpn-instance
import-rib vpn-instance <vpn-instance-name> protocol static [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> protocol static
undo import-rib { vpn-instance <vpn-instance-name> | public } protocol static
import-rib public protocol static [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib public protocol static <route-policy-name> <route-filter-name>
# ip import-rib vpn-instance protocol vlink-direct-route
@ system
ip import-rib vpn-instance <vpn-instance-name> protocol vlink-direct-route [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = ip import-rib vpn-instance <vpn-instance-name> protocol vlink-direct-route <route-policy-name> <route-filter-name>
undo ip import-rib vpn-instance <vpn-instance-name> protocol vlink-direct-route [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
# ipv6 import-rib vpn-instance protocol vlink-direct-route
@ system
ipv6 import-rib vpn-instance <vpn-instance-name> protocol vlink-direct-route [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = ipv6 import-rib vpn-instance <vpn-instance-name> protocol vlink-direct-route <route-policy-name> <route-filter-name>
undo ipv6 import-rib vpn-instance <vpn-instance-name> protocol vlink-direct-route [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
# tnl-policy (VPN instance view)
@ vpn-instance vpn-instance-ipv4
tnl-policy <policy-name>
 = tnl-policy
undo tnl-policy
# traffic-statistics enable (VPN instance view)
@ vpn-instance
traffic-statistics enable
 = traffic-statistics enable
undo traffic-statistics enable
# transit-vpn
@ vpn-instance-ipv4 vpn-instance-ipv6 vpn-instance
transit-vpn
 = transit-vpn
undo transit-vpn
# apply-label per-instance static
@ vpn-instance
apply-label per-instance static <static-label-value>
 = apply-label per-instance static
# apply-label per-instance static (VPN instance IPv4 address family view)
@ vpn-instance-ipv4
apply-label per-instance static <static-label-value>
 = apply-label per-instance static
# apply-label
@ vpn-instance
apply-label per-instance
 = apply-label per-instance
undo apply-label { per-instance | per-nexthop | per-route }
apply-label per-nexthop
 = apply-label per-nexthop
apply-label per-route
 = apply-label per-route
# apply-label pop-go
@ vpn-instance
apply-label per-nexthop pop-go
 = apply-label per-nexthop pop-go
undo apply-label { per-nexthop | per-route } pop-go
apply-label per-route pop-go
 = apply-label per-route pop-go
# route route-distinguisher auto
@ system
? rd-ip ipv4
route route-distinguisher auto <rd-ip>
 = route route-distinguisher auto
undo route route-distinguisher auto [ <rd-ip> ]
# export route-filter (VPN instance IPv4 address family view)
@ vpn-instance-ipv4
export route-filter <route-filter-name> [ add-ert-first ]
 = export route-filter <route-filter-name>
undo export route-filter <route-filter-name> [ add-ert-first ]
# export route-policy (VPN instance view)
@ vpn-instance vpn-instance-ipv4
? policy-name text 1 200
export route-policy <policy-name> [ add-ert-first ]
 = export route-policy
undo export route-policy
# export route-filter
@ vpn-instance
export route-filter <route-filter-name> [ add-ert-first ]
 = export route-filter <route-filter-name>
undo export route-filter <route-filter-name> [ add-ert-first ]
# vpn-id
@ vpn-instance
vpn-id <vpn-id>
 = vpn-id <vpn-id>
undo vpn-id <vpn-id>
# import route-filter
@ vpn-instance-ipv4
import route-filter <route-filter-name>
 = import route-filter <route-filter-name>
undo import route-filter <route-filter-name>
# import route-policy (VPN instance view)
@ vpn-instance vpn-instance-ipv4
? policy-name text 1 200
import route-policy <policy-name>
 = import route-policy
undo import route-policy
# import route-filter (VPN instance view)
@ vpn-instance vpn-instance-ipv4
import route-filter <route-filter-name>
 = import route-filter <route-filter-name>
undo import route-filter <route-filter-name>
# advertise route-reoriginate
@ bgp-vpn-instance-ipv4-address-family
advertise best-route route-reoriginate
 = advertise best-route route-reoriginate
advertise route-reoriginate
 = advertise route-reoriginate
undo advertise { best-route | valid-routes } route-reoriginate
undo advertise route-reoriginate
advertise valid-routes route-reoriginate
 = advertise valid-routes route-reoriginate
# vpn-target (VPN instance view)
@ vpn-instance
vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ]
 = vpn-target <vpn-target>
undo vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ]
# vpn-target (VPN instance IPv4 address family view)
@ vpn-instance-ipv4
vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ]
 = vpn-target <vpn-target>
undo vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ]
# vpn-target evpn (VPN instance IPv4 address family view)
@ vpn-instance-ipv4
vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ] evpn
 = vpn-target <vpn-target> evpn
undo vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ] evpn
undo vpn-target all evpn
# vpn-target evpn (VPN instance view)
@ vpn-instance vpn-instance-ipv4
vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ] evpn
 = vpn-target <vpn-target> evpn
undo vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ] evpn
undo vpn-target all evpn
# tnl-policy
@ vpn-instance-ipv4 vpn-instance-ipv6 vpn-instance
tnl-policy <policy-name> evpn
 = tnl-policy <policy-name> evpn
undo tnl-policy [ <policy-name> ] evpn
# ip static-routing-table route-policy (VPN instance view)
@ vpn-instance-ipv4 vpn-instance
ip static-routing-table route-policy <route-policy-name>
 = ip static-routing-table route-policy
undo ip static-routing-table
# vpn frr (VPN instance view)
@ vpn-instance
vpn frr
 = vpn frr
undo vpn frr
# vpn frr (VPN instance IPv4 address family view)
@ vpn-instance-ipv4
vpn frr
 = vpn frr
undo vpn frr
# import-rib protocol isis (VPN instance IPv6 address family view)
@ vpn-instance-ipv6 vpn-instance
? process-id number 1 4294967295
import-rib public protocol isis <process-id> [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib public protocol isis <process-id> <route-policy-name> <route-filter-name>
undo import-rib { public | vpn-instance <vpn-instance-name> } protocol isis <process-id> [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
import-rib vpn-instance <vpn-instance-name> protocol isis <process-id> [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> protocol isis <process-id> <route-policy-name> <route-filter-name>
# import-rib protocol vlink-direct-route
@ vpn-instance-ipv4
import-rib public protocol vlink-direct-route [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib public protocol vlink-direct-route <route-policy-name> <route-filter-name>
undo import-rib { public | vpn-instance <vpn-instance-name> } protocol vlink-direct-route [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
import-rib vpn-instance <vpn-instance-name> protocol vlink-direct-route [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> protocol vlink-direct-route <route-policy-name> <route-filter-name>
# import-rib protocol vlink-direct-route (VPN instance IPv6 address family view)
@ vpn-instance-ipv6
import-rib public protocol vlink-direct-route [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib public protocol vlink-direct-route <route-policy-name> <route-filter-name>
undo import-rib { public | vpn-instance <vpn-instance-name> } protocol vlink-direct-route [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
import-rib vpn-instance <vpn-instance-name> protocol vlink-direct-route [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> protocol vlink-direct-route <route-policy-name> <route-filter-name>`;
