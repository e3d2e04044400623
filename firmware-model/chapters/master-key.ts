// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/Master Key Configuration Commands". */
export default (): string => `
# display master-key configuration
@ all
! now 1
display master-key configuration
# set master-key auto-update
@ system
? interval-time number 1 3650
set master-key auto-update interval <interval-time>
 = set master-key auto-update interval
undo set master-key auto-update [ interval <interval-time> ]
# set master-key
@ user
! now 3
set master-key
clear master-key`;
