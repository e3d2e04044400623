import { hrtime } from 'node:process';
import { HostError } from './errors.ts';
import type { Clock } from '../../clock/clock.ts';
import type { HostTime } from '../../clock/world-clock.ts';

/** The host's time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: id => clearTimeout(id as NodeJS.Timeout), // only this clock's own ids come back
};

/** The host's time as it passes, which nobody sets. */
export const hostTime: HostTime = {
  monotonic: () => Number(hrtime.bigint()) / 1e6, // not `performance`, which is loaded when it is first named
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: id => clearTimeout(id as NodeJS.Timeout), // only its own ids come back
  afterOthers: callback => void setImmediate(callback),
};

/** Refuses a clock whose time no file and no certificate could bear. */
export function checkSystemClock(now: number = systemClock.now()): void {
  if (now >= 0 && now < Date.UTC(10_000, 0)) return;
  const year = new Date(now).getUTCFullYear();
  throw new HostError('CLOCK_UNUSABLE', `The clock of this host says that it is the year ${year}: set it to one from 1970 to 9999`);
}
