// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/GTSM Configuration Commands". */
export default (): string => `
? hops number 1 255
? group-name text 1 47
? ipv4-address ipv4
? ipv6-address ipv6
# gtsm peer valid-ttl-hops
@ mpls-ldp
? ip-address ipv4
gtsm peer <ip-address> valid-ttl-hops <hops>
 = gtsm peer <ip-address>
undo gtsm { all | peer <ip-address> }
# peer valid-ttl-hops (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> valid-ttl-hops [ <hops> ]
 = peer <group-name> valid-ttl-hops
undo peer <group-name> valid-ttl-hops
# peer valid-ttl-hops (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> valid-ttl-hops [ <hops> ]
 = peer <ipv4-address> valid-ttl-hops
undo peer <ipv4-address> valid-ttl-hops
# peer valid-ttl-hops (BGP multi-instance VPNv4 instance view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> valid-ttl-hops [ <hops> ]
 = peer <group-name> valid-ttl-hops
undo peer <group-name> valid-ttl-hops
# peer valid-ttl-hops (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> valid-ttl-hops [ <hops> ]
 = peer <ipv4-address> valid-ttl-hops
undo peer <ipv4-address> valid-ttl-hops
# display gtsm statistics
@ all
! now 1
display gtsm statistics { <slot-id> | all }
# peer valid-ttl-hops (BGP view) (group)
@ bgp
peer <group-name> valid-ttl-hops [ <hops> ]
 = peer <group-name> valid-ttl-hops
undo peer <group-name> valid-ttl-hops
# gtsm default-action
@ system
gtsm default-action { drop | pass }
 = gtsm default-action
# peer valid-ttl-hops
@ bgp
peer <ipv6-address> valid-ttl-hops [ <hops> ]
 = peer <ipv6-address> valid-ttl-hops
undo peer <ipv6-address> valid-ttl-hops
# peer valid-ttl-hops (BGP view)
@ bgp
peer <ipv4-address> valid-ttl-hops [ <hops> ]
 = peer <ipv4-address> valid-ttl-hops
undo peer <ipv4-address> valid-ttl-hops
# reset gtsm statistics
@ user
! now 3
reset gtsm statistics { <slot-id> | all }
# peer valid-ttl-hops (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> valid-ttl-hops [ <hops> ]
 = peer <ipv6-address> valid-ttl-hops
undo peer <ipv6-address> valid-ttl-hops
# peer valid-ttl-hops (BGP-VPN instance view)
@ bgp-multi-instance bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> valid-ttl-hops [ <hops> ]
 = peer <ipv4-address> valid-ttl-hops
undo peer <ipv4-address> valid-ttl-hops
# peer valid-ttl-hops (BGP-VPNv4 instance view) (group)
@ bgp-vpn-instance-ipv4-address-family bgp-vpnv4-address-family
? peerGroupName text 1 47
peer <peerGroupName> valid-ttl-hops [ <hops> ]
 = peer <peerGroupName> valid-ttl-hops
undo peer <peerGroupName> valid-ttl-hops
# peer valid-ttl-hops (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> valid-ttl-hops [ <hops> ]
 = peer <ipv4-address> valid-ttl-hops
undo peer <ipv4-address> valid-ttl-hops
# peer valid-ttl-hops (BGP-VPNv6 instance view)
@ bgp-vpn-instance-ipv6-address-family bgp-vpnv6-address-family
peer <ipv6-address> valid-ttl-hops [ <hops> ]
 = peer <ipv6-address> valid-ttl-hops
undo peer <ipv6-address> valid-ttl-hops`;
