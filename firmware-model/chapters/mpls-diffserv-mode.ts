// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "QoS Commands/MPLS DiffServ Mode Configuration Commands". */
export default (): string => `
? ds-name text 1 48
# diffserv-mode(Bridge domain view)
@ bridge-domain
diffserv-mode { pipe <service-class> <color> | short-pipe <service-class> <color> [ domain <ds-name> ] | uniform }
 = diffserv-mode
undo diffserv-mode
# diffserv-mode(evpn)
@ evpl-srv6 evpl-instance-mpls-mode evpn-instance
diffserv-mode pipe <service-class> <color>
 = diffserv-mode
diffserv-mode short-pipe <service-class> <color> [ domain <ds-name> ]
 = diffserv-mode
diffserv-mode uniform
 = diffserv-mode
undo diffserv-mode
# diffserv-mode (interface)
@ interface
diffserv-mode { pipe <service-class> <color> | short-pipe <service-class> <color> [ domain <ds-name> ] | uniform }
 = diffserv-mode
undo diffserv-mode
# diffserv-mode(l3vpn)
@ vpn-instance-ipv4 vpn-instance-ipv6 vpn-instance
diffserv-mode { pipe <service-class> <color> | short-pipe <service-class> <color> [ domain <ds-name> ] | uniform }
 = diffserv-mode
undo diffserv-mode
# diffserv-mode(serial)
@ interface
diffserv-mode { pipe <service-class> <color> | short-pipe <service-class> <color> [ domain <ds-name> ] | uniform }
 = diffserv-mode
undo diffserv-mode
# diffserv-mode (Trunk serial interface view)
@ interface
diffserv-mode { pipe <service-class> <color> | uniform }
 = diffserv-mode
undo diffserv-mode
# diffserv-mode (Tunnel interface view)
@ interface
diffserv-mode { pipe <service-class> <color> | uniform }
 = diffserv-mode
undo diffserv-mode
# diffserv-mode (VSI view)
@ vsi
diffserv-mode { pipe <service-class> <color> | short-pipe <service-class> <color> [ domain <ds-name> ] | uniform }
 = diffserv-mode
undo diffserv-mode
# diffserv-mode (MP-group interface view)
@ interface
diffserv-mode { pipe <service-class> <color> | uniform }
 = diffserv-mode
undo diffserv-mode
# diffserv-mode ingress egress (Bridge domain view)
@ bridge-domain
diffserv-mode ingress { uniform | pipe <service-class> <color> | short-pipe <service-class> <color> } egress { uniform | pipe | short-pipe [ trust { inner-vlan-8021p | ip-dscp } ] [ domain <ds-name> ] }
 = diffserv-mode
undo diffserv-mode
# diffserv-mode ingress egress(evpn)
@ evpl-srv6 evpl-instance-mpls-mode evpn-instance
diffserv-mode ingress uniform egress uniform
 = diffserv-mode
diffserv-mode ingress uniform egress { pipe | short-pipe [ trust { inner-vlan-8021p | ip-dscp } ] [ domain <ds-name> ] }
 = diffserv-mode
diffserv-mode ingress { pipe <service-class> <color> | short-pipe <service-class> <color> } egress { uniform | pipe | short-pipe [ trust { inner-vlan-8021p | ip-dscp } ] [ domain <ds-name> ] }
 = diffserv-mode
undo diffserv-mode
# diffserv-mode ingress egress(interface)
@ interface
diffserv-mode ingress { uniform | pipe <service-class> <color> | short-pipe <service-class> <color> } egress { uniform | pipe | short-pipe [ trust { inner-vlan-8021p | ip-dscp } ] [ domain <ds-name> ] }
 = diffserv-mode
undo diffserv-mode
# diffserv-mode ingress egress (VSI view)
@ vsi
diffserv-mode ingress { uniform | pipe <service-class> <color> | short-pipe <service-class> <color> } egress { uniform | pipe | short-pipe [ trust { inner-vlan-8021p | ip-dscp } ] [ domain <ds-name> ] }
 = diffserv-mode
undo diffserv-mode
# diffserv-mode ingress egress (l3vpn)
@ vpn-instance-ipv4 vpn-instance-ipv6 vpn-instance
diffserv-mode ingress { uniform | pipe <service-class> <color> | short-pipe <service-class> <color> } egress { uniform | pipe | short-pipe [ domain <ds-name> ] }
 = diffserv-mode
undo diffserv-mode
# diffserv-mode (tdm)
@ interface
diffserv-mode pipe <service-class> <color>
 = diffserv-mode
undo diffserv-mode
# l3vpn diffserv-mode short-pipe enhance enable
@ system
l3vpn diffserv-mode short-pipe enhance enable
 = l3vpn diffserv-mode short-pipe enhance enable
undo l3vpn diffserv-mode short-pipe enhance enable`;
