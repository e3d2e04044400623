// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/URPF Configuration Commands". */
export default (): string => `
? slot-id number 1 31
? peer-id number 1 255
# display ip urpf discard statistics
@ all
! now 1
display { ip | ipv6 } urpf discard statistics [ slot <slot-id> ]
# ip urpf(interface view)
@ interface
ip urpf loose allow-default
 = ip urpf loose allow-default
ip urpf strict allow-default
 = ip urpf strict allow-default
ip urpf strict
 = ip urpf strict
ip urpf { loose | strict } [ allow-default ] statistics enable
 = ip urpf
ip urpf loose
 = ip urpf loose
undo ip urpf
# ip urpf (attack defense policy view)
@ attack-defense-policy
ip urpf strict
 = ip urpf strict
ip urpf strict allow-default
 = ip urpf strict allow-default
ip urpf loose
 = ip urpf loose
undo ip urpf
# ip urpf (traffic behavior view)
@ traffic-behavior
ip urpf strict [ allow-default ]
 = ip urpf strict
undo ip urpf [ strict | loose ] [ allow-default ]
ip urpf loose [ allow-default ]
 = ip urpf loose
# ip urpf peer-based
@ interface
ip urpf peer-based peer-id <peer-id> [ statistics enable ]
 = ip urpf peer-based peer-id <peer-id>
undo ip urpf [ peer-based peer-id <peer-id> [ statistics enable ] ]
# ipv6 urpf
@ interface
ipv6 urpf strict
 = ipv6 urpf strict
ipv6 urpf strict allow-default
 = ipv6 urpf strict allow-default
ipv6 urpf loose
 = ipv6 urpf loose
ipv6 urpf loose allow-default
 = ipv6 urpf loose allow-default
ipv6 urpf { loose | strict } [ allow-default ] statistics enable
 = ipv6 urpf
undo ipv6 urpf
# ipv6 urpf peer-based
@ interface
ipv6 urpf peer-based peer-id <peer-id> [ statistics enable ]
 = ipv6 urpf peer-based peer-id <peer-id>
undo ipv6 urpf [ peer-based peer-id <peer-id> [ statistics enable ] ]
# reset ip urpf discard statistics
@ all
! now
reset { ip | ipv6 } urpf discard statistics [ slot <slot-id> ]
# reset ip urpf discard statistics interface
@ all
! now
? interface-type interface-type
? interface-num interface-number
? interface-name interface
reset ip urpf discard statistics interface { <interface-type> <interface-num> | <interface-name> | all }`;
