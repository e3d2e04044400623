import type { CfCardErrorCode } from '../flash/cf-card.ts';
import type { AlarmEvent } from './events.ts';

/** What PKI writes to the card: the files of a CMP session as a set, or a single file. */
export type Written = { readonly session: string } | { readonly file: string };

/** The card has refused it: an alarm until the same is written. */
export const writeRefused = (written: Written, code: CfCardErrorCode): AlarmEvent => ({
  type: 'alarm.raised',
  alarm: 'hwIPSecPKIWriteToCFFail',
  subject: subjectOf(written),
  params: {
    ...('session' in written ? { of: 'SessionName', object: written.session } : { of: 'FileName', object: written.file }),
    reason: { words: code === 'CARD_FULL' ? 'card-out-of-space' : 'card-not-written' },
  },
});

/** Where there was an alarm, it is over. */
export const writeDone = (written: Written): AlarmEvent => ({
  type: 'alarm.cleared',
  alarm: 'hwIPSecPKIWriteToCFFail',
  subject: subjectOf(written),
});

const subjectOf = (written: Written): string => ('session' in written ? written.session : `cfcard:/${written.file.toLowerCase()}`);
