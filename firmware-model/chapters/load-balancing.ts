// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/Load Balancing Configuration Commands". */
export default (): string => `
# display load-balance hash-info
@ all
! now 1
display load-balance hash-info slot <slot-id>
display load-balance hash-info all
# load-balance dynamic-adjust enable
@ slot
load-balance dynamic-adjust enable
 = load-balance dynamic-adjust enable
undo load-balance dynamic-adjust enable
# load-balance dynamic-adjust trunk enable
@ system
load-balance dynamic-adjust trunk enable
 = load-balance dynamic-adjust trunk enable
undo load-balance dynamic-adjust trunk enable
# load-balance dynamic-adjust trunk
@ slot
? scan-period number 2 720
? cpu-threshold number 10 100
? cpu-detect-period number 1 10
? cpu-restore-threshold number 10 100
load-balance dynamic-adjust trunk scan <scan-period>
 = load-balance dynamic-adjust trunk scan
undo load-balance dynamic-adjust trunk { scan | cpu | cpu-detect | cpu-restore }
load-balance dynamic-adjust trunk cpu <cpu-threshold>
 = load-balance dynamic-adjust trunk cpu
load-balance dynamic-adjust trunk cpu-detect <cpu-detect-period>
 = load-balance dynamic-adjust trunk cpu-detect
load-balance dynamic-adjust trunk cpu-restore <cpu-restore-threshold>
 = load-balance dynamic-adjust trunk cpu-restore
# load-balance ecmp stateful enable
@ system
? min-number-value number 1 64
? max-number-value number 1 64
? accuracy-value number 1 4
load-balance ecmp stateful enable [ min-number <min-number-value> max-number <max-number-value> accuracy <accuracy-value> ]
 = load-balance ecmp stateful enable
undo load-balance ecmp stateful enable
# load-balance extend-enhance enable
@ slot
load-balance extend-enhance enable
 = load-balance extend-enhance enable
undo load-balance extend-enhance enable
# load-balance hash-arithmetic
@ slot
load-balance hash-arithmetic { arithmetic1 | arithmetic2 | arithmetic3 | arithmetic4 | arithmetic5 } [ second-hash ]
 = load-balance hash-arithmetic
undo load-balance hash-arithmetic
# load-balance hash-arithmetic random
@ slot
load-balance hash-arithmetic random
 = load-balance hash-arithmetic random
undo load-balance hash-arithmetic
# load-balance hash-arithmetic second-hash
@ slot
load-balance hash-arithmetic second-hash
 = load-balance hash-arithmetic second-hash
undo load-balance hash-arithmetic
# load-balance hash-fields ip
@ slot
load-balance hash-fields ip { l2 | l3 | l4 }
 = load-balance hash-fields ip
undo load-balance hash-fields ip
# load-balance hash-fields ip l3
@ interface
load-balance hash-fields ip l3
 = load-balance hash-fields ip l3
undo load-balance hash-fields ip l3
# load-balance hash-fields l2vxlan-deep-hash enable
@ system
load-balance hash-fields l2vxlan-deep-hash enable
 = load-balance hash-fields l2vxlan-deep-hash enable
undo load-balance hash-fields l2vxlan-deep-hash enable
# load-balance hash-fields l2vxlan-vni enable
@ system
load-balance hash-fields l2vxlan-vni enable
 = load-balance hash-fields l2vxlan-vni enable
undo load-balance hash-fields l2vxlan-vni enable
# load-balance hash-fields l3vxlan-vni enable
@ system
load-balance hash-fields l3vxlan-vni enable
 = load-balance hash-fields l3vxlan-vni enable
undo load-balance hash-fields l3vxlan-vni enable
# load-balance hash-fields mac
@ slot
load-balance hash-fields mac { l2 | l3 | l4 | label-ip }
 = load-balance hash-fields mac
undo load-balance hash-fields mac
# load-balance hash-fields mpls
@ slot
load-balance hash-fields mpls { payload-header | label | ip | ip-tos | mac }
 = load-balance hash-fields mpls
undo load-balance hash-fields mpls
# load-balance hash-fields tunnel-info disable
@ slot
load-balance hash-fields tunnel-info disable
 = load-balance hash-fields tunnel-info disable
undo load-balance hash-fields tunnel-info disable
# load-balance hash-fields tunnel-info disable (slot view)
@ slot
load-balance hash-fields tunnel-info <tunnel-type> disable
 = load-balance hash-fields tunnel-info <tunnel-type> disable
undo load-balance hash-fields tunnel-info <tunnel-type> disable
# load-balance hash-fields tunnel-info gtp disable
@ system
load-balance hash-fields tunnel-info gtp disable
 = load-balance hash-fields tunnel-info gtp disable
undo load-balance hash-fields tunnel-info gtp disable
# load-balance hash-fields tunnel-inner-ip enable
@ slot
load-balance hash-fields tunnel-inner-ip enable
 = load-balance hash-fields tunnel-inner-ip enable
undo load-balance hash-fields tunnel-inner-ip enable
# load-balance hash-fields vll
@ slot
load-balance hash-fields vll { l2 | l3 | l4 | label-ip }
 = load-balance hash-fields vll
load-balance hash-fields vll label
 = load-balance hash-fields vll label
undo load-balance hash-fields vll
# load-balance hash-seed
@ slot
load-balance hash-seed { <hash-seed-number> | random }
 = load-balance hash-seed
undo load-balance hash-seed
# load-balance identify pppoe
@ slot
load-balance identify pppoe
 = load-balance identify pppoe
undo load-balance identify pppoe
# load-balance mpls control-word-packet disable
@ slot
load-balance mpls control-word-packet disable
 = load-balance mpls control-word-packet disable
undo load-balance mpls control-word-packet disable
# load-balance unequal-cost enable (interface view)
@ interface
load-balance unequal-cost enable
 = load-balance unequal-cost enable
undo load-balance unequal-cost enable
# load-balance unequal-cost enable (system view)
@ system
load-balance unequal-cost enable
 = load-balance unequal-cost enable
undo load-balance unequal-cost enable
# load-balance hash-key ip
@ system
load-balance hash-key ip destination-ip slot { all | <slot-id> }
 = load-balance hash-key ip destination-ip slot <slot-id>
undo load-balance hash-key ip [ destination-ip | source-ip ] slot { all | <slot-id> }
load-balance hash-key ip source-ip slot { all | <slot-id> }
 = load-balance hash-key ip source-ip slot <slot-id>
# loadbalance packet enable
@ interface
loadbalance packet enable
 = loadbalance packet enable
undo loadbalance packet enable
# load-balance mpls unequal-cost enable
@ system
load-balance mpls unequal-cost enable
 = load-balance mpls unequal-cost enable
undo load-balance mpls unequal-cost enable
# trunk multicast load-balance enable
@ vlan vsi bridge-domain
trunk multicast load-balance enable
 = trunk multicast load-balance enable
undo trunk multicast load-balance enable`;
