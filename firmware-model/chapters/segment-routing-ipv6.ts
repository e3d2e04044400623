// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Segment Routing Commands/Segment Routing IPv6 Configuration Commands". */
export default (): string => `
? locator-name text 1 31
? sid-value ipv6
? bd-id number 1 16777215
? sid ipv6
? vpn-instance-name text 1 31
? evpl-instance-id number 1 256000
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? nexthop-address ipv6
? ipv6-address ipv6
? ttl-value number 1 255
? func-opcode ipv6
# ti-lfa (IS-IS IPv6 FRR view)
@ is-is-frr
ti-lfa [ level-1 | level-2 | level-1-2 ]
 = ti-lfa
undo ti-lfa [ level-1 | level-2 | level-1-2 ]
# active port-srv6
@ license
? slotid text 1 15
? cardid number 0 15
? port-list text 1 255
active port-srv6 slot <slotid> card <cardid> port <port-list>
 = active port-srv6 slot <slotid> card <cardid> port
undo active port-srv6 slot <slotid> card <cardid> [ port <port-list> ]
# ipv6 avoid-microloop segment-routing rib-update-delay
@ is-is
? rib-update-delay number 1000 60000
ipv6 avoid-microloop segment-routing rib-update-delay <rib-update-delay>
 = ipv6 avoid-microloop segment-routing rib-update-delay
undo ipv6 avoid-microloop segment-routing rib-update-delay
# ipv6 avoid-microloop segment-routing
@ is-is
ipv6 avoid-microloop segment-routing
 = ipv6 avoid-microloop segment-routing
undo ipv6 avoid-microloop segment-routing
# segment-routing ipv6 egress-engineering locator
@ bgp
segment-routing ipv6 egress-engineering locator <locator-name>
 = segment-routing ipv6 egress-engineering locator <locator-name>
undo segment-routing ipv6 egress-engineering locator [ <locator-name> ]
# display isis srv6 ti-lfa-node
@ all
! now 1
? process-id number 1 4294967295
display isis [ <process-id> ] srv6 ti-lfa-node [ ipv6 ] [ level-1 | level-2 ] [ systemid <systemid> ]
# display segment-routing ipv6 locator
@ all
! now 1
display segment-routing ipv6 locator [ <locator-name> ] verbose
# display segment-routing ipv6 local-sid end-as forwarding
@ all
! now 1
display segment-routing ipv6 local-sid end-as [ <sid-value> ] forwarding
# display segment-routing ipv6 local-sid forwarding (EVPN VPLS)
@ all
! now 1
display segment-routing ipv6 local-sid { end-dt2u | end-dt2ul | end-dt2m } [ <sid-value> ] [ bridge-domain <bd-id> ] forwarding
# display segment-routing ipv6 local-sid end-dt4 forwarding
@ all
! now 1
display segment-routing ipv6 local-sid end-dt4 [ <sid> | vpn-instance <vpn-instance-name> ] forwarding
# display segment-routing ipv6 local-sid end-dt6 forwarding
@ all
! now 1
display segment-routing ipv6 local-sid end-dt6 [ <sid> | vpn-instance <vpn-instance-name> ] forwarding
# display segment-routing ipv6 local-sid forwarding (EVPN VPWS)
@ all
! now 1
display segment-routing ipv6 local-sid { end-dx2 | end-dx2l } [ <sid> | evpl-instance <evpl-instance-id> ] forwarding
# display segment-routing ipv6 local-sid end-dx4 forwarding
@ all
! now 1
display segment-routing ipv6 local-sid end-dx4 [ <sid> | vpn-instance <vpn-instance-name> ] forwarding
# display segment-routing ipv6 local-sid end-dx6 forwarding
@ all
! now 1
display segment-routing ipv6 local-sid end-dx6 [ <sid> | vpn-instance <vpn-instance-name> ] forwarding
# display segment-routing ipv6 local-sid forwarding (Public)
@ all
! now 1
display segment-routing ipv6 local-sid { end-x | end-op | end | end-m } [ <sid> ] forwarding
display segment-routing ipv6 local-sid end-x interface { <interface-name> | <interface-type> <interface-number> } [ nexthop <nexthop-address> ] forwarding
# display segment-routing ipv6 local-sid forwarding (all)
@ all
! now 1
display segment-routing ipv6 local-sid [ locator <locator-name> ] forwarding
# timer end-x update-delay
@ segment-routing-ipv6
? delay-time number 0 600000
timer end-x update-delay <delay-time>
 = timer end-x update-delay
undo timer end-x update-delay [ <delay-time> ]
# segment-routing ipv6 locator (EVPL SRv6 view)
@ evpl-srv6 evpl-instance-mpls-mode
segment-routing ipv6 locator <locator-name>
 = segment-routing ipv6 locator <locator-name>
undo segment-routing ipv6 locator [ <locator-name> ]
# segment-routing ipv6 locator (BD EVPN view)
@ evpn-instance
? unicast-locator-name text 1 31
segment-routing ipv6 locator <locator-name> [ unicast-locator <unicast-locator-name> ]
 = segment-routing ipv6 locator <locator-name> <unicast-locator-name>
undo segment-routing ipv6 locator [ [ <locator-name> ] | [ <locator-name> unicast-locator <unicast-locator-name> ] ]
# isis ipv6 ti-lfa disable
@ interface
isis ipv6 ti-lfa disable [ level-1 | level-2 | level-1-2 ]
 = isis ipv6 ti-lfa disable
undo isis ipv6 ti-lfa disable [ level-1 | level-2 | level-1-2 ]
# segment-routing ipv6 locator (IS-IS view)
@ is-is
segment-routing ipv6 locator <locator-name> [ auto-sid-disable ]
 = segment-routing ipv6 locator <locator-name>
undo segment-routing ipv6 locator <locator-name> [ auto-sid-disable ]
# segment-routing ipv6 locator (OSPFv3 view)
@ ospfv3
segment-routing ipv6 locator <locator-name> auto-sid-disable
 = segment-routing ipv6 locator <locator-name> auto-sid-disable
undo segment-routing ipv6 locator <locator-name> auto-sid-disable
# segment-routing ipv6 (System view)
@ system
segment-routing ipv6
 + segment-routing ipv6
 > segment-routing-ipv6 -segment-routing-ipv6
undo segment-routing ipv6
# sr-te frr enable
@ segment-routing-ipv6
sr-te frr enable
 = sr-te frr enable
undo sr-te frr enable
# segment-routing ipv6 compatible
@ system
segment-routing ipv6 compatible
 = segment-routing ipv6 compatible
undo segment-routing ipv6 compatible
# encapsulation source-address
@ segment-routing-ipv6
encapsulation source-address <ipv6-address> [ ip-ttl <ttl-value> ]
 = encapsulation source-address <ipv6-address>
undo encapsulation source-address [ <ipv6-address> [ ip-ttl <ttl-value> ] ]
# backup-opcode
@ srv6-locator-end-as
backup-opcode <func-opcode>
 = backup-opcode
undo backup-opcode [ <func-opcode> ]
# bypass (SRv6 locator End-AS view)
@ srv6-locator-end-as
bypass [ sid <ipv6-address> ]
 = bypass <ipv6-address>
undo bypass [ sid <ipv6-address> ]
# cache list (SRv6 locator End-AS view)
@ srv6-locator-end-as
cache list { <ipv6-address> } &<1-11>
 = cache list <ipv6-address>
undo cache list { <ipv6-address> } &<1-11>
undo cache list
# cache source-address
@ srv6-locator-end-as
cache source-address <ipv6-address>
 = cache source-address <ipv6-address>
undo cache source-address [ <ipv6-address> ]
# diffserv-mode (SRv6 locator End-AS view)
@ srv6-locator-end-as
diffserv-mode pipe <service-class> <color>
 = diffserv-mode pipe
diffserv-mode uniform
 = diffserv-mode uniform
undo diffserv-mode pipe [ <service-class> <color> ]
undo diffserv-mode uniform
# encapsulation eth out-interface
@ srv6-locator-end-as
? out-vlan-id number 1 4094
? out-cevid number 1 4094
? in-vlan-id number 1 4094
? in-cevid number 1 4094
? destMac mac
encapsulation eth out-interface { <outInterfaceName> | <outInterfaceType> <outInterfaceNum> } [ out-vlan <out-vlan-id> [ ce-vid <out-cevid> ] ] in-interface { <inInterfaceName> | <inInterfaceType> <inInterfaceNum> } [ in-vlan <in-vlan-id> [ ce-vid <in-cevid> ] ] [ dest-mac <destMac> ]
 = encapsulation eth out-interface <outInterfaceName> <outInterfaceType> <outInterfaceNum> <out-vlan-id> <out-cevid> in-interface <inInterfaceName> <inInterfaceType> <inInterfaceNum> <in-vlan-id> <in-cevid>
undo encapsulation eth out-interface { <outInterfaceName> | <outInterfaceType> <outInterfaceNum> } [ out-vlan <out-vlan-id> [ ce-vid <out-cevid> ] ] in-interface { <inInterfaceName> | <inInterfaceType> <inInterfaceNum> } [ in-vlan <in-vlan-id> [ ce-vid <in-cevid> ] ] [ dest-mac <destMac> ]
# encapsulation ipv4 (SRv6 locator End-AS view)
@ srv6-locator-end-as
? nexthop-addr ipv4
? index-value number 1 4294967295
encapsulation ipv4 nexthop <nexthop-addr> out-interface { <outInterfaceName> | <outInterfaceType> <outInterfaceNum> } in-interface { <inInterfaceName> | <inInterfaceType> <inInterfaceNum> } [ symmetric-index <index-value> ]
 = encapsulation ipv4 nexthop <nexthop-addr> out-interface <outInterfaceName> <outInterfaceType> <outInterfaceNum> in-interface <inInterfaceName> <inInterfaceType> <inInterfaceNum> <index-value>
undo encapsulation ipv4 nexthop <nexthop-addr> out-interface { <outInterfaceName> | <outInterfaceType> <outInterfaceNum> } in-interface { <inInterfaceName> | <inInterfaceType> <inInterfaceNum> } [ symmetric-index <index-value> ]
# inner-type ipv4 (SRv6 locator End-AS view)
@ srv6-locator-end-as
inner-type ipv4
 = inner-type ipv4
undo inner-type ipv4
# proxy peer-sid
@ segment-routing-ipv6
? peersid ipv6
proxy peer-sid <peersid>
 = proxy peer-sid <peersid>
undo proxy peer-sid [ <peersid> ]
# ttl-mode (SRv6 locator End-AS view)
@ srv6-locator-end-as
ttl-mode pipe <ttl-value>
 = ttl-mode pipe
ttl-mode uniform
 = ttl-mode uniform
undo ttl-mode pipe [ <ttl-value> ]
undo ttl-mode uniform
# locator
@ segment-routing-ipv6
? prefix-length number 32 120
? static-length number 1 96
? args-length number 1 64
locator <locator-name> [ ipv6-prefix <ipv6-address> <prefix-length> [ [ static <static-length> ] | [ args <args-length> ] ] * ]
 + locator <locator-name> <ipv6-address>
 > segment-routing-ipv6-locator -locator
undo locator <locator-name> [ ipv6-prefix <ipv6-address> <prefix-length> [ [ static <static-length> ] | [ args <args-length> ] ] * ]
# opcode end
@ segment-routing-ipv6-locator
opcode <func-opcode> end [ no-psp ]
 = opcode <func-opcode> end
undo opcode <func-opcode> end [ no-psp ]
# opcode end-as
@ segment-routing-ipv6-locator
? func-opcode1 ipv6
opcode <func-opcode1> end-as
 + opcode <func-opcode1> end-as
 > srv6-locator-end-as -endas-<func-opcode1>
undo opcode <func-opcode1> end-as
# opcode bridge-domain
@ segment-routing-ipv6-locator
? func-opcode
opcode <func-opcode> end-dt2u bridge-domain <bd-id>
 = opcode <func-opcode> end-dt2u bridge-domain <bd-id>
undo opcode <func-opcode> { end-dt2u | end-dt2ul | end-dt2m } [ bridge-domain <bd-id> ]
opcode <func-opcode> end-dt2ul bridge-domain <bd-id>
 = opcode <func-opcode> end-dt2ul bridge-domain <bd-id>
opcode <func-opcode> end-dt2m bridge-domain <bd-id>
 = opcode <func-opcode> end-dt2m bridge-domain <bd-id>
# opcode end-dt4
@ segment-routing-ipv6-locator
opcode <func-opcode> end-dt4 [ vpn-instance <vpn-instance-name> [ evpn | evpn-l3vpn ] ]
 = opcode <func-opcode> end-dt4 <vpn-instance-name>
undo opcode <func-opcode> [ end-dt4 [ vpn-instance <vpn-instance-name> [ evpn | evpn-l3vpn ] ] ]
# opcode end-dt6
@ segment-routing-ipv6-locator
opcode <func-opcode> end-dt6 [ vpn-instance <vpn-instance-name> [ evpn ] ]
 = opcode <func-opcode> end-dt6 <vpn-instance-name>
undo opcode <func-opcode> end-dt6 [ vpn-instance <vpn-instance-name> [ evpn ] ]
# opcode evpl-instance
@ segment-routing-ipv6-locator
opcode <func-opcode> end-dx2 evpl-instance <evpl-instance-id>
 = opcode <func-opcode> end-dx2 evpl-instance <evpl-instance-id>
undo opcode <func-opcode> { end-dx2 | end-dx2l } [ evpl-instance <evpl-instance-id> ]
opcode <func-opcode> end-dx2l evpl-instance <evpl-instance-id>
 = opcode <func-opcode> end-dx2l evpl-instance <evpl-instance-id>
# opcode end-dx4 evpn
@ segment-routing-ipv6-locator
? nexthop-address ipv4
? nexthop-ipv6-address ipv6
opcode <func-opcode> end-dx4 vpn-instance <vpn-instance-name> evpn interface { <interface-name> | <interface-type> <interface-number> } nexthop <nexthop-address>
 = opcode <func-opcode> end-dx4 vpn-instance <vpn-instance-name> evpn interface <interface-name> nexthop <nexthop-address>
opcode <func-opcode> end-dx6 vpn-instance <vpn-instance-name> evpn interface { <interface-name> | <interface-type> <interface-number> } nexthop <nexthop-ipv6-address>
 = opcode <func-opcode> end-dx6 vpn-instance <vpn-instance-name> evpn interface <interface-name> nexthop <nexthop-ipv6-address>
undo opcode <func-opcode> end-dx4 vpn-instance <vpn-instance-name> evpn [ interface { <interface-name> | <interface-type> <interface-number> } nexthop <nexthop-address> ]
undo opcode <func-opcode> end-dx6 vpn-instance <vpn-instance-name> evpn [ interface { <interface-name> | <interface-type> <interface-number> } nexthop <nexthop-ipv6-address> ]
# opcode end-m mirror-locator
@ segment-routing-ipv6-locator
? mask-length number 32 120
opcode <func-opcode> end-m mirror-locator <ipv6-address> <mask-length>
 = opcode <func-opcode> end-m mirror-locator <ipv6-address>
undo opcode <func-opcode> end-m [ mirror-locator <ipv6-address> <mask-length> ]
# opcode end-op
@ segment-routing-ipv6-locator
opcode <func-opcode> end-op
 = opcode <func-opcode> end-op
undo opcode <func-opcode> end-op
# opcode end-x
@ segment-routing-ipv6-locator
opcode <func-opcode> end-x interface { <interface-name> | <interface-type> <interface-number> } nexthop <nexthop-address> [ no-psp ]
 = opcode <func-opcode> end-x interface <interface-name> nexthop <nexthop-address>
undo opcode <func-opcode> end-x interface { <interface-name> | <interface-type> <interface-number> } nexthop <nexthop-address> [ no-psp ]
# path-mtu (Segment routing IPv6 view)
@ segment-routing-ipv6
? mtu-value number 1280 9600
path-mtu <mtu-value>
 = path-mtu
undo path-mtu [ <mtu-value> ]
# path-mtu reserved
@ segment-routing-ipv6
? reserved-value number 1 9600
path-mtu reserved [ <reserved-value> ]
 = path-mtu reserved
undo path-mtu reserved [ <reserved-value> ]
# segment-routing ipv6 locator (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
segment-routing ipv6 locator <locator-name> [ auto-sid-disable ]
 = segment-routing ipv6 locator <locator-name>
undo segment-routing ipv6 locator [ [ <locator-name> ] | [ <locator-name> auto-sid-disable ] ]
# segment-routing ipv6 locator (BGP view/BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
segment-routing ipv6 locator <locator-name>
 = segment-routing ipv6 locator <locator-name>
undo segment-routing ipv6 locator [ <locator-name> ]
# te ipv6-router-id
@ system
? ipv6Addr ipv6
te ipv6-router-id <ipv6Addr>
 = te ipv6-router-id
undo te ipv6-router-id
# ttl-mode (Segment Routing IPv6 view)
@ segment-routing-ipv6
ttl-mode { uniform | pipe }
 = ttl-mode
undo ttl-mode`;
