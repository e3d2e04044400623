// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "LAN Access and MAN Access Commands/QinQ Configuration Commands". */
export default (): string => `
? vid number 1 4094
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? group-id number 1 16
? ce-vid number 1 4094
? low-pe-vid number 1 4094
? high-pe-vid number 1 4094
? val8021p1 number 0 7
? val8021p2 number 0 7
? valdscp1 number 0 63
? valdscp2 number 0 63
? vlan-id number 1 4094
? low-ce-vid number 1 4094
? high-ce-vid number 1 4094
? pe-vid number 1 4094
? start-vlan-id number 1 4094
? end-vlan-id number 1 4094
? cevlan number 1 4094
? start-pe-vlan number 1 4094
? end-pe-vlan number 1 4094
? pevlan number 1 4094
# arp broadcast enable
@ interface
arp broadcast enable
 = arp broadcast enable
undo arp broadcast enable
# control-vid (sub-interface view)
@ interface
control-vid <vid> dot1q-termination [ rt-protocol ]
 = control-vid
control-vid <vid> qinq-termination [ local-switch | rt-protocol ]
 = control-vid
undo control-vid
# description (VLAN-group view)
@ vlan-group
? description text 1 31 rest
description <description>
 = description
undo description
# display bridge mac-address
@ all
! now 1
display bridge mac-address
# display dot1q information termination
@ all
! now 1
display dot1q information termination [ interface { <interface-name> | <interface-type> <interface-number> } ]
# display qinq information
@ all
! now 1
display qinq information { termination | stacking | mapping } [ interface { <interface-type> <interface-number> | <interface-name> } ]
# display qinq statistics
@ all
! now 1
display qinq statistics [ interface { <interface-type> <interface-number> | <interface-name> } [ vlan-group <group-id> ] ] [ verbose ]
# display qinq statistics interface vid
@ all
! now 1
display qinq statistics interface { <interface-type> <interface-number> | <interface-name> } vid <vid> [ ce-vid <ce-vid> ] [ verbose ]
# dot1q termination vid
@ interface
dot1q termination vid <low-pe-vid> [ to <high-pe-vid> ] [ vlan-group <group-id> ]
 = dot1q termination vid <low-pe-vid> <high-pe-vid> <group-id>
undo dot1q termination vid <low-pe-vid> [ to <high-pe-vid> ] [ vlan-group <group-id> ]
# dot1q termination vid (sub-interface view)
@ interface
dot1q termination vid <low-pe-vid> [ to <high-pe-vid> ] 8021p { <val8021p1> [ to <val8021p2> ] } &<1-8> [ vlan-group <group-id> ]
 = dot1q termination vid 8021p <low-pe-vid> <high-pe-vid> <val8021p1> <val8021p2> <group-id>
undo dot1q termination vid <low-pe-vid> [ to <high-pe-vid> ] { 8021p { <val8021p1> [ to <val8021p2> ] } &<1-8> | dscp { <valdscp1> [ to <valdscp2> ] } &<1-10> | eth-type PPPoE | default } [ vlan-group <group-id> ]
dot1q termination vid <low-pe-vid> [ to <high-pe-vid> ] dscp { <valdscp1> [ to <valdscp2> ] } &<1-10> [ vlan-group <group-id> ]
 = dot1q termination vid dscp <low-pe-vid> <high-pe-vid> <valdscp1> <valdscp2> <group-id>
dot1q termination vid <low-pe-vid> [ to <high-pe-vid> ] eth-type PPPoE [ vlan-group <group-id> ]
 = dot1q termination vid eth-type PPPoE <low-pe-vid> <high-pe-vid> <group-id>
dot1q termination vid <low-pe-vid> [ to <high-pe-vid> ] default [ vlan-group <group-id> ]
 = dot1q termination vid default <low-pe-vid> <high-pe-vid> <group-id>
# dot1q termination client-mode single
@ interface
dot1q termination client-mode single
 = dot1q termination client-mode single
undo dot1q termination client-mode single
# encapsulation (sub-interface view)
@ interface
encapsulation dot1q-termination [ rt-protocol ]
 = encapsulation dot1q-termination
encapsulation qinq-termination [ local-switch | rt-protocol ]
 = encapsulation qinq-termination
undo encapsulation
# ethernet pvid
@ interface
ethernet pvid <vlan-id>
 = ethernet pvid <vlan-id>
undo ethernet pvid [ <vlan-id> ]
# group mode
@ vlan-group
group mode { single | multiple }
 = group mode
undo group mode
# protocol outer-vlan-only
@ interface
protocol outer-vlan-only
 = protocol outer-vlan-only
undo protocol outer-vlan-only
# pw-tag
@ interface
? 8021p-value number 0 7
pw-tag <vlan-id> [ 8021p { <8021p-value> | inner-vlan | outer-vlan } ]
 = pw-tag <vlan-id>
undo pw-tag [ { <vlan-id> | inner-vlan | outer-vlan } [ 8021p { <8021p-value> | inner-vlan | outer-vlan } ] ]
pw-tag inner-vlan [ 8021p { <8021p-value> | inner-vlan | outer-vlan } ]
 = pw-tag inner-vlan
pw-tag outer-vlan [ 8021p { <8021p-value> | inner-vlan | outer-vlan } ]
 = pw-tag outer-vlan
# qinq 8021p-mode
@ interface
? precedence-value number 0 7
qinq 8021p-mode { trust { ce-vid-8021p | pe-vid-8021p } | <precedence-value> }
 = qinq 8021p-mode
undo qinq 8021p-mode
# qinq mapping
@ interface
? map-vid number 1 4094
qinq mapping vid <vid> map-vlan vid <map-vid> [ vlan-group <group-id> ]
 = qinq mapping vid <vid> map-vlan vid <map-vid> <group-id>
qinq mapping
 = qinq mapping
undo qinq mapping vid <vid> map-vlan vid <map-vid> [ vlan-group <group-id> ]
undo qinq mapping
# qinq stacking vid
@ interface
qinq stacking vid <low-ce-vid> [ to <high-ce-vid> ] [ vlan-group <group-id> ]
 = qinq stacking vid <low-ce-vid> <high-ce-vid> <group-id>
undo qinq stacking vid <low-ce-vid> [ to <high-ce-vid> ] [ vlan-group <group-id> ]
# qinq stacking vid (sub-interface view)
@ interface
qinq stacking vid <low-ce-vid> [ to <high-ce-vid> ] 8021p { <val8021p1> [ to <val8021p2> ] } &<1-8> [ vlan-group <group-id> ]
 = qinq stacking vid 8021p <low-ce-vid> <high-ce-vid> <val8021p1> <val8021p2> <group-id>
undo qinq stacking vid <low-ce-vid> [ to <high-ce-vid> ] { 8021p { <val8021p1> [ to <val8021p2> ] } &<1-8> | dscp { <valdscp1> [ to <valdscp2> ] } &<1-10> | eth-type PPPoE | default } [ vlan-group <group-id> ]
qinq stacking vid <low-ce-vid> [ to <high-ce-vid> ] dscp { <valdscp1> [ to <valdscp2> ] } &<1-10> [ vlan-group <group-id> ]
 = qinq stacking vid dscp <low-ce-vid> <high-ce-vid> <valdscp1> <valdscp2> <group-id>
qinq stacking vid <low-ce-vid> [ to <high-ce-vid> ] eth-type PPPoE [ vlan-group <group-id> ]
 = qinq stacking vid eth-type PPPoE <low-ce-vid> <high-ce-vid> <group-id>
qinq stacking vid <low-ce-vid> [ to <high-ce-vid> ] default [ vlan-group <group-id> ]
 = qinq stacking vid default <low-ce-vid> <high-ce-vid> <group-id>
# qinq stacking
@ interface
qinq stacking
 = qinq stacking
undo qinq stacking
# qinq stacking pe-vid
@ interface
qinq stacking pe-vid <pe-vid>
 = qinq stacking pe-vid
undo qinq stacking pe-vid
# qinq termination pe-vid ce-vid
@ interface
qinq termination pe-vid <pe-vid> [ to <high-pe-vid> ] ce-vid <ce-vid> [ to <high-ce-vid> ] [ vlan-group <group-id> ]
 = qinq termination pe-vid <pe-vid> <high-pe-vid> ce-vid <ce-vid> <high-ce-vid> <group-id>
undo qinq termination pe-vid <pe-vid> [ to <high-pe-vid> ] ce-vid <ce-vid> [ to <high-ce-vid> ] [ vlan-group <group-id> ]
# qinq termination l2
@ interface
qinq termination l2 { symmetry [ user-mode ] | asymmetry | transparent }
 = qinq termination l2
undo qinq termination l2 [ transparent ]
# qinq termination pe-vid ce-vid any
@ interface
qinq termination pe-vid <pe-vid> [ to <high-pe-vid> ] ce-vid any
 = qinq termination pe-vid <pe-vid> <high-pe-vid> ce-vid any
undo qinq termination pe-vid <pe-vid> [ to <high-pe-vid> ] ce-vid any
# qinq protocol transport enable
@ system
qinq protocol transport enable
 = qinq protocol transport enable
undo qinq protocol transport enable
# qinq stacking client-mode single
@ interface
qinq stacking client-mode single
 = qinq stacking client-mode single
undo qinq stacking client-mode single
# reset qinq statistics interface vlan-group
@ user
! now 3
reset qinq statistics interface { <interface-name> | <interface-type> <interface-number.subinterface-number> } vlan-group <group-id>
# untagged (sub-interface view)
@ interface
? dscp-value1 number 0 63
? dscp-value2 number 0 63
untagged dscp { <dscp-value1> [ to <dscp-value2> ] } &<1-10>
 = untagged dscp
undo untagged [ dscp { <dscp-value1> [ to <dscp-value2> ] } &<1-10> | default ]
untagged default
 = untagged default
# user-vlan
@ interface
user-vlan { <start-vlan-id> [ <end-vlan-id> ] | <cevlan> }
 = user-vlan <start-vlan-id> <end-vlan-id> <cevlan>
user-vlan { <start-vlan-id> [ <end-vlan-id> ] | <cevlan> } qinq { <start-pe-vlan> [ <end-pe-vlan> ] | <pevlan> }
 = user-vlan <start-vlan-id> <end-vlan-id> <cevlan> qinq <start-pe-vlan> <pevlan>
undo user-vlan { <start-vlan-id> [ <end-vlan-id> ] | <cevlan> }
undo user-vlan { <start-vlan-id> [ <end-vlan-id> ] | <cevlan> } qinq { <start-pe-vlan> [ <end-pe-vlan> ] | <pevlan> }
# user-vlan
@ interface
user-vlan { <start-vlan-id> [ <end-vlan-id> ] | <cevlan> }
 + user-vlan <start-vlan-id> <end-vlan-id> <cevlan>
 > user-vlan -vlan-<start-vlan-id>-<end-vlan-id>
user-vlan { <start-vlan-id> [ <end-vlan-id> ] | <cevlan> } qinq { <start-pe-vlan> [ <end-pe-vlan> ] | <pevlan> }
 + user-vlan <start-vlan-id> <end-vlan-id> <cevlan> qinq <start-pe-vlan> <pevlan>
 > gigabitethernet-interface-vlan-100-qinq-200 -vlan-<start-vlan-id>-100-QinQ-<start-pe-vlan>-200
undo user-vlan { <start-vlan-id> [ <end-vlan-id> ] | <cevlan> }
undo user-vlan { <start-vlan-id> [ <end-vlan-id> ] | <cevlan> } qinq { <start-pe-vlan> [ <end-pe-vlan> ] | <pevlan> }
# user-vlan any-other
@ interface
user-vlan any-other
 = user-vlan any-other
undo user-vlan any-other
# vlan-miss to-cpu enable
@ slot
vlan-miss to-cpu enable
 = vlan-miss to-cpu enable
undo vlan-miss to-cpu enable`;
