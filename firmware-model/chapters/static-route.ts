// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Routing Commands/Static Route Configuration Commands". */
export default (): string => `
? ip-address ipv4
? mask ipv4
? mask-length number 0 32
? vpn-instance-name text 1 31
? nexthop-address ipv4
? preference number 1 255
? tag number 1 4294967295
? cfg-name text 1 64
? admin-name text 1 32
? test-name text 1 32
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? text text 1 150 rest
? bfd-name text 1 64 caseless
? efm-interface-name interface
? efm-interface-type interface-type
? efm-interface-number interface-number
? cost-value number 1 4294967295
? topology-name text 1 31
? vpn-source-name text 1 31
? prefix-length number 0 128
? destination-address ipv4
? vpn-destination-name text 1 31
? min-rx-interval number 3 20000
? min-tx-interval number 3 20000
? multiplier number 3 50
? ip-prefix-name text 1 169
? policy-name text 1 39
# ip route-static vpn-instance (System view)
@ system
ip route-static <ip-address> { <mask> | <mask-length> } vpn-instance <vpn-instance-name> <nexthop-address> [ recursive-lookup host-route ] [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> | efm-state { <interface-name> | <interface-type> <interface-number> } } | inherit-cost | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text> ]
 = ip route-static vpn-instance <ip-address> <vpn-instance-name> <nexthop-address> <cfg-name> <admin-name> <test-name> <interface-name> <interface-number>
# ip route-static (System view)
@ system
ip route-static <ip-address> { <mask> | <mask-length> } vpn-instance <vpn-instance-name> [ preference <preference> | tag <tag> ] * [ no-advertise | no-install ] [ description <text> ]
 = ip route-static vpn-instance <ip-address> <vpn-instance-name>
# ip route-static track bfd-session admindown invalid
@ system
ip route-static track bfd-session session-name <bfd-name> admindown invalid
 = ip route-static track bfd-session session-name <bfd-name> admindown invalid
undo ip route-static track bfd-session [ session-name <bfd-name> ] admindown invalid
# ipv6 route-static track bfd-session admindown invalid
@ system
ipv6 route-static track bfd-session session-name <bfd-name> admindown invalid
 = ipv6 route-static track bfd-session session-name <bfd-name> admindown invalid
undo ipv6 route-static track bfd-session [ session-name <bfd-name> ] admindown invalid
# ip route-static
@ system
ip route-static <ip-address> { <mask> | <mask-length> } <nexthop-address> [ recursive-lookup host-route ] [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> | efm-state { <efm-interface-name> | <efm-interface-type> <efm-interface-number> } } | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text> ]
 = ip route-static <ip-address> <mask> <mask-length> <nexthop-address> <preference> <tag> <cfg-name> <admin-name> <test-name> <efm-interface-name> <text>
ip route-static <ip-address> { <mask> | <mask-length> } <nexthop-address> [ recursive-lookup host-route ] [ preference <preference> | tag <tag> ] * inherit-cost [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text> ]
 = ip route-static inherit-cost <ip-address> <mask> <mask-length> <nexthop-address> <preference> <tag> <text>
ip route-static <ip-address> { <mask> | <mask-length> } { <interface-name> | <interface-type> <interface-number> } <nexthop-address> [ preference <preference> | tag <tag> | cost <cost-value> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> | efm-state { <efm-interface-name> | <efm-interface-type> <efm-interface-number> } } | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text> ]
 = ip route-static <ip-address> <mask> <mask-length> <interface-name> <nexthop-address> <preference> <tag> <cost-value> <cfg-name> <admin-name> <test-name> <efm-interface-name> <text>
undo ip route-static <ip-address> { <mask> | <mask-length> } vpn-instance <vpn-instance-name> <nexthop-address> [ inherit-cost ]
undo ip route-static <ip-address> { <mask> | <mask-length> } <nexthop-address> inherit-cost
undo ip route-static <ip-address> { <mask> | <mask-length> } vpn-instance <vpn-instance-name>
ip route-static <ip-address> { <mask> | <mask-length> } { <interface-name> | <interface-type> <interface-number> } dhcp [ preference <preference> | tag <tag> | cost <cost-value> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> | efm-state { <efm-interface-name> | <efm-interface-type> <efm-interface-number> } } | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text> ]
 = ip route-static dhcp <ip-address> <mask> <mask-length> <interface-name> <preference> <tag> <cost-value> <cfg-name> <admin-name> <test-name> <efm-interface-name> <text>
ip route-static <ip-address> { <mask> | <mask-length> } { <interface-name> | <interface-type> <interface-number> } [ preference <preference> | tag <tag> | cost <cost-value> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> | efm-state { <efm-interface-name> | <efm-interface-type> <efm-interface-number> } } | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text> ]
 = ip route-static <ip-address> <mask> <mask-length> <interface-name> <preference> <tag> <cost-value> <cfg-name> <admin-name> <test-name> <efm-interface-name> <text>
# ip route-static topology
@ system
ip route-static topology <topology-name> <ip-address> { <mask> | <mask-length> } <nexthop-address> [ recursive-lookup host-route ] [ preference <preference> | tag <tag> ] * [ no-advertise | no-install ] [ description <text> ]
 = ip route-static topology <topology-name> <ip-address> <mask> <mask-length> <nexthop-address>
ip route-static topology <topology-name> <ip-address> { <mask> | <mask-length> } { <interface-name> | <interface-type> <interface-number> } [ <nexthop-address> | dhcp ] [ preference <preference> | tag <tag> | cost <cost-value> ] * [ no-advertise | no-install ] [ description <text> ]
 = ip route-static topology <topology-name> <ip-address> <mask> <mask-length> <interface-name> <nexthop-address>
undo ip route-static [ topology <topology-name> ] <ip-address> { <mask> | <mask-length> } [ { <interface-name> | <interface-type> <interface-number> } [ { <nexthop-address> | dhcp } ] | { <nexthop-address> | dhcp } ]
# ip route-static ldp-sync
@ system
ip route-static [ vpn-instance <vpn-source-name> ] <ip-address> { <mask> | <mask-length> } { <interface-name> | <interface-type> <interface-number> } [ <nexthop-address> ] [ preference <preference> | tag <tag> ] * ldp-sync [ description <text> ]
 = ip route-static ldp-sync <vpn-source-name> <ip-address> <interface-name> <interface-number> <nexthop-address>
# static-route timer ldp-sync hold-down
@ interface
? timer number 0 65535
static-route timer ldp-sync hold-down { <timer> | infinite }
 = static-route timer ldp-sync hold-down
undo static-route timer ldp-sync hold-down
# ipv6 route-static topology
@ system
? dest-ipv6-address ipv6
? nexthop-ipv6-address ipv6
ipv6 route-static topology <topology-name> <dest-ipv6-address> <prefix-length> <nexthop-ipv6-address> [ recursive-lookup host-route ] [ preference <preference> | tag <tag> ] * [ no-advertise | no-install ] [ description <text> ]
 = ipv6 route-static topology <topology-name> <dest-ipv6-address> <prefix-length> <nexthop-ipv6-address>
ipv6 route-static topology <topology-name> <dest-ipv6-address> <prefix-length> { <interface-name> | <interface-type> <interface-number> } [ <nexthop-ipv6-address> ] [ preference <preference> | tag <tag> ] * [ no-advertise | no-install ] [ description <text> ]
 = ipv6 route-static topology <topology-name> <dest-ipv6-address> <prefix-length> <interface-name> <nexthop-ipv6-address>
undo ipv6 route-static [ topology <topology-name> ] <dest-ipv6-address> <prefix-length> [ <nexthop-ipv6-address> | { <interface-name> | <interface-type> <interface-number> } [ <nexthop-ipv6-address> ] ]
# ip route-static vpn-instance (VPN)
@ system
? nexthop-address
ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } vpn-instance <vpn-destination-name> <nexthop-address> [ recursive-lookup host-route ] [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> | efm-state { <interface-name> | <interface-type> <interface-number> } } | inherit-cost | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text> ]
 = ip route-static vpn-instance <vpn-source-name> <destination-address> <mask> <mask-length> vpn-instance <vpn-destination-name> <nexthop-address>
undo ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } vpn-instance <vpn-destination-name> <nexthop-address> [ inherit-cost ]
# ip route-static vpn-instance
@ system
? mask
? nexthop-address
? interface-number
? cost number 1 4294967295
ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } <nexthop-address> [ public ] [ recursive-lookup host-route ] [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> | efm-state { <efm-interface-name> | <efm-interface-type> <efm-interface-number> } } | inherit-cost | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text> ]
 = ip route-static vpn-instance <vpn-source-name> <destination-address> <mask> <mask-length> <nexthop-address> <preference> <tag> <cfg-name> <admin-name> <test-name> <efm-interface-name> <text>
ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } <nexthop-address> [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text> ]
 = ip route-static vpn-instance <vpn-source-name> <destination-address> <mask> <mask-length> <nexthop-address> <preference> <tag> <cfg-name> <admin-name> <test-name> <text>
ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } public [ preference <preference> | tag <tag> ] * [ no-advertise | no-install ] [ description <text> ]
 = ip route-static vpn-instance public <vpn-source-name> <destination-address> <mask> <mask-length> <preference> <tag> <text>
ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } { <interface-name> | <interface-type> <interface-number> } [ { <nexthop-address> | dhcp } ] [ preference <preference> | tag <tag> | cost <cost> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> | efm-state { <efm-interface-name> | <efm-interface-type> <efm-interface-number> } } | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text> ]
 = ip route-static vpn-instance <vpn-source-name> <destination-address> <mask> <mask-length> <interface-name> <interface-number> <nexthop-address>
undo ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } { { <interface-name> | <interface-type> <interface-number> } [ { <nexthop-address> | dhcp } ] }
undo ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } <nexthop-address> [ public ] [ inherit-cost ]
undo ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> }
undo ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } { public | vpn-instance <vpn-destination-name> }
ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } vpn-instance <vpn-destination-name> [ preference <preference> | tag <tag> ] * [ no-advertise | no-install ] [ description <text> ]
 = ip route-static vpn-instance <vpn-source-name> <destination-address> <mask> <mask-length> vpn-instance <vpn-destination-name>
# ip route-static bfd
@ system
? address ipv4
ip route-static bfd { <interface-name> | <interface-type> <interface-number> } { <nexthop-address> | dhcp } [ local-address <address> ] [ min-rx-interval <min-rx-interval> | min-tx-interval <min-tx-interval> | detect-multiplier <multiplier> ] *
 = ip route-static bfd <interface-name> <nexthop-address>
ip route-static bfd [ vpn-instance <vpn-instance-name> ] <nexthop-address> local-address <address> [ min-rx-interval <min-rx-interval> | min-tx-interval <min-tx-interval> | detect-multiplier <multiplier> ] *
 = ip route-static bfd <vpn-instance-name> <nexthop-address>
undo ip route-static bfd { <interface-name> | <interface-type> <interface-number> } { <nexthop-address> | dhcp }
undo ip route-static bfd [ vpn-instance <vpn-instance-name> ] <nexthop-address>
# ip route-static selection-rule compare-inherit-cost
@ system
ip route-static selection-rule compare-inherit-cost
 = ip route-static selection-rule compare-inherit-cost
undo ip route-static selection-rule compare-inherit-cost
# undo ipv6 route-static all
@ system
undo ipv6 route-static track bfd-session all
undo ipv6 route-static topology <topology-name> all
# undo ip route-static all
@ system
undo ip route-static track bfd-session all
undo ip route-static topology <topology-name> all
# display static-route ldp-sync
@ all
! now 1
display static-route ldp-sync [ interface { <interface-name> | <interface-type> <interface-number> } ]
# display static-route
@ all
! now 1
? ipv6-destination-address ipv6
display static-route routing-table [ vpn-instance <vpn-instance-name> | topology <topology-name> ] [ <destination-address> [ <mask-length> ] ]
display static-route ipv6 routing-table [ vpn-instance <vpn-instance-name> | topology <topology-name> ] [ <ipv6-destination-address> [ <prefix-length> ] ]
display static-route multicast routing-table [ vpn-instance <vpn-instance-name> ] [ <destination-address> [ <mask-length> ] ]
display static-route statistics
# ip route-static default-bfd
@ system
ip route-static default-bfd { min-rx-interval <min-rx-interval> | min-tx-interval <min-tx-interval> | detect-multiplier <multiplier> } *
 = ip route-static default-bfd
undo ip route-static default-bfd
# ip route-static frr
@ system
ip route-static frr
 = ip route-static frr
undo ip route-static frr
# ip route-static frr vpn-instance
@ system
ip route-static frr vpn-instance <vpn-instance-name>
 = ip route-static frr vpn-instance <vpn-instance-name>
ip rpf-route-static frr [ vpn-instance <vpn-instance-name> ]
 = ip rpf-route-static frr <vpn-instance-name>
undo ip route-static frr vpn-instance <vpn-instance-name>
undo ip rpf-route-static frr [ vpn-instance <vpn-instance-name> ]
# ipv6 route-static bfd
@ system
? nexthop-address ipv6
? ipv6-address ipv6
ipv6 route-static bfd { <interface-name> | <interface-type> <interface-number> } <nexthop-address> [ local-address <ipv6-address> ] [ min-rx-interval <min-rx-interval> | min-tx-interval <min-tx-interval> | detect-multiplier <multiplier> ] *
 = ipv6 route-static bfd <interface-name> <nexthop-address>
ipv6 route-static bfd [ vpn-instance <vpn-instance-name> ] <nexthop-address> local-address <ipv6-address> [ min-rx-interval <min-rx-interval> | min-tx-interval <min-tx-interval> | detect-multiplier <multiplier> ] *
 = ipv6 route-static bfd <vpn-instance-name> <nexthop-address>
undo ipv6 route-static bfd { <interface-name> | <interface-type> <interface-number> } <nexthop-address>
undo ipv6 route-static bfd [ vpn-instance <vpn-instance-name> ] <nexthop-address>
# ipv6 route-static frr
@ system
ipv6 route-static frr [ vpn-instance <vpn-instance-name> ]
 = ipv6 route-static frr <vpn-instance-name>
undo ipv6 route-static frr [ vpn-instance <vpn-instance-name> ]
# ipv6 route-static default-bfd
@ system
ipv6 route-static default-bfd { min-rx-interval <min-rx-interval> | min-tx-interval <min-tx-interval> | detect-multiplier <multiplier> } *
 = ipv6 route-static default-bfd
undo ipv6 route-static default-bfd
# poison-reverse enable
@ interface
poison-reverse enable
 = poison-reverse enable
undo poison-reverse enable
# ip route recursive-lookup arp vlink-direct-route protocol static
@ system
ip route recursive-lookup arp vlink-direct-route protocol static
 = ip route recursive-lookup arp vlink-direct-route protocol static
undo ip route recursive-lookup arp vlink-direct-route protocol static
# ipv6 route recursive-lookup arp vlink-direct-route protocol static
@ system
ipv6 route recursive-lookup arp vlink-direct-route protocol static
 = ipv6 route recursive-lookup arp vlink-direct-route protocol static
undo ipv6 route recursive-lookup arp vlink-direct-route protocol static
# ip route recursive-lookup inherit-label-route enable
@ system
ip route recursive-lookup inherit-label-route enable
 = ip route recursive-lookup inherit-label-route enable
undo ip route recursive-lookup inherit-label-route enable
# ipv6 route recursive-lookup inherit-label-route enable
@ system
ipv6 route recursive-lookup inherit-label-route enable
 = ipv6 route recursive-lookup inherit-label-route enable
undo ipv6 route recursive-lookup inherit-label-route enable
# ip route recursive-lookup bgp-vpnv4-route
@ system
ip route recursive-lookup bgp-vpnv4-route { enable | disable }
 = ip route recursive-lookup bgp-vpnv4-route
undo ip route recursive-lookup bgp-vpnv4-route disable
# ip route-static recursive-lookup inherit-label-route segment-routing-ipv6
@ system
ip route-static recursive-lookup inherit-label-route segment-routing-ipv6
 = ip route-static recursive-lookup inherit-label-route segment-routing-ipv6
undo ip route-static recursive-lookup inherit-label-route segment-routing-ipv6
# ipv6 route-static recursive-lookup inherit-label-route segment-routing-ipv6
@ system
ipv6 route-static recursive-lookup inherit-label-route segment-routing-ipv6
 = ipv6 route-static recursive-lookup inherit-label-route segment-routing-ipv6
undo ipv6 route-static recursive-lookup inherit-label-route segment-routing-ipv6
# ip route-static recursive-lookup tunnel
@ system
ip route-static recursive-lookup tunnel [ [ ip-prefix <ip-prefix-name> ] [ tunnel-policy <policy-name> ] ]
 = ip route-static recursive-lookup tunnel
undo ip route-static recursive-lookup tunnel
# ip route-static selection-rule relay-depth
@ system
ip route-static selection-rule relay-depth
 = ip route-static selection-rule relay-depth
undo ip route-static selection-rule relay-depth
# route recursive-lookup tunnel
@ system
route recursive-lookup tunnel [ ip-prefix <ip-prefix-name> ] [ tunnel-policy <policy-name> ]
 = route recursive-lookup tunnel
undo route recursive-lookup tunnel`;
