// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/DHCP Snooping Configuration Commands". */
export default (): string => `
? threshold-value number 1 1000
? ip-address ipv4
? mac-address mac
? vlan-id number 1 4094
? ce-vlan-id number 1 4094
? max-user-number number 1 16384
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? bd-id number 1 16777215
? vsi-name text 1 31
? vpn-instance-name text 1 31
? day number 0 999
? hour number 0 23
? minute number 0 59
? whitelist-name text 1 31
? rule-id number 1 1024
# dhcp snooping alarm threshold (Bridge domain view)
@ bridge-domain
dhcp snooping alarm { ip | arp | dhcp-chaddr | dhcp-request | dhcp-reply } { enable | threshold <threshold-value> }
 = dhcp snooping alarm
undo dhcp snooping alarm { ip | arp | dhcp-chaddr | dhcp-request | dhcp-reply | user-limit } enable
undo dhcp snooping alarm { ip | arp | dhcp-chaddr | dhcp-request | dhcp-reply | user-limit } threshold
dhcp snooping alarm user-limit { enable | threshold <threshold-value> }
 = dhcp snooping alarm user-limit
# dhcp snooping bind-table static (Bridge domain view)
@ bridge-domain
dhcp snooping bind-table static ip-address <ip-address> [ mac-address <mac-address> ] [ vlan <vlan-id> [ ce-vlan <ce-vlan-id> ] ]
 = dhcp snooping bind-table static ip-address <ip-address> <mac-address> <vlan-id> <ce-vlan-id>
undo dhcp snooping bind-table static ip-address <ip-address> [ mac-address <mac-address> ] [ vlan <vlan-id> [ ce-vlan <ce-vlan-id> ] ]
# dhcp snooping check enable (Bridge domain view)
@ bridge-domain
dhcp snooping { check { dhcp-request | ip | arp } enable | trusted }
 = dhcp snooping
undo dhcp { snooping { check { dhcp-request | ip | arp } enable | trusted } | check chaddr enable }
dhcp check chaddr enable
 = dhcp check chaddr enable
# dhcp snooping enable (Bridge domain view)
@ bridge-domain
dhcp snooping enable
 = dhcp snooping enable
undo dhcp snooping enable
# dhcp snooping max-user-number (Bridge domain view)
@ bridge-domain
dhcp snooping max-user-number <max-user-number>
 = dhcp snooping max-user-number
undo dhcp snooping max-user-number
# dhcp packet-rule
@ dhcp-snooping-whitelist
? ruleid number 1 1023
? source-ip-address ipv4
? source-ip-mask ipv4
? source-ip-mask-length number 1 32
? destination-ip-address ipv4
? destination-ip-mask-length ipv4
? destination-ip-mask number 1 32
dhcp packet-rule <ruleid> { source-ip <source-ip-address> { <source-ip-mask> | <source-ip-mask-length> } | destination-ip <destination-ip-address> { <destination-ip-mask-length> | <destination-ip-mask> } } * [ source-port { bootpc | bootps } ] [ destination-port { bootpc | bootps } ]
 = dhcp packet-rule <ruleid> <source-ip-address> <destination-ip-address>
undo dhcp packet-rule <ruleid> [ { source-ip <source-ip-address> { <source-ip-mask> | <source-ip-mask-length> } | destination-ip <destination-ip-address> { <destination-ip-mask-length> | <destination-ip-mask> } } * [ source-port { bootpc | bootps } ] [ destination-port { bootpc | bootps } ] ]
# dhcp snooping server record
@ system
dhcp snooping server record
 = dhcp snooping server record
undo dhcp snooping server record
# dhcp snooping bind-table autosave
@ system
? filename text 1 56
dhcp snooping bind-table autosave <filename>
 = dhcp snooping bind-table autosave
undo dhcp snooping bind-table autosave
# display dhcp snooping bind-table
@ all
! now 1
display dhcp snooping bind-table { ip-address <ip-address> | mac-address <mac-address> | vlan <vlan-id> [ interface { <interface-name> | <interface-type> <interface-number> } ] | bridge-domain <bd-id> | interface { <interface-name> | <interface-type> <interface-number> } | vsi <vsi-name> | static | dynamic | all | vpn-instance <vpn-instance-name> | public-net }
# display dhcp snooping
@ all
! now 1
display dhcp snooping { interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | bridge-domain <bd-id> }
display dhcp snooping vlan <vlan-id> { interface { <interface-type> <interface-number> | <interface-name> } }
display dhcp snooping global
# dhcp snooping bind-table dynamic (interface view)
@ interface
dhcp snooping bind-table dynamic ip-address <ip-address> [ mac-address <mac-address> ] [ vlan <vlan-id> [ ce-vlan <ce-vlan-id> ] ] [ lease <day> [ <hour> [ <minute> ] ] ]
 = dhcp snooping bind-table dynamic ip-address <ip-address> <mac-address> <vlan-id> <ce-vlan-id>
# dhcp snooping bind-table static
@ interface
dhcp snooping bind-table static ip-address <ip-address> [ mac-address <mac-address> ] [ vlan <vlan-id> [ ce-vlan <ce-vlan-id> ] ]
 = dhcp snooping bind-table static ip-address <ip-address> <mac-address> <vlan-id> <ce-vlan-id>
undo dhcp snooping bind-table static ip-address <ip-address> [ mac-address <mac-address> ] [ vlan <vlan-id> [ ce-vlan <ce-vlan-id> ] ]
# dhcp snooping enable (interface view)
@ interface
dhcp snooping enable
 = dhcp snooping enable
undo dhcp snooping enable
# dhcp snooping max-user-number (interface view)
@ interface
? max-number-value number 1 16384
dhcp snooping max-user-number <max-number-value>
 = dhcp snooping max-user-number
undo dhcp snooping max-user-number
# dhcp check chaddr enable
@ interface
? threshold-value
dhcp { snooping check { dhcp-request | arp | ip } } enable
 = dhcp enable
dhcp check chaddr enable
 = dhcp check chaddr enable
undo dhcp { { snooping check { dhcp-request | arp | ip } } enable | snooping alarm { dhcp-chaddr | dhcp-request | dhcp-reply | arp | ip | user-limit } { enable | threshold } }
undo dhcp check chaddr enable
dhcp snooping alarm { { dhcp-chaddr | dhcp-request | dhcp-reply | arp | ip } { enable | threshold <threshold-value> } | user-limit { enable | threshold <threshold-value> } }
 = dhcp snooping alarm
# dhcp snooping trusted (interface view)
@ interface
dhcp snooping trusted
 = dhcp snooping trusted
undo dhcp snooping trusted
# reset dhcp snooping bind-table
@ system
! now
reset dhcp snooping bind-table [ vlan <vlan-id> [ interface { <interface-name> | <interface-type> <interface-number> } ] | bridge-domain <bd-id> | vpn-instance <vpn-instance-name> | public-net | interface { <interface-name> | <interface-type> <interface-number> } | ip-address <ip-address> [ interface { <interface-name> | <interface-type> <interface-number> } ] | vsi <vsi-name> ] [ release ]
# undo dhcp snooping bind-table static
@ system
undo dhcp snooping bind-table static [ interface { <interface-name> | <interface-type> <interface-number> } | ip-address <ip-address> | vsi <vsi-name> | bridge-domain <bd-id> ]
undo dhcp snooping bind-table static vlan <vlan-id> [ interface { <interface-name> | <interface-type> <interface-number> } ]
# reset dhcp snooping statistics (system view)
@ system
! now
reset dhcp snooping statistics { vlan <vlan-id> [ interface { <interface-name> | <interface-type> <interface-number> } ] | interface { <interface-name> | <interface-type> <interface-number> } | bridge-domain <bd-id> }
# arp dhcp-snooping-detect enable
@ system
arp dhcp-snooping-detect enable
 = arp dhcp-snooping-detect enable
undo arp dhcp-snooping-detect enable
# dhcp snooping unicast cpu-forward disable
@ system
dhcp snooping unicast cpu-forward disable
 = dhcp snooping unicast cpu-forward disable
undo dhcp snooping unicast cpu-forward disable
# dhcp snooping strict-check mac-address
@ system
dhcp snooping strict-check mac-address
 = dhcp snooping strict-check mac-address
undo dhcp snooping strict-check mac-address
# dhcp snooping alarm threshold
@ system
dhcp snooping alarm threshold <threshold-value>
 = dhcp snooping alarm threshold
undo dhcp snooping alarm threshold
# dhcp snooping apply packet whitelist
@ system
dhcp snooping apply packet whitelist <whitelist-name>
 = dhcp snooping apply packet whitelist <whitelist-name>
undo dhcp snooping apply packet whitelist [ <whitelist-name> ]
# dhcp snooping enable
@ system
dhcp snooping enable
 = dhcp snooping enable
undo dhcp snooping enable
# dhcp snooping alarm (VLAN view)
@ vlan
dhcp snooping alarm { ip | arp | dhcp-chaddr | dhcp-request | dhcp-reply } { enable | threshold <threshold> }
 = dhcp snooping alarm
undo dhcp snooping alarm { ip | arp | dhcp-chaddr | dhcp-request | dhcp-reply | user-limit } enable
undo dhcp snooping alarm { ip | arp | dhcp-chaddr | dhcp-request | dhcp-reply | user-limit } threshold
dhcp snooping alarm user-limit { enable | threshold <threshold> }
 = dhcp snooping alarm user-limit
# dhcp snooping bind-table dynamic (VLAN view)
@ vlan
dhcp snooping bind-table dynamic ip-address <ip-address> [ mac-address <mac-address> ] interface { <interface-name> | <interface-type> <interface-number> } [ ce-vlan <ce-vlan-id> ] [ lease <day> [ <hour> [ <minute> ] ] ]
 = dhcp snooping bind-table dynamic ip-address interface <ip-address> <mac-address> <interface-name> <interface-number> <ce-vlan-id>
# dhcp snooping bind-table static (VLAN view)
@ vlan
dhcp snooping bind-table static ip-address <ip-address> [ mac-address <mac-address> ] [ interface { <interface-name> | <interface-type> <interface-number> } [ ce-vlan <ce-vlan-id> ] ]
 = dhcp snooping bind-table static ip-address <ip-address> <mac-address> <interface-name> <ce-vlan-id>
undo dhcp snooping bind-table static ip-address <ip-address> [ mac-address <mac-address> ] [ interface { <interface-name> | <interface-type> <interface-number> } [ ce-vlan <ce-vlan-id> ] ]
# dhcp snooping check enable (VLAN view)
@ vlan
dhcp snooping { check { dhcp-request | ip | arp } enable | trusted }
 = dhcp snooping
undo dhcp { snooping { check { dhcp-request | ip | arp } enable | trusted } | check chaddr enable }
dhcp check chaddr enable
 = dhcp check chaddr enable
# dhcp snooping enable (VLAN view)
@ vlan
dhcp snooping enable
 = dhcp snooping enable
undo dhcp snooping enable
# dhcp snooping max-user-number (VLAN view)
@ vlan
dhcp snooping max-user-number <max-user-number> [ interface { <interface-type> <interface-number> | <interface-name> } ]
 = dhcp snooping max-user-number <interface-name>
undo dhcp snooping max-user-number [ interface { <interface-type> <interface-number> | <interface-name> } ]
# dhcp snooping trusted interface
@ vlan
dhcp snooping enable interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp snooping enable interface <interface-name>
undo dhcp snooping { enable | trusted } interface { <interface-type> <interface-number> | <interface-name> }
dhcp snooping trusted interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp snooping trusted interface <interface-name>
# dhcp snooping alarm enable interface
@ vlan
dhcp snooping alarm arp enable interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp snooping alarm arp enable interface <interface-name>
undo dhcp snooping alarm { arp | ip | dhcp-request | dhcp-chaddr | dhcp-reply | user-limit } enable interface { <interface-type> <interface-number> | <interface-name> }
dhcp snooping alarm ip enable interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp snooping alarm ip enable interface <interface-name>
dhcp snooping alarm dhcp-request enable interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp snooping alarm dhcp-request enable interface <interface-name>
dhcp snooping alarm dhcp-chaddr enable interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp snooping alarm dhcp-chaddr enable interface <interface-name>
dhcp snooping alarm dhcp-reply enable interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp snooping alarm dhcp-reply enable interface <interface-name>
dhcp snooping alarm user-limit enable interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp snooping alarm user-limit enable interface <interface-name>
# dhcp snooping check enable
@ vlan
dhcp snooping check { arp | ip | dhcp-request } enable interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp snooping check enable interface <interface-name>
undo dhcp { snooping check { arp | ip | dhcp-request } | check chaddr } enable interface { <interface-type> <interface-number> | <interface-name> }
dhcp check chaddr enable interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp check chaddr enable interface <interface-name>
# dhcp snooping alarm threshold (VLAN view)
@ vlan
dhcp snooping alarm arp threshold <threshold> interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp snooping alarm arp threshold interface <interface-name>
undo dhcp snooping alarm { arp | ip | dhcp-request | dhcp-chaddr | dhcp-reply | user-limit } threshold interface { <interface-type> <interface-number> | <interface-name> }
dhcp snooping alarm ip threshold <threshold> interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp snooping alarm ip threshold interface <interface-name>
dhcp snooping alarm dhcp-request threshold <threshold> interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp snooping alarm dhcp-request threshold interface <interface-name>
dhcp snooping alarm dhcp-chaddr threshold <threshold> interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp snooping alarm dhcp-chaddr threshold interface <interface-name>
dhcp snooping alarm dhcp-reply threshold <threshold> interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp snooping alarm dhcp-reply threshold interface <interface-name>
dhcp snooping alarm user-limit threshold <threshold> interface { <interface-type> <interface-number> | <interface-name> }
 = dhcp snooping alarm user-limit threshold interface <interface-name>
# dhcp snooping nni server enable
@ vsi vlan
dhcp snooping nni server enable
 = dhcp snooping nni server enable
undo dhcp snooping nni server enable
# dhcp snooping packet whitelist
@ system
dhcp snooping packet whitelist <whitelist-name>
 + dhcp snooping packet whitelist <whitelist-name>
 > dhcp-snooping-whitelist -dhcpsnp-whitelist-<whitelist-name>
undo dhcp snooping packet whitelist <whitelist-name>
# display dhcp snooping white-list statistics
@ all
! now 1
? slot-id text 1 31
display dhcp snooping white-list [ rule-id <rule-id> ] [ slot <slot-id> ] statistics
# reset dhcp snooping white-list statistics
@ all
! now
? slot-id number 1 31
reset dhcp snooping white-list [ rule-id <rule-id> ] [ slot <slot-id> ] statistics`;
