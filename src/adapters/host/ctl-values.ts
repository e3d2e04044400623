import { invalid } from './option-table.ts';
import { date } from './option-values.ts';

/** `60d`, `3h`, `1d12h`: milliseconds. */
export function span(word: string): number {
  const parts = [...word.matchAll(/(\d{1,6})([wdhms])/g)];
  const milliseconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? 0), 0);
  if (parts.map(([part]) => part).join('') === word && milliseconds > 0) return milliseconds;
  throw invalid(`ctl clock advance needs a time such as 60d, 3h, 90m or 1d12h, not '${word}'`);
}

/** A date as the socket takes it. */
export function moment(word: string): string {
  const read = date(word, 'clock set', 'ctl clock set');
  return read === 'now' ? read : new Date(read).toISOString();
}

/** A user interface as it is displayed, `VTY 3`, or named in one word: `vty3`, `con0`. */
export function userInterface(word: string): string {
  const [, kind, number] = /^(con|vty) ?(\d{1,2})$/i.exec(word) ?? [];
  if (kind) return `${kind.toUpperCase()} ${Number(number)}`;
  throw invalid(`ctl kill-session needs a user interface such as vty0 or con0, not '${word}'; ctl status lists them`);
}

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
