// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Interface and Data Link Commands/Logical Interface Configuration Commands". */
export default (): string => `
# interface l2
@ system
? interface-name interface
? interface-type interface-type
? interface-number interface-number
interface { <interface-name> | <interface-type> <interface-number> } { <mode> l2 }
 + interface <interface-name>
 > interface -<interface-name>`;
