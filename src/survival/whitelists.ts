import { readWhitelistFile } from '../pki/whitelist-card.ts';
import type { Memory, SurvivalRow } from './memory.ts';
import { type NextStart, nextStart } from './next-start.ts';
import { changed, counted, kept, lost, named } from './words.ts';

/** Whitelists in memory: a start reads the files that the next-startup file imports, as they are then. */
export function* whitelistRows(memory: Memory): Iterable<SurvivalRow> {
  const { whitelist, whitelistChanges } = memory.volatile;
  if (whitelistChanges.length > 0)
    yield lost('whitelist changes', `${counted(whitelistChanges.length, 'change')}, never applied: pki whitelist update does that`);
  if (whitelist.size === 0) return;
  const imported = importedBy(nextStart(memory));
  const again: string[] = [];
  for (const [file, names] of whitelist) {
    const row = imported.has(file.toLowerCase()) ? fateOf(file, names, memory) : lost(`whitelist ${file}`, 'its import was never saved');
    if (row) yield row;
    else again.push(file);
  }
  if (again.length > 0) yield kept(`whitelists ${named(again)}`, 'read again at the start, from the card');
}

/** Undefined where it will be there as it is. */
function fateOf(file: string, names: readonly string[], { nonVolatile: { cfCard } }: Memory): SurvivalRow | undefined {
  const onCard = readWhitelistFile(cfCard, file)?.file?.names;
  if (!onCard) return lost(`whitelist ${file}`, `${counted(names.length, 'name')}: its file is gone or cannot be read`);
  const isSame = onCard.length === names.length && onCard.every((name, nth) => name === names[nth]);
  return isSame ? undefined : changed(`whitelist ${file}`, 'its file on the card holds other names by now: those will be in memory');
}

/** Files that a configuration imports, in small letters: case does not count. */
const importedBy = (next: NextStart): ReadonlySet<string> =>
  new Set(
    'text' in next ? [...next.text.matchAll(/^pki import whitelist file-name (\S+)/gim)].map(([, file]) => `${file}`.toLowerCase()) : [],
  );
