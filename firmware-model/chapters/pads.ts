// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Management Commands/PADS Configuration Commands". */
export default (): string => `
# pads
@ system
pads disable
 = pads disable
pads switch <appName> enable
 = pads switch <appName> enable
pads switch <appName> disable
 = pads switch <appName>
undo pads disable
undo pads switch <appName> enable
undo pads switch <appName> disable`;
