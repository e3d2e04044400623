/** A moment taken apart in some time zone. */
export interface Calendar {
  readonly year: string;
  readonly month: string;
  /** `Nov` */
  readonly monthName: string;
  readonly day: string;
  /** `Tuesday` */
  readonly weekday: string;
  /** `08:00:00` */
  readonly time: string;
}

/** The date and time that a clock on the wall shows, so many minutes ahead of UTC. */
export function calendar(milliseconds: number, offsetMinutes = 0): Calendar {
  const local = new Date(milliseconds + Math.round(offsetMinutes * 60) * 1000);
  return {
    year: String(local.getUTCFullYear()).padStart(4, '0'),
    month: two(local.getUTCMonth() + 1),
    monthName: monthNames[local.getUTCMonth()] ?? '',
    day: two(local.getUTCDate()),
    weekday: weekdays[local.getUTCDay()] ?? '',
    time: [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two).join(':'),
  };
}

/** `2026-11-24 08:00:00` */
export function formatDateTime(milliseconds: number, offsetMinutes = 0): string {
  const { year, month, day, time } = calendar(milliseconds, offsetMinutes);
  return `${year}-${month}-${day} ${time}`;
}

/** `Nov 24 2026 08:00:00`, as `dir` lists a file. */
export function formatDirTime(milliseconds: number, offsetMinutes = 0): string {
  const { year, monthName, day, time } = calendar(milliseconds, offsetMinutes);
  return `${monthName} ${day} ${year} ${time}`;
}

/** `Nov 24 2026 08:00:00`; with a time zone configured `Nov 24 2026 16:00:00+08:00`. */
export function formatLogTime(milliseconds: number, offsetMinutes?: number): string {
  const suffix = offsetMinutes === undefined ? '' : formatOffset(offsetMinutes);
  return formatDirTime(milliseconds, offsetMinutes) + suffix;
}

/** `+08:00` */
export function formatOffset(offsetMinutes: number): string {
  const minutes = Math.trunc(Math.abs(offsetMinutes));
  return `${offsetMinutes < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}

const two = (value: number) => String(value).padStart(2, '0');

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
