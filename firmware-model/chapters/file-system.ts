// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Basic Configurations Commands/File System Configuration Commands". */
export default (): string => `
? file-name text 1 255
# copy
@ user
! now 3
? source-filename text 1 255
? destination-filename text 1 255
copy <source-filename> <destination-filename> [ <all> ]
# more
@ user
! now 3
? offset text 1 255
more <file-name> [ <offset> ]
# tail
@ user
! now 3
tail <file-name> [ <line> ]`;
