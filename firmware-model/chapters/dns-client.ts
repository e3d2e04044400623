// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/DNS Client Configuration Commands". */
export default (): string => `
? vpn-name text 1 31
? vpn-instance-name text 1 31
# display dns statistics packet
@ all
! now 1
display dns statistics packet
# display dns domain
@ all
! now 1
display dns domain [ vpn-instance <vpn-name> ]
# display dns dynamic-host
@ all
! now 1
display dns dynamic-host [ vpn-instance <vpn-name> ]
# dns domain
@ system
? domain-name text 1 63
dns domain <domain-name> [ vpn-instance <vpn-name> ]
 = dns domain <domain-name> <vpn-name>
undo dns domain [ <domain-name> ] [ vpn-instance <vpn-name> ]
# dns resolve
@ system
dns resolve
 = dns resolve
undo dns resolve
# dns server
@ system
? ip-address ipv4
dns server <ip-address> [ vpn-instance <vpn-instance-name> ]
 = dns server <ip-address> <vpn-instance-name>
undo dns server <ip-address> [ vpn-instance <vpn-instance-name> ]
# dns server source-ip
@ system
? ipv4Addr ipv4
dns server source-ip <ipv4Addr>
 = dns server source-ip <ipv4Addr>
dns server source-ip vpn-instance <vpn-name> <ipv4Addr>
 = dns server source-ip vpn-instance <vpn-name> <ipv4Addr>
undo dns server source-ip [ vpn-instance <vpn-name> ] [ <ipv4Addr> ]
# dns timeout
@ system
? interval-time number 1 10
dns timeout <interval-time>
 = dns timeout <interval-time>
undo dns timeout
undo dns timeout <interval-time>
# dns try
@ system
? times number 1 3
dns try <times>
 = dns try <times>
undo dns try
undo dns try <times>
# reset dns statistics packet
@ user
! now 3
reset dns statistics packet
# reset dns dynamic-host
@ user
! now 3
reset dns dynamic-host [ vpn-instance <vpn-instance-name> ]`;
