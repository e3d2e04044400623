import type { Page } from '../../firmware-model/schema/page.ts';
import type { Views } from '../../firmware-model/schema/view.ts';
import type { KnownWords } from '../../firmware-model/schema/words.ts';
import { keywordsOf } from '../../src/cli/grammar/notation/ast.ts';
import { Form } from '../../src/cli/grammar/command-tree.ts';
import { takesRest } from '../../src/cli/grammar/values.ts';
import type { ReferencePage } from '../../src/pack/compile/reference.ts';
import type { Opener } from '../../src/pack/compile/view-openers.ts';
import { analyseViews, type ViewAnalysis } from '../../src/pack/compile/views.ts';
import { isOfRelease } from '../chapters/chosen.ts';
import { openingsOf } from './openings.ts';
import { textOf } from './text.ts';
import { type Leaf, type OwnWords, together, WordTree } from './word-tree.ts';

interface Model {
  readonly pages: Readonly<Record<string, Page>>;
  readonly views: Views;
}

/** The leading words of all forms that no page and no chapter of the model has, by view, and the lines of those that open views. */
export function knownWordsOf(reference: readonly ReferencePage[], model: Model): KnownWords {
  const analysis = analyseViews(reference, model.views);
  const groupOf = groupsOf(reference, analysis);
  const viewsOf = (page: number) => new Set(analysis.viewsOf(page).map(groupOf));
  const openings = openingsOf(analysis, groupOf, page => !isOfRelease(reference[page]?.chapter ?? ''));
  const forms = reference.map(({ syntax, chapter }, page) =>
    isOfRelease(chapter) ? [] : analysis.formsOf(page).map(form => asWritten(form, syntax[Number(form.name)] ?? '')),
  );
  const trees = treesOf(forms, viewsOf, model);
  const views = trees.map(([view]) => view);
  return { views: views.join(' '), texts: sharedWords(trees, views), openings: openings.join('\n') };
}

/** All interfaces are one view: what one type has and another has not is known on both. */
function groupsOf(reference: readonly ReferencePage[], { openers }: ViewAnalysis): (view: string) => string {
  const isInterface = ({ interface: kind, page, form }: Opener) =>
    kind !== undefined || reference[page]?.syntax[form]?.startsWith('interface ');
  const interfaces = new Set(openers.flatMap(opener => (isInterface(opener) ? [opener.enters] : [])));
  return view => (interfaces.has(view) ? 'interface' : view);
}

function treesOf(pages: readonly (readonly Form[])[], viewsOf: (page: number) => ReadonlySet<string>, model: Model): readonly Tree[] {
  const own = new Map<string, WordTree>();
  const ownOf = (part: string): WordTree => {
    const tree = own.get(part) ?? ownWords(part, model);
    own.set(part, tree);
    return tree;
  };
  const ownIn = (view: string): OwnWords => together(partsOf(view).map(ownOf));
  const trees = new Map<string, WordTree>();
  for (const [page, forms] of pages.entries()) {
    for (const view of viewsOf(page)) {
      const tree = trees.get(view) ?? new WordTree();
      trees.set(view, tree);
      for (const form of forms) tree.add(form.notation, leading, restOf(form), ownIn(view));
    }
  }
  return [...trees].sort(([one], [other]) => (one < other ? -1 : 1)).map(([view, tree]) => [view, tree.without(ownIn(view))]);
}

type Tree = readonly [view: string, tree: WordTree];

/** What several views have in common is written once for them, where that is shorter. */
function sharedWords(trees: readonly Tree[], order: readonly string[]): Readonly<Record<string, string>> {
  const shared = byViews(trees);
  const found = new Map<string, WordTree>();
  for (const [views, leaves] of shared) {
    const names = views.split(' ');
    const places = names.map(name => order.indexOf(name)).join(' ');
    const isLonger = places.length > textOf(treeOf(leaves)).join('\n').length * (names.length - 1);
    for (const name of isLonger || names.length === 1 ? names : [places]) {
      const tree = found.get(name) ?? new WordTree();
      for (const leaf of leaves) tree.addLeaf(leaf);
      found.set(name, tree);
    }
  }
  const sorted = [...found].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([views, tree]) => [views, textOf(tree).join('\n')]));
}

/** Leaves by the views that have them, parted by blanks. */
function byViews(trees: readonly Tree[]): ReadonlyMap<string, readonly Leaf[]> {
  const places = new Map<string, { readonly leaf: Leaf; readonly views: string[] }>();
  for (const [view, tree] of trees) {
    for (const leaf of tree.leaves()) {
      const key = JSON.stringify(leaf);
      const place = places.get(key) ?? { leaf, views: [] };
      place.views.push(view);
      places.set(key, place);
    }
  }
  const found = new Map<string, Leaf[]>();
  for (const { leaf, views } of places.values()) {
    const leaves = found.get(views.join(' '));
    if (leaves) leaves.push(leaf);
    else found.set(views.join(' '), [leaf]);
  }
  return found;
}

function treeOf(leaves: readonly Leaf[]): WordTree {
  const tree = new WordTree();
  for (const leaf of leaves) tree.addLeaf(leaf);
  return tree;
}

/** What is valid in a view; in `all`, only what is valid everywhere. */
const partsOf = (view: string): readonly string[] =>
  view === 'all' ? ['all'] : view === 'user' ? ['all', 'user'] : ['all', 'configuration', view];

/** Words of the pages that name this view. */
function ownWords(part: string, { pages }: Model): WordTree {
  const tree = new WordTree();
  for (const [path, page] of Object.entries(pages)) {
    if (!page.views.some(valid => valid === part)) continue;
    for (const form of Object.keys(page.forms).map(name => new Form(path, name, page))) tree.add(form.notation, wholeForm, restOf(form));
  }
  return tree;
}

/**
 * An analysis takes words of a form for names where examples show others in their place; here they are words. An interface in one word as
 * well as in two stays.
 */
function asWritten(form: Form, text: string): Form {
  const written = new Form(form.path, form.name, { ...form.page, forms: { [form.name]: text } });
  return keywordsOf(form.notation).join(' ') === keywordsOf(written.notation).join(' ') ? form : written;
}

const restOf = (form: Form) => (name: string) => takesRest(form.parameter(name));

/** How many words of a form are kept. */
const leading = 3;
const wholeForm = 6;
