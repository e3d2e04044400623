/** `2026-11-25 08:00:00`, for an operator to read. */
export const utc = (time: number): string => new Date(time).toISOString().replace('T', ' ').slice(0, 19);

/** How far two clocks may be apart before anybody speaks of it: CAs date a certificate to the second it was made. */
export const clockTolerance = 5 * 60_000;
