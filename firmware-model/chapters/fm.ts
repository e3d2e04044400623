// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/FM Configuration Commands". */
export default (): string => `
? alarm-name text 1 63
? mask-name text 1 31
? hostName text 1 32
# slave batch-backup self-healing-timeout
@ system
? timeoutVal number 10 14400
slave batch-backup self-healing-timeout <timeoutVal>
 = slave batch-backup self-healing-timeout
undo slave batch-backup self-healing-timeout
# suppression alarm-name
@ alarm
? cause-seconds number 0 600
? clear-seconds number 0 600
suppression alarm-name <alarm-name> { cause-period <cause-seconds> | clear-period <clear-seconds> }
 = suppression alarm-name <alarm-name>
undo suppression alarm-name <alarm-name> cause-period
undo suppression alarm-name <alarm-name> clear-period
# alarm-name severity
@ alarm
alarm-name <alarm-name> severity { critical | major | minor | warning }
 = alarm-name <alarm-name> severity
undo alarm-name <alarm-name> severity
# alarm alarm-name initial-startup enable
@ alarm
alarm alarm-name <alarm-name> initial-startup enable
 = alarm alarm-name <alarm-name> initial-startup enable
undo alarm alarm-name <alarm-name> initial-startup enable
# mask name
@ alarm
mask name <mask-name>
 + mask name <mask-name>
 > alarm-masking-list -mask-<mask-name>
undo mask name <mask-name>
# terminal mask
@ alarm
terminal mask name <mask-name>
 = terminal mask name
undo terminal mask
# reset statistics(Alarm management view)
@ alarm
! now
reset statistics name <alarm-name>
reset statistics
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
# correlation-analyze enable
@ alarm
correlation-analyze enable
 = correlation-analyze enable
undo correlation-analyze enable
# display osnode-group
@ all
! now 1
display osnode-group
# display alarm information
@ all
! now 1
? alarm-name
display alarm information name <alarm-name>
display alarm information
# display alarm reverse
@ all
! now 1
display alarm reverse
# display alarm active root
@ all
! now 1
display alarm active root
display alarm active root verbose
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
# history record-wrap disable
@ alarm
history record-wrap disable
 = history record-wrap disable
undo history record-wrap disable
# mask alarm-name
@ alarm-masking-list
mask alarm-name <alarm-name>
 = mask alarm-name <alarm-name>
undo mask alarm-name <alarm-name>
# mask feature-name
@ alarm-masking-list
? feature-name text 1 31
mask feature-name <feature-name>
 = mask feature-name <feature-name>
undo mask feature-name <feature-name>
# mask severity
@ alarm-masking-list
mask severity Critical
 = mask severity Critical
mask severity Major
 = mask severity Major
mask severity Minor
 = mask severity Minor
mask severity Warning
 = mask severity Warning
undo mask severity Critical
undo mask severity Major
undo mask severity Minor
undo mask severity Warning
# reverse interface
@ alarm-inversion
? interface-name interface
? ifType interface-type
? ifNum interface-number
reverse interface { <interface-name> | <ifType> <ifNum> }
 = reverse interface <interface-name>
undo reverse interface { <interface-name> | <ifType> <ifNum> }
# reverse mode
@ alarm
reverse mode auto-resume
 = reverse mode auto-resume
undo reverse mode
# reverse
@ alarm
reverse
 + reverse
 > alarm-inversion -reverse
# delay-suppression enable
@ alarm
delay-suppression enable
 = delay-suppression enable
undo delay-suppression enable`;
