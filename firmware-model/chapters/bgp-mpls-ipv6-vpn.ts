// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "VPN Commands/BGP MPLS IPv6 VPN Configuration Commands". */
export default (): string => `
? vpn-instance-name text 1 31
? route-policy-name text 1 200
? route-filter-name text 1 200
# ipv6 import-rib vpn-instance protocol direct
@ system
ipv6 import-rib vpn-instance <vpn-instance-name> protocol direct [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = ipv6 import-rib vpn-instance <vpn-instance-name> protocol direct
undo ipv6 import-rib vpn-instance <vpn-instance-name> protocol direct
# import-rib protocol direct (VPN instance IPv6 address family view)
@ vpn-instance-ipv6
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
# route-distinguisher (VPN instance IPv6 address family view)
@ vpn-instance-ipv6
route-distinguisher <route-distinguisher>
 = route-distinguisher <route-distinguisher>
undo route-distinguisher <route-distinguisher>
# ipv6 import-rib vpn-instance protocol static
@ system
ipv6 import-rib vpn-instance <vpn-instance-name> protocol static [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = ipv6 import-rib vpn-instance <vpn-instance-name> protocol static
undo ipv6 import-rib vpn-instance <vpn-instance-name> protocol static
# import-rib protocol static (VPN instance IPv6 address family view)
@ vpn-instance-ipv6
import-rib vpn-instance <vpn-instance-name> protocol static [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> protocol static
undo import-rib { vpn-instance <vpn-instance-name> | public } protocol static
import-rib public protocol static [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib public protocol static <route-policy-name> <route-filter-name>
# export route-filter (VPN instance IPv6 address family view)
@ vpn-instance-ipv6
export route-filter <route-filter-name> [ add-ert-first ]
 = export route-filter <route-filter-name>
undo export route-filter <route-filter-name> [ add-ert-first ]
# vpn-target (VPN instance IPv6 address family view)
@ vpn-instance-ipv6
vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ]
 = vpn-target <vpn-target>
undo vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ]
# vpn-target evpn (VPN instance IPv6 address family view)
@ vpn-instance-ipv6
vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ] evpn
 = vpn-target <vpn-target> evpn
undo vpn-target { <vpn-target> } &<1-8> [ <vrfRtType> ] evpn
undo vpn-target all evpn
# vpn frr (VPN instance IPv6 address family view)
@ vpn-instance-ipv6
vpn frr
 = vpn frr
undo vpn frr`;
