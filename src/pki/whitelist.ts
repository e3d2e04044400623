import { type Configuration, spelledKey } from '../config/configuration.ts';
import { settingsOf } from '../config/settings.ts';
import { mostNames } from './whitelist-file.ts';

/** Common names by the file that they were imported from, in the order of import. */
export type Whitelist = ReadonlyMap<string, readonly string[]>;

/** A change that has been entered and not been applied yet. */
export interface WhitelistChange {
  readonly op: 'add' | 'delete';
  readonly commonName: string;
  readonly file: string;
}

/** The files that a configuration imports, in the order entered. */
export const whitelistFiles = (configuration: Configuration): readonly string[] =>
  settingsOf(configuration)
    .all('pki import whitelist file-name <filename>')
    .flatMap(({ args }) => args.filename ?? []);

/** The name under which a file is imported, whose case does not count. */
export function importedAs(configuration: Configuration, file: string): string | undefined {
  const key = spelledKey(configuration, `${importPrefix}${file}`);
  return key?.slice(importPrefix.length);
}

export const filtersSuffixes = (configuration: Configuration): boolean =>
  settingsOf(configuration).line('pki whitelist filter enable') !== undefined;

/** How often each name has been imported, over all files; with the filter, what is left of a name without its suffix. */
export function whitelistNames(whitelist: Whitelist, filter: boolean): ReadonlyMap<string, number> {
  const known = counted[filter ? 'filtered' : 'whole'].get(whitelist);
  if (known) return known;
  const names = new Map<string, number>();
  for (const file of whitelist.values()) for (const name of file) count(names, filter ? withoutSuffix(name) : name);
  counted[filter ? 'filtered' : 'whole'].set(whitelist, names);
  return names;
}

/** Whether a peer whose certificate has this common name may come in. Case counts (command reference, pki whitelist enable). */
export const isWhitelisted = (whitelist: Whitelist, commonName: string, filter: boolean): boolean =>
  whitelistNames(whitelist, filter).has(filter ? withoutSuffix(commonName) : commonName);

/** How many names there may be, and the part of it that an alarm is raised at, in percent. */
export function whitelistLoad(whitelist: Whitelist, configuration: Configuration): { readonly count: number; readonly threshold: number } {
  const set = settingsOf(configuration).line('pki whitelist capacity warning-threshold')?.args['threshold-value'];
  return { count: whitelistNames(whitelist, filtersSuffixes(configuration)).size, threshold: Number(set ?? usualThreshold) };
}

export const isNearlyFull = ({ count, threshold }: { readonly count: number; readonly threshold: number }): boolean =>
  count * 100 >= threshold * mostNames;

/** One that takes back another is entered with it gone: to and fro does not fill memory. */
export function withChange(changes: readonly WhitelistChange[], change: WhitelistChange): readonly WhitelistChange[] {
  const { op, commonName, file } = change;
  const nth = changes.findLastIndex(other => other.commonName === commonName && other.file === file);
  return nth >= 0 && changes[nth]?.op !== op ? changes.toSpliced(nth, 1) : [...changes, change];
}

/** What a file holds after its changes: one name less or more for each. */
export function changedNames(names: readonly string[], changes: readonly WhitelistChange[]): readonly string[] {
  const left = [...names];
  for (const { op, commonName } of changes) {
    if (op === 'add') left.push(commonName);
    else if (left.includes(commonName)) left.splice(left.indexOf(commonName), 1);
  }
  return left;
}

/** What stands behind the first dot. The manual speaks of suffixes and does not say what parts them from a name. */
const withoutSuffix = (name: string): string => /^[^.]+(?=\.)/.exec(name)?.[0] ?? name;

const count = (names: Map<string, number>, name: string) => names.set(name, (names.get(name) ?? 0) + 1);

/** Made once for a whitelist: 20,000 names are not gone through for each peer. */
const counted = {
  filtered: new WeakMap<Whitelist, ReadonlyMap<string, number>>(),
  whole: new WeakMap<Whitelist, ReadonlyMap<string, number>>(),
};

const importPrefix = 'pki import whitelist file-name ';
const usualThreshold = 90;
