import { calendar } from '../clock/format.ts';
import type { TimestampFormat } from '../config/timestamp-format.ts';

/** The time at the head of an entry, as `info-center timestamp` has it. */
export function timestamp(
  { time, uptime = 0 }: { readonly time: number; readonly uptime?: number },
  { style, precision, hasZone }: TimestampFormat,
  { offsetMinutes, mark }: LocalTime,
): string {
  if (style === 'boot') return sinceStart(uptime);
  const { year, month, monthName, day, time: clock } = calendar(time, offsetMinutes);
  const date = { date: `${monthName} ${day} ${year}`, 'short-date': `${monthName} ${day}`, 'format-date': `${year}-${month}-${day}` }[
    style
  ];
  return `${date} ${clock}${fraction(time, precision)}${hasZone ? mark : ''}`;
}

interface LocalTime {
  readonly offsetMinutes: number | undefined;
  /** What follows a time where a zone is set. */
  readonly mark: string;
}

/** The upper and the lower 32 bits of the milliseconds. */
const sinceStart = (milliseconds: number): string => `${Math.floor(milliseconds / 2 ** 32)}.${milliseconds % 2 ** 32}`;

/** With a point (inferred: no sample has one). */
function fraction(time: number, precision: TimestampFormat['precision']): string {
  const milliseconds = String(((time % 1000) + 1000) % 1000).padStart(3, '0');
  if (precision === 'second') return '';
  return `.${precision === 'millisecond' ? milliseconds : milliseconds.charAt(0)}`;
}
