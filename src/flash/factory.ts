import type { FactoryEntry } from '../../firmware-model/schema/factory-entry.ts';
import type { CfCard } from './cf-card.ts';

/**
 * Lays the factory's files onto a card that has not been through it: one that lacks the last of them. What a user has put there
 * already stays as it is, and a card on which the work was cut off is finished.
 */
export function layFactoryState(card: CfCard, entries: readonly FactoryEntry[]): void {
  const last = entries.at(-1);
  if (!last || card.stat(pathOfEntry(last))) return;
  for (const entry of entries) if (!card.stat(pathOfEntry(entry))) lay(card, entry);
}

function lay(card: CfCard, entry: FactoryEntry): void {
  if ('directory' in entry) card.makeDirectory(entry.directory);
  else if ('text' in entry) card.write(entry.file, new TextEncoder().encode(entry.text));
  else card.reserve(entry.file, entry.size);
}

const pathOfEntry = (entry: FactoryEntry) => ('directory' in entry ? entry.directory : entry.file);
