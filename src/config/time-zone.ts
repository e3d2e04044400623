import type { Configuration } from './configuration.ts';
import { settingsOf } from './settings.ts';

export interface TimeZone {
  readonly name: string;
  /** Minutes ahead of UTC; a part of a minute where the offset has seconds. */
  readonly offsetMinutes: number;
}

/** The time zone that a configuration sets, or undefined: then local time is UTC. */
export function timeZone(configuration: Configuration): TimeZone | undefined {
  const line = settingsOf(configuration).line('clock timezone')?.line ?? '';
  const [, name, sign, hours, minutes, seconds] = zoneLine.exec(line) ?? [];
  if (name === undefined) return undefined;

  const ahead = Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  return { name: name.replace(/^"(.*)"$/, '$1'), offsetMinutes: sign === 'minus' ? -ahead : ahead };
}

/** Whether `HH:MM:SS` is an offset that a time zone may have: up to 18 hours. */
export function isOffset(offset: string): boolean {
  return offset <= '18:00:00';
}

const zoneLine = /^clock timezone (.+) (add|minus) (\d+):(\d+):(\d+)$/;
