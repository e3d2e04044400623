import { parse } from './notation/parse.ts';
import type { InterfaceTypes } from './interface-name.ts';
import { KnownForms } from './known-forms.ts';
import { argumentsOf, type Notation } from './notation/ast.ts';
import type { Page, Parameter } from '../../../firmware-model/schema/page.ts';
import { viewsMeant } from './interface-views.ts';
import type { ViewEntry } from './view-stack.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** One form of a page. Its notation is read when somebody first types something like it. */
export class Form {
  #notation: Notation | undefined;
  #arguments: readonly string[] | undefined;

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
    return firstWord(this.page.forms[this.name] ?? '');
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
  readonly interfaceTypes: InterfaceTypes;
  readonly #parts = new Map<string, FormsByFirstWord>();
  #pathsByView: ReadonlyMap<string, readonly string[]> | undefined;

  readonly #apart: ReadonlySet<string>;

  /** `apart`: views in which no command is valid but their own. */
  constructor(
    pages: Readonly<Record<string, Page>>,
    vocabularies: readonly Vocabulary[] = [],
    interfaceTypes: InterfaceTypes = [],
    apart: readonly string[] = [],
  ) {
    this.#apart = new Set(apart);
    this.#pages = pages;
    this.interfaceTypes = interfaceTypes;
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
    return parts.flatMap(part => this.#part(part).starting(beginning));
  }

  /** Forms of the vocabularies that are valid in this view and begin so. */
  knownForms(entry: ViewEntry, words: readonly Word[]): readonly Form[] {
    if (this.#apart.has(entry.view)) return [];
    return viewsMeant(entry).flatMap(view => this.#known.flatMap(known => known.starting(view, words)));
  }

  #part(view: string): FormsByFirstWord {
    const known = this.#parts.get(view);
    if (known) return known;
    this.#pathsByView ??= pathsByView(this.#pages);
    const part = new FormsByFirstWord();
    for (const path of this.#pathsByView.get(view) ?? []) part.add(path, this.#pages[path]!);
    this.#parts.set(view, part);
    return part;
  }
}

class FormsByFirstWord {
  readonly #forms = new Map<string, Form[]>();

  add(path: string, page: Page): void {
    for (const [name, text] of Object.entries(page.forms)) {
      const word = firstWord(text);
      const forms = this.#forms.get(word) ?? [];
      forms.push(new Form(path, name, page));
      this.#forms.set(word, forms);
    }
  }

  starting(beginning: string): readonly Form[] {
    const found: Form[] = [];
    for (const [word, forms] of this.#forms) {
      if (word === openStart || word.startsWith(beginning)) found.push(...forms);
    }
    return found;
  }
}

function firstWord(form: string): string {
  const [word = ''] = form.split(' ', 1);
  return /^[{[<]/.test(word) ? openStart : word.toLowerCase();
}

function pathsByView(pages: Readonly<Record<string, Page>>): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  for (const [path, { views }] of Object.entries(pages)) {
    for (const view of views) {
      const known = paths.get(view) ?? [];
      known.push(path);
      paths.set(view, known);
    }
  }
  return paths;
}

const userView = 'user';
const everyView = 'all';
const everyConfigurationView = 'configuration';
/** Stands for the first word of the few forms that begin with a choice or an argument. */
const openStart = '';
const undescribed: Parameter = { type: 'string', length: [1, 3100], help: '' };
