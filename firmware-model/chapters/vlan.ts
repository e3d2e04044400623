// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "LAN Access and MAN Access Commands/VLAN Configuration Commands". */
export default (): string => `
? vlan-id number 1 4094
? interface-type interface-type
? interface-number interface-number
? interface-name interface
? interface-number2 interface-number
? vlan-id2 number 1 4094
? vlan-name text 1 31
? vlan-id1 number 1 4094
? interface-num interface-number
? group-id number 1 16
? vlanid number 1 4094
? vlan-id3 number 1 4094
? pe-vlan number 1 4094
? description text 1 128 rest
# ip pool
@ vlan
? start-address ipv4
? end-address ipv4
ip pool <start-address> [ to <end-address> ]
 = ip pool
undo ip pool
# display default-parameter vlan
@ all
! now 1
display default-parameter vlan <vlan-id>
# display vlan statistics
@ all
! now 1
display vlan <vlan-id> statistics
# display statistics interface vlan
@ all
! now 1
display statistics interface { <interface-type> <interface-number> | <interface-name> } vlan <vlan-id>
# monitor interface-vlan-statistics interface vlan
@ all
! now
? interval-value number 2 600
? times-value number 1 999
monitor interface-vlan-statistics interface { <interface-type> <interface-number> | <interface-name> } vlan <vlan-id> [ [ interval <interval-value> ] [ times { <times-value> | infinity } ] | [ times { <times-value> | infinity } ] [ interval <interval-value> ] ]
# portswitch batch
@ system
? interface-number1 interface-number
portswitch batch <interface-type> { <interface-number1> [ to <interface-number2> ] } &<1-10>
 = portswitch batch <interface-type> <interface-number1> <interface-number2>
portswitch batch <interface-name>
 = portswitch batch <interface-name>
undo portswitch batch <interface-type> { <interface-number1> [ to <interface-number2> ] } &<1-10>
undo portswitch batch <interface-name>
# display port vlan
@ all
! now 1
display port vlan [ <interface-type> <interface-number> | <interface-name> ]
display port vlan [ <interface-type> <interface-number> | <interface-name> ] active
# reset statistics interface vlan
@ all
! now
reset statistics interface { <interface-type> <interface-number> | <interface-name> } vlan <vlan-id>
# reset vlan statistics
@ user
! now 3
reset vlan statistics <vlan-id>
# port default vlan
@ interface
port default vlan <vlan-id>
 = port default vlan
undo port default vlan
# port (VLAN view)
@ vlan
port <interface-type> { <interface-number1> [ to <interface-number2> ] } &<1-10>
 = port <interface-type> <interface-number1> <interface-number2>
port <interface-name>
 = port <interface-name>
undo port <interface-type> { <interface-number1> [ to <interface-number2> ] } &<1-10>
undo port <interface-name>
# display vlan (All views)
@ all
! now 1
? vlan-name
display vlan <vlan-id> [ verbose | to <vlan-id2> ]
display vlan [ summary | brief ]
display vlan vlan-name <vlan-name>
# access-vlan
@ vlan
access-vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
 = access-vlan <vlan-id1> <vlan-id2>
undo access-vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
# aggregate-vlan
@ vlan
aggregate-vlan
 = aggregate-vlan
undo aggregate-vlan
# bandwidth (VLANIF interface view)
@ interface
? bandwidth number 1 1000000
undo bandwidth <bandwidth> [ kbps ]
# vlan (system view)
@ system
vlan <vlan-id>
 + vlan <vlan-id>
 > vlan -vlan<vlan-id>
# damping time (VLANIF interface view)
@ interface
? delay-time number 0 20
damping time <delay-time>
 = damping time
undo damping time
# display super-vlan
@ all
! now 1
display super-vlan [ <vlan-id> ]
# display sub-vlan
@ all
! now 1
display sub-vlan [ <vlan-id> ]
# display sub-interface pevlan
@ all
! now 1
? pevlan number 1 4094
? cevlan number 1 4094
display sub-interface { <interface-name> | <interface-type> <interface-num> } pevlan <pevlan> [ cevlan <cevlan> ]
# display vlan-group interface
@ all
! now 1
display vlan-group [ <group-id> ] interface { <interface-name> | <interface-type> <interface-number> }
# display interface vlan
@ all
! now 1
? vlanid
display interface { <interface-type> <interface-number> | <interface-name> } vlan { <vlanid> | untagged }
# display port isolate-state
@ all
! now 1
display port isolate-state { all | { vlan <vlanid> | interface { <interface-type> <interface-num> | <interface-name> } } * } [ slot <slotid> ]
# display port isolate
@ vlan
! now 1
display port isolate
# outside-vlan port isolate
@ interface
outside-vlan port isolate
 = outside-vlan port isolate
undo outside-vlan port isolate
# port dot1q-tunnel discard untag-frame
@ interface
port dot1q-tunnel discard untag-frame
 = port dot1q-tunnel discard untag-frame
undo port dot1q-tunnel discard untag-frame
# port link-type
@ interface
port link-type access
 = port link-type
port link-type hybrid
 = port link-type
port link-type trunk
 = port link-type
port link-type dot1q-tunnel
 = port link-type
undo port link-type
# port vlan-mapping
@ interface
port vlan-mapping vlan <vlan-id1> [ to <vlan-id2> ] map-vlan <vlan-id3>
 = port vlan-mapping vlan <vlan-id1> <vlan-id2> map-vlan <vlan-id3>
undo port vlan-mapping { vlan <vlan-id1> [ to <vlan-id2> ] [ map-vlan <vlan-id3> ] }
# port vlan-stacking
@ interface
port vlan-stacking vlan <vlan-id1> [ to <vlan-id2> ] stack-vlan <vlan-id3>
 = port vlan-stacking vlan <vlan-id1> <vlan-id2> stack-vlan <vlan-id3>
port vlan-stacking ce-default-vlan stack-vlan <vlan-id3>
 = port vlan-stacking ce-default-vlan stack-vlan
undo port vlan-stacking vlan <vlan-id1> [ to <vlan-id2> ] [ stack-vlan <vlan-id3> ]
undo port vlan-stacking ce-default-vlan
# port isolate-state enable vlan
@ interface
port isolate-state enable vlan { { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
 = port isolate-state enable vlan <vlan-id1> <vlan-id2>
port isolate-state enable vlan <vlan-id1>
 = port isolate-state enable vlan <vlan-id1>
undo port isolate-state enable vlan { { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
undo port isolate-state enable vlan <vlan-id1>
# port isolate
@ vlan
port isolate { { <interface-name> | <interface-type> <interface-number> } &<1-10> | all }
 = port isolate <interface-name>
undo port isolate { { <interface-name> | <interface-type> <interface-number> } &<1-10> | all }
# statistics enable vlan
@ interface
statistics enable vlan { <vlan-id1> [ to <vlan-id2> ] }
 = statistics enable vlan <vlan-id1> <vlan-id2>
undo statistics enable vlan { <vlan-id1> [ to <vlan-id2> ] }
# qinq protocol
@ interface
qinq protocol <ethertype-value>
 = qinq protocol
undo qinq protocol
# broadcast discard (Bridge domain view)
@ bridge-domain
broadcast discard
 = broadcast discard
undo broadcast discard
# broadcast discard (VLAN view)
@ vlan
broadcast discard
 = broadcast discard
undo broadcast discard
# shutdown vlan
@ vlan
shutdown vlan
 = shutdown vlan
undo shutdown vlan
# vlan vlan-name (system view)
@ system
vlan vlan-name <vlan-name>
 = vlan vlan-name <vlan-name>
undo vlan vlan-name <vlan-name>
# vlan description
@ user-vlan
vlan <vlan-id> [ qinq <pe-vlan> ] description <description>
 = vlan <vlan-id> description
undo vlan <vlan-id> [ qinq <pe-vlan> ] description
# qinq-vlan description
@ interface
qinq-vlan <pe-vlan> description <description>
 = qinq-vlan <pe-vlan> description
undo qinq-vlan <pe-vlan> description
# description (VLAN view)
@ vlan
? description text 1 80 rest
description <description>
 = description
undo description
# vlan-group
@ interface
vlan-group <group-id>
 + vlan-group <group-id>
 > vlan-group -vlangroup<group-id>
undo vlan-group <group-id>
# vlan-group
@ interface
vlan-group <group-id>
 = vlan-group <group-id>
undo vlan-group <group-id>
# instance vlan (VLAN instance view)
@ vlan-instance
? instance-id number 0 4094
instance <instance-id> vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
 = instance <instance-id> vlan <vlan-id1> <vlan-id2>
undo instance <instance-id> [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> ]
# vlan instance
@ system
vlan instance
 + vlan instance
 > vlan-instance -vlan-instance
undo vlan instance
# name
@ vlan
name <vlan-name>
 = name
undo name
# statistic enable (VLAN view)
@ vlan
statistic enable
 = statistic enable
undo statistic enable
# vlan-swap enable
@ interface
vlan-swap enable
 = vlan-swap enable
undo vlan-swap enable
# vlan-type dot1q (sub-interface view)
@ interface
? 8021p-value1 number 0 7
? 8021p-value2 number 0 7
? dasp-value1 number 0 63
? dasp-value2 number 0 63
vlan-type dot1q <vlanid> 8021p { <8021p-value1> [ to <8021p-value2> ] } &<1-8>
 = vlan-type dot1q 8021p <vlanid> <8021p-value1> <8021p-value2>
undo vlan-type dot1q <vlanid> { 8021p { <8021p-value1> [ to <8021p-value2> ] } &<1-8> | dscp { <dasp-value1> [ to <dasp-value2> ] } &<1-10> | eth-type PPPoE | default }
vlan-type dot1q <vlanid> dscp { <dasp-value1> [ to <dasp-value2> ] } &<1-10>
 = vlan-type dot1q dscp <vlanid> <dasp-value1> <dasp-value2>
vlan-type dot1q <vlanid> eth-type PPPoE
 = vlan-type dot1q eth-type PPPoE <vlanid>
vlan-type dot1q <vlanid> default
 = vlan-type dot1q default <vlanid>`;
