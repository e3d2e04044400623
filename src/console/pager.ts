import { screenWidth } from '../cli/grammar/screen.ts';
import { readExpression } from '../cli/output/expression.ts';
import { type Sieve, searching } from '../cli/output/sieve.ts';
import type { Key } from './keys.ts';
import type { Occupant } from './occupant.ts';
import { bell } from './line-editor.ts';

/** Captured on VRP8. */
const wipe = (columns: number): string => `\x1b[${columns}D${' '.repeat(columns)}\x1b[${columns}D`;

export const defaultScreenLength = 24;

/** As behind `| include`; configuration guide, "Filtering Command Outputs". */
const longestExpression = 255;

export interface PagerOptions {
  /** The mark that output stops at. */
  readonly mark: string;
  write(text: string): void;
  /** The line cannot keep up with what was written; `goOn` is to be called when it has. */
  isBehind(): boolean;
  /** The screen is full and lines wait for a key; or no longer. */
  full(isFull: boolean): void;
  /** A key wants no more of this output. */
  stopped(): void;
}

/** Output of one command, stopped at every full screen. */
export class Pager implements Occupant {
  readonly #options: PagerOptions;
  /** Lines of a screen. */
  #length = 0;
  /** Lines until the next stop. */
  #room = 0;
  #lines: readonly string[] = [];
  #shown = 0;
  #then: (() => void) | undefined;
  #isUnpaged = false;
  /** Lines wait for the line, and not for a key. */
  #isHeldUp = false;
  /** What is typed in place of the mark, its sign first. */
  #search: string | undefined;
  /** Searches hold for all that is still to come of the command. */
  #searches: Sieve[] = [];

  constructor(options: PagerOptions) {
    this.#options = options;
  }

  /** A command begins: so many lines may come before the first stop; 0 for no stop. What waited is forgotten. */
  begin(length = this.#length): void {
    this.#length = length;
    this.#room = length === 0 ? Infinity : length;
    this.#lines = [];
    this.#then = undefined;
    this.#isHeldUp = false;
    this.#search = undefined;
    this.#searches = [];
  }

  /** Shows lines; `then` is called when the last of them is out. */
  print(lines: readonly string[], then: () => void, unpaged = false): void {
    this.#lines = inRows(this.#searches.reduce((left, sieve) => sieve.pass(left), lines));
    this.#shown = 0;
    this.#then = then;
    this.#isUnpaged = unpaged;
    this.#go();
  }

  /** The line has kept up. */
  readonly goOn = (): void => {
    if (this.#isHeldUp) this.#go();
  };

  /** A key pressed at the mark: a blank for a screen, Enter for a line, a sign for a search; every other one stops. */
  press(key: Key): void {
    if (this.#search !== undefined) return this.#editSearch(this.#search, key);
    const character = key.key === 'character' ? key.character : '';
    if (character === ' ') this.#turn(this.#length);
    else if (key.key === 'enter') this.#turn(1);
    else if (character in verbs) this.#beginSearch(character);
    else this.#stop(this.#options.mark.length);
  }

  /** No faster than the line, so that a key can still break off what is not on it. */
  #go(): void {
    const { write, isBehind } = this.#options;
    while (this.#shown < this.#lines.length && (this.#isUnpaged || this.#room > 0)) {
      this.#isHeldUp = isBehind();
      if (this.#isHeldUp) return;
      write(`${this.#lines[this.#shown++]}\r\n`);
      if (!this.#isUnpaged) this.#room--;
    }
    this.#isHeldUp = false;
    if (this.#shown < this.#lines.length) return this.#fill();
    const then = this.#then;
    this.#lines = [];
    this.#then = undefined;
    then?.();
  }

  #fill(): void {
    this.#options.write(this.#options.mark);
    this.#options.full(true);
  }

  /** Wipes the mark and lets so many more lines out. */
  #turn(lines: number): void {
    this.#options.write(wipe(this.#options.mark.length));
    this.#show(lines);
  }

  #show(lines: number): void {
    this.#room = lines;
    this.#options.full(false);
    this.#go();
  }

  /** Wipes what stands where the mark was; what waited is forgotten. */
  #stop(columns: number): void {
    this.#options.write(wipe(columns));
    this.begin(this.#length);
    this.#options.full(false);
    this.#options.stopped();
  }

  #beginSearch(sign: string): void {
    this.#search = sign;
    this.#options.write(`\r\n${sign}`);
  }

  /** `+`, `-` and `/` with an expression: what is still to come, as include, exclude and begin would show it. */
  #editSearch(search: string, key: Key): void {
    if (key.key === 'character') {
      if (search.length > longestExpression) return this.#options.write(bell);
      this.#search = search + key.character;
      this.#options.write(key.character);
    } else if (key.key === 'backspace' && search.length > 1) {
      this.#search = search.slice(0, -1);
      this.#options.write('\b \b');
    } else if (key.key === 'enter') {
      this.#find(search);
    } else if (key.key === 'break off') {
      this.#stop(search.length);
    }
  }

  #find(search: string): void {
    this.#search = undefined;
    this.#options.write('\r\n');
    const expression = search.length > 1 && readExpression(search.slice(1));
    if (expression) {
      const sieve = searching({ verb: verbs[search[0] as Sign], expression }); // begun with a sign
      this.#searches.push(sieve);
      this.#lines = inRows(sieve.pass(this.#lines.slice(this.#shown)));
      this.#shown = 0;
    }
    this.#show(this.#length);
  }
}

/** Lines that are longer than any terminal shows at once, broken where a row of the screen ends: nothing of it shows. */
const inRows = (lines: readonly string[]): readonly string[] =>
  lines.some(line => line.length > longestPiece) ? lines.flatMap(line => line.match(pieces) ?? ['']) : lines;

const longestPiece = 51 * screenWidth;
const pieces = new RegExp(`[^]{1,${longestPiece}}`, 'gu');

type Sign = keyof typeof verbs;

const verbs = { '+': 'include', '-': 'exclude', '/': 'begin' } as const;
