// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Basic Configurations Commands/ZTP Configuration Commands". */
export default (): string => `
# display ztp status
@ all
! now 1
display ztp status`;
