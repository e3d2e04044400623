import type { MessageId, MessageParams } from '../../firmware-model/messages.ts';
import { printable } from './printable.ts';
import type { CmpFailure } from './result.ts';
import type { CmpSessionInput } from './session-input.ts';

type Kind = CmpSessionInput['kind'];

export const reportSuccess = (session: string, kind: Kind): MessageParams<'cmp-download-succeeded'> => ({
  session,
  requestType: requestTypes[kind],
});

/** What the trap says about a failure: a reason in the words of the message of that name, then what was found. */
export const reportFailure = (session: string, kind: Kind, { code, detail }: CmpFailure) =>
  ({
    session,
    requestType: requestTypes[kind],
    reason: { words: code },
    detail: detail ? `: ${displayed(detail)}` : '',
  }) satisfies Record<keyof MessageParams<'cmp-download-failed'>, string | { readonly words: MessageId }>;

/** A detail may quote what a server sent. */
const displayed = (detail: string): string => printable(detail).slice(0, longestDetail);

const longestDetail = 400;

const requestTypes: Record<Kind, string> = { ir: 'IR', kur: 'KUR' };
