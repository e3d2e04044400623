import { CfCardError } from '../../../flash/cf-card.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

/** Writes a file of PKI to the card, over one of that name; what the router says when the card refuses. */
export function writeRootFile(file: string, bytes: Uint8Array, { nonVolatile: { cfCard } }: RouterFacts): Step | undefined {
  try {
    if (cfCard.stat(file)?.kind === 'directory') return say('pki-file-not-written', { object: file });
    cfCard.write(file, bytes);
    return undefined;
  } catch (error) {
    if (error instanceof CfCardError)
      return error.code === 'CARD_FULL' ? say('pki-card-full') : say('pki-file-not-written', { object: file });
    throw error;
  }
}
