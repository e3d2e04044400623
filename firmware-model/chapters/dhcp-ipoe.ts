// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/DHCP IPOE Configuration Commands". */
export default (): string => `
? request-packets number 0 10000
? authen-packets number 0 10000
? check-period number 1 3600
? restrain-period number 0 3600
? mac-address mac
? interface-type interface-type
? interface-num interface-number
? interface-name interface
? pe-vlan number 1 4094
? ce-vlan number 1 4094
# dhcpv6 connection chasten
@ system
dhcpv6 connection chasten { request-packets <request-packets> | authen-packets <authen-packets> | request-packets <request-packets> authen-packets <authen-packets> | authen-packets <authen-packets> request-packets <request-packets> } check-period <check-period> restrain-period <restrain-period> [ slot <slotid> ]
 = dhcpv6 connection chasten <slotid>
undo dhcpv6 connection chasten [ slot <slotid> ]
# display dhcp chasten-user
@ all
! now 1
display dhcp chasten-user slot <slotid> [ mac-address <mac-address> [ interface { <interface-type> <interface-num> | <interface-name> } [ pe-vlan <pe-vlan> [ ce-vlan <ce-vlan> ] ] ] ] [ state { check | restrain } ]
display dhcpv6 chasten-user slot <slotid> [ mac-address <mac-address> [ interface { <interface-type> <interface-num> | <interface-name> } [ pe-vlan <pe-vlan> [ ce-vlan <ce-vlan> ] ] ] ] [ state { check | restrain } ]
# dhcp connection chasten
@ system
dhcp connection chasten { request-packets <request-packets> | authen-packets <authen-packets> | request-packets <request-packets> authen-packets <authen-packets> | authen-packets <authen-packets> request-packets <request-packets> } check-period <check-period> restrain-period <restrain-period> [ slot <slotid> ]
 = dhcp connection chasten <slotid>
undo dhcp connection chasten [ slot <slotid> ]
# reset dhcp chasten-user
@ system
! now
reset dhcp chasten-user slot <slotid> [ mac-address <mac-address> [ interface { <interface-type> <interface-num> | <interface-name> } [ pe-vlan <pe-vlan> [ ce-vlan <ce-vlan> ] ] ] ] [ statistics ]
# reset dhcpv6 chasten-user
@ system
! now
reset dhcpv6 chasten-user slot <slot-id> [ mac-address <mac-address> [ interface { <interface-type> <interface-num> | <interface-name> } [ pe-vlan <pe-vlan> [ ce-vlan <ce-vlan> ] ] ] ] [ statistics ]`;
