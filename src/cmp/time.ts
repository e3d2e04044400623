/** How far two clocks may be apart before anybody speaks of it: CAs date a certificate to the second it was made. */
export const clockTolerance = 5 * 60_000;
