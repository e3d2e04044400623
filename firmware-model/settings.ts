import type { pages } from './pages/index.ts';
import type { ArgsOf, KeywordsOf } from './schema/page.ts';
import type { views } from './views.ts';

/*
 * What a configuration of this firmware can hold, read out of the pages by the compiler: which lines a view has, by their keys, and what
 * arguments and keywords each can have been typed with. Types only: a name that no page fixes does not compile.
 */
export type ViewId = keyof typeof views;

type AnyPage = (typeof pages)[keyof typeof pages];

/** Pages with lines of a view. */
type PageIn<V extends ViewId, P = AnyPage> = P extends { readonly views: readonly (infer W)[] } ? (V extends W ? P : never) : never;

/** Key and syntax of the lines that a page sets. */
type HeldBy<P> = P extends { readonly configuration: infer Holdings; readonly forms: infer Forms }
  ? { [Name in keyof Holdings & keyof Forms]: Held<Holdings[Name], Forms[Name]> }[keyof Holdings & keyof Forms]
  : never;

type Held<Holding, Form> = Holding extends { readonly set: infer Key } | { readonly handled: infer Key }
  ? readonly [Key, Form]
  : Holding extends { readonly clear: infer Key; readonly line: string }
    ? readonly [Key, Form]
    : never;

type HeldIn<V extends ViewId> = HeldBy<PageIn<V>>;

/** Keys of the lines of a view, as templates: `local-user <user-name> level`. */
export type KeyIn<V extends ViewId> = HeldIn<V>[0] & string;

type FormIn<V extends ViewId, Key> = Extract<HeldIn<V>, readonly [Key, unknown]>[1];

export type ArgumentIn<V extends ViewId, Key, Form = FormIn<V, Key>> = Form extends string ? keyof ArgsOf<Form> & string : never;

export type KeywordIn<V extends ViewId, Key, Form = FormIn<V, Key>> = Form extends string ? KeywordsOf<Form> : never;

/** Keys of the sections below a view, as templates: `pki domain <domain-name>`. */
export type SectionIn<V extends ViewId> = {
  [W in ViewId]: (typeof views)[W] extends { readonly parent: V } ? SectionsOf<W> : never;
}[ViewId] &
  string;

type SectionsOf<W extends ViewId> =
  | ((typeof views)[W] extends { readonly section: infer Section } ? Section : never)
  | ((typeof views)[W] extends { readonly alsoSections: readonly (infer Section)[] } ? Section : never);

/** The view whose section it is. */
export type ViewOf<Section> = {
  [W in ViewId]: Section extends SectionsOf<W> ? W : never;
}[ViewId];

/** The arguments that a template names. */
export type ArgumentOf<Template extends string> = Template extends `${string}<${infer Name}>${infer Rest}`
  ? Name | ArgumentOf<Rest>
  : never;
