import { formatDateTime, formatOffset } from '../../clock/format.ts';
import type { Configuration } from '../../config/configuration.ts';
import { settingsOf } from '../../config/settings.ts';
import { timeZone } from '../../config/time-zone.ts';
import type { RouterFacts } from './handler.ts';
import { say, type Step } from './outcome.ts';
import type { CliSession } from './session.ts';

/**
 * The line that says when a command was run, for whoever wants it: `terminal command timestamp` with every command of a log-in,
 * `timestamp enable` with every display. Command reference, samples of many displays.
 */
export function commandTime(isDisplay: boolean, { terminal }: CliSession, { now, volatile: { running } }: RouterFacts): readonly Step[] {
  const isWanted = terminal.timestamp || (isDisplay && settingsOf(running).line('timestamp enable') !== undefined);
  return isWanted ? [say('command-time', { time: localTime(now, running) })] : [];
}

/** Milliseconds are not padded with zeros, as in those samples. */
function localTime(now: number, running: Configuration): string {
  const zone = timeZone(running);
  const offset = zone ? ` ${formatOffset(zone.offsetMinutes)}` : '';
  return `${formatDateTime(now, zone?.offsetMinutes)}.${Math.trunc(now) % 1000}${offset}`;
}
