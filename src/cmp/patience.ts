import type { CmpFailureCode } from './failure-code.ts';
import type { SessionContext } from './session-context.ts';

/** A lost answer may be fetched by the identical message, once. A server that answered with something else has answered. */
export function mayResend({ isResent, verdict }: SessionContext): boolean {
  return !isResent && verdict?.is === 'failed' && losses.has(verdict.failure.code);
}

/** The whole takes too long, whatever the CA said last. */
export const noteTimeIsUp = ({ limits: { overall }, pollsLost }: SessionContext): Partial<SessionContext> => ({
  failure: { code: 'CMP_LIMIT', detail: `after ${spanText(overall)}${pollsLost > 0 ? ', and it does not answer now' : ''}` },
});

/** The question is asked again later. */
export const noteLostPoll = ({ pollsLost }: SessionContext): Partial<SessionContext> => ({ failure: undefined, pollsLost: pollsLost + 1 });

/** A CA that cannot be reached now may have decided when it can be again. */
export function mayPollOn({ transaction, lostInARow, limits, verdict }: SessionContext): boolean {
  if (transaction?.sent.kind !== 'pollReq' || lostInARow > limits.lostInARow) return false;
  return verdict?.is === 'failed' && verdict.failure.code !== 'CMP_BAD_URL';
}

/** What the CA asks for; longer and longer while it is away, so that it may be away for more than a moment. */
export function untilNextPoll({ checkAfter, pollsLost }: SessionContext): number {
  if (pollsLost === 0) return checkAfter ?? fallbackCheckAfter;
  return Math.max(checkAfter ?? 0, Math.min(1000 * 4 ** pollsLost, fallbackCheckAfter));
}

/**
 * Milliseconds until the next question: at least one second, whatever the CA says, and never more than a timer can hold; the transaction's
 * own limit ends it before that.
 */
export const delayOf = (checkAfter: number | undefined): number | undefined =>
  checkAfter === undefined ? undefined : Math.min(Math.max(checkAfter * 1000, shortestCheckAfter), longestDelay + 1000);

const spanText = (milliseconds: number): string =>
  milliseconds < 120_000
    ? `${Math.round(milliseconds / 1000)} s`
    : milliseconds < 7_200_000
      ? `${Math.round(milliseconds / 60_000)} min`
      : `${Math.round(milliseconds / 3_600_000)} h`;

const losses = new Set<CmpFailureCode>(['CMP_UNREACHABLE', 'CMP_TIMEOUT', 'CMP_ANSWER_TRUNCATED', 'CMP_TRANSPORT']);

/** A timer of more than 2^31-1 milliseconds would fire at once. */
export const longestDelay = 2 ** 31 - 2000;

const shortestCheckAfter = 1000;

const fallbackCheckAfter = 60_000;
