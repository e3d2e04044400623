// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/DHCPv6 Relay Configuration Commands". */
export default (): string => `
? limit-number number 0 65536
? pevlan-id number 1 4094
? cevlan-id number 1 4094
? end-cevlan-id number 1 4094
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? ipv6-address ipv6
? group-name text 1 32
? end-pevlan-id number 1 4094
? mac-address-data mac
? client-address-data ipv6
? vpn-instance-name text 1 31
? server-address-data ipv6
# dhcpv6 relay access-limit
@ interface
dhcpv6 relay access-limit <limit-number>
 = dhcpv6 relay access-limit <limit-number>
undo dhcpv6 relay access-limit [ <limit-number> ]
# dhcpv6 relay access-limit vlan any
@ interface
dhcpv6 relay access-limit <limit-number> vlan any
 = dhcpv6 relay access-limit <limit-number> vlan any
undo dhcpv6 relay access-limit [ <limit-number> ] vlan any
# dhcpv6 relay access-limit vlan
@ interface
? vlan-id number 1 4094
? end-vlan-id number 1 4094
dhcpv6 relay access-limit <limit-number> vlan <vlan-id> [ <end-vlan-id> ]
 = dhcpv6 relay access-limit <limit-number> vlan <vlan-id> <end-vlan-id>
undo dhcpv6 relay access-limit [ <limit-number> ] vlan <vlan-id> [ <end-vlan-id> ]
# dhcpv6 relay access-limit pevlan cevlan
@ interface
dhcpv6 relay access-limit <limit-number> pevlan <pevlan-id> cevlan <cevlan-id> [ <end-cevlan-id> ]
 = dhcpv6 relay access-limit <limit-number> pevlan <pevlan-id> cevlan <cevlan-id> <end-cevlan-id>
undo dhcpv6 relay access-limit [ <limit-number> ] pevlan <pevlan-id> cevlan <cevlan-id> [ <end-cevlan-id> ]
# dhcpv6 relay access-limit pevlan any
@ interface
dhcpv6 relay access-limit <limit-number> pevlan <pevlan-id> any
 = dhcpv6 relay access-limit <limit-number> pevlan <pevlan-id> any
undo dhcpv6 relay access-limit [ <limit-number> ] pevlan <pevlan-id> any
# dhcpv6 duid
@ system
? duid-value text 8 28
dhcpv6 duid { <duid-value> | llt }
 = dhcpv6 duid
undo dhcpv6 duid
# dhcpv6 enable
@ system
dhcpv6 enable
 = dhcpv6 enable
dhcpv6 disable
 = dhcpv6 disable
undo dhcpv6 disable
# dhcpv6 ipsec
@ system
? sa-name text 1 15
? peer-ipv6-address ipv6
? vpn-instance text 1 31
dhcpv6 ipsec sa <sa-name> [ peer <peer-ipv6-address> [ vpn-instance <vpn-instance> ] ]
 = dhcpv6 ipsec sa <sa-name> <peer-ipv6-address>
undo dhcpv6 ipsec sa <sa-name> [ peer <peer-ipv6-address> [ vpn-instance <vpn-instance> ] ]
undo dhcpv6 ipsec
# dhcpv6 source-ip-address format adaptive enable
@ system
dhcpv6 source-ip-address format adaptive enable
 = dhcpv6 source-ip-address format adaptive enable
undo dhcpv6 source-ip-address format adaptive enable
# dhcpv6 relay
@ interface
dhcpv6 relay interface { <interface-name> | <interface-type> <interface-number> }
 = dhcpv6 relay interface <interface-name>
undo dhcpv6 relay { interface { <interface-name> | <interface-type> <interface-number> } | destination <ipv6-address> | all }
dhcpv6 relay destination <ipv6-address>
 = dhcpv6 relay destination <ipv6-address>
# dhcpv6 relay binding server group
@ interface
dhcpv6 relay binding server group <group-name>
 = dhcpv6 relay binding server group <group-name>
undo dhcpv6 relay binding server group [ <group-name> ]
# dhcpv6 relay link-address
@ interface
dhcpv6 relay link-address <ipv6-address>
 = dhcpv6 relay link-address <ipv6-address>
undo dhcpv6 relay link-address <ipv6-address>
# dhcpv6 relay option-insert
@ interface
? opt18Text text 1 255
? opt37Text text 1 255
dhcpv6 relay option-insert interface-id mode { cn-telecom | tr-101 }
 = dhcpv6 relay option-insert interface-id mode
dhcpv6 relay option-insert interface-id mode self-define <opt18Text>
 = dhcpv6 relay option-insert interface-id mode self-define
undo dhcpv6 relay option-insert { interface-id | remote-id | subscriber-id }
dhcpv6 relay option-insert remote-id
 = dhcpv6 relay option-insert remote-id
dhcpv6 relay option-insert subscriber-id
 = dhcpv6 relay option-insert subscriber-id
dhcpv6 relay option-insert remote-id mode self-define <opt37Text>
 = dhcpv6 relay option-insert remote-id mode self-define
# dhcpv6 relay pd-route degrade-cost
@ interface
? cost-value number 1 4294967295
dhcpv6 relay pd-route degrade-cost <cost-value>
 = dhcpv6 relay pd-route degrade-cost
undo dhcpv6 relay pd-route degrade-cost [ <cost-value> ]
# dhcpv6 relay pd-route auto-save
@ system
? file-name text 1 69
dhcpv6 relay pd-route auto-save <file-name>
 = dhcpv6 relay pd-route auto-save <file-name>
undo dhcpv6 relay pd-route auto-save [ <file-name> ]
# dhcpv6 relay source-ip-address
@ interface
dhcpv6 relay source-ip-address <ipv6-address>
 = dhcpv6 relay source-ip-address <ipv6-address>
undo dhcpv6 relay source-ip-address [ <ipv6-address> ]
# dhcpv6 relay source-interface
@ interface
? interface-num interface-number
dhcpv6 relay source-interface { <interface-name> | <interface-type> <interface-num> }
 = dhcpv6 relay source-interface <interface-name>
undo dhcpv6 relay source-interface [ <interface-name> | <interface-type> <interface-num> ]
# dhcpv6 export pd-route
@ system
dhcpv6 export pd-route
 = dhcpv6 export pd-route
undo dhcpv6 export pd-route
# dhcpv6 rate-limit
@ system
? rate-limit number 1 2000
dhcpv6 rate-limit <rate-limit>
 = dhcpv6 rate-limit
dhcpv6 rate-limit disable
 = dhcpv6 rate-limit disable
undo dhcpv6 rate-limit [ <rate-limit> ]
undo dhcpv6 rate-limit disable
# whitelist session-car dhcpv6 aging-time
@ system
? aging-time-value number 1 1440
whitelist session-car dhcpv6 aging-time <aging-time-value>
 = whitelist session-car dhcpv6 aging-time
undo whitelist session-car dhcpv6 aging-time [ <aging-time-value> ]
# whitelist session-car dhcpv6 disable
@ system
whitelist session-car dhcpv6 disable
 = whitelist session-car dhcpv6 disable
undo whitelist session-car dhcpv6 disable
# whitelist session-car dhcpv6
@ system
? cir-value number 0 1000000
? cbs-value number 0 9000000
? pir-value number 0 1000000
? pbs-value number 0 9000000
whitelist session-car dhcpv6 { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } *
 = whitelist session-car dhcpv6
undo whitelist session-car dhcpv6 [ { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } * ]
# dhcpv6 relay strict-check interface-info
@ interface
dhcpv6 relay strict-check interface-info
 = dhcpv6 relay strict-check interface-info
undo dhcpv6 relay strict-check interface-info
# dhcpv6 relay server group
@ system
dhcpv6 relay server group <group-name>
 + dhcpv6 relay server group <group-name>
 > dhcpv6-relay-server-group -dhcpv6-relay-server-group-<group-name>
undo dhcpv6 relay server group <group-name>
# server
@ dhcpv6-relay-server-group
? server-addr ipv6
server <server-addr>
 = server <server-addr>
undo server { <server-addr> | all }
# display dhcpv6 relay client-info
@ all
! now 1
display dhcpv6 relay client-info { offline-record | online-fail-record } interface { <interface-name> | <interface-type> <interface-number> } [ pevlan <pevlan-id> [ <end-pevlan-id> ] [ cevlan <cevlan-id> [ <end-cevlan-id> ] ] ]
display dhcpv6 relay client-info { offline-record | online-fail-record } mac-address <mac-address-data>
display dhcpv6 relay client-info { offline-record | online-fail-record } client-duid <client-duid-data>
display dhcpv6 relay client-info { offline-record | online-fail-record }
# display dhcpv6 relay configuration
@ all
! now 1
display dhcpv6 relay configuration
# display dhcpv6 relay statistics
@ all
! now 1
display dhcpv6 relay statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
# display dhcpv6 relay userinfo table
@ all
! now 1
? index-data number 0 4294967295
display dhcpv6 relay userinfo table interface { <interface-name> | <interface-type> <interface-number> } [ pevlan <pevlan-id> [ <end-pevlan-id> ] [ cevlan <cevlan-id> [ <end-cevlan-id> ] ] ] [ statistics | verbose ]
display dhcpv6 relay userinfo table mac-address <mac-address-data> { [ statistics ] | [ verbose ] }
display dhcpv6 relay userinfo table client-duid <client-duid-data> { [ statistics ] | [ verbose ] }
display dhcpv6 relay userinfo table server-duid <server-duid-data> { [ statistics ] | [ verbose ] }
display dhcpv6 relay userinfo table client-address <client-address-data> [ vpn-instance <vpn-instance-name> ] { [ statistics ] | [ verbose ] }
display dhcpv6 relay userinfo table server-address <server-address-data> [ vpn-instance <vpn-instance-name> ] { [ statistics ] | [ verbose ] }
display dhcpv6 relay userinfo table { [ statistics ] | [ verbose ] }
display dhcpv6 relay userinfo table index <index-data>
# reset dhcpv6 relay client-info
@ user
! now 3
reset dhcpv6 relay client-info { offline-record | online-fail-record } interface { <interface-name> | <interface-type> <interface-number> } [ pevlan <pevlan-id> [ <end-pevlan-id> ] [ cevlan <cevlan-id> [ <end-cevlan-id> ] ] ]
reset dhcpv6 relay client-info { offline-record | online-fail-record } mac-address <mac-address-data>
reset dhcpv6 relay client-info { offline-record | online-fail-record } client-duid <client-duid-data>
reset dhcpv6 relay client-info { offline-record | online-fail-record }
reset dhcpv6 relay client-info all
# reset dhcpv6 relay statistics
@ user
! now 3
reset dhcpv6 relay statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
# reset dhcpv6 relay userinfo table
@ user
! now 3
reset dhcpv6 relay userinfo table interface { <interface-name> | <interface-type> <interface-number> } [ pevlan <pevlan-id> [ <end-pevlan-id> ] [ cevlan <cevlan-id> [ <end-cevlan-id> ] ] ]
reset dhcpv6 relay userinfo table mac-address <mac-address-data>
reset dhcpv6 relay userinfo table client-duid <client-duid-data>
reset dhcpv6 relay userinfo table server-duid <server-duid-data>
reset dhcpv6 relay userinfo table client-address <client-address-data> [ vpn-instance <vpn-instance-name> ]
reset dhcpv6 relay userinfo table server-address <server-address-data> [ vpn-instance <vpn-instance-name> ]
reset dhcpv6 relay userinfo table`;
