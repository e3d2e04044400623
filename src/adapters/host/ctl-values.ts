import { readSpan } from '../../clock/span.ts';
import { invalid } from './option-table.ts';
import { date } from './option-values.ts';

/** `60d`, `3h`, `1d12h`: milliseconds. */
export function span(word: string): number {
  const milliseconds = readSpan(word);
  if (milliseconds !== undefined) return milliseconds;
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
