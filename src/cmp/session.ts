import type { BodyKind } from './asn1/pki-body.ts';
import type { CmpFailureCode } from './failure-code.ts';
import { acceptance, type Issued, refusal } from './issued-certificate.ts';
import { afterRepetition } from './repetition.ts';
import { begin, confirm, poll } from './requests.ts';
import { type CmpAnswer, type Awaited, readAnswer, type CmpVerdict } from './responses.ts';
import type { CmpFailure, CmpResult } from './result.ts';
import { type CmpSessionInput, defaultLimits, type SessionLimits } from './session-input.ts';
import { readBasis, type RequestKind, type Transaction } from './transaction.ts';
import { type CmpReply, CmpTransportError } from './transport.ts';
import { verdictText } from './verdict-text.ts';

/** What the statechart of a transaction remembers. */
export interface SessionContext {
  readonly limits: SessionLimits;
  /** Undefined when no request could be made. */
  readonly transaction: Transaction | undefined;
  readonly awaited: Awaited;
  /** What a pollReq asks for: 0, or -1 for a whole response. */
  readonly certReqId: 0 | -1;
  readonly verdict: CmpVerdict | undefined;
  /** Of the answer read last. */
  readonly received: BodyKind | undefined;
  /** Its remarks, as far as they are new. */
  readonly notes: readonly string[];
  readonly notesBefore: readonly string[];
  /** What the CA asks for, milliseconds; undefined as long as it has not said. */
  readonly checkAfter: number | undefined;
  /** How often in a row there was no answer to the question, asked twice. */
  readonly pollsLost: number;
  /** The message under way is the identical one for the second time. */
  readonly isResent: boolean;
  /** Why it was sent again. */
  readonly repeatedAfter: CmpFailure | undefined;
  readonly lostInARow: number;
  /** The certificate, while the CA has not confirmed that it knows we have it. */
  readonly issued: Issued | undefined;
  /** Why the certificate is not kept: the outcome is settled, only the CA has to be told. */
  readonly refused: CmpFailure | undefined;
  /** Why the last exchange failed. */
  readonly failure: CmpFailure | undefined;
}

/** What a transaction tells while it runs. Statistics are counted from the first two. */
export type CmpSessionEmitted =
  | { readonly type: 'message.sent'; readonly kind: RequestKind }
  | { readonly type: 'message.received'; readonly kind: BodyKind }
  | { readonly type: 'remark.made'; readonly text: string }
  | ExchangeEnded;

/** One message out, and what came of it; the same octets sent again are an exchange of their own. */
export interface ExchangeEnded {
  readonly type: 'exchange.ended';
  readonly kind: RequestKind;
  /** DER. */
  readonly request: Uint8Array;
  /** Octets that came back, whatever they are. */
  readonly answer?: Uint8Array;
  /** Of HTTP. */
  readonly status?: number;
  /** What the answer is, when it is a message that fits. */
  readonly received?: BodyKind;
  /** What the router makes of it, in one sentence. */
  readonly verdict: string;
}

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

/** At least a second, whatever the CA says, and never more than a timer can hold: the transaction's own limit ends it before. */
const delayOf = (checkAfter: number | undefined) =>
  checkAfter === undefined ? undefined : Math.min(Math.max(checkAfter * 1000, shortestCheckAfter), longestDelay + 1000);

function makeMessage(make: () => Transaction | string): Partial<SessionContext> {
  try {
    const made = make();
    return typeof made === 'string' ? couldNotBeMade(made) : { transaction: made, isResent: false };
  } catch {
    return couldNotBeMade('a message could not be made');
  }
}

const couldNotBeMade = (detail: string): Partial<SessionContext> => ({ transaction: undefined, failure: { code: 'CMP_REQUEST', detail } });

const spanText = (milliseconds: number): string =>
  milliseconds < 120_000
    ? `${Math.round(milliseconds / 1000)} s`
    : milliseconds < 7_200_000
      ? `${Math.round(milliseconds / 60_000)} min`
      : `${Math.round(milliseconds / 3_600_000)} h`;

const nothing = 'nothing to answer to';

const mostNotes = 20;

const losses = new Set<CmpFailureCode>(['CMP_UNREACHABLE', 'CMP_TIMEOUT', 'CMP_ANSWER_TRUNCATED', 'CMP_TRANSPORT']);

/** A timer of more than 2^31-1 milliseconds would fire at once. */
const longestDelay = 2 ** 31 - 2000;

const shortestCheckAfter = 1000;

const fallbackCheckAfter = 60_000;
