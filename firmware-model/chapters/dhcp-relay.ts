// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/DHCP Relay Configuration Commands". */
export default (): string => `
? ip-address ipv4
? option-text text 1 128
? code_1to59 number 1 59
? code_61to254 number 61 254
? client-ip-address ipv4
? mac-address mac
? server-ip-address ipv4
? self-define-value text 1 251
? interface-type interface-type
? interface-number interface-number
? interface-name interface
? vlan-id number 1 4094
? bd-id number 1 16777215
? pevlan-id number 1 4094
? end-pevlan-id number 1 4094
? cevlan-id number 1 4094
? end-cevlan-id number 1 4094
? option-value text 1 64
# ip relay giaddr
@ interface
ip relay giaddr <ip-address> [ dhcp-option { <code_60> [ <option-text> ] | <code_1to59> | <code_61to254> } ]
 = ip relay giaddr <ip-address>
undo ip relay giaddr { all | <ip-address> [ dhcp-option { <code_60> [ <option-text> ] | <code_1to59> | <code_61to254> } | all ] }
# dhcp relay release (System view)
@ system
! now
dhcp relay release <client-ip-address> <mac-address> [ <server-ip-address> ]
# dhcp option82 (Interface view)
@ interface
dhcp option82 circuit-id format self-define <self-define-value>
 = dhcp option82 circuit-id format self-define
undo dhcp option82 { circuit-id | remote-id } format
dhcp option82 remote-id format self-define <self-define-value>
 = dhcp option82 remote-id format self-define
# dhcp option82 format (interface view)
@ interface
? extendText text 1 255 caseless
dhcp option82 format { self-define <extendText> | type1 | type2 | cn-telecom }
 = dhcp option82 format
undo dhcp option82 format
# dhcp option82 insert enable (Bridge domain view)
@ bridge-domain
dhcp option82 insert enable
 = dhcp option82 insert enable
undo dhcp option82 insert enable
# dhcp option82 insert enable (interface view)
@ interface
dhcp option82 insert enable
 = dhcp option82 insert enable
undo dhcp option82 insert enable
# dhcp option82 insert enable (VLAN view)
@ vlan
dhcp option82 insert enable [ interface { <interface-type> <interface-number> | <interface-name> } ]
 = dhcp option82 insert enable <interface-name>
undo dhcp option82 insert enable [ interface { <interface-type> <interface-number> | <interface-name> } ]
# dhcp option82 rebuild enable (Bridge domain view)
@ bridge-domain
dhcp option82 rebuild enable
 = dhcp option82 rebuild enable
undo dhcp option82 rebuild enable
# dhcp option82 rebuild enable (interface view)
@ interface
dhcp option82 rebuild enable
 = dhcp option82 rebuild enable
undo dhcp option82 rebuild enable
# dhcp option82 rebuild enable (VLAN view)
@ vlan
dhcp option82 rebuild enable [ interface { <interface-type> <interface-number> | <interface-name> } ]
 = dhcp option82 rebuild enable <interface-name>
undo dhcp option82 rebuild enable [ interface { <interface-type> <interface-number> | <interface-name> } ]
# dhcp option82 inner-vlan insert enable
@ system
dhcp option82 inner-vlan insert enable
 = dhcp option82 inner-vlan insert enable
undo dhcp option82 inner-vlan insert enable
# dhcp relay source-ip-address
@ interface
dhcp relay source-ip-address <ip-address> [ dhcp-option { <code_60> [ <option-text> ] | <code_1to59> | <code_61to254> } ]
 = dhcp relay source-ip-address <ip-address>
undo dhcp relay source-ip-address { all | <ip-address> [ dhcp-option { <code_60> [ <option-text> ] | <code_1to59> | <code_61to254> } | all ] }
# ip relay address
@ interface
ip relay address <ip-address> [ dhcp-option { <code_60> [ <option-text> ] | <code_1to59> | <code_61to254> } ]
 = ip relay address <ip-address>
undo ip relay address { all | <ip-address> [ dhcp-option { <code_60> [ <option-text> ] | <code_1to59> | <code_61to254> } | all ] }
# dhcp relay arp user-detect interval
@ system
? interval number 0 60
dhcp relay arp user-detect interval <interval>
 = dhcp relay arp user-detect interval
undo dhcp relay arp user-detect interval [ <interval> ]
# dhcp relay unnumbered table autosave
@ system
dhcp relay unnumbered table autosave
 = dhcp relay unnumbered table autosave
undo dhcp relay unnumbered table autosave
# dhcp relay reply broadcast-always
@ interface
dhcp relay reply broadcast-always
 = dhcp relay reply broadcast-always
undo dhcp relay reply broadcast-always
# dhcp select relay (interface view)
@ interface
dhcp select relay
 = dhcp select relay
undo dhcp select
# dhcp option82 link-selection
@ interface
? ipAddress ipv4
dhcp option82 link-selection insert enable
 = dhcp option82 link-selection insert enable
dhcp option82 link-selection subnet-ip-address <ipAddress>
 = dhcp option82 link-selection subnet-ip-address <ipAddress>
undo dhcp option82 link-selection insert enable
undo dhcp option82 link-selection subnet-ip-address [ <ipAddress> ]
# dhcp option82 subscriber-id insert enable
@ interface
dhcp option82 subscriber-id insert enable self-define <self-define-value>
 = dhcp option82 subscriber-id insert enable self-define
undo dhcp option82 subscriber-id insert enable [ self-define <self-define-value> ]
# dhcp relay release
@ interface
! now
dhcp relay release <client-ip-address> <mac-address> [ <server-ip-address> ]
# dhcp relay unnumbered table write-delay
@ system
? interval-value number 300 86400
dhcp relay unnumbered table write-delay <interval-value>
 = dhcp relay unnumbered table write-delay
undo dhcp relay unnumbered table write-delay [ <interval-value> ]
# ip relay source-ip-address
@ interface
? vpn-instance-name text 1 31
ip relay source-ip-address <ip-address> [ vpn-instance <vpn-instance-name> ]
 = ip relay source-ip-address
undo ip relay source-ip-address
# dhcp option82 vendor-specific insert enable
@ interface
dhcp option82 vendor-specific insert enable
 = dhcp option82 vendor-specific insert enable
undo dhcp option82 vendor-specific insert enable
# dhcp option82 vendor-specific format
@ interface
? sub-option-num number 1 255
dhcp option82 vendor-specific format vendor-sub-option <sub-option-num> source-ip-address <ip-address>
 = dhcp option82 vendor-specific format vendor-sub-option <sub-option-num> source-ip-address <ip-address>
undo dhcp option82 vendor-specific format vendor-sub-option <sub-option-num> source-ip-address <ip-address>
# dhcp relay client-info
@ system
? option-code number 1 255
? sub-option-code number 1 255
dhcp relay client-info option <option-code> [ sub-option <sub-option-code> ]
 = dhcp relay client-info option
undo dhcp relay client-info option
# dhcp-server packet-distribute giaddr
@ system
dhcp-server packet-distribute giaddr
 = dhcp-server packet-distribute giaddr
undo dhcp-server packet-distribute giaddr
# whitelist session-car dhcp aging-time
@ system
? aging-time-value number 1 1440
whitelist session-car dhcp aging-time <aging-time-value>
 = whitelist session-car dhcp aging-time
undo whitelist session-car dhcp aging-time [ <aging-time-value> ]
# whitelist session-car dhcp disable
@ system
whitelist session-car dhcp disable
 = whitelist session-car dhcp disable
undo whitelist session-car dhcp disable
# whitelist session-car dhcp
@ system
? cir-value number 0 1000000
? cbs-value number 0 9000000
? pir-value number 0 1000000
? pbs-value number 0 9000000
whitelist session-car dhcp { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } *
 = whitelist session-car dhcp
undo whitelist session-car dhcp [ { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } * ]
# dhcp option82 format(VLAN view)
@ vlan
? self-define text 1 255 caseless
dhcp option82 format { type1 | type2 | self-define <self-define> | cn-telecom } interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp option82 format interface <interface-name>
undo dhcp option82 format interface { <interface-type> <interface-number> | <interface-name> }
# display dhcp option82 configuration
@ all
! now 1
display dhcp option82 configuration [ interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | bridge-domain <bd-id> ]
# display dhcp option82
@ all
! now 1
display dhcp option82 { interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> interface { <interface-type> <interface-number> | <interface-name> } | bridge-domain <bd-id> }
# display dhcp relay client-info option configuration
@ all
! now 1
display dhcp relay client-info option configuration
# display dhcp relay client-info
@ all
! now 1
display dhcp relay client-info [ interface { <interface-name> | <interface-type> <interface-number> } [ pevlan <pevlan-id> [ <end-pevlan-id> ] [ cevlan <cevlan-id> [ <end-cevlan-id> ] ] ] | mac-address <mac-address> | option <option-value> ]
# display debugging dhcp
@ all
! now 1
display debugging dhcp
# display dhcp relay statistics
@ all
! now 1
display dhcp relay statistics [ interface { <interface-type> <interface-number> | <interface-name> } ]
# display dhcp statistics
@ all
! now 1
display dhcp statistics
# display debugging dhcpr
@ all
! now 1
display debugging dhcpr
# display dhcp relay address
@ all
! now 1
display dhcp relay address { all | interface { <interface-name> | <interface-type> <interface-number> } }
# reset dhcp relay client-info
@ user
! now 3
reset dhcp relay client-info [ interface { <interface-name> | <interface-type> <interface-number> } [ pevlan <pevlan-id> [ <end-pevlan-id> ] [ cevlan <cevlan-id> [ <end-cevlan-id> ] ] ] | mac-address <mac-address> | option <option-value> ]
# reset dhcp relay statistics
@ user
! now 3
reset dhcp relay statistics [ interface { <interface-type> <interface-number> | <interface-name> } ]
# reset dhcp statistics
@ user
! now 3
reset dhcp statistics
# dhcp enable
@ system
dhcp enable
 = dhcp enable
undo dhcp enable
# dhcp option-82 ignore-hostname-match
@ system
dhcp option-82 ignore-hostname-match
 = dhcp option-82 ignore-hostname-match
undo dhcp option-82 ignore-hostname-match`;
