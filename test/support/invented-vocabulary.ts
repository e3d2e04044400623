import type { Page } from '../../firmware-model/schema/page.ts';
import type { Views } from '../../firmware-model/schema/view.ts';
import { Form } from '../../src/cli/grammar/command-tree.ts';
import type { Vocabulary } from '../../src/cli/grammar/vocabulary.ts';

/** Pages as a vocabulary: known, not emulated. */
export function vocabularyOf(pages: Readonly<Record<string, Omit<Page, 'standing'>>>, views: Views = {}): Vocabulary {
  const forms = Object.entries(pages).flatMap(([path, page]) =>
    Object.keys(page.forms).map(name => new Form(path, name, { ...page, standing: 'known' })),
  );
  return {
    views,
    formsStarting: (view, ...words) =>
      forms.filter(({ page, name }) => isValidIn(view, page) && words.every((word, at) => mayBe(page.forms[name]!.split(' ')[at], word))),
  };
}

const isValidIn = (view: string, { views }: Pick<Page, 'views'>): boolean =>
  [view, 'all', ...(view === 'user' ? [] : ['configuration'])].some(place => views.includes(place));

const mayBe = (element: string | undefined, word: string | undefined): boolean =>
  word === undefined || (element !== undefined && (/^[<{[]/.test(element) || element.startsWith(word)));

const source = { from: 'invented', fidelity: 'inferred' } as const;

/** What a page of an invented command says where nothing else is said. */
export const page = (parts: Partial<Page> & Pick<Page, 'forms'>): Page => ({
  title: 'invented',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  help: {},
  parameters: {},
  examples: [],
  source,
  ...parts,
});
