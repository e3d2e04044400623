/** How `ne40e check` ends, for scripts: 1 and 2 are taken by what could not be read and by a mistyped command line. */
export const checkCodes = { taken: 0, 'lines refused': 3, 'nobody can log in': 4 } as const;
