// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/Layer 2 Traffic Suppression Commands". */
export default (): string => `
? interface-name interface
? interface-type interface-type
? interface-num interface-number
? vsi-name text 1 31
? bd-id number 1 16777215
? vlanid number 1 4094
? cir-value number 0 4294967295
? cbs-value number 0 4294967295
# display traffic-statistics suppression interface
@ all
! now 1
display traffic-statistics suppression interface { <interface-name> | <interface-type> <interface-num> } vsi <vsi-name>
display traffic-statistics suppression interface { <interface-name> | <interface-type> <interface-num> } bd <bd-id>
display traffic-statistics suppression interface { <interface-name> | <interface-type> <interface-num> } vlan <vlanid>
# reset counters interface suppression
@ user
! now 3
reset counters interface { <interface-name> | <interface-type> <interface-num> } suppression vsi <vsi-name>
reset counters interface { <interface-name> | <interface-type> <interface-num> } suppression [ vlan <vlanid> | bd <bd-id> ]
# reset traffic-statistics suppression interface
@ user
! now 3
reset traffic-statistics suppression interface { <interface-name> | <interface-type> <interface-num> } vsi <vsi-name>
reset traffic-statistics suppression interface { <interface-name> | <interface-type> <interface-num> } [ vlan <vlanid> | bd <bd-id> ]
# { unknown-multicast | unknown-unicast } discard (Bridge domain view)
@ bridge-domain
unknown-multicast discard
 = unknown-multicast discard
unknown-unicast discard
 = unknown-unicast discard
undo unknown-multicast discard
undo unknown-unicast discard
# { unknown-unicast-suppression | broadcast-suppression | multicast-suppression | unicast-suppression } cir (interface view)
@ interface
? vlan-id1 number 1 4094
? vlan-id2 number 1 4094
? percent-value number 0 100
? bw-value number 0 1000
unknown-unicast-suppression cir <cir-value> [ cbs <cbs-value> ] inbound { vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
 = unknown-unicast-suppression cir inbound <vlan-id1> <vlan-id2>
unknown-unicast-suppression { <percent-value> | value <bw-value> } inbound
 = unknown-unicast-suppression <percent-value> <bw-value> inbound
unicast-suppression cir <cir-value> [ cbs <cbs-value> ] { inbound | outbound } { vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
 = unicast-suppression cir
unicast-suppression { <percent-value> | value <bw-value> } { inbound | outbound }
 = unicast-suppression
undo { unknown-unicast-suppression | broadcast-suppression | multicast-suppression } { inbound | outbound } [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> ]
undo { unknown-unicast-suppression | broadcast-suppression | multicast-suppression } { <percent-value> | value <bw-value> } { inbound | outbound }
unknown-unicast-suppression cir <cir-value> [ cbs <cbs-value> ] outbound { vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
 = unknown-unicast-suppression cir outbound <vlan-id1> <vlan-id2>
broadcast-suppression cir <cir-value> [ cbs <cbs-value> ] inbound { vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
 = broadcast-suppression cir inbound <vlan-id1> <vlan-id2>
broadcast-suppression cir <cir-value> [ cbs <cbs-value> ] outbound { vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
 = broadcast-suppression cir outbound <vlan-id1> <vlan-id2>
multicast-suppression cir <cir-value> [ cbs <cbs-value> ] inbound { vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
 = multicast-suppression cir inbound <vlan-id1> <vlan-id2>
multicast-suppression cir <cir-value> [ cbs <cbs-value> ] outbound { vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
 = multicast-suppression cir outbound <vlan-id1> <vlan-id2>
unknown-unicast-suppression { <percent-value> | value <bw-value> } outbound
 = unknown-unicast-suppression <percent-value> <bw-value> outbound
broadcast-suppression { <percent-value> | value <bw-value> } inbound
 = broadcast-suppression <percent-value> <bw-value> inbound
broadcast-suppression { <percent-value> | value <bw-value> } outbound
 = broadcast-suppression <percent-value> <bw-value> outbound
multicast-suppression { <percent-value> | value <bw-value> } inbound
 = multicast-suppression <percent-value> <bw-value> inbound
multicast-suppression { <percent-value> | value <bw-value> } outbound
 = multicast-suppression <percent-value> <bw-value> outbound
# { broadcast | unknown-multicast | unknown-unicast } discard (interface view)
@ interface
broadcast discard
 = broadcast discard
unknown-multicast discard
 = unknown-multicast discard
unknown-unicast discard
 = unknown-unicast discard
undo broadcast discard
undo unknown-multicast discard
undo unknown-unicast discard
# { unknown-unicast-suppression | broadcast-suppression | multicast-suppression | unicast-suppression } cir (VSI-BGP-PW view)
@ vsi-ldp-pw vsi-bgp-pw vsi-bgpad-pw vsi-bgpad-pw-2
? cirVal number 100 4294967295
? cbsVal number 100 4294967295
unknown-unicast-suppression cir <cirVal> [ cbs <cbsVal> ]
 = unknown-unicast-suppression cir
unicast-suppression cir <cirVal> [ cbs <cbsVal> ]
 = unicast-suppression cir
undo { unknown-unicast-suppression | broadcast-suppression | multicast-suppression } [ cir <cirVal> [ cbs <cbsVal> ] ]
broadcast-suppression cir <cirVal> [ cbs <cbsVal> ]
 = broadcast-suppression cir
multicast-suppression cir <cirVal> [ cbs <cbsVal> ]
 = multicast-suppression cir
# { unknown-unicast-suppression | broadcast-suppression | multicast-suppression | unicast-suppression } cir (Layer 2 sub-interface view)
@ interface
? cirVal number 0 4294967295
? cbsVal number 0 4294967295
unknown-unicast-suppression cir <cirVal> [ cbs <cbsVal> ] inbound
 = unknown-unicast-suppression cir inbound
unicast-suppression cir <cirVal> [ cbs <cbsVal> ] { inbound | outbound }
 = unicast-suppression cir
undo { unknown-unicast-suppression | broadcast-suppression | multicast-suppression } { inbound | outbound }
unknown-unicast-suppression cir <cirVal> [ cbs <cbsVal> ] outbound
 = unknown-unicast-suppression cir outbound
broadcast-suppression cir <cirVal> [ cbs <cbsVal> ] inbound
 = broadcast-suppression cir inbound
broadcast-suppression cir <cirVal> [ cbs <cbsVal> ] outbound
 = broadcast-suppression cir outbound
multicast-suppression cir <cirVal> [ cbs <cbsVal> ] inbound
 = multicast-suppression cir inbound
multicast-suppression cir <cirVal> [ cbs <cbsVal> ] outbound
 = multicast-suppression cir outbound
# suppression enable(VLAN view)
@ vlan
suppression inbound enable
 = suppression inbound enable
undo suppression { inbound | outbound } enable
suppression outbound enable
 = suppression outbound enable
# { unknown-multicast | unknown-unicast } discard
@ vlan
unknown-multicast discard
 = unknown-multicast discard
unknown-unicast discard [ mac-learning ]
 = unknown-unicast discard
undo unknown-multicast discard
undo unknown-unicast discard [ mac-learning ]
# { unknown-unicast-suppression | broadcast-suppression | multicast-suppression } cir (VSI view)
@ vsi
unknown-unicast-suppression cir <cir-value> [ cbs <cbs-value> ] uni-inbound
 = unknown-unicast-suppression cir uni-inbound
undo { unknown-unicast-suppression | broadcast-suppression | multicast-suppression } [ cir <cir-value> [ cbs <cbs-value> ] ] { uni-inbound | uni-outbound }
unknown-unicast-suppression cir <cir-value> [ cbs <cbs-value> ] uni-outbound
 = unknown-unicast-suppression cir uni-outbound
broadcast-suppression cir <cir-value> [ cbs <cbs-value> ] uni-inbound
 = broadcast-suppression cir uni-inbound
broadcast-suppression cir <cir-value> [ cbs <cbs-value> ] uni-outbound
 = broadcast-suppression cir uni-outbound
multicast-suppression cir <cir-value> [ cbs <cbs-value> ] uni-inbound
 = multicast-suppression cir uni-inbound
multicast-suppression cir <cir-value> [ cbs <cbs-value> ] uni-outbound
 = multicast-suppression cir uni-outbound
# suppression enable(VSI view)
@ vsi
suppression inbound enable
 = suppression inbound enable
undo suppression { inbound | outbound } enable
suppression outbound enable
 = suppression outbound enable
# standard-group mac-address suppression
@ system
standard-group mac-address suppression enable
 = standard-group mac-address suppression enable
undo standard-group mac-address suppression enable
# unknown-unicast alarm-threshold
@ interface
? alarm-threshold number 1 100
unknown-unicast alarm-threshold <alarm-threshold>
 = unknown-unicast alarm-threshold
undo unknown-unicast alarm-threshold`;
