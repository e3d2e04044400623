// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/License Configuration Commands". */
export default (): string => `
# active rtu
@ license
active rtu <featurename> slot <slotid>
 = active rtu <featurename> slot <slotid>
undo active rtu <featurename> slot <slotid>
# display license resource usage port-srv6
@ all
! now 1
? slotid text 1 32
display license resource usage port-srv6 { all | slot <slotid> } [ active | deactive ]`;
