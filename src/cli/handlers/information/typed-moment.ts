import type { Configuration } from '../../../config/configuration.ts';
import { momentOf } from '../../../config/local-time.ts';

/** `2020/2/1,08:12:12`, as the clock of the device shows it: digits may be left out, as the manual does. Undefined for what is no time. */
export function typedMoment(text: string, running: Configuration): number | undefined {
  const parts = /^(\d{4})\/(\d\d?)\/(\d\d?),(\d\d):(\d\d):(\d\d)$/.exec(text)?.slice(1).map(Number);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const isTime = local.getUTCMonth() === month - 1 && local.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return isTime ? momentOf(running, local.getTime()) : undefined;
}
