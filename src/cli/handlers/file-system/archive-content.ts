import { type ArchiveEntry, archiveEntries } from '../../../config/archive.ts';
import type { CfCard } from '../../../flash/cf-card.ts';

/** What an archive of the card holds, directories included. */
export function contentOfArchive(path: string, card: CfCard): readonly ArchiveEntry[] | 'too large' | 'broken' {
  if ((card.stat(path)?.size ?? 0) > largestArchive) return 'too large';
  try {
    const entries = archiveEntries(card.read(path) ?? new Uint8Array());
    if (entries.length === 0) return 'broken';
    if (entries.length > mostEntries) return 'too large';
    return entries.reduce((sum, { size }) => sum + size, 0) > largestArchive ? 'too large' : entries;
  } catch {
    return 'broken'; // what exactly is broken helps no operator
  }
}

export const isDirectory = ({ name }: ArchiveEntry): boolean => name.endsWith('/');

export function expanded(entry: ArchiveEntry): Uint8Array | undefined {
  try {
    return entry.expand();
  } catch {
    return undefined; // the same
  }
}

/** More files than a card has: who sends them means no good. */
const mostEntries = 4096;
/** Archives are made and opened in memory. */
export const largestArchive = 64 * 1024 * 1024;
