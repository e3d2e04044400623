import type { Holding, Page, Parameter } from '../../../firmware-model/schema/page.ts';
import type { Views } from '../../../firmware-model/schema/view.ts';
import type { Form } from '../../cli/grammar/command-tree.ts';
import { argumentsOf, type Notation } from '../../cli/grammar/notation/ast.ts';
import { isSecret } from '../../cli/grammar/values.ts';
import { keyOf, keyOfSetting, undoOf } from './keys.ts';
import { isSetting } from './settings.ts';
import { firstSentence } from './parameters.ts';
import type { InterfaceKind } from './place.ts';
import type { ReferencePage } from './reference.ts';
import { variantsOf, written } from './variants.ts';
import { saidBy, sharedKey, UndosElsewhere } from './undos.ts';
import type { Opener } from './view-openers.ts';
import { analyseViews, type ViewAnalysis } from './views.ts';

/** A page of a reference in the model's form; `prompts`: what the prompt shows in the view that a form opens. */
export interface KnownPage extends Page {
  readonly path: string;
  readonly prompts?: Readonly<Record<string, string>>;
}

/** A command reference, compiled. */
export interface CompiledReference {
  readonly views: Views;
  readonly pages: readonly KnownPage[];
  /** Syntax lines that are in no notation of ours, by page. */
  readonly skipped: readonly { readonly page: number; readonly form: string }[];
}

/** Compiles pages of a command reference; `own` are the model's views, which keep their ids. */
export function compileReference(pages: readonly ReferencePage[], own: Views, from: string): CompiledReference {
  const analysis = analyseViews(pages, own);
  const elsewhere = new UndosElsewhere(pages.length, analysis);
  const compiled = pages.flatMap((page, at) => compilePage({ page, at, forms: analysis.formsOf(at), analysis, elsewhere, from }));
  const skipped = pages.flatMap(({ syntax }, page) => {
    const read = new Set(analysis.formsOf(page).map(({ name }) => name));
    return syntax.flatMap((form, number) => (read.has(String(number)) ? [] : [{ page, form }]));
  });
  return { views: analysis.views, pages: compiled, skipped };
}

interface Source {
  readonly page: ReferencePage;
  readonly at: number;
  readonly forms: readonly Form[];
  readonly analysis: ViewAnalysis;
  readonly elsewhere: UndosElsewhere;
  readonly from: string;
}

/** A page whose lines open other views in other places, or one for each type of interface, is one page for each. */
function compilePage(source: Source): readonly KnownPage[] {
  const { analysis, at } = source;
  const openers = analysis.openers.filter(({ page }) => page === at);
  const views = analysis.viewsOf(at);
  const kinds = new Map(openers.flatMap(({ interface: kind }) => (kind ? [[`${kind.type}${kind.sub ? '.' : ''}`, kind] as const] : [])));
  if (kinds.size > 0) {
    return [...kinds].map(([name, kind]) =>
      assemble(
        source,
        `.${name}`,
        views,
        openers.filter(({ interface: other }) => other === kind || (other?.type === kind.type && other.sub === kind.sub)),
        kind,
      ),
    );
  }
  const places = new Map<string, string[]>();
  for (const view of views) {
    const key = openers.flatMap(({ from, form, enters }) => (from === view ? `${form} ${enters}` : [])).join();
    places.set(key, [...(places.get(key) ?? []), view]);
  }
  return [...places.values()].map((together, number) =>
    assemble(
      source,
      number === 0 ? '' : `.${number}`,
      together,
      openers.filter(({ from }) => together.includes(from) || together.includes('all') || together.includes('configuration')),
    ),
  );
}

function assemble(source: Source, suffix: string, views: readonly string[], openers: readonly Opener[], kind?: InterfaceKind): KnownPage {
  const { page, at, from } = source;
  const parts = new PageParts();
  const parameters = withKind(source.forms[0]?.page.parameters ?? {}, kind);
  const undos = source.forms.flatMap(({ notation }) => (isUndo(notation) ? [notation] : []));
  const undoneBy = (form: Form) => (isUndo(form.notation) ? undefined : (undoOf(form.notation, undos) ?? source.elsewhere.of(form, at)));
  const isHeldAlone = (form: Form) => isSetting(form.notation, views);
  const isConfigured = openers.length > 0 || source.forms.some(form => isUndo(form.notation) || undoneBy(form) || isHeldAlone(form));
  const effect = effectOf(page, views, isConfigured);
  for (const known of source.forms) {
    const { name: number, notation: form } = known;
    const opener = openers.find(({ form: other }) => String(other) === number);
    const undone = undoneBy(known);
    const isHeld = effect === 'candidate' && !isUndo(form) && (opener !== undefined || undone !== undefined || isHeldAlone(known));
    if (!isHeld) parts.add(number, form, opener);
    else {
      for (const [variant, notation] of variantsOf(form, undone).entries()) {
        const holding = holdingOf(notation, { undone, undos, opener, parameters });
        parts.add(variant === 0 ? number : `${number}.${variant}`, notation, opener, holding);
      }
    }
  }
  return {
    path: `pack/${at}${suffix}`,
    title: page.title,
    views,
    effect,
    level: levelOf(page, views),
    help: helpOf(page),
    parameters,
    standing: 'known',
    examples: [],
    source: { from, fidelity: 'documented' },
    ...parts.made,
  };
}

/** What a page says form by form. */
class PageParts {
  readonly #forms: Record<string, string> = {};
  readonly #enters: Record<string, string> = {};
  readonly #prompts: Record<string, string> = {};
  readonly #configuration: Record<string, Holding> = {};

  add(name: string, form: Notation, opener: Opener | undefined, holding?: Holding): void {
    this.#forms[name] = written(form);
    if (holding) this.#configuration[name] = holding;
    if (!opener) return;
    this.#enters[name] = opener.enters;
    this.#prompts[name] = opener.prompt;
  }

  get made() {
    const hasAny = (part: object) => Object.keys(part).length > 0;
    return {
      forms: this.#forms,
      ...(hasAny(this.#enters) && { enters: this.#enters, prompts: this.#prompts }),
      ...(hasAny(this.#configuration) && { configuration: this.#configuration }),
    };
  }
}

interface Held {
  readonly undone: Notation | undefined;
  /** All of the page. */
  readonly undos: readonly Notation[];
  readonly opener: Opener | undefined;
  readonly parameters: Page['parameters'];
}

function holdingOf(form: Notation, { undone, undos, opener, parameters }: Held): Holding {
  const kinds = argumentsOf(form).map(name => parameters[name]?.type);
  // an interface in two words is known in one as well
  const isKnownAlready = (name: string) => kinds.includes('interface') && /^interface (?:type|number)$/.test(parameters[name]?.type ?? '');
  // a new password takes the place of the old one
  const isSpare = (name: string) => isKnownAlready(name) || isSecretParameter(parameters[name]);
  if (opener) return { section: undone && !undos.includes(undone) ? saidBy(undone, form) : keyOf(form, undone, isSpare) };
  if (!undone) return { set: keyOfSetting(form) };
  return { set: sharedKey(form, undos) ?? keyOf(form, undone, isSpare) };
}

const isSecretParameter = (parameter: Parameter | undefined): boolean => parameter !== undefined && isSecret(parameter);
const isUndo = (form: Notation): boolean => form.type === 'sequence' && form.items[0]?.type === 'keyword' && form.items[0].word === 'undo';

/** Interfaces of one type only. */
function withKind(parameters: Page['parameters'], kind: InterfaceKind | undefined): Page['parameters'] {
  if (!kind) return parameters;
  const { type: of, sub } = kind;
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => {
      if (parameter.type === 'interface') return [name, { ...parameter, of, sub }];
      if (parameter.type === 'interface type') return [name, { ...parameter, of }];
      return [name, parameter.type === 'interface number' ? { ...parameter, sub } : parameter];
    }),
  );
}

/** Waits for a commit: what is typed in a configuration view and is undone, or opens a view. */
function effectOf({ syntax }: ReferencePage, views: readonly string[], isConfigured: boolean): Page['effect'] {
  const isDone = syntax.every(form => /^(?:undo )?(?:display|reset|debugging|ping|tracert|clear|check|test|start|stop) /.test(form));
  return isConfigured && !isDone && views.some(view => view !== 'user' && view !== 'all') ? 'candidate' : 'immediate';
}

/** Displays are for monitoring; what is done at once is for management; what is configured is in between. */
function levelOf({ syntax }: ReferencePage, views: readonly string[]): Page['level'] {
  if (syntax.every(form => /^(?:display|ping|tracert)\b/.test(form))) return 1;
  return views.every(view => view === 'user') ? 3 : 2;
}

/** By keyword, what the table says of it first. */
function helpOf({ syntax, parameters }: ReferencePage): Page['help'] {
  const named = new Set(syntax.flatMap(form => form.match(/<[^<>]+>/g) ?? []).map(name => name.slice(1, -1)));
  const help: Record<string, string> = {};
  for (const { name, value } of parameters) {
    for (const word of name.split(' ')) if (!named.has(word) && word !== '') help[word] ??= firstSentence(value);
  }
  return help;
}
