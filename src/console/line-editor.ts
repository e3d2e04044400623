import { columnBehind, columnsLeftFree, screenWidth } from '../cli/grammar/screen.ts';
import type { KeyName, Key } from './keys.ts';

/** Characters that one command may have; configuration guide, "Editing a Command". */
export const longestLine = 3100;

/** The line being typed. */
export interface EditedLine {
  readonly text: string;
  /** Where the next character goes, 0 to the length of the text. */
  readonly cursor: number;
  /** Columns that the prompt takes before the text. */
  readonly start: number;
  /** The column behind the text, counted on from row to row: kept, for a line is not measured anew with every key. */
  readonly end: number;
  /** How far back in the history this line was called up; 0: not at all. */
  readonly recalled: number;
}

export const lineBehind = (promptColumns: number, text = ''): EditedLine => ({
  text,
  cursor: text.length,
  start: promptColumns,
  end: columnBehind(promptColumns, text),
  recalled: 0,
});

/** A line after a key, and what the screen is sent for it. */
export type Edited = readonly [line: EditedLine, echo: string];

export const bell = '\x07';

/** What an editing key does to the line. Keys that end it or ask for help are not the editor's. */
export function edit(line: EditedLine, key: Key, history: readonly string[] = []): Edited {
  if (key.key === 'character') return insert(line, key.character);
  return key.key === 'hotkey' ? [line, ''] : (editings[key.key]?.(line, history) ?? [line, '']);
}

/** The line with another text, and the cursor at a place of it. */
const withText = (line: EditedLine, text: string, cursor: number): EditedLine => ({
  ...line,
  text,
  cursor,
  end: columnBehind(line.start, text),
});

/** Puts another text in place of the whole line. */
export function replaceLine(line: EditedLine, text: string): Edited {
  const next = withText(line, text, text.length);
  return [next, travel(columnAt(line, line.cursor), line.start) + redraw(line, next, 0)];
}

/** Text written from a column on: behind the 80th the cursor goes to the next row by a blank and a step back, as the router does it. */
export function print(column: number, text: string): string {
  if ((column % screenWidth) + 2 * text.length < screenWidth) return text;
  let echo = '';
  let at = column;
  for (const character of text) {
    if (columnsLeftFree(at, character) > 0) echo += ` ${nextRow}`;
    const behind = columnBehind(at, character);
    echo += character;
    if (behind > at && behind % screenWidth === 0) echo += nextRow;
    at = behind;
  }
  return echo;
}

const nextRow = ' \x1b[1D';

/** The column of a place in the line, counted on from row to row. */
const columnAt = ({ start, end, text }: EditedLine, place: number): number =>
  place === text.length ? end : columnBehind(start, text.slice(0, place));

/** The line from a place on, over what was there before; the cursor of the screen stands there, and goes where the line has it. */
function redraw(before: EditedLine, now: EditedLine, from: number): string {
  const text = print(columnAt(now, from), now.text.slice(from)) + print(now.end, ' '.repeat(Math.max(0, before.end - now.end)));
  return text + travel(Math.max(now.end, before.end), columnAt(now, now.cursor));
}

/** What brings the cursor to the last row of a line of several: whatever is written next must not fall upon the rest of it. */
export function leave(line: EditedLine): string {
  const cursor = columnAt(line, line.cursor);
  return place(cursor)[0] === place(line.end)[0] ? '' : travel(cursor, line.end);
}

/** Text where the cursor is; of one that would make the line too long as much as fits, and the bell. */
export function insert(line: EditedLine, text: string): Edited {
  const fitting = beginningOf(text, longestLine - line.text.length);
  const [next, echo] = line.cursor === line.text.length ? append(line, fitting) : insertWithin(line, fitting);
  return [next, fitting.length < text.length ? echo + bell : echo];
}

/** What nearly every key does: nothing in it takes longer the longer the line is. */
function append(line: EditedLine, text: string): Edited {
  const { start, recalled } = line;
  const longer = line.text + text;
  return [{ text: longer, cursor: longer.length, start, end: columnBehind(line.end, text), recalled }, print(line.end, text)];
}

function insertWithin(line: EditedLine, text: string): Edited {
  const { cursor } = line;
  const next = withText(line, line.text.slice(0, cursor) + text + line.text.slice(cursor), cursor + text.length);
  return [next, text === '' ? '' : redraw(line, next, cursor)];
}

/** So many code units at most, and no half of a character. */
const beginningOf = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, Math.max(0, length)).replace(/[\ud800-\udbff]$/, '');

/** Removes the characters between two places; the cursor ends at the first. */
function remove(line: EditedLine, from: number, to: number): Edited {
  if (from === to) return [line, ''];
  const next = withText(line, line.text.slice(0, from) + line.text.slice(to), from);
  return [next, travel(columnAt(line, line.cursor), columnAt(line, from)) + redraw(line, next, from)];
}

const moveTo = (line: EditedLine, place: number): Edited => [
  { ...line, cursor: place },
  travel(columnAt(line, line.cursor), columnAt(line, place)),
];

function recall(line: EditedLine, history: readonly string[], step: 1 | -1): Edited {
  const recalled = line.recalled + step;
  if (recalled > history.length || recalled < 0) return [line, bell];
  const text = recalled === 0 ? '' : (history[history.length - recalled] ?? '');
  const [next, echo] = replaceLine(line, text);
  return [{ ...next, recalled }, recalled === 0 ? echo + bell : echo];
}

/** Moves the cursor of the screen between two columns of the line, over row ends where the line is long. */
function travel(from: number, to: number): string {
  const [fromRow, fromColumn] = place(from);
  const [toRow, toColumn] = place(to);
  const rows = toRow < fromRow ? `\x1b[${fromRow - toRow}A` : toRow > fromRow ? `\x1b[${toRow - fromRow}B` : '';
  if (toColumn < fromColumn)
    return rows + (fromColumn - toColumn < 4 ? '\b'.repeat(fromColumn - toColumn) : `\x1b[${fromColumn - toColumn}D`);
  return toColumn > fromColumn ? `${rows}\x1b[${toColumn - fromColumn}C` : rows;
}

const place = (column: number): readonly [row: number, column: number] => [Math.floor(column / screenWidth), column % screenWidth];

/** A character of two code units is one all the same, and so is a letter with the marks on it. */
const oneLeft = ({ text, cursor }: EditedLine): number => cursor - (/(?:\P{M}\p{M}*|\p{M})$/u.exec(text.slice(0, cursor))?.[0].length ?? 0);
const oneRight = ({ text, cursor }: EditedLine): number => cursor + (/^.\p{M}*/su.exec(text.slice(cursor))?.[0].length ?? 0);

/** Where the word left of the cursor begins; where the one at it ends. */
const wordStart = ({ text, cursor }: EditedLine): number => cursor - (/\S*\s*$/.exec(text.slice(0, cursor))?.[0].length ?? 0);
const wordEnd = ({ text, cursor }: EditedLine): number => cursor + (/^\s*\S*/.exec(text.slice(cursor))?.[0].length ?? 0);

type Editing = (line: EditedLine, history: readonly string[]) => Edited;

/** System hotkeys as `display hotkey` lists them, and the keys of the keyboard that do the same. */
const editings: Partial<Record<KeyName, Editing>> = {
  backspace: line => remove(line, oneLeft(line), line.cursor),
  delete: line => remove(line, line.cursor, oneRight(line)),
  'delete word left': line => remove(line, wordStart(line), line.cursor),
  'delete word right': line => remove(line, line.cursor, wordEnd(line)),
  'delete to start': line => remove(line, 0, line.cursor),
  'delete to end': line => remove(line, line.cursor, line.text.length),
  home: line => moveTo(line, 0),
  end: line => moveTo(line, line.text.length),
  left: line => moveTo(line, oneLeft(line)),
  right: line => moveTo(line, oneRight(line)),
  'word left': line => moveTo(line, wordStart(line)),
  'word right': line => moveTo(line, wordEnd(line)),
  up: (line, history) => recall(line, history, 1),
  down: (line, history) => recall(line, history, -1),
};
