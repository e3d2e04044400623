// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Segment Routing Commands/Segment Routing MPLS Policy Configuration Commands". */
export default (): string => `
? list-name text 1 31
? color-value number 0 4294967295
? ipv4-address ipv4
? name-value text 1 31
? binding-sid number 16 1048575
? group-value number 1 4294967295
# segment-list (Candidate Path view)
@ candidate-path
segment-list <list-name>
 = segment-list <list-name>
undo segment-list <list-name>
# color match dscp
@ sr-mpls-te-policy-group
? dscp-value1 number 0 63
? dscp-value2 number 0 63
color <color-value> match dscp ipv4 default
 = color match dscp ipv4 default <color-value>
undo color <color-value> match dscp { ipv4 | ipv6 } { [ default ] | { <dscp-value1> [ to <dscp-value2> ] } &<1-10> }
color <color-value> match dscp ipv4 { <dscp-value1> [ to <dscp-value2> ] } &<1-10>
 = color <color-value> match dscp ipv4 <dscp-value1>
color <color-value> match dscp ipv6 default
 = color match dscp ipv6 default <color-value>
color <color-value> match dscp ipv6 { <dscp-value1> [ to <dscp-value2> ] } &<1-10>
 = color <color-value> match dscp ipv6 <dscp-value1>
# diffserv-mode
@ sr-mpls-te-policy
diffserv-mode { pipe { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } { green | yellow | red } | uniform }
 = diffserv-mode
undo diffserv-mode
# display sr-te policy binding-sid allocation
@ all
! now 1
? sid-value number 48000 1048575
display sr-te policy binding-sid allocation <sid-value>
# display sr-te policy
@ all
! now 1
display sr-te policy [ endpoint <ipv4-address> color <color-value> | policy-name <name-value> | binding-sid <binding-sid> ]
# display sr-te policy last-down-reason
@ all
! now 1
display sr-te policy last-down-reason [ endpoint <ipv4-address> color <color-value> | policy-name <name-value> | binding-sid <binding-sid> ]
# display sr-te policy traffic-statistics
@ all
! now 1
display sr-te policy traffic-statistics [ endpoint <ipv4-address> color <color-value> | policy-name <name-value> | binding-sid <binding-sid> ]
# display sr-te policy group
@ all
! now 1
display sr-te policy group [ <group-value> ]
display sr-te policy group brief
# display sr-te policy statistics
@ all
! now 1
display sr-te policy statistics
# display sr-te policy status
@ all
! now 1
display sr-te policy status { endpoint <ipv4-address> color <color-value> | policy-name <name-value> | binding-sid <binding-sid> }
# display sr-te policy template
@ all
! now 1
? templateId number 1 4294967295
display sr-te policy template [ <templateId> ]
# segment-list (Segment Routing view)
@ segment-routing
segment-list <list-name>
 + segment-list <list-name>
 > segment-list -segment-list-<list-name>
undo segment-list <list-name>
# sr-te-policy bgp-ls enable
@ segment-routing
sr-te-policy bgp-ls enable
 = sr-te-policy bgp-ls enable
undo sr-te-policy bgp-ls enable
# sr-te-policy delete-delay
@ segment-routing
? delete-delay-value number 0 600000
sr-te-policy delete-delay <delete-delay-value>
 = sr-te-policy delete-delay
undo sr-te-policy delete-delay [ <delete-delay-value> ]
# sr-te-policy backup hot-standby enable
@ segment-routing
sr-te-policy backup hot-standby enable
 = sr-te-policy backup hot-standby enable
undo sr-te-policy backup hot-standby enable
# sr-te-policy seamless-bfd enable
@ segment-routing
sr-te-policy seamless-bfd enable
 = sr-te-policy seamless-bfd enable
undo sr-te-policy seamless-bfd enable
# sr-te-policy seamless-bfd
@ segment-routing
? transmit-interval number 3 20000
? receive-interval number 3 20000
? multiplier-value number 3 50
sr-te-policy seamless-bfd { min-tx-interval <transmit-interval> | min-rx-interval <receive-interval> | detect-multiplier <multiplier-value> } *
 = sr-te-policy seamless-bfd
undo sr-te-policy seamless-bfd { min-tx-interval [ <transmit-interval> ] | min-rx-interval [ <receive-interval> ] | detect-multiplier [ <multiplier-value> ] } *
# sr-te-policy traffic-statistics enable
@ segment-routing
sr-te-policy traffic-statistics enable
 = sr-te-policy traffic-statistics enable
undo sr-te-policy traffic-statistics enable
# endpoint
@ sr-mpls-te-policy-group
endpoint <ipv4-address>
 = endpoint <ipv4-address>
undo endpoint [ <ipv4-address> ]
# reset sr-te policy traffic-statistics
@ user
! now 3
reset sr-te policy traffic-statistics [ endpoint <ipv4-address> color <color-value> | policy-name <name-value> | binding-sid <binding-sid> ]
# index sid label
@ segment-list
? index number 0 4294967295
? label number 16 1048575
index <index> sid label <label>
 = index <index> sid label
undo index <index> [ sid label <label> ]
# binding-sid (SR-MPLS TE Policy view)
@ sr-mpls-te-policy
? label-value number 16 1048575
binding-sid <label-value>
 = binding-sid
undo binding-sid [ <label-value> ]
# candidate-path preference
@ sr-mpls-te-policy
? preference number 1 65535
candidate-path preference <preference>
 + candidate-path preference <preference>
 > candidate-path -path
undo candidate-path preference <preference>
# sr-te-policy group
@ segment-routing
sr-te-policy group <group-value>
 + sr-te-policy group <group-value>
 > sr-mpls-te-policy-group -te-policy-group-<group-value>
undo sr-te-policy group <group-value>
# backup hot-standby (SR-MPLS TE Policy view)
@ sr-mpls-te-policy
backup hot-standby enable
 = backup hot-standby enable
undo backup hot-standby [ { enable | disable } ]
backup hot-standby disable
 = backup hot-standby disable
# mtu (SR-MPLS TE Policy view)
@ sr-mpls-te-policy
? mtu-value number 512 9600
mtu <mtu-value>
 = mtu
undo mtu [ <mtu-value> ]
# seamless-bfd (SR-MPLS TE Policy view)
@ sr-mpls-te-policy
seamless-bfd enable
 = seamless-bfd enable
undo seamless-bfd { enable | disable }
seamless-bfd disable
 = seamless-bfd disable
# shutdown (SR-MPLS TE Policy view)
@ sr-mpls-te-policy
shutdown
 = shutdown
undo shutdown
# traffic-statistics (SR-MPLS TE Policy view)
@ sr-mpls-te-policy
traffic-statistics enable
 = traffic-statistics enable
undo traffic-statistics [ { enable | disable } ]
traffic-statistics disable
 = traffic-statistics disable
# sr-te-policy threshold-alarm
@ segment-routing
? upperLimitValue number 2 100
? lowerLimitValue number 1 99
sr-te-policy policy-number threshold-alarm upper-limit <upperLimitValue> lower-limit <lowerLimitValue>
 = sr-te-policy policy-number threshold-alarm upper-limit
sr-te-policy segment-list-number threshold-alarm upper-limit <upperLimitValue> lower-limit <lowerLimitValue>
 = sr-te-policy segment-list-number threshold-alarm upper-limit
undo sr-te-policy policy-number threshold-alarm
undo sr-te-policy segment-list-number threshold-alarm
# sr-te policy
@ segment-routing
? policy-name text 1 31
sr-te policy <policy-name> [ endpoint <ipv4-address> color <color-value> ]
 + sr-te policy <policy-name> <ipv4-address>
 > sr-mpls-te-policy -te-policy-<policy-name>
undo sr-te policy <policy-name> [ endpoint <ipv4-address> color <color-value> ]`;
