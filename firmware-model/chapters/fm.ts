// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/FM Configuration Commands". */
export default (): string => `
? hostName text 1 32
# slave batch-backup self-healing-timeout
@ system
? timeoutVal number 10 14400
slave batch-backup self-healing-timeout <timeoutVal>
 = slave batch-backup self-healing-timeout
undo slave batch-backup self-healing-timeout
# alarm correlation-suppress enable target-host
@ alarm
? ip-address ipv4
? security-string text 1 32
? vpn-instance-name text 1 31
alarm correlation-suppress enable target-host <ip-address> securityname { <security-string> | cipher <security-string> } [ vpn-instance <vpn-instance-name> ]
 = alarm correlation-suppress enable target-host <ip-address> securityname <security-string> <security-string> <vpn-instance-name>
alarm correlation-suppress enable target-host ipv6 <ipv6-address> securityname { <security-string> | cipher <security-string> } [ vpn-instance <vpn-instance-name> ]
 = alarm correlation-suppress enable target-host ipv6 <ipv6-address> securityname <security-string> <security-string> <vpn-instance-name>
undo alarm correlation-suppress enable target-host <ip-address> securityname { <security-string> | cipher <security-string> } [ vpn-instance <vpn-instance-name> ]
undo alarm correlation-suppress enable target-host ipv6 <ipv6-address> securityname { <security-string> | cipher <security-string> } [ vpn-instance <vpn-instance-name> ]
# display osnode-group
@ all
! now 1
display osnode-group
# snmp target-host mask
@ alarm
? list-name text 1 31
snmp target-host <hostName> mask name <list-name>
 = snmp target-host <hostName> mask
undo snmp target-host <hostName> mask
# alarm snmp target-host
@ alarm
alarm snmp target-host <hostName>
 = alarm snmp target-host <hostName>
undo alarm snmp target-host <hostName>
# reverse interface
@ alarm-reverse
? interface-name interface
? ifType interface-type
? ifNum interface-number
reverse interface { <interface-name> | <ifType> <ifNum> }
 = reverse interface <interface-name>
undo reverse interface { <interface-name> | <ifType> <ifNum> }`;
