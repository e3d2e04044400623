// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/LLDP Configuration Commands". */
export default (): string => `
? interface-type interface-type
? interface-number interface-number
? interface-name interface
# reset lldp statistics
@ user
! now 3
reset lldp statistics interface { <interface-type> <interface-number> | <interface-name> }
reset lldp statistics
# lldp admin-status
@ interface
lldp admin-status { tx | rx | txrx }
 = lldp admin-status
undo lldp admin-status
# clear lldp neighbor
@ user
! now 3
clear lldp neighbor interface { <interface-type> <interface-number> | <interface-name> }
clear lldp neighbor
# display lldp neighbor
@ all
! now 1
display lldp neighbor [ interface { <interface-name> | <interface-type> <interface-number> } ]
# display lldp local
@ all
! now 1
? ifType interface-type
? ifNum interface-number
display lldp local [ interface { <interface-name> | <ifType> <ifNum> } ]
# display lldp neighbor brief
@ all
! now 1
display lldp neighbor brief
# display lldp statistics
@ all
! now 1
display lldp statistics [ interface { <interface-type> <interface-number> | <interface-name> } ]
# display lldp tlv-config
@ all
! now 1
display lldp tlv-config [ interface { <interface-type> <interface-number> | <interface-name> } ]
# lldp fast-count
@ system
? count number 1 8
lldp fast-count <count>
 = lldp fast-count
undo lldp fast-count
# lldp enable
@ system
lldp enable
 = lldp enable
undo lldp enable
# lldp management-address
@ system
? ip-address ipv4
lldp management-address <ip-address>
 = lldp management-address
undo lldp management-address
# lldp message-transmission delay
@ system
? delay number 1 8192
lldp message-transmission delay <delay>
 = lldp message-transmission delay
undo lldp message-transmission delay
# lldp message-transmission hold-multiplier
@ system
? hold-multiplier number 2 10
lldp message-transmission hold-multiplier <hold-multiplier>
 = lldp message-transmission hold-multiplier
undo lldp message-transmission hold-multiplier
# lldp message-transmission interval
@ system
? interval number 5 32768
lldp message-transmission interval <interval>
 = lldp message-transmission interval
undo lldp message-transmission interval
# lldp enable (Interface view)
@ interface gigabitethernet-interface-1
lldp enable
 = lldp enable
undo lldp enable
# lldp vlan-mode(Interface view)
@ interface
lldp vlan-mode enable
 = lldp vlan-mode enable
undo lldp vlan-mode enable
# lldp vlan-mode(Interface view)
@ interface
lldp vlan-mode enable
 + lldp vlan-mode enable
 > gigabitethernet-interface-1 .1
undo lldp vlan-mode enable
# lldp restart-delay
@ system
? delay number 1 10
lldp restart-delay <delay>
 = lldp restart-delay
undo lldp restart-delay
# lldp tlv-enable (interface view)
@ interface
? vlan-id number 1 4094
lldp tlv-enable { basic-tlv { all | management-address | port-description | system-capability | system-description | system-name } }
 = lldp tlv-enable
undo lldp tlv-enable { { basic-tlv { all | management-address | port-description | system-capability | system-description | system-name } } | { dot1-tlv { all | port-vlan-id | protocol-identity | protocol-vlan-id [ <vlan-id> ] | vlan-name [ <vlan-id> ] } } | { dot3-tlv { all | link-aggregation | mac-physic | max-frame-size } } }
lldp tlv-enable { dot1-tlv { all | port-vlan-id | protocol-identity | protocol-vlan-id [ <vlan-id> ] | vlan-name [ <vlan-id> ] } }
 = lldp tlv-enable <vlan-id> <vlan-id>
lldp tlv-enable { dot3-tlv { all | link-aggregation | mac-physic | max-frame-size } }
 = lldp tlv-enable
# lldp tlv-enable basic-tlv (Interface view)
@ interface
lldp tlv-enable basic-tlv all
 = lldp tlv-enable basic-tlv all
undo lldp tlv-enable basic-tlv { all | management-address | port-description | system-capability | system-description | system-name }
lldp tlv-enable basic-tlv management-address
 = lldp tlv-enable basic-tlv management-address
lldp tlv-enable basic-tlv port-description
 = lldp tlv-enable basic-tlv port-description
lldp tlv-enable basic-tlv system-capability
 = lldp tlv-enable basic-tlv system-capability
lldp tlv-enable basic-tlv system-description
 = lldp tlv-enable basic-tlv system-description
lldp tlv-enable basic-tlv system-name
 = lldp tlv-enable basic-tlv system-name
# lldp tlv-enable basic-tlv (POS interface view)
@ interface
lldp tlv-enable basic-tlv all
 = lldp tlv-enable basic-tlv all
undo lldp tlv-enable basic-tlv { all | management-address | port-description | system-capability | system-description | system-name }
lldp tlv-enable basic-tlv management-address
 = lldp tlv-enable basic-tlv management-address
lldp tlv-enable basic-tlv port-description
 = lldp tlv-enable basic-tlv port-description
lldp tlv-enable basic-tlv system-capability
 = lldp tlv-enable basic-tlv system-capability
lldp tlv-enable basic-tlv system-description
 = lldp tlv-enable basic-tlv system-description
lldp tlv-enable basic-tlv system-name
 = lldp tlv-enable basic-tlv system-name
# lldp trap-interval
@ system
? interval number 5 3600
lldp trap-interval <interval>
 = lldp trap-interval
undo lldp trap-interval`;
