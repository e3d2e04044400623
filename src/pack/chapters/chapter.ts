import type { Parameter } from '../../../firmware-model/schema/page.ts';
import type { KnownPage } from '../compile/compile.ts';
import { readPage } from './read-page.ts';
import { readParameter } from './read-parameter.ts';
import type { Glossary } from './spelled-out.ts';

/** A chapter of the release as its text has it: `firmware-model/schema/chapter.ts`. A page is read when it is first asked for. */
export class Chapter {
  readonly #name: string;
  readonly #glossary: Glossary;
  readonly #texts: readonly string[];
  readonly #usual: ReadonlyMap<string, Parameter>;
  readonly #pages = new Map<number, KnownPage>();

  constructor(name: string, text: string, glossary: Glossary) {
    this.#name = name;
    this.#glossary = glossary;
    const [shared = '', ...pages] = text.split(/^# /m);
    this.#texts = pages;
    this.#usual = new Map(shared.split('\n').flatMap(line => (line.startsWith('? ') ? [readParameter(line.slice(2))] : [])));
  }

  get size(): number {
    return this.#texts.length;
  }

  /** By its number in the chapter, from 0. */
  page(number: number): KnownPage {
    const known = this.#pages.get(number);
    if (known) return known;
    const made = readPage(`${this.#name}/${number}`, this.#texts[number] ?? '', this.#usual, this.#glossary);
    this.#pages.set(number, made);
    return made;
  }
}
