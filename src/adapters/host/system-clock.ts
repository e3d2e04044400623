import type { Clock } from '../../clock/clock.ts';

/** The host's time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: id => clearTimeout(id as NodeJS.Timeout), // only this clock's own ids come back
};
