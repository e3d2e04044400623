import type { Holding, Page } from '../../firmware-model/schema/page.ts';
import type { Views } from '../../firmware-model/schema/view.ts';
import { argumentsOf, keywordsOf, type Notation } from '../../src/cli/grammar/notation/ast.ts';
import { parse } from '../../src/cli/grammar/notation/parse.ts';

export interface Wish {
  readonly chapter: string;
  readonly title: string;
  readonly forms: readonly string[];
  readonly view: string;
  readonly isCandidate: boolean;
  /** Its forms come from the command reference. */
  readonly isDocumented: boolean;
}

export interface Draft {
  /** `device/display-cpu-usage` */
  readonly path: string;
  readonly page: Page;
  /** Lines that lead from the system view to where the page's first example is typed. */
  readonly way: readonly string[];
}

interface Model {
  readonly pages: Readonly<Record<string, Page>>;
  readonly views: Views;
}

/** What can be said of a page from its forms alone. Help that no other page gives is left empty, for the tests to find. */
export function draftOf({ chapter, title, forms, view, isCandidate, isDocumented }: Wish, model: Model): Draft {
  const named = namesOf(forms);
  const notations = forms.map(parse);
  const helpOf = knownHelp(model.pages);
  const page: Page = {
    title,
    views: [view],
    effect: isCandidate ? 'candidate' : 'immediate',
    level: title.startsWith('display ') ? 1 : 2,
    forms: named,
    help: Object.fromEntries([...new Set(notations.flatMap(keywordsOf))].map(word => [word, helpOf(word)])),
    parameters: Object.fromEntries(
      [...new Set(notations.flatMap(argumentsOf))].map(name => [name, { type: 'string', length: [1, 31], help: '' }]),
    ),
    ...(isCandidate && { configuration: holdingsOf(named) }),
    examples: [{ view: view === 'all' ? 'user' : view, line: exampleOf(notations[0]!) }], // a page has a form
    source: isDocumented
      ? { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' }
      : { from: 'no document yet', fidelity: 'inferred' },
  };
  return { path: `${chapter}/${fileName(title)}`, page, way: wayTo(view, model) };
}

/** `display cpu-usage (All views)` is the page `display-cpu-usage`. */
const fileName = (title: string): string =>
  title
    .replace(/\(.*\)/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `display`, `undo`, `set`; the keywords that follow tell apart what would have one name. */
function namesOf(forms: readonly string[]): Readonly<Record<string, string>> {
  const named: Record<string, string> = {};
  for (const form of forms) {
    const [verb = ''] = form.split(' ');
    const words = keywordsOf(parse(form)).filter(word => /^[a-z]/.test(word));
    const candidates = [verb === 'display' || verb === 'undo' ? verb : 'set', ...words.map((_, n) => camelCase(words.slice(0, n + 1)))];
    const name = candidates.find(candidate => !(candidate in named)) ?? `form${Object.keys(named).length + 1}`;
    named[name] = form;
  }
  return named;
}

const camelCase = (words: readonly string[]): string =>
  words.join('-').replace(/[^a-zA-Z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase());

/** Each form keeps the line that begins with its leading keywords; `undo` clears it. */
function holdingsOf(forms: Readonly<Record<string, string>>): Readonly<Record<string, Holding>> {
  const entries = Object.entries(forms).map(([name, form]): [string, Holding] => {
    const key = /^(?:undo )?([^<{[]*[^<{[ ])/.exec(form)?.[1] ?? form;
    return [name, form.startsWith('undo ') ? { clear: key } : { set: key }];
  });
  return Object.fromEntries(entries);
}

/** The shortest line that the notation takes. */
function exampleOf(notation: Notation): string {
  switch (notation.type) {
    case 'keyword':
      return notation.word;
    case 'argument':
      return '1';
    case 'sequence':
      return notation.items
        .map(exampleOf)
        .filter(words => words !== '')
        .join(' ');
    case 'choice':
      return notation.optional ? '' : exampleOf(notation.options[0]!); // a choice has options
    case 'repeat':
      return exampleOf(notation.item);
  }
}

/** What other pages say of a keyword, the most of them. */
function knownHelp(pages: Model['pages']): (word: string) => string {
  const said = Object.values(pages).flatMap(({ help }) => Object.entries(help));
  return word => {
    const counts = new Map<string, number>();
    for (const [other, help] of said) if (other === word) counts.set(help, (counts.get(help) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
  };
}

/** Lines that open the views down to this one, from the system view: examples of the pages that open them. */
function wayTo(view: string, { pages, views }: Model): readonly string[] {
  const parent = views[view]?.parent;
  if (parent === undefined || parent === 'user') return [];
  const opening = Object.values(pages).find(({ enters }) => Object.values(enters ?? {}).includes(view));
  const line = opening?.examples.find(example => example.view === parent && !example.line.startsWith('undo '))?.line;
  return [...wayTo(parent, { pages, views }), ...(line === undefined ? [] : [line])];
}
