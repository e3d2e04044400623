import type { Page } from '../../firmware-model/schema/page.ts';
import type { Views } from '../../firmware-model/schema/view.ts';
import { CommandTree, type Form } from '../../src/cli/grammar/command-tree.ts';
import { moves, type Notation } from '../../src/cli/grammar/notation/ast.ts';
import { parse } from '../../src/cli/grammar/notation/parse.ts';
import { readValue } from '../../src/cli/grammar/values.ts';
import { movesAfter, type Path } from '../../src/cli/grammar/walk.ts';

/** A syntax line of the manual, and where it is valid, by the titles of the views. */
export interface ManualForm {
  readonly form: string;
  readonly views: readonly string[];
}

type Pages = Readonly<Record<string, Page>>;

/**
 * Beginnings of the manual's lines whose last word is a keyword there, and in the pages is taken by an argument of some other form,
 * because neither they nor what is held has that line.
 */
export function swallowedKeywords(manual: readonly ManualForm[], pages: Pages, held: Pages, views: Views): readonly string[] {
  const tree = new CommandTree(pages);
  const heldTree = new CommandTree(held);
  const found = new Set<string>();
  for (const { form, views: titles } of manual) {
    const tried = new Set<string>(); // many views have the same forms that begin so
    for (const view of viewsCalled(titles, views)) {
      const first = form.split(' ', 1)[0]?.toLowerCase() ?? '';
      const forms = tree.formsStarting(view, first);
      const names = forms.map(({ path, name }) => `${path} ${name}`).join();
      if (tried.has(names)) continue;
      tried.add(names);
      const swallowed = new Set<string>();
      follow(startOf(forms), parse(form), [], { found: swallowed, ways: new Set() });
      for (const beginning of swallowed) if (!leads(startOf(heldTree.formsStarting(view, first)), beginning)) found.add(beginning);
    }
  }
  return [...found].sort();
}

const startOf = (forms: readonly Form[]): readonly Path[] => forms.map(form => ({ form, rest: form.notation, taken: [] }));

/** Whether some form has each keyword of the beginning as a keyword, and something for each argument. */
function leads(paths: readonly Path[], beginning: string): boolean {
  const words = beginning.split(' ');
  return (
    words.reduce(
      (reached, word) => after(reached, ({ type, word: known }) => word.startsWith('<') || (type === 'keyword' && same(known, word))),
      paths,
    ).length > 0
  );
}

function viewsCalled(titles: readonly string[], views: Views): readonly string[] {
  const names = titles.map(title => title.toLowerCase());
  return Object.entries(views).flatMap(([id, { title }]) =>
    names.includes('all views') || names.includes(title.toLowerCase()) ? [id] : [],
  );
}

interface Search {
  readonly found: Set<string>;
  /** What may stand in any order is not tried in every order: beyond the first words each goes behind each other once. */
  readonly ways: Set<string>;
}

function follow(paths: readonly Path[], manual: Notation, words: readonly string[], search: Search): void {
  if (paths.length === 0 || words.length > farthest) return;
  for (const { atom, rest } of moves(manual)) {
    const word = atom.type === 'keyword' ? atom.word : `<${atom.name}>`;
    const next = [...words, word];
    const way = words.length < inEveryOrder ? next.join(' ') : `${words.at(-1)} ${word}`;
    if (search.ways.has(way)) continue;
    search.ways.add(way);
    const asKeyword = atom.type === 'keyword' ? after(paths, ({ type, word: known }) => type === 'keyword' && same(known, word)) : [];
    const asArgument = after(paths, ({ type }, takes) => type === 'argument' && (atom.type === 'argument' || takes(word)));
    if (asKeyword.length > 0) follow(asKeyword, rest, next, search);
    else if (atom.type === 'argument') follow(asArgument, rest, next, search);
    else if (asArgument.length > 0) search.found.add(next.join(' '));
  }
}

type Fits = (atom: { readonly type: string; readonly word: string }, takes: (word: string) => boolean) => boolean;

function after(paths: readonly Path[], fits: Fits): readonly Path[] {
  return paths.flatMap(path =>
    movesAfter(path).flatMap(({ atom, rest }) => {
      const takes = (text: string) =>
        atom.type === 'argument' &&
        readValue(path.form.parameter(atom.name), { text, value: text, quoted: false, offset: 0 }) !== undefined;
      return fits({ type: atom.type, word: atom.type === 'keyword' ? atom.word : '' }, takes) ? [{ form: path.form, rest, taken: [] }] : [];
    }),
  );
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const farthest = 8;
const inEveryOrder = 3;
