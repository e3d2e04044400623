import { type CfCard, CfCardError } from '../flash/cf-card.ts';
import { isOnCard } from '../flash/directory.ts';
import { type ReadWhitelist, readWhitelist } from './whitelist-file.ts';

/** A whitelist file in the root of the card or in a folder there; undefined when there is none. */
export function readWhitelistFile(cfCard: CfCard, file: string): ReadWhitelist | undefined {
  if (file.split('/').length > 2 || !isOnCard(file)) return undefined;
  try {
    const bytes = cfCard.stat(file)?.kind === 'file' ? cfCard.read(file) : undefined;
    return bytes && readWhitelist(bytes);
  } catch (error) {
    if (error instanceof CfCardError) return undefined;
    throw error;
  }
}
