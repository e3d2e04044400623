// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "LAN Access and MAN Access Commands/MAC Configuration Commands". */
export default (): string => `
? mac-address mac
? vlan-id number 1 4094
? vsi-name text 1 31
? bd-id number 1 16777215
? interface-type interface-type
? interface-number interface-number
? interface-name interface
? pw-id number 1 4294967295
? pe-vid number 1 4094
? max number 0 2048000
? interval number 0 1000
? up-threshold number 1 100
? down-threshold number 1 100
? rule-name text 1 31
? vlan-id1 number 1 4094
? vlan-id2 number 1 4094
? hours number 0 1000
? pw-name text 1 15
# mac-address
@ interface
mac-address <mac-address>
 = mac-address
undo mac-address
# display loop-detect eth-loop hop-info
@ all
! now 1
display loop-detect eth-loop hop-info [ vlan <vlan-id> | vsi <vsi-name> | bridge-domain <bd-id> ]
# loop-detect eth-loop alarm disable
@ system
loop-detect eth-loop alarm disable
 = loop-detect eth-loop alarm disable
undo loop-detect eth-loop alarm disable
# loop-detect eth-loop
@ system
? timevalue number 3 1000
? detect-cycleval number 10 30
? cycleval number 3 15
loop-detect eth-loop loop-times <timevalue> detect-cycle <detect-cycleval> cycles <cycleval>
 = loop-detect eth-loop loop-times
undo loop-detect eth-loop
# mac-address phy-port synchronize enable
@ system
mac-address phy-port synchronize enable
 = mac-address phy-port synchronize enable
undo mac-address phy-port synchronize
# mac-limit since-first-packet
@ system
mac-limit since-first-packet
 = mac-limit since-first-packet
undo mac-limit since-first-packet
# mac accounting enable (Bridge domain view)
@ bridge-domain
mac accounting enable
 = mac accounting enable
undo mac accounting enable
# mac accounting enable (VSI view)
@ vsi
mac accounting enable
 = mac accounting enable
undo mac accounting enable
# reset mac-address
@ user
! now 3
? peer-ip ipv4
? evpnName text 1 31
reset mac-address [ <interface-type> <interface-number> | <interface-name> ]
reset mac-address { { <interface-type> <interface-number> | <interface-name> } vlan <vlan-id> | vlan <vlan-id> [ <interface-type> <interface-number> | <interface-name> ] }
reset mac-address bridge-domain <bd-id>
reset mac-address { { <interface-type> <interface-number> | <interface-name> } vsi <vsi-name> | vsi <vsi-name> [ <interface-type> <interface-number> | <interface-name> ] }
reset mac-address <mac-address> [ vlan <vlan-id> | vsi <vsi-name> | bridge-domain <bd-id> ]
reset mac-address vsi <vsi-name> peer <peer-ip> pw-id <pw-id>
reset mac-address { { <interface-type> <interface-number> | <interface-name> } evpn <evpnName> | evpn <evpnName> [ <interface-type> <interface-number> | <interface-name> ] }
reset mac-address <mac-address> evpn <evpnName>
# reset loop-detect eth-loop hop-info
@ all
! now
reset loop-detect eth-loop hop-info [ vlan <vlan-id> | vsi <vsi-name> | bridge-domain <bd-id> ]
# mac-address aging-time (Bridge domain view)
@ bridge-domain
mac-address aging-time <timevalue>
 = mac-address aging-time
undo mac-address aging-time
# statistic discard enable (Bridge domain view)
@ bridge-domain
statistic discard enable
 = statistic discard enable
undo statistic discard enable
# mac-address bridge-domain
@ system
? pe-vid number 1 4096
mac-address blackhole <mac-address> bridge-domain <bd-id>
 = mac-address blackhole <mac-address> bridge-domain <bd-id>
mac-address static <mac-address> { <interface-type> <interface-number> | <interface-name> } bridge-domain <bd-id> { untag | default | vid <pe-vid> [ ce-vid { ce-vid | default } ] }
 = mac-address static <mac-address> <interface-name> bridge-domain <bd-id>
undo mac-address blackhole { <mac-address> bridge-domain <bd-id> | bridge-domain <bd-id> }
undo mac-address { <mac-address> bridge-domain <bd-id> | bridge-domain <bd-id> | static { bridge-domain <bd-id> | <mac-address> { <interface-type> <interface-number> | <interface-name> } bridge-domain <bd-id> } }
# mac-address learning disable
@ bridge-domain
mac-address learning disable
 = mac-address learning disable
undo mac-address learning disable
# mac-limit (Bridge domain view)
@ bridge-domain
? up-threshold number 80 100
? down-threshold number 60 100
mac-limit { maximum <max> [ rate <interval> ] | action { discard | forward } } *
 = mac-limit
mac-limit up-threshold <up-threshold> down-threshold <down-threshold>
 = mac-limit up-threshold <up-threshold> down-threshold <down-threshold>
undo mac-limit
undo mac-limit up-threshold <up-threshold> down-threshold <down-threshold>
# mac-address aging-time (System view)
@ system
mac-address aging-time <timeValue>
 = mac-address aging-time
undo mac-address aging-time
# mac-limit rule-name (System view)
@ system
? max number 0 262144
mac-limit rule-name <rule-name> { maximum <max> [ rate <interval> ] | action { discard | forward } | alarm { enable | disable } } *
 = mac-limit rule-name <rule-name>
undo mac-limit rule-name <rule-name>
# mac-address vlan (System view)
@ system
? ce-vlan-id number 1 4094
mac-address blackhole <mac-address> vlan <vlan-id>
 = mac-address blackhole <mac-address> vlan <vlan-id>
mac-address static <mac-address> { <interface-type> <interface-number> | <interface-name> } { vlan <vlan-id> } [ ce-vlan <ce-vlan-id> | ce-default ]
 = mac-address static <mac-address> <interface-name> <vlan-id>
undo mac-address <mac-address> vlan <vlan-id>
undo mac-address { { <interface-type> <interface-number> | <interface-name> } vlan <vlan-id> | vlan <vlan-id> [ <interface-type> <interface-number> | <interface-name> ] }
undo mac-address blackhole [ <mac-address> ] vlan <vlan-id>
undo mac-address static { { <mac-address> { <interface-type> <interface-number> | <interface-name> } vlan <vlan-id> } | { { <interface-type> <interface-number> | <interface-name> } vlan <vlan-id> | vlan <vlan-id> [ <interface-type> <interface-number> | <interface-name> ] } }
# mac-address-usage threshold
@ system
? threshold number 1 99
mac-address-usage threshold <threshold> [ slot <slot-number> ]
 = mac-address-usage threshold <slot-number>
undo mac-address-usage threshold [ slot <slot-number> ]
# mac-limit vlan rule-name
@ interface
mac-limit vlan <vlan-id1> [ to <vlan-id2> ] rule-name <rule-name>
 = mac-limit vlan rule-name <vlan-id1> <vlan-id2> <rule-name>
# mac-limit rule-name
@ interface
mac-limit rule-name <rule-name>
 = mac-limit rule-name
# mac-limit
@ interface
? maxValue number 0 131072
mac-limit { maximum <maxValue> [ rate <interval> ] | action { discard | forward } | alarm { disable | enable } } *
 = mac-limit
undo mac-limit
# mac-limit vlan
@ interface
? vlanBegin number 1 4094
? vlanEnd number 1 4094
? maxValue number 0 262144
mac-limit vlan <vlanBegin> [ to <vlanEnd> ] { maximum <maxValue> [ rate <interval> ] | action { discard | forward } | alarm { disable | enable } } *
 = mac-limit vlan <vlanBegin>
undo mac-limit vlan <vlanBegin> [ to <vlanEnd> ]
# mac-limit (VSI-LDP-PW view)
@ vsi-ldp-pw
? maxValue number 0 130048
mac-limit { maximum <maxValue> [ rate <interval> ] | action { discard | forward } | alarm { enable | disable } } *
 = mac-limit
undo mac-limit
# mac-limit (Layer 2 sub-interface view)
@ interface
? max number 0 131072
mac-limit { maximum <max> [ rate <hours> ] | action { discard | forward } | alarm { enable | disable } } *
 = mac-limit
mac-limit rule-name <rule-name>
 = mac-limit rule-name
undo mac-limit
# statistic discard enable
@ vlan
statistic discard enable
 = statistic discard enable
undo statistic discard enable
# mac-address aging-time vlan
@ system
mac-address aging-time <seconds> vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
 = mac-address aging-time vlan <vlan-id1> <vlan-id2>
undo mac-address aging-time vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
# mac-address learning disable (VLAN view)
@ vlan
mac-address learning disable
 = mac-address learning disable
undo mac-address learning disable
# mac-limit (VLAN view)
@ vlan
? max number 0 131072
mac-limit { maximum <max> [ rate <hours> ] | action { discard | forward } } *
 = mac-limit
mac-limit up-threshold <up-threshold> down-threshold <down-threshold>
 = mac-limit up-threshold <up-threshold> down-threshold <down-threshold>
undo mac-limit
undo mac-limit up-threshold <up-threshold> down-threshold <down-threshold>
# mac-address vsi
@ system
? ip-address ipv4
mac-address static <mac-address> { <interface-type> <interface-number> | <interface-name> } { vsi <vsi-name> [ pe-vid <pe-vid> [ ce-vid { ce-vid | any } ] ] }
 = mac-address static <mac-address> <interface-name> <vsi-name> <pe-vid>
mac-address blackhole <mac-address> vsi <vsi-name>
 = mac-address blackhole <mac-address> vsi <vsi-name>
mac-address blackhole <mac-address> vsi <vsi-name> vlan <vlan-id>
 = mac-address blackhole <mac-address> vsi <vsi-name> vlan <vlan-id>
mac-address static <mac-address> { <interface-type> <interface-number> | <interface-name> } vsi <vsi-name> vlan <vlan-id>
 = mac-address static <mac-address> <interface-name> vsi <vsi-name>
mac-address static <mac-address> peer <ip-address> [ pw-id <pw-id> ] vsi <vsi-name> [ vlan <vlan-id> ]
 = mac-address static <mac-address> peer <ip-address> <pw-id> vsi <vsi-name> <vlan-id>
undo mac-address [ static ] vsi <vsi-name>
undo mac-address <mac-address> vsi <vsi-name>
undo mac-address blackhole [ <mac-address> ] vsi <vsi-name>
undo mac-address static <mac-address> { <interface-type> <interface-number> | <interface-name> } { { vsi <vsi-name> [ pe-vid <pe-vid> [ ce-vid { ce-vid | any } ] ] } | { <interface-type> <interface-number> | <interface-name> } vsi <vsi-name> }
undo mac-address blackhole [ <mac-address> ] vsi <vsi-name> vlan <vlan-id>
undo mac-address [ static [ <mac-address> { <interface-type> <interface-number> | <interface-name> } ] | <mac-address> ] vsi <vsi-name> vlan <vlan-id>
undo mac-address static <mac-address> peer <ip-address> [ pw-id <pw-id> ] vsi <vsi-name> [ vlan <vlan-id> ]
mac-address static <mac-address> { <interface-type> <interface-number> | <interface-name> } { <interface-type> <interface-number> | <interface-name> } vsi <vsi-name>
 = mac-address static <mac-address> <interface-name> <interface-name> vsi <vsi-name>
# mac-limit (VSI-IVSI-BEVPNINTERWORK view)
@ vsi
mac-limit { maximum <max> [ rate <hours> ] | action { discard | forward } } *
 = mac-limit
mac-limit up-threshold <up-threshold> down-threshold <down-threshold>
 = mac-limit up-threshold <up-threshold> down-threshold <down-threshold>
undo mac-limit
undo mac-limit up-threshold <up-threshold> down-threshold <down-threshold>
# display mac-address aging-time bridge-domain
@ all
! now 1
display mac-address aging-time bridge-domain [ <bd-id> ]
# display mac-address aging-time
@ all
! now 1
display mac-address aging-time
# display mac-address dynamic
@ all
! now 1
? ap-id number 1024 8191
display mac-address dynamic [ ineffective ] { [ source-slot <slot-id2> ] | [ slot <slot-id1> ] [ interface { <interface-type> <interface-number> | <interface-name> } ] [ ce-vlan ] } [ verbose | last-change ]
display mac-address dynamic [ ineffective ] ap-id <ap-id> [ last-change ]
# display mac-address
@ all
! now 1
display mac-address { <mac-address> bridge-domain <bd-id> | bridge-domain <bd-id> } [ verbose ]
display mac-address blackhole bridge-domain <bd-id> [ verbose ]
display mac-address dynamic-blackhole bridge-domain <bd-id> [ verbose | last-change ]
display mac-address static { bridge-domain <bd-id> [ <interface-type> <interface-number> | <interface-name> ] | { <interface-type> <interface-number> | <interface-name> } bridge-domain <bd-id> } [ verbose ]
display mac-address dynamic [ ineffective ] { bridge-domain <bd-id> [ verbose | last-change ] | slot <slot-id> bridge-domain <bd-id> [ verbose | last-change ] }
# display mac-address (All views)
@ all
! now 1
? evpn-name text 1 31
display mac-address <mac-address> { [ vlan <vlan-id> ] | [ vsi <vsi-name> [ ce-vlan ] ] | [ ce-vlan ] } [ verbose ]
display mac-address { [ vlan <vlan-id> ] | [ vsi <vsi-name> [ ce-vlan ] ] | [ ce-vlan ] } [ verbose ]
display mac-address dynamic [ ineffective ] [ slot <slot-id> ] vlan <vlan-id> [ verbose | last-change ]
display mac-address blackhole { [ vlan <vlan-id> ] | [ vsi <vsi-name> ] } [ { verbose | { effective [ slot <slot-id> ] } } * ]
display mac-address static { { [ vlan <vlan-id> ] | [ <interface-type> <interface-number> | <interface-name> ] } * | [ vsi <vsi-name> ] } [ { verbose | { effective [ slot <slot-id> ] } } * ]
display mac-address limit-table interface { <interface-type> <interface-number> | <interface-name> } [ vlan <vlan-id> ]
display mac-address limit-table vsi <vsi-name> pw <pw-name>
display mac-address pbb [ last-change ]
display mac-address dynamic [ ineffective ] [ slot <slot-id> ] evpn <evpn-name> [ verbose | last-change ]
display mac-address dynamic-blackhole [ evpn <evpn-name> ] [ verbose | last-change ]
display mac-address evpn <evpn-name> [ verbose | last-change ]
display mac-address <mac-address> evpn <evpn-name> [ verbose | last-change ]
# display mac-address dynamic vsi
@ all
! now 1
? slot-id text 1 23
display mac-address dynamic [ ineffective ] [ slot <slot-id> ] vsi <vsi-name> [ ce-vlan ] [ verbose | last-change ]
# display mac-address dynamic vsi interface pe-vlan ce-vlan
@ all
! now 1
? ce-id number 1 4094
display mac-address dynamic [ ineffective ] vsi <vsi-name> interface { <interface-type> <interface-number> | <interface-name> } pe-vlan <pe-vid> ce-vlan <ce-id> [ last-change ]
# display mac-limit
@ all
! now 1
? interface-number
? interface-type
display mac-limit
display mac-limit vlan <vlan-id1>
display mac-limit { <interface-name> | <interface-number> <interface-type> } [ vlan <vlan-id2> ]
display mac-limit bridge-domain <bd-id>
# display mac-limit rule-name
@ all
! now 1
display mac-limit rule-name [ <rule-name> ]
# display mac-address summary
@ all
! now 1
display mac-address summary
# display mac-address-usage
@ all
! now 1
display mac-address-usage [ slot <slot-number> ]
# display mac-limit vsi
@ all
! now 1
display mac-limit vsi <vsi-name> [ pw <pw-name> ]
# display mac-address aging-time vlan
@ all
! now 1
display mac-address aging-time vlan [ <vlan-id1> [ to <vlan-id2> ] ]
# mac-address phy-port synchronize (slot view)
@ slot
mac-address phy-port synchronize enable
 = mac-address phy-port synchronize enable
undo mac-address phy-port synchronize
# undo mac-address
@ system
? mac-address
? interface interface
undo mac-address { { static [ { <interface> | <interface-type> <interface-number> } | <mac-address> ] } | { blackhole [ <mac-address> ] } | <mac-address> }
undo mac-address { { <interface> | <interface-type> <interface-number> } | <mac-address> }
undo mac-address`;
