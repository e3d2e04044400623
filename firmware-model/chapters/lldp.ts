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
# display lldp statistics
@ all
! now 1
display lldp statistics [ interface { <interface-type> <interface-number> | <interface-name> } ]
# display lldp tlv-config
@ all
! now 1
display lldp tlv-config [ interface { <interface-type> <interface-number> | <interface-name> } ]
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
 = lldp tlv-enable basic-tlv system-name`;
