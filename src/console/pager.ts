/** The mark that output stops at, and what wipes it: captured on VRP8. */
export const moreMark = '  ---- More ----';
export const wipeMore = `\x1b[${moreMark.length}D${' '.repeat(moreMark.length)}\x1b[${moreMark.length}D`;

export const defaultScreenLength = 24;

