import { formatDateTime } from '../../clock/format.ts';
import type { Configuration } from '../../config/configuration.ts';
import { settingsOf } from '../../config/settings.ts';
import { localOffset, offsetMark } from '../../config/local-time.ts';
import type { RouterFacts } from './handler.ts';
import { say, type Step } from './outcome.ts';
import type { CliSession } from './session.ts';

/**
 * The line that says when a command was run, for whoever wants it: `terminal command timestamp` with every command of a log-in,
 * `timestamp enable` with every display. Command reference, samples of many displays.
 */
export function commandTime(isDisplay: boolean, { terminal }: CliSession, { now, volatile: { running } }: RouterFacts): readonly Step[] {
  const isWanted = terminal.timestamp || (isDisplay && settingsOf(running).line('timestamp enable') !== undefined);
  return isWanted ? [say('command-time', { time: timeOf(now, running) })] : [];
}

/** Milliseconds are not padded with zeros, as in those samples. */
function timeOf(now: number, running: Configuration): string {
  return `${formatDateTime(now, localOffset(running, now))}.${Math.trunc(now) % 1000} ${offsetMark(running, now)}`.trimEnd();
}
