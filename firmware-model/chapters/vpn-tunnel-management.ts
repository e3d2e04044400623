// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "VPN Commands/VPN Tunnel Management Configuration Commands". */
export default (): string => `
? tunnel-policy-name text 1 39
? name text 1 40
? tunnel-selector-name text 1 40
? ip-prefix-name text 1 169
# tunnel-policy nonexistent-config-check
@ system
tunnel-policy nonexistent-config-check disable
 = tunnel-policy nonexistent-config-check disable
tunnel-policy nonexistent-config-check enable
 = tunnel-policy nonexistent-config-check enable
undo tunnel-policy nonexistent-config-check disable
# default-color (VPN instance IPv4 address family view/VPN instance IPv6 address family view)
@ vpn-instance-ipv4 vpn-instance-ipv6
? color-value number 0 4294967295
default-color <color-value>
 = default-color <color-value>
undo default-color <color-value>
# description (tunnel policy view)
@ tunnel-policy
? description-text text 1 80 rest
description <description-text>
 = description
undo description
# display tunnel-policy subscriber statistics
@ all
! now 1
display tunnel-policy <tunnel-policy-name> subscriber statistics
# display tunnel-info
@ all
! now 1
? tunnel-id text 1 20
display tunnel-info all
display tunnel-info [ tunnel-id ] <tunnel-id>
# display tunnel-policy
@ all
! now 1
display tunnel-policy [ <tunnel-policy-name> ]
# display tunnel-selector
@ all
! now 1
display tunnel-selector [ <name> ]
# display tunnel-info statistics
@ all
! now 1
display tunnel-info statistics
# tunnel-selector (BGP-Labeled address family view)
@ bgp-labeled-address-family
tunnel-selector <tunnel-selector-name> all
 = tunnel-selector
tunnel-selector <tunnel-selector-name>
 = tunnel-selector
undo tunnel-selector
# tunnel policy binding-default down-switch enable
@ system
tunnel policy binding-default down-switch enable
 = tunnel policy binding-default down-switch enable
undo tunnel policy binding-default down-switch enable
# apply tunnel-policy
@ tunnel-selector
apply tunnel-policy <tunnel-policy-name>
 = apply tunnel-policy
undo apply tunnel-policy
# if-match community-filter (tunnel-selector view)
@ tunnel-selector route-policy
? basIndex number 1 99
? AdvIndex number 100 199
? cfName text 1 51
if-match community-filter { <basIndex> [ whole-match ] | <AdvIndex> [ sort-match ] } &<1-16>
 = if-match community-filter <basIndex> <AdvIndex>
if-match community-filter <cfName> [ whole-match | sort-match ]
 = if-match community-filter <cfName>
undo if-match community-filter { <basIndex> | <AdvIndex> } &<1-16>
undo if-match community-filter <cfName>
undo if-match community-filter
# if-match ip next-hop acl (tunnel-selector view)
@ tunnel-selector
? aclNum number 2000 2999
? aclName text 1 64
if-match ip next-hop acl { <aclNum> | <aclName> }
 = if-match ip next-hop acl <aclNum> <aclName>
undo if-match ip next-hop acl { <aclNum> | <aclName> }
# if-match ip next-hop (tunnel-selector view)
@ tunnel-selector
if-match ip next-hop ip-prefix <ip-prefix-name>
 = if-match ip next-hop ip-prefix <ip-prefix-name>
undo if-match ip next-hop [ ip-prefix <ip-prefix-name> ]
# if-match ipv6 next-hop prefix-list (Tunnel-selector view)
@ tunnel-selector
? ipv6-prefix-name text 1 169
if-match ipv6 next-hop prefix-list <ipv6-prefix-name>
 = if-match ipv6 next-hop prefix-list <ipv6-prefix-name>
undo if-match ipv6 next-hop prefix-list <ipv6-prefix-name>
# if-match ip-prefix (tunnel-selector view)
@ tunnel-selector
if-match ip-prefix <ip-prefix-name>
 = if-match ip-prefix <ip-prefix-name>
undo if-match ip-prefix <ip-prefix-name>
# if-match rd-filter (tunnel-selector view)
@ tunnel-selector
? rd-filter-number number 1 1024
if-match rd-filter <rd-filter-number>
 = if-match rd-filter
undo if-match rd-filter
# tunnel binding
@ tunnel-policy
? dest-ip-address ipv4
? tunnel-name text 1 63
? tunnel-number text 1 63
? auto-tunnel-name text 1 37
? sr-te-policy-group-id number 1 4294967295
tunnel binding destination <dest-ip-address> te { <tunnel-name> | <tunnel-type> <tunnel-number> } &<1-32> [ ignore-destination-check ] [ down-switch | include-ldp ]
 = tunnel binding destination <dest-ip-address>
tunnel binding destination <dest-ip-address> auto-tunnel { <auto-tunnel-name> } &<1-32> [ ignore-destination-check ] [ down-switch ]
 = tunnel binding destination <dest-ip-address>
tunnel binding destination <dest-ip-address> sr-te-policy group { <sr-te-policy-group-id> } [ ignore-destination-check ] [ down-switch ]
 = tunnel binding destination <dest-ip-address>
undo tunnel binding destination <dest-ip-address>
# tunnel-policy
@ system
? policy-name text 1 39
tunnel-policy <policy-name>
 + tunnel-policy <policy-name>
 > tunnel-policy -tunnel-policy-<policy-name>
undo tunnel-policy <policy-name>
# tunnel select-seq
@ tunnel-policy
? load-balance-number number 1 64
tunnel select-seq { gre | lsp | cr-lsp | sr-te-policy } * load-balance-number <load-balance-number> [ unmix ]
 = tunnel select-seq
tunnel select-seq { gre | ldp | bgp | cr-lsp | sr-lsp | sr-te-policy } * load-balance-number <load-balance-number> [ unmix ]
 = tunnel select-seq
tunnel select-seq { gre | lsp | te | sr-te | sr-te-policy } * load-balance-number <load-balance-number> [ unmix ]
 = tunnel select-seq
tunnel select-seq { gre | ldp | bgp | te | sr-te | sr-lsp | sr-te-policy } * load-balance-number <load-balance-number> [ unmix ]
 = tunnel select-seq
undo tunnel select-seq
# tunnel select-seq ipv6
@ tunnel-policy
? loadBalanceNumber number 1 128
tunnel select-seq ipv6 { srv6-te-policy | srv6-te-policy-group } load-balance-number <loadBalanceNumber>
 = tunnel select-seq ipv6
tunnel select-seq ipv6 srv6-te-policy srv6-te-policy-group load-balance-number <loadBalanceNumber> unmix
 = tunnel select-seq ipv6 srv6-te-policy srv6-te-policy-group load-balance-number
tunnel select-seq ipv6 srv6-te-policy-group srv6-te-policy load-balance-number <loadBalanceNumber> unmix
 = tunnel select-seq ipv6 srv6-te-policy-group srv6-te-policy load-balance-number
undo tunnel select-seq ipv6
# tunnel-selector (BGP multi-instance VPNv4 address family view)
@ bgp-multi-instance-vpnv4-address-family
tunnel-selector <tunnel-selector-name>
 = tunnel-selector
undo tunnel-selector
# tunnel-selector (BGP-IPv4 unicast address family view/BGP view)
@ bgp-ipv4-unicast-address-family bgp
tunnel-selector <tunnel-selector-name> all
 = tunnel-selector
tunnel-selector <tunnel-selector-name>
 = tunnel-selector
undo tunnel-selector
# tunnel-selector (BGP-VPNv6 address family view)
@ bgp-vpnv6-address-family
tunnel-selector <tunnel-selector-name>
 = tunnel-selector
undo tunnel-selector
# tunnel-selector (BGP-VPNv4 address family view)
@ bgp-vpnv4-address-family
tunnel-selector <tunnel-selector-name>
 = tunnel-selector
undo tunnel-selector
# tunnel-selector
@ system
? node number 0 65535
tunnel-selector <name> <matchMode> node <node>
 + tunnel-selector <name> node
 > tunnel-selector -tunnel-selector
undo tunnel-selector <name> [ node <node> ]
# destination (Tunnel interface view)
@ interface
destination <ip-address>
 = destination`;
