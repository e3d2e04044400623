import type { Configuration } from './configuration.ts';
import { settingsOf } from './settings.ts';

/** `clock daylight-saving-time`: from when to when the clock is ahead of its zone's, and by how much. */
export interface DaylightSaving {
  readonly name: string;
  readonly mode: 'one-year' | 'repeating';
  /** Years in which it begins. */
  readonly years: { readonly from: number; readonly to: number };
  readonly start: Turn;
  readonly end: Turn;
  readonly minutes: number;
}

/** A time of a year at which the clock is turned. */
interface Turn {
  /** `02-01 11:22:00`, as `display clock` has it. */
  readonly text: string;
  /** As local time without an offset, milliseconds since 1970. */
  in(year: number): number;
}

/** What a configuration says of daylight saving, or undefined. */
export function daylightSaving(configuration: Configuration): DaylightSaving | undefined {
  const line = settingsOf(configuration).line('clock daylight-saving-time')?.line;
  const read = line === undefined ? undefined : (oneYear.exec(line) ?? byDate.exec(line) ?? byWeekday.exec(line))?.groups;
  if (!read) return undefined;
  const { name = '', from = '2000', to = '2037', offset = '' } = read;
  const isOneYear = read['startYear'] !== undefined;
  return {
    name: name.replace(/^"(.*)"$/, '$1'),
    mode: isOneYear ? 'one-year' : 'repeating',
    years: isOneYear ? { from: Number(read['startYear']), to: Number(read['endYear']) } : { from: Number(from), to: Number(to) },
    start: turn(read['start'] ?? '', read['startTime'] ?? ''),
    end: turn(read['end'] ?? '', read['endTime'] ?? ''),
    minutes: minutesOf(offset),
  };
}

/** Whether the clock is ahead at that moment. `offsetMinutes`: of the zone itself. */
export function isSaved({ mode, years, start, end, minutes }: DaylightSaving, offsetMinutes: number, at: number): boolean {
  const standard = at + offsetMinutes * minute;
  const isWithin = (from: number, to: number) => standard >= from && standard < to - minutes * minute;
  if (mode === 'one-year') return isWithin(start.in(years.from), end.in(years.to));
  const year = new Date(standard).getUTCFullYear();
  return [year - 1, year].some(begun => {
    const from = start.in(begun);
    // in the south it ends in the year after
    const to = end.in(begun) > from ? end.in(begun) : end.in(begun + 1);
    return begun >= years.from && begun <= years.to && isWithin(from, to);
  });
}

function turn(day: string, time: string): Turn {
  const [week = '', weekday = '', month = ''] = day.split(' ');
  const dayIn = weekday === '' ? (year: number) => Date.parse(`${year}-${day}T00:00Z`) : (year: number) => nth(year, week, weekday, month);
  return { text: `${day} ${time}:00`, in: year => dayIn(year) + minutesOf(time) * minute };
}

/** `second Sun Mar`, in a year. */
function nth(year: number, week: string, weekday: string, month: string): number {
  const monthNumber = months.indexOf(month);
  const first = Date.UTC(year, monthNumber, 1);
  const days = new Date(Date.UTC(year, monthNumber + 1, 0)).getUTCDate();
  const ahead = (weekdays.indexOf(weekday) - new Date(first).getUTCDay() + 7) % 7;
  const weeks = week === 'last' ? Math.floor((days - 1 - ahead) / 7) : weeksOf.indexOf(week);
  return first + (ahead + 7 * weeks) * day;
}

const minutesOf = (time: string): number => {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
};

const head = 'clock daylight-saving-time (?<name>.+)';
const years = '(?: (?<from>\\d{4})(?: (?<to>\\d{4}))?)?';
const oneYear = new RegExp(
  `^${head} one-year (?<startTime>\\S+) (?<startYear>\\d{4})-(?<start>\\S+) (?<endTime>\\S+) (?<endYear>\\d{4})-(?<end>\\S+) (?<offset>\\S+)$`,
);
const byDate = new RegExp(
  `^${head} repeating (?<startTime>\\S+) (?<start>\\d\\d-\\d\\d) (?<endTime>\\S+) (?<end>\\d\\d-\\d\\d) (?<offset>\\S+)${years}$`,
);
const byWeekday = new RegExp(
  `^${head} repeating (?<startTime>\\S+) (?<start>[a-z]+ \\w+ \\w+) (?<endTime>\\S+) (?<end>[a-z]+ \\w+ \\w+) (?<offset>\\S+)${years}$`,
);

const weeksOf = ['first', 'second', 'third', 'fourth'];
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const minute = 60_000;
const day = 24 * 60 * minute;
