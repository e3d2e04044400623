// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Routing Commands/BGP Configuration Commands". */
export default (): string => `
? group-name text 1 47
? ipv6-address ipv6
? mask-length number 0 32
? route-policy-name1 text 1 200
? route-policy-name2 text 1 200
? route-policy-name3 text 1 200
? attr-filter-name text 1 200
? orig-filter-name text 1 200
? supp-filter-name text 1 200
? path-number number 2 64
? igp-multiplier number 1 1000
? med-multiplier number 1 1000
? ipv4-address ipv4
? mask ipv4
? ip-prefix-name text 1 169
? attribute-policy-name text 1 200
? limit number 1 4294967295
? acl-number number 2000 2999
? acl-name text 1 64
? process-id number 1 4294967295
? peerGroupName text 1 47
? ssl-policy-name text 1 23 rest
? med number 0 4294967295
? route-policy-name text 1 200
? route-filter-name text 1 200
? peerIpv4Addr ipv4
? paddingValue text 1 3100 rest
? delay-value number 0 3600
? number number 1 256
? ebgpNumber number 1 128
? ibgpNumber number 1 128
? delay-time number 0 65535
? external number 1 255
? internal number 1 255
? local number 1 255
? qos-local-id number 1 255
? interval number 0 600
? threshold number 3 3600
? threshold-value number 120 3600
? vpn-instance-name text 1 31
? multiplier number 3 50
? value-min-rx-interval number 3 20000
? value-min-tx-interval number 3 20000
? ingressNumber number 1 16
? mtu number 46 65535
? preference number 0 4294967295
? local-preference number 0 4294967295
? name text 1 51
? percentage number 1 100
? times number 1 1200
? instance-name text 1 31
? time number 3 3000
? restart-time number 3 3600
? min-tx-interval number 3 20000
? min-rx-interval number 3 20000
? interface-name interface
? ipv4-source-addr ipv4
? interface-type interface-type
? interface-number interface-number
? description-text text 1 255 rest
? hop-count number 1 255
? keychain-name text 1 47
? simple-password text 1 512 secret
? cipher-password text 1 512 secret
? connect-retry-time number 1 65535
? keepalive-time number 0 21845
? hold-time number 0 65535
? min-hold-value number 20 65535
? time-value number 3 3600
? ipv4-source-address ipv4
? med-value number 0 4294967295
? cluster-id-value number 1 4294967295
? cluster-id-ipv4 ipv4
? add-count-time number 1 65535
? hold-count-time number 1 65535
? clear-count-time number 1 65535
? extcomm-filter-name text 1 51
? half-life-reach number 1 45
? reuse number 1 20000
? suppress number 1 20000
? ceiling number 1001 20000
? preferredvalue number 0 65535
? tcp-mss-number number 176 4096
? router-id-value ipv4
? minutes number 1 1200
? policy-name text 1 200
? update-group-index number 0 65535
? remoteIpv4Addr ipv4
? prefix ipv4
? as-regular-expression text 1 80
? as-path-filter-number number 1 256
? as-path-filter-name text 1 51
? prefix-length number 0 128
? community-number number 0 4294967295
? aa:nn text 1 11
? basic-community-filter-number number 1 99
? advanced-community-filter-number number 100 199
? community-filter-name text 1 51
? aa:bb:cc text 5 32
? large-community-filter-name text 1 51
? remoteIpv6Addr ipv6
? basic-extcomm-filter-number number 1 199
? advanced-extcomm-filter-number number 200 399
? as-path-filter-num number 1 256
? peerIpv6Addr ipv6
? network ipv4
? ip-address ipv4
? bgpName text 1 31
? mask-ipv4 ipv4
? site-id number 0 65535
? label-offset number 0 65535
? origin-as-num number 0 4294967295
? vpnv4-vpn-instance-name text 1 31
? ce-id number 0 65535
? masklen number 0 128
? alias-name text 1 31 rest
? static-label number 16 32783
? acl6-number number 2000 2999
? ipv6-prefix-name text 1 169
? acl6-name text 1 64
? ipv6-source-addr ipv6
? loop-number number 1 10
? vrfRD text 3 21
? wfrtime number 3 3000
? ipv6-source-address ipv6
? locator-name text 1 31
? aclNum number 2000 2999
? aclname text 1 64
? as-path-regexp text 1 80 rest
? vrf-name text 1 31
? ipv4Addr ipv4
? ipv6Addr ipv6
? port-number interface-number
? alert-percent number 1 100
? hops number 1 255
? tunnel-selector-name text 1 40
? med-adjust-value number 1 4294967295
? localpref-adjust-value number 1 4294967295
# bgp paf feature off
@ system
bgp paf feature <featureName> off
 = bgp paf feature <featureName> off
undo bgp paf feature <featureName> off
# bgp yang-mode enable
@ system
bgp yang-mode enable
 = bgp yang-mode enable
undo bgp yang-mode enable
# peer enable (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family bgp-vpn-instance-ipv6-address-family
peer <group-name> enable
 = peer <group-name> enable
undo peer <group-name> enable
# aggregate (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
? mask-length number 1 128
aggregate <ipv6-address> <mask-length> [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
 = aggregate <ipv6-address> <mask-length> <route-policy-name1> <route-policy-name2> <route-policy-name3>
aggregate <ipv6-address> <mask-length> [ as-set | detail-suppressed ] { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
 = aggregate <ipv6-address> <mask-length> <attr-filter-name> <orig-filter-name> <supp-filter-name>
aggregate <ipv6-address> <mask-length> as-set detail-suppressed { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
 = aggregate <ipv6-address> <mask-length> as-set detail-suppressed <attr-filter-name> <orig-filter-name> <supp-filter-name>
undo aggregate <ipv6-address> <mask-length> [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
undo aggregate <ipv6-address> <mask-length> [ as-set | detail-suppressed ] { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
undo aggregate <ipv6-address> <mask-length> as-set detail-suppressed { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
# apply-label per-nexthop (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
apply-label per-nexthop
 = apply-label per-nexthop
undo apply-label per-nexthop
# apply-label explicit-null (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
apply-label explicit-null
 = apply-label explicit-null
undo apply-label explicit-null
# as-notation plain
@ system
as-notation plain
 = as-notation plain
undo as-notation plain
# auto-frr (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
auto-frr
 = auto-frr
undo auto-frr
# auto-frr (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
auto-frr
 = auto-frr
undo auto-frr
# bestroute add-path (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
bestroute add-path path-number <path-number>
 = bestroute add-path path-number
undo bestroute add-path
# bestroute add-path (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
bestroute add-path path-number <path-number>
 = bestroute add-path path-number
undo bestroute add-path
# bestroute add-path (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
bestroute add-path path-number <path-number>
 = bestroute add-path path-number
undo bestroute add-path
# bestroute add-path (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
bestroute add-path path-number <path-number>
 = bestroute add-path path-number
undo bestroute add-path
# bestroute add-path (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
bestroute add-path path-number <path-number>
 = bestroute add-path path-number
undo bestroute add-path
# bestroute as-path-ignore (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
bestroute as-path-ignore
 = bestroute as-path-ignore
undo bestroute as-path-ignore
# bestroute best-external (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
bestroute best-external
 = bestroute best-external
undo bestroute best-external
# bestroute best-external (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
bestroute best-external
 = bestroute best-external
undo bestroute best-external
# bestroute best-external (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
bestroute best-external
 = bestroute best-external
undo bestroute best-external
# bestroute best-external (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
bestroute best-external
 = bestroute best-external
undo bestroute best-external
# bestroute best-external (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
bestroute best-external
 = bestroute best-external
undo bestroute best-external
# bestroute igp-metric-ignore (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
bestroute igp-metric-ignore
 = bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
# bestroute igp-metric-ignore (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
bestroute igp-metric-ignore
 = bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
# bestroute igp-metric-ignore (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
bestroute igp-metric-ignore
 = bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
# bestroute igp-metric-ignore (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
bestroute igp-metric-ignore
 = bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
# bestroute igp-metric-ignore (BGP view)
@ bgp
bestroute igp-metric-ignore
 = bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
# bestroute igp-metric-ignore (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
bestroute igp-metric-ignore
 = bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
# bestroute igp-metric-ignore (BGP-MDT address family view)
@ bgp-mdt-address-family
bestroute igp-metric-ignore
 = bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
# bestroute igp-metric-ignore (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
bestroute igp-metric-ignore
 = bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
# bestroute as-path-ignore (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
bestroute as-path-ignore
 = bestroute as-path-ignore
undo bestroute as-path-ignore
# bestroute med-confederation (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
bestroute med-confederation
 = bestroute med-confederation
undo bestroute med-confederation
# bestroute med-confederation (BGP view)
@ bgp bgp-ipv4-unicast-address-family
bestroute med-confederation
 = bestroute med-confederation
undo bestroute med-confederation
# bestroute med-plus-igp (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
 = bestroute med-plus-igp
undo bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
# bestroute med-plus-igp (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
 = bestroute med-plus-igp
undo bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
# bestroute med-plus-igp (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
 = bestroute med-plus-igp
undo bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
# bestroute med-plus-igp (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
 = bestroute med-plus-igp
undo bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
# bestroute med-plus-igp (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
 = bestroute med-plus-igp
undo bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
# bestroute med-plus-igp (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
 = bestroute med-plus-igp
undo bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
# bestroute med-plus-igp (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
 = bestroute med-plus-igp
undo bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
# bestroute med-none-as-maximum (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
bestroute med-none-as-maximum
 = bestroute med-none-as-maximum
undo bestroute med-none-as-maximum
# bestroute nexthop-resolved aigp (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
bestroute nexthop-resolved aigp
 = bestroute nexthop-resolved aigp
undo bestroute nexthop-resolved aigp
# bestroute nexthop-priority
@ bgp-vpn-instance-ipv4-address-family bgp-vpn-instance-ipv6-address-family
bestroute nexthop-priority ipv4
 = bestroute nexthop-priority ipv4
undo bestroute nexthop-priority { ipv4 | ipv6 }
undo bestroute nexthop-priority
bestroute nexthop-priority ipv6
 = bestroute nexthop-priority ipv6
# bestroute nexthop-priority (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
bestroute nexthop-priority ipv4
 = bestroute nexthop-priority ipv4
undo bestroute nexthop-priority { ipv4 | ipv6 }
undo bestroute nexthop-priority
bestroute nexthop-priority ipv6
 = bestroute nexthop-priority ipv6
# bestroute nexthop-resolved (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
bestroute nexthop-resolved { ip | tunnel }
 = bestroute nexthop-resolved
undo bestroute nexthop-resolved
# bestroute nexthop-resolved (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
bestroute nexthop-resolved { ip | tunnel [ inherit-ip-cost ] }
 = bestroute nexthop-resolved
undo bestroute nexthop-resolved
undo bestroute nexthop-resolved tunnel inherit-ip-cost
# bestroute nexthop-resolved (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
bestroute nexthop-resolved { ip | tunnel }
 = bestroute nexthop-resolved
undo bestroute nexthop-resolved
# bestroute routerid-prior-clusterlist (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
bestroute routerid-prior-clusterlist
 = bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
# bestroute routerid-prior-clusterlist (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
bestroute routerid-prior-clusterlist
 = bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
# bestroute routerid-prior-clusterlist (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
bestroute routerid-prior-clusterlist
 = bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
# bestroute routerid-prior-clusterlist (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
bestroute routerid-prior-clusterlist
 = bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
# bestroute routerid-prior-clusterlist (BGP view)
@ bgp
bestroute routerid-prior-clusterlist
 = bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
# bestroute routerid-prior-clusterlist (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
bestroute routerid-prior-clusterlist
 = bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
# bestroute routerid-prior-clusterlist (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
bestroute routerid-prior-clusterlist
 = bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
# bestroute routerid-prior-clusterlist (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
bestroute routerid-prior-clusterlist
 = bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
# bestroute routerid-prior-clusterlist (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
bestroute routerid-prior-clusterlist
 = bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
# bestroute rd-large-first (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
bestroute rd-large-first
 = bestroute rd-large-first
undo bestroute rd-large-first
# bestroute router-id-ignore (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
bestroute router-id-ignore
 = bestroute router-id-ignore
undo bestroute router-id-ignore
# bestroute router-id-ignore (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
bestroute router-id-ignore
 = bestroute router-id-ignore
undo bestroute router-id-ignore
# bgp
@ command-template
bgp <as-number>
 + bgp <as-number>
 > group-bgp -bgp
undo bgp [ <as-number> ]
# bgp
@ system
bgp <as-number>
 + bgp <as-number>
 > bgp -bgp
undo bgp [ <as-number> ]
# active-route-advertise (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
active-route-advertise
 = active-route-advertise
undo active-route-advertise
# active-route-advertise (BGP view)
@ bgp
active-route-advertise
 = active-route-advertise
undo active-route-advertise
# bestroute origin-as-validation (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-ipv6-unicast-address-family
bestroute origin-as-validation [ allow-invalid ]
 = bestroute origin-as-validation
undo bestroute origin-as-validation [ allow-invalid ]
# aggregate (BGP view)
@ bgp
? mask-length number 1 32
aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
 = aggregate <ipv4-address> <mask-length> <mask> <route-policy-name1> <route-policy-name2> <route-policy-name3>
aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed ] { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
 = aggregate <ipv4-address> <mask-length> <mask> <attr-filter-name> <orig-filter-name> <supp-filter-name>
aggregate <ipv4-address> { <mask-length> | <mask> } as-set detail-suppressed { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
 = aggregate <ipv4-address> <mask-length> <mask> as-set detail-suppressed <attr-filter-name> <orig-filter-name> <supp-filter-name>
undo aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
undo aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed ] { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
undo aggregate <ipv4-address> { <mask-length> | <mask> } as-set detail-suppressed { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
# aggregate default-route
@ bgp bgp-ipv4-unicast-address-family
aggregate default-route origin-ip-prefix <ip-prefix-name> [ attribute-policy <attribute-policy-name> ]
 = aggregate default-route origin-ip-prefix <ip-prefix-name> <attribute-policy-name>
undo aggregate default-route
undo aggregate default-route origin-ip-prefix <ip-prefix-name> [ attribute-policy <attribute-policy-name> ]
# as-path-limit
@ bgp
? limit number 1 2000
as-path-limit <limit>
 = as-path-limit
as-path-limit
 = as-path-limit
undo as-path-limit
# bestroute as-path-ignore (BGP view)
@ bgp
bestroute as-path-ignore
 = bestroute as-path-ignore
undo bestroute as-path-ignore
# bestroute med-none-as-maximum (BGP view)
@ bgp
bestroute med-none-as-maximum
 = bestroute med-none-as-maximum
undo bestroute med-none-as-maximum
# bestroute router-id-ignore (BGP view)
@ bgp
bestroute router-id-ignore
 = bestroute router-id-ignore
undo bestroute router-id-ignore
# check-first-as (BGP view)
@ bgp
check-first-as
 = check-first-as
undo check-first-as
# compare-different-as-med (BGP view)
@ bgp
compare-different-as-med
 = compare-different-as-med
undo compare-different-as-med
# default-route imported (BGP view)
@ bgp
default-route imported
 = default-route imported
undo default-route imported
# deterministic-med (BGP view)
@ bgp
deterministic-med
 = deterministic-med
undo deterministic-med
# bgp dynamic-session-limit
@ bgp
? max-num number 1 16000
bgp dynamic-session-limit <max-num>
 = bgp dynamic-session-limit <max-num>
undo bgp dynamic-session-limit <max-num>
# filter-policy (BGP view)
@ bgp
filter-policy <acl-number> import
 = filter-policy <acl-number> import
undo filter-policy [ <acl-number> | ip-prefix <ip-prefix-name> | acl-name <acl-name> ] { import | export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static | op-route ] }
filter-policy <acl-number> export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static | op-route ]
 = filter-policy <acl-number> export <process-id> <process-id> <process-id>
filter-policy ip-prefix <ip-prefix-name> import
 = filter-policy ip-prefix <ip-prefix-name> import
filter-policy ip-prefix <ip-prefix-name> export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static | op-route ]
 = filter-policy ip-prefix <ip-prefix-name> export <process-id> <process-id> <process-id>
filter-policy acl-name <acl-name> import
 = filter-policy acl-name <acl-name> import
filter-policy acl-name <acl-name> export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static | op-route ]
 = filter-policy acl-name <acl-name> export <process-id> <process-id> <process-id>
# auto-frr (BGP view)
@ bgp
auto-frr
 = auto-frr
undo auto-frr
# peer enable (BGP view) (group)
@ bgp
peer <group-name> enable
 = peer <group-name> enable
undo peer <group-name> enable
# peer prefix-sid (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family
peer <peerGroupName> prefix-sid
 = peer <peerGroupName> prefix-sid
undo peer <peerGroupName> prefix-sid
# peer prefix-sid (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family bgp-ipv4-unicast-address-family
peer <peerGroupName> prefix-sid
 = peer <peerGroupName> prefix-sid
undo peer <peerGroupName> prefix-sid
# peer ssl-server certificate (BGP view) (group)
@ bgp
peer <group-name> ssl-server certificate
 = peer <group-name> ssl-server certificate
undo peer <group-name> ssl-server certificate
# peer ssl-policy name (BGP view) (group)
@ bgp
peer <group-name> ssl-policy name <ssl-policy-name>
 = peer <group-name> ssl-policy name <ssl-policy-name>
undo peer <group-name> ssl-policy name <ssl-policy-name>
# peer ssl-policy role (BGP view) (group)
@ bgp
peer <group-name> ssl-policy role server
 = peer <group-name> ssl-policy role server
peer <group-name> ssl-policy role client
 = peer <group-name> ssl-policy role
undo peer <group-name> ssl-policy role server
undo peer <group-name> ssl-policy role client
# peer update-group-independent (BGP view) (group)
@ bgp
peer <group-name> update-group-independent
 = peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
# import-route (BGP view) (Non-IGP)
@ bgp
import-route direct [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route direct
import-route direct [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] * [ non-relay-tunnel ]
 = import-route direct
undo import-route { direct | static | unr | op-route }
import-route static [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route static
import-route unr [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route unr
import-route op-route [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route op-route
import-route static [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] * [ non-relay-tunnel ]
 = import-route static
# import-route (BGP view)
@ bgp
import-route rip <process-id> [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] * [ non-relay-tunnel ]
 = import-route rip <process-id>
undo import-route { rip | isis | ospf } <process-id>
import-route isis <process-id> [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] * [ non-relay-tunnel ]
 = import-route isis <process-id>
import-route ospf <process-id> [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] * [ non-relay-tunnel ]
 = import-route ospf <process-id>
# active-route-advertise (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
active-route-advertise
 = active-route-advertise
undo active-route-advertise
# peer advertise-entropy-label
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <peerIpv4Addr> advertise-entropy-label elc [ padding <paddingValue> ]
 = peer <peerIpv4Addr> advertise-entropy-label elc
peer <peerIpv4Addr> advertise-entropy-label disable
 = peer <peerIpv4Addr> advertise-entropy-label
undo peer <peerIpv4Addr> advertise-entropy-label elc [ padding <paddingValue> ]
undo peer <peerIpv4Addr> advertise-entropy-label disable
# peer entropy-label
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <peerIpv4Addr> entropy-label
 = peer <peerIpv4Addr> entropy-label
peer <peerIpv4Addr> entropy-label disable
 = peer <peerIpv4Addr> entropy-label
undo peer <peerIpv4Addr> entropy-label
undo peer <peerIpv4Addr> entropy-label disable
# filter-policy (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
filter-policy <acl-number> import
 = filter-policy <acl-number> import
undo filter-policy [ <acl-number> | ip-prefix <ip-prefix-name> | acl-name <acl-name> ] { import | export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static | op-route ] }
filter-policy <acl-number> export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static | op-route ]
 = filter-policy <acl-number> export <process-id> <process-id> <process-id>
filter-policy ip-prefix <ip-prefix-name> import
 = filter-policy ip-prefix <ip-prefix-name> import
filter-policy ip-prefix <ip-prefix-name> export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static | op-route ]
 = filter-policy ip-prefix <ip-prefix-name> export <process-id> <process-id> <process-id>
filter-policy acl-name <acl-name> import
 = filter-policy acl-name <acl-name> import
filter-policy acl-name <acl-name> export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static | op-route ]
 = filter-policy acl-name <acl-name> export <process-id> <process-id> <process-id>
# auto-frr (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
auto-frr
 = auto-frr
undo auto-frr
# peer route-policy import (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# label-free delay (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
? delay-value number 0 180
label-free delay <delay-value>
 = label-free delay <delay-value>
undo label-free delay <delay-value>
undo label-free delay
# label-free delay (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
? delay-value number 0 180
label-free delay <delay-value>
 = label-free delay <delay-value>
undo label-free delay <delay-value>
undo label-free delay
# label-free delay (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
? delay-value number 0 180
label-free delay <delay-value>
 = label-free delay <delay-value>
undo label-free delay <delay-value>
undo label-free delay
# load-balancing (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
load-balancing as-path-ignore
 = load-balancing as-path-ignore
undo load-balancing { as-path-ignore | as-path-relax }
load-balancing as-path-relax
 = load-balancing as-path-relax
# maximum load-balancing (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
? number number 1 128
maximum load-balancing <number>
 = maximum load-balancing
maximum load-balancing ebgp <ebgpNumber>
 = maximum load-balancing ebgp
maximum load-balancing ibgp <ibgpNumber>
 = maximum load-balancing ibgp
maximum load-balancing <number> ecmp-nexthop-changed
 = maximum load-balancing
maximum load-balancing ebgp <ebgpNumber> ecmp-nexthop-changed
 = maximum load-balancing ebgp
maximum load-balancing ibgp <ibgpNumber> ecmp-nexthop-changed
 = maximum load-balancing ibgp
undo maximum load-balancing
undo maximum load-balancing ebgp
undo maximum load-balancing ibgp
# nexthop recursive-lookup delay (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
? delay-time number 1 100
nexthop recursive-lookup delay [ <delay-time> ]
 = nexthop recursive-lookup delay
nexthop recursive-lookup non-critical-event delay [ <delay-time> ]
 = nexthop recursive-lookup non-critical-event delay
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
# nexthop recursive-lookup route-policy (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
nexthop recursive-lookup route-policy <route-policy-name>
 = nexthop recursive-lookup route-policy
undo nexthop recursive-lookup route-policy
# nexthop recursive-lookup route-filter (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
nexthop recursive-lookup route-filter <route-filter-name>
 = nexthop recursive-lookup route-filter
undo nexthop recursive-lookup route-filter
# peer route-policy export (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# preference (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
preference { <external> <internal> <local> | route-policy <route-policy-name> }
 = preference
preference route-filter <route-filter-name>
 = preference route-filter
undo preference
# qos-local-id route-filter (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
qos-local-id route-filter <route-filter-name>
 = qos-local-id route-filter <route-filter-name>
undo qos-local-id route-filter <route-filter-name>
# qos-local-id (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
qos-local-id { <qos-local-id> | route-policy <route-policy-name> }
 = qos-local-id
undo qos-local-id
# reflect change-path-attribute (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
reflect change-path-attribute
 = reflect change-path-attribute
undo reflect change-path-attribute
# route-filter (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
route-filter <route-filter-name> import
 = route-filter <route-filter-name> import
undo route-filter <route-filter-name> { import | export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static ] }
route-filter <route-filter-name> export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static ]
 = route-filter <route-filter-name> export <process-id> <process-id> <process-id>
# peer route-filter export (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> route-filter <route-filter-name> export
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter import (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# route-select delay (BGP view)
@ bgp bgp-ipv4-unicast-address-family
route-select delay <delay-value>
 = route-select delay
undo route-select delay
# aggregate (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
? mask-length number 1 32
aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
 = aggregate <ipv4-address> <mask-length> <mask> <route-policy-name1> <route-policy-name2> <route-policy-name3>
aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed ] { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
 = aggregate <ipv4-address> <mask-length> <mask> <attr-filter-name> <orig-filter-name> <supp-filter-name>
aggregate <ipv4-address> { <mask-length> | <mask> } as-set detail-suppressed { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
 = aggregate <ipv4-address> <mask-length> <mask> as-set detail-suppressed <attr-filter-name> <orig-filter-name> <supp-filter-name>
undo aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
undo aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed ] { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
undo aggregate <ipv4-address> { <mask-length> | <mask> } as-set detail-suppressed { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
# label-free delay (BGP-Labeled address family view)
@ bgp-labeled-address-family
? delay-value number 0 180
label-free delay <delay-value>
 = label-free delay <delay-value>
undo label-free delay <delay-value>
undo label-free delay
# peer route-update-interval (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# label-free delay (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
? delay-value number 0 180
label-free delay <delay-value>
 = label-free delay <delay-value>
undo label-free delay <delay-value>
undo label-free delay
# label-free delay (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
? delay-value number 0 180
label-free delay <delay-value>
 = label-free delay <delay-value>
undo label-free delay <delay-value>
undo label-free delay
# route-select delay (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
route-select delay <delay-value>
 = route-select delay
undo route-select delay
# slow-peer absolute-detection (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
slow-peer absolute-detection threshold <threshold>
 = slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
 = slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
# slow-peer detection (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
slow-peer detection threshold <threshold-value>
 = slow-peer detection threshold
slow-peer detection disable
 = slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
# ipv6-family vpn-instance (BGP view)
@ bgp
ipv6-family vpn-instance <vpn-instance-name>
 + ipv6-family vpn-instance <vpn-instance-name>
 > bgp-vpn-instance-ipv6-address-family -6-<vpn-instance-name>
undo ipv6-family vpn-instance <vpn-instance-name>
# peer route-update-interval (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# route-select delay (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
route-select delay <delay-value>
 = route-select delay
undo route-select delay
# supernet label-route advertise (BGP-labeled VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
supernet label-route advertise enable
 = supernet label-route advertise enable
supernet label-route advertise disable
 = supernet label-route advertise disable
undo supernet label-route advertise disable
# bgp-local-ifnet mtu
@ bgp
? lifnmtuVal number 46 65535
bgp-local-ifnet mtu <lifnmtuVal>
 = bgp-local-ifnet mtu
undo bgp-local-ifnet mtu
# load-balancing (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
load-balancing as-path-ignore
 = load-balancing as-path-ignore
undo load-balancing { as-path-ignore | as-path-relax }
load-balancing as-path-relax
 = load-balancing as-path-relax
# load-balancing (BGP view)
@ bgp
load-balancing as-path-ignore
 = load-balancing as-path-ignore
undo load-balancing { as-path-ignore | as-path-relax }
load-balancing as-path-relax
 = load-balancing as-path-relax
# mpls bgp bfd enable
@ mpls
mpls bgp bfd enable
 = mpls bgp bfd enable
undo mpls bgp bfd enable
# mpls bgp bfd
@ mpls
mpls bgp bfd { detect-multiplier <multiplier> | min-rx-interval <value-min-rx-interval> | min-tx-interval <value-min-tx-interval> } *
 = mpls bgp bfd <multiplier> <value-min-rx-interval> <value-min-tx-interval>
undo mpls bgp bfd { detect-multiplier <multiplier> | min-rx-interval <value-min-rx-interval> | min-tx-interval <value-min-tx-interval> } *
undo mpls bgp bfd { detect-multiplier | min-rx-interval | min-tx-interval } *
# mpls bgp bfd-trigger-tunnel
@ mpls
mpls bgp bfd-trigger-tunnel { host | ip-prefix <ip-prefix-name> }
 = mpls bgp bfd-trigger-tunnel
undo mpls bgp bfd-trigger-tunnel
# maximum load-balancing ingress-lsp (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
? ingressNumber number 1 8
? transitNumber number 1 8
maximum load-balancing ingress-lsp <ingressNumber>
 = maximum load-balancing ingress-lsp <ingressNumber>
maximum load-balancing transit-lsp <transitNumber>
 = maximum load-balancing transit-lsp <transitNumber>
undo maximum load-balancing ingress-lsp
undo maximum load-balancing ingress-lsp <ingressNumber>
undo maximum load-balancing transit-lsp
undo maximum load-balancing transit-lsp <transitNumber>
# maximum load-balancing
@ bgp
? transitNumber number 1 16
maximum load-balancing ingress-lsp <ingressNumber>
 = maximum load-balancing ingress-lsp <ingressNumber>
maximum load-balancing transit-lsp <transitNumber>
 = maximum load-balancing transit-lsp <transitNumber>
undo maximum load-balancing ingress-lsp
undo maximum load-balancing ingress-lsp <ingressNumber>
undo maximum load-balancing transit-lsp
undo maximum load-balancing transit-lsp <transitNumber>
# bgp-lsp mtu
@ bgp-ipv4-unicast-address-family bgp
bgp-lsp mtu <mtu>
 = bgp-lsp mtu
undo bgp-lsp mtu
# maximum load-balancing (BGP view)
@ bgp
? number number 1 128
maximum load-balancing <number>
 = maximum load-balancing
maximum load-balancing ebgp <ebgpNumber>
 = maximum load-balancing ebgp
maximum load-balancing ibgp <ibgpNumber>
 = maximum load-balancing ibgp
maximum load-balancing <number> ecmp-nexthop-changed
 = maximum load-balancing
maximum load-balancing ebgp <ebgpNumber> ecmp-nexthop-changed
 = maximum load-balancing ebgp
maximum load-balancing ibgp <ibgpNumber> ecmp-nexthop-changed
 = maximum load-balancing ibgp
undo maximum load-balancing
undo maximum load-balancing ebgp
undo maximum load-balancing ibgp
# mpls bgp ttl-mode egress
@ mpls
mpls bgp ttl-mode { uniform | pipe } egress
 = mpls bgp ttl-mode egress
undo mpls bgp ttl-mode uniform egress
# auto-frr (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
auto-frr
 = auto-frr
undo auto-frr
# bestroute igp-metric-ignore (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
bestroute igp-metric-ignore
 = bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
# bestroute med-plus-igp (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
 = bestroute med-plus-igp
undo bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
# bestroute nexthop-resolved aigp (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
bestroute nexthop-resolved aigp
 = bestroute nexthop-resolved aigp
undo bestroute nexthop-resolved aigp
# bestroute nexthop-resolved (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
bestroute nexthop-resolved { ip | tunnel }
 = bestroute nexthop-resolved
undo bestroute nexthop-resolved
# bestroute routerid-prior-clusterlist (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
bestroute routerid-prior-clusterlist
 = bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
# load-balancing
@ bgp-multi-instance-vpn-instance-ipv4-address-family
load-balancing as-path-ignore
 = load-balancing as-path-ignore
undo load-balancing { as-path-ignore | as-path-relax }
load-balancing as-path-relax
 = load-balancing as-path-relax
# maximum load-balancing eibgp (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
? number number 1 128
maximum load-balancing eibgp <number>
 = maximum load-balancing eibgp
maximum load-balancing eibgp <number> ecmp-nexthop-changed
 = maximum load-balancing eibgp
undo maximum load-balancing eibgp
# check-first-as (BGP multi-instance view)
@ bgp-multi-instance
check-first-as
 = check-first-as
undo check-first-as
# default local-preference (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
default local-preference <preference>
 = default local-preference
undo default local-preference
# default local-preference (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
default local-preference <local-preference>
 = default local-preference
undo default local-preference
# default med (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
default med <med>
 = default med
undo default med
# default med (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
default med <med>
 = default med
undo default med
# filter-policy (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
filter-policy <acl-number> export
 = filter-policy <acl-number> export
undo filter-policy [ <acl-number> | ip-prefix <ip-prefix-name> | acl-name <acl-name> ] { export | import }
filter-policy <acl-number> import
 = filter-policy <acl-number> import
filter-policy ip-prefix <ip-prefix-name> export
 = filter-policy ip-prefix <ip-prefix-name> export
filter-policy ip-prefix <ip-prefix-name> import
 = filter-policy ip-prefix <ip-prefix-name> import
filter-policy acl-name <acl-name> export
 = filter-policy acl-name <acl-name> export
filter-policy acl-name <acl-name> import
 = filter-policy acl-name <acl-name> import
# peer as-path-filter export (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> as-path-filter { <number> | <name> } export
 = peer <group-name> as-path-filter <number> <name> export
undo peer <group-name> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> as-path-filter { <number> | <name> } import
 = peer <group-name> as-path-filter <number> <name> import
undo peer <group-name> as-path-filter { <number> | <name> } import
# peer keep-all-routes (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> keep-all-routes
 = peer <group-name> keep-all-routes
undo peer <group-name> keep-all-routes
# peer tracking (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> tracking [ delay <delay-time> ]
 = peer <group-name> tracking
undo peer <group-name> tracking
# peer advertise-community (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> advertise-community
 = peer <group-name> advertise-community
undo peer <group-name> advertise-community
# peer allow-as-loop (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
? number number 1 10
peer <group-name> allow-as-loop [ <number> ]
 = peer <group-name> allow-as-loop
undo peer <group-name> allow-as-loop
# peer enable (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> enable
 = peer <group-name> enable
undo peer <group-name> enable
# peer filter-policy export (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> filter-policy <acl-number> export
 = peer <group-name> filter-policy <acl-number> export
peer <group-name> filter-policy acl-name <acl-name> export
 = peer <group-name> filter-policy acl-name <acl-name> export
undo peer <group-name> filter-policy <acl-number> export
undo peer <group-name> filter-policy acl-name <acl-name> export
# peer filter-policy import (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> filter-policy <acl-number> import
 = peer <group-name> filter-policy <acl-number> import
peer <group-name> filter-policy acl-name <acl-name> import
 = peer <group-name> filter-policy acl-name <acl-name> import
undo peer <group-name> filter-policy <acl-number> import
undo peer <group-name> filter-policy acl-name <acl-name> import
# peer ip-prefix export (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> ip-prefix <ip-prefix-name> export
 = peer <group-name> ip-prefix <ip-prefix-name> export
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] export
# peer ip-prefix import (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> ip-prefix <ip-prefix-name> import
 = peer <group-name> ip-prefix <ip-prefix-name> import
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] import
# peer next-hop-local (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> next-hop-local
 = peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
# peer next-hop-invariable (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> next-hop-invariable
 = peer <group-name> next-hop-invariable
undo peer <group-name> next-hop-invariable
# peer public-as-only (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> public-as-only
 = peer <group-name> public-as-only
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
undo peer <group-name> public-as-only
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <peerGroupName> public-as-only import [ force ]
 = peer <peerGroupName> public-as-only import
undo peer <peerGroupName> public-as-only import [ force ]
# peer reflect-client (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> reflect-client
 = peer <group-name> reflect-client
undo peer <group-name> reflect-client
# peer route-policy export (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> route-policy <route-policy-name> export
 = peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
# peer route-policy import (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> route-policy <route-policy-name> import
 = peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
# peer route-limit (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <group-name> route-limit
undo peer <group-name> route-limit
# bgp instance
@ system
bgp <as-number> instance <instance-name>
 + bgp <as-number> instance <instance-name>
 > bgp-multi-instance -bgp-instance-<instance-name>
undo bgp <as-number> instance <instance-name>
# graceful-restart peer-reset (BGP multi-instance view)
@ bgp-multi-instance
graceful-restart peer-reset
 = graceful-restart peer-reset
undo graceful-restart peer-reset
# graceful-restart timer wait-for-rib (BGP multi-instance view)
@ bgp-multi-instance
graceful-restart timer wait-for-rib <time>
 = graceful-restart timer wait-for-rib
graceful-restart timer restart <restart-time>
 = graceful-restart timer restart
undo graceful-restart timer wait-for-rib
undo graceful-restart timer restart
# graceful-restart (BGP multi-instance view)
@ bgp-multi-instance
graceful-restart
 = graceful-restart
undo graceful-restart
# group (BGP multi-instance view)
@ bgp-multi-instance
group <group-name> [ internal | external ]
 = group <group-name>
undo group <group-name>
# peer as-number (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> as-number <as-number>
 = peer <group-name> as-number
undo peer <group-name> as-number
# peer bfd (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
 = peer <group-name> bfd
undo peer <group-name> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# peer bfd enable (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> bfd enable [ single-hop-prefer ] [ compatible ]
 = peer <group-name> bfd enable
undo peer <group-name> bfd enable
# peer capability-advertise (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> capability-advertise conventional
 = peer <group-name> capability-advertise conventional
undo peer <group-name> capability-advertise { conventional | route-refresh | 4-byte-as }
peer <group-name> capability-advertise route-refresh
 = peer <group-name> capability-advertise route-refresh
peer <group-name> capability-advertise 4-byte-as
 = peer <group-name> capability-advertise 4-byte-as
# peer check-first-as (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> check-first-as enable
 = peer <group-name> check-first-as enable
peer <group-name> check-first-as disable
 = peer <group-name> check-first-as
undo peer <group-name> check-first-as enable
undo peer <group-name> check-first-as disable
# peer connect-interface (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> connect-interface { <interface-name> | <ipv4-source-addr> | <interface-type> <interface-number> | <interface-name> <ipv4-source-addr> | <interface-type> <interface-number> <ipv4-source-addr> }
 = peer <group-name> connect-interface
undo peer <group-name> connect-interface
# peer listen-only (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> listen-only
 = peer <group-name> listen-only
undo peer <group-name> { listen-only | connect-only }
peer <group-name> connect-only
 = peer <group-name> connect-only
# peer description (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> description <description-text>
 = peer <group-name> description
undo peer <group-name> description
# peer ebgp-max-hop (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> ebgp-max-hop [ <hop-count> ]
 = peer <group-name> ebgp-max-hop
undo peer <group-name> ebgp-max-hop
# peer ignore (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> ignore
 = peer <group-name> ignore
undo peer <group-name> ignore
# peer keychain (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> keychain <keychain-name>
 = peer <group-name> keychain
undo peer <group-name> keychain
# peer log-change (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> log-change
 = peer <group-name> log-change
undo peer <group-name> log-change
# peer password (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> password simple <simple-password>
 = peer <group-name> password
peer <group-name> password cipher <cipher-password>
 = peer <group-name> password
undo peer <group-name> password
# peer timer connect-retry (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> timer connect-retry <connect-retry-time>
 = peer <group-name> timer connect-retry
undo peer <group-name> timer connect-retry
# peer timer (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
 = peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
 = peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <group-name> timer keepalive hold
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
undo peer <group-name> timer keepalive hold min-holdtime
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
# peer capability-advertise graceful-restart (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> capability-advertise graceful-restart
 = peer <ipv4-address> capability-advertise graceful-restart
peer <ipv4-address> capability-advertise graceful-restart disable
 = peer <ipv4-address> capability-advertise graceful-restart
undo peer <ipv4-address> capability-advertise graceful-restart
undo peer <ipv4-address> capability-advertise graceful-restart disable
# peer graceful-restart timer restart (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> graceful-restart timer restart <time-value>
 = peer <ipv4-address> graceful-restart timer restart
undo peer <ipv4-address> graceful-restart timer restart
# peer graceful-restart peer-reset (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> graceful-restart peer-reset
 = peer <ipv4-address> graceful-restart peer-reset
peer <ipv4-address> graceful-restart peer-reset disable
 = peer <ipv4-address> graceful-restart peer-reset
undo peer <ipv4-address> graceful-restart peer-reset
undo peer <ipv4-address> graceful-restart peer-reset disable
# peer graceful-restart timer wait-for-rib (BGP multi-instance view)
@ bgp-multi-instance
? time-value number 3 3000
peer <ipv4-address> graceful-restart timer wait-for-rib <time-value>
 = peer <ipv4-address> graceful-restart timer wait-for-rib
undo peer <ipv4-address> graceful-restart timer wait-for-rib
# peer as-number (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> as-number <as-number>
 = peer <ipv4-address>
undo peer <ipv4-address>
# peer bfd (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
 = peer <ipv4-address> bfd <min-tx-interval> <min-rx-interval> <multiplier>
undo peer <ipv4-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
# peer bfd block (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> bfd block
 = peer <ipv4-address> bfd block
undo peer <ipv4-address> bfd block
# peer bfd enable (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> bfd enable [ single-hop-prefer ] [ compatible ]
 = peer <ipv4-address> bfd enable
undo peer <ipv4-address> bfd enable
# peer capability-advertise (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> capability-advertise conventional
 = peer <ipv4-address> capability-advertise conventional
undo peer <ipv4-address> capability-advertise { conventional | route-refresh | 4-byte-as }
peer <ipv4-address> capability-advertise route-refresh
 = peer <ipv4-address> capability-advertise route-refresh
peer <ipv4-address> capability-advertise 4-byte-as
 = peer <ipv4-address> capability-advertise 4-byte-as
# peer check-first-as (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> check-first-as enable
 = peer <ipv4-address> check-first-as enable
peer <ipv4-address> check-first-as disable
 = peer <ipv4-address> check-first-as
undo peer <ipv4-address> check-first-as enable
undo peer <ipv4-address> check-first-as disable
# peer connect-interface (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> connect-interface { <interface-name> | <ipv4-source-address> | <interface-type> <interface-number> | <interface-name> <ipv4-source-address> | <interface-type> <interface-number> <ipv4-source-address> }
 = peer <ipv4-address> connect-interface
undo peer <ipv4-address> connect-interface
# peer listen-only (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> listen-only
 = peer <ipv4-address> listen-only
undo peer <ipv4-address> { listen-only | connect-only }
peer <ipv4-address> connect-only
 = peer <ipv4-address> connect-only
# peer description (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> description <description-text>
 = peer <ipv4-address> description
undo peer <ipv4-address> description
# peer ebgp-max-hop (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> ebgp-max-hop [ <hop-count> ]
 = peer <ipv4-address> ebgp-max-hop
undo peer <ipv4-address> ebgp-max-hop
# peer group (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> group <group-name>
 = peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
# peer graceful-restart peer-reset (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> graceful-restart peer-reset
 = peer <group-name> graceful-restart peer-reset
undo peer <group-name> graceful-restart peer-reset
# peer graceful-restart timer wait-for-rib (BGP multi-instance view) (group)
@ bgp-multi-instance
? time-value number 3 3000
peer <group-name> graceful-restart timer wait-for-rib <time-value>
 = peer <group-name> graceful-restart timer wait-for-rib
undo peer <group-name> graceful-restart timer wait-for-rib
# peer capability-advertise graceful-restart (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> capability-advertise graceful-restart
 = peer <group-name> capability-advertise graceful-restart
undo peer <group-name> capability-advertise graceful-restart
# peer graceful-restart timer restart (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> graceful-restart timer restart <time-value>
 = peer <group-name> graceful-restart timer restart
undo peer <group-name> graceful-restart timer restart
# peer ignore (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> ignore
 = peer <ipv4-address> ignore
undo peer <ipv4-address> ignore
# peer keychain (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> keychain <keychain-name>
 = peer <ipv4-address> keychain
undo peer <ipv4-address> keychain
# peer log-change (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> log-change
 = peer <ipv4-address> log-change
undo peer <ipv4-address> log-change
# peer password (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> password { cipher <cipher-password> | simple <simple-password> }
 = peer <ipv4-address> password
undo peer <ipv4-address> password
# peer timer connect-retry (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> timer connect-retry <connect-retry-time>
 = peer <ipv4-address> timer connect-retry
undo peer <ipv4-address> timer connect-retry
# peer timer (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
 = peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
 = peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv4-address> timer keepalive hold
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
undo peer <ipv4-address> timer
undo peer <ipv4-address> timer keepalive hold min-holdtime
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
# private-4-byte-as enable (BGP multi-instance view)
@ bgp-multi-instance
private-4-byte-as enable
 = private-4-byte-as enable
undo private-4-byte-as [ enable ]
# router-id (BGP multi-instance view)
@ bgp-multi-instance
router-id <ipv4-address>
 = router-id
undo router-id
# timer connect-retry (BGP multi-instance view)
@ bgp-multi-instance
timer connect-retry <connect-retry-time>
 = timer connect-retry
undo timer connect-retry
# timer keepalive hold (BGP multi-instance view)
@ bgp-multi-instance
timer keepalive <keepalive-time> hold <hold-time> [ min-holdtime <min-hold-value> ]
 = timer keepalive <keepalive-time> hold <hold-time>
undo timer keepalive hold [ min-holdtime ]
undo timer keepalive <keepalive-time> hold <hold-time> [ min-holdtime <min-hold-value> ]
# import-route (BGP multi-instance VPN instance IPv4 address family view) (route)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
? processId number 1 4294967295
import-route static [ [ med <med-value> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route static
import-route { unr | { ospf | isis | rip } <processId> } [ [ med <med-value> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route <processId>
undo import-route { static | direct | unr | op-route }
undo import-route { { ospf | isis | rip } <processId> }
import-route direct [ [ med <med-value> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route direct
import-route unr [ [ med <med-value> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route unr
import-route op-route [ [ med <med-value> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route op-route
# label-free delay (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
? delay-value number 0 180
label-free delay <delay-value>
 = label-free delay <delay-value>
undo label-free delay <delay-value>
undo label-free delay
# peer advertise-community (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer allow-as-loop (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
? number number 1 10
peer <ipv4-address> allow-as-loop [ <number> ]
 = peer <ipv4-address> allow-as-loop
undo peer <ipv4-address> allow-as-loop
# peer as-path-filter export (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } export
 = peer <ipv4-address> as-path-filter <number> <name> export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } import
 = peer <ipv4-address> as-path-filter <number> <name> import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
# peer filter-policy export (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> filter-policy <acl-number> export
 = peer <ipv4-address> filter-policy <acl-number> export
peer <ipv4-address> filter-policy acl-name <acl-name> export
 = peer <ipv4-address> filter-policy acl-name <acl-name> export
undo peer <ipv4-address> filter-policy <acl-number> export
undo peer <ipv4-address> filter-policy acl-name <acl-name> export
# peer ip-prefix export (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> ip-prefix <ip-prefix-name> export
 = peer <ipv4-address> ip-prefix <ip-prefix-name> export
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] export
# peer ip-prefix import (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> ip-prefix <ip-prefix-name> import
 = peer <ipv4-address> ip-prefix <ip-prefix-name> import
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] import
# peer keep-all-routes (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> keep-all-routes
 = peer <ipv4-address> keep-all-routes
undo peer <ipv4-address> keep-all-routes
# peer next-hop-local (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> next-hop-local
 = peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
# peer next-hop-invariable (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> next-hop-invariable
 = peer <ipv4-address> next-hop-invariable
undo peer <ipv4-address> next-hop-invariable
# peer route-policy export (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer public-as-only (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> public-as-only
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <peerIpv4Addr> public-as-only import [ force ]
 = peer <peerIpv4Addr> public-as-only import
peer <peerIpv4Addr> public-as-only import disable
 = peer <peerIpv4Addr> public-as-only import
undo peer <peerIpv4Addr> public-as-only import [ force ]
undo peer <peerIpv4Addr> public-as-only import disable
# peer reflect-client (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer route-limit (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer tracking (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> tracking [ delay <delay-time> ]
 = peer <ipv4-address> tracking
undo peer <ipv4-address> tracking
# peer group (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> group <group-name>
 = peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
# peer enable (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# policy vpn-target (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
policy vpn-target
 = policy vpn-target
undo policy vpn-target
# reflect between-clients (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflector cluster-id (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# refresh bgp vpn-instance ipv4-family
@ user
! now 3
refresh bgp [ instance <instance-name> ] vpn-instance <vpn-instance-name> ipv4-family { all | <ipv4-address> | external | internal | group <group-name> } { export | import }
# nexthop recursive-lookup restrain (BGP multi-instance view)
@ bgp-multi-instance
nexthop recursive-lookup restrain suppress-interval <add-count-time> hold-interval <hold-count-time> clear-interval <clear-count-time>
 = nexthop recursive-lookup restrain suppress-interval hold-interval clear-interval
undo nexthop recursive-lookup restrain suppress-interval hold-interval clear-interval
# reset bgp vpn-instance ipv4-family
@ user
! now 3
reset bgp [ instance <instance-name> ] vpn-instance <vpn-instance-name> ipv4-family { all | <as-number> | <ipv4-address> | external | internal | group <group-name> }
reset bgp instance <instance-name> all
# rr-filter (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
rr-filter <extcomm-filter-name>
 = rr-filter
undo rr-filter
# shutdown (BGP multi-instance view)
@ bgp-multi-instance
shutdown
 = shutdown
undo shutdown
# advertise (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
advertise best-route
 = advertise best-route
undo advertise { best-route | valid-routes }
advertise valid-routes
 = advertise valid-routes
# attr-set (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
attr-set receive
 = attr-set receive
undo attr-set { receive | send | both }
attr-set send
 = attr-set send
attr-set both
 = attr-set both
# peer as-number (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> as-number <as-number>
 = peer <ipv4-address>
undo peer <ipv4-address>
# slow-peer detection (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
slow-peer detection threshold <threshold-value>
 = slow-peer detection threshold
slow-peer detection disable
 = slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
# aggregate (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed ] { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
 = aggregate <ipv4-address> <mask-length> <mask> <attr-filter-name> <orig-filter-name> <supp-filter-name>
aggregate <ipv4-address> { <mask-length> | <mask> } as-set detail-suppressed { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
 = aggregate <ipv4-address> <mask-length> <mask> as-set detail-suppressed <attr-filter-name> <orig-filter-name> <supp-filter-name>
undo aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed ] { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
undo aggregate <ipv4-address> { <mask-length> | <mask> } as-set detail-suppressed { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
# aggregate (BGP multi-instance VPN instance IPv4 address family view) (policy)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
? mask-length number 1 32
aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
 = aggregate <ipv4-address> <mask-length> <mask> <route-policy-name1> <route-policy-name2> <route-policy-name3>
undo aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
# as-number (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
as-number <vrf-as>
 = as-number
undo as-number
# bestroute as-path-ignore (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
bestroute as-path-ignore
 = bestroute as-path-ignore
undo bestroute as-path-ignore
# bestroute med-none-as-maximum (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
bestroute med-none-as-maximum
 = bestroute med-none-as-maximum
undo bestroute med-none-as-maximum
# bestroute router-id-ignore (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
bestroute router-id-ignore
 = bestroute router-id-ignore
undo bestroute router-id-ignore
# active-route-advertise (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
active-route-advertise
 = active-route-advertise
undo active-route-advertise
# route-select delay (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
route-select delay <delay-value>
 = route-select delay
undo route-select delay
# nexthop recursive-lookup delay (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
? delay-time number 1 100
nexthop recursive-lookup delay [ <delay-time> ]
 = nexthop recursive-lookup delay
nexthop recursive-lookup non-critical-event delay [ <delay-time> ]
 = nexthop recursive-lookup non-critical-event delay
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
# compare-different-as-med (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
compare-different-as-med
 = compare-different-as-med
undo compare-different-as-med
# dampening (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
dampening [ <half-life-reach> <reuse> <suppress> <ceiling> | [ route-policy <route-policy-name> | route-filter <route-filter-name> ] ] * [ update-standard ]
 = dampening
undo dampening
# default-route imported (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
default-route imported
 = default-route imported
undo default-route imported
# deterministic-med (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
deterministic-med
 = deterministic-med
undo deterministic-med
# ebgp-interface-sensitive (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
ebgp-interface-sensitive
 = ebgp-interface-sensitive
undo ebgp-interface-sensitive
# filter-policy (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
filter-policy <acl-number> import
 = filter-policy <acl-number> import
undo filter-policy [ <acl-number> | ip-prefix <ip-prefix-name> | acl-name <acl-name> ] { import | export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static | op-route ] }
filter-policy <acl-number> export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static | op-route ]
 = filter-policy <acl-number> export <process-id> <process-id> <process-id>
filter-policy ip-prefix <ip-prefix-name> import
 = filter-policy ip-prefix <ip-prefix-name> import
filter-policy ip-prefix <ip-prefix-name> export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static | op-route ]
 = filter-policy ip-prefix <ip-prefix-name> export <process-id> <process-id> <process-id>
filter-policy acl-name <acl-name> import
 = filter-policy acl-name <acl-name> import
filter-policy acl-name <acl-name> export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static | op-route ]
 = filter-policy acl-name <acl-name> export <process-id> <process-id> <process-id>
# auto-frr (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
auto-frr
 = auto-frr
undo auto-frr
# peer as-path-filter export (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> as-path-filter { <number> | <name> } export
 = peer <group-name> as-path-filter <number> <name> export
undo peer <group-name> as-path-filter { <number> | <name> } export
# group (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
group <group-name> [ internal | external ]
 = group <group-name>
undo group <group-name>
# peer as-number (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> as-number <as-number>
 = peer <group-name> as-number
undo peer <group-name> as-number
# peer bfd (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
 = peer <group-name> bfd
undo peer <group-name> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# peer bfd enable (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> bfd enable [ [ single-hop-prefer ] [ compatible ] | per-link one-arm-echo ]
 = peer <group-name> bfd enable
undo peer <group-name> bfd enable
# peer capability-advertise (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> capability-advertise conventional
 = peer <group-name> capability-advertise conventional
undo peer <group-name> capability-advertise { conventional | route-refresh | 4-byte-as }
peer <group-name> capability-advertise route-refresh
 = peer <group-name> capability-advertise route-refresh
peer <group-name> capability-advertise 4-byte-as
 = peer <group-name> capability-advertise 4-byte-as
# peer check-first-as (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> check-first-as enable
 = peer <group-name> check-first-as enable
peer <group-name> check-first-as disable
 = peer <group-name> check-first-as
undo peer <group-name> check-first-as enable
undo peer <group-name> check-first-as disable
# peer connect-interface (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> connect-interface { <interface-name> | <ipv4-source-addr> | <interface-type> <interface-number> | <interface-name> <ipv4-source-addr> | <interface-type> <interface-number> <ipv4-source-addr> }
 = peer <group-name> connect-interface
undo peer <group-name> connect-interface
# peer (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> listen-only
 = peer <group-name> listen-only
undo peer <group-name> { listen-only | connect-only }
peer <group-name> connect-only
 = peer <group-name> connect-only
# peer description (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> description <description-text>
 = peer <group-name> description
undo peer <group-name> description
# peer ebgp-max-hop (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> ebgp-max-hop [ <hop-count> ]
 = peer <group-name> ebgp-max-hop
undo peer <group-name> ebgp-max-hop
# peer fake-as (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> fake-as <fake-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-fake-as ]
 = peer <group-name> fake-as
undo peer <group-name> fake-as
# peer ignore (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> ignore
 = peer <group-name> ignore
undo peer <group-name> ignore
# peer advertise-ext-community (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> advertise-ext-community
 = peer <group-name> advertise-ext-community
undo peer <group-name> advertise-ext-community
# peer advertise-community (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> advertise-community
 = peer <group-name> advertise-community
undo peer <group-name> advertise-community
# peer allow-as-loop (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
? number number 1 10
peer <group-name> allow-as-loop [ <number> ]
 = peer <group-name> allow-as-loop
undo peer <group-name> allow-as-loop
# peer default-route-advertise (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
? route-filter-name text 1 1809
peer <group-name> default-route-advertise [ route-policy <route-policy-name> ]
 = peer <group-name> default-route-advertise
peer <group-name> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
 = peer <group-name> default-route-advertise
peer <group-name> default-route-advertise route-filter <route-filter-name>
 = peer <group-name> default-route-advertise
peer <group-name> default-route-advertise route-filter <route-filter-name> { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
 = peer <group-name> default-route-advertise
undo peer <group-name> default-route-advertise
# peer discard-ext-community (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> discard-ext-community
 = peer <group-name> discard-ext-community
undo peer <group-name> discard-ext-community
# peer filter-policy export (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> filter-policy <acl-number> export
 = peer <group-name> filter-policy <acl-number> export
peer <group-name> filter-policy acl-name <acl-name> export
 = peer <group-name> filter-policy acl-name <acl-name> export
undo peer <group-name> filter-policy <acl-number> export
undo peer <group-name> filter-policy acl-name <acl-name> export
# peer filter-policy import (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> filter-policy <acl-number> import
 = peer <group-name> filter-policy <acl-number> import
peer <group-name> filter-policy acl-name <acl-name> import
 = peer <group-name> filter-policy acl-name <acl-name> import
undo peer <group-name> filter-policy <acl-number> import
undo peer <group-name> filter-policy acl-name <acl-name> import
# peer ip-prefix export (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> ip-prefix <ip-prefix-name> export
 = peer <group-name> ip-prefix <ip-prefix-name> export
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] export
# peer ip-prefix import (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> ip-prefix <ip-prefix-name> import
 = peer <group-name> ip-prefix <ip-prefix-name> import
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] import
# peer keep-all-routes (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> keep-all-routes
 = peer <group-name> keep-all-routes
undo peer <group-name> keep-all-routes
# peer load-balancing (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
 = peer <group-name> load-balancing
undo peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
# peer next-hop-local (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> next-hop-local
 = peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
# peer preferred-value (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> preferred-value <preferredvalue>
 = peer <group-name> preferred-value
undo peer <group-name> preferred-value
# peer public-as-only (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> public-as-only
 = peer <group-name> public-as-only
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
undo peer <group-name> public-as-only
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <peerGroupName> public-as-only import [ force ]
 = peer <peerGroupName> public-as-only import
undo peer <peerGroupName> public-as-only import [ force ]
# peer reflect-client (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> reflect-client
 = peer <group-name> reflect-client
undo peer <group-name> reflect-client
# peer route-filter export (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> route-filter <route-filter-name> export
 = peer <group-name> route-filter <route-filter-name> export
undo peer <group-name> route-filter <route-filter-name> export
# peer route-policy export (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> route-policy <route-policy-name> export
 = peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
# peer route-policy import (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> route-policy <route-policy-name> import
 = peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
# peer route-update-interval (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> route-update-interval <interval>
 = peer <group-name> route-update-interval
undo peer <group-name> route-update-interval
# peer route-limit (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <group-name> route-limit
undo peer <group-name> route-limit
# peer keychain (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> keychain <keychain-name>
 = peer <group-name> keychain
undo peer <group-name> keychain
# peer label-route-capability (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> label-route-capability [ check-tunnel-reachable ] [ check-withdraw-type | check-withdraw-type-disable ]
 = peer <group-name> label-route-capability
undo peer <group-name> label-route-capability
# peer log-change (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> log-change
 = peer <group-name> log-change
undo peer <group-name> log-change
# peer password (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> password simple <simple-password>
 = peer <group-name> password
peer <group-name> password cipher <cipher-password>
 = peer <group-name> password
undo peer <group-name> password
# peer path-mtu auto-discovery (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> path-mtu auto-discovery
 = peer <group-name> path-mtu auto-discovery
undo peer <group-name> path-mtu auto-discovery
# peer soo (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> soo <site-of-origin>
 = peer <group-name> soo
undo peer <group-name> soo
# peer substitute-as (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> substitute-as
 = peer <group-name> substitute-as
undo peer <group-name> substitute-as
# peer tcp-mss (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> tcp-mss <tcp-mss-number>
 = peer <group-name> tcp-mss
undo peer <group-name> tcp-mss
# peer timer connect-retry (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> timer connect-retry <connect-retry-time>
 = peer <group-name> timer connect-retry
undo peer <group-name> timer connect-retry
# peer timer (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
 = peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
 = peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <group-name> timer keepalive hold [ min-holdtime ]
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
# peer tracking (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> tracking [ delay <delay-time> ]
 = peer <group-name> tracking
undo peer <group-name> tracking
# peer update-group-independent (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> update-group-independent
 = peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
# import-rib vpn-instance (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
import-rib { vpn-instance <vpn-instance-name> } [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib <vpn-instance-name> <route-policy-name> <route-filter-name>
undo import-rib { vpn-instance <vpn-instance-name> } [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
# import-rib route next-hop-invariable (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
import-rib route next-hop-invariable
 = import-rib route next-hop-invariable
undo import-rib route next-hop-invariable
# load-balancing (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
load-balancing eibgp
 = load-balancing eibgp
undo load-balancing { eibgp | igp-metric-ignore }
load-balancing igp-metric-ignore
 = load-balancing igp-metric-ignore
# maximum load-balancing (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
? number number 1 128
maximum load-balancing <number>
 = maximum load-balancing
maximum load-balancing ebgp <ebgpNumber>
 = maximum load-balancing ebgp
maximum load-balancing ibgp <ibgpNumber>
 = maximum load-balancing ibgp
maximum load-balancing <number> ecmp-nexthop-changed
 = maximum load-balancing
maximum load-balancing ebgp <ebgpNumber> ecmp-nexthop-changed
 = maximum load-balancing ebgp
maximum load-balancing ibgp <ibgpNumber> ecmp-nexthop-changed
 = maximum load-balancing ibgp
undo maximum load-balancing
undo maximum load-balancing ebgp
undo maximum load-balancing ibgp
# network (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
network { <ipv4-address> [ <mask> | <mask-length> ] } [ route-policy <route-policy-name> ]
 = network <ipv4-address>
network { <ipv4-address> [ <mask> | <mask-length> ] } route-filter <route-filter-name>
 = network <ipv4-address>
undo network { <ipv4-address> [ <mask> | <mask-length> ] }
# nexthop third-party (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
nexthop third-party
 = nexthop third-party
undo nexthop third-party
# nexthop recursive-lookup route-policy (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
nexthop recursive-lookup route-policy <route-policy-name>
 = nexthop recursive-lookup route-policy
undo nexthop recursive-lookup route-policy
# nexthop recursive-lookup route-filter (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
nexthop recursive-lookup route-filter <route-filter-name>
 = nexthop recursive-lookup route-filter
undo nexthop recursive-lookup route-filter
# peer capability-advertise graceful-restart (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> capability-advertise graceful-restart
 = peer <ipv4-address> capability-advertise graceful-restart
peer <ipv4-address> capability-advertise graceful-restart disable
 = peer <ipv4-address> capability-advertise graceful-restart
undo peer <ipv4-address> capability-advertise graceful-restart
undo peer <ipv4-address> capability-advertise graceful-restart disable
# peer graceful-restart timer restart (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> graceful-restart timer restart <time-value>
 = peer <ipv4-address> graceful-restart timer restart
undo peer <ipv4-address> graceful-restart timer restart
# peer graceful-restart peer-reset (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> graceful-restart peer-reset
 = peer <ipv4-address> graceful-restart peer-reset
peer <ipv4-address> graceful-restart peer-reset disable
 = peer <ipv4-address> graceful-restart peer-reset
undo peer <ipv4-address> graceful-restart peer-reset
undo peer <ipv4-address> graceful-restart peer-reset disable
# peer graceful-restart timer wait-for-rib (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
? time-value number 3 3000
peer <ipv4-address> graceful-restart timer wait-for-rib <time-value>
 = peer <ipv4-address> graceful-restart timer wait-for-rib
undo peer <ipv4-address> graceful-restart timer wait-for-rib
# peer advertise-ext-community (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> advertise-ext-community
 = peer <ipv4-address> advertise-ext-community
undo peer <ipv4-address> advertise-ext-community
# peer advertise-community (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer allow-as-loop (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
? number number 1 10
peer <ipv4-address> allow-as-loop [ <number> ]
 = peer <ipv4-address> allow-as-loop
undo peer <ipv4-address> allow-as-loop
# peer as-path-filter export (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } export
 = peer <ipv4-address> as-path-filter <number> <name> export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } import
 = peer <ipv4-address> as-path-filter <number> <name> import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
# peer bfd (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
 = peer <ipv4-address> bfd
undo peer <ipv4-address> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# peer bfd block (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> bfd block
 = peer <ipv4-address> bfd block
undo peer <ipv4-address> bfd block
# peer bfd enable (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> bfd enable [ single-hop-prefer ] [ compatible ]
 = peer <ipv4-address> bfd enable
peer <ipv4-address> bfd enable per-link one-arm-echo
 = peer <ipv4-address> bfd enable
undo peer <ipv4-address> bfd enable
# peer capability-advertise (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> capability-advertise conventional
 = peer <ipv4-address> capability-advertise conventional
undo peer <ipv4-address> capability-advertise { conventional | route-refresh | 4-byte-as }
peer <ipv4-address> capability-advertise route-refresh
 = peer <ipv4-address> capability-advertise route-refresh
peer <ipv4-address> capability-advertise 4-byte-as
 = peer <ipv4-address> capability-advertise 4-byte-as
# peer check-first-as (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> check-first-as enable
 = peer <ipv4-address> check-first-as enable
peer <ipv4-address> check-first-as disable
 = peer <ipv4-address> check-first-as
undo peer <ipv4-address> check-first-as enable
undo peer <ipv4-address> check-first-as disable
# peer connect-interface (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> connect-interface { <interface-name> | <ipv4-source-address> | <interface-type> <interface-number> | <interface-name> <ipv4-source-address> | <interface-type> <interface-number> <ipv4-source-address> }
 = peer <ipv4-address> connect-interface
undo peer <ipv4-address> connect-interface
# peer (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> listen-only
 = peer <ipv4-address> listen-only
undo peer <ipv4-address> { listen-only | connect-only }
peer <ipv4-address> connect-only
 = peer <ipv4-address> connect-only
# peer default-route-advertise (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <peerIpv4Addr> default-route-advertise [ route-policy <route-policy-name> ]
 = peer <peerIpv4Addr> default-route-advertise
peer <peerIpv4Addr> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
 = peer <peerIpv4Addr> default-route-advertise
peer <peerIpv4Addr> default-route-advertise route-filter <route-filter-name>
 = peer <peerIpv4Addr> default-route-advertise
peer <peerIpv4Addr> default-route-advertise route-filter <route-filter-name> { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
 = peer <peerIpv4Addr> default-route-advertise
undo peer <peerIpv4Addr> default-route-advertise
# peer description (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> description <description-text>
 = peer <ipv4-address> description
undo peer <ipv4-address> description
# peer discard-ext-community (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> discard-ext-community
 = peer <ipv4-address> discard-ext-community
undo peer <ipv4-address> discard-ext-community
# peer ebgp-max-hop (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> ebgp-max-hop [ <hop-count> ]
 = peer <ipv4-address> ebgp-max-hop
undo peer <ipv4-address> ebgp-max-hop
# peer fake-as (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> fake-as <fake-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-fake-as ]
 = peer <ipv4-address> fake-as
undo peer <ipv4-address> fake-as
# peer filter-policy export (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> filter-policy <acl-number> export
 = peer <ipv4-address> filter-policy <acl-number> export
peer <ipv4-address> filter-policy acl-name <acl-name> export
 = peer <ipv4-address> filter-policy acl-name <acl-name> export
undo peer <ipv4-address> filter-policy <acl-number> export
undo peer <ipv4-address> filter-policy acl-name <acl-name> export
# peer filter-policy import (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> filter-policy <acl-number> import
 = peer <ipv4-address> filter-policy <acl-number> import
peer <ipv4-address> filter-policy acl-name <acl-name> import
 = peer <ipv4-address> filter-policy acl-name <acl-name> import
undo peer <ipv4-address> filter-policy <acl-number> import
undo peer <ipv4-address> filter-policy acl-name <acl-name> import
# peer graceful-restart peer-reset (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> graceful-restart peer-reset
 = peer <group-name> graceful-restart peer-reset
undo peer <group-name> graceful-restart peer-reset
# peer graceful-restart timer wait-for-rib (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
? time-value number 3 3000
peer <group-name> graceful-restart timer wait-for-rib <time-value>
 = peer <group-name> graceful-restart timer wait-for-rib
undo peer <group-name> graceful-restart timer wait-for-rib
# peer capability-advertise graceful-restart (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> capability-advertise graceful-restart
 = peer <group-name> capability-advertise graceful-restart
undo peer <group-name> capability-advertise graceful-restart
# peer graceful-restart timer restart (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> graceful-restart timer restart <time-value>
 = peer <group-name> graceful-restart timer restart
undo peer <group-name> graceful-restart timer restart
# peer ignore (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> ignore
 = peer <ipv4-address> ignore
undo peer <ipv4-address> ignore
# peer route-policy import (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer ip-prefix export (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> ip-prefix <ip-prefix-name> export
 = peer <ipv4-address> ip-prefix <ip-prefix-name> export
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] export
# peer ip-prefix import (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> ip-prefix <ip-prefix-name> import
 = peer <ipv4-address> ip-prefix <ip-prefix-name> import
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] import
# peer group (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> group <group-name>
 = peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
# peer load-balancing (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
 = peer <ipv4-address> load-balancing
undo peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
# peer keep-all-routes (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> keep-all-routes
 = peer <ipv4-address> keep-all-routes
undo peer <ipv4-address> keep-all-routes
# peer keychain (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> keychain <keychain-name>
 = peer <ipv4-address> keychain
undo peer <ipv4-address> keychain
# peer label-route-capability (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> label-route-capability [ check-tunnel-reachable ] [ check-withdraw-type | check-withdraw-type-disable ]
 = peer <ipv4-address> label-route-capability
undo peer <ipv4-address> label-route-capability
# peer log-change (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> log-change
 = peer <ipv4-address> log-change
undo peer <ipv4-address> log-change
# peer next-hop-local (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> next-hop-local
 = peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
# peer route-policy export (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer password (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> password simple <simple-password>
 = peer <ipv4-address> password
peer <ipv4-address> password cipher <cipher-password>
 = peer <ipv4-address> password
undo peer <ipv4-address> password
# peer path-mtu auto-discovery (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> path-mtu auto-discovery
 = peer <ipv4-address> path-mtu auto-discovery
undo peer <ipv4-address> path-mtu auto-discovery
# peer preferred-value (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> preferred-value <preferredvalue>
 = peer <ipv4-address> preferred-value
undo peer <ipv4-address> preferred-value
# peer public-as-only (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> public-as-only
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
? peerIpv4Addr text 1 47
peer <peerIpv4Addr> public-as-only import [ force ]
 = peer <peerIpv4Addr> public-as-only import
peer <peerIpv4Addr> public-as-only import disable
 = peer <peerIpv4Addr> public-as-only import
undo peer <peerIpv4Addr> public-as-only import [ force ]
undo peer <peerIpv4Addr> public-as-only import disable
# peer reflect-client (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer route-filter export (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> route-filter <route-filter-name> export
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter import (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer route-limit (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer soo (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> soo <site-of-origin>
 = peer <ipv4-address> soo
undo peer <ipv4-address> soo
# peer substitute-as (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> substitute-as
 = peer <ipv4-address> substitute-as
undo peer <ipv4-address> substitute-as
# peer tcp-mss (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> tcp-mss <tcp-mss-number>
 = peer <ipv4-address> tcp-mss
undo peer <ipv4-address> tcp-mss
# peer timer connect-retry (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> timer connect-retry <connect-retry-time>
 = peer <ipv4-address> timer connect-retry
undo peer <ipv4-address> timer connect-retry
# peer timer (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
 = peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
 = peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv4-address> timer keepalive hold [ min-holdtime ]
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
undo peer <ipv4-address> timer
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
# peer tracking (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> tracking [ delay <delay-time> ]
 = peer <ipv4-address> tracking
undo peer <ipv4-address> tracking
# peer update-group-independent (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> update-group-independent disable
 = peer <ipv4-address> update-group-independent disable
peer <ipv4-address> update-group-independent enable
 = peer <ipv4-address> update-group-independent
undo peer <ipv4-address> update-group-independent disable
undo peer <ipv4-address> update-group-independent enable
# peer route-update-interval (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# preference (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
preference { <external> <internal> <local> | route-policy <route-policy-name> }
 = preference
preference route-filter <route-filter-name>
 = preference route-filter
undo preference
# qos-local-id (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
qos-local-id { <qos-local-id> | route-policy <route-policy-name> }
 = qos-local-id
undo qos-local-id
# qos-local-id route-filter (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
qos-local-id route-filter <route-filter-name>
 = qos-local-id route-filter <route-filter-name>
undo qos-local-id route-filter <route-filter-name>
# reflect between-clients (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflect change-path-attribute (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
reflect change-path-attribute
 = reflect change-path-attribute
undo reflect change-path-attribute
# reflector cluster-id (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# nexthop recursive-lookup restrain disable (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family bgp-vpn-instance-ipv4-address-family
nexthop recursive-lookup restrain disable
 = nexthop recursive-lookup restrain disable
undo nexthop recursive-lookup restrain disable
# route-filter (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
route-filter <route-filter-name> import
 = route-filter <route-filter-name> import
undo route-filter <route-filter-name> { import | export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static ] }
route-filter <route-filter-name> export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static ]
 = route-filter <route-filter-name> export <process-id> <process-id> <process-id>
# ext-community-change enable (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
ext-community-change enable
 = ext-community-change enable
undo ext-community-change enable
# router-id (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
router-id { <router-id-value> | auto-select }
 = router-id
undo router-id
# slow-peer absolute-detection (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
slow-peer absolute-detection threshold <threshold>
 = slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
 = slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
# slow-peer detection (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
slow-peer detection threshold <threshold-value>
 = slow-peer detection threshold
slow-peer detection disable
 = slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
# summary automatic (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
summary automatic
 = summary automatic
undo summary automatic
# supernet label-route advertise (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
supernet label-route advertise disable
 = supernet label-route advertise disable
supernet label-route advertise enable
 = supernet label-route advertise enable
undo supernet label-route advertise disable
# supernet unicast advertise (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
supernet unicast advertise enable
 = supernet unicast advertise enable
supernet unicast advertise disable
 = supernet unicast advertise disable
undo supernet unicast advertise enable
# aggregate default-route (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
aggregate default-route origin-ip-prefix <ip-prefix-name> [ attribute-policy <attribute-policy-name> ]
 = aggregate default-route origin-ip-prefix <ip-prefix-name> <attribute-policy-name>
undo aggregate default-route
undo aggregate default-route origin-ip-prefix <ip-prefix-name> [ attribute-policy <attribute-policy-name> ]
# network (BGP view)
@ bgp
network { <ipv4-address> [ <mask> | <mask-length> ] } [ route-policy <route-policy-name> ] [ non-relay-tunnel ]
 = network <ipv4-address>
network { <ipv4-address> [ <mask> | <mask-length> ] } route-filter <route-filter-name> [ non-relay-tunnel ]
 = network <ipv4-address>
undo network { <ipv4-address> [ <mask> | <mask-length> ] }
# nexthop recursive-lookup delay (BGP view)
@ bgp
? delay-time number 1 100
nexthop recursive-lookup delay [ <delay-time> ]
 = nexthop recursive-lookup delay
nexthop recursive-lookup non-critical-event delay [ <delay-time> ]
 = nexthop recursive-lookup non-critical-event delay
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
# nexthop recursive-lookup route-policy
@ bgp
nexthop recursive-lookup route-policy <route-policy-name>
 = nexthop recursive-lookup route-policy
undo nexthop recursive-lookup route-policy
# nexthop recursive-lookup route-filter
@ bgp
nexthop recursive-lookup route-filter <route-filter-name>
 = nexthop recursive-lookup route-filter
undo nexthop recursive-lookup route-filter
# nexthop recursive-lookup route-policy (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
nexthop recursive-lookup route-policy <route-policy-name>
 = nexthop recursive-lookup route-policy
undo nexthop recursive-lookup route-policy
# nexthop recursive-lookup route-filter (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
nexthop recursive-lookup route-filter <route-filter-name>
 = nexthop recursive-lookup route-filter
undo nexthop recursive-lookup route-filter
# bestroute origin-as-validation (BGP view)
@ bgp
bestroute origin-as-validation [ allow-invalid ]
 = bestroute origin-as-validation
undo bestroute origin-as-validation [ allow-invalid ]
# peer capability-advertise add-path (BGP view)
@ bgp bgp-ipv4-unicast-address-family
peer <ipv4-address> capability-advertise add-path both
 = peer <ipv4-address> capability-advertise add-path both
undo peer <ipv4-address> capability-advertise add-path { both | receive | send }
peer <ipv4-address> capability-advertise add-path receive
 = peer <ipv4-address> capability-advertise add-path receive
peer <ipv4-address> capability-advertise add-path send
 = peer <ipv4-address> capability-advertise add-path send
# peer advertise add-path (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
peer <ipv4-address> advertise add-path path-number <path-number>
 = peer <ipv4-address> advertise add-path
undo peer <ipv4-address> advertise add-path
# peer advertise best-external (BGP view)
@ bgp bgp-ipv4-unicast-address-family
peer <ipv4-address> advertise best-external
 = peer <ipv4-address> advertise best-external
undo peer <ipv4-address> advertise best-external
# peer advertise-ext-community (BGP view)
@ bgp
peer <ipv4-address> advertise-ext-community
 = peer <ipv4-address> advertise-ext-community
undo peer <ipv4-address> advertise-ext-community
# peer advertise-community (BGP view)
@ bgp
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise-entropy-label (BGP view)
@ bgp
peer <peerIpv4Addr> advertise-entropy-label elc [ padding <paddingValue> ]
 = peer <peerIpv4Addr> advertise-entropy-label elc
peer <peerIpv4Addr> advertise-entropy-label disable
 = peer <peerIpv4Addr> advertise-entropy-label
undo peer <peerIpv4Addr> advertise-entropy-label elc [ padding <paddingValue> ]
undo peer <peerIpv4Addr> advertise-entropy-label disable
# peer advertise-large-community (BGP view)
@ bgp
peer <ipv4-address> advertise-large-community [ disable ]
 = peer <ipv4-address> advertise-large-community
undo peer <ipv4-address> advertise-large-community [ disable ]
# peer allow-as-loop (BGP view)
@ bgp
? number number 1 10
peer <ipv4-address> allow-as-loop [ <number> ]
 = peer <ipv4-address> allow-as-loop
undo peer <ipv4-address> allow-as-loop
# peer default-route-advertise (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
peer <peerIpv4Addr> default-route-advertise [ route-policy <route-policy-name> ]
 = peer <peerIpv4Addr> default-route-advertise
peer <peerIpv4Addr> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
 = peer <peerIpv4Addr> default-route-advertise
peer <peerIpv4Addr> default-route-advertise route-filter <route-filter-name>
 = peer <peerIpv4Addr> default-route-advertise
peer <peerIpv4Addr> default-route-advertise route-filter <route-filter-name> { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
 = peer <peerIpv4Addr> default-route-advertise
undo peer <peerIpv4Addr> default-route-advertise
# peer discard-ext-community (BGP view)
@ bgp
peer <ipv4-address> discard-ext-community
 = peer <ipv4-address> discard-ext-community
undo peer <ipv4-address> discard-ext-community
# peer enable (BGP view)
@ bgp
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer entropy-label (BGP view)
@ bgp
peer <peerIpv4Addr> entropy-label
 = peer <peerIpv4Addr> entropy-label
peer <peerIpv4Addr> entropy-label disable
 = peer <peerIpv4Addr> entropy-label
undo peer <peerIpv4Addr> entropy-label
undo peer <peerIpv4Addr> entropy-label disable
# peer keep-all-routes (BGP view)
@ bgp
peer <ipv4-address> keep-all-routes
 = peer <ipv4-address> keep-all-routes
undo peer <ipv4-address> keep-all-routes
# peer label-route-capability (BGP view)
@ bgp
peer <ipv4-address> label-route-capability [ check-tunnel-reachable ] [ check-withdraw-type | check-withdraw-type-disable ]
 = peer <ipv4-address> label-route-capability
undo peer <ipv4-address> label-route-capability
# peer next-hop-local (BGP view)
@ bgp
peer <ipv4-address> next-hop-local
 = peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
# peer capability-advertise orf ip-prefix (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
peer <ipv4-address> capability-advertise orf ip-prefix both
 = peer <ipv4-address> capability-advertise orf ip-prefix both
peer <ipv4-address> capability-advertise orf non-standard-compatible ip-prefix both
 = peer <ipv4-address> capability-advertise orf ip-prefix both
undo peer <ipv4-address> capability-advertise orf ip-prefix { both | receive | send }
undo peer <ipv4-address> capability-advertise orf non-standard-compatible ip-prefix { both | receive | send }
peer <ipv4-address> capability-advertise orf ip-prefix receive
 = peer <ipv4-address> capability-advertise orf ip-prefix receive
peer <ipv4-address> capability-advertise orf ip-prefix send
 = peer <ipv4-address> capability-advertise orf ip-prefix send
peer <ipv4-address> capability-advertise orf non-standard-compatible ip-prefix receive
 = peer <ipv4-address> capability-advertise orf ip-prefix receive
peer <ipv4-address> capability-advertise orf non-standard-compatible ip-prefix send
 = peer <ipv4-address> capability-advertise orf ip-prefix send
# peer advertise origin-as-validation (BGP view)
@ bgp
peer <ipv4-address> advertise origin-as-validation
 = peer <ipv4-address> advertise origin-as-validation
undo peer <ipv4-address> advertise origin-as-validation
# peer preferred-value (BGP view)
@ bgp
peer <ipv4-address> preferred-value <preferredvalue>
 = peer <ipv4-address> preferred-value
undo peer <ipv4-address> preferred-value
# peer public-as-only (BGP view)
@ bgp
peer <ipv4-address> public-as-only
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP view)
@ bgp
peer <peerIpv4Addr> public-as-only import [ force ]
 = peer <peerIpv4Addr> public-as-only import
peer <peerIpv4Addr> public-as-only import disable
 = peer <peerIpv4Addr> public-as-only import
undo peer <peerIpv4Addr> public-as-only import [ force ]
undo peer <peerIpv4Addr> public-as-only import disable
# peer reflect-client (BGP view)
@ bgp
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer route-limit (BGP view)
@ bgp
peer <ipv4-address> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <minutes> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer tcp-mss (BGP view)
@ bgp
peer <ipv4-address> tcp-mss <tcp-mss-number>
 = peer <ipv4-address> tcp-mss
undo peer <ipv4-address> tcp-mss
# peer ssl-server certificate
@ bgp
peer { <ipv4-address> | <ipv6-address> } ssl-server certificate
 = peer <ipv4-address> <ipv6-address> ssl-server certificate
peer { <ipv4-address> | <ipv6-address> } ssl-server certificate disable
 = peer <ipv4-address> <ipv6-address> ssl-server certificate
undo peer { <ipv4-address> | <ipv6-address> } ssl-server certificate
undo peer { <ipv4-address> | <ipv6-address> } ssl-server certificate disable
# peer ssl-policy (BGP view)
@ bgp
peer { <ipv4-address> | <ipv6-address> } ssl-policy name <ssl-policy-name>
 = peer <ipv4-address> <ipv6-address> ssl-policy name <ssl-policy-name>
peer { <ipv4-address> | <ipv6-address> } ssl-policy disable
 = peer ssl-policy disable <ipv4-address> <ipv6-address>
undo peer { <ipv4-address> | <ipv6-address> } ssl-policy name <ssl-policy-name>
undo peer { <ipv4-address> | <ipv6-address> } ssl-policy disable
# peer ssl-policy role
@ bgp
peer { <ipv4-address> | <ipv6-address> } ssl-policy role server
 = peer <ipv4-address> <ipv6-address> ssl-policy role server
peer { <ipv4-address> | <ipv6-address> } ssl-policy role client
 = peer <ipv4-address> <ipv6-address> ssl-policy role
peer { <ipv4-address> | <ipv6-address> } ssl-policy role disable
 = peer <ipv4-address> <ipv6-address> ssl-policy role
undo peer { <ipv4-address> | <ipv6-address> } ssl-policy role server
undo peer { <ipv4-address> | <ipv6-address> } ssl-policy role client
undo peer { <ipv4-address> | <ipv6-address> } ssl-policy role disable
# peer update-group-independent (BGP view)
@ bgp
peer <ipv4-address> update-group-independent enable
 = peer <ipv4-address> update-group-independent enable
peer <ipv4-address> update-group-independent disable
 = peer <ipv4-address> update-group-independent
undo peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent disable
# peer route-update-interval (BGP view)
@ bgp
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# preference (BGP view)
@ bgp
preference { <external> <internal> <local> | route-policy <route-policy-name> }
 = preference
preference route-filter <route-filter-name>
 = preference route-filter
undo preference
# qos-local-id (BGP view)
@ bgp
qos-local-id { <qos-local-id> | route-policy <route-policy-name> }
 = qos-local-id
undo qos-local-id
# qos-local-id route-filter (BGP view)
@ bgp
qos-local-id route-filter <route-filter-name>
 = qos-local-id route-filter <route-filter-name>
undo qos-local-id route-filter <route-filter-name>
# reflect between-clients (BGP view)
@ bgp
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflector cluster-id (BGP view)
@ bgp
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# nexthop recursive-lookup restrain disable
@ bgp-ipv4-unicast-address-family bgp-ipv6-unicast-address-family bgp-labeled-address-family
nexthop recursive-lookup restrain disable
 = nexthop recursive-lookup restrain disable
undo nexthop recursive-lookup restrain disable
# route-filter (BGP view)
@ bgp
route-filter <route-filter-name> import
 = route-filter <route-filter-name> import
undo route-filter <route-filter-name> { import | export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static ] }
route-filter <route-filter-name> export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static ]
 = route-filter <route-filter-name> export <process-id> <process-id> <process-id>
# ext-community-change enable (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
ext-community-change enable
 = ext-community-change enable
undo ext-community-change enable
# ext-community-change enable (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
ext-community-change enable
 = ext-community-change enable
undo ext-community-change enable
# routing-table rib-only (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
routing-table rib-only [ route-policy <route-policy-name> ]
 = routing-table rib-only
undo routing-table rib-only
# routing-table rib-only route-filter (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
routing-table rib-only route-filter <route-filter-name>
 = routing-table rib-only route-filter <route-filter-name>
undo routing-table rib-only route-filter <route-filter-name>
# whitelist session-car bgp disable
@ system
whitelist session-car bgp disable
 = whitelist session-car bgp disable
undo whitelist session-car bgp disable
# whitelist session-car bgp
@ system
? cir-value number 24 1200
? cbs-value number 15000 1500000
? pir-value number 12000 60000
? pbs-value number 1500000 7500000
whitelist session-car bgp { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } *
 = whitelist session-car bgp
undo whitelist session-car bgp [ { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } * ]
# supernet advertise (BGP-IPv4 unicast address family view))
@ bgp-ipv4-unicast-address-family bgp
supernet unicast advertise enable
 = supernet unicast advertise enable
supernet unicast advertise disable
 = supernet unicast advertise disable
supernet label-route advertise enable
 = supernet label-route advertise enable
supernet label-route advertise disable
 = supernet label-route advertise disable
undo supernet unicast advertise enable
undo supernet label-route advertise disable
# prefix origin-validation enable (BGP view)
@ bgp
prefix origin-validation enable
 = prefix origin-validation enable
undo prefix origin-validation enable
# peer route-update-interval (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# peer route-update-interval (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# peer route-update-interval (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# peer route-update-interval (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# peer route-update-interval (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# bestroute as-path-ignore
@ bgp-vpn-instance-ipv4-address-family
bestroute as-path-ignore
 = bestroute as-path-ignore
undo bestroute as-path-ignore
# bestroute med-none-as-maximum (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
bestroute med-none-as-maximum
 = bestroute med-none-as-maximum
undo bestroute med-none-as-maximum
# bestroute router-id-ignore (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
bestroute router-id-ignore
 = bestroute router-id-ignore
undo bestroute router-id-ignore
# compare-different-as-med (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
compare-different-as-med
 = compare-different-as-med
undo compare-different-as-med
# auto-frr (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
auto-frr
 = auto-frr
undo auto-frr
# load-balancing (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
load-balancing as-path-ignore
 = load-balancing as-path-ignore
undo load-balancing { as-path-ignore | as-path-relax }
load-balancing as-path-relax
 = load-balancing as-path-relax
# maximum load-balancing (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
? number number 1 128
maximum load-balancing <number>
 = maximum load-balancing
maximum load-balancing ebgp <ebgpNumber>
 = maximum load-balancing ebgp
maximum load-balancing ibgp <ibgpNumber>
 = maximum load-balancing ibgp
maximum load-balancing <number> ecmp-nexthop-changed
 = maximum load-balancing
maximum load-balancing ebgp <ebgpNumber> ecmp-nexthop-changed
 = maximum load-balancing ebgp
maximum load-balancing ibgp <ibgpNumber> ecmp-nexthop-changed
 = maximum load-balancing ibgp
undo maximum load-balancing
undo maximum load-balancing ebgp
undo maximum load-balancing ibgp
# maximum load-balancing eibgp (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
? number number 1 128
maximum load-balancing eibgp <number>
 = maximum load-balancing eibgp
maximum load-balancing eibgp <number> ecmp-nexthop-changed
 = maximum load-balancing eibgp
undo maximum load-balancing eibgp
# nexthop recursive-lookup route-policy (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
nexthop recursive-lookup route-policy <route-policy-name>
 = nexthop recursive-lookup route-policy
undo nexthop recursive-lookup route-policy
# nexthop recursive-lookup route-filter (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
nexthop recursive-lookup route-filter <route-filter-name>
 = nexthop recursive-lookup route-filter
undo nexthop recursive-lookup route-filter
# bestroute origin-as-validation (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family bgp-vpn-instance-ipv6-address-family
bestroute origin-as-validation [ allow-invalid ]
 = bestroute origin-as-validation
undo bestroute origin-as-validation [ allow-invalid ]
# peer soo (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> soo <site-of-origin>
 = peer <ipv4-address> soo
undo peer <ipv4-address> soo
# preference (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
preference { <external> <internal> <local> | route-policy <route-policy-name> }
 = preference
preference route-filter <route-filter-name>
 = preference route-filter
undo preference
# reflector cluster-id (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# ext-community-change enable (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
ext-community-change enable
 = ext-community-change enable
undo ext-community-change enable
# supernet advertise (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
supernet unicast advertise enable
 = supernet unicast advertise enable
supernet unicast advertise disable
 = supernet unicast advertise disable
supernet label-route advertise enable
 = supernet label-route advertise enable
supernet label-route advertise disable
 = supernet label-route advertise disable
undo supernet unicast advertise enable
undo supernet label-route advertise disable
# routing-table rib-only (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
routing-table rib-only [ route-policy <route-policy-name> ]
 = routing-table rib-only
undo routing-table rib-only
# peer route-server-client (BGP view) (group)
@ bgp
peer <group-name> route-server-client
 = peer <group-name> route-server-client
undo peer <group-name> route-server-client
# peer route-server-client (BGP view)
@ bgp
peer <ipv4-address> route-server-client
 = peer <ipv4-address> route-server-client
peer <ipv4-address> route-server-client disable
 = peer <ipv4-address> route-server-client
undo peer <ipv4-address> route-server-client
undo peer <ipv4-address> route-server-client disable
# bmp
@ system
bmp
 + bmp
 > bmp -bmp
undo bmp
# connect-interface (BMP view)
@ bmp
? localIpv4Addr ipv4
connect-interface <localIpv4Addr>
 = connect-interface <localIpv4Addr>
undo connect-interface [ <localIpv4Addr> ]
# ssl-policy name
@ bmp-session bmp-session-2
? policy-name text 1 23 rest
ssl-policy name <policy-name>
 = ssl-policy name <policy-name>
undo ssl-policy name <policy-name>
# compare-different-as-med (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
compare-different-as-med
 = compare-different-as-med
undo compare-different-as-med
# confederation id
@ bgp
confederation id <as-number>
 = confederation id
undo confederation id
# confederation nonstandard
@ bgp
confederation nonstandard
 = confederation nonstandard
undo confederation nonstandard
# confederation peer-as
@ bgp
confederation peer-as { <as-number> } &<1-32>
 = confederation peer-as <as-number>
undo confederation peer-as { <as-number> } &<1-32>
# constraint-rt-filter
@ bgp-vpn-target-address-family
constraint-rt-filter { enable | disable }
 = constraint-rt-filter
undo constraint-rt-filter
# local-cross-routing non-med
@ bgp
local-cross-routing non-med
 = local-cross-routing non-med
undo local-cross-routing non-med
# dampening (BGP view)
@ bgp
dampening [ <half-life-reach> <reuse> <suppress> <ceiling> | [ route-policy <route-policy-name> | route-filter <route-filter-name> ] ] * [ update-standard ]
 = dampening
undo dampening
# default ipv4-unicast
@ bgp
default ipv4-unicast
 = default ipv4-unicast
undo default ipv4-unicast
# default local-preference (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
default local-preference <local-preference>
 = default local-preference
undo default local-preference
# default local-preference (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
default local-preference <preference>
 = default local-preference
undo default local-preference
# default local-preference (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
default local-preference <preference>
 = default local-preference
undo default local-preference
# default local-preference (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
default local-preference <preference>
 = default local-preference
undo default local-preference
# default local-preference (BGP view)
@ bgp
default local-preference <local-preference>
 = default local-preference
undo default local-preference
# default local-preference (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
default local-preference <local-preference>
 = default local-preference
undo default local-preference
# default local-preference (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
default local-preference <local-preference>
 = default local-preference
undo default local-preference
# default med (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
default med <med>
 = default med
undo default med
# default med (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
default med <med>
 = default med
undo default med
# default med (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
default med <med>
 = default med
undo default med
# default med (BGP view)
@ bgp
default med <med>
 = default med
undo default med
# default med (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
default med <med>
 = default med
undo default med
# default med (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
default med <med>
 = default med
undo default med
# default-route imported (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
default-route imported
 = default-route imported
undo default-route imported
# default-route imported (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
default-route imported
 = default-route imported
undo default-route imported
# deterministic-med (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
deterministic-med
 = deterministic-med
undo deterministic-med
# deterministic-med (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
deterministic-med
 = deterministic-med
undo deterministic-med
# display bgp vpnv6 routing-table dampening parameter
@ all
! now 1
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table dampening parameter
# display bgp vpnv6 routing-table dampened
@ all
! now 1
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table dampened
# display ip vpn-instance import-vt
@ all
! now 1
display ip vpn-instance import-vt <ivt-value>
# display bgp mdt all update-peer-group
@ all
! now 1
display bgp mdt all update-peer-group [ index <update-group-index> ]
# display bgp vpnv4 multicast all routing-table
@ all
! now 1
display bgp vpnv4 multicast all routing-table [ peer <remoteIpv4Addr> { advertised-routes | received-routes } ] <prefix> [ <mask-length> ]
# display bgp vpnv4 multicast all routing-table peer (All views)
@ all
! now 1
display bgp vpnv4 multicast all routing-table [ peer <remoteIpv4Addr> { advertised-routes | received-routes } ]
# display bgp vpnv4 multicast all routing-table statistics
@ all
! now 1
display bgp vpnv4 multicast all routing-table [ peer <ipv4-address> { advertised-routes | received-routes } ] statistics
# display bgp vpnv4 multicast all peer verbose
@ all
! now 1
display bgp vpnv4 multicast all peer [ <ipv4-address> ] verbose
# display bgp vpnv4 multicast
@ all
! now 1
display bgp vpnv4 multicast all peer
display bgp vpnv4 multicast slow-peer
# display bgp bfd session
@ all
! now 1
display bgp [ instance <instance-name> ] bfd session all
display bgp [ instance <instance-name> ] bfd session peer <ipv4-address>
display bgp bfd session vpnv4 vpn-instance <vpn-instance-name> peer <ipv4-address>
display bgp instance <instance-name> bfd session vpnv4 vpn-instance <vpn-instance-name> peer <ipv4-address>
display bgp bfd session labeled vpn-instance <vpn-instance-name> peer <ipv4-address>
# display bgp routing-table dampening parameter
@ all
! now 1
display bgp routing-table dampening parameter
display bgp vpnv4 vpn-instance <vpn-instance-name> routing-table dampening parameter
display bgp vpnv4 all routing-table dampening parameter
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> routing-table dampening parameter
display bgp labeled routing-table dampening parameter
display bgp labeled vpn-instance <vpn-instance-name> routing-table dampening parameter
# display bgp error discard
@ all
! now 1
display bgp error discard [ peer { <ipv4-address> | <ipv6-address> } ]
display bgp error discard vpn-instance <vpn-instance-name> peer { <ipv4-address> | <ipv6-address> }
display bgp instance <instance-name> error discard vpn-instance <vpn-instance-name> peer <ipv4-address>
# display bgp graceful-restart status
@ all
! now 1
display bgp [ instance <instance-name> ] graceful-restart status
display bgp [ instance <instance-name> ] local-graceful-restart status
# display bgp mvpn all group
@ all
! now 1
display bgp mvpn all group [ <group-name> ]
# display bgp group
@ all
! now 1
display bgp group
display bgp vpnv4 all group [ <group-name> ]
display bgp group <group-name>
display bgp instance <instance-name> vpnv4 all group [ <group-name> ]
display bgp labeled group
display bgp labeled group <group-name>
# display bgp mvpn vpnv6 all group
@ all
! now 1
display bgp mvpn vpnv6 all group [ <group-name> ]
# display bgp ipv6 bfd session
@ all
! now 1
display bgp ipv6 bfd session all
display bgp ipv6 bfd session peer <ipv6-address>
# display bgp ipv6 bfd session vpnv6 vpn-instance peer
@ all
! now 1
display bgp ipv6 bfd session vpnv6 vpn-instance <vpn-instance-name> peer <ipv6-address>
# display bgp ipv6 routing-table dampened
@ all
! now 1
display bgp ipv6 routing-table dampened
display bgp ipv6 routing-table statistics dampened
# display bgp ipv6 routing-table dampening parameter
@ all
! now 1
display bgp ipv6 routing-table dampening parameter
# display bgp ipv6 routing-table flap-info regular-expression
@ all
! now 1
display bgp ipv6 routing-table flap-info regular-expression <as-regular-expression>
# display bgp ipv6 routing-table flap-info
@ all
! now 1
? network-address ipv4
display bgp ipv6 routing-table flap-info [ as-path-filter { <as-path-filter-number> | <as-path-filter-name> } | <network-address> [ <prefix-length> [ longer-match ] ] ]
# display bgp ipv6 group
@ all
! now 1
display bgp ipv6 group
display bgp ipv6 group <group-name>
# display bgp ipv6 network
@ all
! now 1
display bgp ipv6 network
# display bgp ipv6 peer verbose
@ all
! now 1
display bgp ipv6 peer verbose
display bgp ipv6 peer { <ipv6-address> | <ipv4-address> } verbose
# display bgp ipv6 peer (or slow-peer)
@ all
! now 1
display bgp ipv6 peer
display bgp ipv6 slow-peer
# display bgp ipv6 peer log-info
@ all
! now 1
display bgp ipv6 peer <ipv6-address> log-info
# display bgp ipv6 routing-table community
@ all
! now 1
? mask-length number 0 128
? networkIpv6 ipv6
display bgp ipv6 routing-table <ipv6-address> [ <mask-length> ]
display bgp ipv6 routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp ipv6 routing-table community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp ipv6 routing-table community-filter <community-filter-name>
display bgp ipv6 routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp ipv6 routing-table statistics label
display bgp ipv6 routing-table large-community [ <aa:bb:cc> ] &<1-33>
display bgp ipv6 routing-table large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp ipv6 routing-table statistics large-community [ <aa:bb:cc> ] &<1-33>
display bgp ipv6 routing-table statistics large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp ipv6 routing-table large-community-filter <large-community-filter-name>
display bgp ipv6 routing-table large-community-filter <large-community-filter-name> whole-match
display bgp ipv6 routing-table statistics large-community-filter <large-community-filter-name>
display bgp ipv6 routing-table statistics large-community-filter <large-community-filter-name> whole-match
display bgp ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } advertised-routes
display bgp ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } { accepted-routes | not-accepted-routes }
display bgp ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } received-routes
display bgp ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } received-routes active
display bgp ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } { advertised-routes | received-routes | received-routes active } statistics
display bgp ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } advertised-routes <networkIpv6> [ <mask-length> ]
display bgp ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } received-routes <networkIpv6> [ <mask-length> [ original-attributes ] ]
# display bgp ipv6 routing-table extcommunity
@ all
! now 1
display bgp ipv6 routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp ipv6 routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp ipv6 routing-table extcommunity-filter { <basic-extcomm-filter-number> | <advanced-extcomm-filter-number> }
display bgp ipv6 routing-table extcommunity-filter <extcomm-filter-name>
display bgp ipv6 routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp ipv6 routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp ipv6 routing-table statistics extcommunity-filter { <basic-extcomm-filter-number> | <advanced-extcomm-filter-number> }
display bgp ipv6 routing-table statistics extcommunity-filter <extcomm-filter-name>
# display bgp ipv6 routing-table statistics community
@ all
! now 1
display bgp ipv6 routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp ipv6 routing-table statistics community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp ipv6 routing-table statistics community-filter <community-filter-name>
display bgp ipv6 routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp ipv6 routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp ipv6 routing-table statistics community-filter <basic-community-filter-number> whole-match
display bgp ipv6 routing-table statistics community-filter <community-filter-name> whole-match
display bgp ipv6 routing-table community-filter <basic-community-filter-number> whole-match
display bgp ipv6 routing-table community-filter <community-filter-name> whole-match
display bgp ipv6 routing-table statistics [ active ]
# display bgp ipv6 routing-table
@ all
! now 1
display bgp ipv6 routing-table
display bgp ipv6 routing-table label
display bgp ipv6 routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp ipv6 routing-table regular-expression <as-regular-expression>
display bgp ipv6 routing-table [ peer { <ipv4-address> | <ipv6-address> } { received-routes | advertised-routes } ] time-range <start-time> <end-time>
display bgp ipv6 routing-table route-filter <route-filter-name>
# display bgp ipv6 routing-table different-origin-as
@ all
! now 1
display bgp ipv6 routing-table different-origin-as
# display bgp ipv6 routing-table statistics best
@ all
! now 1
display bgp ipv6 routing-table statistics best
# display bgp ipv6 routing-table (Route Attributes)
@ all
! now 1
display bgp ipv6 routing-table <ipv6-address> [ <prefix-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp ipv6 routing-table peer { <peerIpv4Addr> | <peerIpv6Addr> } advertised-routes <ipv6-address> [ <prefix-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
# display bgp ipv6 update-peer-group
@ all
! now 1
display bgp ipv6 update-peer-group [ index <update-group-index> ]
# display bgp l2vpn-ad group
@ all
! now 1
display bgp l2vpn-ad group
display bgp l2vpn-ad group <group-name>
# display bgp l2vpn-ad peer verbose
@ all
! now 1
display bgp l2vpn-ad peer verbose
display bgp l2vpn-ad peer <ipv4-address> verbose
# display bgp l2vpn-ad peer (or slow-peer)
@ all
! now 1
display bgp l2vpn-ad peer
display bgp l2vpn-ad slow-peer
# display bgp l2vpn-ad routing-table peer advertised-routes
@ all
! now 1
display bgp l2vpn-ad routing-table peer <ipv4-address> advertised-routes [ vpls-ad ]
display bgp l2vpn-ad routing-table peer <ipv4-address> advertised-routes vpls
display bgp l2vpn-ad routing-table peer <ipv4-address> advertised-routes vpws
# display bgp l2vpn-ad routing-table
@ all
! now 1
display bgp l2vpn-ad routing-table [ vpls-ad ]
display bgp l2vpn-ad routing-table peer <ipv4-address> received-routes [ vpls-ad ]
display bgp l2vpn-ad routing-table peer <ipv4-address> received-routes [ vpls-ad ] active
display bgp l2vpn-ad route-distinguisher <route-distinguisher> routing-table [ vpls-ad ]
# display bgp l2vpn-ad routing-table statistics
@ all
! now 1
display bgp l2vpn-ad routing-table [ vpls-ad ] statistics
display bgp l2vpn-ad routing-table peer <ipv4-address> advertised-routes [ vpls-ad ] statistics
display bgp l2vpn-ad routing-table peer <ipv4-address> received-routes [ vpls-ad | active ] statistics
display bgp l2vpn-ad route-distinguisher <route-distinguisher> routing-table [ vpls-ad ] statistics
display bgp l2vpn-ad routing-table peer <ipv4-address> advertised-routes vpls statistics
display bgp l2vpn-ad routing-table peer <ipv4-address> received-routes vpls statistics
display bgp l2vpn-ad routing-table peer <ipv4-address> advertised-routes vpws statistics
display bgp l2vpn-ad routing-table peer <ipv4-address> received-routes vpws statistics
# display bgp l2vpn-ad routing-table (prefix condition)
@ all
! now 1
display bgp l2vpn-ad routing-table <prefix> { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp l2vpn-ad routing-table peer <peerIpv4Addr> advertised-routes <prefix> { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
# display bgp l2vpn-ad routing-table (prefix)
@ all
! now 1
display bgp l2vpn-ad routing-table [ vpls-ad ] <network>
display bgp l2vpn-ad routing-table peer <ipv4-address> advertised-routes [ vpls-ad ] <network>
display bgp l2vpn-ad route-distinguisher <route-distinguisher> routing-table [ vpls-ad ] <network>
display bgp l2vpn-ad routing-table peer <ipv4-address> received-routes [ vpls-ad ] <network>
# display bgp labeled routing-table
@ all
! now 1
display bgp labeled routing-table large-community [ <aa:bb:cc> ] &<1-33>
display bgp labeled routing-table statistics large-community [ <aa:bb:cc> ] &<1-33>
display bgp labeled routing-table large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp labeled routing-table statistics large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp labeled routing-table large-community-filter <large-community-filter-name>
display bgp labeled routing-table statistics large-community-filter <large-community-filter-name>
display bgp labeled routing-table large-community-filter <large-community-filter-name> whole-match
display bgp labeled routing-table statistics large-community-filter <large-community-filter-name> whole-match
# display bgp labeled vpn-instance routing-table
@ all
! now 1
display bgp labeled vpn-instance <vpn-instance-name> routing-table large-community [ <aa:bb:cc> ] &<1-33>
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics large-community [ <aa:bb:cc> ] &<1-33>
display bgp labeled vpn-instance <vpn-instance-name> routing-table large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp labeled vpn-instance <vpn-instance-name> routing-table large-community-filter <large-community-filter-name>
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics large-community-filter <large-community-filter-name>
display bgp labeled vpn-instance <vpn-instance-name> routing-table large-community-filter <large-community-filter-name> whole-match
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics large-community-filter <large-community-filter-name> whole-match
# display bgp mdt brief
@ all
! now 1
display bgp mdt all brief
display bgp mdt vpn-instance <vpn-instance-name> brief
# display bgp mdt all group
@ all
! now 1
display bgp mdt all group [ <group-name> ]
# display bgp mdt all peer verbose
@ all
! now 1
display bgp mdt all peer [ <ipv4-address> ] verbose
# display bgp mdt peer (or slow-peer)
@ all
! now 1
display bgp mdt all peer
display bgp mdt slow-peer
# display bgp mdt routing-table
@ all
! now 1
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table <network> [ <mask-length> | <mask> ]
display bgp mdt { all | vpn-instance <vpn-instance-name> } routing-table <network> { <mask-length> | <mask> } longer-prefixes
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community-filter { <basic-community-filter-number> | <advanced-community-filter-number> | <community-filter-name> }
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community-filter { <basic-community-filter-number> | <advanced-community-filter-number> | <community-filter-name> } whole-match
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table large-community [ <aa:bb:cc> ] &<1-33>
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table large-community-filter <large-community-filter-name>
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table large-community-filter <large-community-filter-name> whole-match
# display bgp mdt routing-table (brief)
@ all
! now 1
display bgp mdt vpn-instance <vpn-instance-name> routing-table
display bgp mdt { all | route-distinguisher <route-distinguisher> } routing-table
display bgp mdt { all | route-distinguisher <route-distinguisher> } routing-table as-path-filter { <as-path-filter-number> | <as-path-filter-name> }
display bgp mdt { all | route-distinguisher <route-distinguisher> } routing-table regular-expression <as-regular-expression>
display bgp mdt vpn-instance <vpn-instance-name> routing-table as-path-filter { <as-path-filter-number> | <as-path-filter-name> }
display bgp mdt vpn-instance <vpn-instance-name> routing-table regular-expression <as-regular-expression>
display bgp mdt all routing-table peer <ipv4-address> advertised-routes
display bgp mdt all routing-table peer <ipv4-address> received-routes
display bgp mdt all routing-table peer <ipv4-address> received-routes active
# display bgp mdt routing-table (different-origin-as and cidr)
@ all
! now 1
display bgp mdt { all | vpn-instance <vpn-instance-name> | route-distinguisher <route-distinguisher> } routing-table different-origin-as
display bgp mdt { all | vpn-instance <vpn-instance-name> | route-distinguisher <route-distinguisher> } routing-table cidr
# display bgp mdt all routing-table
@ all
! now 1
display bgp mdt all routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address>
display bgp mdt all routing-table peer <remoteIpv4Addr> received-routes <ipv4-address>
# display bgp mdt all routing-table peer statistics
@ all
! now 1
display bgp mdt all routing-table peer <remoteIpv4Addr> advertised-routes statistics
display bgp mdt all routing-table peer <remoteIpv4Addr> received-routes statistics
display bgp mdt all routing-table peer <remoteIpv4Addr> received-routes active statistics
# display bgp mdt routing-table statistics
@ all
! now 1
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics cidr
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics different-origin-as
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics as-path-filter { <as-path-filter-number> | <as-path-filter-name> }
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter { <basic-community-filter-number> | <advanced-community-filter-number> | <community-filter-name> }
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics regular-expression <as-regular-expression>
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter { <basic-community-filter-number> | <community-filter-name> } whole-match
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics large-community [ <aa:bb:cc> ] &<1-33>
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics large-community-filter <large-community-filter-name>
display bgp mdt { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics large-community-filter <large-community-filter-name> whole-match
# display bgp multicast routing-table dampening parameter
@ all
! now 1
display bgp multicast routing-table dampening parameter
# display bgp multicast routing-table dampened
@ all
! now 1
display bgp multicast routing-table [ statistics ] dampened
# display bgp multicast routing-table flap-info
@ all
! now 1
display bgp multicast routing-table flap-info [ as-path-filter { <as-path-filter-number> | <as-path-filter-name> } | regular-expression <as-regular-expression> | <ip-address> [ { <mask> | <mask-length> } [ longer-match ] ] ]
# display bgp instance vpnv4 all routing-table dampening parameter
@ all
! now 1
display bgp instance <instance-name> vpnv4 all routing-table dampening parameter
# display bgp instance error discard
@ all
! now 1
display bgp instance <bgpName> error discard
# display bgp instance vpnv4 routing-table attr-set
@ all
! now 1
display bgp instance <instance-name> vpnv4 all routing-table <ipv4-address> [ <mask> | <mask-length> ] attr-set
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> routing-table <ipv4-address> [ <mask> | <mask-length> ] attr-set
# display bgp instance vpnv4 routing-table dampened
@ all
! now 1
display bgp instance <bgpName> vpnv4 { all | route-distinguisher <rdValue> } routing-table [ statistics ] dampened
# display bgp instance vpnv4 routing-table extcommunity
@ all
! now 1
display bgp instance <bgpName> vpnv4 { route-distinguisher <strRd> | all | vpn-instance <vpn-instance-name> } routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp instance <bgpName> vpnv4 { route-distinguisher <strRd> | all | vpn-instance <vpn-instance-name> } routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp instance <bgpName> vpnv4 { route-distinguisher <strRd> | all | vpn-instance <vpn-instance-name> } routing-table extcommunity-filter { <basic-extcomm-filter-number> | <advanced-extcomm-filter-number> }
display bgp instance <bgpName> vpnv4 { route-distinguisher <strRd> | all | vpn-instance <vpn-instance-name> } routing-table extcommunity-filter <extcomm-filter-name>
display bgp instance <bgpName> vpnv4 { route-distinguisher <strRd> | all | vpn-instance <vpn-instance-name> } routing-table statistics best
display bgp instance <bgpName> vpnv4 { route-distinguisher <strRd> | all | vpn-instance <vpn-instance-name> } routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp instance <bgpName> vpnv4 { route-distinguisher <strRd> | all | vpn-instance <vpn-instance-name> } routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp instance <bgpName> vpnv4 { route-distinguisher <strRd> | all | vpn-instance <vpn-instance-name> } routing-table statistics extcommunity-filter { <basic-extcomm-filter-number> | <advanced-extcomm-filter-number> }
display bgp instance <bgpName> vpnv4 { route-distinguisher <strRd> | all | vpn-instance <vpn-instance-name> } routing-table statistics extcommunity-filter <extcomm-filter-name>
# display bgp instance vpnv4 all routing-table flap-info
@ all
! now 1
display bgp instance <instance-name> vpnv4 all routing-table flap-info
# display bgp instance vpnv4 routing-table peer
@ all
! now 1
? remoteIpv4Addr
display bgp instance <bgpName> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> { accepted-routes | not-accepted-routes }
# display bgp instance vpnv4 routing-table (time-range/label)
@ all
! now 1
display bgp instance <instance-name> vpnv4 all routing-table [ peer <ipv4-address> { received-routes | advertised-routes } ] time-range <start-time> <end-time>
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table label
# display bgp mvpn brief
@ all
! now 1
display bgp mvpn all brief
display bgp mvpn vpn-instance <vpn-instance-name> brief
# display bgp mvpn all peer verbose
@ all
! now 1
display bgp mvpn all peer [ <ipv4-address> ] verbose
# display bgp mvpn peer (or slow-peer)
@ all
! now 1
display bgp mvpn all peer
display bgp mvpn slow-peer
# display bgp mvpn vpnv6 brief
@ all
! now 1
display bgp mvpn vpnv6 all brief
display bgp mvpn vpnv6 vpn-instance <vpn-instance-name> brief
# display bgp mvpn vpnv6 all peer verbose
@ all
! now 1
display bgp mvpn vpnv6 all peer [ <ipv4-address> ] verbose
# display bgp mvpn vpnv6 peer (or slow-peer)
@ all
! now 1
display bgp mvpn vpnv6 all peer
display bgp mvpn vpnv6 slow-peer
# display bgp network
@ all
! now 1
display bgp network
display bgp vpnv4 all network
display bgp vpnv4 vpn-instance <vpn-instance-name> network
display bgp instance <instance-name> vpnv4 all network
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> network
display bgp labeled network
# display bgp mvpn routing-table type
@ all
! now 1
? network
display bgp mvpn { all | route-distinguisher <route-distinguisher> } routing-table type { 1 | 2 | 3 | 5 | 6 | 7 } <network>
display bgp mvpn vpn-instance <vpn-instance-name> routing-table type { 1 | 2 | 3 | 5 | 6 | 7 } <network>
display bgp mvpn all routing-table peer <ipv4-address> advertised-routes type { 1 | 2 | 3 | 5 | 6 | 7 } <network>
# display bgp mvpn routing-table type 4 route-key-type
@ all
! now 1
? leaf-s-pmsi ipv4
display bgp mvpn { all | route-distinguisher <route-distinguisher> } routing-table type 4 route-key-type { 1 | 3 } <leaf-s-pmsi>
display bgp mvpn vpn-instance <vpn-instance-name> routing-table type 4 route-key-type { 1 | 3 } <leaf-s-pmsi>
display bgp mvpn all routing-table peer <ipv4-address> advertised-routes type 4 route-key-type { 1 | 3 } <leaf-s-pmsi>
# display bgp mvpn routing-table
@ all
! now 1
display bgp mvpn { all | route-distinguisher <route-distinguisher> } routing-table all-type
display bgp mvpn { all | route-distinguisher <route-distinguisher> } routing-table type { 1 | 2 | 3 | 4 | 5 | 6 | 7 }
display bgp mvpn vpn-instance <vpn-instance-name> routing-table all-type
display bgp mvpn vpn-instance <vpn-instance-name> routing-table type { 1 | 2 | 3 | 4 | 5 | 6 | 7 }
display bgp mvpn all routing-table peer <ipv4-address> { advertised-routes | received-routes } all-type
display bgp mvpn all routing-table peer <ipv4-address> { advertised-routes | received-routes } type { 1 | 2 | 3 | 4 | 5 | 6 | 7 }
# display bgp mvpn routing-table statistics
@ all
! now 1
display bgp mvpn { all | route-distinguisher <route-distinguisher> } routing-table all-type statistics
display bgp mvpn { all | route-distinguisher <route-distinguisher> } routing-table type { 1 | 2 | 3 | 4 | 5 | 6 | 7 } statistics
display bgp mvpn vpn-instance <vpn-instance-name> routing-table all-type statistics
display bgp mvpn vpn-instance <vpn-instance-name> routing-table type { 1 | 2 | 3 | 4 | 5 | 6 | 7 } statistics
display bgp mvpn all routing-table peer <ipv4-address> { advertised-routes | received-routes } all-type statistics
display bgp mvpn all routing-table peer <ipv4-address> { advertised-routes | received-routes } type { 1 | 2 | 3 | 4 | 5 | 6 | 7 } statistics
# display bgp mvpn vpnv6 routing-table type
@ all
! now 1
? network
display bgp mvpn vpnv6 { all | route-distinguisher <route-distinguisher> } routing-table type { 1 | 2 | 3 | 5 | 6 | 7 } <network>
display bgp mvpn vpnv6 vpn-instance <vpn-instance-name> routing-table type { 1 | 2 | 3 | 5 | 6 | 7 } <network>
display bgp mvpn vpnv6 all routing-table peer <ipv4-address> advertised-routes type { 1 | 2 | 3 | 5 | 6 | 7 } <network>
# display bgp mvpn vpnv6 routing-table type 4 route-key-type
@ all
! now 1
display bgp mvpn vpnv6 { all | route-distinguisher <route-distinguisher> } routing-table type 4 route-key-type { 1 | 3 } <leaf-s-pmsi>
display bgp mvpn vpnv6 vpn-instance <vpn-instance-name> routing-table type 4 route-key-type { 1 | 3 } <leaf-s-pmsi>
display bgp mvpn vpnv6 all routing-table peer <ipv4-address> advertised-routes type 4 route-key-type { 1 | 3 } <leaf-s-pmsi>
# display bgp mvpn vpnv6 routing-table
@ all
! now 1
display bgp mvpn vpnv6 { all | route-distinguisher <route-distinguisher> } routing-table all-type
display bgp mvpn vpnv6 { all | route-distinguisher <route-distinguisher> } routing-table type { 1 | 2 | 3 | 4 | 5 | 6 | 7 }
display bgp mvpn vpnv6 vpn-instance <vpn-instance-name> routing-table all-type
display bgp mvpn vpnv6 vpn-instance <vpn-instance-name> routing-table type { 1 | 2 | 3 | 4 | 5 | 6 | 7 }
display bgp mvpn vpnv6 all routing-table peer <ipv4-address> { advertised-routes | received-routes } all-type
display bgp mvpn vpnv6 all routing-table peer <ipv4-address> { advertised-routes | received-routes } type { 1 | 2 | 3 | 4 | 5 | 6 | 7 }
# display bgp mvpn vpnv6 routing-table statistics
@ all
! now 1
display bgp mvpn vpnv6 { all | route-distinguisher <route-distinguisher> } routing-table all-type statistics
display bgp mvpn vpnv6 { all | route-distinguisher <route-distinguisher> } routing-table type { 1 | 2 | 3 | 4 | 5 | 6 | 7 } statistics
display bgp mvpn vpnv6 vpn-instance <vpn-instance-name> routing-table all-type statistics
display bgp mvpn vpnv6 vpn-instance <vpn-instance-name> routing-table type { 1 | 2 | 3 | 4 | 5 | 6 | 7 } statistics
display bgp mvpn vpnv6 all routing-table peer <ipv4-address> { advertised-routes | received-routes } all-type statistics
display bgp mvpn vpnv6 all routing-table peer <ipv4-address> { advertised-routes | received-routes } type { 1 | 2 | 3 | 4 | 5 | 6 | 7 } statistics
# display bgp peer verbose
@ all
! now 1
display bgp peer <ipv4-address> verbose
display bgp peer verbose
display bgp labeled peer <ipv4-address> verbose
display bgp labeled peer verbose
display bgp peer <ipv6-address> verbose
# display bgp peer (or slow-peer)
@ all
! now 1
display bgp { peer | slow-peer }
display bgp labeled { peer | slow-peer }
# display bgp peer orf ip-prefix
@ all
! now 1
display bgp peer <ipv4-address> orf ip-prefix
display bgp peer <ipv6-address> orf ip-prefix
# display bgp peer statistics
@ all
! now 1
display bgp [ multicast ] peer <ipv4-address> statistics
display bgp ipv6 peer { <ipv4-address> | <ipv6-address> } statistics
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } peer <ipv4-address> statistics
display bgp vpnv4 all peer <ipv6-address> statistics
display bgp vpnv6 { all peer <ipv4-address> statistics | vpn-instance <vpn-instance-name> peer <ipv6-address> statistics }
display bgp labeled peer <ipv4-address> statistics
display bgp rpd peer <ipv4-address> statistics
display bgp labeled vpn-instance <vpn-instance-name> peer <ipv4-address> statistics
display bgp peer <ipv6-address> statistics
# display bgp routing-table relay-nexthop interface
@ all
! now 1
display bgp routing-table <ipv4-address> [ <mask-length> | <mask-ipv4> ] relay-nexthop interface
display bgp labeled routing-table <ipv4-address> [ <mask-length> | <mask-ipv4> ] relay-nexthop interface
# display bgp remote prefix-sid
@ all
! now 1
display bgp remote prefix-sid
# display bgp resource
@ all
! now 1
display bgp resource
# display bgp router-id
@ all
! now 1
display bgp router-id [ vpn-instance | vpn-instance <vpn-instance-name> ]
display bgp instance <bgpName> router-id [ vpn-instance | vpn-instance <vpn-instance-name> ]
# display bgp routing-table (condition)
@ all
! now 1
? as-path-filter-name
display bgp routing-table statistics [ active ]
display bgp routing-table <ipv4-address> { <mask-length> | <mask-ipv4> }
display bgp routing-table statistics cidr
display bgp routing-table statistics different-origin-as
display bgp routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp routing-table statistics community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp routing-table statistics community-filter <community-filter-name>
display bgp routing-table community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp routing-table community-filter <community-filter-name>
display bgp routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp routing-table statistics regular-expression <as-regular-expression>
display bgp routing-table <ipv4-address> { <mask-length> | <mask-ipv4> } longer-prefixes
display bgp routing-table community-filter <basic-community-filter-number> whole-match
display bgp routing-table community-filter <community-filter-name> whole-match
display bgp routing-table statistics community-filter <basic-community-filter-number> whole-match
display bgp routing-table statistics community-filter <community-filter-name> whole-match
display bgp routing-table label statistics
display bgp routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp routing-table extcommunity-filter { <basic-extcomm-filter-number> | <advanced-extcomm-filter-number> }
display bgp routing-table extcommunity-filter <extcomm-filter-name>
display bgp routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp routing-table statistics extcommunity-filter { <basic-extcomm-filter-number> | <advanced-extcomm-filter-number> }
display bgp routing-table statistics extcommunity-filter <extcomm-filter-name>
display bgp labeled routing-table statistics [ active ]
display bgp labeled routing-table <ipv4-address> { <mask-length> | <mask-ipv4> }
display bgp labeled routing-table statistics cidr
display bgp labeled routing-table statistics different-origin-as
display bgp labeled routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp labeled routing-table statistics community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp labeled routing-table statistics community-filter <community-filter-name>
display bgp labeled routing-table community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp labeled routing-table community-filter <community-filter-name>
display bgp labeled routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp labeled routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp labeled routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp labeled routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp labeled routing-table statistics regular-expression <as-regular-expression>
display bgp labeled routing-table <ipv4-address> { <mask-length> | <mask-ipv4> } longer-prefixes
display bgp labeled routing-table community-filter <basic-community-filter-number> whole-match
display bgp labeled routing-table community-filter <community-filter-name> whole-match
display bgp labeled routing-table statistics community-filter <basic-community-filter-number> whole-match
display bgp labeled routing-table statistics community-filter <community-filter-name> whole-match
display bgp labeled routing-table label statistics
display bgp labeled routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp labeled routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp labeled routing-table extcommunity-filter { <basic-extcomm-filter-number> | <advanced-extcomm-filter-number> }
display bgp labeled routing-table extcommunity-filter <extcomm-filter-name>
display bgp labeled routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp labeled routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp labeled routing-table statistics extcommunity-filter { <basic-extcomm-filter-number> | <advanced-extcomm-filter-number> }
display bgp labeled routing-table statistics extcommunity-filter <extcomm-filter-name>
# display bgp routing-table (ipv4-address)
@ all
! now 1
display bgp routing-table <ipv4-address>
display bgp labeled routing-table <ipv4-address>
# display bgp routing-table (public)
@ all
! now 1
display bgp routing-table
display bgp routing-table peer <ipv4-address> { received-routes [ time-range <start-time> <end-time> ] | advertised-routes time-range <start-time> <end-time> }
display bgp routing-table label
display bgp routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp routing-table regular-expression <as-regular-expression>
display bgp routing-table time-range <start-time> <end-time>
display bgp labeled routing-table
display bgp labeled routing-table peer <ipv4-address> received-routes
display bgp labeled routing-table label
display bgp labeled routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp labeled routing-table regular-expression <as-regular-expression>
display bgp labeled routing-table time-range <start-time> <end-time>
display bgp routing-table peer <ipv6-address> { received-routes [ time-range <start-time> <end-time> ] | advertised-routes time-range <start-time> <end-time> }
display bgp routing-table route-filter <route-filter-name>
# display bgp routing-table dampened
@ all
! now 1
? route-distinguisher text 3 21
display bgp [ vpnv4 vpn-instance <vpn-instance-name> ] routing-table [ statistics ] dampened
display bgp labeled routing-table [ statistics ] dampened
display bgp vpnv4 { all | route-distinguisher <route-distinguisher> } routing-table [ statistics ] dampened
display bgp instance <instance-name> [ vpnv4 vpn-instance <vpn-instance-name> ] routing-table [ statistics ] dampened
display bgp labeled vpn-instance <vpn-instance-name> routing-table [ statistics ] dampened
# display bgp routing-table flap-info
@ all
! now 1
? route-distinguisher text 3 21
display bgp [ vpnv4 vpn-instance <vpn-instance-name> ] routing-table flap-info [ as-path-filter { <as-path-filter-number> | <as-path-filter-name> } | regular-expression <as-regular-expression> | <ipv4-address> [ { <mask> | <mask-length> } [ longer-match ] ] ]
display bgp labeled routing-table flap-info [ as-path-filter { <as-path-filter-number> | <as-path-filter-name> } | regular-expression <as-regular-expression> | <ipv4-address> [ { <mask> | <mask-length> } [ longer-match ] ] ]
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table flap-info [ as-path-filter { <as-path-filter-number> | <as-path-filter-name> } | regular-expression <as-regular-expression> | <ipv6-address> [ <prefix-length> [ longer-match ] ] ]
display bgp vpnv4 { all | route-distinguisher <route-distinguisher> } routing-table flap-info [ as-path-filter { <as-path-filter-number> | <as-path-filter-name> } | regular-expression <as-regular-expression> | <ipv4-address> [ { <mask> | <mask-length> } [ longer-match ] ] ]
display bgp instance <instance-name> [ vpnv4 vpn-instance <vpn-instance-name> ] routing-table flap-info [ as-path-filter { <as-path-filter-number> | <as-path-filter-name> } | regular-expression <as-regular-expression> | <ipv4-address> [ { <mask> | <mask-length> } [ longer-match ] ] ]
display bgp labeled vpn-instance <vpn-instance-name> routing-table flap-info [ as-path-filter { <as-path-filter-number> | <as-path-filter-name> } | regular-expression <as-regular-expression> | <ipv4-address> [ { <mask> | <mask-length> } [ longer-match ] ] ]
# display bgp routing-table large-community
@ all
! now 1
display bgp routing-table large-community [ <aa:bb:cc> ] &<1-33>
display bgp routing-table statistics large-community [ <aa:bb:cc> ] &<1-33>
display bgp routing-table large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp routing-table statistics large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp routing-table large-community-filter <large-community-filter-name>
display bgp routing-table statistics large-community-filter <large-community-filter-name>
display bgp routing-table large-community-filter <large-community-filter-name> whole-match
display bgp routing-table statistics large-community-filter <large-community-filter-name> whole-match
# display bgp routing-table peer
@ all
! now 1
display bgp routing-table peer <remoteIpv4Addr> { accepted-routes | not-accepted-routes }
display bgp vpnv4 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> { accepted-routes | not-accepted-routes }
display bgp vpnv4 all routing-table peer <remoteIpv4Addr> { accepted-routes | not-accepted-routes }
display bgp routing-table peer <remoteIpv4Addr> advertised-routes [ statistics ]
display bgp routing-table peer <remoteIpv4Addr> received-routes statistics
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> advertised-routes [ statistics ]
display bgp vpnv4 all routing-table peer <remoteIpv6Addr> advertised-routes [ statistics ]
display bgp vpnv4 all routing-table peer <remoteIpv6Addr> advertised-routes <ipv4-address> [ { <mask-length> | <mask-ipv4> } [ longer-prefixes ] ]
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> received-routes [ statistics ]
display bgp vpnv4 all routing-table peer <remoteIpv6Addr> received-routes [ statistics | <ipv4-address> [ { <mask-length> | <mask-ipv4> } [ longer-prefixes ] ] ]
display bgp routing-table peer <remoteIpv4Addr> received-routes active [ statistics ]
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> received-routes active [ statistics ]
display bgp vpnv4 all routing-table peer <remoteIpv6Addr> received-routes active [ statistics ]
display bgp vpnv4 all routing-table peer <remoteIpv6Addr> { accepted-routes | not-accepted-routes }
display bgp routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ { <mask-length> | <mask-ipv4> } [ longer-prefixes ] ]
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ { <mask-length> | <mask-ipv4> } [ longer-prefixes ] ]
display bgp routing-table peer <remoteIpv4Addr> received-routes <ipv4-address> [ { <mask-length> | <mask-ipv4> } [ original-attributes ] ]
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> received-routes <ipv4-address> [ { <mask-length> | <mask-ipv4> } [ original-attributes ] ]
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> advertised-routes [ statistics ]
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> received-routes [ statistics ]
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> received-routes active [ statistics ]
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ { <mask-length> | <mask-ipv4> } [ longer-prefixes ] ]
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> received-routes <ipv4-address> [ { <mask-length> | <mask-ipv4> } [ original-attributes ] ]
display bgp labeled routing-table peer <remoteIpv4Addr> advertised-routes [ statistics ]
display bgp labeled routing-table peer <remoteIpv4Addr> received-routes statistics
display bgp labeled routing-table peer <remoteIpv4Addr> received-routes active [ statistics ]
display bgp labeled routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ { <mask-length> | <mask-ipv4> } [ longer-prefixes ] ]
display bgp labeled routing-table peer <remoteIpv4Addr> received-routes <ipv4-address> [ { <mask-length> | <mask-ipv4> } [ original-attributes ] ]
display bgp labeled vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes [ statistics ]
display bgp labeled vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> received-routes [ statistics ]
display bgp labeled vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ { <mask-length> | <mask-ipv4> } [ longer-prefixes ] ]
display bgp labeled vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> received-routes <ipv4-address> [ { <mask-length> | <mask-ipv4> } [ original-attributes ] ]
display bgp labeled vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> received-routes active [ statistics ]
display bgp routing-table peer <remoteIpv6Addr> { accepted-routes | not-accepted-routes }
display bgp routing-table peer <remoteIpv6Addr> advertised-routes [ statistics ]
display bgp routing-table peer <remoteIpv6Addr> advertised-routes <ipv4-address> [ { <mask-length> | <mask-ipv4> } [ longer-prefixes ] ]
display bgp routing-table peer <remoteIpv6Addr> received-routes <ipv4-address> [ { <mask-length> | <mask-ipv4> } [ original-attributes ] ]
display bgp routing-table peer <remoteIpv6Addr> received-routes statistics
display bgp routing-table peer <remoteIpv6Addr> received-routes active [ statistics ]
# display bgp multicast routing-table
@ all
! now 1
display bgp multicast routing-table <ip-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
# display bgp routing-table (Route Attributes)
@ all
! now 1
display bgp routing-table <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp vpnv4 all routing-table <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp vpnv4 vpn-instance <vpn-instance-name> routing-table <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp vpnv4 all routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp vpnv4 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp instance <instance-name> vpnv4 all routing-table <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> routing-table <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp instance <instance-name> vpnv4 all routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp labeled routing-table <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp labeled routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp labeled vpn-instance <vpn-instance-name> routing-table <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp labeled vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp routing-table peer <remoteIpv6Addr> advertised-routes <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
# display bgp rpd peer verbose
@ all
! now 1
display bgp rpd peer verbose
display bgp rpd peer <ipv4-address> verbose
# display bgp rpd peer
@ all
! now 1
display bgp rpd peer
# display bgp rpd routing-table (All views)
@ all
! now 1
? rpd-prefix text 11 30
display bgp rpd routing-table [ peer <ipv4-address> { advertised-routes | received-routes } ] <rpd-prefix>
# display bgp rpd routing-table
@ all
! now 1
display bgp rpd routing-table
# display bgp rpd routing-table peer
@ all
! now 1
display bgp rpd routing-table peer <ipv4-address> { advertised-routes | received-routes }
# display bgp rpd routing-table statistics
@ all
! now 1
display bgp rpd routing-table statistics
display bgp rpd routing-table peer <ipv4-address> { advertised-routes | received-routes } statistics
# display bgp routing-table cidr
@ all
! now 1
display bgp routing-table cidr
display bgp labeled routing-table cidr
# display bgp routing-table different-origin-as (public)
@ all
! now 1
display bgp routing-table different-origin-as
display bgp labeled routing-table different-origin-as
# display bgp routing-table statistics best
@ all
! now 1
display bgp routing-table statistics best
display bgp labeled routing-table statistics best
# display bgp all summary
@ all
! now 1
display bgp all summary
# display bgp troubleshooting
@ all
! now 1
display bgp troubleshooting
# display bgp l2vpn-ad update-peer-group
@ all
! now 1
display bgp l2vpn-ad update-peer-group [ index <update-group-index> ]
# display bgp mvpn all update-peer-group
@ all
! now 1
display bgp mvpn all update-peer-group [ index <update-group-index> ]
# display bgp update-peer-group
@ all
! now 1
? index-value number 0 65535
display bgp [ vpnv4 vpn-instance <vpn-instance-name> | vpnv4 all | flow ] update-peer-group [ index <index-value> ]
display bgp instance <instance-name> [ vpnv4 vpn-instance <vpn-instance-name> | vpnv4 all ] update-peer-group [ index <index-value> ]
display bgp flow vpnv4 vpn-instance <vpn-instance-name> update-peer-group [ index <index-value> ]
display bgp labeled update-peer-group [ index <index-value> ]
display bgp [ vpnv4 vpn-instance <vpn-instance-name> | vpnv4 all ] update-peer-group [ index <index-value> ]
# display bgp rpd update-peer-group
@ all
! now 1
display bgp rpd update-peer-group [ index <update-group-index> ]
# display bgp vpn-target update-peer-group
@ all
! now 1
display bgp vpn-target update-peer-group [ index <update-group-index> ]
# display bgp mvpn vpnv6 all update-peer-group
@ all
! now 1
display bgp mvpn vpnv6 all update-peer-group [ index <update-group-index> ]
# display bgp l2vpn-ad routing-table vpls
@ all
! now 1
display bgp l2vpn-ad routing-table vpls
display bgp l2vpn-ad routing-table vpls route-distinguisher <route-distinguisher> [ site-id <site-id> ]
display bgp l2vpn-ad routing-table peer <ipv4-address> received-routes vpls
# display bgp l2vpn-ad routing-table vpls statistics
@ all
! now 1
display bgp l2vpn-ad routing-table vpls statistics
# display bgp l2vpn-ad routing-table vpls (RD)
@ all
! now 1
display bgp l2vpn-ad routing-table vpls route-distinguisher <route-distinguisher> site-id <site-id> label-offset <label-offset>
display bgp l2vpn-ad routing-table peer <ipv4-address> advertised-routes vpls route-distinguisher <route-distinguisher> site-id <site-id> label-offset <label-offset>
display bgp l2vpn-ad routing-table peer <ipv4-address> received-routes vpls route-distinguisher <route-distinguisher> site-id <site-id> label-offset <label-offset>
# display bgp vpn-target peer
@ all
! now 1
display bgp vpn-target peer
# display bgp vpn-target peer verbose
@ all
! now 1
display bgp vpn-target peer verbose
display bgp vpn-target peer <ipv4-address> verbose
# display bgp vpn-target routing-table peer advertised-routes
@ all
! now 1
display bgp vpn-target routing-table peer <ipv4-address> advertised-routes
# display bgp vpn-target routing-table (All views)
@ all
! now 1
display bgp vpn-target routing-table { [ peer <ipv4-address> received-routes ] | [ origin-as <origin-as-num> ] }
# display bgp vpn-target rt-filter
@ all
! now 1
display bgp vpn-target rt-filter [ peer <ipv4-address> ] [ statistics ]
# display bgp vpn-target routing-table statistics
@ all
! now 1
display bgp vpn-target routing-table { [ peer <ipv4-address> { advertised-routes | received-routes } ] | [ origin-as <origin-as-num> ] } statistics
# display bgp vpn-target routing-table
@ all
! now 1
display bgp vpn-target routing-table [ peer <ipv4-address> { advertised-routes | received-routes } ] [ origin-as <origin-as-num> ] <vpn-target>
# display bgp brief
@ all
! now 1
display bgp vpnv4 all brief
display bgp vpnv4 vpn-instance <vpn-instance-name> brief
display bgp instance <instance-name> vpnv4 all brief
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> brief
display bgp labeled vpn-instance <vpn-instance-name> brief
# display bgp vpnv4 all peer verbose
@ all
! now 1
display bgp vpnv4 all peer [ <ipv4-address> ] verbose
display bgp vpnv4 all peer <ipv6-address> verbose
display bgp instance <instance-name> vpnv4 all peer [ <ipv4-address> ] verbose
# display bgp vpnv4 all peer slow-peer
@ all
! now 1
display bgp vpnv4 all peer
display bgp vpnv4 slow-peer
display bgp instance <instance-name> vpnv4 all peer
display bgp instance <instance-name> vpnv4 slow-peer
# display bgp vpnv4 routing-table
@ all
! now 1
? route-distinguisher text 3 21
? ipv4-address
? mask-length
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table <ipv4-address> [ <mask-length> | <mask> ]
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics [ active ]
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table cidr
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics cidr
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table different-origin-as
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics different-origin-as
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics different-origin-as
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter <community-filter-name>
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community-filter <community-filter-name>
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics regular-expression <as-regular-expression>
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table regular-expression <as-regular-expression>
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table <ipv4-address> { <mask-length> | <mask> } longer-prefixes
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter <basic-community-filter-number> whole-match
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter <community-filter-name> whole-match
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community-filter <basic-community-filter-number> whole-match
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community-filter <community-filter-name> whole-match
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table statistics label
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics best
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table extcommunity-filter { <basic-extcomm-filter-number> | <advanced-extcomm-filter-number> }
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics extcommunity-filter { <basic-extcomm-filter-number> | <advanced-extcomm-filter-number> }
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table extcommunity-filter <extcomm-filter-name>
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics extcommunity-filter <extcomm-filter-name>
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table <ipv4-address> [ <mask-length> | <mask> ]
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics [ active ]
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table cidr
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics cidr
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table different-origin-as
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter <community-filter-name>
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community-filter <community-filter-name>
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics regular-expression <as-regular-expression>
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table regular-expression <as-regular-expression>
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table <ipv4-address> { <mask-length> | <mask> } longer-prefixes
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter <basic-community-filter-number> whole-match
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter <community-filter-name> whole-match
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community-filter <basic-community-filter-number> whole-match
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community-filter <community-filter-name> whole-match
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table statistics label
display bgp vpnv4 vpnv4-vpn-instance <vpnv4-vpn-instance-name> routing-table <ipv4-address> [ <mask-length> | <mask> ]
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics community-filter <community-filter-name>
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp labeled vpn-instance <vpn-instance-name> routing-table community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp labeled vpn-instance <vpn-instance-name> routing-table community-filter <community-filter-name>
display bgp labeled vpn-instance <vpn-instance-name> routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp labeled vpn-instance <vpn-instance-name> routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics regular-expression <as-regular-expression>
display bgp labeled vpn-instance <vpn-instance-name> routing-table <ipv4-address> { <mask-length> | <mask> } longer-prefixes
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics community-filter <basic-community-filter-number> whole-match
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics community-filter <community-filter-name> whole-match
display bgp labeled vpn-instance <vpn-instance-name> routing-table community-filter <basic-community-filter-number> whole-match
display bgp labeled vpn-instance <vpn-instance-name> routing-table community-filter <community-filter-name> whole-match
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics best
display bgp labeled vpn-instance <vpn-instance-name> routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp labeled vpn-instance <vpn-instance-name> routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp labeled vpn-instance <vpn-instance-name> routing-table extcommunity-filter { <basic-extcomm-filter-number> | <advanced-extcomm-filter-number> }
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics extcommunity-filter { <basic-extcomm-filter-number> | <advanced-extcomm-filter-number> }
display bgp labeled vpn-instance <vpn-instance-name> routing-table extcommunity-filter <extcomm-filter-name>
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics extcommunity-filter <extcomm-filter-name>
display bgp labeled vpn-instance <vpn-instance-name> routing-table <ipv4-address> [ <mask-length> | <mask> ]
display bgp labeled vpn-instance <vpn-instance-name> routing-table statistics [ active ]
# display bgp vpnv4 routing-table attr-set
@ all
! now 1
display bgp vpnv4 all routing-table <ipv4-address> [ <mask> | <mask-length> ] attr-set
display bgp vpnv4 vpn-instance <vpn-instance-name> routing-table <ipv4-address> [ <mask> | <mask-length> ] attr-set
# display bgp routing-table
@ all
! now 1
? start-time number 0 4294967295
? end-time number 0 4294967295
display bgp vpnv4 vpn-instance <vpn-instance-name> routing-table
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> routing-table
display bgp vpnv4 all routing-table
display bgp instance <instance-name> vpnv4 all routing-table
display bgp vpnv4 all routing-table label
display bgp instance <instance-name> vpnv4 all routing-table label
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table label
display bgp vpnv4 vpn-instance <vpn-instance-name> routing-table label
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> routing-table label
display bgp vpnv4 all routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp instance <instance-name> vpnv4 all routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp vpnv4 all routing-table regular-expression <as-regular-expression>
display bgp instance <instance-name> vpnv4 all routing-table regular-expression <as-regular-expression>
display bgp vpnv4 vpn-instance <vpn-instance-name> routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp vpnv4 vpn-instance <vpn-instance-name> routing-table regular-expression <as-regular-expression>
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> routing-table regular-expression <as-regular-expression>
display bgp vpnv4 vpn-instance <vpn-instance-name> routing-table [ peer <ipv4-address> { received-routes | advertised-routes } ] time-range <start-time> <end-time>
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> routing-table time-range <start-time> <end-time>
display bgp vpnv4 all routing-table [ peer <ipv4-address> { received-routes | advertised-routes } ] time-range <start-time> <end-time>
display bgp instance <instance-name> vpnv4 all routing-table time-range <start-time> <end-time>
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table time-range <start-time> <end-time>
display bgp vpnv4 vpnv4-vpn-instance <vpnv4-vpn-instance-name> routing-table label
display bgp labeled vpn-instance <vpn-instance-name> routing-table
display bgp labeled vpn-instance <vpn-instance-name> routing-table label
display bgp labeled vpn-instance <vpn-instance-name> routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp labeled vpn-instance <vpn-instance-name> routing-table regular-expression <as-regular-expression>
display bgp labeled vpn-instance <vpn-instance-name> routing-table time-range <start-time> <end-time>
# display bgp vpnv4 routing-table large-community
@ all
! now 1
? route-distinguisher text 3 21
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table large-community [ <aa:bb:cc> ] &<1-33>
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics large-community [ <aa:bb:cc> ] &<1-33>
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table large-community-filter <large-community-filter-name>
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics large-community-filter <large-community-filter-name>
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table large-community-filter <large-community-filter-name> whole-match
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics large-community-filter <large-community-filter-name> whole-match
# display bgp routing-table cidr (vpnv4/labeled)
@ all
! now 1
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table cidr
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table cidr
display bgp labeled vpn-instance <vpn-instance-name> routing-table cidr
# display bgp routing-table different-origin-as
@ all
! now 1
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table different-origin-as
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table different-origin-as
display bgp labeled vpn-instance <vpn-instance-name> routing-table different-origin-as
# display bgp vpnv4 multicast all group
@ all
! now 1
display bgp vpnv4 multicast all group
display bgp vpnv4 multicast all group <group-name>
# display bgp vpnv4 multicast all routing-table (All views)
@ all
! now 1
display bgp vpnv4 multicast all routing-table <ipv4-address> [ <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
# display bgp vpnv4 multicast all update-peer-group
@ all
! now 1
display bgp vpnv4 multicast all update-peer-group [ index <update-group-index> ]
# display bgp vpnv6 brief
@ all
! now 1
display bgp vpnv6 all brief
display bgp vpnv6 vpn-instance <vpn-instance-name> brief
# display bgp vpnv6 all group
@ all
! now 1
display bgp vpnv6 all group [ <group-name> ]
# display bgp vpnv6 network
@ all
! now 1
display bgp vpnv6 all network
display bgp vpnv6 vpn-instance <vpn-instance-name> network
# display bgp vpnv6 all peer verbose
@ all
! now 1
display bgp vpnv6 all peer verbose
display bgp vpnv6 all peer <ipv4-address> verbose
# display bgp vpnv6 peer
@ all
! now 1
display bgp vpnv6 all peer
display bgp vpnv6 slow-peer
display bgp vpnv6 vpn-instance <vpn-instance-name> peer
# display bgp vpnv6 routing-table
@ all
! now 1
? route-distinguisher text 3 21
? prefix-length
? aa:bb:cc
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter <community-filter-name>
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community-filter <community-filter-name>
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table regular-expression <as-regular-expression>
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics regular-expression <as-regular-expression>
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics [ active ]
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table <ipv6-address> [ <prefix-length> ]
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table different-origin-as
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics different-origin-as
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community-filter <basic-community-filter-number> whole-match
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table community-filter <community-filter-name> whole-match
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter <basic-community-filter-number> whole-match
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter <community-filter-name> whole-match
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics label
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics best
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table extcommunity-filter { <basic-extcomm-filter-number> | <advanced-extcomm-filter-number> }
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics extcommunity-filter { <basic-extcomm-filter-number> | <advanced-extcomm-filter-number> }
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table extcommunity-filter <extcomm-filter-name>
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics extcommunity-filter <extcomm-filter-name>
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table <ipv6-address> <prefix-length> longer-prefixes
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics large-community [ <aa:bb:cc> ] &<1-33>
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table large-community [ <aa:bb:cc> ] &<1-33>
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table large-community-filter <large-community-filter-name>
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table large-community-filter <large-community-filter-name> whole-match
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics large-community-filter <large-community-filter-name>
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics large-community-filter <large-community-filter-name> whole-match
# display bgp vpnv6 routing-table attr-set
@ all
! now 1
display bgp vpnv6 all routing-table <ipv6-address> [ <prefix-length> ] attr-set
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table <ipv6-address> [ <prefix-length> ] attr-set
# display bgp vpnv6 routing-table different-origin-as
@ all
! now 1
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table different-origin-as
# display bgp vpnv6 vpn-instance routing-table
@ all
! now 1
? route-distinguisher text 3 21
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table
display bgp vpnv6 all routing-table
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table label
display bgp vpnv6 all routing-table label
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table label
display bgp vpnv6 all routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp vpnv6 all routing-table regular-expression <as-regular-expression>
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table regular-expression <as-regular-expression>
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table [ peer { <ipv4-address> | <ipv6-address> } { received-routes | advertised-routes } ] time-range <start-time> <end-time>
display bgp vpnv6 all routing-table [ peer <ipv4-address> { received-routes | advertised-routes } ] time-range <start-time> <end-time>
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table time-range <start-time> <end-time>
# display bgp vpnv6 update-peer-group
@ all
! now 1
display bgp { vpnv6 vpn-instance <vpn-instance-name> | vpnv6 all } update-peer-group [ index <update-group-index> ]
# display bgp l2vpn-ad routing-table vpws
@ all
! now 1
display bgp l2vpn-ad routing-table vpws
display bgp l2vpn-ad routing-table vpws route-distinguisher <route-distinguisher> [ ce-id <ce-id> ]
display bgp l2vpn-ad routing-table peer <ipv4-address> received-routes vpws
# display bgp l2vpn-ad routing-table vpws statistics
@ all
! now 1
display bgp l2vpn-ad routing-table vpws statistics
# display bgp l2vpn-ad routing-table vpws(all views)
@ all
! now 1
display bgp l2vpn-ad routing-table vpws route-distinguisher <route-distinguisher> ce-id <ce-id> label-offset <label-offset>
display bgp l2vpn-ad routing-table peer <ipv4-address> advertised-routes vpws route-distinguisher <route-distinguisher> ce-id <ce-id> label-offset <label-offset>
display bgp l2vpn-ad routing-table peer <ipv4-address> received-routes vpws route-distinguisher <route-distinguisher> ce-id <ce-id> label-offset <label-offset>
# display bgp vpn-instance peer verbose
@ all
! now 1
display bgp vpnv4 vpn-instance <vpn-instance-name> peer verbose
display bgp vpnv4 vpn-instance <vpn-instance-name> peer <ipv4-address> verbose
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> peer verbose
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> peer <ipv4-address> verbose
display bgp labeled vpn-instance <vpn-instance-name> peer verbose
display bgp labeled vpn-instance <vpn-instance-name> peer <ipv4-address> verbose
# display bgp vpn-instance peer
@ all
! now 1
display bgp vpnv4 vpn-instance <vpn-instance-name> peer
display bgp vpnv4 vpn-instance <vpn-instance-name> slow-peer
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> peer
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> slow-peer
display bgp labeled vpn-instance <vpn-instance-name> peer
display bgp labeled vpn-instance <vpn-instance-name> slow-peer
# display bgp vpn-instance group
@ all
! now 1
display bgp vpnv4 vpn-instance <vpn-instance-name> group
display bgp vpnv4 vpn-instance <vpn-instance-name> group <group-name>
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> group
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> group <group-name>
display bgp labeled vpn-instance <vpn-instance-name> group
display bgp labeled vpn-instance <vpn-instance-name> group <group-name>
# display bgp vpnv6 group
@ all
! now 1
display bgp vpnv6 vpn-instance <vpn-instance-name> group
display bgp vpnv6 vpn-instance <vpn-instance-name> group <group-name>
# display bgp vpnv6 peer verbose
@ all
! now 1
display bgp vpnv6 vpn-instance <vpn-instance-name> peer verbose
display bgp vpnv6 vpn-instance <vpn-instance-name> peer <ipv6-address> verbose
display bgp vpnv6 vpn-instance <vpn-instance-name> peer <ipv4-address> verbose
# display bgp vpnv6 slow-peer
@ all
! now 1
display bgp vpnv6 vpn-instance <vpn-instance-name> slow-peer
# display bgp vpnv6 peer log-info
@ all
! now 1
display bgp vpnv6 vpn-instance <vpn-instance-name> peer <ipv6-address> log-info
display bgp vpnv6 vpn-instance <vpn-instance-name> peer-group <group-name> log-info
# display bgp vpnv6 all routing-table peer
@ all
! now 1
display bgp vpnv6 all routing-table peer <remoteIpv4Addr> advertised-routes
display bgp vpnv6 all routing-table peer <remoteIpv4Addr> received-routes
display bgp vpnv6 all routing-table peer <remoteIpv4Addr> received-routes active
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> advertised-routes
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> received-routes
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> received-routes active
display bgp vpnv6 all routing-table peer <remoteIpv4Addr> advertised-routes statistics
display bgp vpnv6 all routing-table peer <remoteIpv4Addr> received-routes statistics
display bgp vpnv6 all routing-table peer <remoteIpv4Addr> received-routes active statistics
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> advertised-routes statistics
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> received-routes statistics
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> received-routes active statistics
display bgp vpnv6 all routing-table peer <remoteIpv4Addr> advertised-routes <ipv6-address> [ <masklen> [ longer-prefixes ] ]
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> advertised-routes <ipv6-address> [ <masklen> ]
display bgp vpnv6 all routing-table peer <remoteIpv4Addr> received-routes <ipv6-address> [ <masklen> [ original-attributes ] ]
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> received-routes <ipv6-address> [ <masklen> [ original-attributes ] ]
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> received-routes
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes statistics
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> received-routes statistics
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes <ipv6-address> [ <masklen> ]
# display bgp vpnv6 routing-table peer
@ all
! now 1
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> received-routes <ipv6-address> [ <masklen> ]
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } advertised-routes <ipv6-address> [ <masklen> [ longer-prefixes ] ]
display bgp vpnv6 all routing-table peer <remoteIpv4Addr> { accepted-routes | not-accepted-routes }
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> { accepted-routes | not-accepted-routes }
# display bgp vpnv6 routing-table (Route Attributes)
@ all
! now 1
? ipv6-mask-length number 1 128
display bgp vpnv6 all routing-table <ipv6-address> [ <ipv6-mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table <ipv6-address> [ <ipv6-mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp vpnv6 all routing-table peer <remoteIpv4Addr> advertised-routes <ipv6-address> [ <ipv6-mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <peerIpv6Addr> advertised-routes <ipv6-address> [ <ipv6-mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
# display bgp bmp-monitor
@ all
! now 1
display bgp bmp-monitor ipv4 <ipv4-address>
display bgp bmp-monitor ipv6 { <ipv4-address> | <ipv6-address> }
display bgp bmp-monitor vpnv4 vpn-instance <vpn-instance-name> <ipv4-address>
display bgp bmp-monitor vpnv6 vpn-instance <vpn-instance-name> { <ipv4-address> | <ipv6-address> }
display bgp bmp-monitor vpnv4 <ipv4-address>
display bgp bmp-monitor vpnv6 <ipv4-address>
display bgp bmp-monitor all
# display bmp session
@ all
! now 1
? vpn-instacne-name text 1 31
? alias-name text 1 31
display bmp session [ vpn-instance <vpn-instacne-name> ]
display bmp session [ vpn-instance <vpn-instacne-name> ] { <ipv4-address> | <ipv6-address> } verbose
display bmp session [ vpn-instance <vpn-instacne-name> ] { <ipv4-address> | <ipv6-address> } alias <alias-name> verbose
# display debugging bgp
@ all
! now 1
display debugging bgp
# display debugging bmp
@ all
! now 1
display debugging bmp
# display debugging rpki
@ all
! now 1
display debugging rpki
# display default-parameter bgp
@ all
! now 1
display default-parameter bgp
# display default-parameter bmp
@ all
! now 1
display default-parameter bmp
# display default-parameter rpki
@ all
! now 1
display default-parameter rpki
# display ip routing-table label-stack
@ all
! now 1
display ip routing-table label-stack <ipv4-address> <mask-length>
# display mpls lsp (asbr/protocol bgp)
@ all
! now 1
? nexthop-addr ipv4
? nexthop6-addr ipv6
? fec-prefix ipv4
? fec-prefix-length number 0 32
? fec6-prefix-length number 0 128
display mpls lsp asbr [ nexthop { <nexthop-addr> | <nexthop6-addr> } ] [ verbose ]
display mpls lsp protocol bgp [ nexthop { <nexthop-addr> | <nexthop6-addr> } ] [ verbose ]
display mpls lsp protocol bgp-ipv6 [ nexthop { <nexthop-addr> | <nexthop6-addr> } ] [ verbose ]
display mpls lsp protocol bgp exclude { <fec-prefix> <fec-prefix-length> | <fec6-prefix> <fec6-prefix-length> } [ lsr-role { egress | ingress | transit } ] [ verbose ]
display mpls lsp protocol bgp include { <fec-prefix> <fec-prefix-length> | <fec6-prefix> <fec6-prefix-length> } [ lsr-role { egress | ingress | transit } ] [ verbose ]
display mpls lsp protocol bgp [ nexthop { <nexthop-addr> | <nexthop6-addr> } ] lsr-role { egress | ingress | transit } [ verbose ]
display mpls lsp protocol bgp-ipv6 exclude { <fec-prefix> <fec-prefix-length> | <fec6-prefix> <fec6-prefix-length> } [ lsr-role { egress | ingress | transit } ] [ verbose ]
display mpls lsp protocol bgp-ipv6 include { <fec-prefix> <fec-prefix-length> | <fec6-prefix> <fec6-prefix-length> } [ lsr-role { egress | ingress | transit } ] [ verbose ]
display mpls lsp protocol bgp-ipv6 [ nexthop { <nexthop-addr> | <nexthop6-addr> } ] lsr-role { egress | ingress | transit } [ verbose ]
display mpls lsp asbr nexthop { <nexthop-addr> | <nexthop6-addr> } lsr-role { egress | ingress | transit } [ verbose ]
# display bgp peer log-info
@ all
! now 1
display bgp [ instance <instance-name> ] peer { <ipv4-address> | <group-name> } log-info
display bgp vpnv4 vpn-instance <vpn-instance-name> peer <ipv4-address> log-info
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> peer <ipv4-address> log-info
display bgp all peer log-info
display bgp peer <ipv6-address> log-info
display bgp vpnv4 vpn-instance <vpn-instance-name> peer-group <group-name> log-info
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> peer-group <group-name> log-info
# display bgp peer rpd export-policy
@ all
! now 1
display bgp peer <ipv4-address> rpd export-policy
# display rpki session
@ all
! now 1
display rpki session
display rpki session [ vpn-instance <vpn-instance-name> ] { <ipv4-address> | <ipv6-address> } verbose
# display rpki table
@ all
! now 1
display rpki [ ipv6 ] table
# ebgp-interface-sensitive (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
ebgp-interface-sensitive
 = ebgp-interface-sensitive
undo ebgp-interface-sensitive
# ebgp-interface-sensitive (BGP view)
@ bgp
ebgp-interface-sensitive
 = ebgp-interface-sensitive
undo ebgp-interface-sensitive
# egress-engineering peer-set
@ bgp
? peer-set-name text 1 63
egress-engineering peer-set <peer-set-name>
 = egress-engineering peer-set <peer-set-name>
egress-engineering peer-set <peer-set-name> label <static-label>
 = egress-engineering peer-set <peer-set-name> label <static-label>
egress-engineering peer-set <peer-set-name> link-down relate-bfd-state
 = egress-engineering peer-set <peer-set-name>
egress-engineering peer-set <peer-set-name> link-down label-pop
 = egress-engineering peer-set <peer-set-name>
undo egress-engineering peer-set <peer-set-name>
undo egress-engineering peer-set <peer-set-name> label <static-label>
undo egress-engineering peer-set <peer-set-name> link-down label-pop
undo egress-engineering peer-set <peer-set-name> link-down relate-bfd-state
# external-path (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
? number number 1 64
external-path <number>
 = external-path
undo external-path
# filter-policy (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
filter-policy <acl6-number> import
 = filter-policy <acl6-number> import
undo filter-policy [ <acl6-number> | ipv6-prefix <ipv6-prefix-name> | acl6-name <acl6-name> ] { import | export [ direct | isis <process-id> | ospfv3 <process-id> | ripng <process-id> | static | unr ] }
filter-policy <acl6-number> export [ direct | isis <process-id> | ospfv3 <process-id> | ripng <process-id> | static | unr ]
 = filter-policy <acl6-number> export <process-id> <process-id> <process-id>
filter-policy ipv6-prefix <ipv6-prefix-name> import
 = filter-policy ipv6-prefix <ipv6-prefix-name> import
filter-policy ipv6-prefix <ipv6-prefix-name> export [ direct | isis <process-id> | ospfv3 <process-id> | ripng <process-id> | static | unr ]
 = filter-policy ipv6-prefix <ipv6-prefix-name> export <process-id> <process-id> <process-id>
filter-policy acl6-name <acl6-name> import
 = filter-policy acl6-name <acl6-name> import
filter-policy acl6-name <acl6-name> export [ direct | isis <process-id> | ospfv3 <process-id> | ripng <process-id> | static | unr ]
 = filter-policy acl6-name <acl6-name> export <process-id> <process-id> <process-id>
# filter-policy (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
filter-policy <acl-number> export
 = filter-policy <acl-number> export
undo filter-policy [ <acl-number> | ip-prefix <ip-prefix-name> | acl-name <acl-name> ] { export | import }
filter-policy <acl-number> import
 = filter-policy <acl-number> import
filter-policy ip-prefix <ip-prefix-name> export
 = filter-policy ip-prefix <ip-prefix-name> export
filter-policy ip-prefix <ip-prefix-name> import
 = filter-policy ip-prefix <ip-prefix-name> import
filter-policy acl-name <acl-name> export
 = filter-policy acl-name <acl-name> export
filter-policy acl-name <acl-name> import
 = filter-policy acl-name <acl-name> import
# peer as-path-filter export (BGP view) (group)
@ bgp
peer <group-name> as-path-filter { <number> | <name> } export
 = peer <group-name> as-path-filter <number> <name> export
undo peer <group-name> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP view) (group)
@ bgp
peer <group-name> as-path-filter { <number> | <name> } import
 = peer <group-name> as-path-filter <number> <name> import
undo peer <group-name> as-path-filter { <number> | <name> } import
# peer as-path-filter export (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> as-path-filter { <number> | <name> } export
 = peer <group-name> as-path-filter <number> <name> export
undo peer <group-name> as-path-filter { <number> | <name> } export
# peer as-path-filter export (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> as-path-filter { <number> | <name> } export
 = peer <group-name> as-path-filter <number> <name> export
undo peer <group-name> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> as-path-filter { <number> | <name> } import
 = peer <group-name> as-path-filter <number> <name> import
undo peer <group-name> as-path-filter { <number> | <name> } import
# peer as-path-filter import (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> as-path-filter { <number> | <name> } import
 = peer <group-name> as-path-filter <number> <name> import
undo peer <group-name> as-path-filter { <number> | <name> } import
# peer route-update-interval (BGP-MVPN address family view) (group)
@ bgp-mvpn-address-family
peer <group-name> route-update-interval <interval>
 = peer <group-name> route-update-interval
undo peer <group-name> route-update-interval
# peer route-update-interval (BGP-IPv6 MVPN address family view) (group)
@ bgp-ipv6-mvpn-address-family
peer <group-name> route-update-interval <interval>
 = peer <group-name> route-update-interval
undo peer <group-name> route-update-interval
# peer as-path-filter export (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <group-name> as-path-filter { <number> | <name> } export
 = peer <group-name> as-path-filter <number> <name> export
undo peer <group-name> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <group-name> as-path-filter { <number> | <name> } import
 = peer <group-name> as-path-filter <number> <name> import
undo peer <group-name> as-path-filter { <number> | <name> } import
# peer as-path-filter export (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> as-path-filter { <number> | <name> } export
 = peer <group-name> as-path-filter <number> <name> export
undo peer <group-name> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> as-path-filter { <number> | <name> } import
 = peer <group-name> as-path-filter <number> <name> import
undo peer <group-name> as-path-filter { <number> | <name> } import
# peer keep-all-routes (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> keep-all-routes
 = peer <group-name> keep-all-routes
undo peer <group-name> keep-all-routes
# peer as-path-filter export (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> as-path-filter { <number> | <name> } export
 = peer <group-name> as-path-filter <number> <name> export
undo peer <group-name> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> as-path-filter { <number> | <name> } import
 = peer <group-name> as-path-filter <number> <name> import
undo peer <group-name> as-path-filter { <number> | <name> } import
# peer keep-all-routes (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> keep-all-routes
 = peer <group-name> keep-all-routes
undo peer <group-name> keep-all-routes
# peer as-path-filter export (BGP-MVPN address family view) (BGPMVPN)
@ bgp-mvpn-address-family
peer <group-name> as-path-filter { <number> | <name> } export
 = peer <group-name> as-path-filter <number> <name> export
undo peer <group-name> as-path-filter { <number> | <name> } export
# peer as-path-filter export (BGP-IPv6 MVPN address family view) (group)
@ bgp-ipv6-mvpn-address-family
peer <group-name> as-path-filter { <number> | <name> } export
 = peer <group-name> as-path-filter <number> <name> export
undo peer <group-name> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-MVPN address family view) (group)
@ bgp-mvpn-address-family
peer <group-name> as-path-filter { <number> | <name> } import
 = peer <group-name> as-path-filter <number> <name> import
undo peer <group-name> as-path-filter { <number> | <name> } import
# peer as-path-filter import (BGP-IPv6 MVPN address family view) (group)
@ bgp-ipv6-mvpn-address-family
peer <group-name> as-path-filter { <number> | <name> } import
 = peer <group-name> as-path-filter <number> <name> import
undo peer <group-name> as-path-filter { <number> | <name> } import
# graceful-restart peer-reset (BGP view)
@ bgp
graceful-restart peer-reset
 = graceful-restart peer-reset
undo graceful-restart peer-reset
# graceful-restart timer wait-for-rib (BGP view)
@ bgp
graceful-restart timer wait-for-rib <time>
 = graceful-restart timer wait-for-rib
graceful-restart timer restart <restart-time>
 = graceful-restart timer restart
undo graceful-restart timer wait-for-rib
undo graceful-restart timer restart
# graceful-restart
@ bgp
graceful-restart
 = graceful-restart
undo graceful-restart
# group (BGP view)
@ bgp
group <group-name> { internal | external }
 = group <group-name>
group <group-name>
 = group <group-name>
undo group <group-name>
# peer advertise origin-as-validation (BGP-IPv4 unicast address family view)(group)
@ bgp-ipv4-unicast-address-family bgp-ipv6-unicast-address-family
peer <group-name> advertise origin-as-validation
 = peer <group-name> advertise origin-as-validation
undo peer <group-name> advertise origin-as-validation
# peer advertise add-path (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp
peer <group-name> advertise add-path path-number <path-number>
 = peer <group-name> advertise add-path
undo peer <group-name> advertise add-path
# peer advertise best-external (BGP view) (group)
@ bgp bgp-ipv4-unicast-address-family
peer <group-name> advertise best-external
 = peer <group-name> advertise best-external
undo peer <group-name> advertise best-external
# peer advertise-ext-community (BGP view) (group)
@ bgp
peer <group-name> advertise-ext-community
 = peer <group-name> advertise-ext-community
undo peer <group-name> advertise-ext-community
# peer advertise cmulticast-nexthop (BGP-MVPN address family view)
@ bgp-mvpn-address-family
peer <group-name> advertise cmulticast-nexthop
 = peer <group-name> advertise cmulticast-nexthop
undo peer <group-name> advertise cmulticast-nexthop
# peer advertise cmulticast-nexthop (BGP-IPv6 MVPN address family view) (group)
@ bgp-ipv6-mvpn-address-family
peer <group-name> advertise cmulticast-nexthop
 = peer <group-name> advertise cmulticast-nexthop
undo peer <group-name> advertise cmulticast-nexthop
# peer advertise-community (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> advertise-community
 = peer <group-name> advertise-community
undo peer <group-name> advertise-community
# peer advertise-community (BGP-MVPN address family view)
@ bgp-mvpn-address-family
peer <group-name> advertise-community
 = peer <group-name> advertise-community
undo peer <group-name> advertise-community
# peer advertise-community (BGP view) (group)
@ bgp
peer <group-name> advertise-community
 = peer <group-name> advertise-community
undo peer <group-name> advertise-community
# peer advertise-community (BGP-IPv6 MVPN address family view) (group)
@ bgp-ipv6-mvpn-address-family
peer <group-name> advertise-community
 = peer <group-name> advertise-community
undo peer <group-name> advertise-community
# peer advertise-entropy-label elc (BGP view) (group)
@ bgp
peer <peerGroupName> advertise-entropy-label elc [ padding <paddingValue> ]
 = peer <peerGroupName> advertise-entropy-label elc
undo peer <peerGroupName> advertise-entropy-label elc [ padding <paddingValue> ]
# peer advertise-large-community (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> advertise-large-community
 = peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
# peer advertise-large-community (BGP-MVPN address family view) (group)
@ bgp-mvpn-address-family
peer <group-name> advertise-large-community
 = peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
# peer advertise-large-community (BGP view) (group)
@ bgp
peer <group-name> advertise-large-community
 = peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
# peer advertise-large-community (BGP-IPv6 MVPN address family view) (group)
@ bgp-ipv6-mvpn-address-family
peer <group-name> advertise-large-community
 = peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
# peer allow-as-loop (BGP view) (group)
@ bgp
? number number 1 10
peer <group-name> allow-as-loop [ <number> ]
 = peer <group-name> allow-as-loop
undo peer <group-name> allow-as-loop
# peer as-number (BGP view) (group)
@ bgp
peer <group-name> as-number <as-number>
 = peer <group-name> as-number
undo peer <group-name> as-number
# peer bfd (BGP view) (group)
@ bgp
peer <group-name> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
 = peer <group-name> bfd
undo peer <group-name> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# peer bfd enable (BGP view) (group)
@ bgp
peer <group-name> bfd enable [ [ single-hop-prefer ] [ compatible ] | per-link one-arm-echo ]
 = peer <group-name> bfd enable
undo peer <group-name> bfd enable
# peer capability-advertise (BGP view) (group)
@ bgp
peer <group-name> capability-advertise conventional
 = peer <group-name> capability-advertise conventional
undo peer <group-name> capability-advertise { conventional | route-refresh | 4-byte-as }
peer <group-name> capability-advertise route-refresh
 = peer <group-name> capability-advertise route-refresh
peer <group-name> capability-advertise 4-byte-as
 = peer <group-name> capability-advertise 4-byte-as
# peer check-first-as (BGP view) (group)
@ bgp
peer <group-name> check-first-as enable
 = peer <group-name> check-first-as enable
peer <group-name> check-first-as disable
 = peer <group-name> check-first-as
undo peer <group-name> check-first-as enable
undo peer <group-name> check-first-as disable
# peer connect-interface (BGP view) (group)
@ bgp
peer <group-name> connect-interface { <interface-name> | <ipv4-source-addr> | <ipv6-source-addr> | <interface-type> <interface-number> | <interface-name> <ipv4-source-addr> | <interface-name> <ipv6-source-addr> | <interface-type> <interface-number> <ipv4-source-addr> | <interface-type> <interface-number> <ipv6-source-addr> }
 = peer <group-name> connect-interface
undo peer <group-name> connect-interface
# peer listen-only (BGP view)
@ bgp
peer <group-name> listen-only
 = peer <group-name> listen-only
undo peer <group-name> { listen-only | connect-only }
peer <group-name> connect-only
 = peer <group-name> connect-only
# peer default-route-advertise (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp
peer <group-name> default-route-advertise [ route-policy <route-policy-name> ]
 = peer <group-name> default-route-advertise
peer <group-name> default-route-advertise route-filter <route-filter-name>
 = peer <group-name> default-route-advertise
peer <group-name> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
 = peer <group-name> default-route-advertise
peer <group-name> default-route-advertise route-filter <route-filter-name> { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
 = peer <group-name> default-route-advertise
undo peer <group-name> default-route-advertise
# peer default-route-advertise (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <group-name> default-route-advertise
 = peer <group-name> default-route-advertise
undo peer <group-name> default-route-advertise
# peer description (BGP view) (group)
@ bgp
peer <group-name> description <description-text>
 = peer <group-name> description
undo peer <group-name> description
# peer discard-ext-community (BGP view) (group)
@ bgp
peer <group-name> discard-ext-community
 = peer <group-name> discard-ext-community
undo peer <group-name> discard-ext-community
# peer ebgp-max-hop (BGP view) (group)
@ bgp
peer <group-name> ebgp-max-hop [ <hop-count> ]
 = peer <group-name> ebgp-max-hop
undo peer <group-name> ebgp-max-hop
# peer enable (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> enable
 = peer <group-name> enable
undo peer <group-name> enable
# peer entropy-label (BGP view) (group)
@ bgp
peer <peerGroupName> entropy-label
 = peer <peerGroupName> entropy-label
undo peer <peerGroupName> entropy-label
# peer fake-as (BGP view) (group)
@ bgp
peer <group-name> fake-as <fake-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-fake-as ]
 = peer <group-name> fake-as
undo peer <group-name> fake-as
# peer filter-policy export (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp
peer <group-name> filter-policy <acl-number> export
 = peer <group-name> filter-policy <acl-number> export
peer <group-name> filter-policy acl-name <acl-name> export
 = peer <group-name> filter-policy acl-name <acl-name> export
undo peer <group-name> filter-policy <acl-number> export
undo peer <group-name> filter-policy acl-name <acl-name> export
# peer filter-policy import (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp
peer <group-name> filter-policy <acl-number> import
 = peer <group-name> filter-policy <acl-number> import
peer <group-name> filter-policy acl-name <acl-name> import
 = peer <group-name> filter-policy acl-name <acl-name> import
undo peer <group-name> filter-policy <acl-number> import
undo peer <group-name> filter-policy acl-name <acl-name> import
# peer ignore (BGP view) (group)
@ bgp
peer <group-name> ignore
 = peer <group-name> ignore
undo peer <group-name> ignore
# peer import reoriginate (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> import reoriginate
 = peer <group-name> import reoriginate
undo peer <group-name> import reoriginate
# peer import reoriginate (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <peerGroupName> import reoriginate
 = peer <peerGroupName> import reoriginate
undo peer <peerGroupName> import reoriginate
# peer ip-prefix export (BGP view) (group)
@ bgp
peer <group-name> ip-prefix <ip-prefix-name> export
 = peer <group-name> ip-prefix <ip-prefix-name> export
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] export
# peer ip-prefix import (BGP view) (group)
@ bgp
peer <group-name> ip-prefix <ip-prefix-name> import
 = peer <group-name> ip-prefix <ip-prefix-name> import
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] import
# peer capability-advertise add-path (BGP view) (group)
@ bgp bgp-ipv4-unicast-address-family
peer <group-name> capability-advertise add-path both
 = peer <group-name> capability-advertise add-path both
undo peer <group-name> capability-advertise add-path { both | receive | send }
peer <group-name> capability-advertise add-path receive
 = peer <group-name> capability-advertise add-path receive
peer <group-name> capability-advertise add-path send
 = peer <group-name> capability-advertise add-path send
# peer advertise-ext-community (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> advertise-ext-community
 = peer <group-name> advertise-ext-community
undo peer <group-name> advertise-ext-community
# peer advertise-community (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> advertise-community
 = peer <group-name> advertise-community
undo peer <group-name> advertise-community
# peer advertise link-bandwidth (BGP-IPv4 unicast address family view)(group)
@ bgp-ipv4-unicast-address-family bgp
peer <peerGroupName> advertise ebgp link-bandwidth
 = peer <peerGroupName> advertise ebgp link-bandwidth
peer <peerGroupName> advertise link-bandwidth transitive
 = peer <peerGroupName> advertise link-bandwidth
undo peer <peerGroupName> advertise ebgp link-bandwidth
undo peer <peerGroupName> advertise link-bandwidth transitive
# peer advertise-entropy-label elc (BGP-IPv4 unicast address family view)(group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <peerGroupName> advertise-entropy-label elc [ padding <paddingValue> ]
 = peer <peerGroupName> advertise-entropy-label elc
undo peer <peerGroupName> advertise-entropy-label elc [ padding <paddingValue> ]
# peer advertise-large-community (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> advertise-large-community
 = peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
# peer aigp (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp
peer <group-name> aigp
 = peer <group-name> aigp
undo peer <group-name> aigp
# peer allow-as-loop (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
? number number 1 10
peer <group-name> allow-as-loop [ <number> ]
 = peer <group-name> allow-as-loop
undo peer <group-name> allow-as-loop
# peer default-route-advertise (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
? mask-length number 0 128
peer <group-name> default-route-advertise [ route-policy <route-policy-name> ]
 = peer <group-name> default-route-advertise
peer <group-name> default-route-advertise route-filter <route-filter-name>
 = peer <group-name> default-route-advertise
peer <group-name> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv6-address> <mask-length> } &<1-4>
 = peer <group-name> default-route-advertise
peer <group-name> default-route-advertise route-filter <route-filter-name> { conditional-route-match-all | conditional-route-match-any } { <ipv6-address> <mask-length> } &<1-4>
 = peer <group-name> default-route-advertise
undo peer <group-name> default-route-advertise
# peer discard-ext-community (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> discard-ext-community
 = peer <group-name> discard-ext-community
undo peer <group-name> discard-ext-community
# peer discard-ext-community (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> discard-ext-community
 = peer <group-name> discard-ext-community
undo peer <group-name> discard-ext-community
# peer enable (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> enable
 = peer <group-name> enable
undo peer <group-name> enable
# peer entropy-label (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <peerGroupName> entropy-label
 = peer <peerGroupName> entropy-label
undo peer <peerGroupName> entropy-label
# peer exp-mode (BGP view) (group)
@ bgp bgp-ipv4-unicast-address-family
peer <group-name> exp-mode { pipe | uniform }
 = peer <group-name> exp-mode
undo peer <group-name> exp-mode
# peer ip-prefix export (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> ip-prefix <ip-prefix-name> export
 = peer <group-name> ip-prefix <ip-prefix-name> export
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] export
# peer ip-prefix import (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> ip-prefix <ip-prefix-name> import
 = peer <group-name> ip-prefix <ip-prefix-name> import
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] import
# peer keep-all-routes (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family
peer <group-name> keep-all-routes
 = peer <group-name> keep-all-routes
undo peer <group-name> keep-all-routes
# peer load-balancing (BGP-Labeled address family view) (group)
@ bgp-labeled-address-family
peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
 = peer <group-name> load-balancing
undo peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
# peer check-tunnel-reachable (BGP-Labeled address family view) (group)
@ bgp-labeled-address-family
peer <group-name> check-tunnel-reachable
 = peer <group-name> check-tunnel-reachable
undo peer <group-name> check-tunnel-reachable
# peer load-balancing (BGP view) (group)
@ bgp bgp-ipv4-unicast-address-family
peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
 = peer <group-name> load-balancing
undo peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
# peer next-hop-local (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> next-hop-local
 = peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
# peer next-hop-invariable (BGP view) (group)
@ bgp bgp-ipv4-unicast-address-family
peer <group-name> next-hop-invariable [ include-static-route ]
 = peer <group-name> next-hop-invariable
undo peer <group-name> next-hop-invariable
# peer capability-advertise orf ip-prefix (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp
peer <group-name> capability-advertise orf ip-prefix both
 = peer <group-name> capability-advertise orf ip-prefix both
peer <group-name> capability-advertise orf non-standard-compatible ip-prefix both
 = peer <group-name> capability-advertise orf ip-prefix both
undo peer <group-name> capability-advertise orf ip-prefix { both | receive | send }
undo peer <group-name> capability-advertise orf non-standard-compatible ip-prefix { both | receive | send }
peer <group-name> capability-advertise orf ip-prefix receive
 = peer <group-name> capability-advertise orf ip-prefix receive
peer <group-name> capability-advertise orf ip-prefix send
 = peer <group-name> capability-advertise orf ip-prefix send
peer <group-name> capability-advertise orf non-standard-compatible ip-prefix receive
 = peer <group-name> capability-advertise orf ip-prefix receive
peer <group-name> capability-advertise orf non-standard-compatible ip-prefix send
 = peer <group-name> capability-advertise orf ip-prefix send
# peer preferred-value (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> preferred-value <preferredvalue>
 = peer <group-name> preferred-value
undo peer <group-name> preferred-value
# peer public-as-only (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> public-as-only
 = peer <group-name> public-as-only
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
undo peer <group-name> public-as-only
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <peerGroupName> public-as-only import [ force ]
 = peer <peerGroupName> public-as-only import
undo peer <peerGroupName> public-as-only import [ force ]
# peer reflect-client (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> reflect-client
 = peer <group-name> reflect-client
undo peer <group-name> reflect-client
# peer label-route-capability (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family
peer <group-name> label-route-capability [ check-tunnel-reachable ] [ check-withdraw-type | check-withdraw-type-disable ]
 = peer <group-name> label-route-capability
undo peer <group-name> label-route-capability
# peer route-filter export (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> route-filter <route-filter-name> export
 = peer <group-name> route-filter <route-filter-name> export
undo peer <group-name> route-filter <route-filter-name> export
# peer route-filter import (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> route-filter <route-filter-name> import
 = peer <group-name> route-filter <route-filter-name> import
undo peer <group-name> route-filter <route-filter-name> import
# peer route-policy export (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> route-policy <route-policy-name> export
 = peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
# peer route-policy import (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> route-policy <route-policy-name> import
 = peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
# peer route-update-interval (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> route-update-interval <interval>
 = peer <group-name> route-update-interval
undo peer <group-name> route-update-interval
# peer route-limit (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <minutes> ]
 = peer <group-name> route-limit
undo peer <group-name> route-limit
# peer capability-advertise (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> capability-advertise add-path both
 = peer <group-name> capability-advertise add-path both
undo peer <group-name> capability-advertise add-path { both | receive | send }
peer <group-name> capability-advertise add-path receive
 = peer <group-name> capability-advertise add-path receive
peer <group-name> capability-advertise add-path send
 = peer <group-name> capability-advertise add-path send
# peer advertise add-path (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> advertise add-path path-number <path-number>
 = peer <group-name> advertise add-path
undo peer <group-name> advertise add-path
# peer advertise best-external (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> advertise best-external
 = peer <group-name> advertise best-external
undo peer <group-name> advertise best-external
# peer advertise-ext-community (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> advertise-ext-community
 = peer <group-name> advertise-ext-community
undo peer <group-name> advertise-ext-community
# peer advertise-community (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> advertise-community
 = peer <group-name> advertise-community
undo peer <group-name> advertise-community
# peer advertise link-bandwidth (BGP-IPv6 unicast address family view)(group)
@ bgp-ipv6-unicast-address-family
peer <peerGroupName> advertise ebgp link-bandwidth
 = peer <peerGroupName> advertise ebgp link-bandwidth
peer <peerGroupName> advertise link-bandwidth transitive
 = peer <peerGroupName> advertise link-bandwidth
undo peer <peerGroupName> advertise ebgp link-bandwidth
undo peer <peerGroupName> advertise link-bandwidth transitive
# peer advertise-large-community (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> advertise-large-community
 = peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
# peer aigp (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> aigp
 = peer <group-name> aigp
undo peer <group-name> aigp
# peer allow-as-loop (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
? number number 1 10
peer <group-name> allow-as-loop [ <number> ]
 = peer <group-name> allow-as-loop
undo peer <group-name> allow-as-loop
# peer enable (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> enable
 = peer <group-name> enable
undo peer <group-name> enable
# peer filter-policy export (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> filter-policy <acl-number> export
 = peer <group-name> filter-policy <acl-number> export
peer <group-name> filter-policy acl6-name <acl6-name> export
 = peer <group-name> filter-policy acl6-name <acl6-name> export
undo peer <group-name> filter-policy <acl-number> export
undo peer <group-name> filter-policy acl6-name <acl6-name> export
# peer filter-policy import (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> filter-policy <acl-number> import
 = peer <group-name> filter-policy <acl-number> import
peer <group-name> filter-policy acl6-name <acl6-name> import
 = peer <group-name> filter-policy acl6-name <acl6-name> import
undo peer <group-name> filter-policy <acl-number> import
undo peer <group-name> filter-policy acl6-name <acl6-name> import
# peer ipv6-prefix export (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> ipv6-prefix <ipv6-prefix-name> export
 = peer <group-name> ipv6-prefix <ipv6-prefix-name> export
undo peer <group-name> ipv6-prefix [ <ipv6-prefix-name> ] export
# peer ipv6-prefix import (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> ipv6-prefix <ipv6-prefix-name> import
 = peer <group-name> ipv6-prefix <ipv6-prefix-name> import
undo peer <group-name> ipv6-prefix [ <ipv6-prefix-name> ] import
# peer keep-all-routes (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> keep-all-routes
 = peer <group-name> keep-all-routes
undo peer <group-name> keep-all-routes
# peer load-balancing (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
 = peer <group-name> load-balancing
undo peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
# peer next-hop-local (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> next-hop-local
 = peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
# peer next-hop-invariable (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <peerGroupName> next-hop-invariable
 = peer <peerGroupName> next-hop-invariable
undo peer <peerGroupName> next-hop-invariable
# peer preferred-value (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> preferred-value <preferredvalue>
 = peer <group-name> preferred-value
undo peer <group-name> preferred-value
# peer public-as-only (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> public-as-only
 = peer <group-name> public-as-only
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
undo peer <group-name> public-as-only
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <peerGroupName> public-as-only import [ force ]
 = peer <peerGroupName> public-as-only import
undo peer <peerGroupName> public-as-only import [ force ]
# peer reflect-client (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> reflect-client
 = peer <group-name> reflect-client
undo peer <group-name> reflect-client
# peer route-filter export (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> route-filter <route-filter-name> export
 = peer <group-name> route-filter <route-filter-name> export
undo peer <group-name> route-filter <route-filter-name> export
# peer route-filter import (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> route-filter <route-filter-name> import
 = peer <group-name> route-filter <route-filter-name> import
undo peer <group-name> route-filter <route-filter-name> import
# peer route-policy export (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> route-policy <route-policy-name> export
 = peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
# peer route-policy import (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> route-policy <route-policy-name> import
 = peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
# peer route-update-interval (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> route-update-interval <interval>
 = peer <group-name> route-update-interval
undo peer <group-name> route-update-interval
# peer route-limit (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <group-name> route-limit
undo peer <group-name> route-limit
# peer keep-all-routes (BGP view) (group)
@ bgp
peer <group-name> keep-all-routes
 = peer <group-name> keep-all-routes
undo peer <group-name> keep-all-routes
# peer keychain (BGP view) (group)
@ bgp
peer <group-name> keychain <keychain-name>
 = peer <group-name> keychain
undo peer <group-name> keychain
# peer allow-as-loop (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
? number number 1 10
peer <group-name> allow-as-loop [ <number> ]
 = peer <group-name> allow-as-loop
undo peer <group-name> allow-as-loop
# peer preferred-value (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> preferred-value <preferredvalue>
 = peer <group-name> preferred-value
undo peer <group-name> preferred-value
# peer public-as-only (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> public-as-only
 = peer <group-name> public-as-only
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
undo peer <group-name> public-as-only
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <peerGroupName> public-as-only import [ force ]
 = peer <peerGroupName> public-as-only import
undo peer <peerGroupName> public-as-only import [ force ]
# peer route-limit (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <group-name> route-limit
undo peer <group-name> route-limit
# peer reflect-client (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> reflect-client
 = peer <group-name> reflect-client
undo peer <group-name> reflect-client
# peer route-update-interval (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> route-update-interval <interval>
 = peer <group-name> route-update-interval
undo peer <group-name> route-update-interval
# peer label-route-capability (BGP view) (group)
@ bgp
peer <group-name> label-route-capability [ check-tunnel-reachable ] [ check-withdraw-type | check-withdraw-type-disable ]
 = peer <group-name> label-route-capability
undo peer <group-name> label-route-capability
# group listen (BGP view)
@ bgp
group <group-name> listen internal
 = group <group-name> listen internal
group <group-name> listen
 = group <group-name> listen
undo group <group-name> listen [ internal | external | confederation-external ]
group <group-name> listen external
 = group <group-name> listen external
group <group-name> listen confederation-external
 = group <group-name> listen confederation-external
# peer log-change (BGP view) (group)
@ bgp
peer <group-name> log-change
 = peer <group-name> log-change
undo peer <group-name> log-change
# peer mpls-local-ifnet disable (BGP view) (group)
@ bgp
peer <peerGroupName> mpls-local-ifnet disable
 = peer <peerGroupName> mpls-local-ifnet disable
undo peer <peerGroupName> mpls-local-ifnet disable
# peer enable (BGP-MVPN address family view) (group)
@ bgp-mvpn-address-family
peer <group-name> enable
 = peer <group-name> enable
undo peer <group-name> enable
# peer enable (BGP-IPv6 MVPN address family view) (group)
@ bgp-ipv6-mvpn-address-family
peer <group-name> enable
 = peer <group-name> enable
undo peer <group-name> enable
# peer reflect-client (BGP-MVPN address family view) (group)
@ bgp-mvpn-address-family
peer <group-name> reflect-client
 = peer <group-name> reflect-client
undo peer <group-name> reflect-client
# peer reflect-client (BGP-IPv6 MVPN address family view) (group)
@ bgp-ipv6-mvpn-address-family
peer <group-name> reflect-client
 = peer <group-name> reflect-client
undo peer <group-name> reflect-client
# peer route-filter export (BGP-MVPN address family view) (group)
@ bgp-mvpn-address-family
peer <group-name> route-filter <route-filter-name> export
 = peer <group-name> route-filter <route-filter-name> export
undo peer <group-name> route-filter <route-filter-name> export
# peer route-filter export (BGP-IPv6 MVPN address family view) (group)
@ bgp-ipv6-mvpn-address-family
peer <group-name> route-filter <route-filter-name> export
 = peer <group-name> route-filter <route-filter-name> export
undo peer <group-name> route-filter <route-filter-name> export
# peer route-filter import (BGP-MVPN address family view) (group)
@ bgp-mvpn-address-family
peer <group-name> route-filter <route-filter-name> import
 = peer <group-name> route-filter <route-filter-name> import
undo peer <group-name> route-filter <route-filter-name> import
# peer route-filter import (BGP-IPv6 MVPN address family view) (group)
@ bgp-ipv6-mvpn-address-family
peer <group-name> route-filter <route-filter-name> import
 = peer <group-name> route-filter <route-filter-name> import
undo peer <group-name> route-filter <route-filter-name> import
# peer route-policy export (BGP-MVPN address family view) (group)
@ bgp-mvpn-address-family
peer <group-name> route-policy <route-policy-name> export
 = peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
# peer route-policy export (BGP-IPv6 MVPN address family view) (group)
@ bgp-ipv6-mvpn-address-family
peer <group-name> route-policy <route-policy-name> export
 = peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
# peer route-policy import (BGP-MVPN address family view) (group)
@ bgp-mvpn-address-family
peer <group-name> route-policy <route-policy-name> import
 = peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
# peer route-policy import (BGP-IPv6 MVPN address family view) (group)
@ bgp-ipv6-mvpn-address-family
peer <group-name> route-policy <route-policy-name> import
 = peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
# peer route-limit (BGP-MVPN address family view) (group)
@ bgp-mvpn-address-family
peer <group-name> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <group-name> route-limit
undo peer <group-name> route-limit
# peer route-limit (BGP-IPv6 MVPN address family view) (group)
@ bgp-ipv6-mvpn-address-family
peer <group-name> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <group-name> route-limit
undo peer <group-name> route-limit
# peer next-hop-local (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> next-hop-local
 = peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
# peer next-hop-local (BGP-MVPN address family view) (group)
@ bgp-mvpn-address-family
peer <group-name> next-hop-local [ reflect-effective ]
 = peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
# peer next-hop-local (BGP view) (group)
@ bgp
peer <group-name> next-hop-local
 = peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
# peer next-hop-local (BGP-IPv6 MVPN address family view) (group)
@ bgp-ipv6-mvpn-address-family
peer <group-name> next-hop-local [ reflect-effective ]
 = peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
# peer next-hop-invariable (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> next-hop-invariable
 = peer <group-name> next-hop-invariable
undo peer <group-name> next-hop-invariable
# peer advertise origin-as-validation (BGP view) (group)
@ bgp
peer <group-name> advertise origin-as-validation
 = peer <group-name> advertise origin-as-validation
undo peer <group-name> advertise origin-as-validation
# peer password (BGP view) (group)
@ bgp
peer <group-name> password simple <simple-password>
 = peer <group-name> password
peer <group-name> password cipher <cipher-password>
 = peer <group-name> password
undo peer <group-name> password
# peer path-mtu auto-discovery (BGP view) (group)
@ bgp
peer <group-name> path-mtu auto-discovery
 = peer <group-name> path-mtu auto-discovery
undo peer <group-name> path-mtu auto-discovery
# peer preferred-value (BGP view) (group)
@ bgp
peer <group-name> preferred-value <preferredvalue>
 = peer <group-name> preferred-value
undo peer <group-name> preferred-value
# peer public-as-only (BGP view) (group)
@ bgp
peer <group-name> public-as-only
 = peer <group-name> public-as-only
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
undo peer <group-name> public-as-only
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP view) (group)
@ bgp
peer <peerGroupName> public-as-only import [ force ]
 = peer <peerGroupName> public-as-only import
undo peer <peerGroupName> public-as-only import [ force ]
# peer reflect-client (BGP view) (group)
@ bgp
peer <group-name> reflect-client
 = peer <group-name> reflect-client
undo peer <group-name> reflect-client
# peer route-filter export (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> route-filter <route-filter-name> export
 = peer <group-name> route-filter <route-filter-name> export
undo peer <group-name> route-filter <route-filter-name> export
# peer route-filter export (BGP view) (group)
@ bgp
peer <group-name> route-filter <route-filter-name> export
 = peer <group-name> route-filter <route-filter-name> export
undo peer <group-name> route-filter <route-filter-name> export
# peer route-filter import (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> route-filter <route-filter-name> import
 = peer <group-name> route-filter <route-filter-name> import
undo peer <group-name> route-filter <route-filter-name> import
# peer route-filter import (BGP view) (group)
@ bgp
peer <group-name> route-filter <route-filter-name> import
 = peer <group-name> route-filter <route-filter-name> import
undo peer <group-name> route-filter <route-filter-name> import
# peer route-limit (BGP view) (group)
@ bgp
peer <group-name> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <minutes> ]
 = peer <group-name> route-limit
undo peer <group-name> route-limit
# peer route-policy export (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> route-policy <route-policy-name> export
 = peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
# peer route-policy export (BGP view) (group)
@ bgp
peer <group-name> route-policy <route-policy-name> export
 = peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
# peer route-policy import (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> route-policy <route-policy-name> import
 = peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
# peer route-policy import (BGP view) (group)
@ bgp
peer <group-name> route-policy <route-policy-name> import
 = peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
# peer route-server-client (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family
peer <group-name> route-server-client
 = peer <group-name> route-server-client
undo peer <group-name> route-server-client
# peer route-update-interval (BGP view) (group)
@ bgp
peer <group-name> route-update-interval <interval>
 = peer <group-name> route-update-interval
undo peer <group-name> route-update-interval
# peer signaling vpls (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> signaling vpls
 = peer <group-name> signaling vpls
undo peer <group-name> signaling vpls
# peer signaling vpls-ad disable (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> signaling vpls-ad disable
 = peer <group-name> signaling vpls-ad disable
undo peer <group-name> signaling vpls-ad disable
# peer signaling vpws (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> signaling vpws
 = peer <group-name> signaling vpws
undo peer <group-name> signaling vpws
# peer substitute-as (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp
peer <group-name> substitute-as
 = peer <group-name> substitute-as
undo peer <group-name> substitute-as
# peer substitute-as (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> substitute-as
 = peer <group-name> substitute-as
undo peer <group-name> substitute-as
# peer tcp-mss (BGP view) (group)
@ bgp
peer <group-name> tcp-mss <tcp-mss-number>
 = peer <group-name> tcp-mss
undo peer <group-name> tcp-mss
# peer timer connect-retry (BGP view) (group)
@ bgp bgp-vpn-instance-ipv6-address-family
peer <group-name> timer connect-retry <connect-retry-time>
 = peer <group-name> timer connect-retry
undo peer <group-name> timer connect-retry
# peer timer (BGP view) (group)
@ bgp
peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
 = peer timer keepalive hold <group-name> <keepalive-time> <hold-time>
peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
 = peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <group-name> timer keepalive hold [ min-holdtime ]
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
# peer tracking (BGP view) (group)
@ bgp
peer <group-name> tracking [ delay <delay-time> ]
 = peer <group-name> tracking
undo peer <group-name> tracking
# peer update-group-independent (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> update-group-independent
 = peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
# peer update-group-independent (BGP-L2VPN-AD address family view) (group)
@ bgp-l2vpn-ad-address-family
peer <group-name> update-group-independent
 = peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
# peer update-group-independent (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> update-group-independent
 = peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
# peer update-group-independent (BGP-MVPN address family view) (group)
@ bgp-mvpn-address-family
peer <group-name> update-group-independent
 = peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
# peer update-group-independent (BGP-IPv4 unicast address family view) (group)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <group-name> update-group-independent
 = peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
# peer update-group-independent (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> update-group-independent
 = peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
# peer update-group-independent (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> update-group-independent
 = peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
# peer update-group-independent (BGP-VPNv4-multicast address family view) (group)
@ bgp-vpnv4-multicast-address-family
peer <group-name> update-group-independent
 = peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
# peer update-group-independent (BGP-IPv6 MVPN address family view) (group)
@ bgp-ipv6-mvpn-address-family
peer <group-name> update-group-independent
 = peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
# peer advertise-community (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <group-name> advertise-community
 = peer <group-name> advertise-community
undo peer <group-name> advertise-community
# peer advertise-large-community (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <group-name> advertise-large-community
 = peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
# peer allow-as-loop (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
? number number 1 10
peer <group-name> allow-as-loop [ <number> ]
 = peer <group-name> allow-as-loop
undo peer <group-name> allow-as-loop
# peer allow-cluster-loop (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <group-name> allow-cluster-loop [ <loop-number> ]
 = peer <group-name> allow-cluster-loop
undo peer <group-name> allow-cluster-loop
# peer enable (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <group-name> enable
 = peer <group-name> enable
undo peer <group-name> enable
# peer preferred-value (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <group-name> preferred-value <preferredvalue>
 = peer <group-name> preferred-value
undo peer <group-name> preferred-value
# peer public-as-only (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <group-name> public-as-only
 = peer <group-name> public-as-only
undo peer <group-name> public-as-only
# peer public-as-only import (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <peerGroupName> public-as-only import [ force ]
 = peer <peerGroupName> public-as-only import
undo peer <peerGroupName> public-as-only import [ force ]
# peer public-as-only force (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only force
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
# peer public-as-only limited (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only limited
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
# peer route-policy export (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <group-name> route-policy <route-policy-name> export
 = peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
# peer route-policy import (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <group-name> route-policy <route-policy-name> import
 = peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
# peer route-limit (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <group-name> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <group-name> route-limit
undo peer <group-name> route-limit
# peer route-update-interval (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <group-name> route-update-interval <interval>
 = peer <group-name> route-update-interval
undo peer <group-name> route-update-interval
# peer advertise origin-as-validation (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> advertise origin-as-validation
 = peer <group-name> advertise origin-as-validation
undo peer <group-name> advertise origin-as-validation
# peer advertise origin-as-validation (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> advertise origin-as-validation
 = peer <group-name> advertise origin-as-validation
undo peer <group-name> advertise origin-as-validation
# peer capability-advertise add-path (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> capability-advertise add-path both
 = peer <group-name> capability-advertise add-path both
undo peer <group-name> capability-advertise add-path { both | receive | send }
peer <group-name> capability-advertise add-path receive
 = peer <group-name> capability-advertise add-path receive
peer <group-name> capability-advertise add-path send
 = peer <group-name> capability-advertise add-path send
# peer capability-advertise add-path (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> capability-advertise add-path both
 = peer <group-name> capability-advertise add-path both
undo peer <group-name> capability-advertise add-path { both | receive | send }
peer <group-name> capability-advertise add-path receive
 = peer <group-name> capability-advertise add-path receive
peer <group-name> capability-advertise add-path send
 = peer <group-name> capability-advertise add-path send
# peer advertise add-path (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> advertise add-path path-number <path-number>
 = peer <group-name> advertise add-path
undo peer <group-name> advertise add-path
# peer advertise add-path (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> advertise add-path path-number <path-number>
 = peer <group-name> advertise add-path
undo peer <group-name> advertise add-path
# peer advertise best-external (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> advertise best-external
 = peer <group-name> advertise best-external
undo peer <group-name> advertise best-external
# peer advertise best-external (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> advertise best-external
 = peer <group-name> advertise best-external
undo peer <group-name> advertise best-external
# peer advertise-community (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> advertise-community
 = peer <group-name> advertise-community
undo peer <group-name> advertise-community
# peer advertise-community (BGP-VPNv4-multicast address family view) (group)
@ bgp-vpnv4-multicast-address-family
peer <group-name> advertise-community
 = peer <group-name> advertise-community
undo peer <group-name> advertise-community
# peer advertise-large-community (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> advertise-large-community
 = peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
# peer advertise-large-community (BGP-VPNv4-multicast address family view) (group)
@ bgp-vpnv4-multicast-address-family
peer <group-name> advertise-large-community
 = peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
# peer update-packet standard-compatible (BGP-VPNv4-multicast address family view) (group)
@ bgp-vpnv4-multicast-address-family
peer <group-name> update-packet standard-compatible
 = peer <group-name> update-packet standard-compatible
undo peer <group-name> update-packet standard-compatible
# peer allow-as-loop (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
? number number 1 10
peer <group-name> allow-as-loop [ <number> ]
 = peer <group-name> allow-as-loop
undo peer <group-name> allow-as-loop
# peer default-originate vpn-instance (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> default-originate vpn-instance <vpn-instance-name>
 = peer <group-name> default-originate vpn-instance <vpn-instance-name>
undo peer <group-name> default-originate vpn-instance <vpn-instance-name>
# peer default-originate vpn-instance (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> default-originate vpn-instance <vpn-instance-name>
 = peer <group-name> default-originate vpn-instance <vpn-instance-name>
undo peer <group-name> default-originate vpn-instance <vpn-instance-name>
# peer enable (BGP-VPNv4 address family view)(group)
@ bgp-vpnv4-address-family
peer <group-name> enable
 = peer <group-name> enable
undo peer <group-name> enable
# peer filter-policy export (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
? acl-number
peer <group-name> filter-policy <acl-number> export
 = peer <group-name> filter-policy <acl-number> export
peer <group-name> filter-policy acl-name <acl-name> export
 = peer <group-name> filter-policy acl-name <acl-name> export
undo peer <group-name> filter-policy <acl-number> export
undo peer <group-name> filter-policy acl-name <acl-name> export
# peer filter-policy import (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
? acl-number
peer <group-name> filter-policy <acl-number> import
 = peer <group-name> filter-policy <acl-number> import
peer <group-name> filter-policy acl-name <acl-name> import
 = peer <group-name> filter-policy acl-name <acl-name> import
undo peer <group-name> filter-policy <acl-number> import
undo peer <group-name> filter-policy acl-name <acl-name> import
# peer ip-prefix export (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> ip-prefix <ip-prefix-name> export
 = peer <group-name> ip-prefix <ip-prefix-name> export
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] export
# peer ip-prefix import (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> ip-prefix <ip-prefix-name> import
 = peer <group-name> ip-prefix <ip-prefix-name> import
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] import
# peer next-hop-local (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> next-hop-local
 = peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
# peer next-hop-invariable (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> next-hop-invariable
 = peer <group-name> next-hop-invariable
undo peer <group-name> next-hop-invariable
# peer preferred-value (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> preferred-value <preferredvalue>
 = peer <group-name> preferred-value
undo peer <group-name> preferred-value
# peer preferred-value (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> preferred-value <preferredvalue>
 = peer <group-name> preferred-value
undo peer <group-name> preferred-value
# peer public-as-only (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> public-as-only
 = peer <group-name> public-as-only
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
undo peer <group-name> public-as-only
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <peerGroupName> public-as-only import [ force ]
 = peer <peerGroupName> public-as-only import
undo peer <peerGroupName> public-as-only import [ force ]
# peer reflect-client (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> reflect-client
 = peer <group-name> reflect-client
undo peer <group-name> reflect-client
# peer route-filter export (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> route-filter <route-filter-name> export
 = peer <group-name> route-filter <route-filter-name> export
undo peer <group-name> route-filter <route-filter-name> export
# peer route-filter export (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> route-filter <route-filter-name> export [ ignore-bit-error ]
 = peer <group-name> route-filter <route-filter-name> export
undo peer <group-name> route-filter <route-filter-name> export
# peer route-filter export (BGP-VPNv4-multicast address family view) (group)
@ bgp-vpnv4-multicast-address-family
peer <group-name> route-filter <route-filter-name> export
 = peer <group-name> route-filter <route-filter-name> export
undo peer <group-name> route-filter <route-filter-name> export
# peer route-filter import (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> route-filter <route-filter-name> import
 = peer <group-name> route-filter <route-filter-name> import
undo peer <group-name> route-filter <route-filter-name> import
# peer route-filter import (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> route-filter <route-filter-name> import
 = peer <group-name> route-filter <route-filter-name> import
undo peer <group-name> route-filter <route-filter-name> import
# peer route-filter import (BGP-VPNv4-multicast address family view) (group)
@ bgp-vpnv4-multicast-address-family
peer <group-name> route-filter <route-filter-name> import
 = peer <group-name> route-filter <route-filter-name> import
undo peer <group-name> route-filter <route-filter-name> import
# peer route-policy export (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> route-policy <route-policy-name> export [ ignore-bit-error ]
 = peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
# peer route-policy export (BGP-VPNv4-multicast address family view) (group)
@ bgp-vpnv4-multicast-address-family
peer <group-name> route-policy <route-policy-name> export
 = peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
# peer route-policy import (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> route-policy <route-policy-name> import
 = peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
# peer route-policy import (BGP-VPNv4-multicast address family view) (group)
@ bgp-vpnv4-multicast-address-family
peer <group-name> route-policy <route-policy-name> import
 = peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
# peer route-limit (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <group-name> route-limit
undo peer <group-name> route-limit
# peer upe (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> upe
 = peer <group-name> upe
undo peer <group-name> upe
# peer upe (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> upe
 = peer <group-name> upe
undo peer <group-name> upe
# peer enable (BGP-VPNv4-multicast address family view) (group)
@ bgp-vpnv4-multicast-address-family
peer <group-name> enable
 = peer <group-name> enable
undo peer <group-name> enable
# peer reflect-client (BGP-VPNv4-multicast address family view) (group)
@ bgp-vpnv4-multicast-address-family
peer <group-name> reflect-client
 = peer <group-name> reflect-client
undo peer <group-name> reflect-client
# peer route-update-interval (BGP-VPNv4-multicast address family view) (group)
@ bgp-vpnv4-multicast-address-family
peer <group-name> route-update-interval <interval>
 = peer <group-name> route-update-interval
undo peer <group-name> route-update-interval
# peer route-limit (BGP-VPNv4-multicast address family view) (group)
@ bgp-vpnv4-multicast-address-family
peer <group-name> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <group-name> route-limit
undo peer <group-name> route-limit
# peer route-update-interval (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> route-update-interval <interval>
 = peer <group-name> route-update-interval
undo peer <group-name> route-update-interval
# peer route-update-interval (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> route-update-interval <interval>
 = peer <group-name> route-update-interval
undo peer <group-name> route-update-interval
# peer advertise origin-as-validation (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> advertise origin-as-validation
 = peer <group-name> advertise origin-as-validation
undo peer <group-name> advertise origin-as-validation
# peer capability-advertise (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> capability-advertise add-path both
 = peer <group-name> capability-advertise add-path both
undo peer <group-name> capability-advertise add-path { both | receive | send }
peer <group-name> capability-advertise add-path receive
 = peer <group-name> capability-advertise add-path receive
peer <group-name> capability-advertise add-path send
 = peer <group-name> capability-advertise add-path send
# peer advertise add-path (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> advertise add-path path-number <path-number>
 = peer <group-name> advertise add-path
undo peer <group-name> advertise add-path
# peer advertise best-external (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> advertise best-external
 = peer <group-name> advertise best-external
undo peer <group-name> advertise best-external
# peer advertise-community (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> advertise-community
 = peer <group-name> advertise-community
undo peer <group-name> advertise-community
# peer advertise-large-community (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> advertise-large-community
 = peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
# peer allow-as-loop (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
? number number 1 10
peer <group-name> allow-as-loop [ <number> ]
 = peer <group-name> allow-as-loop
undo peer <group-name> allow-as-loop
# peer enable (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> enable
 = peer <group-name> enable
undo peer <group-name> enable
# peer filter-policy export (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> filter-policy <acl-number> export
 = peer <group-name> filter-policy <acl-number> export
peer <group-name> filter-policy acl6-name <acl6-name> export
 = peer <group-name> filter-policy acl6-name <acl6-name> export
undo peer <group-name> filter-policy <acl-number> export
undo peer <group-name> filter-policy acl6-name <acl6-name> export
# peer filter-policy import (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> filter-policy <acl-number> import
 = peer <group-name> filter-policy <acl-number> import
peer <group-name> filter-policy acl6-name <acl6-name> import
 = peer <group-name> filter-policy acl6-name <acl6-name> import
undo peer <group-name> filter-policy <acl-number> import
undo peer <group-name> filter-policy acl6-name <acl6-name> import
# peer ipv6-prefix export (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> ipv6-prefix <ipv6-prefix-name> export
 = peer <group-name> ipv6-prefix <ipv6-prefix-name> export
undo peer <group-name> ipv6-prefix [ <ipv6-prefix-name> ] export
# peer ipv6-prefix import (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> ipv6-prefix <ipv6-prefix-name> import
 = peer <group-name> ipv6-prefix <ipv6-prefix-name> import
undo peer <group-name> ipv6-prefix [ <ipv6-prefix-name> ] import
# peer next-hop-local (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> next-hop-local
 = peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
# peer next-hop-invariable (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> next-hop-invariable
 = peer <group-name> next-hop-invariable
undo peer <group-name> next-hop-invariable
# peer preferred-value (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> preferred-value <preferredvalue>
 = peer <group-name> preferred-value
undo peer <group-name> preferred-value
# peer public-as-only (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> public-as-only
 = peer <group-name> public-as-only
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
undo peer <group-name> public-as-only
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <peerGroupName> public-as-only import [ force ]
 = peer <peerGroupName> public-as-only import
undo peer <peerGroupName> public-as-only import [ force ]
# peer reflect-client (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> reflect-client
 = peer <group-name> reflect-client
undo peer <group-name> reflect-client
# peer route-filter export (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family bgp-vpnv4-address-family
peer <group-name> route-filter <route-filter-name> export [ ignore-bit-error ]
 = peer <group-name> route-filter <route-filter-name> export
undo peer <group-name> route-filter <route-filter-name> export
# peer route-filter import (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> route-filter <route-filter-name> import
 = peer <group-name> route-filter <route-filter-name> import
undo peer <group-name> route-filter <route-filter-name> import
# peer route-policy export (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> route-policy <route-policy-name> export [ ignore-bit-error ]
 = peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
# peer route-policy import (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> route-policy <route-policy-name> import
 = peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
# peer route-limit (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <group-name> route-limit
undo peer <group-name> route-limit
# peer route-update-interval (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> route-update-interval <interval>
 = peer <group-name> route-update-interval
undo peer <group-name> route-update-interval
# peer advertise origin-as-validation (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family bgp-vpn-instance-ipv6-address-family
peer <group-name> advertise origin-as-validation
 = peer <group-name> advertise origin-as-validation
undo peer <group-name> advertise origin-as-validation
# peer update-group-independent (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> update-group-independent
 = peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
# peer route-server-client (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> route-server-client
 = peer <group-name> route-server-client
undo peer <group-name> route-server-client
# import-rib (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
import-rib vpn-instance <vpn-instance-name> [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> <route-policy-name> <route-filter-name>
import-rib { public | vpn-instance <vpn-instance-name> } labeled-unicast [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib <vpn-instance-name> <route-policy-name> <route-filter-name>
import-rib vpn-instance <vpn-instance-name> include-label-route [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> <route-policy-name> <route-filter-name>
undo import-rib vpn-instance <vpn-instance-name> [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
undo import-rib { public | vpn-instance <vpn-instance-name> } labeled-unicast [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
undo import-rib vpn-instance <vpn-instance-name> include-label-route [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
# import-route (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
import-route direct [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route direct <med> <route-policy-name> <route-filter-name>
undo import-route { direct | static | unr | { ospfv3 | isis | ripng } <process-id> }
import-route static [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route static <med> <route-policy-name> <route-filter-name>
import-route unr [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route unr <med> <route-policy-name> <route-filter-name>
import-route { ospfv3 | isis | ripng } <process-id> [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route <process-id>
# ingress-lsp trigger route-policy
@ bgp-ipv4-unicast-address-family bgp
ingress-lsp trigger route-policy <route-policy-name>
 = ingress-lsp trigger route-policy
undo ingress-lsp trigger
# ingress-lsp trigger route-filter
@ bgp-ipv4-unicast-address-family bgp
ingress-lsp trigger route-filter <route-filter-name>
 = ingress-lsp trigger route-filter <route-filter-name>
undo ingress-lsp trigger route-filter <route-filter-name>
# import-rib vpn-instance (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
import-rib vpn-instance <vpn-instance-name> [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> <route-policy-name> <route-filter-name>
undo import-rib vpn-instance <vpn-instance-name> [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
# import-route (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
import-route static [ [ med <med-value> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route static
undo import-route { static | direct }
import-route direct [ [ med <med-value> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route direct
# import-route (BGP-VPN instance IPv4 address family view) (Non-IGP)
@ bgp-vpn-instance-ipv4-address-family
import-route static [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route static
undo import-route { static | direct | unr | op-route }
import-route direct [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route direct
import-route unr [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route unr
import-route op-route [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route op-route
# import-route (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
import-route unr [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route unr <med> <route-policy-name> <route-filter-name>
undo import-route { unr | { ospf | isis | rip } <process-id> }
import-route { ospf | isis | rip } <process-id> [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route <process-id>
# bestroute med-none-as-maximum (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
bestroute med-none-as-maximum
 = bestroute med-none-as-maximum
undo bestroute med-none-as-maximum
# bestroute nexthop-resolved (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
bestroute nexthop-resolved { ip | tunnel [ inherit-ip-cost ] }
 = bestroute nexthop-resolved
undo bestroute nexthop-resolved
undo bestroute nexthop-resolved tunnel inherit-ip-cost
# compare-different-as-med (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
compare-different-as-med
 = compare-different-as-med
undo compare-different-as-med
# dampening (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
dampening [ <half-life-reach> <reuse> <suppress> <ceiling> | [ route-policy <route-policy-name> | route-filter <route-filter-name> ] ] * [ update-standard ]
 = dampening
undo dampening
# ebgp-interface-sensitive (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
ebgp-interface-sensitive
 = ebgp-interface-sensitive
undo ebgp-interface-sensitive
# import-route (BGP-IPv4 unicast address family view) (Non-IGP)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
import-route direct [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route direct
import-route direct [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] * [ non-relay-tunnel ]
 = import-route direct
undo import-route { direct | static | unr | op-route }
import-route static [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route static
import-route unr [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route unr
import-route op-route [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route op-route
import-route static [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] * [ non-relay-tunnel ]
 = import-route static
# import-route (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
import-route ospf <process-id> [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route ospf <process-id>
import-route ospf <process-id> [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] * [ non-relay-tunnel ]
 = import-route ospf <process-id>
undo import-route { ospf | isis | rip } <process-id>
import-route isis <process-id> [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route isis <process-id>
import-route rip <process-id> [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route rip <process-id>
import-route isis <process-id> [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] * [ non-relay-tunnel ]
 = import-route isis <process-id>
import-route rip <process-id> [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] * [ non-relay-tunnel ]
 = import-route rip <process-id>
# bestroute nexthop-resolved (BGP-Labeled address family view)
@ bgp-labeled-address-family
bestroute nexthop-resolved { ip | tunnel [ inherit-ip-cost ] }
 = bestroute nexthop-resolved
undo bestroute nexthop-resolved
undo bestroute nexthop-resolved tunnel inherit-ip-cost
# peer check-tunnel-reachable (BGP-Labeled address family view)
@ bgp-labeled-address-family
peer <ipv4-address> check-tunnel-reachable
 = peer <ipv4-address> check-tunnel-reachable
undo peer <ipv4-address> check-tunnel-reachable
# slow-peer absolute-detection (BGP-Labeled address family view)
@ bgp-labeled-address-family
slow-peer absolute-detection threshold <threshold>
 = slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
 = slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
# ipv4-family labeled-unicast
@ bgp
ipv4-family labeled-unicast
 + ipv4-family labeled-unicast
 > bgp-labeled-address-family -af-ipv4-labeled
undo ipv4-family labeled-unicast
# ipv4-labeled-unicast vpn-instance
@ bgp
ipv4-labeled-unicast vpn-instance <vpn-instance-name>
 + ipv4-labeled-unicast vpn-instance <vpn-instance-name>
 > bgp-vpn-instance-ipv4-address-family -labeled-<vpn-instance-name>
undo ipv4-labeled-unicast vpn-instance <vpn-instance-name>
# ipv4-family vpn-instance (BGP multi-instance view)
@ bgp-multi-instance
ipv4-family vpn-instance <vpn-instance-name>
 + ipv4-family vpn-instance <vpn-instance-name>
 > bgp-multi-instance-vpn-instance-ipv4-address-family -<vpn-instance-name>
undo ipv4-family vpn-instance <vpn-instance-name>
# ipv4-family vpnv4 (BGP multi-instance view)
@ bgp-multi-instance
ipv4-family vpnv4
 + ipv4-family vpnv4
 > bgp-multi-instance-vpnv4-address-family -af-vpnv4
undo ipv4-family vpnv4
# nexthop recursive-lookup default-route (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
nexthop recursive-lookup default-route
 = nexthop recursive-lookup default-route
undo nexthop recursive-lookup default-route
# nexthop third-party (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
nexthop third-party
 = nexthop third-party
undo nexthop third-party
# peer advertise-ext-community (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> advertise-ext-community
 = peer <ipv4-address> advertise-ext-community
undo peer <ipv4-address> advertise-ext-community
# peer aigp (BGP view)
@ bgp bgp-ipv4-unicast-address-family
peer <ipv4-address> aigp
 = peer <ipv4-address> aigp
undo peer <ipv4-address> aigp
# peer allow-as-loop (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
? number number 1 10
peer <ipv4-address> allow-as-loop [ <number> ]
 = peer <ipv4-address> allow-as-loop
undo peer <ipv4-address> allow-as-loop
# peer as-path-filter export (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } export
 = peer <ipv4-address> as-path-filter <number> <name> export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } import
 = peer <ipv4-address> as-path-filter <number> <name> import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
# peer discard-ext-community (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> discard-ext-community
 = peer <ipv4-address> discard-ext-community
undo peer <ipv4-address> discard-ext-community
# peer exp-mode
@ bgp bgp-ipv4-unicast-address-family
peer <ipv4-address> exp-mode { pipe | uniform }
 = peer <ipv4-address> exp-mode
undo peer <ipv4-address> exp-mode
# peer ip-prefix export (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> ip-prefix <ip-prefix-name> export
 = peer <ipv4-address> ip-prefix <ip-prefix-name> export
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] export
# peer ip-prefix import (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> ip-prefix <ip-prefix-name> import
 = peer <ipv4-address> ip-prefix <ip-prefix-name> import
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] import
# peer keep-all-routes (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
peer <ipv4-address> keep-all-routes
 = peer <ipv4-address> keep-all-routes
undo peer <ipv4-address> keep-all-routes
# peer label-route-capability (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
peer <ipv4-address> label-route-capability [ check-tunnel-reachable ] [ check-withdraw-type | check-withdraw-type-disable ]
 = peer <ipv4-address> label-route-capability
undo peer <ipv4-address> label-route-capability
# peer advertise origin-as-validation (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
peer <ipv4-address> advertise origin-as-validation
 = peer <ipv4-address> advertise origin-as-validation
undo peer <ipv4-address> advertise origin-as-validation
# peer preferred-value (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> preferred-value <preferredvalue>
 = peer <ipv4-address> preferred-value
undo peer <ipv4-address> preferred-value
# peer public-as-only (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> public-as-only
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <peerIpv4Addr> public-as-only import disable
 = peer <peerIpv4Addr> public-as-only import disable
peer <peerIpv4Addr> public-as-only import [ force ]
 = peer <peerIpv4Addr> public-as-only import
undo peer <peerIpv4Addr> public-as-only import disable
undo peer <peerIpv4Addr> public-as-only import [ force ]
# peer rpd-policy export enable
@ bgp-ipv4-unicast-address-family bgp
peer <ipv4-address> rpd-policy export enable
 = peer <ipv4-address> rpd-policy export enable
undo peer <ipv4-address> rpd-policy export enable
# rpd-policy change notify-delay
@ bgp bgp-ipv4-unicast-address-family
? delay-time number 0 180
rpd-policy change notify-delay <delay-time>
 = rpd-policy change notify-delay <delay-time>
undo rpd-policy change notify-delay <delay-time>
# slow-peer absolute-detection (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
slow-peer absolute-detection threshold <threshold>
 = slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
 = slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
# summary automatic (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
summary automatic
 = summary automatic
undo summary automatic
# ipv4-family unicast
@ bgp
ipv4-family unicast
 + ipv4-family unicast
 > bgp-ipv4-unicast-address-family -af-ipv4
# trace-prefix all (BMP Session IPv4 unicast view)
@ bmp-session-ipv4-unicast
trace-prefix all
 = trace-prefix all
undo trace-prefix all
# trace-prefix (BMP Session IPv4 unicast view)
@ bmp-session-ipv4-unicast
trace-prefix <ipv4-address> <mask-length>
 = trace-prefix <ipv4-address> <mask-length>
undo trace-prefix <ipv4-address> <mask-length>
# prefix origin-validation enable (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
prefix origin-validation enable
 = prefix origin-validation enable
undo prefix origin-validation enable
# trace-prefix route-distinguisher all (BMP Session IPv4 VPN view)
@ bmp-session-ipv4-vpn
trace-prefix route-distinguisher <vrfRD> all
 = trace-prefix route-distinguisher <vrfRD> all
undo trace-prefix route-distinguisher <vrfRD> all
# trace-prefix route-distinguisher (BMP Session IPv4 VPN view)
@ bmp-session-ipv4-vpn
trace-prefix route-distinguisher <vrfRD> <ipv4-address> <mask-length>
 = trace-prefix route-distinguisher <vrfRD> <ipv4-address> <mask-length>
undo trace-prefix route-distinguisher <vrfRD> <ipv4-address> <mask-length>
# ipv4-family vpnv4-multicast
@ bgp
ipv4-family vpnv4-multicast
 + ipv4-family vpnv4-multicast
 > bgp-vpnv4-multicast-address-family -af-vpnv4-multicast
undo ipv4-family vpnv4-multicast
# ipv4-family vpnv4
@ bgp
ipv4-family vpnv4
 + ipv4-family vpnv4
 > bgp-vpnv4-address-family -af-vpnv4
ipv4-family vpnv4 unicast
 + ipv4-family vpnv4 unicast
 > bgp-vpnv4-address-family -af-vpnv4
undo ipv4-family vpnv4 [ unicast ]
# ipv4-family vpn-instance
@ bgp
ipv4-family vpn-instance <vpn-instance-name>
 + ipv4-family vpn-instance <vpn-instance-name>
 > bgp-vpn-instance-ipv4-address-family -<vpn-instance-name>
undo ipv4-family vpn-instance <vpn-instance-name>
# aggregate default-route (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
aggregate default-route origin-ipv6-prefix <ipv6-prefix-name> [ attribute-policy <attribute-policy-name> ]
 = aggregate default-route origin-ipv6-prefix <ipv6-prefix-name> <attribute-policy-name>
undo aggregate default-route
undo aggregate default-route origin-ipv6-prefix <ipv6-prefix-name> [ attribute-policy <attribute-policy-name> ]
# nexthop recursive-lookup delay (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
? delay-time number 1 100
nexthop recursive-lookup delay [ <delay-time> ]
 = nexthop recursive-lookup delay
nexthop recursive-lookup non-critical-event delay [ <delay-time> ]
 = nexthop recursive-lookup non-critical-event delay
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
# load-balancing igp-metric-ignore (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
load-balancing igp-metric-ignore
 = load-balancing igp-metric-ignore
undo load-balancing igp-metric-ignore
# nexthop recursive-lookup default-route (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
nexthop recursive-lookup default-route
 = nexthop recursive-lookup default-route
undo nexthop recursive-lookup default-route
# nexthop third-party (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
nexthop third-party
 = nexthop third-party
undo nexthop third-party
# ipv6 qppb (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
ipv6 qppb
 = ipv6 qppb
undo ipv6 qppb
# ipv6-family
@ bgp
ipv6-family unicast
 + ipv6-family unicast
 > bgp-ipv6-unicast-address-family -af-ipv6
ipv6-family
 = ipv6-family
undo ipv6-family [ unicast ]
# ipv6-family vpnv6
@ bgp
ipv6-family vpnv6
 + ipv6-family vpnv6
 > bgp-vpnv6-address-family -af-vpnv6
ipv6-family vpnv6 unicast
 = ipv6-family vpnv6 unicast
undo ipv6-family vpnv6 [ unicast ]
# nexthop recursive-lookup default-route (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
nexthop recursive-lookup default-route
 = nexthop recursive-lookup default-route
undo nexthop recursive-lookup default-route
# dampening (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
dampening [ <half-life-reach> <reuse> <suppress> <ceiling> | [ route-policy <route-policy-name> | route-filter <route-filter-name> ] ] * [ update-standard ]
 = dampening
undo dampening
# nd vlink-direct-route advertise
@ vpn-instance-ipv6
nd vlink-direct-route advertise [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = nd vlink-direct-route advertise
undo nd vlink-direct-route advertise
# keep-all-routes
@ bgp
keep-all-routes
 = keep-all-routes
undo keep-all-routes
# l2vpn-ad-family
@ bgp
l2vpn-ad-family
 + l2vpn-ad-family
 > bgp-l2vpn-ad-address-family -af-l2vpn-ad
undo l2vpn-ad-family
# peer allow-as-loop (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
? number number 1 10
peer <ipv4-address> allow-as-loop [ <number> ]
 = peer <ipv4-address> allow-as-loop
undo peer <ipv4-address> allow-as-loop
# peer preferred-value (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> preferred-value <preferredvalue>
 = peer <ipv4-address> preferred-value
undo peer <ipv4-address> preferred-value
# peer public-as-only (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> public-as-only
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <peerIpv4Addr> public-as-only import [ force ]
 = peer <peerIpv4Addr> public-as-only import
peer <peerIpv4Addr> public-as-only import disable
 = peer <peerIpv4Addr> public-as-only import
undo peer <peerIpv4Addr> public-as-only import [ force ]
undo peer <peerIpv4Addr> public-as-only import disable
# vpn-orf enable (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
vpn-orf enable
 = vpn-orf enable
undo vpn-orf enable
# bestroute nexthop-resolved (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
bestroute nexthop-resolved { ip | tunnel }
 = bestroute nexthop-resolved
undo bestroute nexthop-resolved
# slow-peer absolute-detection threshold (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
slow-peer absolute-detection threshold <threshold>
 = slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection threshold <threshold>
# slow-peer absolute-detection threshold (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
slow-peer absolute-detection threshold <threshold>
 = slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection threshold <threshold>
# slow-peer absolute-detection disable (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
slow-peer absolute-detection disable
 = slow-peer absolute-detection disable
undo slow-peer absolute-detection disable
# slow-peer absolute-detection disable (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
slow-peer absolute-detection disable
 = slow-peer absolute-detection disable
undo slow-peer absolute-detection disable
# slow-peer detection (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
slow-peer detection threshold <threshold-value>
 = slow-peer detection threshold
slow-peer detection disable
 = slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
# slow-peer detection threshold (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
slow-peer detection threshold <threshold-value>
 = slow-peer detection threshold
undo slow-peer detection [ threshold <threshold-value> ]
# slow-peer detection disable (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
slow-peer detection disable
 = slow-peer detection disable
undo slow-peer detection disable
# bestroute add-path (BGP-Labeled address family view)
@ bgp-labeled-address-family
bestroute add-path path-number <path-number>
 = bestroute add-path path-number
undo bestroute add-path
# bestroute best-external (BGP-Labeled address family view)
@ bgp-labeled-address-family
bestroute best-external
 = bestroute best-external
undo bestroute best-external
# bestroute med-confederation (BGP-Labeled address family view)
@ bgp-labeled-address-family
bestroute med-confederation
 = bestroute med-confederation
undo bestroute med-confederation
# bestroute med-plus-igp (BGP-Labeled address family view)
@ bgp-labeled-address-family
bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
 = bestroute med-plus-igp
undo bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
# reflect change-path-attribute (BGP-Labeled address family view)
@ bgp-labeled-address-family
reflect change-path-attribute
 = reflect change-path-attribute
undo reflect change-path-attribute
# route-select delay (BGP-Labeled address family view)
@ bgp-labeled-address-family
route-select delay <delay-value>
 = route-select delay
undo route-select delay
# bgp-lsp mtu (BGP-Labeled address family view)
@ bgp-labeled-address-family
bgp-lsp mtu <mtu>
 = bgp-lsp mtu
undo bgp-lsp mtu
# peer capability-advertise add-path (BGP-Labeled address family view)
@ bgp-labeled-address-family
peer <ipv4-address> capability-advertise add-path both
 = peer <ipv4-address> capability-advertise add-path both
undo peer <ipv4-address> capability-advertise add-path { both | receive | send }
peer <ipv4-address> capability-advertise add-path receive
 = peer <ipv4-address> capability-advertise add-path receive
peer <ipv4-address> capability-advertise add-path send
 = peer <ipv4-address> capability-advertise add-path send
# peer advertise add-path (BGP-Labeled address family view)
@ bgp-labeled-address-family
peer <ipv4-address> advertise add-path path-number <path-number>
 = peer <ipv4-address> advertise add-path
undo peer <ipv4-address> advertise add-path
# peer advertise best-external (BGP-Labeled address family view)
@ bgp-labeled-address-family
peer <ipv4-address> advertise best-external
 = peer <ipv4-address> advertise best-external
undo peer <ipv4-address> advertise best-external
# ext-community-change enable (BGP-Labeled address family view)
@ bgp-labeled-address-family
ext-community-change enable
 = ext-community-change enable
undo ext-community-change enable
# supernet label-route advertise
@ bgp-labeled-address-family
supernet label-route advertise enable
 = supernet label-route advertise enable
supernet label-route advertise disable
 = supernet label-route advertise disable
undo supernet label-route advertise disable
# peer advertise add-path (BGP-Labeled address family view) (group)
@ bgp-labeled-address-family
peer <group-name> advertise add-path path-number <path-number>
 = peer <group-name> advertise add-path
undo peer <group-name> advertise add-path
# peer advertise best-external (BGP-Labeled address family view) (group)
@ bgp-labeled-address-family
peer <group-name> advertise best-external
 = peer <group-name> advertise best-external
undo peer <group-name> advertise best-external
# peer filter-policy export (BGP-Labeled address family view) (group)
@ bgp-labeled-address-family
peer <group-name> filter-policy <acl-number> export
 = peer <group-name> filter-policy <acl-number> export
peer <group-name> filter-policy acl-name <acl-name> export
 = peer <group-name> filter-policy acl-name <acl-name> export
undo peer <group-name> filter-policy <acl-number> export
undo peer <group-name> filter-policy acl-name <acl-name> export
# peer filter-policy import (BGP-Labeled address family view) (group)
@ bgp-labeled-address-family
peer <group-name> filter-policy <acl-number> import
 = peer <group-name> filter-policy <acl-number> import
peer <group-name> filter-policy acl-name <acl-name> import
 = peer <group-name> filter-policy acl-name <acl-name> import
undo peer <group-name> filter-policy <acl-number> import
undo peer <group-name> filter-policy acl-name <acl-name> import
# peer capability-advertise add-path (BGP-Labeled address family view) (group)
@ bgp-labeled-address-family
peer <group-name> capability-advertise add-path both
 = peer <group-name> capability-advertise add-path both
undo peer <group-name> capability-advertise add-path { both | receive | send }
peer <group-name> capability-advertise add-path receive
 = peer <group-name> capability-advertise add-path receive
peer <group-name> capability-advertise add-path send
 = peer <group-name> capability-advertise add-path send
# peer aigp (BGP-Labeled address family view) (group)
@ bgp-labeled-address-family
peer <group-name> aigp
 = peer <group-name> aigp
undo peer <group-name> aigp
# peer next-hop-invariable (BGP-Labeled address family view) (group)
@ bgp-labeled-address-family
peer <group-name> next-hop-invariable
 = peer <group-name> next-hop-invariable
undo peer <group-name> next-hop-invariable
# peer substitute-as (BGP-Labeled address family view) (group)
@ bgp-labeled-address-family
peer <group-name> substitute-as
 = peer <group-name> substitute-as
undo peer <group-name> substitute-as
# import-rib (BGP-Labeled address family view)
@ bgp-labeled-address-family
import-rib public [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib public <route-policy-name> <route-filter-name>
import-rib vpn-instance <vpn-instance-name> labeled-unicast [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> labeled-unicast <route-policy-name> <route-filter-name>
import-rib vpn-instance <vpn-instance-name> include-label-route [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> <route-policy-name> <route-filter-name>
undo import-rib { public | vpn-instance <vpn-instance-name> } [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
undo import-rib vpn-instance <vpn-instance-name> labeled-unicast [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
undo import-rib vpn-instance <vpn-instance-name> include-label-route [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
import-rib vpn-instance <vpn-instance-name> [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> <route-policy-name> <route-filter-name>
# ingress-lsp trigger route-policy (BGP-Labeled address family view)
@ bgp-labeled-address-family
ingress-lsp trigger route-policy <route-policy-name>
 = ingress-lsp trigger route-policy
undo ingress-lsp trigger
# ingress-lsp trigger route-filter (BGP-Labeled address family view)
@ bgp-labeled-address-family
ingress-lsp trigger route-filter <route-filter-name>
 = ingress-lsp trigger route-filter <route-filter-name>
undo ingress-lsp trigger route-filter <route-filter-name>
# peer aigp (BGP-Labeled address family view)
@ bgp-labeled-address-family
peer <ipv4-address> aigp
 = peer <ipv4-address> aigp
undo peer <ipv4-address> aigp
# peer filter-policy export (BGP-Labeled address family view)
@ bgp-labeled-address-family
peer <ipv4-address> filter-policy <acl-number> export
 = peer <ipv4-address> filter-policy <acl-number> export
peer <ipv4-address> filter-policy acl-name <acl-name> export
 = peer <ipv4-address> filter-policy acl-name <acl-name> export
undo peer <ipv4-address> filter-policy <acl-number> export
undo peer <ipv4-address> filter-policy acl-name <acl-name> export
# peer filter-policy import (BGP-Labeled address family view)
@ bgp-labeled-address-family
peer <ipv4-address> filter-policy <acl-number> import
 = peer <ipv4-address> filter-policy <acl-number> import
peer <ipv4-address> filter-policy acl-name <acl-name> import
 = peer <ipv4-address> filter-policy acl-name <acl-name> import
undo peer <ipv4-address> filter-policy <acl-number> import
undo peer <ipv4-address> filter-policy acl-name <acl-name> import
# peer next-hop-invariable (BGP-Labeled address family view)
@ bgp-labeled-address-family
peer <ipv4-address> next-hop-invariable
 = peer <ipv4-address> next-hop-invariable
undo peer <ipv4-address> next-hop-invariable
# peer substitute-as (BGP-Labeled address family view)
@ bgp-labeled-address-family
peer <ipv4-address> substitute-as
 = peer <ipv4-address> substitute-as
undo peer <ipv4-address> substitute-as
# slow-peer detection (BGP-Labeled address family view)
@ bgp-labeled-address-family
slow-peer detection threshold <threshold-value>
 = slow-peer detection threshold
slow-peer detection disable
 = slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
# load-balancing igp-metric-ignore (BGP view)
@ bgp-ipv4-unicast-address-family bgp
load-balancing igp-metric-ignore
 = load-balancing igp-metric-ignore
undo load-balancing igp-metric-ignore
# load-balancing igp-metric-ignore (BGP-Labeled address family view)
@ bgp-labeled-address-family
load-balancing igp-metric-ignore
 = load-balancing igp-metric-ignore
undo load-balancing igp-metric-ignore
# peer local-graceful-restart timer restart (BGP view)
@ bgp
peer <ipv4-address> local-graceful-restart timer restart <restart-time>
 = peer <ipv4-address> local-graceful-restart timer restart
peer <ipv6-address> local-graceful-restart timer restart <restart-time>
 = peer <ipv6-address> local-graceful-restart timer restart
undo peer <ipv4-address> local-graceful-restart timer restart
undo peer <ipv6-address> local-graceful-restart timer restart
# peer local-graceful-restart timer restart (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> local-graceful-restart timer restart <restart-time>
 = peer <ipv6-address> local-graceful-restart timer restart
undo peer <ipv6-address> local-graceful-restart timer restart
# peer local-graceful-restart timer restart (BGP view)(group)
@ bgp
peer <group-name> local-graceful-restart timer restart <restart-time>
 = peer <group-name> local-graceful-restart timer restart
undo peer <group-name> local-graceful-restart timer restart
# peer local-graceful-restart timer restart (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> local-graceful-restart timer restart <restart-time>
 = peer <group-name> local-graceful-restart timer restart
undo peer <group-name> local-graceful-restart timer restart
# peer local-graceful-restart timer restart (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> local-graceful-restart timer restart <restart-time>
 = peer <group-name> local-graceful-restart timer restart
undo peer <group-name> local-graceful-restart timer restart
# peer local-graceful-restart timer restart (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> local-graceful-restart timer restart <restart-time>
 = peer <group-name> local-graceful-restart timer restart
undo peer <group-name> local-graceful-restart timer restart
# peer local-graceful-restart timer restart (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> local-graceful-restart timer restart <restart-time>
 = peer <group-name> local-graceful-restart timer restart
undo peer <group-name> local-graceful-restart timer restart
# peer local-graceful-restart timer restart (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> local-graceful-restart timer restart <restart-time>
 = peer <group-name> local-graceful-restart timer restart
undo peer <group-name> local-graceful-restart timer restart
# peer local-graceful-restart timer restart (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> local-graceful-restart timer restart <restart-time>
 = peer <ipv4-address> local-graceful-restart timer restart
undo peer <ipv4-address> local-graceful-restart timer restart
# peer local-graceful-restart timer restart (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> local-graceful-restart timer restart <restart-time>
 = peer <ipv4-address> local-graceful-restart timer restart
undo peer <ipv4-address> local-graceful-restart timer restart
# peer local-graceful-restart timer restart (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> local-graceful-restart timer restart <restart-time>
 = peer <ipv4-address> local-graceful-restart timer restart
undo peer <ipv4-address> local-graceful-restart timer restart
# peer local-graceful-restart timer restart (BGP-VPN instance view) (IPv4 and IPv6)
@ bgp-multi-instance
peer <ipv4-address> local-graceful-restart timer restart <restart-time>
 = peer <ipv4-address> local-graceful-restart timer restart
peer <ipv6-address> local-graceful-restart timer restart <restart-time>
 = peer <ipv6-address> local-graceful-restart timer restart
undo peer <ipv4-address> local-graceful-restart timer restart
undo peer <ipv6-address> local-graceful-restart timer restart
# peer local-graceful-restart timer wait-for-rib (BGP view)
@ bgp
peer <ipv4-address> local-graceful-restart timer wait-for-rib <wfrtime>
 = peer <ipv4-address> local-graceful-restart timer wait-for-rib
peer <ipv6-address> local-graceful-restart timer wait-for-rib <wfrtime>
 = peer <ipv6-address> local-graceful-restart timer wait-for-rib
undo peer <ipv4-address> local-graceful-restart timer wait-for-rib
undo peer <ipv6-address> local-graceful-restart timer wait-for-rib
# peer local-graceful-restart timer wait-for-rib (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> local-graceful-restart timer wait-for-rib <wfrtime>
 = peer <ipv6-address> local-graceful-restart timer wait-for-rib
undo peer <ipv6-address> local-graceful-restart timer wait-for-rib
# peer local-graceful-restart timer wait-for-rib (BGP view)(group)
@ bgp
peer <group-name> local-graceful-restart timer wait-for-rib <wfrtime>
 = peer <group-name> local-graceful-restart timer wait-for-rib
undo peer <group-name> local-graceful-restart timer wait-for-rib
# peer local-graceful-restart timer wait-for-rib (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> local-graceful-restart timer wait-for-rib <wfrtime>
 = peer <group-name> local-graceful-restart timer wait-for-rib
undo peer <group-name> local-graceful-restart timer wait-for-rib
# peer local-graceful-restart timer wait-for-rib (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> local-graceful-restart timer wait-for-rib <wfrtime>
 = peer <group-name> local-graceful-restart timer wait-for-rib
undo peer <group-name> local-graceful-restart timer wait-for-rib
# peer local-graceful-restart timer wait-for-rib (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> local-graceful-restart timer wait-for-rib <wfrtime>
 = peer <group-name> local-graceful-restart timer wait-for-rib
undo peer <group-name> local-graceful-restart timer wait-for-rib
# peer local-graceful-restart timer wait-for-rib (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> local-graceful-restart timer wait-for-rib <wfrtime>
 = peer <group-name> local-graceful-restart timer wait-for-rib
undo peer <group-name> local-graceful-restart timer wait-for-rib
# peer local-graceful-restart timer wait-for-rib (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> local-graceful-restart timer wait-for-rib <wfrtime>
 = peer <group-name> local-graceful-restart timer wait-for-rib
undo peer <group-name> local-graceful-restart timer wait-for-rib
# peer local-graceful-restart timer wait-for-rib (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> local-graceful-restart timer wait-for-rib <wfrtime>
 = peer <ipv4-address> local-graceful-restart timer wait-for-rib
undo peer <ipv4-address> local-graceful-restart timer wait-for-rib
# peer local-graceful-restart timer wait-for-rib (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> local-graceful-restart timer wait-for-rib <wfrtime>
 = peer <ipv4-address> local-graceful-restart timer wait-for-rib
undo peer <ipv4-address> local-graceful-restart timer wait-for-rib
# peer local-graceful-restart timer wait-for-rib (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> local-graceful-restart timer wait-for-rib <wfrtime>
 = peer <ipv4-address> local-graceful-restart timer wait-for-rib
undo peer <ipv4-address> local-graceful-restart timer wait-for-rib
# peer local-graceful-restart timer wait-for-rib (BGP-VPN instance view) (IPv4 and IPv6)
@ bgp-multi-instance
peer <ipv4-address> local-graceful-restart timer wait-for-rib <wfrtime>
 = peer <ipv4-address> local-graceful-restart timer wait-for-rib
peer <ipv6-address> local-graceful-restart timer wait-for-rib <wfrtime>
 = peer <ipv6-address> local-graceful-restart timer wait-for-rib
undo peer <ipv4-address> local-graceful-restart timer wait-for-rib
undo peer <ipv6-address> local-graceful-restart timer wait-for-rib
# if-match ip route-originator
@ route-policy
if-match ip route-originator { ip-prefix <ip-prefix-name> | acl { <acl-number> | <acl-name> } }
 = if-match ip route-originator
# maximum load-balancing (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
? number number 1 128
maximum load-balancing <number>
 = maximum load-balancing
maximum load-balancing ebgp <ebgpNumber>
 = maximum load-balancing ebgp
maximum load-balancing ibgp <ibgpNumber>
 = maximum load-balancing ibgp
maximum load-balancing <number> ecmp-nexthop-changed
 = maximum load-balancing
maximum load-balancing ebgp <ebgpNumber> ecmp-nexthop-changed
 = maximum load-balancing ebgp
maximum load-balancing ibgp <ibgpNumber> ecmp-nexthop-changed
 = maximum load-balancing ibgp
undo maximum load-balancing
undo maximum load-balancing ebgp
undo maximum load-balancing ibgp
# ipv4-family mdt
@ bgp
ipv4-family mdt
 + ipv4-family mdt
 > bgp-mdt-address-family -af-mdt
undo ipv4-family mdt
# filter-policy (BGP-MDT address family view)
@ bgp-mdt-address-family
filter-policy <acl-number> export
 = filter-policy <acl-number> export
undo filter-policy [ <acl-number> | ip-prefix <ip-prefix-name> | acl-name <acl-name> ] { export | import }
filter-policy <acl-number> import
 = filter-policy <acl-number> import
filter-policy ip-prefix <ip-prefix-name> export
 = filter-policy ip-prefix <ip-prefix-name> export
filter-policy ip-prefix <ip-prefix-name> import
 = filter-policy ip-prefix <ip-prefix-name> import
filter-policy acl-name <acl-name> export
 = filter-policy acl-name <acl-name> export
filter-policy acl-name <acl-name> import
 = filter-policy acl-name <acl-name> import
# peer as-path-filter export (BGP-MDT address family view) (group)
@ bgp-mdt-address-family
peer <group-name> as-path-filter { <number> | <name> } export
 = peer <group-name> as-path-filter <number> <name> export
undo peer <group-name> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-MDT address family view) (group)
@ bgp-mdt-address-family
peer <group-name> as-path-filter { <number> | <name> } import
 = peer <group-name> as-path-filter <number> <name> import
undo peer <group-name> as-path-filter { <number> | <name> } import
# peer advertise-community (BGP-MDT address family view) (BGPMDTOM)
@ bgp-mdt-address-family
peer <group-name> advertise-community
 = peer <group-name> advertise-community
undo peer <group-name> advertise-community
# peer advertise-large-community (BGP-MDT address family view) (group)
@ bgp-mdt-address-family
peer <group-name> advertise-large-community
 = peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
# peer enable (BGP-MDT address family view) (group)
@ bgp-mdt-address-family
peer <group-name> enable
 = peer <group-name> enable
undo peer <group-name> enable
# peer filter-policy export (BGP-MDT address family view) (group)
@ bgp-mdt-address-family
peer <group-name> filter-policy <acl-number> export
 = peer <group-name> filter-policy <acl-number> export
peer <group-name> filter-policy acl-name <acl-name> export
 = peer <group-name> filter-policy acl-name <acl-name> export
undo peer <group-name> filter-policy <acl-number> export
undo peer <group-name> filter-policy acl-name <acl-name> export
# peer filter-policy import (BGP-MDT address family view) (group)
@ bgp-mdt-address-family
peer <group-name> filter-policy <acl-number> import
 = peer <group-name> filter-policy <acl-number> import
peer <group-name> filter-policy acl-name <acl-name> import
 = peer <group-name> filter-policy acl-name <acl-name> import
undo peer <group-name> filter-policy <acl-number> import
undo peer <group-name> filter-policy acl-name <acl-name> import
# peer next-hop-local (BGP-MDT address family view) (group)
@ bgp-mdt-address-family
peer <group-name> next-hop-local [ reflect-effective ]
 = peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
# peer reflect-client (BGP-MDT address family view) (group)
@ bgp-mdt-address-family
peer <group-name> reflect-client
 = peer <group-name> reflect-client
undo peer <group-name> reflect-client
# peer route-filter export (BGP-MDT address family view) (group)
@ bgp-mdt-address-family
peer <group-name> route-filter <route-filter-name> export
 = peer <group-name> route-filter <route-filter-name> export
undo peer <group-name> route-filter <route-filter-name> export
# peer route-limit (BGP-MDT address family view) (group)
@ bgp-mdt-address-family
peer <group-name> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <group-name> route-limit
undo peer <group-name> route-limit
# peer route-policy export (BGP-MDT address family view) (group)
@ bgp-mdt-address-family
peer <group-name> route-policy <route-policy-name> export
 = peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
# peer route-policy import (BGP-MDT address family view) (group)
@ bgp-mdt-address-family
peer <group-name> route-policy <route-policy-name> import
 = peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
# peer route-update-interval (BGP-MDT address family view) (group)
@ bgp-mdt-address-family
peer <group-name> route-update-interval <interval>
 = peer <group-name> route-update-interval
undo peer <group-name> route-update-interval
# peer advertise-community (BGP-MDT address family view)
@ bgp-mdt-address-family
? ipv4-address
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise-large-community (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <ipv4-address> advertise-large-community [ disable ]
 = peer <ipv4-address> advertise-large-community
undo peer <ipv4-address> advertise-large-community [ disable ]
# peer as-path-filter export (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } export
 = peer <ipv4-address> as-path-filter <number> <name> export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } import
 = peer <ipv4-address> as-path-filter <number> <name> import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
# peer enable (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer filter-policy export (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <ipv4-address> filter-policy <acl-number> export
 = peer <ipv4-address> filter-policy <acl-number> export
peer <ipv4-address> filter-policy acl-name <acl-name> export
 = peer <ipv4-address> filter-policy acl-name <acl-name> export
undo peer <ipv4-address> filter-policy <acl-number> export
undo peer <ipv4-address> filter-policy acl-name <acl-name> export
# peer filter-policy import (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <ipv4-address> filter-policy <acl-number> import
 = peer <ipv4-address> filter-policy <acl-number> import
peer <ipv4-address> filter-policy acl-name <acl-name> import
 = peer <ipv4-address> filter-policy acl-name <acl-name> import
undo peer <ipv4-address> filter-policy <acl-number> import
undo peer <ipv4-address> filter-policy acl-name <acl-name> import
# peer group (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <ipv4-address> group <group-name>
 = peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
# peer route-policy import (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer ip-prefix export
@ bgp-mdt-address-family
peer <ipv4-address> ip-prefix <ip-prefix-name> export
 = peer <ipv4-address> ip-prefix <ip-prefix-name> export
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] export
# peer ip-prefix import
@ bgp-mdt-address-family
peer <ipv4-address> ip-prefix <ip-prefix-name> import
 = peer <ipv4-address> ip-prefix <ip-prefix-name> import
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] import
# peer next-hop-local (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <ipv4-address> next-hop-local [ reflect-effective ]
 = peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
# peer route-policy export (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer reflect-client (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer route-filter export (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <ipv4-address> route-filter <route-filter-name> export
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter import (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer route-limit (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer route-update-interval (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# policy vpn-target (BGP-MDT address family view)
@ bgp-mdt-address-family
policy vpn-target
 = policy vpn-target
undo policy vpn-target
# reflect between-clients (BGP-MDT address family view)
@ bgp-mdt-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflect change-path-attribute (BGP-MDT address family view)
@ bgp-mdt-address-family
reflect change-path-attribute
 = reflect change-path-attribute
undo reflect change-path-attribute
# reflector cluster-id (BGP-MDT address family view)
@ bgp-mdt-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# refresh bgp mdt
@ user
! now 3
refresh bgp mdt { all | <ipv4-address> | group <group-name> | external | internal } { import | export }
# reset bgp mdt
@ user
! now 3
reset bgp mdt { all | <as-number> | <ipv4-address> | external | internal | group <group-name> }
# route-filter (BGP-MDT address family view)
@ bgp-mdt-address-family
route-filter <route-filter-name> import
 = route-filter <route-filter-name> import
undo route-filter <route-filter-name> { import | export }
route-filter <route-filter-name> export
 = route-filter <route-filter-name> export
# route-select delay (BGP-MDT address family view)
@ bgp-mdt-address-family
route-select delay <delay-value>
 = route-select delay
undo route-select delay
# rr-filter (BGP-MDT address family view)
@ bgp-mdt-address-family
rr-filter <extcomm-filter-name>
 = rr-filter
undo rr-filter
# slow-peer absolute-detection threshold (BGP-MDT address family view)
@ bgp-mdt-address-family
slow-peer absolute-detection threshold <threshold>
 = slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection threshold <threshold>
# slow-peer absolute-detection disable (BGP-MDT address family view)
@ bgp-mdt-address-family
slow-peer absolute-detection disable
 = slow-peer absolute-detection disable
undo slow-peer absolute-detection disable
# slow-peer detection (BGP-MDT address family view)
@ bgp-mdt-address-family
slow-peer detection threshold <threshold-value>
 = slow-peer detection threshold
slow-peer detection disable
 = slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
# monitor vpn-instance peer
@ bmp-session bmp-session-2
monitor vpn-instance <vpn-instance-name> peer <ipv4-address>
 = monitor vpn-instance <vpn-instance-name> peer <ipv4-address>
monitor vpn-instance <vpn-instance-name> peer <ipv6-address>
 = monitor vpn-instance <vpn-instance-name> peer <ipv6-address>
undo monitor vpn-instance <vpn-instance-name> peer <ipv4-address>
undo monitor vpn-instance <vpn-instance-name> peer <ipv6-address>
# route-mode adj-rib-in (BMP monitor view)
@ bmp-monitor
route-mode { { ipv4-family | ipv6-family } unicast } adj-rib-in pre-policy
 = route-mode adj-rib-in pre-policy
undo route-mode { { { ipv4-family | ipv6-family } unicast } | { ipv4-family labeled-unicast } } { adj-rib-in | adj-rib-out } { pre-policy | post-policy }
route-mode { { ipv4-family | ipv6-family } unicast } adj-rib-in post-policy
 = route-mode adj-rib-in post-policy
route-mode { { ipv4-family | ipv6-family } unicast } adj-rib-out pre-policy
 = route-mode adj-rib-out pre-policy
route-mode { { ipv4-family | ipv6-family } unicast } adj-rib-out post-policy
 = route-mode adj-rib-out post-policy
route-mode { ipv4-family labeled-unicast } adj-rib-in pre-policy
 = route-mode adj-rib-in pre-policy
route-mode { ipv4-family labeled-unicast } adj-rib-in post-policy
 = route-mode adj-rib-in post-policy
route-mode { ipv4-family labeled-unicast } adj-rib-out pre-policy
 = route-mode adj-rib-out pre-policy
route-mode { ipv4-family labeled-unicast } adj-rib-out post-policy
 = route-mode adj-rib-out post-policy
# route-mode local-rib (BMP monitor view)
@ bmp-monitor
route-mode { { ipv4-family | ipv6-family } unicast } local-rib [ add-path ]
 = route-mode local-rib
undo route-mode { { { ipv4-family | ipv6-family } unicast } | { ipv4-family labeled-unicast } } local-rib [ add-path ]
route-mode { ipv4-family labeled-unicast } local-rib [ add-path ]
 = route-mode local-rib
# route-mode adj-rib-in (BMP monitor view)(vpnv4/vpnv6)
@ bmp-monitor
route-mode ipv4-family vpnv4 adj-rib-in pre-policy
 = route-mode ipv4-family vpnv4 adj-rib-in pre-policy
undo route-mode { ipv4-family vpnv4 | ipv6-family vpnv6 } { adj-rib-in | adj-rib-out } { pre-policy | post-policy }
route-mode ipv4-family vpnv4 adj-rib-in post-policy
 = route-mode ipv4-family vpnv4 adj-rib-in post-policy
route-mode ipv4-family vpnv4 adj-rib-out pre-policy
 = route-mode ipv4-family vpnv4 adj-rib-out pre-policy
route-mode ipv4-family vpnv4 adj-rib-out post-policy
 = route-mode ipv4-family vpnv4 adj-rib-out post-policy
route-mode ipv6-family vpnv6 adj-rib-in pre-policy
 = route-mode ipv6-family vpnv6 adj-rib-in pre-policy
route-mode ipv6-family vpnv6 adj-rib-in post-policy
 = route-mode ipv6-family vpnv6 adj-rib-in post-policy
route-mode ipv6-family vpnv6 adj-rib-out pre-policy
 = route-mode ipv6-family vpnv6 adj-rib-out pre-policy
route-mode ipv6-family vpnv6 adj-rib-out post-policy
 = route-mode ipv6-family vpnv6 adj-rib-out post-policy
# route-mode local-rib (BMP monitor view)(vpnv4/vpnv6)
@ bmp-monitor bmp-session
route-mode ipv4-family vpnv4 local-rib [ add-path ]
 = route-mode ipv4-family vpnv4 local-rib
undo route-mode { ipv4-family vpnv4 | ipv6-family vpnv6 } local-rib [ add-path ]
route-mode ipv6-family vpnv6 local-rib [ add-path ]
 = route-mode ipv6-family vpnv6 local-rib
# monitor vpn-instance
@ bmp-session bmp-session-2
monitor vpn-instance <vpn-instance-name>
 = monitor vpn-instance <vpn-instance-name>
undo monitor vpn-instance <vpn-instance-name>
# mpls bgp vpn-instance
@ system
mpls bgp vpn-instance <vpn-instance-name>
 + mpls bgp vpn-instance <vpn-instance-name>
 > mpls-bgp-vpn-instance -mpls-bgp-vpn-instance-<vpn-instance-name>
undo mpls bgp vpn-instance <vpn-instance-name>
# mpls 6pe ttl-mode
@ system
mpls 6pe ttl-mode { pipe | uniform }
 = mpls 6pe ttl-mode
undo mpls 6pe ttl-mode
# signaling multi-homing non-standard-compatible
@ bgp-l2vpn-ad-address-family
signaling multi-homing non-standard-compatible
 = signaling multi-homing non-standard-compatible
undo signaling multi-homing non-standard-compatible
# ipv4-family mvpn
@ bgp
ipv4-family mvpn
 + ipv4-family mvpn
 > bgp-mvpn-address-family -af-mvpn
undo ipv4-family mvpn
# slow-peer absolute-detection (BGP-MVPN address family view)
@ bgp-mvpn-address-family
slow-peer absolute-detection threshold <threshold>
 = slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
 = slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
# slow-peer absolute-detection threshold (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
slow-peer absolute-detection threshold <threshold>
 = slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection threshold <threshold>
# slow-peer absolute-detection disable (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
slow-peer absolute-detection disable
 = slow-peer absolute-detection disable
undo slow-peer absolute-detection disable
# slow-peer detection (BGP-MVPN address family view)
@ bgp-mvpn-address-family
slow-peer detection threshold <threshold-value>
 = slow-peer detection threshold
slow-peer detection disable
 = slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
# slow-peer detection threshold (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
slow-peer detection threshold <threshold-value>
 = slow-peer detection threshold
undo slow-peer detection [ threshold <threshold-value> ]
# slow-peer detection disable (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
slow-peer detection disable
 = slow-peer detection disable
undo slow-peer detection disable
# vpn-orf enable (BGP-MVPN address family view)
@ bgp-mvpn-address-family
vpn-orf enable
 = vpn-orf enable
undo vpn-orf enable
# ipv6-family mvpn
@ bgp
ipv6-family mvpn
 + ipv6-family mvpn
 > bgp-ipv6-mvpn-address-family -af-mvpnv6
undo ipv6-family mvpn
# network (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
? ipv6-address
? prefix-length
network <ipv6-address> <prefix-length> [ route-policy <route-policy-name> ]
 = network <ipv6-address> <prefix-length>
network <ipv6-address> <prefix-length> route-filter <route-filter-name>
 = network <ipv6-address> <prefix-length>
undo network <ipv6-address> <prefix-length>
# network (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
network { <ipv4-address> [ <mask> | <mask-length> ] } [ route-policy <route-policy-name> ] [ non-relay-tunnel ]
 = network <ipv4-address>
network { <ipv4-address> [ <mask> | <mask-length> ] } route-filter <route-filter-name>
 = network <ipv4-address>
undo network { <ipv4-address> [ <mask> | <mask-length> ] }
# nexthop recursive-lookup (BGP multi-instance VPNv4 address family view) (route-policy)
@ bgp-multi-instance-vpnv4-address-family
nexthop recursive-lookup route-policy <route-policy-name>
 = nexthop recursive-lookup route-policy
undo nexthop recursive-lookup route-policy
# nexthop recursive-lookup (BGP-VPNv4 address family view) (route-policy)
@ bgp-vpnv4-address-family
nexthop recursive-lookup route-policy <route-policy-name>
 = nexthop recursive-lookup route-policy
undo nexthop recursive-lookup route-policy
# nexthop recursive-lookup route-filter (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
nexthop recursive-lookup route-filter <route-filter-name>
 = nexthop recursive-lookup route-filter
undo nexthop recursive-lookup route-filter
# nexthop recursive-lookup route-filter (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
nexthop recursive-lookup route-filter <route-filter-name>
 = nexthop recursive-lookup route-filter
undo nexthop recursive-lookup route-filter
# nexthop third-party (BGP view)
@ bgp
nexthop third-party
 = nexthop third-party
undo nexthop third-party
# peer capability-advertise add-path (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> capability-advertise add-path both
 = peer <ipv4-address> capability-advertise add-path both
undo peer <ipv4-address> capability-advertise add-path { both | receive | send }
peer <ipv4-address> capability-advertise add-path receive
 = peer <ipv4-address> capability-advertise add-path receive
peer <ipv4-address> capability-advertise add-path send
 = peer <ipv4-address> capability-advertise add-path send
# peer capability-advertise add-path (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> capability-advertise add-path both
 = peer <ipv4-address> capability-advertise add-path both
undo peer <ipv4-address> capability-advertise add-path { both | receive | send }
peer <ipv4-address> capability-advertise add-path receive
 = peer <ipv4-address> capability-advertise add-path receive
peer <ipv4-address> capability-advertise add-path send
 = peer <ipv4-address> capability-advertise add-path send
# peer capability-advertise graceful-restart (BGP view)
@ bgp
peer <ipv4-address> capability-advertise graceful-restart
 = peer <ipv4-address> capability-advertise graceful-restart
peer <ipv4-address> capability-advertise graceful-restart disable
 = peer <ipv4-address> capability-advertise graceful-restart
peer <ipv6-address> capability-advertise graceful-restart
 = peer <ipv6-address> capability-advertise graceful-restart
peer <ipv6-address> capability-advertise graceful-restart disable
 = peer <ipv6-address> capability-advertise graceful-restart
undo peer <ipv4-address> capability-advertise graceful-restart
undo peer <ipv4-address> capability-advertise graceful-restart disable
undo peer <ipv6-address> capability-advertise graceful-restart
undo peer <ipv6-address> capability-advertise graceful-restart disable
# peer graceful-restart timer restart (BGP view)
@ bgp
peer <ipv4-address> graceful-restart timer restart <time-value>
 = peer <ipv4-address> graceful-restart timer restart
peer <ipv6-address> graceful-restart timer restart <time-value>
 = peer <ipv6-address> graceful-restart timer restart
undo peer <ipv4-address> graceful-restart timer restart
undo peer <ipv6-address> graceful-restart timer restart
# peer graceful-restart peer-reset (BGP view)
@ bgp
peer <ipv4-address> graceful-restart peer-reset
 = peer <ipv4-address> graceful-restart peer-reset
peer <ipv4-address> graceful-restart peer-reset disable
 = peer <ipv4-address> graceful-restart peer-reset
peer <ipv6-address> graceful-restart peer-reset
 = peer <ipv6-address> graceful-restart peer-reset
peer <ipv6-address> graceful-restart peer-reset disable
 = peer <ipv6-address> graceful-restart peer-reset
undo peer <ipv4-address> graceful-restart peer-reset
undo peer <ipv4-address> graceful-restart peer-reset disable
undo peer <ipv6-address> graceful-restart peer-reset
undo peer <ipv6-address> graceful-restart peer-reset disable
# peer graceful-restart timer wait-for-rib (BGP view)
@ bgp
? time-value number 3 3000
peer <ipv4-address> graceful-restart timer wait-for-rib <time-value>
 = peer <ipv4-address> graceful-restart timer wait-for-rib
peer <ipv6-address> graceful-restart timer wait-for-rib <time-value>
 = peer <ipv6-address> graceful-restart timer wait-for-rib
undo peer <ipv4-address> graceful-restart timer wait-for-rib
undo peer <ipv6-address> graceful-restart timer wait-for-rib
# peer advertise add-path (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> advertise add-path path-number <path-number>
 = peer <ipv4-address> advertise add-path
undo peer <ipv4-address> advertise add-path
# peer advertise add-path (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> advertise add-path path-number <path-number>
 = peer <ipv4-address> advertise add-path
undo peer <ipv4-address> advertise add-path
# peer advertise best-external (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> advertise best-external
 = peer <ipv4-address> advertise best-external
undo peer <ipv4-address> advertise best-external
# peer advertise best-external (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> advertise best-external
 = peer <ipv4-address> advertise best-external
undo peer <ipv4-address> advertise best-external
# peer advertise cmulticast-nexthop
@ bgp-mvpn-address-family
peer <ipv4-address> advertise cmulticast-nexthop
 = peer <ipv4-address> advertise cmulticast-nexthop
undo peer <ipv4-address> advertise cmulticast-nexthop
# peer advertise cmulticast-nexthop (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
peer <ipv4-address> advertise cmulticast-nexthop
 = peer <ipv4-address> advertise cmulticast-nexthop
undo peer <ipv4-address> advertise cmulticast-nexthop
# peer advertise-community (BGP-MVPN address family view)(IPv4 and IPv6)
@ bgp-mvpn-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise-community (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise-community (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise-community (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise-community (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise-large-community (BGP-MVPN address family view) (BGPMVPN)
@ bgp-mvpn-address-family
peer <peerIpv4Addr> advertise-large-community [ disable ]
 = peer <peerIpv4Addr> advertise-large-community
undo peer <peerIpv4Addr> advertise-large-community [ disable ]
# peer advertise-large-community (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> advertise-large-community [ disable ]
 = peer <ipv4-address> advertise-large-community
undo peer <ipv4-address> advertise-large-community [ disable ]
# peer advertise-large-community (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <peerIpv4Addr> advertise-large-community [ disable ]
 = peer <peerIpv4Addr> advertise-large-community
undo peer <peerIpv4Addr> advertise-large-community [ disable ]
# peer advertise-large-community (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
peer <ipv4-address> advertise-large-community [ disable ]
 = peer <ipv4-address> advertise-large-community
undo peer <ipv4-address> advertise-large-community [ disable ]
# peer advertise-large-community (BGP-IPv6 MVPN address family view) (BGPMVPN)
@ bgp-ipv6-mvpn-address-family
peer <peerIpv4Addr> advertise-large-community [ disable ]
 = peer <peerIpv4Addr> advertise-large-community
undo peer <peerIpv4Addr> advertise-large-community [ disable ]
# peer update-packet standard-compatible (BGP-VPNv4-Multicast address family view)
@ bgp-vpnv4-multicast-address-family
peer <ipv4-address> update-packet standard-compatible
 = peer <ipv4-address> update-packet standard-compatible
undo peer <ipv4-address> update-packet standard-compatible
# peer allow-as-loop (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
? number number 1 10
peer <ipv4-address> allow-as-loop [ <number> ]
 = peer <ipv4-address> allow-as-loop
undo peer <ipv4-address> allow-as-loop
# peer as-number (BGP view) (IPv6)
@ bgp
peer <ipv6-address> as-number <as-number>
 = peer <ipv6-address>
undo peer <ipv6-address>
# peer as-number (BGP view)
@ bgp
peer <ipv4-address> as-number <as-number>
 = peer <ipv4-address>
undo peer <ipv4-address>
# peer as-path-filter export (BGP-MVPN address family view)
@ bgp-mvpn-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } export
 = peer <ipv4-address> as-path-filter <number> <name> export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
# peer as-path-filter export (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } export
 = peer <ipv4-address> as-path-filter <number> <name> export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
# peer as-path-filter export (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } export
 = peer <ipv4-address> as-path-filter <number> <name> export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
# peer as-path-filter export (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } export
 = peer <ipv4-address> as-path-filter <number> <name> export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-MVPN address family view)
@ bgp-mvpn-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } import
 = peer <ipv4-address> as-path-filter <number> <name> import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
# peer as-path-filter import (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } import
 = peer <ipv4-address> as-path-filter <number> <name> import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
# peer as-path-filter import (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } import
 = peer <ipv4-address> as-path-filter <number> <name> import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
# peer as-path-filter import (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } import
 = peer <ipv4-address> as-path-filter <number> <name> import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
# peer as-path-filter export (BGP view)
@ bgp
peer <ipv4-address> as-path-filter { <number> | <name> } export
 = peer <ipv4-address> as-path-filter <number> <name> export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP view)
@ bgp
peer <ipv4-address> as-path-filter { <number> | <name> } import
 = peer <ipv4-address> as-path-filter <number> <name> import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
# peer bfd (BGP view) (IPv6)
@ bgp
peer <ipv6-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
 = peer <ipv6-address> bfd
undo peer <ipv6-address> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# peer bfd (BGP view)
@ bgp
peer <ipv4-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
 = peer <ipv4-address> bfd
undo peer <ipv4-address> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# peer bfd block (BGP view) (IPv6)
@ bgp
peer <ipv6-address> bfd block
 = peer <ipv6-address> bfd block
undo peer <ipv6-address> bfd block
# peer bfd block (BGP view)
@ bgp
peer <ipv4-address> bfd block
 = peer <ipv4-address> bfd block
undo peer <ipv4-address> bfd block
# peer bfd enable (BGP view) (IPv6)
@ bgp
peer <ipv6-address> bfd enable [ [ single-hop-prefer ] [ compatible ] | per-link one-arm-echo ]
 = peer <ipv6-address> bfd enable
undo peer <ipv6-address> bfd enable
# peer bfd enable (BGP view)
@ bgp
peer <ipv4-address> bfd enable [ [ single-hop-prefer ] [ compatible ] | per-link one-arm-echo ]
 = peer <ipv4-address> bfd enable
undo peer <ipv4-address> bfd enable
# peer capability-advertise (BGP view) (IPv6)
@ bgp
peer <ipv6-address> capability-advertise route-refresh
 = peer <ipv6-address> capability-advertise route-refresh
undo peer <ipv6-address> capability-advertise { route-refresh | 4-byte-as }
peer <ipv6-address> capability-advertise 4-byte-as
 = peer <ipv6-address> capability-advertise 4-byte-as
# peer capability-advertise (BGP view)
@ bgp
peer <ipv4-address> capability-advertise conventional
 = peer <ipv4-address> capability-advertise conventional
undo peer <ipv4-address> capability-advertise { conventional | route-refresh | 4-byte-as }
peer <ipv4-address> capability-advertise route-refresh
 = peer <ipv4-address> capability-advertise route-refresh
peer <ipv4-address> capability-advertise 4-byte-as
 = peer <ipv4-address> capability-advertise 4-byte-as
# peer check-first-as (BGP view) (IPv6)
@ bgp
peer <ipv6-address> check-first-as enable
 = peer <ipv6-address> check-first-as enable
peer <ipv6-address> check-first-as disable
 = peer <ipv6-address> check-first-as
undo peer <ipv6-address> check-first-as enable
undo peer <ipv6-address> check-first-as disable
# peer check-first-as (BGP view)
@ bgp
peer <ipv4-address> check-first-as enable
 = peer <ipv4-address> check-first-as enable
peer <ipv4-address> check-first-as disable
 = peer <ipv4-address> check-first-as
undo peer <ipv4-address> check-first-as enable
undo peer <ipv4-address> check-first-as disable
# peer connect-interface (BGP view) (IPv6)
@ bgp
peer <ipv6-address> connect-interface { <interface-name> | <ipv6-source-address> | <interface-type> <interface-number> | <interface-name> <ipv6-source-address> | <interface-type> <interface-number> <ipv6-source-address> }
 = peer <ipv6-address> connect-interface
undo peer <ipv6-address> connect-interface
# peer connect-interface (BGP view)
@ bgp
peer <ipv4-address> connect-interface { <interface-name> | <ipv4-source-address> | <interface-type> <interface-number> | <interface-name> <ipv4-source-address> | <interface-type> <interface-number> <ipv4-source-address> }
 = peer <ipv4-address> connect-interface
undo peer <ipv4-address> connect-interface
# peer listen-only (BGP view) (IPv6)
@ bgp
peer <ipv6-address> listen-only
 = peer <ipv6-address> listen-only
undo peer <ipv6-address> { listen-only | connect-only }
peer <ipv6-address> connect-only
 = peer <ipv6-address> connect-only
# peer (BGP view)
@ bgp
peer <ipv4-address> listen-only
 = peer <ipv4-address> listen-only
undo peer <ipv4-address> { listen-only | connect-only }
peer <ipv4-address> connect-only
 = peer <ipv4-address> connect-only
# peer default-originate vpn-instance (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> default-originate vpn-instance <vpn-instance-name>
 = peer <ipv4-address> default-originate vpn-instance <vpn-instance-name>
undo peer <ipv4-address> default-originate vpn-instance <vpn-instance-name>
# peer default-originate vpn-instance (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> default-originate vpn-instance <vpn-instance-name>
 = peer <ipv4-address> default-originate vpn-instance <vpn-instance-name>
undo peer <ipv4-address> default-originate vpn-instance <vpn-instance-name>
# peer description (BGP view) (IPv6)
@ bgp
peer <ipv6-address> description <description-text>
 = peer <ipv6-address> description
undo peer <ipv6-address> description
# peer description (BGP view)
@ bgp
peer <ipv4-address> description <description-text>
 = peer <ipv4-address> description
undo peer <ipv4-address> description
# peer ebgp-max-hop (BGP view) (IPv6)
@ bgp
peer <ipv6-address> ebgp-max-hop [ <hop-count> ]
 = peer <ipv6-address> ebgp-max-hop
undo peer <ipv6-address> ebgp-max-hop
# peer ebgp-max-hop (BGP view)
@ bgp
peer <ipv4-address> ebgp-max-hop [ <hop-count> ]
 = peer <ipv4-address> ebgp-max-hop
undo peer <ipv4-address> ebgp-max-hop
# peer egress-engineering
@ bgp
peer <ipv4-address> egress-engineering
 = peer <ipv4-address> egress-engineering
peer <ipv4-address> egress-engineering label <static-label>
 = peer <ipv4-address> egress-engineering label <static-label>
peer <ipv4-address> egress-engineering link-down relate-bfd-state
 = peer <ipv4-address> egress-engineering
peer <ipv4-address> egress-engineering link-down label-pop
 = peer <ipv4-address> egress-engineering
undo peer <ipv4-address> egress-engineering
undo peer <ipv4-address> egress-engineering label <static-label>
undo peer <ipv4-address> egress-engineering link-down relate-bfd-state
undo peer <ipv4-address> egress-engineering link-down label-pop
# peer egress-engineering srv6
@ bgp
? psp-sid ipv6
? no-psp-usp-sid ipv6
peer <ipv6-address> egress-engineering srv6
 = peer <ipv6-address> egress-engineering srv6
peer <ipv6-address> egress-engineering srv6 locator <locator-name>
 = peer <ipv6-address> egress-engineering srv6 locator <locator-name>
peer <ipv6-address> egress-engineering srv6 static-sid { psp <psp-sid> | no-psp-usp <no-psp-usp-sid> } *
 = peer <ipv6-address> egress-engineering srv6 static-sid <psp-sid> <no-psp-usp-sid>
undo peer <ipv6-address> egress-engineering srv6
undo peer <ipv6-address> egress-engineering srv6 locator <locator-name>
undo peer <ipv6-address> egress-engineering srv6 static-sid { psp <psp-sid> | no-psp-usp <no-psp-usp-sid> } *
# peer fake-as (BGP view) (IPv6)
@ bgp
peer <ipv6-address> fake-as <fake-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-fake-as ]
 = peer <ipv6-address> fake-as
undo peer <ipv6-address> fake-as
# peer fake-as (BGP view)
@ bgp
peer <ipv4-address> fake-as <fake-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-fake-as ]
 = peer <ipv4-address> fake-as
undo peer <ipv4-address> fake-as
# peer filter-policy export (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
peer <ipv4-address> filter-policy <acl-number> export
 = peer <ipv4-address> filter-policy <acl-number> export
peer <ipv4-address> filter-policy acl-name <acl-name> export
 = peer <ipv4-address> filter-policy acl-name <acl-name> export
undo peer <ipv4-address> filter-policy <acl-number> export
undo peer <ipv4-address> filter-policy acl-name <acl-name> export
# peer filter-policy export (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> filter-policy <acl-number> export
 = peer <ipv4-address> filter-policy <acl-number> export
peer <ipv4-address> filter-policy acl-name <acl-name> export
 = peer <ipv4-address> filter-policy acl-name <acl-name> export
undo peer <ipv4-address> filter-policy <acl-number> export
undo peer <ipv4-address> filter-policy acl-name <acl-name> export
# peer filter-policy import (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> filter-policy <acl-number> import
 = peer <ipv4-address> filter-policy <acl-number> import
peer <ipv4-address> filter-policy acl-name <acl-name> import
 = peer <ipv4-address> filter-policy acl-name <acl-name> import
undo peer <ipv4-address> filter-policy <acl-number> import
undo peer <ipv4-address> filter-policy acl-name <acl-name> import
# peer filter-policy import (BGP view)
@ bgp bgp-ipv4-unicast-address-family
peer <ipv4-address> filter-policy <acl-number> import
 = peer <ipv4-address> filter-policy <acl-number> import
peer <ipv4-address> filter-policy acl-name <acl-name> import
 = peer <ipv4-address> filter-policy acl-name <acl-name> import
undo peer <ipv4-address> filter-policy <acl-number> import
undo peer <ipv4-address> filter-policy acl-name <acl-name> import
# peer filter-policy import (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> filter-policy <acl-number> import
 = peer <ipv4-address> filter-policy <acl-number> import
peer <ipv4-address> filter-policy acl-name <acl-name> import
 = peer <ipv4-address> filter-policy acl-name <acl-name> import
undo peer <ipv4-address> filter-policy <acl-number> import
undo peer <ipv4-address> filter-policy acl-name <acl-name> import
# peer graceful-restart static-timer (BGP-RPD address family view)
@ bgp-rpd-address-family
? restart-time number 3600 86400
peer <ipv4-address> graceful-restart static-timer <restart-time>
 = peer <ipv4-address> graceful-restart static-timer <restart-time>
undo peer <ipv4-address> graceful-restart static-timer <restart-time>
undo peer <ipv4-address> graceful-restart static-timer
# peer group (BGP view) (IPv6)
@ bgp
peer <ipv6-address> group <group-name>
 = peer <ipv6-address> group <group-name>
undo peer <ipv6-address> group <group-name>
# peer group (BGP view)
@ bgp
peer <ipv4-address> group <group-name>
 = peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
# peer graceful-restart peer-reset (BGP view)(group)
@ bgp
peer <group-name> graceful-restart peer-reset
 = peer <group-name> graceful-restart peer-reset
undo peer <group-name> graceful-restart peer-reset
# peer graceful-restart timer wait-for-rib (BGP view)(group)
@ bgp
? time-value number 3 3000
peer <group-name> graceful-restart timer wait-for-rib <time-value>
 = peer <group-name> graceful-restart timer wait-for-rib
undo peer <group-name> graceful-restart timer wait-for-rib
# peer capability-advertise graceful-restart (BGP view)(group)
@ bgp
peer <group-name> capability-advertise graceful-restart
 = peer <group-name> capability-advertise graceful-restart
undo peer <group-name> capability-advertise graceful-restart
# peer graceful-restart timer restart (BGP view)(group)
@ bgp
peer <group-name> graceful-restart timer restart <time-value>
 = peer <group-name> graceful-restart timer restart
undo peer <group-name> graceful-restart timer restart
# peer label-route-capability (BGP-IPv6 unicast address family view) (group)
@ bgp-ipv6-unicast-address-family
peer <group-name> label-route-capability
 = peer <group-name> label-route-capability
undo peer <group-name> label-route-capability
# peer ignore (BGP view) (IPv6)
@ bgp
peer <ipv6-address> ignore
 = peer <ipv6-address> ignore
undo peer <ipv6-address> ignore
# peer ignore (BGP view)
@ bgp
peer <ipv4-address> ignore
 = peer <ipv4-address> ignore
undo peer <ipv4-address> ignore
# peer import reoriginate (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> import reoriginate
 = peer <ipv4-address> import reoriginate
undo peer <ipv4-address> import reoriginate
# peer import reoriginate (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <peerIpv4Addr> import reoriginate
 = peer <peerIpv4Addr> import reoriginate
undo peer <peerIpv4Addr> import reoriginate
# peer route-policy import (BGP-MVPN address family view)
@ bgp-mvpn-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer route-policy import (BGP view)
@ bgp
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer route-policy import (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer route-policy import (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer route-policy import (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer route-policy import (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer route-policy import (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer route-policy import (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer ip-prefix export (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> ip-prefix <ip-prefix-name> export
 = peer <ipv4-address> ip-prefix <ip-prefix-name> export
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] export
# peer ip-prefix import (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> ip-prefix <ip-prefix-name> import
 = peer <ipv4-address> ip-prefix <ip-prefix-name> import
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] import
# peer ip-prefix export (BGP view)
@ bgp
peer <ipv4-address> ip-prefix <ip-prefix-name> export
 = peer <ipv4-address> ip-prefix <ip-prefix-name> export
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] export
# peer ip-prefix import (BGP view)
@ bgp
peer <ipv4-address> ip-prefix <ip-prefix-name> import
 = peer <ipv4-address> ip-prefix <ip-prefix-name> import
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] import
# peer capability-advertise (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> capability-advertise add-path both
 = peer <ipv4-address> capability-advertise add-path both
undo peer <ipv4-address> capability-advertise add-path { both | receive | send }
peer <ipv4-address> capability-advertise add-path receive
 = peer <ipv4-address> capability-advertise add-path receive
peer <ipv4-address> capability-advertise add-path send
 = peer <ipv4-address> capability-advertise add-path send
# peer advertise add-path (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> advertise add-path path-number <path-number>
 = peer <ipv4-address> advertise add-path
undo peer <ipv4-address> advertise add-path
# peer advertise best-external (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> advertise best-external
 = peer <ipv4-address> advertise best-external
undo peer <ipv4-address> advertise best-external
# peer advertise link-bandwidth transitive (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
peer <peerIpv4Addr> advertise link-bandwidth transitive
 = peer <peerIpv4Addr> advertise link-bandwidth transitive
peer <peerIpv4Addr> advertise link-bandwidth transitive disable
 = peer <peerIpv4Addr> advertise link-bandwidth transitive
undo peer <peerIpv4Addr> advertise link-bandwidth transitive
undo peer <peerIpv4Addr> advertise link-bandwidth transitive disable
# peer advertise link-bandwidth transitive (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <peerIpv4Addr> advertise link-bandwidth transitive
 = peer <peerIpv4Addr> advertise link-bandwidth transitive
peer <peerIpv4Addr> advertise link-bandwidth transitive disable
 = peer <peerIpv4Addr> advertise link-bandwidth transitive
undo peer <peerIpv4Addr> advertise link-bandwidth transitive
undo peer <peerIpv4Addr> advertise link-bandwidth transitive disable
# peer advertise-ext-community (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> advertise-ext-community
 = peer <ipv4-address> advertise-ext-community
undo peer <ipv4-address> advertise-ext-community
# peer advertise-community (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise-community (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise ebgp link-bandwidth (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
peer <peerIpv4Addr> advertise ebgp link-bandwidth
 = peer <peerIpv4Addr> advertise ebgp link-bandwidth
peer <peerIpv4Addr> advertise ebgp link-bandwidth disable
 = peer <peerIpv4Addr> advertise ebgp link-bandwidth
undo peer <peerIpv4Addr> advertise ebgp link-bandwidth
undo peer <peerIpv4Addr> advertise ebgp link-bandwidth disable
# peer advertise ebgp link-bandwidth (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <peerIpv4Addr> advertise ebgp link-bandwidth
 = peer <peerIpv4Addr> advertise ebgp link-bandwidth
peer <peerIpv4Addr> advertise ebgp link-bandwidth disable
 = peer <peerIpv4Addr> advertise ebgp link-bandwidth
undo peer <peerIpv4Addr> advertise ebgp link-bandwidth
undo peer <peerIpv4Addr> advertise ebgp link-bandwidth disable
# peer advertise-large-community (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <peerIpv4Addr> advertise-large-community [ disable ]
 = peer <peerIpv4Addr> advertise-large-community
undo peer <peerIpv4Addr> advertise-large-community [ disable ]
# peer advertise-large-community (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <peerIpv4Addr> advertise-large-community [ disable ]
 = peer <peerIpv4Addr> advertise-large-community
undo peer <peerIpv4Addr> advertise-large-community [ disable ]
# peer aigp (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> aigp
 = peer <ipv4-address> aigp
undo peer <ipv4-address> aigp
# peer allow-as-loop (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
? number number 1 10
peer <ipv4-address> allow-as-loop [ <number> ]
 = peer <ipv4-address> allow-as-loop
undo peer <ipv4-address> allow-as-loop
# peer as-path-filter export (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } export
 = peer <ipv4-address> as-path-filter <number> <name> export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } import
 = peer <ipv4-address> as-path-filter <number> <name> import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
# peer default-route-advertise (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
? mask-length number 0 128
peer <ipv4-address> default-route-advertise [ route-policy <route-policy-name> ]
 = peer <ipv4-address> default-route-advertise
peer <ipv4-address> default-route-advertise route-filter <route-filter-name>
 = peer <ipv4-address> default-route-advertise
peer <ipv4-address> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv6-address> <mask-length> } &<1-4>
 = peer <ipv4-address> default-route-advertise
peer <ipv4-address> default-route-advertise route-filter <route-filter-name> { conditional-route-match-all | conditional-route-match-any } { <ipv6-address> <mask-length> } &<1-4>
 = peer <ipv4-address> default-route-advertise
undo peer <ipv4-address> default-route-advertise
# peer discard-ext-community (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> discard-ext-community
 = peer <ipv4-address> discard-ext-community
undo peer <ipv4-address> discard-ext-community
# peer enable (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer enable (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer filter-policy export (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> filter-policy <acl-number> export
 = peer <ipv4-address> filter-policy <acl-number> export
peer <ipv4-address> filter-policy acl6-name <acl6-name> export
 = peer <ipv4-address> filter-policy acl6-name <acl6-name> export
undo peer <ipv4-address> filter-policy <acl-number> export
undo peer <ipv4-address> filter-policy acl6-name <acl6-name> export
# peer filter-policy import (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> filter-policy <acl-number> import
 = peer <ipv4-address> filter-policy <acl-number> import
peer <ipv4-address> filter-policy acl6-name <acl6-name> import
 = peer <ipv4-address> filter-policy acl6-name <acl6-name> import
undo peer <ipv4-address> filter-policy <acl-number> import
undo peer <ipv4-address> filter-policy acl6-name <acl6-name> import
# peer group (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> group <group-name>
 = peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
# peer group (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> group <group-name>
 = peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
# peer route-policy import (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer ipv6-prefix export (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> ipv6-prefix <ipv6-prefix-name> export
 = peer <ipv4-address> ipv6-prefix <ipv6-prefix-name> export
undo peer <ipv4-address> ipv6-prefix [ <ipv6-prefix-name> ] export
# peer ipv6-prefix import (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> ipv6-prefix <ipv6-prefix-name> import
 = peer <ipv4-address> ipv6-prefix <ipv6-prefix-name> import
undo peer <ipv4-address> ipv6-prefix [ <ipv6-prefix-name> ] import
# peer keep-all-routes (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> keep-all-routes
 = peer <ipv4-address> keep-all-routes
undo peer <ipv4-address> keep-all-routes
# peer load-balancing (BGP-Labeled address family view)
@ bgp-labeled-address-family
peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
 = peer <ipv4-address> load-balancing
undo peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
# peer load-balancing (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
 = peer <ipv4-address> load-balancing
undo peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
# peer load-balancing (BGP view)
@ bgp bgp-ipv4-unicast-address-family
peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
 = peer <ipv4-address> load-balancing
undo peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
# peer next-hop-local (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> next-hop-local
 = peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
# peer next-hop-local (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> next-hop-local
 = peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
# peer advertise origin-as-validation (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> advertise origin-as-validation
 = peer <ipv4-address> advertise origin-as-validation
undo peer <ipv4-address> advertise origin-as-validation
# peer route-policy export (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer preferred-value (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> preferred-value <preferredvalue>
 = peer <ipv4-address> preferred-value
undo peer <ipv4-address> preferred-value
# peer public-as-only (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> public-as-only
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <peerIpv4Addr> public-as-only import [ force ]
 = peer <peerIpv4Addr> public-as-only import
peer <peerIpv4Addr> public-as-only import disable
 = peer <peerIpv4Addr> public-as-only import
undo peer <peerIpv4Addr> public-as-only import [ force ]
undo peer <peerIpv4Addr> public-as-only import disable
# peer reflect-client (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer reflect-client (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer route-filter export (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> route-filter <route-filter-name> export
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter import (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer route-limit (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer route-limit (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <minutes> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer tnl-policy (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
? policy-name text 1 39
peer <ipv4-address> tnl-policy <policy-name>
 = peer <ipv4-address> tnl-policy
undo peer <ipv4-address> tnl-policy
# peer path-attribute-treat (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer update-group-independent (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> update-group-independent enable
 = peer <ipv4-address> update-group-independent enable
peer <ipv4-address> update-group-independent disable
 = peer <ipv4-address> update-group-independent
undo peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent disable
# peer route-update-interval (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# peer capability-advertise (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> capability-advertise add-path both
 = peer <ipv6-address> capability-advertise add-path both
undo peer <ipv6-address> capability-advertise add-path { both | receive | send }
peer <ipv6-address> capability-advertise add-path receive
 = peer <ipv6-address> capability-advertise add-path receive
peer <ipv6-address> capability-advertise add-path send
 = peer <ipv6-address> capability-advertise add-path send
# peer capability-advertise add-path (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> capability-advertise add-path both
 = peer <peerIpv6Addr> capability-advertise add-path both
undo peer <peerIpv6Addr> capability-advertise add-path { both | receive | send }
peer <peerIpv6Addr> capability-advertise add-path receive
 = peer <peerIpv6Addr> capability-advertise add-path receive
peer <peerIpv6Addr> capability-advertise add-path send
 = peer <peerIpv6Addr> capability-advertise add-path send
# peer advertise add-path (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> advertise add-path path-number <path-number>
 = peer <ipv6-address> advertise add-path
undo peer <ipv6-address> advertise add-path
# peer advertise add-path (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
? number number 2 64
peer <peerIpv6Addr> advertise add-path path-number <number>
 = peer <peerIpv6Addr> advertise add-path
undo peer <peerIpv6Addr> advertise add-path
# peer advertise best-external (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> advertise best-external
 = peer <ipv6-address> advertise best-external
undo peer <ipv6-address> advertise best-external
# peer advertise best-external (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> advertise best-external
 = peer <peerIpv6Addr> advertise best-external
undo peer <peerIpv6Addr> advertise best-external
# peer advertise link-bandwidth transitive (BGP-IPv6 unicast address family view)(IPv6)
@ bgp-ipv6-unicast-address-family
peer <peerIpv6Addr> advertise link-bandwidth transitive
 = peer <peerIpv6Addr> advertise link-bandwidth transitive
peer <peerIpv6Addr> advertise link-bandwidth transitive disable
 = peer <peerIpv6Addr> advertise link-bandwidth transitive
undo peer <peerIpv6Addr> advertise link-bandwidth transitive
undo peer <peerIpv6Addr> advertise link-bandwidth transitive disable
# peer advertise link-bandwidth transitive (BGP-IPv4 unicast address family view)(IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> advertise link-bandwidth transitive
 = peer <peerIpv6Addr> advertise link-bandwidth transitive
peer <peerIpv6Addr> advertise link-bandwidth transitive disable
 = peer <peerIpv6Addr> advertise link-bandwidth transitive
undo peer <peerIpv6Addr> advertise link-bandwidth transitive
undo peer <peerIpv6Addr> advertise link-bandwidth transitive disable
# peer advertise-ext-community (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> advertise-ext-community
 = peer <ipv6-address> advertise-ext-community
undo peer <ipv6-address> advertise-ext-community
# peer advertise-ext-community (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> advertise-ext-community
 = peer <peerIpv6Addr> advertise-ext-community
undo peer <peerIpv6Addr> advertise-ext-community
# peer advertise-community (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> advertise-community
 = peer <ipv6-address> advertise-community
undo peer <ipv6-address> advertise-community
# peer advertise-community (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> advertise-community
 = peer <peerIpv6Addr> advertise-community
undo peer <peerIpv6Addr> advertise-community
# peer advertise ebgp link-bandwidth (BGP-IPv4 unicast address family view)(IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> advertise ebgp link-bandwidth
 = peer <peerIpv6Addr> advertise ebgp link-bandwidth
peer <peerIpv6Addr> advertise ebgp link-bandwidth disable
 = peer <peerIpv6Addr> advertise ebgp link-bandwidth
undo peer <peerIpv6Addr> advertise ebgp link-bandwidth
undo peer <peerIpv6Addr> advertise ebgp link-bandwidth disable
# peer advertise ebgp link-bandwidth (BGP-IPv6 unicast address family view)(IPv6)
@ bgp-ipv6-unicast-address-family
peer <peerIpv6Addr> advertise ebgp link-bandwidth
 = peer <peerIpv6Addr> advertise ebgp link-bandwidth
peer <peerIpv6Addr> advertise ebgp link-bandwidth disable
 = peer <peerIpv6Addr> advertise ebgp link-bandwidth
undo peer <peerIpv6Addr> advertise ebgp link-bandwidth
undo peer <peerIpv6Addr> advertise ebgp link-bandwidth disable
# peer advertise-large-community (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <peerIpv6Addr> advertise-large-community [ disable ]
 = peer <peerIpv6Addr> advertise-large-community
undo peer <peerIpv6Addr> advertise-large-community [ disable ]
# peer advertise-large-community (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> advertise-large-community [ disable ]
 = peer <peerIpv6Addr> advertise-large-community
undo peer <peerIpv6Addr> advertise-large-community [ disable ]
# peer aigp (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> aigp
 = peer <ipv6-address> aigp
undo peer <ipv6-address> aigp
# peer aigp (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> aigp
 = peer <peerIpv6Addr> aigp
undo peer <peerIpv6Addr> aigp
# peer allow-as-loop (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
? number number 1 10
peer <ipv6-address> allow-as-loop [ <number> ]
 = peer <ipv6-address> allow-as-loop
undo peer <ipv6-address> allow-as-loop
# peer allow-as-loop (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
? num number 1 10
peer <peerIpv6Addr> allow-as-loop [ <num> ]
 = peer <peerIpv6Addr> allow-as-loop
undo peer <peerIpv6Addr> allow-as-loop
# peer as-path-filter export (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> as-path-filter { <number> | <name> } export
 = peer <ipv6-address> as-path-filter <number> <name> export
undo peer <ipv6-address> as-path-filter { <number> | <name> } export
# peer as-path-filter export (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> as-path-filter { <number> | <name> } export
 = peer <peerIpv6Addr> as-path-filter <number> <name> export
undo peer <peerIpv6Addr> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> as-path-filter { <number> | <name> } import
 = peer <ipv6-address> as-path-filter <number> <name> import
undo peer <ipv6-address> as-path-filter { <number> | <name> } import
# peer as-path-filter import (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> as-path-filter { <number> | <name> } import
 = peer <peerIpv6Addr> as-path-filter <number> <name> import
undo peer <peerIpv6Addr> as-path-filter { <number> | <name> } import
# peer default-route-advertise (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <peerIpv6Addr> default-route-advertise [ route-policy <route-policy-name> ]
 = peer <peerIpv6Addr> default-route-advertise
peer <peerIpv6Addr> default-route-advertise route-filter <route-filter-name>
 = peer <peerIpv6Addr> default-route-advertise
peer <peerIpv6Addr> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv6-address> <mask-length> } &<1-4>
 = peer <peerIpv6Addr> default-route-advertise
peer <peerIpv6Addr> default-route-advertise route-filter <route-filter-name> { conditional-route-match-all | conditional-route-match-any } { <ipv6-address> <mask-length> } &<1-4>
 = peer <peerIpv6Addr> default-route-advertise
undo peer <peerIpv6Addr> default-route-advertise
# peer default-route-advertise (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> default-route-advertise [ route-policy <route-policy-name> ]
 = peer <peerIpv6Addr> default-route-advertise
peer <peerIpv6Addr> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
 = peer <peerIpv6Addr> default-route-advertise
peer <peerIpv6Addr> default-route-advertise route-filter <route-filter-name>
 = peer <peerIpv6Addr> default-route-advertise
peer <peerIpv6Addr> default-route-advertise route-filter <route-filter-name> { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
 = peer <peerIpv6Addr> default-route-advertise
undo peer <peerIpv6Addr> default-route-advertise
# peer discard-ext-community (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> discard-ext-community
 = peer <ipv6-address> discard-ext-community
undo peer <ipv6-address> discard-ext-community
# peer discard-ext-community (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> discard-ext-community
 = peer <peerIpv6Addr> discard-ext-community
undo peer <peerIpv6Addr> discard-ext-community
# peer enable (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> enable
 = peer <ipv6-address> enable
undo peer <ipv6-address> enable
# peer enable(BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> enable
 = peer <peerIpv6Addr> enable
undo peer <peerIpv6Addr> enable
# peer filter-policy export (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> filter-policy <acl-number> export
 = peer <ipv6-address> filter-policy <acl-number> export
peer <ipv6-address> filter-policy acl6-name <acl6-name> export
 = peer <ipv6-address> filter-policy acl6-name <acl6-name> export
undo peer <ipv6-address> filter-policy <acl-number> export
undo peer <ipv6-address> filter-policy acl6-name <acl6-name> export
# peer filter-policy export (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> filter-policy <aclNum> export
 = peer <peerIpv6Addr> filter-policy <aclNum> export
peer <peerIpv6Addr> filter-policy acl-name <aclname> export
 = peer <peerIpv6Addr> filter-policy acl-name <aclname> export
undo peer <peerIpv6Addr> filter-policy <aclNum> export
undo peer <peerIpv6Addr> filter-policy acl-name <aclname> export
# peer filter-policy import (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> filter-policy <acl-number> import
 = peer <ipv6-address> filter-policy <acl-number> import
peer <ipv6-address> filter-policy acl6-name <acl6-name> import
 = peer <ipv6-address> filter-policy acl6-name <acl6-name> import
undo peer <ipv6-address> filter-policy <acl-number> import
undo peer <ipv6-address> filter-policy acl6-name <acl6-name> import
# peer filter-policy import (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> filter-policy <aclNum> import
 = peer <peerIpv6Addr> filter-policy <aclNum> import
peer <peerIpv6Addr> filter-policy acl-name <aclname> import
 = peer <peerIpv6Addr> filter-policy acl-name <aclname> import
undo peer <peerIpv6Addr> filter-policy <aclNum> import
undo peer <peerIpv6Addr> filter-policy acl-name <aclname> import
# peer group (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> group <group-name>
 = peer <ipv6-address> group <group-name>
undo peer <ipv6-address> group <group-name>
# peer group (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> group <peerGroupName>
 = peer <peerIpv6Addr> group <peerGroupName>
undo peer <peerIpv6Addr> group <peerGroupName>
# peer route-policy import (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> route-policy <route-policy-name> import
 = peer <ipv6-address> route-policy <route-policy-name> import
undo peer <ipv6-address> route-policy <route-policy-name> import
# peer route-policy import (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> route-policy <policy-name> import
 = peer <peerIpv6Addr> route-policy <policy-name> import
undo peer <peerIpv6Addr> route-policy <policy-name> import
# peer ipv6-prefix export (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> ipv6-prefix <ipv6-prefix-name> export
 = peer <ipv6-address> ipv6-prefix <ipv6-prefix-name> export
undo peer <ipv6-address> ipv6-prefix [ <ipv6-prefix-name> ] export
# peer ip-prefix export (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> ip-prefix <ip-prefix-name> export
 = peer <peerIpv6Addr> ip-prefix <ip-prefix-name> export
undo peer <peerIpv6Addr> ip-prefix [ <ip-prefix-name> ] export
# peer ipv6-prefix import (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> ipv6-prefix <ipv6-prefix-name> import
 = peer <ipv6-address> ipv6-prefix <ipv6-prefix-name> import
undo peer <ipv6-address> ipv6-prefix [ <ipv6-prefix-name> ] import
# peer ip-prefix import (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> ip-prefix <ip-prefix-name> import
 = peer <peerIpv6Addr> ip-prefix <ip-prefix-name> import
undo peer <peerIpv6Addr> ip-prefix [ <ip-prefix-name> ] import
# peer keep-all-routes (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> keep-all-routes
 = peer <ipv6-address> keep-all-routes
undo peer <ipv6-address> keep-all-routes
# peer keep-all-routes (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> keep-all-routes
 = peer <peerIpv6Addr> keep-all-routes
undo peer <peerIpv6Addr> keep-all-routes
# peer load-balancing (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> load-balancing [ as-path-ignore | as-path-relax ]
 = peer <ipv6-address> load-balancing
undo peer <ipv6-address> load-balancing [ as-path-ignore | as-path-relax ]
# peer load-balancing (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> load-balancing [ as-path-ignore | as-path-relax ]
 = peer <peerIpv6Addr> load-balancing
undo peer <peerIpv6Addr> load-balancing [ as-path-ignore | as-path-relax ]
# peer next-hop-local (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> next-hop-local
 = peer <ipv6-address> next-hop-local
undo peer <ipv6-address> next-hop-local
# peer next-hop-local (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> next-hop-local
 = peer <peerIpv6Addr> next-hop-local
undo peer <peerIpv6Addr> next-hop-local
# peer next-hop-invariable (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> next-hop-invariable
 = peer <peerIpv6Addr> next-hop-invariable
undo peer <peerIpv6Addr> next-hop-invariable
# peer next-hop-invariable (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <peerIpv6Addr> next-hop-invariable
 = peer <peerIpv6Addr> next-hop-invariable
undo peer <peerIpv6Addr> next-hop-invariable
# peer capability-advertise orf ip-prefix (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> capability-advertise orf ip-prefix both
 = peer <peerIpv6Addr> capability-advertise orf ip-prefix both
peer <peerIpv6Addr> capability-advertise orf non-standard-compatible ip-prefix both
 = peer <peerIpv6Addr> capability-advertise orf ip-prefix both
undo peer <peerIpv6Addr> capability-advertise orf ip-prefix { both | receive | send }
undo peer <peerIpv6Addr> capability-advertise orf non-standard-compatible ip-prefix { both | receive | send }
peer <peerIpv6Addr> capability-advertise orf ip-prefix receive
 = peer <peerIpv6Addr> capability-advertise orf ip-prefix receive
peer <peerIpv6Addr> capability-advertise orf ip-prefix send
 = peer <peerIpv6Addr> capability-advertise orf ip-prefix send
peer <peerIpv6Addr> capability-advertise orf non-standard-compatible ip-prefix receive
 = peer <peerIpv6Addr> capability-advertise orf ip-prefix receive
peer <peerIpv6Addr> capability-advertise orf non-standard-compatible ip-prefix send
 = peer <peerIpv6Addr> capability-advertise orf ip-prefix send
# peer advertise origin-as-validation (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> advertise origin-as-validation
 = peer <ipv6-address> advertise origin-as-validation
undo peer <ipv6-address> advertise origin-as-validation
# peer advertise origin-as-validation (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> advertise origin-as-validation
 = peer <peerIpv6Addr> advertise origin-as-validation
undo peer <peerIpv6Addr> advertise origin-as-validation
# peer route-policy export (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> route-policy <route-policy-name> export
 = peer <ipv6-address> route-policy <route-policy-name> export
undo peer <ipv6-address> route-policy <route-policy-name> export
# peer route-policy export (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> route-policy <policy-name> export
 = peer <peerIpv6Addr> route-policy <policy-name> export
undo peer <peerIpv6Addr> route-policy <policy-name> export
# peer preferred-value (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
? preferredValue number 0 65535
peer <ipv6-address> preferred-value <preferredValue>
 = peer <ipv6-address> preferred-value
undo peer <ipv6-address> preferred-value
# peer preferred-value (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> preferred-value <preferredvalue>
 = peer <peerIpv6Addr> preferred-value
undo peer <peerIpv6Addr> preferred-value
# peer prefix-sid (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> prefix-sid
 = peer <ipv6-address> prefix-sid
undo peer <ipv6-address> prefix-sid
# peer prefix-sid (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
? peerIpv6Addr
peer <peerIpv6Addr> prefix-sid
 = peer <peerIpv6Addr> prefix-sid
peer <peerIpv6Addr> prefix-sid disable
 = peer <peerIpv6Addr> prefix-sid
undo peer <peerIpv6Addr> prefix-sid
undo peer <peerIpv6Addr> prefix-sid disable
# peer prefix-sid (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <peerIpv6Addr> prefix-sid
 = peer <peerIpv6Addr> prefix-sid
peer <peerIpv6Addr> prefix-sid disable
 = peer <peerIpv6Addr> prefix-sid
undo peer <peerIpv6Addr> prefix-sid
undo peer <peerIpv6Addr> prefix-sid disable
# peer public-as-only (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> public-as-only
 = peer <ipv6-address> public-as-only
peer <ipv6-address> public-as-only force [ replace ] [ include-peer-as ]
 = peer <ipv6-address> public-as-only
peer <ipv6-address> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <ipv6-address> public-as-only
undo peer <ipv6-address> public-as-only
undo peer <ipv6-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv6-address> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <peerIpv6Addr> public-as-only import [ force ]
 = peer <peerIpv6Addr> public-as-only import
peer <peerIpv6Addr> public-as-only import disable
 = peer <peerIpv6Addr> public-as-only import
undo peer <peerIpv6Addr> public-as-only import [ force ]
undo peer <peerIpv6Addr> public-as-only import disable
# peer public-as-only import (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> public-as-only import [ force ]
 = peer <peerIpv6Addr> public-as-only import
peer <peerIpv6Addr> public-as-only import disable
 = peer <peerIpv6Addr> public-as-only import
undo peer <peerIpv6Addr> public-as-only import [ force ]
undo peer <peerIpv6Addr> public-as-only import disable
# peer public-as-only (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> public-as-only
 = peer <peerIpv6Addr> public-as-only
peer <peerIpv6Addr> public-as-only force [ replace ] [ include-peer-as ]
 = peer <peerIpv6Addr> public-as-only
peer <peerIpv6Addr> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <peerIpv6Addr> public-as-only
undo peer <peerIpv6Addr> public-as-only
undo peer <peerIpv6Addr> public-as-only force [ replace ] [ include-peer-as ]
undo peer <peerIpv6Addr> public-as-only limited [ replace ] [ include-peer-as ]
# peer reflect-client (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> reflect-client
 = peer <ipv6-address> reflect-client
undo peer <ipv6-address> reflect-client
# peer reflect-client (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> reflect-client
 = peer <peerIpv6Addr> reflect-client
undo peer <peerIpv6Addr> reflect-client
# peer route-filter export (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> route-filter <route-filter-name> export
 = peer <ipv6-address> route-filter <route-filter-name> export
undo peer <ipv6-address> route-filter <route-filter-name> export
# peer route-filter export (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> route-filter <route-filter-name> export
 = peer <peerIpv6Addr> route-filter <route-filter-name> export
undo peer <peerIpv6Addr> route-filter <route-filter-name> export
# peer route-filter import (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> route-filter <route-filter-name> import
 = peer <ipv6-address> route-filter <route-filter-name> import
undo peer <ipv6-address> route-filter <route-filter-name> import
# peer route-filter import (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> route-filter <route-filter-name> import
 = peer <peerIpv6Addr> route-filter <route-filter-name> import
undo peer <peerIpv6Addr> route-filter <route-filter-name> import
# peer route-limit (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv6-address> route-limit
undo peer <ipv6-address> route-limit
# peer route-limit (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <peerIpv6Addr> route-limit
undo peer <peerIpv6Addr> route-limit
# peer substitute-as (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> substitute-as
 = peer <peerIpv6Addr> substitute-as
undo peer <peerIpv6Addr> substitute-as
# peer path-attribute-treat (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> discard
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer path-attribute-treat (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer update-group-independent (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> update-group-independent enable
 = peer <ipv6-address> update-group-independent enable
peer <ipv6-address> update-group-independent disable
 = peer <ipv6-address> update-group-independent
undo peer <ipv6-address> update-group-independent enable
undo peer <ipv6-address> update-group-independent disable
# peer update-group-independent (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> update-group-independent enable
 = peer <peerIpv6Addr> update-group-independent enable
peer <peerIpv6Addr> update-group-independent disable
 = peer <peerIpv6Addr> update-group-independent
undo peer <peerIpv6Addr> update-group-independent enable
undo peer <peerIpv6Addr> update-group-independent disable
# peer route-update-interval (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> route-update-interval <interval>
 = peer <ipv6-address> route-update-interval
undo peer <ipv6-address> route-update-interval
# peer route-update-interval (BGP-IPv4 unicast address family view) (IPv6)
@ bgp-ipv4-unicast-address-family
peer <peerIpv6Addr> route-update-interval <interval>
 = peer <peerIpv6Addr> route-update-interval
undo peer <peerIpv6Addr> route-update-interval
# peer upe (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <peerIpv6Addr> upe
 = peer <peerIpv6Addr> upe
undo peer <peerIpv6Addr> upe
# peer keep-all-routes (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> keep-all-routes
 = peer <ipv4-address> keep-all-routes
undo peer <ipv4-address> keep-all-routes
# peer keychain (BGP view) (IPv6)
@ bgp
peer <ipv6-address> keychain <keychain-name>
 = peer <ipv6-address> keychain
undo peer <ipv6-address> keychain
# peer keychain (BGP view)
@ bgp
peer <ipv4-address> keychain <keychain-name>
 = peer <ipv4-address> keychain
undo peer <ipv4-address> keychain
# peer advertise-community (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise-large-community (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <peerIpv4Addr> advertise-large-community [ disable ]
 = peer <peerIpv4Addr> advertise-large-community
undo peer <peerIpv4Addr> advertise-large-community [ disable ]
# peer group (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> group <group-name>
 = peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
# peer route-limit (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer enable (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer reflect-client (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer path-attribute-treat (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer label-route-capability (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> label-route-capability
 = peer <ipv4-address> label-route-capability
undo peer <ipv4-address> label-route-capability
# peer path-attribute-treat (BGP-Labeled address family view)
@ bgp-labeled-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer listen-as
@ bgp
peer <group-name> listen-as { <asn> } &<1-6>
 = peer <group-name> listen-as <asn>
undo peer <group-name> listen-as { <asn> } &<1-6>
# peer listen-as-segment
@ bgp
peer <group-name> listen-as-segment begin-as <begin-asn> end-as <end-asn>
 = peer <group-name> listen-as-segment begin-as <begin-asn> end-as <end-asn>
undo peer <group-name> listen-as-segment begin-as <begin-asn> end-as <end-asn>
# peer listen-net
@ bgp
peer <group-name> listen-net <ipv4-address> [ <mask-length> | <mask> ]
 = peer <group-name> listen-net <ipv4-address>
undo peer <group-name> listen-net <ipv4-address> [ <mask-length> | <mask> ]
# peer local-graceful-restart (BGP view) (IPv4 and IPv6)
@ bgp
peer <ipv4-address> local-graceful-restart disable
 = peer <ipv4-address> local-graceful-restart
peer <ipv6-address> local-graceful-restart disable
 = peer <ipv6-address> local-graceful-restart disable
peer <ipv4-address> local-graceful-restart enable
 = peer <ipv4-address> local-graceful-restart enable
peer <ipv6-address> local-graceful-restart enable
 = peer <ipv6-address> local-graceful-restart
undo peer <ipv4-address> local-graceful-restart enable
undo peer <ipv4-address> local-graceful-restart disable
undo peer <ipv6-address> local-graceful-restart disable
undo peer <ipv6-address> local-graceful-restart enable
# peer local-graceful-restart (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> local-graceful-restart disable
 = peer <ipv6-address> local-graceful-restart disable
peer <ipv6-address> local-graceful-restart enable
 = peer <ipv6-address> local-graceful-restart
undo peer <ipv6-address> local-graceful-restart disable
undo peer <ipv6-address> local-graceful-restart enable
# peer local-graceful-restart (BGP multi-instance view)
@ bgp-multi-instance
peer <ipv4-address> local-graceful-restart disable
 = peer <ipv4-address> local-graceful-restart disable
peer <ipv4-address> local-graceful-restart enable
 = peer <ipv4-address> local-graceful-restart
undo peer <ipv4-address> local-graceful-restart disable
undo peer <ipv4-address> local-graceful-restart enable
# peer local-graceful-restart (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <ipv4-address> local-graceful-restart disable
 = peer <ipv4-address> local-graceful-restart disable
peer <ipv4-address> local-graceful-restart enable
 = peer <ipv4-address> local-graceful-restart
undo peer <ipv4-address> local-graceful-restart disable
undo peer <ipv4-address> local-graceful-restart enable
# peer local-graceful-restart (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> local-graceful-restart disable
 = peer <ipv4-address> local-graceful-restart disable
peer <ipv4-address> local-graceful-restart enable
 = peer <ipv4-address> local-graceful-restart
undo peer <ipv4-address> local-graceful-restart disable
undo peer <ipv4-address> local-graceful-restart enable
# peer local-graceful-restart (BGP-VPN instance view) (IPv4 and IPv6)
@ bgp-multi-instance
peer <ipv4-address> local-graceful-restart disable
 = peer <ipv4-address> local-graceful-restart disable
peer <ipv6-address> local-graceful-restart disable
 = peer <ipv6-address> local-graceful-restart disable
peer <ipv4-address> local-graceful-restart enable
 = peer <ipv4-address> local-graceful-restart
peer <ipv6-address> local-graceful-restart enable
 = peer <ipv6-address> local-graceful-restart
undo peer <ipv4-address> local-graceful-restart disable
undo peer <ipv6-address> local-graceful-restart disable
undo peer <ipv4-address> local-graceful-restart enable
undo peer <ipv6-address> local-graceful-restart enable
# peer local-graceful-restart enable (BGP view)(group)
@ bgp
peer <group-name> local-graceful-restart enable
 = peer <group-name> local-graceful-restart enable
undo peer <group-name> local-graceful-restart enable
# peer local-graceful-restart enable (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> local-graceful-restart enable
 = peer <group-name> local-graceful-restart enable
undo peer <group-name> local-graceful-restart enable
# peer local-graceful-restart enable (BGP multi-instance view) (group)
@ bgp-multi-instance
peer <group-name> local-graceful-restart enable
 = peer <group-name> local-graceful-restart enable
undo peer <group-name> local-graceful-restart enable
# peer local-graceful-restart enable (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> local-graceful-restart enable
 = peer <group-name> local-graceful-restart enable
undo peer <group-name> local-graceful-restart enable
# peer local-graceful-restart enable (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> local-graceful-restart enable
 = peer <group-name> local-graceful-restart enable
undo peer <group-name> local-graceful-restart enable
# peer local-graceful-restart enable (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> local-graceful-restart enable
 = peer <group-name> local-graceful-restart enable
undo peer <group-name> local-graceful-restart enable
# peer log-change (BGP view) (IPv6)
@ bgp
peer <ipv6-address> log-change
 = peer <ipv6-address> log-change
undo peer <ipv6-address> log-change
# peer log-change (BGP view)
@ bgp
peer <ipv4-address> log-change
 = peer <ipv4-address> log-change
undo peer <ipv4-address> log-change
# peer path-attribute-treat (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer mpls-local-ifnet disable
@ bgp
peer <peerIpv4Addr> mpls-local-ifnet disable
 = peer <peerIpv4Addr> mpls-local-ifnet disable
undo peer <peerIpv4Addr> mpls-local-ifnet disable
# peer path-attribute-treat (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer path-attribute-treat (BGP multi-instance VPN instance IPv4 address family view)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer path-attribute-treat (BGP-IPv4 multicast address family view)
@ bgp-ipv4-multicast-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer group (BGP-MVPN address family view)
@ bgp-mvpn-address-family
peer <ipv4-address> group <peerGroupName>
 = peer <ipv4-address> group <peerGroupName>
undo peer <ipv4-address> group <peerGroupName>
# peer group (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
peer <ipv4-address> group <group-name>
 = peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
# peer route-limit (BGP-MVPN address family view)
@ bgp-mvpn-address-family
peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer route-limit (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer path-attribute-treat (BGP-MVPN address family view)
@ bgp-ipv6-mvpn-address-family bgp-mvpn-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer enable (BGP-MVPN address family view)
@ bgp-mvpn-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer enable (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer next-hop-local (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> next-hop-local
 = peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
# peer next-hop-local (BGP-MVPN address family view)
@ bgp-mvpn-address-family
peer <ipv4-address> next-hop-local [ reflect-effective ]
 = peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
# peer next-hop-local (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> next-hop-local
 = peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
# peer next-hop-local (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
peer <ipv4-address> next-hop-local [ reflect-effective ]
 = peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
# peer next-hop-invariable (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> next-hop-invariable
 = peer <ipv4-address> next-hop-invariable
undo peer <ipv4-address> next-hop-invariable
# peer next-hop-invariable (BGP view)
@ bgp bgp-ipv4-unicast-address-family
peer <ipv4-address> next-hop-invariable [ include-static-route ]
 = peer <ipv4-address> next-hop-invariable
undo peer <ipv4-address> next-hop-invariable
# peer next-hop-invariable (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> next-hop-invariable
 = peer <ipv4-address> next-hop-invariable
undo peer <ipv4-address> next-hop-invariable
# peer advertise origin-as-validation (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> advertise origin-as-validation
 = peer <ipv4-address> advertise origin-as-validation
undo peer <ipv4-address> advertise origin-as-validation
# peer advertise origin-as-validation (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> advertise origin-as-validation
 = peer <ipv4-address> advertise origin-as-validation
undo peer <ipv4-address> advertise origin-as-validation
# peer route-policy export (BGP-MVPN address family view)
@ bgp-mvpn-address-family
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer route-policy export (BGP view)
@ bgp
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer route-policy export (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer route-policy export (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer route-policy export (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer route-policy export (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> route-policy <route-policy-name> export [ ignore-bit-error ]
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer route-policy export (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer password (BGP view) (IPv6)
@ bgp
peer <ipv6-address> password simple <simple-password>
 = peer <ipv6-address> password
peer <ipv6-address> password cipher <cipher-password>
 = peer <ipv6-address> password
undo peer <ipv6-address> password
# peer password
@ bgp
peer <ipv4-address> password { cipher <cipher-password> | simple <simple-password> }
 = peer <ipv4-address> password
undo peer <ipv4-address> password
# peer path-mtu auto-discovery (BGP view)
@ bgp
peer <ipv4-address> path-mtu auto-discovery
 = peer <ipv4-address> path-mtu auto-discovery
undo peer <ipv4-address> path-mtu auto-discovery
# peer preferred-value (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> preferred-value <preferredvalue>
 = peer <ipv4-address> preferred-value
undo peer <ipv4-address> preferred-value
# peer preferred-value (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> preferred-value <preferredvalue>
 = peer <ipv4-address> preferred-value
undo peer <ipv4-address> preferred-value
# peer preferred-value (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> preferred-value <preferredvalue>
 = peer <ipv4-address> preferred-value
undo peer <ipv4-address> preferred-value
# peer public-as-only (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> public-as-only
 = peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only
# peer public-as-only (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> public-as-only
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <peerIpv4Addr> public-as-only import [ force ]
 = peer <peerIpv4Addr> public-as-only import
peer <peerIpv4Addr> public-as-only import disable
 = peer <peerIpv4Addr> public-as-only import
undo peer <peerIpv4Addr> public-as-only import [ force ]
undo peer <peerIpv4Addr> public-as-only import disable
# peer public-as-only import (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <peerIpv4Addr> public-as-only import [ force ]
 = peer <peerIpv4Addr> public-as-only import
peer <peerIpv4Addr> public-as-only import disable
 = peer <peerIpv4Addr> public-as-only import
undo peer <peerIpv4Addr> public-as-only import [ force ]
undo peer <peerIpv4Addr> public-as-only import disable
# peer public-as-only force (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only force
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
# peer public-as-only limited (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only limited
undo peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
# peer reflect-client (BGP-MVPN address family view)
@ bgp-mvpn-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer reflect-client (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer reflect-client (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer reflect-client (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer reflect-client (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer route-filter export (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> route-filter <route-filter-name> export
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter export (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> route-filter <route-filter-name> export
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter export (BGP-MVPN address family view)
@ bgp-mvpn-address-family
peer <ipv4-address> route-filter <route-filter-name> export
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter export (BGP view)
@ bgp
peer <ipv4-address> route-filter <route-filter-name> export
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter export (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> route-filter <route-filter-name> export [ ignore-bit-error ]
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter export (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
peer <ipv4-address> route-filter <route-filter-name> export
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter import (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer route-filter import (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer route-filter import (BGP-MVPN address family view)
@ bgp-mvpn-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer route-filter import (BGP view)
@ bgp
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer route-filter import (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer route-filter import (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer route-limit (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer route-limit (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer route-limit (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer route-server-client (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
peer <ipv4-address> route-server-client
 = peer <ipv4-address> route-server-client
peer <ipv4-address> route-server-client disable
 = peer <ipv4-address> route-server-client
undo peer <ipv4-address> route-server-client
undo peer <ipv4-address> route-server-client disable
# peer enable (BGP-RPD address family view)
@ bgp-rpd-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer path-attribute-treat (BGP-RPD address family view)
@ bgp-rpd-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer signaling vpls (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> signaling vpls
 = peer <ipv4-address> signaling vpls
undo peer <ipv4-address> signaling vpls
# peer signaling vpls-ad disable (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> signaling vpls-ad disable
 = peer <ipv4-address> signaling vpls-ad disable
undo peer <ipv4-address> signaling vpls-ad disable
# peer signaling vpws (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> signaling vpws
 = peer <ipv4-address> signaling vpws
undo peer <ipv4-address> signaling vpws
# peer substitute-as (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
peer <ipv4-address> substitute-as
 = peer <ipv4-address> substitute-as
undo peer <ipv4-address> substitute-as
# peer substitute-as (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> substitute-as
 = peer <ipv6-address> substitute-as
undo peer <ipv6-address> substitute-as
# peer substitute-as (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
peer <ipv4-address> substitute-as
 = peer <ipv4-address> substitute-as
undo peer <ipv4-address> substitute-as
# peer tcp-mss (BGP view) (IPv6)
@ bgp
? ipv6-address
peer <ipv6-address> tcp-mss <tcp-mss-number>
 = peer <ipv6-address> tcp-mss
undo peer <ipv6-address> tcp-mss
# peer timer connect-retry (BGP view) (IPv6)
@ bgp
peer <ipv6-address> timer connect-retry <connect-retry-time>
 = peer <ipv6-address> timer connect-retry
undo peer <ipv6-address> timer connect-retry
# peer timer connect-retry (BGP view)
@ bgp
peer <ipv4-address> timer connect-retry <connect-retry-time>
 = peer <ipv4-address> timer connect-retry
undo peer <ipv4-address> timer connect-retry
# peer timer (BGP view) (IPv6)
@ bgp
peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time>
 = peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time>
peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
 = peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv6-address> timer keepalive hold [ min-holdtime ]
undo peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time>
undo peer <ipv6-address> timer
undo peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
# peer timer (BGP view)
@ bgp
peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
 = peer timer keepalive hold <ipv4-address> <keepalive-time> <hold-time>
peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
 = peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv4-address> timer keepalive hold [ min-holdtime ]
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv4-address> timer
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
# peer tracking (BGP view) (IPv6)
@ bgp
peer <ipv6-address> tracking [ delay <delay-time> ]
 = peer <ipv6-address> tracking
undo peer <ipv6-address> tracking
# peer tracking (BGP view)
@ bgp
peer <ipv4-address> tracking [ delay <delay-time> ]
 = peer <ipv4-address> tracking
undo peer <ipv4-address> tracking
# peer update-group-independent (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
peer <ipv4-address> update-group-independent enable
 = peer <ipv4-address> update-group-independent enable
peer <ipv4-address> update-group-independent disable
 = peer <ipv4-address> update-group-independent
undo peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent disable
# peer update-group-independent (BGP-MDT address family view)
@ bgp-mdt-address-family
peer <ipv4-address> update-group-independent enable
 = peer <ipv4-address> update-group-independent enable
peer <ipv4-address> update-group-independent disable
 = peer <ipv4-address> update-group-independent
undo peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent disable
# peer update-group-independent (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> update-group-independent enable
 = peer <ipv4-address> update-group-independent enable
peer <ipv4-address> update-group-independent disable
 = peer <ipv4-address> update-group-independent
undo peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent disable
# peer update-group-independent (BGP-MVPN address family view)
@ bgp-mvpn-address-family
peer <ipv4-address> update-group-independent enable
 = peer <ipv4-address> update-group-independent enable
peer <ipv4-address> update-group-independent disable
 = peer <ipv4-address> update-group-independent
undo peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent disable
# peer update-group-independent (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
peer <ipv4-address> update-group-independent enable
 = peer <ipv4-address> update-group-independent enable
peer <ipv4-address> update-group-independent disable
 = peer <ipv4-address> update-group-independent
undo peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent disable
# peer update-group-independent (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> update-group-independent enable
 = peer <ipv4-address> update-group-independent enable
peer <ipv4-address> update-group-independent disable
 = peer <ipv4-address> update-group-independent
undo peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent disable
# peer update-group-independent (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> update-group-independent enable
 = peer <ipv4-address> update-group-independent enable
peer <ipv4-address> update-group-independent disable
 = peer <ipv4-address> update-group-independent
undo peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent disable
# peer update-group-independent enable (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
peer <ipv4-address> update-group-independent enable
 = peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent enable
# peer update-group-independent (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
peer <ipv4-address> update-group-independent enable
 = peer <ipv4-address> update-group-independent enable
peer <ipv4-address> update-group-independent disable
 = peer <ipv4-address> update-group-independent
undo peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent disable
# peer update-group-independent (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> update-group-independent enable
 = peer <ipv6-address> update-group-independent enable
peer <ipv6-address> update-group-independent disable
 = peer <ipv6-address> update-group-independent
undo peer <ipv6-address> update-group-independent enable
undo peer <ipv6-address> update-group-independent disable
# peer update-group-independent disable (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
peer <ipv4-address> update-group-independent disable
 = peer <ipv4-address> update-group-independent disable
undo peer <ipv4-address> update-group-independent disable
# peer route-update-interval (BGP-MVPN address family view)
@ bgp-mvpn-address-family
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# peer route-update-interval (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# peer upe (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> upe
 = peer <ipv4-address> upe
undo peer <ipv4-address> upe
# peer upe (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> upe
 = peer <ipv4-address> upe
undo peer <ipv4-address> upe
# peer high-priority (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer { <ipv4-address> | <ipv6-address> } high-priority
 = peer <ipv4-address> <ipv6-address> high-priority
undo peer { <ipv4-address> | <ipv6-address> } high-priority
# peer allow-as-loop (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
? number number 1 10
peer <ipv4-address> allow-as-loop [ <number> ]
 = peer <ipv4-address> allow-as-loop
undo peer <ipv4-address> allow-as-loop
# peer allow-cluster-loop (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> allow-cluster-loop [ <loop-number> ]
 = peer <ipv4-address> allow-cluster-loop
undo peer <ipv4-address> allow-cluster-loop
# peer enable (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer group (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> group <group-name>
 = peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
# peer path-attribute-treat (BGP-VPN-target address family view)
@ bgp-vpn-target-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer group (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> group <group-name>
 = peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
# peer route-filter export (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
peer <ipv4-address> route-filter <route-filter-name> export
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter import (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer path-attribute-treat (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer { <peerIpv4Addr> | <peerIpv6Addr> } path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer { <peerIpv4Addr> | <peerIpv6Addr> } path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer { <peerIpv4Addr> | <peerIpv6Addr> } path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer enable (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer group (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
peer <ipv4-address> group <group-name>
 = peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
# peer enable (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer path-attribute-treat (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer path-attribute-treat (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer path-attribute-treat (BGP-labeled VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer path-attribute-treat (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer advertise origin-as-validation (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> advertise origin-as-validation
 = peer <ipv6-address> advertise origin-as-validation
undo peer <ipv6-address> advertise origin-as-validation
# peer route-server-client (BGP-IPv6 unicast address family view) (IPv6)
@ bgp-ipv6-unicast-address-family
peer <ipv6-address> route-server-client
 = peer <ipv6-address> route-server-client
peer <ipv6-address> route-server-client disable
 = peer <ipv6-address> route-server-client
undo peer <ipv6-address> route-server-client
undo peer <ipv6-address> route-server-client disable
# policy vpn-target (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
policy vpn-target
 = policy vpn-target
undo policy vpn-target
# policy vpn-target (BGP-MVPN address family view)
@ bgp-mvpn-address-family
policy vpn-target
 = policy vpn-target
undo policy vpn-target
# policy vpn-target (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
policy vpn-target
 = policy vpn-target
undo policy vpn-target
# policy vpn-target (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
policy vpn-target
 = policy vpn-target
undo policy vpn-target
# policy vpn-target (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
policy vpn-target
 = policy vpn-target
undo policy vpn-target
# preference (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
preference { <external> <internal> <local> | route-policy <route-policy-name> }
 = preference
preference route-filter <route-filter-name>
 = preference route-filter
undo preference
# private-4-byte-as enable (BGP view)
@ bgp
private-4-byte-as enable
 = private-4-byte-as enable
undo private-4-byte-as [ enable ]
# qos-local-id (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
qos-local-id { <qos-local-id> | route-policy <route-policy-name> }
 = qos-local-id
undo qos-local-id
# qos-local-id route-filter (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
qos-local-id route-filter <route-filter-name>
 = qos-local-id route-filter <route-filter-name>
undo qos-local-id route-filter <route-filter-name>
# reflect between-clients (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflect between-clients (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflect between-clients (BGP-MVPN address family view)
@ bgp-mvpn-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflect between-clients (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflect between-clients (BGP-VPN-target address family view)
@ bgp-vpn-target-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflect between-clients (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflect between-clients (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflect between-clients (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflect change-path-attribute (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
reflect change-path-attribute
 = reflect change-path-attribute
undo reflect change-path-attribute
# reflect change-path-attribute (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
reflect change-path-attribute
 = reflect change-path-attribute
undo reflect change-path-attribute
# reflect change-path-attribute (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
reflect change-path-attribute
 = reflect change-path-attribute
undo reflect change-path-attribute
# reflect change-path-attribute (BGP-MVPN address family view)
@ bgp-mvpn-address-family
reflect change-path-attribute
 = reflect change-path-attribute
undo reflect change-path-attribute
# reflect change-path-attribute (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
reflect change-path-attribute
 = reflect change-path-attribute
undo reflect change-path-attribute
# reflect change-path-attribute (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
reflect change-path-attribute
 = reflect change-path-attribute
undo reflect change-path-attribute
# reflect change-path-attribute (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
reflect change-path-attribute
 = reflect change-path-attribute
undo reflect change-path-attribute
# reflect change-path-attribute (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
reflect change-path-attribute
 = reflect change-path-attribute
undo reflect change-path-attribute
# reflector cluster-id (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp-labeled-address-family
? cluster-id-value
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# reflector cluster-id (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# reflector cluster-id (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# reflector cluster-id (BGP-MVPN address family view)
@ bgp-mvpn-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# reflector cluster-id (BGP-VPN-target address family view)
@ bgp-vpn-target-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# reflector cluster-id (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# reflector cluster-id (BGP-VPNv4-multicast address family view)
@ bgp-vpnv4-multicast-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# reflector cluster-id (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# refresh bgp ipv6
@ user
! now 3
refresh bgp ipv6 { <ipv6-address> | group <group-name> } { export | import }
refresh bgp ipv6 { all | <ipv4-address> | external | internal } { export | import }
# refresh bgp l2vpn-ad
@ user
! now 3
refresh bgp l2vpn-ad { all | <ipv4-address> | group <group-name> | external | internal } { import | export }
# refresh bgp instance vpnv4
@ user
! now 3
refresh bgp instance <instance-name> vpnv4 { all | <ipv4-address> | external | internal | group <group-name> } { export | import }
# refresh bgp mvpn
@ user
! now 3
refresh bgp mvpn { all | <ipv4-address> | group <group-name> | external | internal } { import | export }
# refresh bgp
@ user
! now 3
refresh bgp { all | <ipv4-address> | external | internal | group <group-name> } { export | import }
refresh bgp vpnv4 { all | <ipv4-address> | <ipv6-address> | external | internal | group <group-name> } { export | import }
refresh bgp vpn-instance <vpn-instance-name> ipv4-family { all | <ipv4-address> | external | internal | group <group-name> } { export | import }
refresh bgp vpnv6 { all | <ipv4-address> | external | internal | group <group-name> } { export | import }
refresh bgp vpn-instance <vpn-instance-name> ipv6-family { all | <ipv6-address> | external | internal | group <group-name> } { export | import }
refresh bgp flow { all | <ipv4-address> | external | internal } { export | import }
refresh bgp vpn-instance <vpn-instance-name> ipv6-family <ipv4-address> { export | import }
refresh bgp labeled { all | <ipv4-address> | external | internal | group <group-name> } { export | import }
refresh bgp rpd { all | <ipv4-address> | external | internal } { export | import }
refresh bgp vpn-instance <vpn-instance-name> labeled { all | <ipv4-address> | external | internal | group <group-name> } { export | import }
# refresh bgp vpn-target
@ user
! now 3
refresh bgp vpn-target { all | <ipv4-address> | group <group-name> | external | internal } { import | export }
# refresh bgp vpnv4 multicast
@ user
! now 3
refresh bgp vpnv4 multicast { <ipv4-address> | all | external | internal | group <group-name> } { export | import }
# refresh bgp mvpn vpnv6
@ user
! now 3
refresh bgp mvpn vpnv6 { all | <ipv4-address> | group <group-name> | external | internal } { import | export }
# nexthop recursive-lookup restrain disable (BGP view)
@ bgp
nexthop recursive-lookup restrain disable
 = nexthop recursive-lookup restrain disable
undo nexthop recursive-lookup restrain disable
# nexthop recursive-lookup restrain (BGP view)
@ bgp
nexthop recursive-lookup restrain suppress-interval <add-count-time> hold-interval <hold-count-time> clear-interval <clear-count-time>
 = nexthop recursive-lookup restrain suppress-interval hold-interval clear-interval
undo nexthop recursive-lookup restrain suppress-interval hold-interval clear-interval
# reset bgp (User view)(IPv6)
@ user
! now 3
reset bgp ipv6 { <as-number> | <ipv4-address> | external | internal | group <group-name> }
reset bgp ipv6 all
reset bgp ipv6 <ipv6-address>
reset bgp vpnv6 { all | <as-number> | <ipv4-address> | external | internal | group <group-name> }
reset bgp vpn-instance <vpn-instance-name> ipv6-family { all | <as-number> | <ipv6-address> | external | internal | group <group-name> }
reset bgp vpn-instance <vpn-instance-name> ipv6-family <ipv4-address>
reset bgp flow ipv6 { all | <as-number> | <ipv4-address> | <ipv6-address> | external | internal }
# reset bgp l2vpn-ad
@ user
! now 3
reset bgp l2vpn-ad all
reset bgp l2vpn-ad { external | internal | <as-number> | <ipv4-address> | group <group-name> }
# reset bgp instance vpnv4
@ user
! now 3
reset bgp instance <instance-name> vpnv4 { <as-number> | <ipv4-address> | external | internal | group <group-name> }
# reset bgp mvpn
@ user
! now 3
reset bgp mvpn { all | <as-number> | <ipv4-address> | external | internal | group <group-name> }
# reset bgp
@ user
! now 3
reset bgp { <as-number> | <ipv4-address> | external | internal | group <group-name> }
reset bgp all
reset bgp { ipv4 | vpnv4 } all
reset bgp vpnv4 { <as-number> | <ipv4-address> | <ipv6-address> | external | internal | group <group-name> }
reset bgp vpn-instance <vpn-instance-name> ipv4-family { all | <as-number> | <ipv4-address> | external | internal | group <group-name> }
reset bgp flow { <as-number> | <ipv4-address> | external | internal }
reset bgp flow all
reset bgp labeled { all | <as-number> | <ipv4-address> | external | internal | group <group-name> }
reset bgp rpd { all | <as-number> | <ipv4-address> | external | internal }
reset bgp vpn-instance <vpn-instance-name> labeled { all | <as-number> | <ipv4-address> | external | internal | group <group-name> }
# reset bgp vpn-target
@ user
! now 3
reset bgp vpn-target all
reset bgp vpn-target { external | internal | <as-number> | <ipv4-address> | group <group-name> }
# reset bgp vpnv4 multicast
@ user
! now 3
reset bgp vpnv4 multicast { <ipv4-address> | all | external | internal | group <group-name> | <as-number> }
# reset bgp dampening (User view)(IPv6)
@ user
! now 3
reset bgp ipv6 dampening
reset bgp ipv6 dampening <ipv6-address> <prefix-length>
reset bgp vpn-instance <vpn-instance-name> ipv6-family dampening [ <ipv6-address> <prefix-length> ]
# reset bgp dampening (User view)(IPv4)
@ user
! now 3
reset bgp [ vpn-instance <vpn-instance-name> ipv4-family ] dampening
reset bgp [ vpn-instance <vpn-instance-name> ipv4-family ] dampening <ipv4-address> [ <mask> | <mask-length> ]
reset bgp vpnv4 dampening
reset bgp vpnv4 dampening <ipv4-address> [ <mask> | <mask-length> ]
reset bgp [ vpn-instance <vpn-instance-name> ] labeled dampening
reset bgp [ vpn-instance <vpn-instance-name> ] labeled dampening <ipv4-address> [ <mask> | <mask-length> ]
# reset bgp flap-info (User view)(IPv6)
@ user
! now 3
? network-ipv6-address ipv6
reset bgp ipv6 flap-info <network-ipv6-address> <prefix-length>
reset bgp ipv6 <ipv6-address> flap-info
reset bgp ipv6 flap-info
reset bgp vpn-instance <vpn-instance-name> ipv6-family flap-info [ <network-ipv6-address> <prefix-length> ]
reset bgp ipv6 flap-info as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
reset bgp ipv6 flap-info regexp <as-path-regexp>
# reset bgp flap-info (User view)(IPv4 and IPv6)
@ user
! now 3
reset bgp [ vpn-instance <vpn-instance-name> ipv4-family ] flap-info <ipv4-address> [ <mask> | <mask-length> ]
reset bgp [ vpn-instance <vpn-instance-name> ipv4-family ] <peerIpv4Addr> flap-info
reset bgp [ vpn-instance <vpn-instance-name> ipv4-family ] flap-info
reset bgp [ vpn-instance <vpn-instance-name> ipv4-family ] flap-info as-path-filter { <as-path-filter-number> | <as-path-filter-name> }
reset bgp [ vpn-instance <vpn-instance-name> ipv4-family ] flap-info regexp <as-path-regexp>
reset bgp vpn-instance <vpn-instance-name> ipv6-family flap-info as-path-filter { <as-path-filter-number> | <as-path-filter-name> }
reset bgp vpn-instance <vpn-instance-name> ipv6-family flap-info regexp <as-path-regexp>
reset bgp vpnv4 <peerIpv4Addr> flap-info
reset bgp vpnv4 flap-info
reset bgp vpnv4 flap-info as-path-filter { <as-path-filter-number> | <as-path-filter-name> }
reset bgp vpnv4 flap-info regexp <as-path-regexp>
reset bgp vpnv4 flap-info <ipv4-address> [ <mask> | <mask-length> ]
reset bgp [ vpn-instance <vpn-instance-name> ] labeled flap-info <ipv4-address> [ <mask> | <mask-length> ]
reset bgp [ vpn-instance <vpn-instance-name> ] labeled <peerIpv4Addr> flap-info
reset bgp [ vpn-instance <vpn-instance-name> ] labeled flap-info
reset bgp [ vpn-instance <vpn-instance-name> ] labeled flap-info as-path-filter { <as-path-filter-number> | <as-path-filter-name> }
reset bgp [ vpn-instance <vpn-instance-name> ] labeled flap-info regexp <as-path-regexp>
# reset bgp flapping-count
@ user
! now 3
reset bgp { <ipv4-address> | vpn-instance <vpn-instance-name> ipv4-family <ipv4-address> } flapping-count
reset bgp labeled <ipv4-address> flapping-count
# reset bgp instance vpnv4 dampening
@ user
! now 3
reset bgp instance <instance-name> vpnv4 dampening
reset bgp instance <instance-name> vpnv4 dampening <ipv4-address> [ <mask> | <mask-length> ]
# reset bgp instance vpnv4 flap-info
@ user
! now 3
reset bgp instance <instance-name> vpnv4 <peerIpv4Addr> flap-info
reset bgp instance <instance-name> vpnv4 flap-info
reset bgp instance <instance-name> vpnv4 flap-info as-path-filter { <as-path-filter-number> | <as-path-filter-name> }
reset bgp instance <instance-name> vpnv4 flap-info regexp <as-path-regexp>
reset bgp instance <instance-name> vpnv4 flap-info <ipv4-address> [ <mask> | <mask-length> ]
# reset bmp session
@ user
! now 3
reset bmp session [ vpn-instance <vrf-name> ] { <ipv4Addr> | <ipv6Addr> | all }
reset bmp session [ vpn-instance <vrf-name> ] { <ipv4Addr> | <ipv6Addr> } alias <alias-name>
# reset bgp flapping-count (User view)(IPv6)
@ user
! now 3
reset bgp { ipv6 | vpn-instance <vpn-instance-name> ipv6-family } <ipv6-address> flapping-count
# reset rpki session
@ user
! now 3
reset rpki session { all | [ vpn-instance <vpn-instance-name> ] { <ipv4Addr> | <ipv6Addr> } }
# reset bgp mvpn vpnv6
@ user
! now 3
reset bgp mvpn vpnv6 { all | <as-number> | <ipv4-address> | external | internal | group <group-name> }
# routing-table rib-only route-filter (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
routing-table rib-only route-filter <route-filter-name>
 = routing-table rib-only route-filter <route-filter-name>
undo routing-table rib-only route-filter <route-filter-name>
# routing-table rib-only route-filter (BGP view)
@ bgp
routing-table rib-only route-filter <route-filter-name>
 = routing-table rib-only route-filter <route-filter-name>
undo routing-table rib-only route-filter <route-filter-name>
# route-filter (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
route-filter <route-filter-name> import
 = route-filter <route-filter-name> import
undo route-filter <route-filter-name> { import | export [ direct | isis <process-id> | ospfv3 <process-id> | ripng <process-id> | static | unr ] }
route-filter <route-filter-name> export [ direct | isis <process-id> | ospfv3 <process-id> | ripng <process-id> | static | unr ]
 = route-filter <route-filter-name> export <process-id> <process-id> <process-id>
# route-filter (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
route-filter <route-filter-name> import
 = route-filter <route-filter-name> import
undo route-filter <route-filter-name> { import | export }
route-filter <route-filter-name> export
 = route-filter <route-filter-name> export
# route-filter (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
route-filter <route-filter-name> import
 = route-filter <route-filter-name> import
undo route-filter <route-filter-name> { import | export }
route-filter <route-filter-name> export
 = route-filter <route-filter-name> export
# route-select delay (BGP-MVPN address family view)
@ bgp-mvpn-address-family
route-select delay <delay-value>
 = route-select delay
undo route-select delay
# route-select delay (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
route-select delay <delay-value>
 = route-select delay
undo route-select delay
# router-id
@ bgp
router-id <router-id-value>
 = router-id
undo router-id
# router-id vpn-instance auto-select
@ bgp
router-id vpn-instance auto-select
 = router-id vpn-instance auto-select
undo router-id vpn-instance auto-select
# routing-table rib-only (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family
routing-table rib-only [ route-policy <route-policy-name> ]
 = routing-table rib-only
undo routing-table rib-only
# routing-table rib-only (BGP view)
@ bgp
routing-table rib-only [ route-policy <route-policy-name> ]
 = routing-table rib-only
undo routing-table rib-only
# routing-table rib-only (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
routing-table rib-only [ route-policy <route-policy-name> ]
 = routing-table rib-only
undo routing-table rib-only
# rpd-family
@ bgp
rpd-family
 + rpd-family
 > bgp-rpd-address-family -af-rpd
undo rpd-family
# router-id filter (BGP-RPD address family view)
@ bgp-rpd-address-family
router-id filter
 = router-id filter
undo router-id filter
# rpki
@ system
rpki
 + rpki
 > rpki -rpki
undo rpki
# rpki-limit
@ rpki-session
rpki-limit <limit> [ alert-only | idle-forever | idle-timeout <times> ]
 = rpki-limit
undo rpki-limit
# session (RPKI view)
@ rpki
session [ vpn-instance <vpn-instance-name> ] { <ipv4-address> | <ipv6-address> }
 + session <vpn-instance-name> <ipv4-address> <ipv6-address>
 > rpki-session -session
undo session [ vpn-instance <vpn-instance-name> ] { <ipv4-address> | <ipv6-address> }
# tcp (RPKI-session view)
@ rpki-session
? keychain-name text 1 47 caseless
tcp port <port-number> [ password md5 <cipher-password> | keychain <keychain-name> ]
 = tcp port <port-number>
undo tcp port <port-number>
undo tcp port
# timer (RPKI-session view)
@ rpki-session
? refresh-time number 10 3600
? aging-time number 60 604800
timer refresh <refresh-time>
 = timer refresh
timer aging <aging-time>
 = timer aging
undo timer { refresh <refresh-time> | aging <aging-time> }
undo timer refresh
undo timer aging
# rr-filter (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
rr-filter <extcomm-filter-name>
 = rr-filter
undo rr-filter
# rr-filter (BGP-MVPN address family view)
@ bgp-mvpn-address-family
rr-filter <extcomm-filter-name>
 = rr-filter
undo rr-filter
# rr-filter (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
rr-filter <extcomm-filter-name>
 = rr-filter
undo rr-filter
# rr-filter (BGP-IPv6 MVPN address family view)
@ bgp-ipv6-mvpn-address-family
rr-filter <extcomm-filter-name>
 = rr-filter
undo rr-filter
# routing-table limit (VPN instance view)
@ vpn-instance vpn-instance-ipv4
? number
routing-table limit <number> { <alert-percent> | simply-alert }
 = routing-table limit
undo routing-table limit
# routing-table limit (VPN instance IPv4 address family view)
@ vpn-instance-ipv4
? number
routing-table limit <number> { <alert-percent> | simply-alert }
 = routing-table limit
# routing-table limit (VPN instance IPv6 address family view)
@ vpn-instance-ipv6
? number
routing-table limit <number> { <alert-percent> | simply-alert }
 = routing-table limit
# connect-interface (BMP session view)
@ bmp-session bmp-session-2
connect-interface { <interface-name> | <ipv4-source-address> | <interface-type> <interface-number> | <interface-name> <ipv4-source-address> | <interface-type> <interface-number> <ipv4-source-address> }
 = connect-interface <interface-name> <ipv4-source-address> <interface-name> <ipv4-source-address> <ipv4-source-address>
undo connect-interface
undo connect-interface { <interface-name> | <ipv4-source-address> | <interface-type> <interface-number> | <interface-name> <ipv4-source-address> | <interface-type> <interface-number> <ipv4-source-address> }
# connect-interface (BMP session view) (IPv6)
@ bmp-session bmp-session-2
connect-interface { <interface-name> | <ipv6-source-address> | <interface-type> <interface-number> | <interface-name> <ipv6-source-address> | <interface-type> <interface-number> <ipv6-source-address> }
 = connect-interface <interface-name> <ipv6-source-address> <interface-name> <ipv6-source-address> <ipv6-source-address>
undo connect-interface { <interface-name> | <ipv6-source-address> | <interface-type> <interface-number> | <interface-name> <ipv6-source-address> | <interface-type> <interface-number> <ipv6-source-address> }
# group (BGP-VPN instance view)
@ bgp-multi-instance
group <group-name> [ internal | external ]
 = group <group-name>
undo group <group-name> [ internal | external ]
# peer as-number (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> as-number <as-number>
 = peer <group-name> as-number <as-number>
undo peer <group-name> as-number [ <as-number> ]
# peer bfd (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
 = peer <group-name> bfd <min-tx-interval> <min-rx-interval> <multiplier>
undo peer <group-name> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
undo peer <group-name> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
# peer bfd enable (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> bfd enable [ [ single-hop-prefer ] [ compatible ] | per-link one-arm-echo ]
 = peer <group-name> bfd enable
undo peer <group-name> bfd enable [ single-hop-prefer ]
# peer capability-advertise (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> capability-advertise conventional
 = peer <group-name> capability-advertise conventional
undo peer <group-name> capability-advertise { conventional | route-refresh | 4-byte-as }
peer <group-name> capability-advertise route-refresh
 = peer <group-name> capability-advertise route-refresh
peer <group-name> capability-advertise 4-byte-as
 = peer <group-name> capability-advertise 4-byte-as
# peer check-first-as (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> check-first-as enable
 = peer <group-name> check-first-as enable
peer <group-name> check-first-as disable
 = peer <group-name> check-first-as
undo peer <group-name> check-first-as enable
undo peer <group-name> check-first-as disable
# peer connect-interface (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> connect-interface { <interface-name> | <ipv4-address> | <interface-type> <interface-number> | <interface-name> <ipv4-address> | <interface-type> <interface-number> <ipv4-address> }
 = peer <group-name> connect-interface
peer <group-name> connect-interface { <ipv6-address> | <interface-name> <ipv6-address> | <interface-type> <interface-number> <ipv6-address> }
 = peer <group-name> connect-interface
undo peer <group-name> connect-interface
# peer listen-only (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> listen-only
 = peer <group-name> listen-only
undo peer <group-name> { listen-only | connect-only }
peer <group-name> connect-only
 = peer <group-name> connect-only
# peer description (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> description <description-text>
 = peer <group-name> description
undo peer <group-name> description
# peer ebgp-max-hop (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> ebgp-max-hop [ <hop-count> ]
 = peer <group-name> ebgp-max-hop
undo peer <group-name> ebgp-max-hop
# peer fake-as (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> fake-as <fake-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-fake-as ]
 = peer <group-name> fake-as
undo peer <group-name> fake-as
# peer valid-ttl-hops (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> valid-ttl-hops [ <hops> ]
 = peer <group-name> valid-ttl-hops
undo peer <group-name> valid-ttl-hops
# peer ignore (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> ignore
 = peer <group-name> ignore
undo peer <group-name> ignore
# peer keychain (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> keychain <keychain-name>
 = peer <group-name> keychain
undo peer <group-name> keychain
# group listen (BGP-VPN instance view)
@ bgp-multi-instance
group <group-name> listen internal
 = group <group-name> listen internal
group <group-name> listen
 = group <group-name> listen
undo group <group-name> listen [ internal | external ]
group <group-name> listen external
 = group <group-name> listen external
# peer log-change (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> log-change
 = peer <group-name> log-change
undo peer <group-name> log-change
# peer mpls-local-ifnet disable (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <peerGroupName> mpls-local-ifnet disable
 = peer <peerGroupName> mpls-local-ifnet disable
undo peer <peerGroupName> mpls-local-ifnet disable
# peer password (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> password simple <simple-password>
 = peer <group-name> password
peer <group-name> password cipher <cipher-password>
 = peer <group-name> password
undo peer <group-name> password
# peer path-mtu auto-discovery (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> path-mtu auto-discovery
 = peer <group-name> path-mtu auto-discovery
undo peer <group-name> path-mtu auto-discovery
# peer tcp-mss (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> tcp-mss <tcp-mss-number>
 = peer <group-name> tcp-mss
undo peer <group-name> tcp-mss
# peer timer connect-retry (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> timer connect-retry <connect-retry-time>
 = peer <group-name> timer connect-retry
undo peer <group-name> timer connect-retry
# peer timer (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
 = peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
 = peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <group-name> timer keepalive hold [ min-holdtime ]
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
# peer tracking (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> tracking [ delay <delay-time> ]
 = peer <group-name> tracking
undo peer <group-name> tracking [ delay <delay-time> ]
# ipv4 unicast (BMP session view)
@ bmp-session
ipv4 unicast
 + ipv4 unicast
 > bmp-session-ipv4-unicast -ipv4-unicast
undo ipv4 unicast
# ipv4 unicast (BMP session view)
@ bmp-session-2
ipv4 unicast
 = ipv4 unicast
undo ipv4 unicast
# ipv4 vpn (BMP session view)
@ bmp-session
ipv4 vpn
 + ipv4 vpn
 > bmp-session-ipv4-vpn -ipv4-vpn
undo ipv4 vpn
# ipv4 vpn (BMP session view)
@ bmp-session-2
ipv4 vpn
 = ipv4 vpn
undo ipv4 vpn
# peer as-number (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance
peer <ipv6-address> as-number <as-number>
 = peer <ipv6-address>
undo peer <ipv6-address>
# peer capability-advertise (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance
peer <ipv6-address> capability-advertise route-refresh
 = peer <ipv6-address> capability-advertise route-refresh
undo peer <ipv6-address> capability-advertise { route-refresh | 4-byte-as }
undo peer <ipv6-address> capability-advertise
peer <ipv6-address> capability-advertise 4-byte-as
 = peer <ipv6-address> capability-advertise 4-byte-as
# peer check-first-as (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance
peer <ipv6-address> check-first-as enable
 = peer <ipv6-address> check-first-as enable
peer <ipv6-address> check-first-as disable
 = peer <ipv6-address> check-first-as
undo peer <ipv6-address> check-first-as enable
undo peer <ipv6-address> check-first-as disable
# peer connect-interface (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance
peer <ipv6-address> connect-interface { <interface-name> | <ipv6-source-address> | <interface-type> <interface-number> | <interface-name> <ipv6-source-address> | <interface-type> <interface-number> <ipv6-source-address> }
 = peer <ipv6-address> connect-interface
undo peer <ipv6-address> connect-interface
# peer listen-only (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance
peer <ipv6-address> listen-only
 = peer <ipv6-address> listen-only
undo peer <ipv6-address> { listen-only | connect-only }
peer <ipv6-address> connect-only
 = peer <ipv6-address> connect-only
# peer description (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance
peer <ipv6-address> description <description-text>
 = peer <ipv6-address> description
undo peer <ipv6-address> description
# peer ebgp-max-hop (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance
peer <ipv6-address> ebgp-max-hop [ <hop-count> ]
 = peer <ipv6-address> ebgp-max-hop
undo peer <ipv6-address> ebgp-max-hop
# peer fake-as (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance
peer <ipv6-address> fake-as <fake-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-fake-as ]
 = peer <ipv6-address> fake-as
undo peer <ipv6-address> fake-as
# peer ignore (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance
peer <ipv6-address> ignore
 = peer <ipv6-address> ignore
undo peer <ipv6-address> ignore
# peer keychain (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance
peer <ipv6-address> keychain <keychain-name>
 = peer <ipv6-address> keychain
undo peer <ipv6-address> keychain
# peer log-change (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance
peer <ipv6-address> log-change
 = peer <ipv6-address> log-change
undo peer <ipv6-address> log-change
# peer password (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance
peer <ipv6-address> password simple <simple-password>
 = peer <ipv6-address> password
peer <ipv6-address> password cipher <cipher-password>
 = peer <ipv6-address> password
undo peer <ipv6-address> password
# peer path-mtu auto-discovery (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance
peer <ipv6-address> path-mtu auto-discovery
 = peer <ipv6-address> path-mtu auto-discovery
undo peer <ipv6-address> path-mtu auto-discovery
# peer tcp-mss (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance
peer <ipv6-address> tcp-mss <tcp-mss-number>
 = peer <ipv6-address> tcp-mss
undo peer <ipv6-address> tcp-mss
# peer timer connect-retry (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance bgp-vpn-instance-ipv6-address-family
? ipv6-address
peer <ipv6-address> timer connect-retry <connect-retry-time>
 = peer <ipv6-address> timer connect-retry
undo peer <ipv6-address> timer connect-retry
# peer timer (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance
peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time>
 = peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time>
peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
 = peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv6-address> timer keepalive hold [ min-holdtime ]
undo peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time>
undo peer <ipv6-address> timer
undo peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
# monitor all-vpn-instance
@ bmp-session bmp-session-2
monitor all-vpn-instance
 = monitor all-vpn-instance
undo monitor all-vpn-instance
# monitor peer
@ bmp-session bmp-session-2
monitor peer <ipv4-address>
 = monitor peer <ipv4-address>
monitor peer <ipv6-address>
 = monitor peer <ipv6-address>
undo monitor peer <ipv4-address>
undo monitor peer <ipv6-address>
# monitor public
@ bmp-session
monitor public
 + monitor public
 > bmp-monitor -public
undo monitor public
# monitor public
@ bmp-session-2
monitor public
 = monitor public
undo monitor public
# peer capability-advertise graceful-restart (BGP-VPN instance view) (IPv4 and IPv6)
@ bgp-multi-instance
peer <ipv4-address> capability-advertise graceful-restart
 = peer <ipv4-address> capability-advertise graceful-restart
peer <ipv4-address> capability-advertise graceful-restart disable
 = peer <ipv4-address> capability-advertise graceful-restart
peer <ipv6-address> capability-advertise graceful-restart
 = peer <ipv6-address> capability-advertise graceful-restart
peer <ipv6-address> capability-advertise graceful-restart disable
 = peer <ipv6-address> capability-advertise graceful-restart
undo peer <ipv4-address> capability-advertise graceful-restart
undo peer <ipv4-address> capability-advertise graceful-restart disable
undo peer <ipv6-address> capability-advertise graceful-restart
undo peer <ipv6-address> capability-advertise graceful-restart disable
# peer graceful-restart timer restart (BGP-VPN instance view) (IPv4 and IPv6)
@ bgp-multi-instance
peer <ipv4-address> graceful-restart timer restart <time-value>
 = peer <ipv4-address> graceful-restart timer restart
peer <ipv6-address> graceful-restart timer restart <time-value>
 = peer <ipv6-address> graceful-restart timer restart
undo peer <ipv4-address> graceful-restart timer restart
undo peer <ipv6-address> graceful-restart timer restart
# peer graceful-restart peer-reset (BGP-VPN instance view) (IPv4 and IPv6)
@ bgp-multi-instance
peer <ipv4-address> graceful-restart peer-reset
 = peer <ipv4-address> graceful-restart peer-reset
peer <ipv4-address> graceful-restart peer-reset disable
 = peer <ipv4-address> graceful-restart peer-reset
peer <ipv6-address> graceful-restart peer-reset
 = peer <ipv6-address> graceful-restart peer-reset
peer <ipv6-address> graceful-restart peer-reset disable
 = peer <ipv6-address> graceful-restart peer-reset
undo peer <ipv4-address> graceful-restart peer-reset
undo peer <ipv4-address> graceful-restart peer-reset disable
undo peer <ipv6-address> graceful-restart peer-reset
undo peer <ipv6-address> graceful-restart peer-reset disable
# peer graceful-restart timer wait-for-rib (BGP-VPN instance view) (IPv4 and IPv6)
@ bgp-multi-instance
? time-value number 3 3000
peer <ipv4-address> graceful-restart timer wait-for-rib <time-value>
 = peer <ipv4-address> graceful-restart timer wait-for-rib
peer <ipv6-address> graceful-restart timer wait-for-rib <time-value>
 = peer <ipv6-address> graceful-restart timer wait-for-rib
undo peer <ipv4-address> graceful-restart timer wait-for-rib
undo peer <ipv6-address> graceful-restart timer wait-for-rib
# peer bfd (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
 = peer <ipv4-address> bfd
peer <ipv6-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
 = peer <ipv6-address> bfd
undo peer <ipv4-address> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
undo peer <ipv6-address> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# peer bfd block (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> bfd block
 = peer <ipv4-address> bfd block
peer <ipv6-address> bfd block
 = peer <ipv6-address> bfd block
undo peer <ipv4-address> bfd block
undo peer <ipv6-address> bfd block
# peer bfd enable (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> bfd enable [ [ single-hop-prefer ] [ compatible ] | per-link one-arm-echo ]
 = peer <ipv4-address> bfd enable
peer <ipv6-address> bfd enable [ [ single-hop-prefer ] [ compatible ] | per-link one-arm-echo ]
 = peer <ipv6-address> bfd enable
undo peer <ipv4-address> bfd enable
undo peer <ipv6-address> bfd enable
# peer capability-advertise (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> capability-advertise conventional
 = peer <ipv4-address> capability-advertise conventional
undo peer <ipv4-address> capability-advertise { conventional | route-refresh | 4-byte-as }
peer <ipv4-address> capability-advertise route-refresh
 = peer <ipv4-address> capability-advertise route-refresh
peer <ipv4-address> capability-advertise 4-byte-as
 = peer <ipv4-address> capability-advertise 4-byte-as
# peer check-first-as (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> check-first-as enable
 = peer <ipv4-address> check-first-as enable
peer <ipv4-address> check-first-as disable
 = peer <ipv4-address> check-first-as
undo peer <ipv4-address> check-first-as enable
undo peer <ipv4-address> check-first-as disable
# peer connect-interface (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> connect-interface { <interface-name> | <ipv4-source-address> | <interface-type> <interface-number> | <interface-name> <ipv4-source-address> | <interface-type> <interface-number> <ipv4-source-address> }
 = peer <ipv4-address> connect-interface
undo peer <ipv4-address> connect-interface
# peer (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> listen-only
 = peer <ipv4-address> listen-only
undo peer <ipv4-address> { listen-only | connect-only }
peer <ipv4-address> connect-only
 = peer <ipv4-address> connect-only
# peer description (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> description <description-text>
 = peer <ipv4-address> description
undo peer <ipv4-address> description
# peer ebgp-max-hop (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> ebgp-max-hop [ <hop-count> ]
 = peer <ipv4-address> ebgp-max-hop
undo peer <ipv4-address> ebgp-max-hop
# peer fake-as (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> fake-as <fake-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-fake-as ]
 = peer <ipv4-address> fake-as
undo peer <ipv4-address> fake-as
# peer group (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> group <group-name>
 = peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
# peer graceful-restart peer-reset (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> graceful-restart peer-reset
 = peer <group-name> graceful-restart peer-reset
undo peer <group-name> graceful-restart peer-reset
# peer graceful-restart timer wait-for-rib (BGP-VPN instance view) (group)
@ bgp-multi-instance
? time-value number 3 3000
peer <group-name> graceful-restart timer wait-for-rib <time-value>
 = peer <group-name> graceful-restart timer wait-for-rib
undo peer <group-name> graceful-restart timer wait-for-rib
# peer capability-advertise graceful-restart (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> capability-advertise graceful-restart
 = peer <group-name> capability-advertise graceful-restart
undo peer <group-name> capability-advertise graceful-restart
# peer graceful-restart timer restart (BGP-VPN instance view) (group)
@ bgp-multi-instance
peer <group-name> graceful-restart timer restart <time-value>
 = peer <group-name> graceful-restart timer restart
undo peer <group-name> graceful-restart timer restart
# peer ignore (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> ignore
 = peer <ipv4-address> ignore
undo peer <ipv4-address> ignore
# peer keychain (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> keychain <keychain-name>
 = peer <ipv4-address> keychain
undo peer <ipv4-address> keychain
# peer listen-as (BGP-VPN instance view)
@ bgp-multi-instance
peer <group-name> listen-as { <asn> } &<1-6>
 = peer <group-name> listen-as <asn>
undo peer <group-name> listen-as { <asn> } &<1-6>
# peer listen-as-segment (BGP-VPN instance view)
@ bgp-multi-instance
peer <group-name> listen-as-segment begin-as <begin-asn> end-as <end-asn>
 = peer <group-name> listen-as-segment begin-as <begin-asn> end-as <end-asn>
undo peer <group-name> listen-as-segment begin-as <begin-asn> end-as <end-asn>
# peer listen-net (BGP-VPN instance view)
@ bgp-multi-instance
peer <group-name> listen-net <ipv4-address> [ <mask-length> | <mask> ]
 = peer <group-name> listen-net <ipv4-address>
undo peer <group-name> listen-net <ipv4-address> [ <mask-length> | <mask> ]
# peer log-change (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> log-change
 = peer <ipv4-address> log-change
undo peer <ipv4-address> log-change
# peer mpls-local-ifnet disable (BGP-VPN instance view)
@ bgp-multi-instance bgp-vpn-instance-ipv4-address-family
peer <peerIpv4Addr> mpls-local-ifnet disable
 = peer <peerIpv4Addr> mpls-local-ifnet disable
undo peer <peerIpv4Addr> mpls-local-ifnet disable
# peer password (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> password simple <simple-password>
 = peer <ipv4-address> password
peer <ipv4-address> password cipher <cipher-password>
 = peer <ipv4-address> password
undo peer <ipv4-address> password
# peer path-mtu auto-discovery (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> path-mtu auto-discovery
 = peer <ipv4-address> path-mtu auto-discovery
undo peer <ipv4-address> path-mtu auto-discovery
# peer tcp-mss (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> tcp-mss <tcp-mss-number>
 = peer <ipv4-address> tcp-mss
undo peer <ipv4-address> tcp-mss
# peer timer connect-retry (BGP-VPN instance view)
@ bgp-multi-instance bgp-vpn-instance-ipv6-address-family
? ipv4-address
peer <ipv4-address> timer connect-retry <connect-retry-time>
 = peer <ipv4-address> timer connect-retry
undo peer <ipv4-address> timer connect-retry
# peer timer (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
 = peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
 = peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv4-address> timer keepalive hold [ min-holdtime ]
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
undo peer <ipv4-address> timer
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
# peer tracking (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> tracking [ delay <delay-time> ]
 = peer <ipv4-address> tracking
peer <ipv6-address> tracking [ delay <delay-time> ]
 = peer <ipv6-address> tracking
undo peer <ipv4-address> tracking
undo peer <ipv6-address> tracking
# router-id (BGP-VPN instance view)
@ bgp-multi-instance
router-id { <router-id-value> | auto-select }
 = router-id
undo router-id
# tcp (BMP session view)
@ bmp-session bmp-session-2
? keychain-name text 1 47 caseless
tcp connect port <port-number> [ password md5 <cipher-password> | keychain <keychain-name> ]
 = tcp connect port <port-number>
undo tcp connect port <port-number>
undo tcp connect port
# bmp-session alias
@ bmp
bmp-session [ vpn-instance <vrf-name> ] <ipv4-address> alias <alias-name>
 + bmp-session <vrf-name> <ipv4-address> alias <alias-name>
 > bmp-session-2 -session-<ipv4-address>-<alias-name>
undo bmp-session [ vpn-instance <vrf-name> ] <ipv4-address> alias <alias-name>
# bmp-session alias (BMP view)(IPv6)
@ bmp
bmp-session [ vpn-instance <vrf-name> ] <ipv6-address> alias <alias-name>
 = bmp-session <vrf-name> <ipv6-address> alias <alias-name>
undo bmp-session [ vpn-instance <vrf-name> ] <ipv6-address> alias <alias-name>
# bmp-session
@ bmp
bmp-session [ vpn-instance <vrf-name> ] <ipv4-address>
 + bmp-session <vrf-name> <ipv4-address>
 > bmp-session -session-<ipv4-address>
undo bmp-session [ vpn-instance <vrf-name> ] <ipv4-address>
# bmp-session (BMP view)(IPv6)
@ bmp
bmp-session [ vpn-instance <vpn-instance-name> ] <ipv6-address>
 + bmp-session <vpn-instance-name> <ipv6-address>
 > bmp-session -session-<ipv6-address>
undo bmp-session [ vpn-instance <vpn-instance-name> ] <ipv6-address>
# shutdown (BGP view)
@ bgp
shutdown
 = shutdown
undo shutdown
# signaling vpls (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
signaling vpls
 = signaling vpls
undo signaling vpls
# signaling vpls-ad disable (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
signaling vpls-ad disable
 = signaling vpls-ad disable
undo signaling vpls-ad disable
# signaling vpws
@ bgp-l2vpn-ad-address-family
signaling vpws
 = signaling vpws
undo signaling vpws
# slow-peer detection (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
slow-peer detection threshold <threshold-value>
 = slow-peer detection threshold
slow-peer detection disable
 = slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
# segment-routing ipv6 (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
segment-routing ipv6 { best-effort | traffic-engineer } *
 = segment-routing ipv6
undo segment-routing ipv6 { best-effort | traffic-engineer } *
# segment-routing ipv6 best-effort (BGP-IPv4 unicast address family view)
@ bgp-ipv4-unicast-address-family bgp
segment-routing ipv6 best-effort
 = segment-routing ipv6 best-effort
undo segment-routing ipv6 best-effort
# segment-routing ipv6 best-effort (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
segment-routing ipv6 best-effort
 = segment-routing ipv6 best-effort
undo segment-routing ipv6 best-effort
# segment-routing ipv6 locator (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
segment-routing ipv6 locator <locator-name>
 = segment-routing ipv6 locator <locator-name>
undo segment-routing ipv6 locator [ <locator-name> ]
# statistics-timer
@ bmp
? time number 15 65535
statistics-timer <time>
 = statistics-timer <time>
undo statistics-timer <time>
undo statistics-timer
# summary automatic (BGP view)
@ bgp
summary automatic
 = summary automatic
undo summary automatic
# supernet unicast advertise (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
supernet unicast advertise enable
 = supernet unicast advertise enable
supernet unicast advertise disable
 = supernet unicast advertise disable
undo supernet unicast advertise enable
# timer connect-retry (BGP view)
@ bgp
timer connect-retry <connect-retry-time>
 = timer connect-retry
undo timer connect-retry
# timer wait-for-eor (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
? eor-time number 3 3000
timer wait-for-eor <eor-time>
 = timer wait-for-eor
undo timer wait-for-eor
# tunnel-selector (BGP-L2VPN-AD address family view)
@ bgp-l2vpn-ad-address-family
tunnel-selector <tunnel-selector-name>
 = tunnel-selector
undo tunnel-selector
# undo synchronization
@ bgp-ipv4-unicast-address-family bgp-ipv4-multicast-address-family bgp-ipv6-unicast-address-family bgp
undo synchronization
# unicast-route label advertise
@ bgp-ipv4-unicast-address-family bgp
unicast-route label advertise
 = unicast-route label advertise
unicast-route label advertise pop-go
 = unicast-route label advertise pop-go
undo unicast-route label advertise
undo unicast-route label advertise pop-go
# unicast-route label pop-go
@ bgp-labeled-address-family
unicast-route label pop-go
 = unicast-route label pop-go
undo unicast-route label pop-go
# unicast-route recursive-lookup tunnel
@ bgp-ipv4-unicast-address-family bgp
unicast-route recursive-lookup tunnel [ tunnel-selector <tunnel-selector-name> ]
 = unicast-route recursive-lookup tunnel <tunnel-selector-name>
undo unicast-route recursive-lookup tunnel [ tunnel-selector <tunnel-selector-name> ]
# unicast-route recursive-lookup tunnel-v4 (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
unicast-route recursive-lookup tunnel-v4 [ tunnel-selector <tunnel-selector-name> ]
 = unicast-route recursive-lookup tunnel-v4 <tunnel-selector-name>
undo unicast-route recursive-lookup tunnel-v4 [ tunnel-selector <tunnel-selector-name> ]
# prefix origin-validation enable (BGP-IPv6 unicast address family view)
@ bgp-ipv6-unicast-address-family
prefix origin-validation enable
 = prefix origin-validation enable
undo prefix origin-validation enable
# import route-filter (VPN instance IPv6 address family view)
@ vpn-instance-ipv6
import route-filter <route-filter-name>
 = import route-filter <route-filter-name>
undo import route-filter <route-filter-name>
# advertise (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
advertise best-route
 = advertise best-route
undo advertise { best-route | valid-routes }
advertise valid-routes
 = advertise valid-routes
# attr-set (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
attr-set receive
 = attr-set receive
undo attr-set { receive | send | both }
attr-set send
 = attr-set send
attr-set both
 = attr-set both
# attr-set (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
attr-set receive
 = attr-set receive
undo attr-set { receive | send | both }
attr-set send
 = attr-set send
attr-set both
 = attr-set both
# peer as-number (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> as-number <as-number>
 = peer <ipv4-address>
undo peer <ipv4-address>
# ipv4-family vpn-target
@ bgp
ipv4-family vpn-target
 + ipv4-family vpn-target
 > bgp-vpn-target-address-family -af-vpn-target
undo ipv4-family vpn-target
# advertise (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
advertise best-route
 = advertise best-route
undo advertise { best-route | valid-routes }
advertise valid-routes
 = advertise valid-routes
# arp vlink-direct-route advertise (VPN instance IPv4 address family view)
@ vpn-instance-ipv4 vpn-instance
arp vlink-direct-route advertise [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = arp vlink-direct-route advertise
undo arp vlink-direct-route advertise
# route-select delay (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
route-select delay <delay-value>
 = route-select delay
undo route-select delay
# peer default-route-advertise (BGP-VPN-Target address family view)
@ bgp-vpn-target-address-family
peer <ipv4-address> default-route-advertise
 = peer <ipv4-address> default-route-advertise
undo peer <ipv4-address> default-route-advertise
# dampening (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
dampening [ <half-life-reach> <reuse> <suppress> <ceiling> | [ route-policy <route-policy-name> | route-filter <route-filter-name> ] ] * [ update-standard ]
 = dampening
dampening ibgp [ <half-life-reach> <reuse> <suppress> <ceiling> | [ route-policy <route-policy-name> | route-filter <route-filter-name> ] ] * [ update-standard ]
 = dampening ibgp
undo dampening
undo dampening ibgp
# dampening (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
dampening [ <half-life-reach> <reuse> <suppress> <ceiling> | [ route-policy <route-policy-name> | route-filter <route-filter-name> ] ] * [ update-standard ]
 = dampening
undo dampening
# dampening ibgp (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
dampening ibgp [ <half-life-reach> <reuse> <suppress> <ceiling> | [ route-policy <route-policy-name> | route-filter <route-filter-name> ] ] * [ update-standard ]
 = dampening ibgp
undo dampening ibgp
# nexthop recursive-lookup delay (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
? delay-time number 1 100
nexthop recursive-lookup delay [ <delay-time> ]
 = nexthop recursive-lookup delay
nexthop recursive-lookup non-critical-event delay [ <delay-time> ]
 = nexthop recursive-lookup non-critical-event delay
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
# nexthop recursive-lookup delay (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family bgp-multi-instance-vpnv4-address-family
? delay-time number 1 100
nexthop recursive-lookup delay [ <delay-time> ]
 = nexthop recursive-lookup delay
nexthop recursive-lookup non-critical-event delay [ <delay-time> ]
 = nexthop recursive-lookup non-critical-event delay
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
# nexthop recursive-lookup bit-error-detection (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
nexthop recursive-lookup bit-error-detection { med + <med-adjust-value> | local-preference - <localpref-adjust-value> } * [ route-policy <route-policy-name> ]
 = nexthop recursive-lookup bit-error-detection
nexthop recursive-lookup bit-error-detection { med + <med-adjust-value> | local-preference - <localpref-adjust-value> } * route-filter <route-filter-name>
 = nexthop recursive-lookup bit-error-detection
undo nexthop recursive-lookup bit-error-detection
# nexthop recursive-lookup bit-error-detection (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family bgp-multi-instance-vpnv4-address-family
nexthop recursive-lookup bit-error-detection { med + <med-adjust-value> | local-preference - <localpref-adjust-value> } * [ route-policy <route-policy-name> ]
 = nexthop recursive-lookup bit-error-detection
nexthop recursive-lookup bit-error-detection { med + <med-adjust-value> | local-preference - <localpref-adjust-value> } * route-filter <route-filter-name>
 = nexthop recursive-lookup bit-error-detection
undo nexthop recursive-lookup bit-error-detection
# route-select delay (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
route-select delay <delay-value>
 = route-select delay
undo route-select delay
# route-select delay (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
route-select delay <delay-value>
 = route-select delay
undo route-select delay
# peer aigp (BGP multi-instance VPNv4 address family view) (group)
@ bgp-multi-instance-vpnv4-address-family
peer <group-name> aigp
 = peer <group-name> aigp
undo peer <group-name> aigp
# peer aigp (BGP-VPNv4 address family view) (group)
@ bgp-vpnv4-address-family
peer <group-name> aigp
 = peer <group-name> aigp
undo peer <group-name> aigp
# peer capability-advertise (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> capability-advertise add-path both
 = peer <ipv6-address> capability-advertise add-path both
undo peer <ipv6-address> capability-advertise add-path { both | receive | send }
peer <ipv6-address> capability-advertise add-path receive
 = peer <ipv6-address> capability-advertise add-path receive
peer <ipv6-address> capability-advertise add-path send
 = peer <ipv6-address> capability-advertise add-path send
# peer advertise add-path (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> advertise add-path path-number <path-number>
 = peer <ipv6-address> advertise add-path
undo peer <ipv6-address> advertise add-path
# peer advertise best-external (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> advertise best-external
 = peer <ipv6-address> advertise best-external
undo peer <ipv6-address> advertise best-external
# peer advertise-community (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> advertise-community
 = peer <ipv6-address> advertise-community
undo peer <ipv6-address> advertise-community
# peer advertise-large-community (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <peerIpv6Addr> advertise-large-community [ disable ]
 = peer <peerIpv6Addr> advertise-large-community
undo peer <peerIpv6Addr> advertise-large-community [ disable ]
# peer allow-as-loop (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
? number number 1 10
peer <ipv6-address> allow-as-loop [ <number> ]
 = peer <ipv6-address> allow-as-loop
undo peer <ipv6-address> allow-as-loop
# peer as-path-filter export (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> as-path-filter { <number> | <name> } export
 = peer <ipv6-address> as-path-filter <number> <name> export
undo peer <ipv6-address> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> as-path-filter { <number> | <name> } import
 = peer <ipv6-address> as-path-filter <number> <name> import
undo peer <ipv6-address> as-path-filter { <number> | <name> } import
# peer default-originate vpn-instance (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> default-originate vpn-instance <vpn-instance-name>
 = peer <ipv6-address> default-originate vpn-instance <vpn-instance-name>
undo peer <ipv6-address> default-originate vpn-instance <vpn-instance-name>
# peer enable (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> enable
 = peer <ipv6-address> enable
undo peer <ipv6-address> enable
# peer filter-policy export (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> filter-policy <acl-number> export
 = peer <ipv6-address> filter-policy <acl-number> export
peer <ipv6-address> filter-policy acl-name <acl-name> export
 = peer <ipv6-address> filter-policy acl-name <acl-name> export
undo peer <ipv6-address> filter-policy <acl-number> export
undo peer <ipv6-address> filter-policy acl-name <acl-name> export
# peer filter-policy import (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> filter-policy <acl-number> import
 = peer <ipv6-address> filter-policy <acl-number> import
peer <ipv6-address> filter-policy acl-name <acl-name> import
 = peer <ipv6-address> filter-policy acl-name <acl-name> import
undo peer <ipv6-address> filter-policy <acl-number> import
undo peer <ipv6-address> filter-policy acl-name <acl-name> import
# peer route-policy import (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> route-policy <route-policy-name> import
 = peer <ipv6-address> route-policy <route-policy-name> import
undo peer <ipv6-address> route-policy <route-policy-name> import
# peer ip-prefix export (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> ip-prefix <ip-prefix-name> export
 = peer <ipv6-address> ip-prefix <ip-prefix-name> export
undo peer <ipv6-address> ip-prefix [ <ip-prefix-name> ] export
# peer ip-prefix import (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> ip-prefix <ip-prefix-name> import
 = peer <ipv6-address> ip-prefix <ip-prefix-name> import
undo peer <ipv6-address> ip-prefix [ <ip-prefix-name> ] import
# peer keep-all-routes (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> keep-all-routes
 = peer <ipv6-address> keep-all-routes
undo peer <ipv6-address> keep-all-routes
# peer next-hop-local (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> next-hop-local
 = peer <ipv6-address> next-hop-local
undo peer <ipv6-address> next-hop-local
# peer next-hop-invariable (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> next-hop-invariable
 = peer <ipv6-address> next-hop-invariable
undo peer <ipv6-address> next-hop-invariable
# peer advertise origin-as-validation (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> advertise origin-as-validation
 = peer <ipv6-address> advertise origin-as-validation
undo peer <ipv6-address> advertise origin-as-validation
# peer route-policy export (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> route-policy <route-policy-name> export
 = peer <ipv6-address> route-policy <route-policy-name> export
undo peer <ipv6-address> route-policy <route-policy-name> export
# peer preferred-value (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> preferred-value <preferredvalue>
 = peer <ipv6-address> preferred-value
undo peer <ipv6-address> preferred-value
# peer public-as-only (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> public-as-only
 = peer <ipv6-address> public-as-only
peer <ipv6-address> public-as-only force [ replace ] [ include-peer-as ]
 = peer <ipv6-address> public-as-only
peer <ipv6-address> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <ipv6-address> public-as-only
undo peer <ipv6-address> public-as-only
undo peer <ipv6-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv6-address> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <peerIpv6Addr> public-as-only import disable
 = peer <peerIpv6Addr> public-as-only import disable
peer <peerIpv6Addr> public-as-only import [ force ]
 = peer <peerIpv6Addr> public-as-only import
undo peer <peerIpv6Addr> public-as-only import disable
undo peer <peerIpv6Addr> public-as-only import [ force ]
# peer reflect-client (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> reflect-client
 = peer <ipv6-address> reflect-client
undo peer <ipv6-address> reflect-client
# peer route-filter export (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> route-filter <route-filter-name> export
 = peer <ipv6-address> route-filter <route-filter-name> export
undo peer <ipv6-address> route-filter <route-filter-name> export
# peer route-filter import (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> route-filter <route-filter-name> import
 = peer <ipv6-address> route-filter <route-filter-name> import
undo peer <ipv6-address> route-filter <route-filter-name> import
# peer route-limit (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
? percentage text 1 100
peer <ipv6-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv6-address> route-limit
undo peer <ipv6-address> route-limit
# peer route-update-interval (BGP-VPNv4 address family view) (IPv6)
@ bgp-vpnv4-address-family
peer <ipv6-address> route-update-interval <interval>
 = peer <ipv6-address> route-update-interval
undo peer <ipv6-address> route-update-interval
# nexthop recursive-lookup default-route (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
nexthop recursive-lookup default-route
 = nexthop recursive-lookup default-route
undo nexthop recursive-lookup default-route
# peer aigp (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
peer <ipv4-address> aigp
 = peer <ipv4-address> aigp
undo peer <ipv4-address> aigp
# peer aigp (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
peer <ipv4-address> aigp
 = peer <ipv4-address> aigp
undo peer <ipv4-address> aigp
# nexthop recursive-lookup restrain disable (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
nexthop recursive-lookup restrain disable
 = nexthop recursive-lookup restrain disable
undo nexthop recursive-lookup restrain disable
# nexthop recursive-lookup restrain disable (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
nexthop recursive-lookup restrain disable
 = nexthop recursive-lookup restrain disable
undo nexthop recursive-lookup restrain disable
# slow-peer absolute-detection (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
slow-peer absolute-detection threshold <threshold>
 = slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
 = slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
# slow-peer absolute-detection threshold (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
slow-peer absolute-detection threshold <threshold>
 = slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection threshold <threshold>
# slow-peer absolute-detection disable (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
slow-peer absolute-detection disable
 = slow-peer absolute-detection disable
undo slow-peer absolute-detection disable
# slow-peer detection threshold (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
slow-peer detection threshold <threshold-value>
 = slow-peer detection threshold
undo slow-peer detection [ threshold <threshold-value> ]
# slow-peer detection disable (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
slow-peer detection disable
 = slow-peer detection disable
undo slow-peer detection disable
# activate-route-tag compatible (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
activate-route-tag compatible
 = activate-route-tag compatible
undo activate-route-tag compatible
# activate-route-tag compatible (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
activate-route-tag compatible
 = activate-route-tag compatible
undo activate-route-tag compatible
# auto-frr (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
auto-frr
 = auto-frr
undo auto-frr
# bestroute nexthop-resolved (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
bestroute nexthop-resolved { ip | tunnel }
 = bestroute nexthop-resolved
undo bestroute nexthop-resolved
# nexthop recursive-lookup delay (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
? delay-time number 1 100
nexthop recursive-lookup delay [ <delay-time> ]
 = nexthop recursive-lookup delay
nexthop recursive-lookup non-critical-event delay [ <delay-time> ]
 = nexthop recursive-lookup non-critical-event delay
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
# nexthop recursive-lookup bit-error-detection (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
nexthop recursive-lookup bit-error-detection { med + <med-adjust-value> | local-preference - <localpref-adjust-value> } * [ route-policy <route-policy-name> ]
 = nexthop recursive-lookup bit-error-detection
nexthop recursive-lookup bit-error-detection { med + <med-adjust-value> | local-preference - <localpref-adjust-value> } * route-filter <route-filter-name>
 = nexthop recursive-lookup bit-error-detection
undo nexthop recursive-lookup bit-error-detection
# default local-preference (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
default local-preference <preference>
 = default local-preference
undo default local-preference
# default med (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
default med <med>
 = default med
undo default med
# filter-policy (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
filter-policy <acl6-number> import
 = filter-policy <acl6-number> import
undo filter-policy [ <acl6-number> | ipv6-prefix <ipv6-prefix-name> | acl6-name <acl6-name> ] { import | export }
filter-policy <acl6-number> export
 = filter-policy <acl6-number> export
filter-policy ipv6-prefix <ipv6-prefix-name> import
 = filter-policy ipv6-prefix <ipv6-prefix-name> import
filter-policy ipv6-prefix <ipv6-prefix-name> export
 = filter-policy ipv6-prefix <ipv6-prefix-name> export
filter-policy acl6-name <acl6-name> import
 = filter-policy acl6-name <acl6-name> import
filter-policy acl6-name <acl6-name> export
 = filter-policy acl6-name <acl6-name> export
# peer aigp (BGP-VPNv6 address family view) (group)
@ bgp-vpnv6-address-family
peer <group-name> aigp
 = peer <group-name> aigp
undo peer <group-name> aigp
# peer capability-advertise (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> capability-advertise add-path both
 = peer <ipv4-address> capability-advertise add-path both
undo peer <ipv4-address> capability-advertise add-path { both | receive | send }
peer <ipv4-address> capability-advertise add-path receive
 = peer <ipv4-address> capability-advertise add-path receive
peer <ipv4-address> capability-advertise add-path send
 = peer <ipv4-address> capability-advertise add-path send
# peer advertise add-path (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> advertise add-path path-number <path-number>
 = peer <ipv4-address> advertise add-path
undo peer <ipv4-address> advertise add-path
# peer advertise best-external (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> advertise best-external
 = peer <ipv4-address> advertise best-external
undo peer <ipv4-address> advertise best-external
# peer advertise-community (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise-large-community (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <peerIpv4Addr> advertise-large-community [ disable ]
 = peer <peerIpv4Addr> advertise-large-community
undo peer <peerIpv4Addr> advertise-large-community [ disable ]
# peer allow-as-loop (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
? number number 1 10
peer <ipv4-address> allow-as-loop [ <number> ]
 = peer <ipv4-address> allow-as-loop
undo peer <ipv4-address> allow-as-loop
# peer filter-policy export (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> filter-policy <acl-number> export
 = peer <ipv4-address> filter-policy <acl-number> export
peer <ipv4-address> filter-policy acl6-name <acl6-name> export
 = peer <ipv4-address> filter-policy acl6-name <acl6-name> export
undo peer <ipv4-address> filter-policy <acl-number> export
undo peer <ipv4-address> filter-policy acl6-name <acl6-name> export
# peer filter-policy import (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> filter-policy <acl-number> import
 = peer <ipv4-address> filter-policy <acl-number> import
peer <ipv4-address> filter-policy acl6-name <acl6-name> import
 = peer <ipv4-address> filter-policy acl6-name <acl6-name> import
undo peer <ipv4-address> filter-policy <acl-number> import
undo peer <ipv4-address> filter-policy acl6-name <acl6-name> import
# peer group (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> group <group-name>
 = peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
# peer route-filter import (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer route-policy import (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer ipv6-prefix export (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> ipv6-prefix <ipv6-prefix-name> export
 = peer <ipv4-address> ipv6-prefix <ipv6-prefix-name> export
undo peer <ipv4-address> ipv6-prefix [ <ipv6-prefix-name> ] export
# peer ipv6-prefix import (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> ipv6-prefix <ipv6-prefix-name> import
 = peer <ipv4-address> ipv6-prefix <ipv6-prefix-name> import
undo peer <ipv4-address> ipv6-prefix [ <ipv6-prefix-name> ] import
# peer keep-all-routes (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> keep-all-routes
 = peer <ipv4-address> keep-all-routes
undo peer <ipv4-address> keep-all-routes
# peer next-hop-local (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> next-hop-local
 = peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
# peer next-hop-invariable (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> next-hop-invariable
 = peer <ipv4-address> next-hop-invariable
undo peer <ipv4-address> next-hop-invariable
# peer route-filter export (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family bgp-vpnv4-address-family
? ipv4-address
peer <ipv4-address> route-filter <route-filter-name> export [ ignore-bit-error ]
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-policy export (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> route-policy <route-policy-name> export [ ignore-bit-error ]
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer as-path-filter export (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } export
 = peer <ipv4-address> as-path-filter <number> <name> export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } import
 = peer <ipv4-address> as-path-filter <number> <name> import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
# peer preferred-value (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> preferred-value <preferredvalue>
 = peer <ipv4-address> preferred-value
undo peer <ipv4-address> preferred-value
# peer public-as-only (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> public-as-only
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <peerIpv4Addr> public-as-only import disable
 = peer <peerIpv4Addr> public-as-only import disable
peer <peerIpv4Addr> public-as-only import [ force ]
 = peer <peerIpv4Addr> public-as-only import
undo peer <peerIpv4Addr> public-as-only import disable
undo peer <peerIpv4Addr> public-as-only import [ force ]
# peer reflect-client (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer route-limit (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
? percentage text 1 100
peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# nexthop recursive-lookup default-route (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
nexthop recursive-lookup default-route
 = nexthop recursive-lookup default-route
undo nexthop recursive-lookup default-route
# nexthop recursive-lookup route-policy (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
nexthop recursive-lookup route-policy <route-policy-name>
 = nexthop recursive-lookup route-policy
undo nexthop recursive-lookup route-policy
# nexthop recursive-lookup route-filter (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
nexthop recursive-lookup route-filter <route-filter-name>
 = nexthop recursive-lookup route-filter
undo nexthop recursive-lookup route-filter
# peer aigp (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> aigp
 = peer <ipv4-address> aigp
undo peer <ipv4-address> aigp
# peer enable (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer advertise origin-as-validation (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
peer <ipv4-address> advertise origin-as-validation
 = peer <ipv4-address> advertise origin-as-validation
undo peer <ipv4-address> advertise origin-as-validation
# policy vpn-target (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
policy vpn-target
 = policy vpn-target
undo policy vpn-target
# reflect between-clients (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflect change-path-attribute (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
reflect change-path-attribute
 = reflect change-path-attribute
undo reflect change-path-attribute
# reflector cluster-id (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# nexthop recursive-lookup restrain disable (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
nexthop recursive-lookup restrain disable
 = nexthop recursive-lookup restrain disable
undo nexthop recursive-lookup restrain disable
# route-filter (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
route-filter <route-filter-name> import
 = route-filter <route-filter-name> import
undo route-filter <route-filter-name> { import | export }
route-filter <route-filter-name> export
 = route-filter <route-filter-name> export
# route-select delay (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
route-select delay <delay-value>
 = route-select delay
undo route-select delay
# rr-filter (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
rr-filter <extcomm-filter-name>
 = rr-filter
undo rr-filter
# slow-peer absolute-detection (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
slow-peer absolute-detection threshold <threshold>
 = slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
 = slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
# slow-peer detection (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
slow-peer detection threshold <threshold-value>
 = slow-peer detection threshold
slow-peer detection disable
 = slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
# aggregate (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
? mask-length number 1 32
aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
 = aggregate <ipv4-address> <mask-length> <mask> <route-policy-name1> <route-policy-name2> <route-policy-name3>
aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed ] { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
 = aggregate <ipv4-address> <mask-length> <mask> <attr-filter-name> <orig-filter-name> <supp-filter-name>
aggregate <ipv4-address> { <mask-length> | <mask> } as-set detail-suppressed { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
 = aggregate <ipv4-address> <mask-length> <mask> as-set detail-suppressed <attr-filter-name> <orig-filter-name> <supp-filter-name>
undo aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
undo aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed ] { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
undo aggregate <ipv4-address> { <mask-length> | <mask> } as-set detail-suppressed { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
# aggregate default-route (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
aggregate default-route origin-ip-prefix <ip-prefix-name> [ attribute-policy <attribute-policy-name> ]
 = aggregate default-route origin-ip-prefix <ip-prefix-name> <attribute-policy-name>
undo aggregate default-route
undo aggregate default-route origin-ip-prefix <ip-prefix-name> [ attribute-policy <attribute-policy-name> ]
# as-number
@ bgp-vpn-instance-ipv4-address-family
as-number <vrf-as>
 = as-number
undo as-number
# active-route-advertise (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
active-route-advertise
 = active-route-advertise
undo active-route-advertise
# route-select delay (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
route-select delay <delay-value>
 = route-select delay
undo route-select delay
# mpls bgp bfd enable (MPLS-BGP-VPN instance view)
@ mpls-bgp-vpn-instance
mpls bgp bfd enable
 = mpls bgp bfd enable
undo mpls bgp bfd enable
# mpls bgp bfd (MPLS-BGP-VPN instance view)
@ mpls-bgp-vpn-instance
? value-detect-multiplier number 3 50
mpls bgp bfd { detect-multiplier <value-detect-multiplier> | min-rx-interval <value-min-rx-interval> | min-tx-interval <value-min-tx-interval> } *
 = mpls bgp bfd <value-detect-multiplier> <value-min-rx-interval> <value-min-tx-interval>
undo mpls bgp bfd { detect-multiplier <value-detect-multiplier> | min-rx-interval <value-min-rx-interval> | min-tx-interval <value-min-tx-interval> } *
undo mpls bgp bfd { detect-multiplier | min-rx-interval | min-tx-interval } *
# mpls bgp bfd-trigger-tunnel (MPLS-BGP-VPN instance view)
@ mpls-bgp-vpn-instance
mpls bgp bfd-trigger-tunnel { host | ip-prefix <ip-prefix-name> }
 = mpls bgp bfd-trigger-tunnel
undo mpls bgp bfd-trigger-tunnel
# maximum load-balancing ingress-lsp (BGP-VPN instance IPv4 address family view/BGP-labeled VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
maximum load-balancing ingress-lsp <ingressNumber>
 = maximum load-balancing ingress-lsp <ingressNumber>
undo maximum load-balancing ingress-lsp
undo maximum load-balancing ingress-lsp <ingressNumber>
# bgp-lsp mtu (BGP-VPN instance IPv4 address family view/BGP-labeled VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
? lspmtuVal number 46 65535
bgp-lsp mtu <lspmtuVal>
 = bgp-lsp mtu
undo bgp-lsp mtu
# mpls bgp ttl-mode egress (MPLS-BGP-VPN instance view)
@ mpls-bgp-vpn-instance
mpls bgp ttl-mode { uniform | pipe } egress
 = mpls bgp ttl-mode egress
undo mpls bgp ttl-mode uniform egress
# nexthop recursive-lookup delay (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
? delay-time number 1 100
nexthop recursive-lookup delay [ <delay-time> ]
 = nexthop recursive-lookup delay
nexthop recursive-lookup non-critical-event delay [ <delay-time> ]
 = nexthop recursive-lookup non-critical-event delay
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
# dampening (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
dampening [ <half-life-reach> <reuse> <suppress> <ceiling> | [ route-policy <route-policy-name> | route-filter <route-filter-name> ] ] * [ update-standard ]
 = dampening
undo dampening
# default-route imported (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
default-route imported
 = default-route imported
undo default-route imported
# deterministic-med (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
deterministic-med
 = deterministic-med
undo deterministic-med
# ebgp-interface-sensitive (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
ebgp-interface-sensitive
 = ebgp-interface-sensitive
undo ebgp-interface-sensitive
# filter-policy (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
filter-policy <acl-number> import
 = filter-policy <acl-number> import
undo filter-policy [ <acl-number> | ip-prefix <ip-prefix-name> | acl-name <acl-name> ] { import | export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static | op-route ] }
filter-policy <acl-number> export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static | op-route ]
 = filter-policy <acl-number> export <process-id> <process-id> <process-id>
filter-policy ip-prefix <ip-prefix-name> import
 = filter-policy ip-prefix <ip-prefix-name> import
filter-policy ip-prefix <ip-prefix-name> export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static | op-route ]
 = filter-policy ip-prefix <ip-prefix-name> export <process-id> <process-id> <process-id>
filter-policy acl-name <acl-name> import
 = filter-policy acl-name <acl-name> import
filter-policy acl-name <acl-name> export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static | op-route ]
 = filter-policy acl-name <acl-name> export <process-id> <process-id> <process-id>
# peer as-path-filter export (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> as-path-filter { <number> | <name> } export
 = peer <group-name> as-path-filter <number> <name> export
undo peer <group-name> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> as-path-filter { <number> | <name> } import
 = peer <group-name> as-path-filter <number> <name> import
undo peer <group-name> as-path-filter { <number> | <name> } import
# peer as-path-filter import (BGP multi-instance VPN instance IPv4 address family view) (group)
@ bgp-multi-instance-vpn-instance-ipv4-address-family
peer <group-name> as-path-filter { <number> | <name> } import
 = peer <group-name> as-path-filter <number> <name> import
undo peer <group-name> as-path-filter { <number> | <name> } import
# group (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
group <group-name> { internal | external }
 = group <group-name>
group <group-name>
 = group <group-name>
undo group <group-name>
# peer as-number (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> as-number <as-number>
 = peer <group-name> as-number
undo peer <group-name> as-number
# peer bfd (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
 = peer <group-name> bfd
undo peer <group-name> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# peer bfd enable (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> bfd enable [ [ single-hop-prefer ] [ compatible ] | per-link one-arm-echo ]
 = peer <group-name> bfd enable
undo peer <group-name> bfd enable
# peer capability-advertise (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> capability-advertise conventional
 = peer <group-name> capability-advertise conventional
undo peer <group-name> capability-advertise { conventional | route-refresh | 4-byte-as }
peer <group-name> capability-advertise route-refresh
 = peer <group-name> capability-advertise route-refresh
peer <group-name> capability-advertise 4-byte-as
 = peer <group-name> capability-advertise 4-byte-as
# peer check-first-as (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> check-first-as enable
 = peer <group-name> check-first-as enable
peer <group-name> check-first-as disable
 = peer <group-name> check-first-as
undo peer <group-name> check-first-as enable
undo peer <group-name> check-first-as disable
# peer connect-interface (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> connect-interface { <interface-name> | <ipv4-source-addr> | <interface-type> <interface-number> | <interface-name> <ipv4-source-addr> | <interface-type> <interface-number> <ipv4-source-addr> }
 = peer <group-name> connect-interface
undo peer <group-name> connect-interface
# peer (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> listen-only
 = peer <group-name> listen-only
undo peer <group-name> { listen-only | connect-only }
peer <group-name> connect-only
 = peer <group-name> connect-only
# peer description (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> description <description-text>
 = peer <group-name> description
undo peer <group-name> description
# peer ebgp-max-hop (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> ebgp-max-hop [ <hop-count> ]
 = peer <group-name> ebgp-max-hop
undo peer <group-name> ebgp-max-hop
# peer fake-as (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> fake-as <fake-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-fake-as ]
 = peer <group-name> fake-as
undo peer <group-name> fake-as
# peer ignore (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> ignore
 = peer <group-name> ignore
undo peer <group-name> ignore
# peer advertise-ext-community (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> advertise-ext-community
 = peer <group-name> advertise-ext-community
undo peer <group-name> advertise-ext-community
# peer advertise-community (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> advertise-community
 = peer <group-name> advertise-community
undo peer <group-name> advertise-community
# peer advertise-large-community (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> advertise-large-community
 = peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
# peer allow-as-loop (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
? number number 1 10
peer <group-name> allow-as-loop [ <number> ]
 = peer <group-name> allow-as-loop
undo peer <group-name> allow-as-loop
# peer default-route-advertise (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
? ipv4-address
peer <group-name> default-route-advertise [ route-policy <route-policy-name> ]
 = peer <group-name> default-route-advertise
peer <group-name> default-route-advertise route-filter <route-filter-name>
 = peer <group-name> default-route-advertise
peer <group-name> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
 = peer <group-name> default-route-advertise
peer <group-name> default-route-advertise route-filter <route-filter-name> { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
 = peer <group-name> default-route-advertise
undo peer <group-name> default-route-advertise
# peer discard-ext-community (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> discard-ext-community
 = peer <group-name> discard-ext-community
undo peer <group-name> discard-ext-community
# peer exp-mode (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <peerGroupName> exp-mode { pipe | uniform }
 = peer <peerGroupName> exp-mode
undo peer <peerGroupName> exp-mode
# peer filter-policy export (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> filter-policy <acl-number> export
 = peer <group-name> filter-policy <acl-number> export
peer <group-name> filter-policy acl-name <acl-name> export
 = peer <group-name> filter-policy acl-name <acl-name> export
undo peer <group-name> filter-policy <acl-number> export
undo peer <group-name> filter-policy acl-name <acl-name> export
# peer filter-policy import (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> filter-policy <acl-number> import
 = peer <group-name> filter-policy <acl-number> import
peer <group-name> filter-policy acl-name <acl-name> import
 = peer <group-name> filter-policy acl-name <acl-name> import
undo peer <group-name> filter-policy <acl-number> import
undo peer <group-name> filter-policy acl-name <acl-name> import
# peer ip-prefix export (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> ip-prefix <ip-prefix-name> export
 = peer <group-name> ip-prefix <ip-prefix-name> export
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] export
# peer ip-prefix import (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> ip-prefix <ip-prefix-name> import
 = peer <group-name> ip-prefix <ip-prefix-name> import
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] import
# peer keep-all-routes (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> keep-all-routes
 = peer <group-name> keep-all-routes
undo peer <group-name> keep-all-routes
# peer load-balancing (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
 = peer <group-name> load-balancing
undo peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
# peer next-hop-local (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> next-hop-local
 = peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
# peer preferred-value (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> preferred-value <preferredvalue>
 = peer <group-name> preferred-value
undo peer <group-name> preferred-value
# peer public-as-only (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> public-as-only
 = peer <group-name> public-as-only
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
undo peer <group-name> public-as-only
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <peerGroupName> public-as-only import [ force ]
 = peer <peerGroupName> public-as-only import
undo peer <peerGroupName> public-as-only import [ force ]
# peer reflect-client (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> reflect-client
 = peer <group-name> reflect-client
undo peer <group-name> reflect-client
# peer route-filter export (BGP-labeled VPN instance IPv4 address family view/BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> route-filter <route-filter-name> export
 = peer <group-name> route-filter <route-filter-name> export
undo peer <group-name> route-filter <route-filter-name> export
# peer route-filter import (BGP-labeled VPN instance IPv4 address family view/BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> route-filter <route-filter-name> import
 = peer <group-name> route-filter <route-filter-name> import
undo peer <group-name> route-filter <route-filter-name> import
# peer route-policy export (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> route-policy <route-policy-name> export
 = peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
# peer route-policy import (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> route-policy <route-policy-name> import
 = peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
# peer route-update-interval (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> route-update-interval <interval>
 = peer <group-name> route-update-interval
undo peer <group-name> route-update-interval
# peer route-limit (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <minutes> ]
 = peer <group-name> route-limit
undo peer <group-name> route-limit
# peer keychain (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> keychain <keychain-name>
 = peer <group-name> keychain
undo peer <group-name> keychain
# peer label-route-capability (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> label-route-capability [ check-tunnel-reachable ] [ check-withdraw-type | check-withdraw-type-disable ]
 = peer <group-name> label-route-capability
undo peer <group-name> label-route-capability
# peer log-change (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> log-change
 = peer <group-name> log-change
undo peer <group-name> log-change
# peer mpls-local-ifnet disable (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <peerGroupName> mpls-local-ifnet disable
 = peer <peerGroupName> mpls-local-ifnet disable
undo peer <peerGroupName> mpls-local-ifnet disable
# peer password (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> password simple <simple-password>
 = peer <group-name> password
peer <group-name> password cipher <cipher-password>
 = peer <group-name> password
undo peer <group-name> password
# peer path-mtu auto-discovery (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> path-mtu auto-discovery
 = peer <group-name> path-mtu auto-discovery
undo peer <group-name> path-mtu auto-discovery
# peer route-server-client (BGP-VPN instance IPv4 address family view)(group)
@ bgp-vpn-instance-ipv4-address-family
peer <peerGroupName> route-server-client
 = peer <peerGroupName> route-server-client
undo peer <peerGroupName> route-server-client
# peer soo (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> soo <site-of-origin>
 = peer <group-name> soo
undo peer <group-name> soo
# peer substitute-as (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> substitute-as
 = peer <group-name> substitute-as
undo peer <group-name> substitute-as
# peer tcp-mss (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> tcp-mss <tcp-mss-number>
 = peer <group-name> tcp-mss
undo peer <group-name> tcp-mss
# peer timer connect-retry (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family bgp-vpn-instance-ipv6-address-family
peer <group-name> timer connect-retry <connect-retry-time>
 = peer <group-name> timer connect-retry
undo peer <group-name> timer connect-retry
# peer timer (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
 = peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
 = peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <group-name> timer keepalive hold [ min-holdtime ]
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
# peer tracking (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> tracking [ delay <delay-time> ]
 = peer <group-name> tracking
undo peer <group-name> tracking
# peer update-group-independent (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> update-group-independent
 = peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
# import-rib (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
import-rib public [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib public <route-policy-name> <route-filter-name>
import-rib public labeled-unicast [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib public labeled-unicast <route-policy-name> <route-filter-name>
undo import-rib { public | vpn-instance <vpn-instance-name> } [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
undo import-rib { public | vpn-instance <vpn-instance-name> } labeled-unicast [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
import-rib vpn-instance <vpn-instance-name> [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> <route-policy-name> <route-filter-name>
import-rib vpn-instance <vpn-instance-name> labeled-unicast [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> <route-policy-name> <route-filter-name>
# ingress-lsp protect-mode bgp-frr (BGP-VPN instance IPv4 address family view/BGP-labeled VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
ingress-lsp protect-mode bgp-frr
 = ingress-lsp protect-mode
undo ingress-lsp protect-mode
# ingress-lsp trigger route-policy (BGP-VPN instance IPv4 address family view/BGP-labeled VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
ingress-lsp trigger route-policy <policy-name>
 = ingress-lsp trigger route-policy
undo ingress-lsp trigger
# ingress-lsp trigger route-filter (BGP-VPN instance IPv4 address family view/BGP-labeled VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
ingress-lsp trigger route-filter <route-filter-name>
 = ingress-lsp trigger route-filter <route-filter-name>
undo ingress-lsp trigger route-filter <route-filter-name>
# import-rib route next-hop-invariable
@ bgp-vpn-instance-ipv4-address-family
import-rib route next-hop-invariable
 = import-rib route next-hop-invariable
undo import-rib route next-hop-invariable
# peer exp-mode (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <peerIpv4Addr> exp-mode { pipe | uniform }
 = peer <peerIpv4Addr> exp-mode
undo peer <peerIpv4Addr> exp-mode
# peer check-tunnel-reachable (BGP-labeled VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> check-tunnel-reachable
 = peer <group-name> check-tunnel-reachable
undo peer <group-name> check-tunnel-reachable
# peer exp-mode (BGP-labeled VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <peerGroupName> exp-mode { pipe | uniform }
 = peer <peerGroupName> exp-mode
undo peer <peerGroupName> exp-mode
# import-rib (BGP-labeled VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
import-rib public [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib public <route-policy-name> <route-filter-name>
import-rib public labeled-unicast [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib public labeled-unicast <route-policy-name> <route-filter-name>
undo import-rib { public | vpn-instance <vpn-instance-name> } [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
undo import-rib { public | vpn-instance <vpn-instance-name> } labeled-unicast [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
import-rib vpn-instance <vpn-instance-name> [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> <route-policy-name> <route-filter-name>
import-rib vpn-instance <vpn-instance-name> labeled-unicast [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> <route-policy-name> <route-filter-name>
# peer exp-mode (BGP-labeled VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <peerIpv4Addr> exp-mode { pipe | uniform }
 = peer <peerIpv4Addr> exp-mode
undo peer <peerIpv4Addr> exp-mode
# peer check-tunnel-reachable
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> check-tunnel-reachable
 = peer <ipv4-address> check-tunnel-reachable
undo peer <ipv4-address> check-tunnel-reachable
# load-balancing eibgp(BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
load-balancing eibgp
 = load-balancing eibgp
undo load-balancing { eibgp | igp-metric-ignore }
load-balancing igp-metric-ignore
 = load-balancing igp-metric-ignore
# network (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
network { <ipv4-address> [ <mask> | <mask-length> ] } [ route-policy <route-policy-name> ]
 = network <ipv4-address>
network { <ipv4-address> [ <mask> | <mask-length> ] } route-filter <route-filter-name>
 = network <ipv4-address>
undo network { <ipv4-address> [ <mask> | <mask-length> ] }
# nexthop recursive-lookup default-route (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
nexthop recursive-lookup default-route
 = nexthop recursive-lookup default-route
undo nexthop recursive-lookup default-route
# nexthop third-party (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
nexthop third-party
 = nexthop third-party
undo nexthop third-party
# nexthop third-party (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
nexthop third-party
 = nexthop third-party
undo nexthop third-party
# peer capability-advertise graceful-restart (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> capability-advertise graceful-restart
 = peer <ipv4-address> capability-advertise graceful-restart
peer <ipv4-address> capability-advertise graceful-restart disable
 = peer <ipv4-address> capability-advertise graceful-restart
undo peer <ipv4-address> capability-advertise graceful-restart
undo peer <ipv4-address> capability-advertise graceful-restart disable
# peer graceful-restart timer restart (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> graceful-restart timer restart <time-value>
 = peer <ipv4-address> graceful-restart timer restart
undo peer <ipv4-address> graceful-restart timer restart
# peer graceful-restart peer-reset (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> graceful-restart peer-reset
 = peer <ipv4-address> graceful-restart peer-reset
peer <ipv4-address> graceful-restart peer-reset disable
 = peer <ipv4-address> graceful-restart peer-reset
undo peer <ipv4-address> graceful-restart peer-reset
undo peer <ipv4-address> graceful-restart peer-reset disable
# peer graceful-restart timer wait-for-rib (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
? time-value number 3 3000
peer <ipv4-address> graceful-restart timer wait-for-rib <time-value>
 = peer <ipv4-address> graceful-restart timer wait-for-rib
undo peer <ipv4-address> graceful-restart timer wait-for-rib
# peer advertise-ext-community (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> advertise-ext-community
 = peer <ipv4-address> advertise-ext-community
undo peer <ipv4-address> advertise-ext-community
# peer advertise-community
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise-large-community (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <peerIpv4Addr> advertise-large-community [ disable ]
 = peer <peerIpv4Addr> advertise-large-community
undo peer <peerIpv4Addr> advertise-large-community [ disable ]
# peer allow-as-loop (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
? number number 1 10
peer <ipv4-address> allow-as-loop [ <number> ]
 = peer <ipv4-address> allow-as-loop
undo peer <ipv4-address> allow-as-loop
# peer as-number (BGP-VPN instance view)
@ bgp-multi-instance
peer <ipv4-address> as-number <as-number>
 = peer <ipv4-address>
undo peer <ipv4-address>
# peer as-path-filter export (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } export
 = peer <ipv4-address> as-path-filter <number> <name> export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } import
 = peer <ipv4-address> as-path-filter <number> <name> import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
# peer bfd (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
 = peer <ipv4-address> bfd
undo peer <ipv4-address> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# peer bfd block (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> bfd block
 = peer <ipv4-address> bfd block
undo peer <ipv4-address> bfd block
# peer bfd enable (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> bfd enable [ [ single-hop-prefer ] [ compatible ] | per-link one-arm-echo ]
 = peer <ipv4-address> bfd enable
undo peer <ipv4-address> bfd enable
# peer capability-advertise (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> capability-advertise conventional
 = peer <ipv4-address> capability-advertise conventional
undo peer <ipv4-address> capability-advertise { conventional | route-refresh | 4-byte-as }
peer <ipv4-address> capability-advertise route-refresh
 = peer <ipv4-address> capability-advertise route-refresh
peer <ipv4-address> capability-advertise 4-byte-as
 = peer <ipv4-address> capability-advertise 4-byte-as
# peer check-first-as (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> check-first-as enable
 = peer <ipv4-address> check-first-as enable
peer <ipv4-address> check-first-as disable
 = peer <ipv4-address> check-first-as
undo peer <ipv4-address> check-first-as enable
undo peer <ipv4-address> check-first-as disable
# peer connect-interface (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> connect-interface { <interface-name> | <ipv4-source-address> | <interface-type> <interface-number> | <interface-name> <ipv4-source-address> | <interface-type> <interface-number> <ipv4-source-address> }
 = peer <ipv4-address> connect-interface
undo peer <ipv4-address> connect-interface
# peer (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> listen-only
 = peer <ipv4-address> listen-only
undo peer <ipv4-address> { listen-only | connect-only }
peer <ipv4-address> connect-only
 = peer <ipv4-address> connect-only
# peer default-route-advertise (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <peerIpv4Addr> default-route-advertise [ route-policy <route-policy-name> ]
 = peer <peerIpv4Addr> default-route-advertise
peer <peerIpv4Addr> default-route-advertise route-filter <route-filter-name>
 = peer <peerIpv4Addr> default-route-advertise
peer <peerIpv4Addr> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
 = peer <peerIpv4Addr> default-route-advertise
peer <peerIpv4Addr> default-route-advertise route-filter <route-filter-name> { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
 = peer <peerIpv4Addr> default-route-advertise
undo peer <peerIpv4Addr> default-route-advertise
# peer description (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> description <description-text>
 = peer <ipv4-address> description
undo peer <ipv4-address> description
# peer discard-ext-community (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> discard-ext-community
 = peer <ipv4-address> discard-ext-community
undo peer <ipv4-address> discard-ext-community
# peer ebgp-max-hop (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> ebgp-max-hop [ <hop-count> ]
 = peer <ipv4-address> ebgp-max-hop
undo peer <ipv4-address> ebgp-max-hop
# peer fake-as (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> fake-as <fake-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-fake-as ]
 = peer <ipv4-address> fake-as
undo peer <ipv4-address> fake-as
# peer filter-policy export (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> filter-policy <acl-number> export
 = peer <ipv4-address> filter-policy <acl-number> export
peer <ipv4-address> filter-policy acl-name <acl-name> export
 = peer <ipv4-address> filter-policy acl-name <acl-name> export
undo peer <ipv4-address> filter-policy <acl-number> export
undo peer <ipv4-address> filter-policy acl-name <acl-name> export
# peer filter-policy import (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> filter-policy <acl-number> import
 = peer <ipv4-address> filter-policy <acl-number> import
peer <ipv4-address> filter-policy acl-name <acl-name> import
 = peer <ipv4-address> filter-policy acl-name <acl-name> import
undo peer <ipv4-address> filter-policy <acl-number> import
undo peer <ipv4-address> filter-policy acl-name <acl-name> import
# peer graceful-restart peer-reset (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> graceful-restart peer-reset
 = peer <group-name> graceful-restart peer-reset
undo peer <group-name> graceful-restart peer-reset
# peer graceful-restart timer wait-for-rib (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
? time-value number 3 3000
peer <group-name> graceful-restart timer wait-for-rib <time-value>
 = peer <group-name> graceful-restart timer wait-for-rib
undo peer <group-name> graceful-restart timer wait-for-rib
# peer capability-advertise graceful-restart (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> capability-advertise graceful-restart
 = peer <group-name> capability-advertise graceful-restart
undo peer <group-name> capability-advertise graceful-restart
# peer graceful-restart timer restart (BGP-VPN instance IPv4 address family view) (group)
@ bgp-vpn-instance-ipv4-address-family
peer <group-name> graceful-restart timer restart <time-value>
 = peer <group-name> graceful-restart timer restart
undo peer <group-name> graceful-restart timer restart
# peer ignore (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> ignore
 = peer <ipv4-address> ignore
undo peer <ipv4-address> ignore
# peer route-policy import (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer ip-prefix export (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> ip-prefix <ip-prefix-name> export
 = peer <ipv4-address> ip-prefix <ip-prefix-name> export
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] export
# peer ip-prefix import (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> ip-prefix <ip-prefix-name> import
 = peer <ipv4-address> ip-prefix <ip-prefix-name> import
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] import
# peer enable (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer group (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> group <group-name>
 = peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
# peer load-balancing (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
 = peer <ipv4-address> load-balancing
undo peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
# peer keep-all-routes (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> keep-all-routes
 = peer <ipv4-address> keep-all-routes
undo peer <ipv4-address> keep-all-routes
# peer keychain (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> keychain <keychain-name>
 = peer <ipv4-address> keychain
undo peer <ipv4-address> keychain
# peer label-route-capability (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> label-route-capability [ check-tunnel-reachable ] [ check-withdraw-type | check-withdraw-type-disable ]
 = peer <ipv4-address> label-route-capability
undo peer <ipv4-address> label-route-capability
# peer log-change (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> log-change
 = peer <ipv4-address> log-change
undo peer <ipv4-address> log-change
# peer mpls-local-ifnet disable (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <peerIpv4Addr> mpls-local-ifnet disable
 = peer <peerIpv4Addr> mpls-local-ifnet disable
undo peer <peerIpv4Addr> mpls-local-ifnet disable
# peer next-hop-local (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> next-hop-local
 = peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
# peer advertise origin-as-validation (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> advertise origin-as-validation
 = peer <ipv4-address> advertise origin-as-validation
undo peer <ipv4-address> advertise origin-as-validation
# peer route-policy export (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer password (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family bgp
peer <ipv4-address> password simple <simple-password>
 = peer <ipv4-address> password
peer <ipv4-address> password cipher <cipher-password>
 = peer <ipv4-address> password
undo peer <ipv4-address> password
# peer path-mtu auto-discovery (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> path-mtu auto-discovery
 = peer <ipv4-address> path-mtu auto-discovery
undo peer <ipv4-address> path-mtu auto-discovery
# peer preferred-value (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> preferred-value <preferredvalue>
 = peer <ipv4-address> preferred-value
undo peer <ipv4-address> preferred-value
# peer public-as-only (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> public-as-only
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <peerIpv4Addr> public-as-only import [ force ]
 = peer <peerIpv4Addr> public-as-only import
peer <peerIpv4Addr> public-as-only import disable
 = peer <peerIpv4Addr> public-as-only import
undo peer <peerIpv4Addr> public-as-only import [ force ]
undo peer <peerIpv4Addr> public-as-only import disable
# peer reflect-client (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer route-filter export (BGP-labeled VPN instance IPv4 address family view/BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> route-filter <route-filter-name> export
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter import (BGP-labeled VPN instance IPv4 address family view/BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer route-limit (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <minutes> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer route-server-client (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <peerIpv4Addr> route-server-client
 = peer <peerIpv4Addr> route-server-client
peer <peerIpv4Addr> route-server-client disable
 = peer <peerIpv4Addr> route-server-client
undo peer <peerIpv4Addr> route-server-client
undo peer <peerIpv4Addr> route-server-client disable
# peer substitute-as (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> substitute-as
 = peer <ipv4-address> substitute-as
undo peer <ipv4-address> substitute-as
# peer tcp-mss (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> tcp-mss <tcp-mss-number>
 = peer <ipv4-address> tcp-mss
undo peer <ipv4-address> tcp-mss
# peer timer connect-retry (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> timer connect-retry <connect-retry-time>
 = peer <ipv4-address> timer connect-retry
undo peer <ipv4-address> timer connect-retry
# peer timer (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
 = peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
 = peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv4-address> timer keepalive hold [ min-holdtime ]
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
undo peer <ipv4-address> timer
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
# peer tracking (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> tracking [ delay <delay-time> ]
 = peer <ipv4-address> tracking
undo peer <ipv4-address> tracking
# peer update-group-independent (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> update-group-independent enable
 = peer <ipv4-address> update-group-independent enable
peer <ipv4-address> update-group-independent disable
 = peer <ipv4-address> update-group-independent
undo peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent disable
# peer route-update-interval (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# qos-local-id (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
qos-local-id { <qos-local-id> | route-policy <route-policy-name> }
 = qos-local-id
undo qos-local-id
# qos-local-id route-filter (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
qos-local-id route-filter <route-filter-name>
 = qos-local-id route-filter <route-filter-name>
undo qos-local-id route-filter <route-filter-name>
# reflect between-clients (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflect change-path-attribute (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
reflect change-path-attribute
 = reflect change-path-attribute
undo reflect change-path-attribute
# nexthop recursive-lookup restrain disable (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family bgp-vpn-instance-ipv6-address-family
nexthop recursive-lookup restrain disable
 = nexthop recursive-lookup restrain disable
undo nexthop recursive-lookup restrain disable
# route-filter (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
route-filter <route-filter-name> import
 = route-filter <route-filter-name> import
undo route-filter <route-filter-name> { import | export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static ] }
route-filter <route-filter-name> export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static ]
 = route-filter <route-filter-name> export <process-id> <process-id> <process-id>
# router-id (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
router-id { <router-id-value> | auto-select }
 = router-id
undo router-id
# vpn-instance (BGP view)
@ bgp
vpn-instance <vpn-instance-name>
 + vpn-instance <vpn-instance-name>
 > bgp-multi-instance -instance-<vpn-instance-name>
undo vpn-instance <vpn-instance-name>
# peer group (BGP-VPN instance view) (IPv6)
@ bgp-multi-instance
peer <ipv6-address> group <group-name>
 = peer <ipv6-address> group <group-name>
undo peer <ipv6-address> group <group-name>
# slow-peer absolute-detection (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
slow-peer absolute-detection threshold <threshold>
 = slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
 = slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
# slow-peer detection (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
slow-peer detection threshold <threshold-value>
 = slow-peer detection threshold
slow-peer detection disable
 = slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
# summary automatic (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
summary automatic
 = summary automatic
undo summary automatic
# timer keepalive hold (BGP view)
@ bgp
timer keepalive <keepalive-time> hold <hold-time> [ min-holdtime <min-hold-value> ]
 = timer keepalive <keepalive-time> hold <hold-time>
undo timer keepalive hold [ min-holdtime ]
undo timer keepalive <keepalive-time> hold <hold-time> [ min-holdtime <min-hold-value> ]
# unicast-route recursive-lookup tunnel (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
unicast-route recursive-lookup tunnel [ tunnel-selector <tunnel-selector-name> ]
 = unicast-route recursive-lookup tunnel <tunnel-selector-name>
undo unicast-route recursive-lookup tunnel [ tunnel-selector <tunnel-selector-name> ]
# prefix origin-validation enable (BGP-VPN instance IPv4 address family view))
@ bgp-vpn-instance-ipv4-address-family
prefix origin-validation enable
 = prefix origin-validation enable
undo prefix origin-validation enable
# peer group enable (BGP-VPN instance IPv4 address family view)
@ bgp-vpn-instance-ipv4-address-family
peer <ipv4-address> group <group-name> enable
 = peer <ipv4-address> group <group-name> enable
undo peer <ipv4-address> group <group-name> enable
# aggregate (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
? mask-length number 1 128
aggregate <ipv6-address> <mask-length> [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
 = aggregate <ipv6-address> <mask-length> <route-policy-name1> <route-policy-name2> <route-policy-name3>
aggregate <ipv6-address> <mask-length> [ as-set | detail-suppressed ] { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
 = aggregate <ipv6-address> <mask-length> <attr-filter-name> <orig-filter-name> <supp-filter-name>
aggregate <ipv6-address> <mask-length> as-set detail-suppressed { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
 = aggregate <ipv6-address> <mask-length> as-set detail-suppressed <attr-filter-name> <orig-filter-name> <supp-filter-name>
undo aggregate <ipv6-address> <mask-length> [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
undo aggregate <ipv6-address> <mask-length> [ as-set | detail-suppressed ] { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
undo aggregate <ipv6-address> <mask-length> as-set detail-suppressed { attribute-filter <attr-filter-name> | origin-filter <orig-filter-name> | suppress-filter <supp-filter-name> } *
# aggregate default-route (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family bgp-vpn-instance-ipv4-address-family
aggregate default-route origin-ipv6-prefix <ipv6-prefix-name> [ attribute-policy <attribute-policy-name> ]
 = aggregate default-route origin-ipv6-prefix <ipv6-prefix-name> <attribute-policy-name>
undo aggregate default-route
undo aggregate default-route origin-ipv6-prefix <ipv6-prefix-name> [ attribute-policy <attribute-policy-name> ]
# as-number (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
as-number <vrf-as>
 = as-number
undo as-number
# auto-frr (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
auto-frr
 = auto-frr
undo auto-frr
# bestroute as-path-ignore (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
bestroute as-path-ignore
 = bestroute as-path-ignore
undo bestroute as-path-ignore
# bestroute med-none-as-maximum (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
bestroute med-none-as-maximum
 = bestroute med-none-as-maximum
undo bestroute med-none-as-maximum
# bestroute routerid-prior-clusterlist (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
bestroute routerid-prior-clusterlist
 = bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
# bestroute igp-metric-ignore (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
bestroute igp-metric-ignore
 = bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
# bestroute router-id-ignore (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
bestroute router-id-ignore
 = bestroute router-id-ignore
undo bestroute router-id-ignore
# active-route-advertise (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
active-route-advertise
 = active-route-advertise
undo active-route-advertise
# nexthop recursive-lookup delay (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
? delay-time number 1 100
nexthop recursive-lookup delay [ <delay-time> ]
 = nexthop recursive-lookup delay
nexthop recursive-lookup non-critical-event delay [ <delay-time> ]
 = nexthop recursive-lookup non-critical-event delay
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
# compare-different-as-med (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
compare-different-as-med
 = compare-different-as-med
undo compare-different-as-med
# dampening (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
dampening [ <half-life-reach> <reuse> <suppress> <ceiling> | [ route-policy <route-policy-name> | route-filter <route-filter-name> ] ] * [ update-standard ]
 = dampening
undo dampening
# default local-preference (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
default local-preference <preference>
 = default local-preference
undo default local-preference
# default med (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
default med <med>
 = default med
undo default med
# default-route imported (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
default-route imported
 = default-route imported
undo default-route imported
# deterministic-med (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
deterministic-med
 = deterministic-med
undo deterministic-med
# ebgp-interface-sensitive (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
ebgp-interface-sensitive
 = ebgp-interface-sensitive
undo ebgp-interface-sensitive
# filter-policy (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
filter-policy <acl6-number> import
 = filter-policy <acl6-number> import
undo filter-policy [ <acl6-number> | ipv6-prefix <ipv6-prefix-name> | acl6-name <acl6-name> ] { import | export [ direct | isis <process-id> | ospfv3 <process-id> | ripng <process-id> | static | unr ] }
filter-policy <acl6-number> export [ direct | isis <process-id> | ospfv3 <process-id> | ripng <process-id> | static | unr ]
 = filter-policy <acl6-number> export <process-id> <process-id> <process-id>
filter-policy ipv6-prefix <ipv6-prefix-name> import
 = filter-policy ipv6-prefix <ipv6-prefix-name> import
filter-policy ipv6-prefix <ipv6-prefix-name> export [ direct | isis <process-id> | ospfv3 <process-id> | ripng <process-id> | static | unr ]
 = filter-policy ipv6-prefix <ipv6-prefix-name> export <process-id> <process-id> <process-id>
filter-policy acl6-name <acl6-name> import
 = filter-policy acl6-name <acl6-name> import
filter-policy acl6-name <acl6-name> export [ direct | isis <process-id> | ospfv3 <process-id> | ripng <process-id> | static | unr ]
 = filter-policy acl6-name <acl6-name> export <process-id> <process-id> <process-id>
# peer as-path-filter export (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> as-path-filter { <number> | <name> } export
 = peer <group-name> as-path-filter <number> <name> export
undo peer <group-name> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> as-path-filter { <number> | <name> } import
 = peer <group-name> as-path-filter <number> <name> import
undo peer <group-name> as-path-filter { <number> | <name> } import
# group (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
group <group-name> { external | internal }
 = group <group-name>
group <group-name>
 = group <group-name>
undo group <group-name>
# peer as-number (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> as-number <as-number>
 = peer <group-name> as-number
undo peer <group-name> as-number
# peer bfd (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
 = peer <group-name> bfd
undo peer <group-name> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# peer bfd enable (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> bfd enable [ [ single-hop-prefer ] [ compatible ] | per-link one-arm-echo ]
 = peer <group-name> bfd enable
undo peer <group-name> bfd enable
# peer capability-advertise (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> capability-advertise route-refresh
 = peer <group-name> capability-advertise route-refresh
undo peer <group-name> capability-advertise { route-refresh | 4-byte-as }
peer <group-name> capability-advertise 4-byte-as
 = peer <group-name> capability-advertise 4-byte-as
# peer check-first-as (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> check-first-as enable
 = peer <group-name> check-first-as enable
peer <group-name> check-first-as disable
 = peer <group-name> check-first-as
undo peer <group-name> check-first-as enable
undo peer <group-name> check-first-as disable
# peer connect-interface (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> connect-interface { <interface-name> | <interface-type> <interface-number> | <ipv6-source-addr> | <interface-name> <ipv6-source-addr> | <interface-type> <interface-number> <ipv6-source-addr> }
 = peer <group-name> connect-interface
undo peer <group-name> connect-interface
# peer listen-only (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> listen-only
 = peer <group-name> listen-only
undo peer <group-name> { listen-only | connect-only }
peer <group-name> connect-only
 = peer <group-name> connect-only
# peer description (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> description <description-text>
 = peer <group-name> description
undo peer <group-name> description
# peer ebgp-max-hop (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> ebgp-max-hop [ <hop-count> ]
 = peer <group-name> ebgp-max-hop
undo peer <group-name> ebgp-max-hop
# peer fake-as (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> fake-as <fake-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-fake-as ]
 = peer <group-name> fake-as
undo peer <group-name> fake-as
# peer valid-ttl-hops (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> valid-ttl-hops [ <hops> ]
 = peer <group-name> valid-ttl-hops
undo peer <group-name> valid-ttl-hops
# peer ignore (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> ignore
 = peer <group-name> ignore
undo peer <group-name> ignore
# peer advertise-ext-community (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> advertise-ext-community
 = peer <group-name> advertise-ext-community
undo peer <group-name> advertise-ext-community
# peer advertise-community (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> advertise-community
 = peer <group-name> advertise-community
undo peer <group-name> advertise-community
# peer advertise-large-community (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> advertise-large-community
 = peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
# peer allow-as-loop (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
? number number 1 10
peer <group-name> allow-as-loop [ <number> ]
 = peer <group-name> allow-as-loop
undo peer <group-name> allow-as-loop
# peer default-route-advertise (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
? mask-length number 0 128
peer <group-name> default-route-advertise [ route-policy <route-policy-name> ]
 = peer <group-name> default-route-advertise
peer <group-name> default-route-advertise route-filter <route-filter-name>
 = peer <group-name> default-route-advertise
peer <group-name> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv6-address> <mask-length> } &<1-4>
 = peer <group-name> default-route-advertise
peer <group-name> default-route-advertise route-filter <route-filter-name> { conditional-route-match-all | conditional-route-match-any } { <ipv6-address> <mask-length> } &<1-4>
 = peer <group-name> default-route-advertise
undo peer <group-name> default-route-advertise
# peer discard-ext-community (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> discard-ext-community
 = peer <group-name> discard-ext-community
undo peer <group-name> discard-ext-community
# peer filter-policy export (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> filter-policy <acl-number> export
 = peer <group-name> filter-policy <acl-number> export
peer <group-name> filter-policy acl6-name <acl6-name> export
 = peer <group-name> filter-policy acl6-name <acl6-name> export
undo peer <group-name> filter-policy <acl-number> export
undo peer <group-name> filter-policy acl6-name <acl6-name> export
# peer filter-policy import (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> filter-policy <acl-number> import
 = peer <group-name> filter-policy <acl-number> import
peer <group-name> filter-policy acl6-name <acl6-name> import
 = peer <group-name> filter-policy acl6-name <acl6-name> import
undo peer <group-name> filter-policy <acl-number> import
undo peer <group-name> filter-policy acl6-name <acl6-name> import
# peer ipv6-prefix export (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> ipv6-prefix <ipv6-prefix-name> export
 = peer <group-name> ipv6-prefix <ipv6-prefix-name> export
undo peer <group-name> ipv6-prefix [ <ipv6-prefix-name> ] export
# peer ipv6-prefix import (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> ipv6-prefix <ipv6-prefix-name> import
 = peer <group-name> ipv6-prefix <ipv6-prefix-name> import
undo peer <group-name> ipv6-prefix [ <ipv6-prefix-name> ] import
# peer keep-all-routes (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> keep-all-routes
 = peer <group-name> keep-all-routes
undo peer <group-name> keep-all-routes
# peer load-balancing (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
 = peer <group-name> load-balancing
undo peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
# peer preferred-value (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> preferred-value <preferredvalue>
 = peer <group-name> preferred-value
undo peer <group-name> preferred-value
# peer public-as-only (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> public-as-only
 = peer <group-name> public-as-only
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <group-name> public-as-only
undo peer <group-name> public-as-only
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <peerGroupName> public-as-only import [ force ]
 = peer <peerGroupName> public-as-only import
undo peer <peerGroupName> public-as-only import [ force ]
# peer route-filter export (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> route-filter <route-filter-name> export
 = peer <group-name> route-filter <route-filter-name> export
undo peer <group-name> route-filter <route-filter-name> export
# peer route-filter import (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> route-filter <route-filter-name> import
 = peer <group-name> route-filter <route-filter-name> import
undo peer <group-name> route-filter <route-filter-name> import
# peer route-policy export (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> route-policy <route-policy-name> export
 = peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
# peer route-policy import (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> route-policy <route-policy-name> import
 = peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
# peer route-update-interval (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> route-update-interval <interval>
 = peer <group-name> route-update-interval
undo peer <group-name> route-update-interval
# peer route-limit (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <group-name> route-limit
undo peer <group-name> route-limit
# peer keychain (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> keychain <keychain-name>
 = peer <group-name> keychain
undo peer <group-name> keychain
# peer log-change (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> log-change
 = peer <group-name> log-change
undo peer <group-name> log-change
# peer next-hop-local (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> next-hop-local
 = peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
# peer password (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> password simple <simple-password>
 = peer <group-name> password
peer <group-name> password cipher <cipher-password>
 = peer <group-name> password
undo peer <group-name> password
# peer reflect-client (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> reflect-client
 = peer <group-name> reflect-client
undo peer <group-name> reflect-client
# peer soo (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> soo <site-of-origin>
 = peer <group-name> soo
undo peer <group-name> soo
# peer substitute-as (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> substitute-as
 = peer <group-name> substitute-as
undo peer <group-name> substitute-as
# peer substitute-as(BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> substitute-as
 = peer <group-name> substitute-as
undo peer <group-name> substitute-as
# peer tcp-mss (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> tcp-mss <tcp-mss-number>
 = peer <group-name> tcp-mss
undo peer <group-name> tcp-mss
# peer timer connect-retry (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> timer connect-retry <connect-retry-time>
 = peer <group-name> timer connect-retry
undo peer <group-name> timer connect-retry
# peer timer (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
 = peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
 = peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <group-name> timer keepalive hold [ min-holdtime ]
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
# peer tracking (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> tracking [ delay <delay-time> ]
 = peer <group-name> tracking
undo peer <group-name> tracking
# peer route-server-client (BGP-VPN instance IPv6 address family view)(group)
@ bgp-vpn-instance-ipv6-address-family
peer <peerGroupName> route-server-client
 = peer <peerGroupName> route-server-client
undo peer <peerGroupName> route-server-client
# import-route (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
import-route direct [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route direct <med> <route-policy-name> <route-filter-name>
undo import-route { direct | static | unr | { ospfv3 | isis | ripng } <process-id> }
import-route static [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route static <med> <route-policy-name> <route-filter-name>
import-route unr [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route unr <med> <route-policy-name> <route-filter-name>
import-route { ospfv3 | isis | ripng } <process-id> [ [ med <med> ] | [ [ route-policy <route-policy-name> ] | [ route-filter <route-filter-name> ] ] ] *
 = import-route <process-id>
# import-rib route next-hop-invariable (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
import-rib route next-hop-invariable
 = import-rib route next-hop-invariable
undo import-rib route next-hop-invariable
# import-rib (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
import-rib public [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib public <route-policy-name> <route-filter-name>
undo import-rib { public | vpn-instance <vpn-instance-name> } [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
import-rib vpn-instance <vpn-instance-name> [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> <route-policy-name> <route-filter-name>
# ipv6 qppb (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
ipv6 qppb
 = ipv6 qppb
undo ipv6 qppb
# qos-local-id (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
qos-local-id { <qos-local-id> | route-policy <route-policy-name> }
 = qos-local-id
undo qos-local-id
# qos-local-id route-filter (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
qos-local-id route-filter <route-filter-name>
 = qos-local-id route-filter <route-filter-name>
undo qos-local-id route-filter <route-filter-name>
# load-balancing (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
load-balancing as-path-ignore
 = load-balancing as-path-ignore
undo load-balancing { as-path-ignore | as-path-relax }
load-balancing as-path-relax
 = load-balancing as-path-relax
# load-balancing eibgp(BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
load-balancing eibgp
 = load-balancing eibgp
undo load-balancing { eibgp | igp-metric-ignore }
load-balancing igp-metric-ignore
 = load-balancing igp-metric-ignore
# maximum load-balancing (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
? number number 1 128
maximum load-balancing <number>
 = maximum load-balancing
maximum load-balancing ebgp <ebgpNumber>
 = maximum load-balancing ebgp
maximum load-balancing ibgp <ibgpNumber>
 = maximum load-balancing ibgp
maximum load-balancing <number> ecmp-nexthop-changed
 = maximum load-balancing
maximum load-balancing ebgp <ebgpNumber> ecmp-nexthop-changed
 = maximum load-balancing ebgp
maximum load-balancing ibgp <ibgpNumber> ecmp-nexthop-changed
 = maximum load-balancing ibgp
undo maximum load-balancing
undo maximum load-balancing ebgp
undo maximum load-balancing ibgp
# maximum load-balancing eibgp (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
? number number 1 128
maximum load-balancing eibgp <number>
 = maximum load-balancing eibgp
maximum load-balancing eibgp <number> ecmp-nexthop-changed
 = maximum load-balancing eibgp
undo maximum load-balancing eibgp
# network (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
? mask-length number 0 128
network <ipv6-address> <mask-length> [ route-policy <route-policy-name> ]
 = network <ipv6-address> <mask-length>
network <ipv6-address> <mask-length> route-filter <route-filter-name>
 = network <ipv6-address> <mask-length>
undo network <ipv6-address> <mask-length>
# nexthop recursive-lookup route-policy (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
nexthop recursive-lookup route-policy <route-policy-name>
 = nexthop recursive-lookup route-policy
undo nexthop recursive-lookup route-policy
# nexthop recursive-lookup route-filter (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
nexthop recursive-lookup route-filter <route-filter-name>
 = nexthop recursive-lookup route-filter
undo nexthop recursive-lookup route-filter
# peer capability-advertise graceful-restart (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> capability-advertise graceful-restart
 = peer <ipv6-address> capability-advertise graceful-restart
peer <ipv6-address> capability-advertise graceful-restart disable
 = peer <ipv6-address> capability-advertise graceful-restart
undo peer <ipv6-address> capability-advertise graceful-restart
undo peer <ipv6-address> capability-advertise graceful-restart disable
# peer graceful-restart timer restart (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> graceful-restart timer restart <time-value>
 = peer <ipv6-address> graceful-restart timer restart
undo peer <ipv6-address> graceful-restart timer restart
# peer graceful-restart peer-reset (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> graceful-restart peer-reset
 = peer <ipv6-address> graceful-restart peer-reset
peer <ipv6-address> graceful-restart peer-reset disable
 = peer <ipv6-address> graceful-restart peer-reset
undo peer <ipv6-address> graceful-restart peer-reset
undo peer <ipv6-address> graceful-restart peer-reset disable
# peer graceful-restart timer wait-for-rib (BGP-VPN instance IPv6 address family view)(IPv6)
@ bgp-vpn-instance-ipv6-address-family
? time-value number 3 3000
peer <ipv6-address> graceful-restart timer wait-for-rib <time-value>
 = peer <ipv6-address> graceful-restart timer wait-for-rib
undo peer <ipv6-address> graceful-restart timer wait-for-rib
# peer advertise-ext-community (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> advertise-ext-community
 = peer <ipv6-address> advertise-ext-community
undo peer <ipv6-address> advertise-ext-community
# peer as-number (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> as-number <as-number>
 = peer <ipv6-address>
undo peer <ipv6-address>
# peer as-path-filter export (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> as-path-filter { <number> | <name> } export
 = peer <ipv6-address> as-path-filter <number> <name> export
undo peer <ipv6-address> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> as-path-filter { <number> | <name> } import
 = peer <ipv6-address> as-path-filter <number> <name> import
undo peer <ipv6-address> as-path-filter { <number> | <name> } import
# peer bfd (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
 = peer <ipv6-address> bfd
undo peer <ipv6-address> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# peer bfd block (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> bfd block
 = peer <ipv6-address> bfd block
undo peer <ipv6-address> bfd block
# peer bfd enable (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> bfd enable [ [ single-hop-prefer ] [ compatible ] | per-link one-arm-echo ]
 = peer <ipv6-address> bfd enable
undo peer <ipv6-address> bfd enable
# peer capability-advertise (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> capability-advertise route-refresh
 = peer <ipv6-address> capability-advertise route-refresh
undo peer <ipv6-address> capability-advertise { route-refresh | 4-byte-as }
peer <ipv6-address> capability-advertise 4-byte-as
 = peer <ipv6-address> capability-advertise 4-byte-as
# peer check-first-as (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> check-first-as enable
 = peer <ipv6-address> check-first-as enable
peer <ipv6-address> check-first-as disable
 = peer <ipv6-address> check-first-as
undo peer <ipv6-address> check-first-as enable
undo peer <ipv6-address> check-first-as disable
# peer connect-interface (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> connect-interface { <interface-name> | <ipv6-source-address> | <interface-type> <interface-number> | <interface-name> <ipv6-source-address> | <interface-type> <interface-number> <ipv6-source-address> }
 = peer <ipv6-address> connect-interface
undo peer <ipv6-address> connect-interface
# peer listen-only (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> listen-only
 = peer <ipv6-address> listen-only
undo peer <ipv6-address> { listen-only | connect-only }
peer <ipv6-address> connect-only
 = peer <ipv6-address> connect-only
# peer default-route-advertise (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
? mask-length number 0 128
peer <peerIpv6Addr> default-route-advertise [ route-policy <route-policy-name> ]
 = peer <peerIpv6Addr> default-route-advertise
peer <peerIpv6Addr> default-route-advertise route-filter <route-filter-name>
 = peer <peerIpv6Addr> default-route-advertise
peer <peerIpv6Addr> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv6-address> <mask-length> } &<1-4>
 = peer <peerIpv6Addr> default-route-advertise
peer <peerIpv6Addr> default-route-advertise route-filter <route-filter-name> { conditional-route-match-all | conditional-route-match-any } { <ipv6-address> <mask-length> } &<1-4>
 = peer <peerIpv6Addr> default-route-advertise
undo peer <peerIpv6Addr> default-route-advertise
# peer description (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> description <description-text>
 = peer <ipv6-address> description
undo peer <ipv6-address> description
# peer discard-ext-community (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> discard-ext-community
 = peer <ipv6-address> discard-ext-community
undo peer <ipv6-address> discard-ext-community
# peer ebgp-max-hop (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> ebgp-max-hop [ <hop-count> ]
 = peer <ipv6-address> ebgp-max-hop
undo peer <ipv6-address> ebgp-max-hop
# peer fake-as (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> fake-as <fake-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-fake-as ]
 = peer <ipv6-address> fake-as
undo peer <ipv6-address> fake-as
# peer filter-policy export (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> filter-policy <acl-number> export
 = peer <ipv6-address> filter-policy <acl-number> export
peer <ipv6-address> filter-policy acl6-name <acl6-name> export
 = peer <ipv6-address> filter-policy acl6-name <acl6-name> export
undo peer <ipv6-address> filter-policy <acl-number> export
undo peer <ipv6-address> filter-policy acl6-name <acl6-name> export
# peer filter-policy import (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> filter-policy <acl-number> import
 = peer <ipv6-address> filter-policy <acl-number> import
peer <ipv6-address> filter-policy acl6-name <acl6-name> import
 = peer <ipv6-address> filter-policy acl6-name <acl6-name> import
undo peer <ipv6-address> filter-policy <acl-number> import
undo peer <ipv6-address> filter-policy acl6-name <acl6-name> import
# peer group (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> group <group-name>
 = peer <ipv6-address> group <group-name>
undo peer <ipv6-address> group <group-name>
# peer graceful-restart peer-reset (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> graceful-restart peer-reset
 = peer <group-name> graceful-restart peer-reset
undo peer <group-name> graceful-restart peer-reset
# peer graceful-restart timer wait-for-rib (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
? time-value number 3 3000
peer <group-name> graceful-restart timer wait-for-rib <time-value>
 = peer <group-name> graceful-restart timer wait-for-rib
undo peer <group-name> graceful-restart timer wait-for-rib
# peer capability-advertise graceful-restart (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> capability-advertise graceful-restart
 = peer <group-name> capability-advertise graceful-restart
undo peer <group-name> capability-advertise graceful-restart
# peer graceful-restart timer restart (BGP-VPN instance IPv6 address family view) (group)
@ bgp-vpn-instance-ipv6-address-family
peer <group-name> graceful-restart timer restart <time-value>
 = peer <group-name> graceful-restart timer restart
undo peer <group-name> graceful-restart timer restart
# peer ignore (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> ignore
 = peer <ipv6-address> ignore
undo peer <ipv6-address> ignore
# peer route-policy import (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> route-policy <route-policy-name> import
 = peer <ipv6-address> route-policy <route-policy-name> import
undo peer <ipv6-address> route-policy <route-policy-name> import
# peer ipv6-prefix export (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> ipv6-prefix <ipv6-prefix-name> export
 = peer <ipv6-address> ipv6-prefix <ipv6-prefix-name> export
undo peer <ipv6-address> ipv6-prefix [ <ipv6-prefix-name> ] export
# peer ipv6-prefix import (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> ipv6-prefix <ipv6-prefix-name> import
 = peer <ipv6-address> ipv6-prefix <ipv6-prefix-name> import
undo peer <ipv6-address> ipv6-prefix [ <ipv6-prefix-name> ] import
# peer advertise-ext-community (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> advertise-ext-community
 = peer <ipv4-address> advertise-ext-community
undo peer <ipv4-address> advertise-ext-community
# peer advertise-community (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> advertise-community
 = peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
# peer advertise-large-community (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <peerIpv4Addr> advertise-large-community [ disable ]
 = peer <peerIpv4Addr> advertise-large-community
undo peer <peerIpv4Addr> advertise-large-community [ disable ]
# peer allow-as-loop (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
? number number 1 10
peer <ipv4-address> allow-as-loop [ <number> ]
 = peer <ipv4-address> allow-as-loop
undo peer <ipv4-address> allow-as-loop
# peer as-path-filter export (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } export
 = peer <ipv4-address> as-path-filter <number> <name> export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
# peer as-path-filter import (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> as-path-filter { <number> | <name> } import
 = peer <ipv4-address> as-path-filter <number> <name> import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
# peer discard-ext-community (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> discard-ext-community
 = peer <ipv4-address> discard-ext-community
undo peer <ipv4-address> discard-ext-community
# peer enable (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> enable
 = peer <ipv4-address> enable
undo peer <ipv4-address> enable
# peer filter-policy export (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> filter-policy <acl-number> export
 = peer <ipv4-address> filter-policy <acl-number> export
peer <ipv4-address> filter-policy acl6-name <acl6-name> export
 = peer <ipv4-address> filter-policy acl6-name <acl6-name> export
undo peer <ipv4-address> filter-policy <acl-number> export
undo peer <ipv4-address> filter-policy acl6-name <acl6-name> export
# peer filter-policy import (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> filter-policy <acl-number> import
 = peer <ipv4-address> filter-policy <acl-number> import
peer <ipv4-address> filter-policy acl6-name <acl6-name> import
 = peer <ipv4-address> filter-policy acl6-name <acl6-name> import
undo peer <ipv4-address> filter-policy <acl-number> import
undo peer <ipv4-address> filter-policy acl6-name <acl6-name> import
# peer group enable (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
? ipv4-address
peer <ipv4-address> group <group-name> enable
 = peer <ipv4-address> group <group-name> enable
undo peer <ipv4-address> group <group-name> enable
# peer route-policy import (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> route-policy <route-policy-name> import
 = peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
# peer ipv6-prefix export (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> ipv6-prefix <ipv6-prefix-name> export
 = peer <ipv4-address> ipv6-prefix <ipv6-prefix-name> export
undo peer <ipv4-address> ipv6-prefix [ <ipv6-prefix-name> ] export
# peer ipv6-prefix import (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> ipv6-prefix <ipv6-prefix-name> import
 = peer <ipv4-address> ipv6-prefix <ipv6-prefix-name> import
undo peer <ipv4-address> ipv6-prefix [ <ipv6-prefix-name> ] import
# peer keep-all-routes (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> keep-all-routes
 = peer <ipv4-address> keep-all-routes
undo peer <ipv4-address> keep-all-routes
# peer load-balancing (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
 = peer <ipv4-address> load-balancing
undo peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
# peer next-hop-local (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> next-hop-local
 = peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
# peer route-policy export (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> route-policy <route-policy-name> export
 = peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
# peer preferred-value (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> preferred-value <preferredvalue>
 = peer <ipv4-address> preferred-value
undo peer <ipv4-address> preferred-value
# peer preferred-value (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> preferred-value <preferredvalue>
 = peer <ipv6-address> preferred-value
undo peer <ipv6-address> preferred-value
# peer public-as-only (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> public-as-only
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace | include-peer-as ]
# peer public-as-only import (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <peerIpv4Addr> public-as-only import [ force ]
 = peer <peerIpv4Addr> public-as-only import
peer <peerIpv4Addr> public-as-only import disable
 = peer <peerIpv4Addr> public-as-only import
undo peer <peerIpv4Addr> public-as-only import [ force ]
undo peer <peerIpv4Addr> public-as-only import disable
# peer reflect-client (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> reflect-client
 = peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
# peer route-filter export (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> route-filter <route-filter-name> export
 = peer <ipv4-address> route-filter <route-filter-name> export
undo peer <ipv4-address> route-filter <route-filter-name> export
# peer route-filter import (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> route-filter <route-filter-name> import
 = peer <ipv4-address> route-filter <route-filter-name> import
undo peer <ipv4-address> route-filter <route-filter-name> import
# peer route-limit (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv4-address> route-limit
undo peer <ipv4-address> route-limit
# peer path-attribute-treat (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv4Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer route-update-interval (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> route-update-interval <interval>
 = peer <ipv4-address> route-update-interval
undo peer <ipv4-address> route-update-interval
# peer advertise-community (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> advertise-community
 = peer <ipv6-address> advertise-community
undo peer <ipv6-address> advertise-community
# peer advertise-large-community (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <peerIpv6Addr> advertise-large-community [ disable ]
 = peer <peerIpv6Addr> advertise-large-community
undo peer <peerIpv6Addr> advertise-large-community [ disable ]
# peer allow-as-loop (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
? number number 1 10
peer <ipv6-address> allow-as-loop [ <number> ]
 = peer <ipv6-address> allow-as-loop
undo peer <ipv6-address> allow-as-loop
# peer enable (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> enable
 = peer <ipv6-address> enable
undo peer <ipv6-address> enable
# peer load-balancing (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> load-balancing [ as-path-ignore | as-path-relax ]
 = peer <ipv6-address> load-balancing
undo peer <ipv6-address> load-balancing [ as-path-ignore | as-path-relax ]
# peer next-hop-local (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> next-hop-local
 = peer <ipv6-address> next-hop-local
undo peer <ipv6-address> next-hop-local
# peer keep-all-routes (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> keep-all-routes
 = peer <ipv6-address> keep-all-routes
undo peer <ipv6-address> keep-all-routes
# peer keychain (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> keychain <keychain-name>
 = peer <ipv6-address> keychain
undo peer <ipv6-address> keychain
# peer label-route-capability (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> label-route-capability
 = peer <ipv4-address> label-route-capability
undo peer <ipv4-address> label-route-capability
# peer log-change (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> log-change
 = peer <ipv6-address> log-change
undo peer <ipv6-address> log-change
# peer route-policy export (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> route-policy <route-policy-name> export
 = peer <ipv6-address> route-policy <route-policy-name> export
undo peer <ipv6-address> route-policy <route-policy-name> export
# peer password (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> password simple <simple-password>
 = peer <ipv6-address> password
peer <ipv6-address> password cipher <cipher-password>
 = peer <ipv6-address> password
undo peer <ipv6-address> password
# peer public-as-only (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> public-as-only
 = peer <ipv6-address> public-as-only
peer <ipv6-address> public-as-only force [ replace ] [ include-peer-as ]
 = peer <ipv6-address> public-as-only
peer <ipv6-address> public-as-only limited [ replace ] [ include-peer-as ]
 = peer <ipv6-address> public-as-only
undo peer <ipv6-address> public-as-only
undo peer <ipv6-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv6-address> public-as-only limited [ replace ] [ include-peer-as ]
# peer public-as-only import (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <peerIpv6Addr> public-as-only import [ force ]
 = peer <peerIpv6Addr> public-as-only import
peer <peerIpv6Addr> public-as-only import disable
 = peer <peerIpv6Addr> public-as-only import
undo peer <peerIpv6Addr> public-as-only import [ force ]
undo peer <peerIpv6Addr> public-as-only import disable
# peer reflect-client (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> reflect-client
 = peer <ipv6-address> reflect-client
undo peer <ipv6-address> reflect-client
# peer route-filter export (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> route-filter <route-filter-name> export
 = peer <ipv6-address> route-filter <route-filter-name> export
undo peer <ipv6-address> route-filter <route-filter-name> export
# peer route-filter import (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> route-filter <route-filter-name> import
 = peer <ipv6-address> route-filter <route-filter-name> import
undo peer <ipv6-address> route-filter <route-filter-name> import
# peer route-limit (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
 = peer <ipv6-address> route-limit
undo peer <ipv6-address> route-limit
# peer soo (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> soo <site-of-origin>
 = peer <ipv6-address> soo
undo peer <ipv6-address> soo
# peer substitute-as (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> substitute-as
 = peer <ipv6-address> substitute-as
undo peer <ipv6-address> substitute-as
# peer substitute-as (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv4-address> substitute-as
 = peer <ipv4-address> substitute-as
undo peer <ipv4-address> substitute-as
# peer tcp-mss (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> tcp-mss <tcp-mss-number>
 = peer <ipv6-address> tcp-mss
undo peer <ipv6-address> tcp-mss
# peer timer connect-retry (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> timer connect-retry <connect-retry-time>
 = peer <ipv6-address> timer connect-retry
undo peer <ipv6-address> timer connect-retry
# peer timer (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time>
 = peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time>
peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
 = peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv6-address> timer keepalive hold [ min-holdtime ]
undo peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time>
undo peer <ipv6-address> timer
undo peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
# peer tracking (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> tracking [ delay <delay-time> ]
 = peer <ipv6-address> tracking
undo peer <ipv6-address> tracking
# peer path-attribute-treat (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> discard
 = peer <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> discard
undo peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> withdraw
 = peer <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> withdraw
peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> treat-as-unknown
 = peer <peerIpv6Addr> path-attribute-treat attribute-id <id> <id2> treat-as-unknown
# peer route-update-interval (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> route-update-interval <interval>
 = peer <ipv6-address> route-update-interval
undo peer <ipv6-address> route-update-interval
# peer route-server-client (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer <peerIpv6Addr> route-server-client
 = peer <peerIpv6Addr> route-server-client
peer <peerIpv6Addr> route-server-client disable
 = peer <peerIpv6Addr> route-server-client
undo peer <peerIpv6Addr> route-server-client
undo peer <peerIpv6Addr> route-server-client disable
# preference (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
preference { <external> <internal> <local> | route-policy <route-policy-name> }
 = preference
preference route-filter <route-filter-name>
 = preference route-filter
undo preference
# reflect between-clients (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
reflect between-clients
 = reflect between-clients
undo reflect between-clients
# reflect change-path-attribute (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
reflect change-path-attribute
 = reflect change-path-attribute
undo reflect change-path-attribute
# reflector cluster-id (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
 = reflector cluster-id
undo reflector cluster-id
# route-filter (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
route-filter <route-filter-name> import
 = route-filter <route-filter-name> import
undo route-filter <route-filter-name> { import | export [ direct | isis <process-id> | ospfv3 <process-id> | ripng <process-id> | static | unr ] }
route-filter <route-filter-name> export [ direct | isis <process-id> | ospfv3 <process-id> | ripng <process-id> | static | unr ]
 = route-filter <route-filter-name> export <process-id> <process-id> <process-id>
# route-select delay (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
route-select delay <delay-value>
 = route-select delay
undo route-select delay
# ext-community-change enable (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
ext-community-change enable
 = ext-community-change enable
undo ext-community-change enable
# router-id (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
router-id { <router-id-value> | auto-select }
 = router-id
undo router-id
# slow-peer absolute-detection (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
slow-peer absolute-detection threshold <threshold>
 = slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
 = slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
# slow-peer detection (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
slow-peer detection threshold <threshold-value>
 = slow-peer detection threshold
slow-peer detection disable
 = slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
# supernet unicast advertise (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
supernet unicast advertise enable
 = supernet unicast advertise enable
supernet unicast advertise disable
 = supernet unicast advertise disable
undo supernet unicast advertise enable
# unicast-route recursive-lookup tunnel-v4 (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
unicast-route recursive-lookup tunnel-v4 [ tunnel-selector <tunnel-selector-name> ]
 = unicast-route recursive-lookup tunnel-v4 <tunnel-selector-name>
undo unicast-route recursive-lookup tunnel-v4 [ tunnel-selector <tunnel-selector-name> ]
# prefix origin-validation enable (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
prefix origin-validation enable
 = prefix origin-validation enable
undo prefix origin-validation enable
# peer group enable (BGP-VPN instance IPv6 address family view) (IPv6)
@ bgp-vpn-instance-ipv6-address-family
peer <ipv6-address> group <group-name> enable
 = peer <ipv6-address> group <group-name> enable
undo peer <ipv6-address> group <group-name> enable
# bestroute nexthop-resolved aigp (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
bestroute nexthop-resolved aigp
 = bestroute nexthop-resolved aigp
undo bestroute nexthop-resolved aigp
# bestroute rd-large-first (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family bgp-vpn-instance-ipv4-address-family
bestroute rd-large-first
 = bestroute rd-large-first
undo bestroute rd-large-first
# peer update-group-independent (BGP-VPN instance IPv6 address family view)
@ bgp-vpn-instance-ipv6-address-family
peer { <ipv4-address> | <ipv6-address> } update-group-independent enable
 = peer <ipv4-address> <ipv6-address> update-group-independent enable
peer { <ipv4-address> | <ipv6-address> } update-group-independent disable
 = peer <ipv4-address> <ipv6-address> update-group-independent
undo peer { <ipv4-address> | <ipv6-address> } update-group-independent enable
undo peer { <ipv4-address> | <ipv6-address> } update-group-independent disable
# peer reflect-client (BGP-VPN-Target address family view) (group)
@ bgp-vpn-target-address-family
peer <group-name> reflect-client
 = peer <group-name> reflect-client
undo peer <group-name> reflect-client`;
