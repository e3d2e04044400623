// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/Atom GPS and GNSS Timing Configuration Commands". */
export default (): string => `
# display smart-clock
@ all
! now 1
? interface-name interface
? interface-type interface-type
? interface-number interface-number
display smart-clock interface { <interface-name> | <interface-type> <interface-number> }
display smart-clock all
# reset smart-clock
@ interface
! now
reset smart-clock
# smart-clock ptp domain
@ interface
? domain-value number 0 255
smart-clock ptp domain <domain-value>
 = smart-clock ptp domain
undo smart-clock ptp domain [ <domain-value> ]
# smart-clock ptp priority
@ interface
? priority1-value number 0 255
? priority2-value number 0 255
smart-clock ptp priority1 <priority1-value>
 = smart-clock ptp priority1
undo smart-clock ptp { priority1 [ <priority1-value> ] | priority2 [ <priority2-value> ] }
smart-clock ptp priority2 <priority2-value>
 = smart-clock ptp priority2
# smart-clock recovery enable
@ interface
smart-clock recovery enable
 = smart-clock recovery enable
undo smart-clock recovery enable`;
