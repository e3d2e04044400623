import { programOf, type Pattern, search } from './expression-search.ts';

/** A regular expression, ready to search lines with. */
export interface Expression {
  /** Whether it is found anywhere in the line. */
  test(line: string): boolean;
}

/**
 * A regular expression as the router reads it: `\ ^ $ * + . ( ) x|y [..] [^..] {x,y}`. What could not mean anything stands for
 * itself: `*` and `+` with nothing to repeat, `^` elsewhere than at the start and `$` elsewhere than at the end of an alternative, a
 * closing bracket that closes nothing, `{,5}`. Undefined when it is invalid: an open `(` or `[`, `[z-a]`, a bound of 1000 or more.
 * Configuration Guide, "Regular Expression".
 */
export function readExpression(text: string, ignoreCase = false): Expression | undefined {
  const pattern = new Reader(text).whole();
  const program = pattern && programOf(pattern);
  return program && { test: line => search(program, line, ignoreCase) };
}

/** Thrown, and caught, within this file. */
class Invalid extends Error {}

class Reader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Pattern | undefined {
    try {
      return this.#alternatives();
    } catch (error) {
      if (error instanceof Invalid) return undefined;
      throw error;
    }
  }

  /** Up to the end, or in front of the parenthesis that closes them. */
  #alternatives(): Pattern {
    const options = [this.#sequence()];
    while (this.#text[this.#at] === '|') {
      this.#at++;
      options.push(this.#sequence());
    }
    return options.length === 1 ? options[0]! : { is: 'one of', options };
  }

  #sequence(): Pattern {
    const items: Pattern[] = [];
    let last: Pattern | undefined;
    while (!this.#isAtEnd()) {
      last = this.#repeated(last) ?? this.#piece(items.length === 0);
      if (last.is === 'repeated') items.pop();
      items.push(last);
    }
    return { is: 'sequence', items };
  }

  #isAtEnd(): boolean {
    const next = this.#text[this.#at];
    return next === undefined || next === '|' || (next === ')' && this.#depth > 0);
  }

  /** What comes next repeats the piece before it; undefined where it does not, or where there is nothing to repeat. */
  #repeated(item: Pattern | undefined): Pattern | undefined {
    if (!item || item.is === 'repeated' || item.is === 'start' || item.is === 'end') return undefined;
    const [sign = '', least, comma, most] = /^(?:[*+]|\{(\d+)(,(\d*))?\})/.exec(this.#text.slice(this.#at)) ?? [];
    if (sign === '') return undefined;
    this.#at += sign.length;
    if (sign === '*' || sign === '+') return { is: 'repeated', item, least: sign === '*' ? 0 : 1, most: Infinity };
    return bounded(item, Number(least), most ? Number(most) : comma ? Infinity : Number(least));
  }

  #piece(isFirst: boolean): Pattern {
    const character = this.#text[this.#at++] ?? '';
    switch (character) {
      case '\\':
        return literal(this.#text[this.#at++] ?? '\\');
      case '^':
        return isFirst ? { is: 'start' } : literal('^');
      case '$':
        return this.#isAtEnd() ? { is: 'end' } : literal('$');
      case '.':
        return { is: 'character', fits: () => true };
      case '(':
        return this.#group();
      case '[':
        return this.#bracket();
      default:
        return literal(character);
    }
  }

  #group(): Pattern {
    if (++this.#depth > deepest) throw new Invalid();
    const inside = this.#alternatives();
    if (this.#text[this.#at++] !== ')') throw new Invalid();
    this.#depth--;
    return { is: 'sequence', items: [inside] };
  }

  #bracket(): Pattern {
    const [whole, not, inside] = /^(\^?)(\]?[^\]]*)\]/.exec(this.#text.slice(this.#at)) ?? [];
    if (whole === undefined || inside === undefined) throw new Invalid();
    this.#at += whole.length;
    const ranges = rangesOf(inside);
    const isInside = (character: string) => ranges.some(([first, last]) => character >= first && character <= last);
    return { is: 'character', fits: not ? character => !isInside(character) : isInside };
  }
}

function bounded(item: Pattern, least: number, most: number): Pattern {
  const isRight = least < 1000 && (most === Infinity || most < 1000) && least <= most;
  if (!isRight) throw new Invalid();
  return { is: 'repeated', item, least, most };
}

function rangesOf(inside: string): readonly (readonly [first: string, last: string])[] {
  return [...inside.matchAll(/(.)-(.)|./g)].map(([character, first = character, last = character]) => {
    if (first > last) throw new Invalid();
    return [first, last] as const;
  });
}

/** Groups within groups; nobody types as many. */
const deepest = 100;

const literal = (wanted: string): Pattern => ({ is: 'character', fits: character => character === wanted });
