// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/Security Risk Commands". */
export default (): string => `
# display security risk
@ all
! now 1
display security risk [ [ feature <feature-name> ] | [ level <level-para> ] | [ type <type-para> ] ] *`;
