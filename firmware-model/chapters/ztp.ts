// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Basic Configurations Commands/ZTP Configuration Commands". */
export default (): string => `
# display ztp status
@ all
! now 1
display ztp status
# set ztp
@ user
! now 3
set ztp { enable | disable }
# set ztp pre-configuration
@ user
! now 3
? file-name text 1 65 rest
set ztp pre-configuration <file-name>
reset ztp pre-configuration`;
