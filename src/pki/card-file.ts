import { type CfCard, CfCardError } from '../flash/cf-card.ts';
import { isOnCard } from '../flash/directory.ts';

/**
 * A file in the root of the CF card, where the PKI commands look for theirs; undefined when there is none of that name or it cannot be
 * read, and without bytes when it is larger than the router takes.
 */
export function readRootFile(cfCard: CfCard, fileName: string, largest: number): { readonly bytes: Uint8Array | undefined } | undefined {
  return attempt(() => {
    const name = spelledOnCard(cfCard, fileName);
    if (name === undefined) return undefined;
    if ((cfCard.stat(name)?.size ?? 0) > largest) return { bytes: undefined };
    const bytes = cfCard.read(name);
    return bytes && { bytes };
  });
}

/** The name of such a file as the card has it: exactly, or else in other letters, for pages disagree on whether case counts. */
export const rootFileNamed = (cfCard: CfCard, fileName: string): string | undefined => attempt(() => spelledOnCard(cfCard, fileName));

function spelledOnCard(cfCard: CfCard, fileName: string): string | undefined {
  if (fileName.includes('/') || !isOnCard(fileName)) return undefined;
  if (cfCard.stat(fileName)) return cfCard.stat(fileName)?.kind === 'file' ? fileName : undefined;
  const caseless = fileName.toLowerCase();
  return cfCard.list('')?.find(({ name, kind }) => kind === 'file' && name.toLowerCase() === caseless && isOnCard(name))?.name;
}

function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof CfCardError) return undefined;
    throw error;
  }
}
