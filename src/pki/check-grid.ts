/**
 * When certificates are looked at next: at the first point, counted in whole periods from the start, that is not before what is due. What
 * was due before the start was looked at with it.
 */
export const gridPointAtOrAfter = (due: number, startedAt: number, period: number): number =>
  startedAt + Math.max(0, Math.ceil((due - startedAt) / period)) * period;
