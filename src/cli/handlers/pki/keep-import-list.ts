import { CfCardError } from '../../../flash/cf-card.ts';
import { type ImportEntry, isImportListTooLong, writeImportList } from '../../../pki/import-list.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

/** Puts the list of what memory is about to hold on the card, before memory changes; what the router says when it cannot. */
export function listImports({ nonVolatile: { cfCard } }: RouterFacts, entries: readonly ImportEntry[]): Step | undefined {
  if (isImportListTooLong(cfCard)) return say('pki-list-too-long');
  try {
    writeImportList(cfCard, entries);
    return undefined;
  } catch (error) {
    if (error instanceof CfCardError) return say(error.code === 'CARD_FULL' ? 'pki-card-full' : 'pki-list-not-written');
    throw error;
  }
}
