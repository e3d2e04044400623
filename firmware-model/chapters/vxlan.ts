// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "LAN Access and MAN Access Commands/VXLAN Configuration Commands". */
export default (): string => `
? vni-id number 1 16777215
? source-ip ipv4
? peer-ip ipv4
? instance-value number 1 32768
? ip-address ipv4
? ipv6-address ipv6
? policy-name text 1 200
# vxlan vni
@ bridge-domain
vxlan vni <vni-id> [ split-horizon-mode ]
 = vxlan vni <vni-id>
undo vxlan vni <vni-id> [ split-horizon-mode ]
# display vxlan statistics l3-mode
@ all
! now 1
display vxlan statistics l3-mode source <source-ip> peer <peer-ip> local-vni <vni-id>
display vxlan statistics l3-mode source <source-ip> peer <peer-ip> remote-vni <vni-id>
# display vxlan statistics
@ all
! now 1
display vxlan statistics source <source-ip> peer <peer-ip> vni <vni-id>
display vxlan statistics vni <vni-id>
# display vxlan peer
@ all
! now 1
display vxlan peer [ vni <vni-id> ]
# display vxlan cu-peer
@ all
! now 1
display vxlan cu-peer
# display vxlan evpl
@ all
! now 1
display vxlan evpl [ <instance-value> [ verbose ] ]
# evpl instance peer
@ interface
evpl instance <instance-value> peer <ip-address>
 = evpl instance <instance-value> peer <ip-address>
undo evpl instance <instance-value> peer <ip-address>
# local-vni
@ evpl-instance-vxlan-mode
local-vni <vni-id>
 = local-vni <vni-id>
undo local-vni <vni-id>
# vtep-src (EVPL instance VXLAN mode view)
@ evpl-instance-vxlan-mode
vtep-src <ip-address>
 = vtep-src <ip-address>
undo vtep-src <ip-address>
# reset vxlan statistics l3-mode
@ user
! now 3
reset vxlan statistics l3-mode source <source-ip> peer <peer-ip> local-vni <vni-id>
reset vxlan statistics l3-mode source <source-ip> peer <peer-ip> remote-vni <vni-id>
# reset vxlan statistics
@ user
! now 3
reset vxlan statistics source <source-ip> peer <peer-ip> vni <vni-id>
reset vxlan statistics source <source-ip> peer <peer-ip> local-vni <vni-id>
reset vxlan statistics source <source-ip> peer <peer-ip> remote-vni <vni-id>
reset vxlan statistics vni <vni-id>
# mac-address (NVE interface view)
@ interface
? H-H-H mac
mac-address <H-H-H>
 = mac-address
undo mac-address [ <H-H-H> ]
# vxlan vni (VPN instance view)
@ vpn-instance
vxlan vni <vni-id>
 = vxlan vni <vni-id>
undo vxlan vni <vni-id>
# advertise l2vpn evpn
@ bgp-vpn-instance-ipv4-address-family bgp-vpn-instance-ipv6-address-family
advertise l2vpn evpn [ import-route-multipath ] [ include-local-cross-route ]
 = advertise l2vpn evpn
undo advertise l2vpn evpn [ import-route-multipath ] [ include-local-cross-route ]
# advertise l2vpn evpn (BGP-VPN instance IP address family view)
@ bgp-vpn-instance-ipv4-address-family bgp-vpn-instance-ipv6-address-family
advertise l2vpn evpn best-route [ import-route-multipath ] [ include-local-cross-route ]
 = advertise l2vpn evpn best-route
undo advertise l2vpn evpn { best-route | valid-routes } [ import-route-multipath ] [ include-local-cross-route ]
advertise l2vpn evpn valid-routes [ import-route-multipath ] [ include-local-cross-route ]
 = advertise l2vpn evpn valid-routes
# bypass source (NVE interface view)
@ interface
bypass source <ipv6-address>
 = bypass source <ipv6-address>
undo bypass source <ipv6-address>
# bypass source
@ interface
bypass source <ip-address>
 = bypass source <ip-address>
undo bypass source [ <ip-address> ]
# display vxlan vni
@ all
! now 1
display vxlan vni [ <vni-id> [ verbose ] ]
# vni (System view)
@ system
vni <vni-id>
 + vni <vni-id>
 > vni -vni<vni-id>
undo vni <vni-id>
# export route-policy (EVPN instance view)
@ evpn-instance vpws-evpn-instance
export route-policy <policy-name>
 = export route-policy
undo export route-policy
# import route-policy (EVPN instance view)
@ evpn-instance vpws-evpn-instance
import route-policy <policy-name>
 = import route-policy
undo import route-policy
# peer advertise encap-type (BGP-EVPN address family view)
@ bgp-evpn-address-family
? group-name text 1 47
peer <group-name> advertise encap-type vxlan
 = peer <group-name> advertise encap-type vxlan
undo peer <group-name> advertise encap-type { vxlan | srv6 }
peer <group-name> advertise encap-type srv6
 = peer <group-name> advertise encap-type srv6
# irb asymmetric (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
irb asymmetric
 = irb asymmetric
undo irb asymmetric
# peer advertise encap-type
@ bgp-evpn-address-family
? ipv4-address ipv4
peer <ipv4-address> advertise encap-type { vxlan }
 = peer <ipv4-address> advertise encap-type
peer <ipv6-address> advertise encap-type vxlan
 = peer <ipv6-address> advertise encap-type vxlan
undo peer <ipv4-address> advertise encap-type { vxlan }
undo peer <ipv6-address> advertise encap-type { vxlan | srv6 }
peer <ipv6-address> advertise encap-type srv6
 = peer <ipv6-address> advertise encap-type srv6
# retry-cycle (SYS-EVPN-MAC-DUP view)
@ sys-evpn-mac-dup
? retry-times number 120 3600
retry-cycle <retry-times>
 = retry-cycle <retry-times>
undo retry-cycle
undo retry-cycle <retry-times>
# mac-address static bridge-domain (System view)
@ system
? mac-address mac
? bd-id number 1 16777215
? source-ip-address ipv4
? vni-id number 0 4294967295
? sourceIpv6 ipv6
? peerIPv6 ipv6
mac-address static <mac-address> bridge-domain <bd-id> source <source-ip-address> peer <peer-ip> vni <vni-id>
 = mac-address static <mac-address> bridge-domain <bd-id> source <source-ip-address> peer vni <vni-id>
mac-address static <mac-address> bridge-domain <bd-id> source-ipv6 <sourceIpv6> peer-ipv6 <peerIPv6> vni <vni-id>
 = mac-address static <mac-address> bridge-domain <bd-id> source-ipv6 peer-ipv6 vni <vni-id>
undo mac-address static <mac-address> bridge-domain <bd-id> [ [ source <source-ip-address> ] [ peer <peer-ip> ] [ vni <vni-id> ] ]
undo mac-address static <mac-address> bridge-domain <bd-id> [ [ source-ipv6 <sourceIpv6> ] [ peer-ipv6 <peerIPv6> ] [ vni <vni-id> ] ]
# source (NVE interface view)
@ interface
undo source [ <ip-address> ]
# source (NVE interface view) (IPv6)
@ interface
source <ipv6-address>
 = source <ipv6-address>
undo source <ipv6-address>
# vni evpl peer
@ interface
? vnivalue number 1 16777215
vni <vnivalue> evpl peer <ip-address>
 = vni <vnivalue> evpl peer <ip-address>
undo vni <vnivalue> evpl peer <ip-address>
# vni head-end peer-list (NVE interface view) (ipv6)
@ interface
vni <vni-id> head-end peer-list { <ipv6-address> } &<1-10>
 = vni <vni-id> head-end peer-list <ipv6-address>
undo vni <vni-id> head-end peer-list { <ipv6-address> } &<1-10>
# vni (NVE interface view)
@ interface
vni <vni-id> [ head-end peer-list { <ip-address> } &<1-10> ]
 = vni <vni-id> <ip-address>
undo vni <vni-id> [ head-end peer-list { <ip-address> } &<1-10> ]
# vni head-end peer-list protocol bgp
@ interface
vni <vni-id> head-end peer-list protocol bgp
 = vni <vni-id> head-end peer-list protocol bgp
undo vni <vni-id> head-end peer-list protocol bgp
# vxlan statistics l3-mode enable
@ interface
vxlan statistics l3-mode peer <peer-ip> vni <vni-id> inbound enable
 = vxlan statistics l3-mode peer <peer-ip> vni <vni-id> inbound enable
vxlan statistics l3-mode peer <peer-ip> vni <vni-id> outbound enable
 = vxlan statistics l3-mode peer <peer-ip> vni <vni-id> enable
undo vxlan statistics l3-mode peer <peer-ip> vni <vni-id> inbound enable
undo vxlan statistics l3-mode peer <peer-ip> [ vni <vni-id> ] outbound enable
vxlan statistics l3-mode peer <peer-ip> outbound enable
 = vxlan statistics l3-mode peer outbound enable <peer-ip>
# statistic enable (VNI view)
@ vni
statistic enable
 = statistic enable
undo statistic enable
# vxlan statistics enable
@ interface
? vni-id number 1 4294967295
vxlan statistics peer <peer-ip> vni <vni-id> inbound enable
 = vxlan statistics peer <peer-ip> vni <vni-id> inbound enable
vxlan statistics peer <peer-ip> vni <vni-id> outbound enable
 = vxlan statistics peer <peer-ip> vni <vni-id> enable
vxlan statistics peer <peer-ip> vni <vni-id> enable
 = vxlan statistics peer <peer-ip> vni <vni-id> enable
undo vxlan statistics peer <peer-ip> vni <vni-id> inbound enable
undo vxlan statistics peer <peer-ip> vni <vni-id> outbound enable
undo vxlan statistics peer <peer-ip> vni <vni-id> enable
# import route-policy evpn
@ vpn-instance-ipv4 vpn-instance-ipv6 vpn-instance
import route-policy <policy-name> evpn
 = import route-policy <policy-name> evpn
undo import route-policy <policy-name> evpn
# vxlan anycast-gateway enable
@ interface
vxlan anycast-gateway enable
 = vxlan anycast-gateway enable
undo vxlan anycast-gateway enable
# display vxlan tunnel
@ all
! now 1
? tunnel-id number 1 4294967295
? vpn-instance-name text 1 31
display vxlan tunnel [ [ <tunnel-id> ] | [ cu-mode ] | [ vpn-instance <vpn-instance-name> [ cu-mode ] ] ] [ verbose ]
display vxlan tunnel all
# vxlan central-reassemble enable
@ system
vxlan central-reassemble enable
 = vxlan central-reassemble enable
undo vxlan central-reassemble [ enable ]`;
