// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/FIB Commands". */
export default (): string => `
? vpnname text 1 31
# display fib slot
@ all
! now 1
? destip ipv4
? destipmasklen number 0 32
? destipmask ipv4
display fib slot <slotid> [ vpn-instance <vpnname> ] [ verbose ]
display fib slot <slotid> [ vpn-instance <vpnname> ] <destip> [ <destipmasklen> | <destipmask> ] [ verbose ]
# display fib slot statistics
@ all
! now 1
display fib slot <slotid> statistics all
# display ipv6 fib slot
@ all
! now 1
? masklen number 1 128
display ipv6 fib slot <slotid> [ vpn-instance <vpnname> ] [ verbose ]
display ipv6 fib slot <slotid> [ vpn-instance <vpnname> ] <dstip6> [ <masklen> ] [ verbose ]
# display ipv6 fib slot statistics
@ all
! now 1
? slotid text 1 32
display ipv6 fib slot <slotid> [ vpn-instance <vpnname> ] statistics
display ipv6 fib slot <slotid> statistics all`;
