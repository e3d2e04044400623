// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/DHCP-PNP Configuration Commands". */
export default (): string => `
? ip-address ipv4
# display nms-vpn-instance
@ all
! now 1
display nms-vpn-instance ip-address <ip-address>
# pnp default route
@ system
? VpnName text 1 31
pnp default route <ip-address> [ vpn-instance <VpnName> ]
 = pnp default route
# display pnp state
@ all
! now 1
display pnp state
# undo pnp default route
@ system
? vpn-instance-name text 1 31
undo pnp default route [ vpn-instance <vpn-instance-name> ]`;
