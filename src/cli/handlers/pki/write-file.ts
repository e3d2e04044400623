import { writeDone, writeRefused } from '../../../control-plane/card-alarm.ts';
import { CfCardError } from '../../../flash/cf-card.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';

/** Writes a file of PKI to the card, over one of that name: `done`, or what the router says when the card refuses. */
export function writeRootFile(
  file: string,
  bytes: Uint8Array,
  { nonVolatile: { cfCard } }: RouterFacts,
  done: readonly Step[],
): readonly Step[] {
  return written(file, () => cfCard.write(file, bytes), done, say('pki-file-not-written', { object: file }));
}

/** What comes of writing a file: a card that refuses is an alarm as well. */
export function written(file: string, write: () => void, done: readonly Step[], refused: Step): readonly Step[] {
  try {
    write();
    return [...done, did(writeDone({ file }))];
  } catch (error) {
    if (!(error instanceof CfCardError)) throw error;
    return [error.code === 'CARD_FULL' ? say('pki-card-full') : refused, did(writeRefused({ file }, error.code))];
  }
}
