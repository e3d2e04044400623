import type { KnownPage } from '../compile/compile.ts';
import type { Parameter } from '../../../firmware-model/schema/page.ts';

/** A page with those of its forms that begin with the same two words. */
export type ShardPage = KnownPage;

export interface Shard {
  readonly first: string;
  readonly second: string;
  readonly pages: readonly ShardPage[];
}

/** Forms of all pages by their first two words, in the order of these. */
export function shardsOf(pages: readonly KnownPage[]): readonly Shard[] {
  const shards = new Map<string, { first: string; second: string; pages: ShardPage[] }>();
  for (const page of pages) {
    for (const [key, names] of formsByWords(page)) {
      const [first = '', second = ''] = key.split(' '); // as made below
      const shard = shards.get(key) ?? { first, second, pages: [] };
      shard.pages.push(partOf(page, names));
      shards.set(key, shard);
    }
  }
  return [...shards].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, shard]) => shard);
}

function formsByWords({ forms }: KnownPage): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, text] of Object.entries(forms)) {
    const key = beginningOf(text).join(' ');
    found.set(key, [...(found.get(key) ?? []), name]);
  }
  return found;
}

/** The first two words of a form in small letters; empty where it has no keyword. */
export function beginningOf(form: string): readonly [first: string, second: string] {
  const [first = '', second = ''] = form.split(' ', 2).map(word => (/^[<{[&|]/.test(word) ? '' : word.toLowerCase()));
  return [first, first === '' ? '' : second];
}

/** What of a page these forms need. */
export function partOf(page: KnownPage, names: readonly string[]): ShardPage {
  const { enters, prompts, configuration } = page;
  const forms = only(page.forms, names);
  const words = new Set(Object.values(forms).flatMap(form => form.split(' ')));
  return {
    ...page,
    forms,
    help: only(page.help, words),
    parameters: only<Parameter>(
      page.parameters,
      [...words].map(word => word.slice(1, -1)),
    ),
    ...(enters && { enters: only(enters, names) }),
    ...(prompts && { prompts: only(prompts, names) }),
    ...(configuration && { configuration: only(configuration, names) }),
  };
}

function only<Value>(record: Readonly<Record<string, Value>>, names: Iterable<string>): Readonly<Record<string, Value>> {
  const wanted = new Set(names);
  return Object.fromEntries(Object.entries(record).filter(([name]) => wanted.has(name)));
}
