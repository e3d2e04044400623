// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/Common DHCP Configuration Commands". */
export default (): string => `
# dhcp rate-limit
@ system
? rateLimitValue number 1 4000
dhcp rate-limit disable
 = dhcp rate-limit disable
dhcp rate-limit <rateLimitValue>
 = dhcp rate-limit
undo dhcp rate-limit disable
undo dhcp rate-limit [ <rateLimitValue> ]
# dhcp dscp-outbound
@ interface
? dscp number 0 63
dhcp dscp-outbound <dscp>
 = dhcp dscp-outbound
undo dhcp dscp-outbound
# dhcp user chasten
@ system
? reqPktNum number 1 10000
? checkPer number 1 3600
? restrainPer number 1 3600
dhcp user chasten request-packets <reqPktNum> check-period <checkPer> restrain-period <restrainPer>
 = dhcp user chasten request-packets <reqPktNum> check-period restrain-period
undo dhcp user chasten [ request-packets <reqPktNum> check-period <checkPer> restrain-period <restrainPer> ]
# dhcp user chasten disable
@ system
dhcp user chasten disable
 = dhcp user chasten disable
undo dhcp user chasten disable
# dhcp ip-ttl
@ interface
? ttl-value number 1 255
dhcp ip-ttl <ttl-value>
 = dhcp ip-ttl
undo dhcp ip-ttl`;
