/** Columns of the screen that the router writes for. */
export const screenWidth = 80;
