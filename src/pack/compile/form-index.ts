import type { Page } from '../../../firmware-model/schema/page.ts';
import { Form } from '../../cli/grammar/command-tree.ts';
import { parse } from '../../cli/grammar/notation/parse.ts';
import { widenedBy } from './evidence.ts';
import { interfaceInOneWord, interfaceNumberName, interfaceTypeName, parameterOf } from './parameters.ts';
import { type Reading, wholeReadings } from './readings.ts';
import type { ReferencePage } from './reference.ts';

/** The forms of a reference by their first word, to find out what its examples type. */
export class FormIndex {
  readonly #forms = new Map<string, Form[]>();
  readonly #readings = new Map<string, readonly Reading[]>();
  readonly #ofPages: readonly (readonly Form[])[];

  /** `typed`: what the examples of a page type. */
  constructor(pages: readonly ReferencePage[], typed: (page: number) => readonly string[]) {
    this.#ofPages = pages.map((page, at) => formsOf(widenedBy(pageOf(page), typed(at)), at));
    for (const form of this.#ofPages.flat()) {
      const [word = ''] = form.page.forms[form.name]!.split(' ', 1); // the form's own page
      const forms = this.#forms.get(word.toLowerCase()) ?? [];
      forms.push(form);
      this.#forms.set(word.toLowerCase(), forms);
    }
  }

  /** Named by their place in the syntax of the page. */
  formsOf(page: number): readonly Form[] {
    return this.#ofPages[page] ?? [];
  }

  /** Every way to read a line as a whole, in whatever view. A word in full is that word. */
  readings(line: string): readonly Reading[] {
    const known = this.#readings.get(line);
    if (known) return known;
    const first = line.split(' ', 1)[0]!.toLowerCase();
    const exact = this.#forms.get(first);
    const forms = exact ?? [...this.#forms].flatMap(([word, found]) => (word.startsWith(first) ? found : []));
    const found = wholeReadings(forms, line);
    this.#readings.set(line, found);
    return found;
  }
}

/** A page with what its table says of arguments; a line in bad notation is left out. */
function pageOf({ title, syntax, parameters }: ReferencePage): Page {
  const forms = syntax.map((text, number) => [String(number), withOneWordInterfaces(text)] as const);
  return {
    title,
    views: [],
    effect: 'immediate',
    level: 0,
    forms: Object.fromEntries(forms.filter(([, form]) => isNotation(form))),
    help: {},
    parameters: parametersOf({ syntax, parameters }),
    examples: [],
    source: { from: '', fidelity: 'documented' },
  };
}

const formsOf = (page: Page, at: number): readonly Form[] => Object.keys(page.forms).map(name => new Form(String(at), name, page));

/** Parameters of all arguments of a page, by name. */
function parametersOf({ syntax, parameters }: Pick<ReferencePage, 'syntax' | 'parameters'>): Page['parameters'] {
  const found: Record<string, Page['parameters'][string]> = {};
  const places = syntax.flatMap(placesOfArguments);
  for (const name of new Set(places.map(place => place.name))) {
    const here = places.filter(place => place.name === name);
    const row = parameters.find(({ name: words }) => words.split(' ').includes(name));
    found[name] = parameterOf({ name, row, keyword: here[0]!.keyword, isLast: here.every(({ isLast }) => isLast) });
  }
  if (syntax.some(form => withOneWordInterfaces(form) !== form)) found[oneWord] ??= { type: 'interface', help: '' };
  return found;
}

interface ArgumentPlace {
  readonly name: string;
  readonly keyword: string;
  readonly isLast: boolean;
}

function placesOfArguments(form: string): readonly ArgumentPlace[] {
  const words = form.split(' ').filter(word => !/^(?:[{}[\]|*]|&<.*)$/.test(word));
  const last = form.split(' ').findLastIndex(word => !/^[}\]*]$/.test(word));
  return words.flatMap((word, at) => {
    const name = /^<([^<>]+)>$/.exec(word)?.[1];
    if (name === undefined) return [];
    const before = words[at - 1] ?? '';
    return { name, keyword: before.startsWith('<') ? '' : before, isLast: form.split(' ')[last] === word };
  });
}

/** Where a form has an interface in two words, the router takes it in one as well. */
function withOneWordInterfaces(form: string): string {
  const words = form.split(' ');
  if (words.some(word => interfaceInOneWord.test(word.slice(1, -1)))) return form;
  return words
    .flatMap((word, at) => {
      const [type, number] = [word, words[at + 1] ?? ''].map(text => /^<(.+)>$/.exec(text)?.[1] ?? '');
      if (interfaceTypeName.test(type!) && interfaceNumberName.test(number!)) return ['{', `<${oneWord}>`, '|', word];
      const before = /^<(.+)>$/.exec(words[at - 1] ?? '')?.[1] ?? '';
      const name = /^<(.+)>$/.exec(word)?.[1] ?? '';
      return interfaceNumberName.test(name) && interfaceTypeName.test(before) ? [word, '}'] : [word];
    })
    .join(' ');
}

function isNotation(form: string): boolean {
  if (depthOf(form) > deepest) return false;
  try {
    parse(form);
    return true;
  } catch {
    return false;
  }
}

/** How many brackets are open at once. */
function depthOf(form: string): number {
  let [open, most] = [0, 0];
  for (const [character] of form.matchAll(/[{[}\]]/g)) {
    open += character === '{' || character === '[' ? 1 : -1;
    most = Math.max(most, open);
  }
  return most;
}

/** Deeper than any line of a router. */
const deepest = 100;

/** What an interface in one word is called where the reference names only its type and number. */
const oneWord = 'interface';
