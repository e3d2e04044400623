// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/DHCP Client Configuration Commands". */
export default (): string => `
? option60Value text 1 128
? interface-name interface
? interface-type interface-type
? interface-number interface-number
# dhcpc option60 redefined (interface view)
@ interface
dhcpc option60 redefined <option60Value>
 = dhcpc option60 redefined
undo dhcpc option60 redefined [ <option60Value> ]
# dhcpc option60 redefined (System view)
@ system
dhcpc option60 redefined <option60Value>
 = dhcpc option60 redefined
undo dhcpc option60 redefined [ <option60Value> ]
# ip address dhcp-alloc
@ interface
ip address dhcp-alloc
 = ip address dhcp-alloc
undo ip address dhcp-alloc
# dhcp client expected-lease
@ interface
? lease-time number 60 864000
dhcp client expected-lease <lease-time>
 = dhcp client expected-lease <lease-time>
undo dhcp client expected-lease
undo dhcp client expected-lease <lease-time>
# dhcpc unicast-flag enable
@ system
dhcpc unicast-flag enable
 = dhcpc unicast-flag enable
undo dhcpc unicast-flag enable
# dhcp release (Interface view)
@ interface
! now
dhcp release
# dhcp release (System view)
@ system
! now
dhcp release
# display dhcp client statistics
@ all
! now 1
display dhcp client statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
# display dhcp client-info
@ all
! now 1
display dhcp client-info [ interface { <interface-type> <interface-number> | <interface-name> } ]
# reset dhcp client statistics
@ user
! now 3
? interface interface
reset dhcp client statistics [ interface { { <interface> | <interface-type> <interface-number> } | <interface-nmae> } ]`;
