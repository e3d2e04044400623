// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/FIPS Configuration Commands". */
export default (): string => `
# crypto drbg disable
@ system
crypto drbg disable
 = crypto drbg disable
undo crypto drbg disable`;
