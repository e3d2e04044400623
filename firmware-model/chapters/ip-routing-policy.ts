// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Routing Commands/IP Routing Policy Configuration Commands". */
export default (): string => `
? index-number number 1 4294967295
? regular-expression text 1 1024 rest
? segmented-nh-name text 1 51
? index-value number 1 4294967295
? advanced-extcomm-filter-name text 1 51
? encapsulation-name text 1 51
? large-comm-filter-name text 1 51
? large-community-list-name text 1 63
? cost number 0 4294967295
? cmntyNum number 0 4294967295
? basIndex number 1 99
? address ipv4
? tag number 0 4294967295
? index-val number 1 4294967295
? basic-extcomm-filter-name text 1 51
? name text 1 63 rest
? cfName text 1 51
? ecfName text 1 51
? lcfName text 1 51
? rdfIndex number 1 1024
? aclNum number 2000 2999
? aclName text 1 64
? ip-prefix-name text 1 169
? ipv6-prefix-name text 1 169
? text text 1 80 rest
# eth-tag
@ eth-tag-list
? ethTagValue number 0 4294967295
eth-tag <ethTagValue>
 = eth-tag <ethTagValue>
undo eth-tag <ethTagValue>
# mac
@ mac-list
? macValue mac
mac <macValue>
 = mac <macValue>
undo mac <macValue>
# vni
@ vni-list
? vni-value number 1 16777215
vni <vni-value>
 = vni <vni-value>
undo vni <vni-value>
# ip community-filter (System view)
@ system
? adv-comm-filter-num number 100 199
ip community-filter <adv-comm-filter-num> [ index <index-number> ] <matchMode> <regular-expression>
 = ip community-filter <adv-comm-filter-num> <index-number>
undo ip community-filter <adv-comm-filter-num> [ index <index-number> ] [ <matchMode> <regular-expression> ]
# ip community-filter advanced
@ system
? comm-filter-name text 1 51
ip community-filter advanced <comm-filter-name> [ index <index-number> ] <matchMode> <regular-expression>
 = ip community-filter advanced <comm-filter-name> <index-number>
undo ip community-filter advanced <comm-filter-name> [ index <index-number> ] [ <matchMode> <regular-expression> ]
# ip extcommunity-list segmented-nh advanced
@ system
? regular text 1 1024
ip extcommunity-list segmented-nh advanced <segmented-nh-name> [ index <index-value> ] <matchMode> <regular>
 = ip extcommunity-list segmented-nh advanced <segmented-nh-name> <index-value>
undo ip extcommunity-list segmented-nh advanced <segmented-nh-name> [ index <index-value> ]
# ip extcommunity-list soo advanced
@ system
ip extcommunity-list soo advanced <advanced-extcomm-filter-name> [ index <index-number> ] <matchMode> <regular-expression>
 = ip extcommunity-list soo advanced <advanced-extcomm-filter-name> <index-number>
undo ip extcommunity-list soo advanced <advanced-extcomm-filter-name> [ index <index-number> ]
# ip extcommunity-list encapsulation advanced
@ system
? regular text 1 1024 rest
ip extcommunity-list encapsulation advanced <encapsulation-name> [ index <index-value> ] <matchMode> <regular>
 = ip extcommunity-list encapsulation advanced <encapsulation-name> <index-value>
undo ip extcommunity-list encapsulation advanced <encapsulation-name> [ index <index-value> ]
# ip extcommunity-filter (System view)
@ system
? advanced-extcomm-filter-num number 1 399
ip extcommunity-filter <advanced-extcomm-filter-num> [ index <index-number> ] <matchMode> <regular-expression>
 = ip extcommunity-filter <advanced-extcomm-filter-num> <index-number>
undo ip extcommunity-filter <advanced-extcomm-filter-num> [ index <index-number> ] [ [ <matchMode> ] <regular-expression> ]
# ip extcommunity-filter advanced
@ system
ip extcommunity-filter advanced <advanced-extcomm-filter-name> [ index <index-number> ] <matchMode> <regular-expression>
 = ip extcommunity-filter advanced <advanced-extcomm-filter-name> <index-number>
undo ip extcommunity-filter advanced <advanced-extcomm-filter-name> [ index <index-number> ] [ [ <matchMode> ] <regular-expression> ]
# ip large-community-filter advanced
@ system
? regular-expression text 1 1024
ip large-community-filter advanced <large-comm-filter-name> [ index <index-number> ] <matchMode> <regular-expression>
 = ip large-community-filter advanced <large-comm-filter-name> <index-number>
undo ip large-community-filter advanced <large-comm-filter-name> [ index <index-number> ] [ <matchMode> <regular-expression> ]
# apply large-community
@ route-policy
apply large-community { <aa:bb:cc> } &<1-16> { additive | overwrite | delete }
 = apply large-community
apply large-community none
 = apply large-community none
undo apply large-community
# apply large-community-list
@ route-policy
apply large-community-list <large-community-list-name> { additive | overwrite | delete }
 = apply large-community-list <large-community-list-name>
undo apply large-community-list [ <large-community-list-name> ]
# apply aigp
@ route-policy
apply aigp { <cost> | inherit-cost }
 = apply aigp
undo apply aigp
# apply as-path
@ route-policy
apply as-path { <as-path-value> } &<1-128> { additive | overwrite | delete }
 = apply as-path
undo apply as-path
# apply as-path (Route-policy view)
@ route-policy
? asValues text 1 3071
apply as-path <asValues> additive
 = apply as-path <asValues> additive
undo apply as-path <asValues> { additive | overwrite | delete }
apply as-path <asValues> overwrite
 = apply as-path <asValues> overwrite
apply as-path <asValues> delete
 = apply as-path <asValues> delete
# apply as-path none overwrite
@ route-policy
apply as-path none overwrite
 = apply as-path none overwrite
# apply community
@ route-policy
apply community none
 = apply community none
apply community { <cmntyValue> | <cmntyNum> | internet | no-advertise | no-export | no-export-subconfed } &<1-32> [ additive ]
 = apply community
undo apply community
# apply comm-filter delete
@ route-policy
? advIndex number 100 199
? cmntyName text 1 51
apply comm-filter { <basIndex> | <advIndex> } delete
 = apply comm-filter
apply comm-filter <cmntyName> delete
 = apply comm-filter
undo apply comm-filter
# apply community community-list
@ route-policy
? community-list-name text 1 63
apply community community-list <community-list-name> [ additive ]
 = apply community community-list
# apply cost
@ route-policy
apply cost [ + | - ] <cost>
 = apply cost
apply cost inherit
 = apply cost inherit
apply cost none
 = apply cost none
undo apply cost
# apply cost-type
@ route-policy
apply cost-type { external | internal | type-1 | type-2 | internal-inc-ibgp | med-plus-igp | med-inherit-aigp }
 = apply cost-type
undo apply cost-type
# apply dampening
@ route-policy
? half-life-reach number 1 45
? reuse number 1 20000
? suppress number 1 20000
? ceiling number 1001 20000
apply dampening <half-life-reach> <reuse> <suppress> <ceiling>
 = apply dampening
undo apply dampening
# apply entropy-label none
@ route-policy
apply entropy-label none
 = apply entropy-label none
undo apply entropy-label none
# apply extcommunity
@ route-policy
apply extcommunity { rt <extCmntyValue> } &<1-16> [ additive ]
 = apply extcommunity
undo apply extcommunity [ rt ]
# apply extcommunity color
@ route-policy
apply extcommunity color <color>
 = apply extcommunity color
undo apply extcommunity color
# apply extcommunity redirect ip
@ route-policy
apply extcommunity redirect ip <ipv4-address:nn>
 = apply extcommunity redirect ip
undo apply extcommunity redirect ip
# apply extcommunity soo
@ route-policy
apply extcommunity soo { <site-of-origin> } &<1-16> additive
 = apply extcommunity soo
undo apply extcommunity soo
# apply extcommunity redirect vpn-target
@ route-policy
apply extcommunity redirect vpn-target <extCmntyValue>
 = apply extcommunity redirect vpn-target
undo apply extcommunity redirect vpn-target
# apply gateway-ip
@ route-policy
apply gateway-ip origin-nexthop
 = apply gateway-ip origin-nexthop
undo apply gateway-ip [ <address> | origin-nexthop | none ]
apply gateway-ip <address>
 = apply gateway-ip <address>
apply gateway-ip none
 = apply gateway-ip none
# apply ipv6 gateway-ip
@ route-policy
? address ipv6
apply ipv6 gateway-ip origin-nexthop
 = apply ipv6 gateway-ip origin-nexthop
undo apply ipv6 gateway-ip [ <address> | origin-nexthop | none ]
apply ipv6 gateway-ip <address>
 = apply ipv6 gateway-ip <address>
apply ipv6 gateway-ip none
 = apply ipv6 gateway-ip none
# apply mpls-label
@ route-policy
apply mpls-label
 = apply mpls-label
undo apply mpls-label
# apply local-preference
@ route-policy
? localPreference number 0 4294967295
apply local-preference [ + | - ] <localPreference>
 = apply local-preference
undo apply local-preference
# apply ip-address next-hop
@ route-policy
apply ip-address next-hop <address>
 = apply ip-address next-hop <address>
undo apply ip-address next-hop { <address> | peer-address | blackhole }
apply ip-address next-hop peer-address
 = apply ip-address next-hop peer-address
apply ip-address next-hop blackhole
 = apply ip-address next-hop blackhole
# apply ipv6 next-hop
@ route-policy
? address ipv6
apply ipv6 next-hop <address>
 = apply ipv6 next-hop <address>
undo apply ipv6 next-hop { <address> | peer-address | blackhole }
apply ipv6 next-hop peer-address
 = apply ipv6 next-hop peer-address
apply ipv6 next-hop blackhole
 = apply ipv6 next-hop blackhole
# apply origin
@ route-policy
apply origin { egp { <egpVal> } | igp | incomplete }
 = apply origin
undo apply origin
# apply peer-id
@ route-policy
? peerId number 1 255
apply peer-id <peerId>
 = apply peer-id <peerId>
undo apply peer-id [ <peerId> ]
# apply stitch-pmsi
@ route-policy
? p2mp-template-name text 1 31 rest
? root-ip-address ipv4
apply stitch-pmsi { incoming { rsvp-te p2mp-template <p2mp-template-name> [ mldp root-ip <root-ip-address> ] } | mldp [ root-ip <root-ip-address> ] | rsvp-te p2mp-template <p2mp-template-name> }
 = apply stitch-pmsi
undo apply stitch-pmsi
# apply preference
@ route-policy
? preference number 1 255
apply preference <preference>
 = apply preference
undo apply preference
# apply preferred-value
@ route-policy
? preferredVal number 0 65535
apply preferred-value <preferredVal>
 = apply preferred-value
undo apply preferred-value
# apply qos-local-id
@ route-policy
? behavior-name text 1 127
? ip-precedence number 0 7
? qos-local-id number 1 255
apply behavior <behavior-name>
 = apply behavior
apply ip-precedence <ip-precedence>
 = apply ip-precedence
apply qos-local-id <qos-local-id>
 = apply qos-local-id
undo apply { qos-local-id | behavior | ip-precedence }
# apply ospf
@ route-policy
apply ospf { backbone | stub-area }
 = apply ospf
apply isis { level-1 | level-2 | level-1-2 }
 = apply isis
undo apply { isis | ospf }
# apply tag
@ route-policy
apply tag <tag>
 = apply tag
undo apply tag
# apply traffic-index
@ route-policy
? indexVal number 1 64
apply traffic-index <indexVal>
 = apply traffic-index
undo apply traffic-index
# ip as-path-filter
@ system
? as-path-filter-number number 1 256
? as-path-filter-name text 1 51
ip as-path-filter { <as-path-filter-number> | <as-path-filter-name> } [ index <index-number> ] <matchMode> <regular-expression>
 = ip as-path-filter <as-path-filter-number> <as-path-filter-name> <index-number>
undo ip as-path-filter { <as-path-filter-number> | <as-path-filter-name> } [ index <index-number> ] [ <matchMode> <regular-expression> ]
# ip community-filter
@ system
? cfIndex number 1 99
ip community-filter <cfIndex> [ index <index-val> ] <matchMode> [ <cmntyStr> | <cmntyNum> | internet [ strict-match ] | no-advertise | no-export | no-export-subconfed ] &<1-20>
 = ip community-filter <cfIndex> <index-val> <cmntyNum>
undo ip community-filter <cfIndex> [ index <index-val> ] [ <matchMode> ] [ <cmntyStr> | <cmntyNum> | internet [ strict-match ] | no-advertise | no-export | no-export-subconfed ] &<1-20>
# ip community-filter basic
@ system
? basCfName text 1 51
ip community-filter basic <basCfName> [ index <index-val> ] <matchMode> [ <cmntyStr> | <cmntyNum> | internet [ strict-match ] | no-advertise | no-export | no-export-subconfed ] &<1-20>
 = ip community-filter basic <basCfName> <index-val> <cmntyNum>
undo ip community-filter basic <basCfName> [ index <index-val> ] [ <matchMode> ] [ <cmntyStr> | <cmntyNum> | internet [ strict-match ] | no-advertise | no-export | no-export-subconfed ] &<1-20>
# ip extcommunity-list segmented-nh basic
@ system
ip extcommunity-list segmented-nh basic <segmented-nh-name> [ index <index-value> ] <matchMode> { <segmented-nh-value> } &<1-16>
 = ip extcommunity-list segmented-nh basic <segmented-nh-name> <index-value>
undo ip extcommunity-list segmented-nh basic <segmented-nh-name> [ index <index-value> ]
# ip extcommunity-list soo basic
@ system
ip extcommunity-list soo basic <basic-extcomm-filter-name> [ index <index-number> ] <matchMode> { <site-of-origin> } &<1-16>
 = ip extcommunity-list soo basic <basic-extcomm-filter-name> <index-number>
undo ip extcommunity-list soo basic <basic-extcomm-filter-name> [ index <index-number> ]
# ip extcommunity-list encapsulation basic
@ system
ip extcommunity-list encapsulation basic <encapsulation-name> [ index <index-value> ] <matchMode> { <encapsulation-value> } &<1-16>
 = ip extcommunity-list encapsulation basic <encapsulation-name> <index-value>
undo ip extcommunity-list encapsulation basic <encapsulation-name> [ index <index-value> ]
# route-policy nonexistent-config-check
@ system
route-policy nonexistent-config-check disable
 = route-policy nonexistent-config-check disable
route-policy nonexistent-config-check enable
 = route-policy nonexistent-config-check enable
undo route-policy nonexistent-config-check disable
# community
@ community-attribute-list
? description-text text 1 80 rest
community { <cmntyValue> | <cmntyNum> | internet | no-advertise | no-export | no-export-subconfed } &<1-100>
 = community <cmntyValue> <cmntyNum>
community <cmntyValue> [ description <description-text> ]
 = community <cmntyValue> <description-text>
undo community { <cmntyValue> | <cmntyNum> | internet | no-advertise | no-export | no-export-subconfed } &<1-100>
undo community all
community <cmntyNum> [ description <description-text> ]
 = community <cmntyNum> <description-text>
community internet [ description <description-text> ]
 = community internet <description-text>
community no-advertise [ description <description-text> ]
 = community no-advertise <description-text>
community no-export [ description <description-text> ]
 = community no-export <description-text>
community no-export-subconfed [ description <description-text> ]
 = community no-export-subconfed <description-text>
# ip community-list
@ system
? name text 1 63
ip community-list <name>
 + ip community-list <name>
 > community-attribute-list -community-list-<name>
undo ip community-list <name>
# description (Route-policy view)
@ route-policy
? description text 1 80 rest
description <description>
 = description
undo description
# display ip community-filter(advanced)
@ all
! now 1
? cfAdvIndex number 100 199
display ip community-filter <cfAdvIndex>
# display ip as-path-filter
@ all
! now 1
? apf1Index number 1 256
? apf1Name text 1 51
display ip as-path-filter [ <apf1Index> | <apf1Name> ]
# display ip community-filter(basic)
@ all
! now 1
? cfBasIndex number 1 99
display ip community-filter <cfBasIndex>
# display ip community-filter
@ all
! now 1
display ip community-filter [ <cfName> ]
# display ip extcommunity-filter (All views)
@ all
! now 1
display ip extcommunity-filter <ecfName>
# display ip extcommunity-list segmented-nh
@ all
! now 1
? eclSnhName text 1 51
display ip extcommunity-list segmented-nh [ <eclSnhName> ]
# display ip extcommunity-list soo
@ all
! now 1
? eclSooName text 1 51
display ip extcommunity-list soo [ <eclSooName> ]
# display ip extcommunity-list encapsulation
@ all
! now 1
? name text 1 51
display ip extcommunity-list encapsulation [ <name> ]
# display ip large-community-filter
@ all
! now 1
display ip large-community-filter [ <lcfName> ]
# display ip extcommunity-filter
@ all
! now 1
? basEcfIndex number 1 199
? advEcfIndex number 200 399
display ip extcommunity-filter [ <basEcfIndex> | <advEcfIndex> ]
# display ip rd-filter
@ all
! now 1
display ip rd-filter [ <rdfIndex> ]
# ip extcommunity-filter
@ system
? basic-extcomm-filter-num number 1 199
ip extcommunity-filter <basic-extcomm-filter-num> [ index <index-number> ] <matchMode> { rt <extCmntyStr> } &<1-16>
 = ip extcommunity-filter <basic-extcomm-filter-num> <index-number>
undo ip extcommunity-filter <basic-extcomm-filter-num> [ index <index-number> ] [ <matchMode> { rt <extCmntyStr> } &<1-16> ]
# ip extcommunity-filter basic
@ system
ip extcommunity-filter basic <basic-extcomm-filter-name> [ index <index-number> ] <matchMode> { rt <extCmntyStr> } &<1-16>
 = ip extcommunity-filter basic <basic-extcomm-filter-name> <index-number>
undo ip extcommunity-filter basic <basic-extcomm-filter-name> [ index <index-number> ] [ <matchMode> { rt <extCmntyStr> } &<1-16> ]
# filter-list eth-tag
@ system
filter-list eth-tag <name>
 + filter-list eth-tag <name>
 > eth-tag-list -eth-tag-list-<name>
undo filter-list eth-tag <name>
# filter-list mac
@ system
filter-list mac <name>
 + filter-list mac <name>
 > mac-list -mac-list-<name>
undo filter-list mac <name>
# filter-list vni
@ system
filter-list vni <name>
 + filter-list vni <name>
 > vni-list -vni-list-<name>
undo filter-list vni <name>
# goto next-node
@ route-policy
? node number 1 65535
goto next-node [ <node> ]
 = goto next-node
undo goto next-node
# ip large-community-filter basic
@ system
ip large-community-filter basic <large-comm-filter-name> [ index <index-number> ] <matchMode> { <cmntyStr> } &<1-16>
 = ip large-community-filter basic <large-comm-filter-name> <index-number>
undo ip large-community-filter basic <large-comm-filter-name> [ index <index-number> ] [ <matchMode> { <cmntyStr> } &<1-16> ]
# large-community
@ large-community-list
large-community { <cmntyValue> } &<1-100>
 = large-community <cmntyValue>
undo large-community { <cmntyValue> } &<1-100>
undo large-community all
# ip large-community-list
@ system
ip large-community-list <large-community-list-name>
 + ip large-community-list <large-community-list-name>
 > large-community-list -large-community-list-<large-community-list-name>
undo ip large-community-list <large-community-list-name>
# if-match l2vni
@ route-policy
? l2vni-name text 1 63 rest
if-match l2vni [ <l2vni-name> ]
 = if-match l2vni <l2vni-name>
undo if-match l2vni [ <l2vni-name> ]
# if-match l3vni
@ route-policy
? l3vni-name text 1 63 rest
if-match l3vni [ <l3vni-name> ]
 = if-match l3vni <l3vni-name>
undo if-match l3vni [ <l3vni-name> ]
# if-match rpki origin-as-validation
@ route-policy
if-match rpki origin-as-validation valid
 = if-match rpki origin-as-validation valid
undo if-match rpki origin-as-validation [ valid | invalid | not-found ]
if-match rpki origin-as-validation invalid
 = if-match rpki origin-as-validation invalid
if-match rpki origin-as-validation not-found
 = if-match rpki origin-as-validation not-found
# if-match as-path-filter
@ route-policy
? apfIndex number 1 256
? apfName text 1 51
if-match as-path-filter { <apfIndex> } &<1-16>
 = if-match as-path-filter <apfIndex>
if-match as-path-filter <apfName>
 = if-match as-path-filter <apfName>
undo if-match as-path-filter [ <apfIndex> ] &<1-16>
undo if-match as-path-filter <apfName>
# if-match as-path length
@ route-policy
? lengthVal number 0 2047
? greEqualVal number 0 2046
? lessEqualVal number 1 2047
if-match as-path length <lengthVal>
 = if-match as-path length
if-match as-path length greater-equal <greEqualVal> less-equal <lessEqualVal>
 = if-match as-path length greater-equal less-equal
if-match as-path length greater-equal <greEqualVal>
 = if-match as-path length greater-equal
undo if-match as-path length [ <lengthVal> | greater-equal <greEqualVal> less-equal <lessEqualVal> | { greater-equal <greEqualVal> | less-equal <lessEqualVal> } ]
if-match as-path length less-equal <lessEqualVal>
 = if-match as-path length less-equal
# if-match community-filter
@ route-policy
? AdvIndex number 100 199
if-match community-filter { <basIndex> [ whole-match ] | <AdvIndex> [ sort-match ] } &<1-16>
 = if-match community-filter <basIndex> <AdvIndex>
if-match community-filter <cfName> [ whole-match | sort-match ]
 = if-match community-filter <cfName>
undo if-match community-filter { <basIndex> | <AdvIndex> } &<1-16>
undo if-match community-filter <cfName>
undo if-match community-filter
# if-match cost
@ route-policy
? greater-equal-value number 0 4294967294
? less-equal-value number 1 4294967295
if-match cost <cost>
 = if-match cost
if-match cost greater-equal <greater-equal-value> less-equal <less-equal-value>
 = if-match cost greater-equal
if-match cost { greater-equal <greater-equal-value> | less-equal <less-equal-value> }
 = if-match cost
undo if-match cost
# if-match ipv6 address acl
@ route-policy
if-match ipv6 address acl { <aclNum> | <aclName> }
 = if-match ipv6 address acl <aclNum> <aclName>
undo if-match ipv6 address acl { <aclNum> | <aclName> }
# if-match extcommunity-filter
@ route-policy
? basIndex number 1 199
? advIndex number 200 399
if-match extcommunity-filter { <basIndex> | <advIndex> } &<1-16>
 = if-match extcommunity-filter <basIndex> <advIndex>
if-match extcommunity-filter <ecfName>
 = if-match extcommunity-filter <ecfName>
undo if-match extcommunity-filter { <basIndex> | <advIndex> } &<1-16>
undo if-match extcommunity-filter <ecfName>
undo if-match extcommunity-filter
# if-match extcommunity-list segmented-nh
@ route-policy
if-match extcommunity-list segmented-nh <segmented-nh-name>
 = if-match extcommunity-list segmented-nh <segmented-nh-name>
undo if-match extcommunity-list segmented-nh <segmented-nh-name>
# if-match extcommunity-list soo
@ route-policy
? extcomm-filter-name text 1 51
if-match extcommunity-list soo <extcomm-filter-name>
 = if-match extcommunity-list soo <extcomm-filter-name>
undo if-match extcommunity-list soo <extcomm-filter-name>
# if-match ip group-address
@ route-policy
? acl-number number 2000 2999
? acl-name text 1 64
if-match ip group-address acl { <acl-number> | <acl-name> }
 = if-match ip group-address acl <acl-number> <acl-name>
if-match ip group-address ip-prefix <ip-prefix-name>
 = if-match ip group-address ip-prefix <ip-prefix-name>
undo if-match ip group-address acl { <acl-number> | <acl-name> }
undo if-match ip group-address [ ip-prefix <ip-prefix-name> ]
# if-match interface
@ route-policy
? interface-name interface
? interface-type interface-type
? interface-number interface-number
if-match interface { { <interface-name> | <interface-type> <interface-number> } &<1-16> }
 = if-match interface <interface-name>
undo if-match interface [ [ <interface-name> | <interface-type> <interface-number> ] &<1-16> ]
# if-match mpls-label
@ route-policy
if-match { mpls-label | mpls-label2 } *
 = if-match
undo if-match { mpls-label | mpls-label2 } *
# if-match large-community-filter
@ route-policy
if-match large-community-filter <lcfName> [ whole-match ]
 = if-match large-community-filter <lcfName>
undo if-match large-community-filter <lcfName> [ whole-match ]
undo if-match large-community-filter
# if-match mac-list
@ route-policy
if-match mac-list <name>
 = if-match mac-list <name>
undo if-match mac-list [ <name> ]
# if-match ip next-hop acl
@ route-policy
if-match ip next-hop acl { <aclNum> | <aclName> }
 = if-match ip next-hop acl <aclNum> <aclName>
undo if-match ip next-hop acl { <aclNum> | <aclName> }
# if-match ipv6 next-hop acl
@ route-policy
if-match ipv6 next-hop acl { <aclNum> | <aclName> }
 = if-match ipv6 next-hop acl <aclNum> <aclName>
undo if-match ipv6 next-hop acl { <aclNum> | <aclName> }
# if-match ip next-hop ip-prefix
@ route-policy
if-match ip next-hop ip-prefix <ip-prefix-name>
 = if-match ip next-hop ip-prefix <ip-prefix-name>
undo if-match ip next-hop [ ip-prefix <ip-prefix-name> ]
# if-match ipv6 next-hop prefix-list
@ route-policy
if-match ipv6 next-hop prefix-list <ipv6-prefix-name>
 = if-match ipv6 next-hop prefix-list <ipv6-prefix-name>
undo if-match ipv6 next-hop prefix-list <ipv6-prefix-name>
# if-match preference
@ route-policy
? preference number 0 255
if-match preference <preference>
 = if-match preference
undo if-match preference
# if-match protocol
@ route-policy
if-match protocol { direct | static | isis | bgp | ospf | rip | unr | ospfv3 | ripng } *
 = if-match protocol
undo if-match protocol
# if-match rd-filter
@ route-policy
? rd-filter-number number 1 1024
if-match rd-filter <rd-filter-number>
 = if-match rd-filter
undo if-match rd-filter
# if-match ip route-source acl
@ route-policy
if-match ip route-source acl { <aclNum> | <aclName> }
 = if-match ip route-source acl <aclNum> <aclName>
undo if-match ip route-source acl { <aclNum> | <aclName> }
# if-match ipv6 route-source acl
@ route-policy
if-match ipv6 route-source acl { <aclNum> | <aclName> }
 = if-match ipv6 route-source acl <aclNum> <aclName>
undo if-match ipv6 route-source acl { <aclNum> | <aclName> }
# if-match ip route-source ip-prefix
@ route-policy
if-match ip route-source ip-prefix <ip-prefix-name>
 = if-match ip route-source ip-prefix <ip-prefix-name>
undo if-match ip route-source [ ip-prefix <ip-prefix-name> ]
# if-match ipv6 route-source prefix-list
@ route-policy
if-match ipv6 route-source prefix-list <ipv6-prefix-name>
 = if-match ipv6 route-source prefix-list <ipv6-prefix-name>
undo if-match ipv6 route-source prefix-list <ipv6-prefix-name>
# if-match route-type
@ route-policy
if-match route-type external-type1
 = if-match route-type external-type1
if-match route-type { ibgp | ebgp }
 = if-match route-type
if-match route-type mvpn { 1 | 3 } *
 = if-match route-type mvpn
if-match route-type evpn { ad | es | inclusive | join | leave | mac | prefix | smet } *
 = if-match route-type evpn
undo if-match route-type { external-type1 | external-type2 | external-type1or2 | is-is-level-1 | is-is-level-2 | internal | nssa-external-type1 | nssa-external-type2 | nssa-external-type1or2 }
undo if-match route-type { ibgp | ebgp }
undo if-match route-type mvpn
undo if-match route-type evpn
if-match route-type external-type2
 = if-match route-type external-type2
if-match route-type external-type1or2
 = if-match route-type external-type1or2
if-match route-type is-is-level-1
 = if-match route-type is-is-level-1
if-match route-type is-is-level-2
 = if-match route-type is-is-level-2
if-match route-type internal
 = if-match route-type internal
if-match route-type nssa-external-type1
 = if-match route-type nssa-external-type1
if-match route-type nssa-external-type2
 = if-match route-type nssa-external-type2
if-match route-type nssa-external-type1or2
 = if-match route-type nssa-external-type1or2
# if-match tag
@ route-policy
if-match tag <tag>
 = if-match tag
undo if-match tag
# if-match extcommunity-list encapsulation
@ route-policy
if-match extcommunity-list encapsulation <encapsulation-name>
 = if-match extcommunity-list encapsulation <encapsulation-name>
undo if-match extcommunity-list encapsulation <encapsulation-name>
# if-match eth-tag-list
@ route-policy
? list-name text 1 63 rest
if-match eth-tag-list <list-name>
 = if-match eth-tag-list <list-name>
undo if-match eth-tag-list [ <list-name> ]
# ip ip-prefix
@ system
? ipv4-address ipv4
? masklen number 0 32
ip ip-prefix <ip-prefix-name> [ index <index-number> ] <matchMode> <ipv4-address> <masklen> [ match-network ] [ greater-equal <greater-equal-value> ] [ less-equal <less-equal-value> ]
 = ip ip-prefix <ip-prefix-name> <index-number>
# ip ip-prefix description
@ system
ip ip-prefix <ip-prefix-name> description <text>
 = ip ip-prefix <ip-prefix-name> description
undo ip ip-prefix <ip-prefix-name> description [ <text> ]
# ip ipv6-prefix
@ system
? ipv6-address ipv6
? masklen number 0 128
ip ipv6-prefix <ipv6-prefix-name> [ index <index-number> ] <matchMode> <ipv6-address> <masklen> [ match-network ] [ greater-equal <greater-equal-value> ] [ less-equal <less-equal-value> ]
 = ip ipv6-prefix <ipv6-prefix-name> <index-number>
# ip ipv6-prefix description
@ system
ip ipv6-prefix <ipv6-prefix-name> description <text>
 = ip ipv6-prefix <ipv6-prefix-name> description
undo ip ipv6-prefix <ipv6-prefix-name> description [ <text> ]
# ip rd-filter
@ system
ip rd-filter <rdfIndex> [ index <index-number> ] <matchMode> { <rdStr> } &<1-10>
 = ip rd-filter <rdfIndex> <index-number>
undo ip rd-filter <rdfIndex> [ index <index-number> ] [ <matchMode> { <rdStr> } &<1-10> ]
# route-policy
@ system
? route-policy-name text 1 200
? node number 0 65535
route-policy <route-policy-name> <matchMode> node <node>
 + route-policy <route-policy-name> node
 > route-policy -route-policy`;
