import type { Notation } from './ast.ts';

/** What is wrong with a form. A fault of the page, never of the operator. */
export class NotationError extends Error {
  constructor(
    readonly code: 'NOTATION_UNCLOSED_BRACKET' | 'NOTATION_UNOPENED_BRACKET' | 'NOTATION_EMPTY' | 'NOTATION_STRAY_REPEAT',
    readonly form: string,
    readonly word: number,
  ) {
    super(`${code} at word ${word + 1} of: ${form}`);
  }
}

/** Reads one form in the notation of the manual. Words and brackets stand apart by single blanks. */
export function parse(form: string): Notation {
  const reader = new Reader(form);
  const notation = reader.options(undefined);
  return notation.length === 1 ? notation[0]! : { type: 'choice', options: notation, optional: false, many: false };
}

class Reader {
  readonly #form: string;
  readonly #words: readonly string[];
  #at = 0;

  constructor(form: string) {
    this.#form = form;
    this.#words = form.split(' ');
  }

  /** Sequences parted by `|`, up to the closing bracket, which is read too. */
  options(close: '}' | ']' | undefined): Notation[] {
    const options: Notation[] = [];
    let items: Notation[] = [];
    for (;;) {
      const word = this.#words[this.#at];
      if (word === close) break;
      if (word === undefined) throw this.#error('NOTATION_UNCLOSED_BRACKET');
      if (word === '|') {
        options.push(this.#sequence(items));
        items = [];
        this.#at++;
      } else {
        items.push(this.#element(word, items));
      }
    }
    options.push(this.#sequence(items));
    this.#at++;
    return options;
  }

  #sequence(items: Notation[]): Notation {
    if (items.length === 0) throw this.#error('NOTATION_EMPTY');
    return items.length === 1 ? items[0]! : { type: 'sequence', items };
  }

  #element(word: string, before: Notation[]): Notation {
    if (word === '}' || word === ']') throw this.#error('NOTATION_UNOPENED_BRACKET');
    const times = repetition.exec(word);
    this.#at++;
    if (!times) return this.#item(word);

    const item = before.pop();
    if (!item) throw this.#error('NOTATION_STRAY_REPEAT');
    return { type: 'repeat', item, min: Number(times[1]), max: Number(times[2]) };
  }

  #item(word: string): Notation {
    if (word === '{') return this.#choice('}');
    if (word === '[') return this.#choice(']');
    const name = argument.exec(word)?.[1];
    return name ? { type: 'argument', name } : { type: 'keyword', word };
  }

  #choice(close: '}' | ']'): Notation {
    const options = this.options(close);
    const many = this.#words[this.#at] === '*';
    if (many) this.#at++;
    return { type: 'choice', options, optional: close === ']', many };
  }

  #error(code: NotationError['code']): NotationError {
    return new NotationError(code, this.#form, this.#at);
  }
}

const argument = /^<([^<>]+)>$/;
const repetition = /^&<(\d+)-(\d+)>$/;
