import { PKIFailureInfo } from './asn1/pki-failure-info.ts';
import type { CmpFailureCode } from './failure-code.ts';
import type { CmpFailure } from './result.ts';

/**
 * Why a message failed that went out for the second time. A CA that has had it before objects to the repetition; what the operator can act on
 * is what made us repeat. A decision of the CA, though, is one. Neither is left out.
 */
export function afterRepetition(cause: CmpFailure, then: CmpFailure, failInfo: readonly number[]): CmpFailure {
  if (cause.code === then.code && cause.detail === then.detail) return cause;
  return isReaction(then.code, failInfo)
    ? { code: cause.code, detail: `${cause.detail}; sent again: ${wordsOf(then)}` }
    : { code: then.code, detail: `${then.detail}; sent again after: ${wordsOf(cause)}` };
}

function isReaction(code: CmpFailureCode, failInfo: readonly number[]): boolean {
  if (code === 'CMP_ERROR' || code === 'CMP_REJECTED') return failInfo.length === 0 || failInfo.some(bit => objections.has(bit));
  return reactions.has(code);
}

const wordsOf = ({ code, detail }: CmpFailure): string => [words[code], detail].filter(Boolean).join(' ') || code;

/** What a server says to a message that it has had before: its kind, its nonce or its transaction is used up. */
const objections: ReadonlySet<number> = new Set(
  (['badRequest', 'certConfirmed', 'badRecipientNonce', 'badSenderNonce', 'transactionIdInUse', 'duplicateCertReq'] as const).map(name =>
    PKIFailureInfo.indexOf(name),
  ),
);

/** Answers that are to something else, and none at all. */
const reactions: ReadonlySet<CmpFailureCode> = new Set([
  'CMP_UNREACHABLE',
  'CMP_TIMEOUT',
  'CMP_ANSWER_TRUNCATED',
  'CMP_TRANSPORT',
  'CMP_HTTP_STATUS',
  'CMP_CONTENT_TYPE',
  'CMP_UNEXPECTED_BODY',
  'CMP_TRANSACTION_ID',
  'CMP_RECIP_NONCE',
]);

const words: Partial<Record<CmpFailureCode, string>> = {
  CMP_HTTP_STATUS: 'HTTP status',
  CMP_CONTENT_TYPE: 'an answer that is not CMP,',
  CMP_TRANSACTION_ID: 'the transactionID',
  CMP_RECIP_NONCE: 'the recipNonce',
};
