import type { Configuration, ConfigurationNode, Edit } from '../../../config/configuration.ts';
import { addressOf, bitsOf, type Family, networkOf, textOf } from '../../../routing/address.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, did, say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';

interface Typed {
  readonly args: { readonly name: string; readonly matchMode?: string; readonly masklen?: string } & Readonly<
    Record<string, string | undefined>
  >;
  readonly canonical: string;
  readonly session: CliSession;
  has(keyword: 'match-network'): boolean;
}

/** Sets an entry of a list; one without a number comes behind all others (command reference: in steps of 10). */
export function setEntry(family: Family, { args, canonical, session, has }: Typed, router: RouterFacts): Step {
  const { name, matchMode = 'permit', masklen = '0' } = args;
  const typedAddress = args['ipv4-address'] ?? args['ipv6-address'] ?? '';
  const [least, most] = [args['greater-equal-value'], args['less-equal-value']];
  if (!isRange([masklen, least, most, String(bitsOf[family])])) return say('prefix-list-range-invalid');
  if (has('match-network') && addressOf(typedAddress) !== 0n) return say('prefix-list-network-invalid');
  const lines = candidateConfiguration(router, session);
  const network = textOf(networkOf(addressOf(typedAddress), Number(masklen), family), family);
  const rule = [
    `${matchMode} ${network} ${masklen}`,
    ...(has('match-network') ? ['match-network'] : []),
    ...(least === undefined ? [] : [`greater-equal ${least}`]),
    ...(most === undefined ? [] : [`less-equal ${most}`]),
  ].join(' ');
  const entries = entriesOf(lines, family, name);
  const same = entries.find(({ args: { rule: known } }) => known === rule);
  const index = args['index-number'] ?? same?.args['index-number'] ?? nextIndex(entries);
  const made = { name, rule, 'index-number': index, list: entries[0]?.args['list'] ?? nextList(lines, family) };
  const key = `${start(family)} ${name} index ${index}`;
  const node = { line: `${key} ${rule}`, args: made, names: [`${start(family)} ${name}`] };
  return did({ type: 'configuration.edited', session: session.id, edits: [{ op: 'set', path: [], key, node, entered: canonical }] });
}

/** Takes away one entry, or the list with its description. */
export function undoList(
  family: Family,
  { args, canonical, session }: Pick<Typed, 'args' | 'canonical' | 'session'>,
  router: RouterFacts,
): Step {
  const lines = candidateConfiguration(router, session);
  const { name, 'index-number': index } = args;
  const entries = entriesOf(lines, family, name).filter(entry => index === undefined || entry.args['index-number'] === index);
  const description = `${start(family)} ${name} description`;
  const keys = [
    ...entries.map(entry => `${start(family)} ${name} index ${entry.args['index-number']}`),
    ...(index === undefined && lines.has(description) ? [description] : []),
  ];
  if (keys.length === 0) return say('prefix-list-missing');
  const edits = keys.map((key, at): Edit => ({ op: 'clear', path: [], key, ...(at === 0 && { entered: canonical }) }));
  return did({ type: 'configuration.edited', session: session.id, edits });
}

export const refusalOfList = (family: Family, name: string | undefined, { volatile: { running } }: RouterFacts): Step | undefined =>
  name !== undefined && entriesOf(running, family, name).length === 0 ? say('prefix-list-missing') : undefined;

export function* showLists(family: Family, wanted: string | undefined, { volatile: { running } }: RouterFacts): Course {
  const entries = entriesOf(running, family);
  const names = [...new Set(entries.map(({ args: { name = '' } }) => name))].filter(name => wanted === undefined || name === wanted);
  if (wanted !== undefined && names.length === 0) yield say('prefix-list-missing');
  for (const name of names) {
    yield say(family === 4 ? 'prefix-list-name' : 'prefix-list-6-name', { name });
    const { line = '' } = running.get(`${start(family)} ${name} description`) ?? {};
    if (line !== '') yield say('prefix-list-description', { text: line.slice(`${start(family)} ${name} description `.length) });
    yield say('prefix-list-counts', { permitted: 0, denied: 0 });
    for (const entry of entries) if (entry.args['name'] === name) yield row(family, entry);
  }
}

function row(family: Family, { args }: ConfigurationNode): Step {
  const [mode = '', address = '', length = '', ...rest] = (args['rule'] ?? '').split(' ');
  const range = rest
    .join(' ')
    .replace('greater-equal', 'ge')
    .replace('less-equal', 'le')
    .replace(/(\d) (?=le)/, '$1   ');
  const params = { index: args['index-number'] ?? '', mode, prefix: `${address}/${length}`, range };
  return say(family === 4 ? 'prefix-list-entry' : 'prefix-list-6-entry', params);
}

const start = (family: Family): string => (family === 4 ? 'ip ip-prefix' : 'ip ipv6-prefix');

/** Entries of one list, or of all, by their numbers. */
function entriesOf(lines: Configuration, family: Family, name?: string): readonly ConfigurationNode[] {
  const found = [...lines].flatMap(([key, node]) =>
    key.startsWith(`${start(family)} `) && node.args['rule'] !== undefined && (name === undefined || node.args['name'] === name)
      ? [node]
      : [],
  );
  return found.sort((one, other) => Number(one.args['index-number']) - Number(other.args['index-number']));
}

const nextIndex = (entries: readonly ConfigurationNode[]): string =>
  String((Math.floor(Math.max(0, ...entries.map(({ args }) => Number(args['index-number']))) / step) + 1) * step);

/** Lists stand in the order in which they were made. */
const nextList = (lines: Configuration, family: Family): string =>
  String(Math.max(0, ...entriesOf(lines, family).map(({ args }) => Number(args['list']))) + 1);

/** Lengths that are given rise. */
function isRange(lengths: readonly (string | undefined)[]): boolean {
  const given = lengths.flatMap(length => (length === undefined ? [] : [Number(length)]));
  return given.every((length, at) => at === 0 || length >= (given[at - 1] ?? 0));
}

const step = 10;
