// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/Mirroring Configuration Commands". */
export default (): string => `
? instance-name text 1 31 caseless
? id number 1 8
? interface-type interface-type
? interface-number interface-number
? interface-name interface
? observe-index number 1 255
? ce-vlan-id-begin number 1 4094
? ce-vlan-id-end number 1 4094
? group-name text 1 31 caseless
# display mirror instance location
@ all
! now 1
? instance-name text 1 31
display mirror instance [ <instance-name> ] location
# display observe-filter slot
@ all
! now 1
display observe-filter slot <slot-id>
# display observe user-defined-filter
@ all
! now 1
display observe user-defined-filter [ <id> ]
# display port-mirroring
@ all
! now 1
display port-mirroring interface [ <interface-type> <interface-number> | <interface-name> ]
display port-mirroring interface slot <slot-id>
display port-mirroring integration [ interface { <interface-type> <interface-number> | <interface-name> } ]
# display port-mirroring bridge-domain
@ all
! now 1
? bd-number number 1 16777215
display port-mirroring bridge-domain [ <bd-number> ]
# display port-mirroring interface verbose
@ all
! now 1
display port-mirroring interface { <interface-type> <interface-number> | <interface-name> } verbose
# display port-observing interface
@ all
! now 1
display port-observing interface [ slot <slot-id> | <interface-type> <interface-number> | <interface-name> ]
# display port-observing
@ all
! now 1
display port-observing observe-index [ observe-index ]
display port-observing slot [ <slotid> ]
# mirror instance location
@ system
? instance-name text 1 31
mirror instance <instance-name> location
 + mirror instance <instance-name>
 > mirror-instance -mirror-instance-<instance-name>
undo mirror instance <instance-name>
# mirror statistic enable
@ system
mirror statistic enable
 = mirror statistic enable
undo mirror statistic enable
# mirror to observe-index
@ slot
mirror to observe-index <observe-index>
 = mirror to observe-index <observe-index>
undo mirror to observe-index <observe-index>
# observe-filter
@ slot
? filter-index number 0 7
? dst-ip-address ipv4
? dst-mask ipv4
? dst-mac-address mac
? ip-protocol-number number 1 255
? session-id number 1 65535
? src-ip-address ipv4
? src-mask ipv4
? src-mac-address mac
? vlan-id number 1 4094
observe-filter <filter-index> local { dst-ip <dst-ip-address> <dst-mask> | dst-mac <dst-mac-address> | dst-port <dst-port> | ether-type <type-value> | { ip-protocol <ip-protocol-number> | ppp-protocol <ppp-protocol-number> } | pppoe-session <session-id> | src-ip <src-ip-address> <src-mask> | src-mac <src-mac-address> | src-port <src-port> | vlan <vlan-id> } *
 = observe-filter <filter-index>
undo observe-filter { <filter-index> | all }
# observe user-defined-filter
@ system
? offset-value number 0 114
observe user-defined-filter <id> { offset <offset-value> value <value> <value-mask> } &<1-4>
 = observe user-defined-filter <id>
undo observe user-defined-filter <id>
# port-mirroring
@ interface
? vlan-id1 number 1 4094
? vlan-id2 number 1 4094
port-mirroring inbound [ cpu-packet ] [ user-defined-filter <id> ]
 = port-mirroring inbound <id>
port-mirroring inbound vlan { <vlan-id1> [ to <vlan-id2> ] }
 = port-mirroring inbound vlan <vlan-id1> <vlan-id2>
port-mirroring outbound [ user-defined-filter <id> ]
 = port-mirroring outbound <id>
port-mirroring { inbound | outbound } fragment
 = port-mirroring
undo port-mirroring inbound [ cpu-packet ] [ user-defined-filter <id> ]
undo port-mirroring { inbound | outbound } vlan { <vlan-id1> [ to <vlan-id2> ] }
undo port-mirroring outbound [ user-defined-filter <id> ]
undo port-mirroring { inbound | outbound } fragment
port-mirroring outbound vlan { <vlan-id1> [ to <vlan-id2> ] }
 = port-mirroring outbound vlan <vlan-id1> <vlan-id2>
# port-mirroring car
@ interface traffic-behavior mirror-instance
? cir-value number 0 4294967295
? pir-value number 0 4294967295
? cbs-value number 0 4294967295
? pbs-value number 0 4294967295
port-mirroring car cir <cir-value> [ pir <pir-value> ] [ cbs <cbs-value> [ pbs <pbs-value> ] ]
 = port-mirroring car cir
undo port-mirroring car
# port-mirroring enable
@ traffic-behavior
port-mirroring enable
 = port-mirroring enable
undo port-mirroring enable
# port-mirroring pe-vid
@ interface
? low-vid number 1 4094
? high-vid number 1 4094
port-mirroring inbound pe-vid <low-vid> [ to <high-vid> ] ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ]
 = port-mirroring inbound pe-vid <low-vid> <high-vid> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end>
undo port-mirroring { inbound | outbound } pe-vid <low-vid> [ to <high-vid> ] ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ]
port-mirroring outbound pe-vid <low-vid> [ to <high-vid> ] ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ]
 = port-mirroring outbound pe-vid <low-vid> <high-vid> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end>
# port-mirroring instance
@ interface bridge-domain
port-mirroring instance <instance-name> inbound [ group <group-name> ]
 = port-mirroring instance <instance-name> inbound
undo port-mirroring instance <instance-name> { inbound | outbound }
port-mirroring instance <instance-name> outbound [ group <group-name> ]
 = port-mirroring instance <instance-name> outbound
# port-mirroring instance (dot1q)
@ interface
? vlan-id-begin number 1 4094
? vlan-id-end number 1 4094
port-mirroring instance <instance-name> inbound vid <vlan-id-begin> [ to <vlan-id-end> ] identifier { none | vid } [ group <group-name> ]
 = port-mirroring instance <instance-name> inbound vid <vlan-id-begin> <vlan-id-end>
undo port-mirroring instance <instance-name> { inbound | outbound } vid <vlan-id-begin> [ to <vlan-id-end> ]
port-mirroring instance <instance-name> outbound vid <vlan-id-begin> [ to <vlan-id-end> ] identifier { none | vid } [ group <group-name> ]
 = port-mirroring instance <instance-name> outbound vid <vlan-id-begin> <vlan-id-end>
# port-mirroring instance (qinq)
@ interface
? pe-vlan-id number 1 4094
port-mirroring instance <instance-name> inbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] identifier none [ group <group-name> ]
 = port-mirroring instance <instance-name> inbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end>
undo port-mirroring instance <instance-name> { inbound | outbound } pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ]
port-mirroring instance <instance-name> inbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] identifier pe-vid [ group <group-name> ]
 = port-mirroring instance <instance-name> inbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end> pe-vid
port-mirroring instance <instance-name> inbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] identifier ce-vid [ group <group-name> ]
 = port-mirroring instance <instance-name> inbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end> ce-vid
port-mirroring instance <instance-name> inbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] identifier pe-ce-vid [ group <group-name> ]
 = port-mirroring instance <instance-name> inbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end>
port-mirroring instance <instance-name> outbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] identifier none [ group <group-name> ]
 = port-mirroring instance <instance-name> outbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end>
port-mirroring instance <instance-name> outbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] identifier pe-vid [ group <group-name> ]
 = port-mirroring instance <instance-name> outbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end> pe-vid
port-mirroring instance <instance-name> outbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] identifier ce-vid [ group <group-name> ]
 = port-mirroring instance <instance-name> outbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end> ce-vid
port-mirroring instance <instance-name> outbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] identifier pe-ce-vid [ group <group-name> ]
 = port-mirroring instance <instance-name> outbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end>
# port-mirroring slice-size
@ interface traffic-behavior mirror-instance
? slice-size-value number 64 9600
port-mirroring slice-size <slice-size-value>
 = port-mirroring slice-size
undo port-mirroring slice-size [ <slice-size-value> ]
# port-mirroring to
@ interface
port-mirroring to observe-index <observe-index> &<1-8>
 = port-mirroring to observe-index <observe-index>
undo port-mirroring to { observe-index <observe-index> &<1-8> | null0 }
port-mirroring to null0
 = port-mirroring to null0
# port-mirroring to (traffic behavior view)
@ traffic-behavior
port-mirroring to { observe-index <observe-index> &<1-8> }
 = port-mirroring to <observe-index>
undo port-mirroring to { observe-index <observe-index> &<1-8> }
# port-mirroring to interface
@ interface
? user-defined-filter-id number 1 8
port-mirroring to null0 inbound [ user-defined-filter <user-defined-filter-id> ]
 = port-mirroring to null0 inbound <user-defined-filter-id>
undo port-mirroring to { null0 | interface { <interface-type> <interface-number> | <interface-name> } observe-index <observe-index> } { inbound | cpu-packet | outbound } [ user-defined-filter <user-defined-filter-id> ]
port-mirroring to null0 cpu-packet [ user-defined-filter <user-defined-filter-id> ]
 = port-mirroring to null0 cpu-packet <user-defined-filter-id>
port-mirroring to null0 outbound [ user-defined-filter <user-defined-filter-id> ]
 = port-mirroring to null0 outbound <user-defined-filter-id>
port-mirroring to interface { <interface-type> <interface-number> | <interface-name> } observe-index <observe-index> inbound [ user-defined-filter <user-defined-filter-id> ]
 = port-mirroring to interface <interface-name> observe-index <observe-index> inbound <user-defined-filter-id>
port-mirroring to interface { <interface-type> <interface-number> | <interface-name> } observe-index <observe-index> cpu-packet [ user-defined-filter <user-defined-filter-id> ]
 = port-mirroring to interface <interface-name> observe-index <observe-index> cpu-packet <user-defined-filter-id>
port-mirroring to interface { <interface-type> <interface-number> | <interface-name> } observe-index <observe-index> outbound [ user-defined-filter <user-defined-filter-id> ]
 = port-mirroring to interface <interface-name> observe-index <observe-index> outbound <user-defined-filter-id>
# port-mirroring without-linklayer-header
@ interface
port-mirroring without-linklayer-header
 = port-mirroring without-linklayer-header
undo port-mirroring without-linklayer-header
# port-observing dest-mac
@ interface
? dest-mac-address mac
port-observing dest-mac <dest-mac-address>
 = port-observing dest-mac <dest-mac-address>
undo port-observing dest-mac <dest-mac-address>
# port-observing observe-index
@ interface
port-observing observe-index <observe-index>
 = port-observing observe-index <observe-index>
port-observing observe-index <observe-index> [ without-filter ]
 = port-observing observe-index <observe-index>
undo port-observing observe-index <observe-index>
undo port-observing observe-index <observe-index> [ without-filter ]
# port-observing pop-label
@ interface
port-observing pop-label { one | two | all } [ sub-interface extend ]
 = port-observing pop-label
undo port-observing pop-label
undo port-observing pop-label { one | two | all } [ sub-interface extend ]
# port-observing with-linklayer-header
@ interface
port-observing with-linklayer-header
 = port-observing with-linklayer-header
undo port-observing with-linklayer-header
# reset mirror counters
@ user
! now 3
reset mirror counters interface { <interface-type> <interface-number> | <interface-name> }`;
