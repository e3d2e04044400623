import { formatDateTime, formatOffset } from '../clock/format.ts';
import type { Configuration } from './configuration.ts';
import { daylightSaving, isSaved } from './daylight-saving.ts';
import { timeZone } from './time-zone.ts';

/** Minutes that local time is ahead of UTC at that moment, daylight saving included; undefined: it is UTC, and shown without an offset. */
export function localOffset(configuration: Configuration, at: number): number | undefined {
  const zone = timeZone(configuration);
  const saved = savedMinutes(configuration, at);
  return zone || saved > 0 ? (zone?.offsetMinutes ?? 0) + saved : undefined;
}

/** `2026-11-24 16:00:00+08:00`, in summer `2026-06-24 17:00:00+08:00 DST`: the offset is the zone's (command reference, display alarm active). */
export const localTime = (configuration: Configuration, at: number): string =>
  formatDateTime(at, localOffset(configuration, at)) + offsetMark(configuration, at);

/** The moment at which the clock on the wall says this: milliseconds since 1970, as if it were UTC. */
export function momentOf(configuration: Configuration, local: number): number {
  const standard = local - (timeZone(configuration)?.offsetMinutes ?? 0) * minute;
  const saved = standard - savedMinutes(configuration, standard) * minute;
  return standard - savedMinutes(configuration, saved) * minute;
}

/** What follows a time: nothing where nobody has set a zone. */
export function offsetMark(configuration: Configuration, at: number): string {
  const zone = timeZone(configuration);
  const isSummer = savedMinutes(configuration, at) > 0;
  if (!zone && !isSummer) return '';
  return formatOffset(zone?.offsetMinutes ?? 0) + (isSummer ? ' DST' : '');
}

function savedMinutes(configuration: Configuration, at: number): number {
  const saving = daylightSaving(configuration);
  return saving && isSaved(saving, timeZone(configuration)?.offsetMinutes ?? 0, at) ? saving.minutes : 0;
}

const minute = 60_000;
