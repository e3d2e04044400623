import { type CfCard, CfCardError } from '../flash/cf-card.ts';
import { certificateOnCard } from '../pki/certificate-on-card.ts';
import type { CmpSession } from '../pki/domain.ts';
import { writeDone, writeRefused } from './card-alarm.ts';
import type { Context } from './chart.ts';
import type { AlarmEvent } from './events.ts';
import { updateFailed } from './update-alarm.ts';

/** Whether what an update brings can be stored, as is looked at before a CA is asked, and what is told of it. */
export interface StorageLook {
  readonly isReady: boolean;
  readonly told: readonly AlarmEvent[];
}

/** A certificate that cannot be stored is lost, and a CA asked every five minutes for a week would issue two thousand of them. */
export function lookForRoom(session: CmpSession, context: Context): StorageLook {
  const { device, nonVolatile, volatile } = context;
  const { authenticationCertificate: file = '', name } = session;
  if (!certificateOnCard(nonVolatile.cfCard, file)) return { isReady: true, told: [] }; // the request itself fails, with that reason
  const refusal = refusalOf(nonVolatile.cfCard, file);
  if (refusal) return { isReady: false, told: [writeRefused({ session: name }, refusal.code), ...updateFailed(context, name)] };
  const isKeyKept = !volatile.keyUpdates.get(name)?.isKeyNotKept || device.storeBoard(nonVolatile.board);
  return { isReady: isKeyKept, told: [writeDone({ session: name }), ...(isKeyKept ? [] : updateFailed(context, name))] };
}

/** Why the card takes no files of an update: a draft is begun, and given up. */
function refusalOf(cfCard: CfCard, file: string): CfCardError | undefined {
  try {
    if (cfCard.free() < room) return new CfCardError('CARD_FULL', file);
    const draft = cfCard.draft(file);
    try {
      draft.add(new Uint8Array(room));
    } finally {
      draft.abandon();
    }
    return undefined;
  } catch (error) {
    if (error instanceof CfCardError) return error;
    throw error;
  }
}

/** A certificate and the chain above it, as PEM; our figure. */
const room = 16 * 1024;
