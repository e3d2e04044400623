import { type CfCard, CfCardError } from '../flash/cf-card.ts';
import { isOnCard } from '../flash/directory.ts';

/**
 * A file in the root of the CF card, where the PKI commands look for theirs; undefined when there is none of that name or it cannot be
 * read, and without bytes when it is larger than the router takes.
 */
export function readRootFile(cfCard: CfCard, fileName: string, largest: number): { readonly bytes: Uint8Array | undefined } | undefined {
  if (fileName.includes('/') || !isOnCard(fileName)) return undefined;
  try {
    const entry = cfCard.stat(fileName);
    if (entry?.kind !== 'file') return undefined;
    if (entry.size > largest) return { bytes: undefined };
    const bytes = cfCard.read(fileName);
    return bytes && { bytes };
  } catch (error) {
    if (error instanceof CfCardError) return undefined;
    throw error;
  }
}
