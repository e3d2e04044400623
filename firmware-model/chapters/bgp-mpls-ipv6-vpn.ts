// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "VPN Commands/BGP MPLS IPv6 VPN Configuration Commands". */
export default (): string => `
? vpn-instance-name text 1 31
? route-policy-name text 1 200
? route-filter-name text 1 200
? policy-name text 1 200
# ipv6 import-rib vpn-instance protocol direct
@ system
ipv6 import-rib vpn-instance <vpn-instance-name> protocol direct [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = ipv6 import-rib vpn-instance <vpn-instance-name> protocol direct
undo ipv6 import-rib vpn-instance <vpn-instance-name> protocol direct
# import-rib protocol direct (VPN instance IPv6 address family view)
@ vpn-instance-ipv6-address-family
import-rib vpn-instance <vpn-instance-name> protocol direct [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> protocol direct
undo import-rib { vpn-instance <vpn-instance-name> | public } protocol direct
import-rib public protocol direct [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib public protocol direct <route-policy-name> <route-filter-name>
# apply-label per-route (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
apply-label per-route
 = apply-label per-route
apply-label per-route pop-go
 = apply-label per-route pop-go
undo apply-label per-route [ pop-go ]
# prefix limit (VPN instance IPv6 address family view)
@ vpn-instance-ipv6-address-family
? number number 1 4294967295
? alert-percent number 1 100
prefix limit <number> { <alert-percent> [ route-unchanged ] | simply-alert }
 = prefix limit
undo prefix limit
# route-distinguisher (VPN instance IPv6 address family view)
@ vpn-instance-ipv6-address-family
route-distinguisher <route-distinguisher>
 = route-distinguisher <route-distinguisher>
undo route-distinguisher <route-distinguisher>
# ipv6 import-rib vpn-instance protocol static
@ system
ipv6 import-rib vpn-instance <vpn-instance-name> protocol static [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = ipv6 import-rib vpn-instance <vpn-instance-name> protocol static
undo ipv6 import-rib vpn-instance <vpn-instance-name> protocol static
# import-rib protocol static (VPN instance IPv6 address family view)
@ vpn-instance-ipv6-address-family
import-rib vpn-instance <vpn-instance-name> protocol static [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> protocol static
undo import-rib { vpn-instance <vpn-instance-name> | public } protocol static
import-rib public protocol static [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib public protocol static <route-policy-name> <route-filter-name>
# tnl-policy (VPN instance IPv6 address family view)
@ vpn-instance-ipv6-address-family
? policy-name text 1 39
tnl-policy <policy-name>
 = tnl-policy
undo tnl-policy
# apply-label (VPN instance IPv6 address family view)
@ vpn-instance-ipv6-address-family
apply-label per-instance
 = apply-label per-instance
undo apply-label { per-instance | per-nexthop | per-route }
apply-label per-nexthop
 = apply-label per-nexthop
apply-label per-route
 = apply-label per-route
# apply-label pop-go (VPN instance IPv6 address family view)
@ vpn-instance-ipv6-address-family
apply-label per-nexthop pop-go
 = apply-label per-nexthop pop-go
undo apply-label { per-nexthop | per-route } pop-go
apply-label per-route pop-go
 = apply-label per-route pop-go
# export route-filter (VPN instance IPv6 address family view)
@ vpn-instance-ipv6-address-family
export route-filter <route-filter-name> [ add-ert-first ]
 = export route-filter <route-filter-name>
undo export route-filter <route-filter-name> [ add-ert-first ]
# export route-policy (VPN instance IPv6 address family view)
@ vpn-instance-ipv6-address-family
export route-policy <policy-name> [ add-ert-first ]
 = export route-policy
undo export route-policy
# import route-policy (VPN instance IPv6 address family view)
@ vpn-instance-ipv6-address-family
import route-policy <policy-name>
 = import route-policy
undo import route-policy
# vpn-target (VPN instance IPv6 address family view)
@ vpn-instance-ipv6-address-family
vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ]
 = vpn-target <vpn-target>
undo vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ]
undo vpn-target all
# vpn-target evpn (VPN instance IPv6 address family view)
@ vpn-instance-ipv6-address-family
vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ] evpn
 = vpn-target <vpn-target> evpn
undo vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ] evpn
undo vpn-target all evpn
# vpn frr (VPN instance IPv6 address family view)
@ vpn-instance-ipv6-address-family
vpn frr
 = vpn frr
undo vpn frr`;
