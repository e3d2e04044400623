// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/IPv6 DNS Configuration Commands". */
export default (): string => `
? vpn-instance-name text 1 31
? vpn-name text 1 31
? ipv6-address ipv6
# display dns ipv6 dynamic-host
@ all
! now 1
display dns ipv6 dynamic-host [ vpn-instance <vpn-instance-name> ]
# display ipv6 host
@ all
! now 1
display ipv6 host [ vpn-instance <vpn-name> ]
# ipv6 host
@ system
? host-name text 1 255
ipv6 host <host-name> <ipv6-address> [ vpn-instance <vpn-name> ]
 = ipv6 host <host-name> <ipv6-address> <vpn-name>
undo ipv6 host <host-name> [ <ipv6-address> ] [ vpn-instance <vpn-name> ]
# dns server ipv6
@ system
? interface-type interface-type
? interface-number interface-number
? interface-name interface
dns server ipv6 <ipv6-address> [ <interface-type> <interface-number> | <interface-name> ] [ vpn-instance <vpn-name> ]
 = dns server ipv6 <ipv6-address> <interface-name> <vpn-name>
undo dns server ipv6 <ipv6-address> [ <interface-type> <interface-number> | <interface-name> ] [ vpn-instance <vpn-name> ]
# dns server ipv6 source-ip
@ system
? ipv6Addr ipv6
dns server ipv6 source-ip <ipv6Addr>
 = dns server ipv6 source-ip <ipv6Addr>
dns server ipv6 source-ip vpn-instance <vpn-name> <ipv6Addr>
 = dns server ipv6 source-ip vpn-instance <vpn-name> <ipv6Addr>
undo dns server ipv6 source-ip [ vpn-instance <vpn-name> ] [ <ipv6Addr> ]
# reset dns ipv6 dynamic-host
@ user
! now 3
reset dns ipv6 dynamic-host [ vpn-instance <vpn-instance-name> ]`;
