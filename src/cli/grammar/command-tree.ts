import { parse } from './notation/parse.ts';
import type { InterfaceTypes } from './interface-name.ts';
import { KnownForms } from './known-forms.ts';
import { argumentsOf, type Notation } from './notation/ast.ts';
import type { PageEntry, PageIndex } from '../../../firmware-model/schema/page-index.ts';
import { firstWord, openStart, pageIndexOf } from './page-index.ts';
import type { Page, Parameter } from '../../../firmware-model/schema/page.ts';
import { viewsMeant } from './interface-views.ts';
import type { ViewEntry } from './view-stack.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** One form of a page. Its notation is read when somebody first types something like it. */
export class Form {
  #notation: Notation | undefined;
  #arguments: readonly string[] | undefined;
  #firstWord: string | undefined;

  constructor(
    /** Path of the page. */
    readonly path: string,
    readonly name: string,
    readonly page: Page,
  ) {}

  get notation(): Notation {
    return (this.#notation ??= parse(this.page.forms[this.name]!)); // made of the page's own forms only
  }

  parameter(name: string): Parameter {
    return this.page.parameters[name] ?? undescribed;
  }

  /** In small letters; empty where it is a choice or an argument. */
  get firstWord(): string {
    return (this.#firstWord ??= firstWord(this.page.forms[this.name] ?? ''));
  }

  /** Known to exist, no more: no page of the model has it. */
  get isKnownOnly(): boolean {
    return this.page.standing !== undefined;
  }

  /** The view that a line of this form opens, by the arguments that name its object. */
  viewOpened(args: ViewEntry['args']): ViewEntry | undefined {
    const view = this.page.enters?.[this.name];
    return view === undefined ? undefined : { view, args };
  }

  get arguments(): readonly string[] {
    return (this.#arguments ??= argumentsOf(this.notation));
  }
}

/**
 * The forms of all pages, by the views they are valid in. Each view's part is compiled when it is first used. Beside them stand those that
 * the release is only known to have, in vocabularies.
 */
export class CommandTree {
  readonly #pages: Readonly<Record<string, Page>>;
  readonly #known: readonly KnownForms[];
  /** All that are read; empty: every word that looks like one. */
  readonly interfaceTypes: InterfaceTypes;
  readonly offeredInterfaceTypes: InterfaceTypes;
  readonly #parts = new Map<string, FormsOfView>();
  #index: PageIndex | undefined;
  #entriesByView: ReturnType<typeof entriesByView> | undefined;

  readonly #apart: ReadonlySet<string>;
  readonly #alike: Readonly<Record<string, string>>;

  /**
   * `apart`: views in which no command is valid but their own; `index`: of the pages, where they are not to be read for it; `alike`: views
   * that take what configures something in another.
   */
  constructor(
    pages: Readonly<Record<string, Page>>,
    vocabularies: readonly Vocabulary[] = [],
    interfaceTypes: InterfaceTypes = [],
    apart: readonly string[] = [],
    index?: PageIndex,
    alike: Readonly<Record<string, string>> = {},
    otherInterfaceTypes: InterfaceTypes = [],
  ) {
    this.#alike = alike;
    this.#index = index;
    this.#apart = new Set(apart);
    this.#pages = pages;
    this.interfaceTypes = [...interfaceTypes, ...otherInterfaceTypes];
    this.offeredInterfaceTypes = interfaceTypes;
    this.#known = vocabularies.map(vocabulary => new KnownForms(vocabulary));
  }

  isApart(view: string): boolean {
    return this.#apart.has(view);
  }

  get knowsMore(): boolean {
    return this.#known.length > 0;
  }

  /** Forms of our pages, valid in this view, whose first word begins so. */
  formsStarting(view: string, beginning: string): readonly Form[] {
    if (this.#apart.has(view)) return this.#part(view).starting(beginning);
    const parts = view === userView ? [view, everyView] : [view, everyView, everyConfigurationView];
    const own = parts.flatMap(part => this.#part(part).starting(beginning));
    const other = this.#alike[view];
    return other === undefined ? own : [...own, ...this.#part(other).starting(beginning).filter(configuresSomething)];
  }

  /** Forms of the vocabularies that are valid in this view and begin so. */
  knownForms(entry: ViewEntry, words: readonly Word[]): readonly Form[] {
    if (this.#apart.has(entry.view)) return [];
    const forms = viewsMeant(entry).flatMap(view => this.#known.flatMap(known => known.starting(view, words)));
    const other = this.#alike[entry.view];
    return other === undefined
      ? forms
      : [...forms, ...this.#known.flatMap(known => known.starting(other, words)).filter(configuresSomething)];
  }

  #part(view: string): FormsOfView {
    const known = this.#parts.get(view);
    if (known) return known;
    this.#entriesByView ??= entriesByView((this.#index ??= pageIndexOf(this.#pages)));
    const part = new FormsOfView(this.#pages, this.#entriesByView.get(view) ?? []);
    this.#parts.set(view, part);
    return part;
  }
}

/** Forms valid in one view, by their first word: a page is read when somebody types one of its words. */
class FormsOfView {
  readonly #pages: Readonly<Record<string, Page>>;
  readonly #pathsByWord = new Map<string, string[]>();
  readonly #forms = new Map<string, readonly Form[]>();

  constructor(pages: Readonly<Record<string, Page>>, entries: readonly (readonly [path: string, entry: PageEntry])[]) {
    this.#pages = pages;
    for (const [path, { words }] of entries) {
      for (const word of words) {
        const paths = this.#pathsByWord.get(word);
        if (paths) paths.push(path);
        else this.#pathsByWord.set(word, [path]);
      }
    }
  }

  starting(beginning: string): readonly Form[] {
    const words = [...this.#pathsByWord.keys()].filter(word => word === openStart || word.startsWith(beginning));
    return words.flatMap(word => this.#formsOf(word));
  }

  #formsOf(word: string): readonly Form[] {
    const known = this.#forms.get(word);
    if (known) return known;
    const forms = (this.#pathsByWord.get(word) ?? []).flatMap(path => formsBeginning(path, this.#pages[path]!, word)); // those of the index
    this.#forms.set(word, forms);
    return forms;
  }
}

const configuresSomething = ({ page }: Form): boolean => page.effect === 'candidate';

const formsBeginning = (path: string, page: Page, word: string): readonly Form[] =>
  Object.entries(page.forms).flatMap(([name, text]) => (firstWord(text) === word ? [new Form(path, name, page)] : []));

function entriesByView(index: PageIndex): ReadonlyMap<string, readonly (readonly [string, PageEntry])[]> {
  const found = new Map<string, (readonly [string, PageEntry])[]>();
  for (const entry of Object.entries(index)) {
    for (const view of entry[1].views) {
      const known = found.get(view);
      if (known) known.push(entry);
      else found.set(view, [entry]);
    }
  }
  return found;
}

const userView = 'user';
const everyView = 'all';
const everyConfigurationView = 'configuration';
const undescribed: Parameter = { type: 'string', length: [1, 3100], help: '' };
