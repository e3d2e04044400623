import type { Page, Parameter } from '../../../firmware-model/schema/page.ts';
import { Form } from './command-tree.ts';
import { type KnownWord, value } from './known-words.ts';
import type { Notation } from './notation/ast.ts';

/** Leading words of commands in a view, as a form of a page that nobody has. */
export class WordForm extends Form {
  readonly #word: KnownWord;
  #words: Notation | undefined;

  constructor(view: string, word: KnownWord) {
    super(`known words/${view}`, word.word, pageOf(view, word.word));
    this.#word = word;
  }

  override get notation(): Notation {
    return (this.#words ??= notationOf(this.#word));
  }

  override get firstWord(): string {
    return this.#word.word.toLowerCase();
  }

  override parameter(name: string): Parameter {
    return name === rest ? anything : anyValue;
  }

  /** Whether what follows the first word may begin so. */
  mayGoOn(second: string): boolean {
    const { open, below } = this.#word;
    return open || below.some(({ word }) => word === value || word.toLowerCase().startsWith(second));
  }
}

/** A page that says where a command is valid and who may use it, and no more. */
export function pageOf(view: string, firstWord: string): Page {
  return {
    title: firstWord,
    views: [view],
    effect: 'immediate',
    level: firstWord === 'display' ? 1 : 2,
    forms: {},
    help: {},
    parameters: {},
    standing: 'known',
    examples: [],
    source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
  };
}

function notationOf({ word, ends, open, below }: KnownWord): Notation {
  const atom: Notation = word === value ? { type: 'argument', name: 'value' } : { type: 'keyword', word };
  const following = [...below.map(notationOf), ...(open ? [{ type: 'argument', name: rest } as const] : [])];
  if (following.length === 0) return atom;
  return { type: 'sequence', items: [atom, { type: 'choice', options: following, optional: ends, many: false }] };
}

/** Stands behind words of which no more is kept. */
const rest = 'rest';
const anything: Parameter = { type: 'anything', help: '' };
const anyValue: Parameter = { type: 'value', help: '' };
