// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/LAD Configuration Commands". */
export default (): string => `
? interface-name interface
? interface-type interface-type
? interface-number interface-number
# clear link neighbor
@ all
! now
clear link neighbor [ { interface { <interface-name> | { <interface-type> <interface-number> } } } | { slot <slot-id> } ] { sub-interface | all }
# display link neighbor
@ all
! now 1
display link neighbor { { interface { <interface-name> | { <interface-type> <interface-number> } } } | { slot <slot-id> } | all }
# link detect
@ all
! now
link detect { { interface { <interface-name> | { <interface-type> <interface-number> } } } | { slot <slot-id> } | all }
# link-detect enable
@ interface
link-detect enable
 = link-detect enable
undo link-detect enable`;
