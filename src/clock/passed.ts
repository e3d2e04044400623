import type { Clock } from './clock.ts';

/** Time that passes by a clock, whatever its date is set to: how long something has lasted is the difference of two. */
export const elapsed = (clock: Clock): number => clock.elapsed?.() ?? clock.now();

/** What the work that was done has cost of the host's time: a world may have a faster time, or one that stands still. */
export const spent = (clock: Clock): number => clock.spent?.() ?? clock.now();
