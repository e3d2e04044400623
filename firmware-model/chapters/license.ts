// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/License Configuration Commands". */
export default (): string => `
# active rtu
@ license
active rtu <featurename> slot <slotid>
 = active rtu <featurename> slot <slotid>
undo active rtu <featurename> slot <slotid>`;
