import { acceptance, refusal } from './issued-certificate.ts';
import { delayOf, longestDelay } from './patience.ts';
import { afterRepetition } from './repetition.ts';
import { begin, confirm, poll } from './requests.ts';
import { type CmpAnswer, type CmpVerdict, readAnswer } from './responses.ts';
import type { CmpFailure, CmpResult } from './result.ts';
import type { ExchangeEnded, SessionContext } from './session-context.ts';
import { type CmpSessionInput, defaultLimits } from './session-input.ts';
import { readBasis, type Transaction } from './transaction.ts';
import { type CmpReply, CmpTransportError } from './transport.ts';
import { verdictText } from './verdict-text.ts';

export function startSession(input: CmpSessionInput): SessionContext {
  const limits = { ...defaultLimits, ...input.limits };
  const context: SessionContext = {
    limits: { ...limits, overall: Math.min(limits.overall, longestDelay) },
    transaction: undefined,
    awaited: 'certRep',
    certReqId: 0,
    verdict: undefined,
    received: undefined,
    notes: [],
    notesBefore: [],
    checkAfter: undefined,
    pollsLost: 0,
    isResent: false,
    repeatedAfter: undefined,
    lostInARow: 0,
    issued: undefined,
    refused: undefined,
    failure: undefined,
  };
  return {
    ...context,
    ...makeMessage(() => {
      const basis = readBasis(input);
      return typeof basis === 'string' ? basis : begin(basis);
    }),
  };
}

export function readReply(context: SessionContext, der: Uint8Array): Partial<SessionContext> {
  const { transaction, awaited, certReqId, notesBefore } = context;
  if (!transaction) return {};
  const { verdict, received, notes: all, transaction: next, failInfo } = readAnswerSafely(der, transaction, awaited, certReqId);
  const notes = all.filter(note => !notesBefore.includes(note)); // a CA may give the same reason with every pollRep
  return {
    verdict,
    received,
    notes,
    notesBefore: [...notesBefore, ...notes].slice(-mostNotes),
    transaction: next,
    isResent: false,
    lostInARow: 0,
    pollsLost: 0,
    ...consequences(verdict),
    ...(verdict.is === 'failed' && { failure: reasonOf(context, verdict.failure, failInfo) }),
  };
}

/** Our next message, made from the verdict on the last answer. */
export const acceptCertificate = ({ transaction, issued }: SessionContext): Partial<SessionContext> => ({
  awaited: 'pkiconf',
  certReqId: 0,
  ...makeMessage(() => (transaction && issued ? confirm(transaction, acceptance(issued)) : nothing)),
});

export const refuseCertificate = ({ transaction, issued, refused }: SessionContext): Partial<SessionContext> => ({
  awaited: 'pkiconf',
  certReqId: 0,
  ...makeMessage(() => (transaction && issued && refused ? confirm(transaction, refusal(issued, refused)) : nothing)),
});

export const askForAnswer = ({ transaction, certReqId }: SessionContext): Partial<SessionContext> =>
  makeMessage(() => (transaction ? poll(transaction, certReqId) : nothing));

export function noteLoss(context: SessionContext, error: unknown): Partial<SessionContext> {
  const lost: CmpFailure =
    error instanceof CmpTransportError ? { code: error.code, detail: error.detail } : { code: 'CMP_TRANSPORT', detail: '' }; // an unknown error may carry anything
  return { verdict: { is: 'failed', failure: lost }, failure: reasonOf(context, lost), lostInARow: context.lostInARow + 1 };
}

/** The session's own time is over, whatever its transport waits for. */
export function outOfTime({ transaction }: SessionContext): CmpTransportError {
  const server = transaction?.basis.input.server;
  return new CmpTransportError('CMP_TIMEOUT', `no whole answer in time${server === undefined ? '' : ` (${server})`}`);
}

/** The identical message goes out once more. */
export const sendAgain = ({ failure }: SessionContext): Partial<SessionContext> => ({
  isResent: true,
  repeatedAfter: failure,
  failure: undefined,
});

const reasonOf = ({ isResent, repeatedAfter }: SessionContext, failure: CmpFailure, failInfo: readonly number[] = []): CmpFailure =>
  isResent && repeatedAfter ? afterRepetition(repeatedAfter, failure, failInfo) : failure;

export function exchangeEnded(
  { transaction, verdict, received }: SessionContext,
  { der: answer, status }: Partial<CmpReply>,
): ExchangeEnded {
  if (!transaction) throw new TypeError('an exchange ended without a message'); // the chart sends none without a transaction
  const { kind, der: request } = transaction.sent;
  return {
    type: 'exchange.ended',
    kind,
    request,
    ...(answer && { answer }),
    ...(status !== undefined && { status }),
    ...(answer && received && { received }),
    verdict: verdictText(verdict, transaction.trustedBy),
  };
}

/** Of an answer that was none, its HTTP status may still be known. */
export const replyLost = (error: unknown): Partial<CmpReply> =>
  error instanceof CmpTransportError && error.status !== undefined ? { status: error.status } : {};

export function grantedResult({ issued }: SessionContext): CmpResult {
  if (!issued) return failedResult(undefined);
  const { certificate, caCertificates, withMods } = issued;
  return { result: 'granted', certificate: certificate.der, caCertificates: caCertificates.map(({ der }) => der), withMods };
}

export const failedResult = (failure: CmpFailure | undefined): CmpResult => ({
  result: 'failed',
  reason: failure ?? { code: 'CMP_REQUEST', detail: '' },
});

function readAnswerSafely(...args: Parameters<typeof readAnswer>): CmpAnswer {
  try {
    return readAnswer(...args);
  } catch {
    // Bytes that our readers disagree about: an action that throws would end the whole router.
    return {
      verdict: { is: 'failed', failure: { code: 'CMP_MALFORMED', detail: 'it is no PKIMessage' } },
      transaction: args[1],
      notes: [],
    };
  }
}

function consequences(verdict: CmpVerdict): Partial<SessionContext> {
  switch (verdict.is) {
    case 'granted':
      return { issued: verdict.issued };
    case 'unacceptable':
      return { issued: verdict.issued, refused: verdict.failure };
    case 'failed':
      return {};
    case 'waiting':
      return { certReqId: verdict.certReqId };
    case 'still waiting':
      return { checkAfter: delayOf(verdict.checkAfter) };
    case 'confirmed':
      return {};
  }
}

function makeMessage(make: () => Transaction | string): Partial<SessionContext> {
  try {
    const made = make();
    return typeof made === 'string' ? couldNotBeMade(made) : { transaction: made, isResent: false };
  } catch {
    return couldNotBeMade('a message could not be made');
  }
}

const couldNotBeMade = (detail: string): Partial<SessionContext> => ({ transaction: undefined, failure: { code: 'CMP_REQUEST', detail } });

const nothing = 'nothing to answer to';

const mostNotes = 20;
