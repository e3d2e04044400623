// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Segment Routing Commands/Segment Routing IPv6 Policy Configuration Commands". */
export default (): string => `
? ipv6-addr ipv6
? color-value number 0 4294967295
? name-value text 1 31
? binding-sid ipv6
? endpoint-ip ipv6
? list-name text 1 31
# display srv6-te policy group
@ all
! now 1
display srv6-te policy group [ [ endpoint <ipv6-addr> ] color <color-value> ]
# display srv6-te policy group last-down-reason
@ all
! now 1
display srv6-te policy group last-down-reason [ endpoint <ipv6-addr> color <color-value> ]
# display srv6-te policy
@ all
! now 1
? ipv6-address ipv6
display srv6-te policy [ endpoint <ipv6-address> color <color-value> | policy-name <name-value> | binding-sid <binding-sid> ]
# display srv6-te policy last-down-reason
@ all
! now 1
display srv6-te policy last-down-reason [ endpoint <endpoint-ip> color <color-value> | policy-name <name-value> | binding-sid <binding-sid> ]
# display srv6-te policy statistics
@ all
! now 1
display srv6-te policy statistics
# display srv6-te policy status
@ all
! now 1
display srv6-te policy status { endpoint <endpoint-ip> color <color-value> | policy-name <name-value> | binding-sid <binding-sid> }
# display srv6-te policy sid statistics
@ all
! now 1
? process-id number 1 4294967295
display srv6-te policy sid statistics [ isis process <process-id> { level-1 | level-2 | level-1-2 } ]
# display srv6-te policy source-sid
@ all
! now 1
? sid-value ipv6
display srv6-te policy source-sid [ <sid-value> | end | end-x ]
# display srv6-te policy traffic-statistics
@ all
! now 1
display srv6-te policy traffic-statistics [ endpoint <endpoint-ip> color <color-value> | policy-name <name-value> | binding-sid <binding-sid> ]
# display srv6-te policy template
@ all
! now 1
? templateId number 1 4294967295
display srv6-te policy template [ <templateId> ]
# display srv6-te policy group statistics
@ all
! now 1
display srv6-te policy group statistics
# reset srv6-te policy traffic-statistics
@ user
! now 3
reset srv6-te policy traffic-statistics [ endpoint <endpoint-ip> color <color-value> | policy-name <name-value> | binding-sid <binding-sid> ]
# segment-list (SRv6 candidate path view)
@ srv6-candidate-path
? weight-value number 1 4294967295
? mtu-value number 1280 9600
segment-list <list-name> [ weight <weight-value> | path-mtu <mtu-value> ] *
 = segment-list <list-name>
undo segment-list <list-name> [ weight <weight-value> | path-mtu <mtu-value> ] *
# mapping-policy
@ segment-routing-ipv6
mapping-policy color <color-value>
 + mapping-policy color <color-value>
 > srv6-mapping-policy -mapping-policy-<color-value>
undo mapping-policy color <color-value>
# color match dscp (SRv6 mapping policy view)
@ srv6-mapping-policy
? dscpBegin number 0 63
? dscpEnd number 0 63
color <color-value> match dscp ipv4 default
 = color <color-value> match dscp ipv4 default
undo color <color-value> match dscp { ipv4 | ipv6 } [ default | { <dscpBegin> [ to <dscpEnd> ] } &<1-10> ]
color <color-value> match dscp ipv4 { <dscpBegin> [ to <dscpEnd> ] } &<1-10>
 = color <color-value> match dscp ipv4
color <color-value> match dscp ipv6 default
 = color <color-value> match dscp ipv6 default
color <color-value> match dscp ipv6 { <dscpBegin> [ to <dscpEnd> ] } &<1-10>
 = color <color-value> match dscp ipv6
# binding-sid (SRv6 TE Policy view)
@ srv6-te-policy
binding-sid <binding-sid>
 = binding-sid <binding-sid>
undo binding-sid [ <binding-sid> ]
# candidate-path preference (SRv6 TE Policy view)
@ srv6-te-policy
? pref-value number 1 65535
candidate-path preference <pref-value>
 + candidate-path preference <pref-value>
 > srv6-candidate-path -path
undo candidate-path preference <pref-value>
# description (SRv6 mapping policy view)
@ srv6-mapping-policy
? description-value text 1 242 rest
description <description-value>
 = description
undo description [ <description-value> ]
# shutdown (SRv6 TE Policy view)
@ srv6-te-policy
shutdown
 = shutdown
undo shutdown
# remote end-op
@ segment-routing-ipv6
? op-sid ipv6
? prefix-length number 1 128
remote end-op <op-sid> <prefix-length>
 = remote end-op <op-sid>
undo remote end-op <op-sid> [ <prefix-length> ]
# segment-list (Segment Routing IPv6 view)
@ segment-routing-ipv6
segment-list <list-name>
 + segment-list <list-name>
 > srv6-segment-list -segment-list-<list-name>
undo segment-list <list-name>
# index sid ipv6
@ srv6-segment-list
? index number 0 4294967295
? ipv6address ipv6
index <index> sid ipv6 <ipv6address>
 = index <index> sid ipv6 <ipv6address>
undo index <index> [ sid ipv6 <ipv6address> ]
# srv6-te policy
@ segment-routing-ipv6
srv6-te policy <name-value> [ endpoint <endpoint-ip> color <color-value> ]
 + srv6-te policy <name-value>
 > srv6-te-policy -policy-<name-value>
undo srv6-te policy <name-value> [ endpoint <endpoint-ip> color <color-value> ]
# srv6-te-policy bgp-ls enable
@ segment-routing-ipv6
srv6-te-policy bgp-ls enable
 = srv6-te-policy bgp-ls enable
undo srv6-te-policy bgp-ls enable
# srv6-te-policy backup hot-standby enable
@ segment-routing-ipv6
srv6-te-policy backup hot-standby enable
 = srv6-te-policy backup hot-standby enable
undo srv6-te-policy backup hot-standby enable
# srv6-te-policy path verification enable
@ segment-routing-ipv6
srv6-te-policy path verification enable
 = srv6-te-policy path verification enable
undo srv6-te-policy path verification enable
# srv6-te-policy seamless-bfd enable
@ segment-routing-ipv6
srv6-te-policy seamless-bfd enable
 = srv6-te-policy seamless-bfd enable
undo srv6-te-policy seamless-bfd enable
# srv6-te-policy seamless-bfd
@ segment-routing-ipv6
? tx-value number 3 20000
? detectmulti-value number 3 50
srv6-te-policy seamless-bfd { min-tx-interval <tx-value> | detect-multiplier <detectmulti-value> } *
 = srv6-te-policy seamless-bfd
undo srv6-te-policy seamless-bfd { min-tx-interval [ <tx-value> ] | detect-multiplier [ <detectmulti-value> ] } *
# srv6-te-policy traffic-statistics
@ segment-routing-ipv6
srv6-te-policy traffic-statistics enable
 = srv6-te-policy traffic-statistics enable
undo srv6-te-policy traffic-statistics enable
# backup hot-standby (SRv6 TE Policy view)
@ srv6-te-policy
backup hot-standby enable
 = backup hot-standby enable
undo backup hot-standby [ { enable | disable } ]
backup hot-standby disable
 = backup hot-standby disable
# srv6-te-policy locator
@ segment-routing-ipv6
? locator-name text 1 31
srv6-te-policy locator <locator-name>
 = srv6-te-policy locator <locator-name>
undo srv6-te-policy locator [ <locator-name> ]
# match-type srv6-te-policy dscp
@ srv6-mapping-policy
match-type srv6-te-policy dscp
 = match-type srv6-te-policy dscp
undo match-type srv6-te-policy dscp
# path verification (SRv6 TE Policy view)
@ srv6-te-policy
path verification enable
 = path verification enable
undo path verification [ { enable | disable } ]
path verification disable
 = path verification disable
# seamless-bfd (SRv6 TE Policy view)
@ srv6-te-policy
seamless-bfd enable
 = seamless-bfd enable
undo seamless-bfd { enable | disable }
seamless-bfd disable
 = seamless-bfd disable
# srv6-te-policy suppress-flapping disable
@ segment-routing-ipv6
srv6-te-policy suppress-flapping disable
 = srv6-te-policy suppress-flapping disable
undo srv6-te-policy suppress-flapping disable
# srv6-te-policy switch-delay
@ segment-routing-ipv6
? switchDelay number 0 600000
? deleteDelay number 0 600000
srv6-te-policy switch-delay <switchDelay> delete-delay <deleteDelay>
 = srv6-te-policy switch-delay <switchDelay> delete-delay <deleteDelay>
undo srv6-te-policy switch-delay
undo srv6-te-policy switch-delay <switchDelay> delete-delay <deleteDelay>
# srv6-te-policy threshold-alarm
@ segment-routing-ipv6
? upperLimitValue number 2 100
? lowerLimitValue number 1 99
srv6-te-policy segment-list-number threshold-alarm upper-limit <upperLimitValue> lower-limit <lowerLimitValue>
 = srv6-te-policy segment-list-number threshold-alarm upper-limit
srv6-te-policy policy-number threshold-alarm upper-limit <upperLimitValue> lower-limit <lowerLimitValue>
 = srv6-te-policy policy-number threshold-alarm upper-limit
srv6-te-policy group-number threshold-alarm upper-limit <upperLimitValue> lower-limit <lowerLimitValue>
 = srv6-te-policy group-number threshold-alarm upper-limit lower-limit
undo srv6-te-policy segment-list-number threshold-alarm
undo srv6-te-policy policy-number threshold-alarm
undo srv6-te-policy group-number threshold-alarm [ upper-limit <upperLimitValue> lower-limit <lowerLimitValue> ]
# traffic-statistics (SRv6 TE Policy view)
@ srv6-te-policy
traffic-statistics enable
 = traffic-statistics enable
undo traffic-statistics [ { enable | disable } ]
traffic-statistics disable
 = traffic-statistics disable`;
