import type { Parameter } from '../../../firmware-model/schema/page.ts';
import { fill } from '../../config/template.ts';
import { Form } from './command-tree.ts';
import { parse } from './notation/parse.ts';
import type { Notation } from './notation/ast.ts';
import type { ViewEntry } from './view-stack.ts';
import { pageOf } from './word-form.ts';

/** A line that is known to open a view which no page opens: `firmware-model/schema/words.ts` says how it is written. */
export class OpeningForm extends Form {
  readonly #text: string;
  readonly #prompt: string;
  readonly #opened: string;
  #line: Notation | undefined;

  constructor(view: string, opening: string) {
    const [, , opened = '', prompt = '', ...form] = opening.split(' ');
    const [firstWord = ''] = form;
    super(`known words/${view}`, form.join(' '), pageOf(view, firstWord));
    this.#text = form.join(' ');
    this.#prompt = prompt === '-' ? '' : prompt;
    this.#opened = opened;
  }

  override get notation(): Notation {
    return (this.#line ??= parse(this.#text));
  }

  override get firstWord(): string {
    return this.#text.split(' ', 1)[0]!.toLowerCase(); // there is always a first
  }

  override parameter(name: string): Parameter {
    const [, kind = ''] = name.split(':');
    const range = /^(-?\d+)-(\d+)$/.exec(kind);
    if (range) return { type: 'integer', range: [Number(range[1]), Number(range[2])], help: '' };
    return kinds[kind] ?? { type: 'value', help: '' };
  }

  override viewOpened(args: ViewEntry['args']): ViewEntry {
    return { view: this.#opened, args, prompt: fill(this.#prompt, args) };
  }

  mayGoOn(second: string): boolean {
    const [, next] = this.#text.split(' ');
    return next !== undefined && (/^[[{<]/.test(next) || next.toLowerCase().startsWith(second));
  }
}

const kinds: Readonly<Record<string, Parameter>> = {
  interface: { type: 'interface', help: '' },
  'interface-type': { type: 'interface type', help: '' },
  'interface-number': { type: 'interface number', help: '' },
};
