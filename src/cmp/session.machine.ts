import { assign, emit, enqueueActions, fromPromise, setup } from 'xstate';
import { mayPollOn, mayResend, noteLostPoll, noteTimeIsUp, untilNextPoll } from './patience.ts';
import {
  acceptCertificate,
  askForAnswer,
  exchangeEnded,
  failedResult,
  grantedResult,
  noteLoss,
  outOfTime,
  readReply,
  refuseCertificate,
  replyLost,
  sendAgain,
  startSession,
} from './session.ts';
import type { CmpSessionEmitted, SessionContext } from './session-context.ts';
import type { CmpSessionInput } from './session-input.ts';
import type { RequestKind } from './transaction.ts';
import { type CmpReply, CmpTransportError } from './transport.ts';
import type { CmpResult } from './result.ts';

/** One message that goes out. `kind` is for whoever logs it. */
export interface Exchange {
  readonly kind: RequestKind | undefined;
  readonly request: Uint8Array;
  readonly by: CmpSessionInput['exchange'];
}

/** `session.stopped`: `cmp poll-request stop`. */
export type CmpSessionEvent = { readonly type: 'session.stopped' };

const cmpSession = setup({
  types: {
    context: {} as SessionContext,
    input: {} as CmpSessionInput,
    events: {} as CmpSessionEvent,
    emitted: {} as CmpSessionEmitted,
    output: {} as CmpResult,
  },
  actors: {
    exchange: fromPromise<CmpReply, Exchange>(
      ({ input: { request, by }, signal }) =>
        by?.(request, signal) ?? Promise.reject(new CmpTransportError('CMP_UNREACHABLE', 'no CMP transport provided')),
    ),
  },
  delays: {
    checkAfter: ({ context }) => untilNextPoll(context),
    requestTimeout: ({ context }) => context.limits.requestTimeout,
    overallLimit: ({ context }) => context.limits.overall,
  },
  guards: {
    'message could not be made': ({ context }) => context.transaction === undefined,
    'message is a pollReq': ({ context }) => context.transaction?.sent.kind === 'pollReq',
    'message is a certConf': ({ context }) => context.transaction?.sent.kind === 'certConf',
    'certificate is granted and needs no confirmation': ({ context: { verdict } }) => verdict?.is === 'granted' && verdict.confirmed,
    'certificate is granted': ({ context: { verdict } }) => verdict?.is === 'granted',
    'certificate is unacceptable': ({ context: { verdict } }) => verdict?.is === 'unacceptable' && !verdict.confirmed,
    'CA asks to wait': ({ context: { verdict } }) => verdict?.is === 'waiting',
    'CA still asks to wait': ({ context: { verdict } }) => verdict?.is === 'still waiting',
    'CA confirms our acceptance': ({ context: { verdict, refused } }) => verdict?.is === 'confirmed' && refused === undefined,
    'message may be sent again': ({ context }) => mayResend(context),
    'polling may go on': ({ context }) => mayPollOn(context),
  },
  actions: {
    'read the answer': assign(({ context }, { answer }: { answer: Uint8Array }) => readReply(context, answer)),
    'note that no answer came in time': assign(({ context }) => noteLoss(context, outOfTime(context))),
    'note the loss': assign(({ context }, { error }: { error: unknown }) => noteLoss(context, error)),
    'note that time is up': assign(({ context }) => noteTimeIsUp(context)),
    'send the same again': assign(({ context }) => sendAgain(context)),
    'accept the certificate': assign(({ context }) => acceptCertificate(context)),
    'refuse the certificate': assign(({ context }) => refuseCertificate(context)),
    'ask for the answer': assign(({ context }) => askForAnswer(context)),
    'note that the question was lost': assign(({ context }) => noteLostPoll(context)),
    'tell what is sent': enqueueActions(({ context, enqueue }) => {
      if (context.transaction && !context.isResent) enqueue(emit({ type: 'message.sent', kind: context.transaction.sent.kind }));
    }),
    'tell what is received': enqueueActions(({ context, enqueue }) => {
      if (context.received) enqueue(emit({ type: 'message.received', kind: context.received }));
      for (const text of context.notes) enqueue(emit({ type: 'remark.made', text }));
    }),
    'tell the exchange': emit(({ context }, { reply }: { reply: Partial<CmpReply> }) => exchangeEnded(context, reply)),
  },
});

/** A message is out; its answer, its loss or the time-out ends the wait. */
const awaitingAnswer = cmpSession.createStateConfig({
  invoke: {
    src: 'exchange',
    input: ({ context: { transaction } }) => ({
      kind: transaction?.sent.kind,
      request: transaction?.sent.der ?? new Uint8Array(),
      by: transaction?.basis.input.exchange,
    }),
    onDone: {
      target: 'judging',
      actions: [
        { type: 'read the answer', params: ({ event }) => ({ answer: event.output.der }) },
        { type: 'tell the exchange', params: ({ event }) => ({ reply: event.output }) },
      ],
    },
    onError: {
      target: 'lost',
      actions: [
        { type: 'note the loss', params: ({ event }) => ({ error: event.error }) },
        { type: 'tell the exchange', params: ({ event }) => ({ reply: replyLost(event.error) }) },
      ],
    },
  },
  after: {
    requestTimeout: {
      target: 'lost',
      actions: ['note that no answer came in time', { type: 'tell the exchange', params: { reply: {} } }],
    },
  },
});

/**
 * One CMP transaction of a router: `ir` or `kur`, polling, confirmation. Whoever runs it gives or provides `exchange`, one message out
 * and one back, which rejects with a CmpTransportError. The output says how it ended; nothing is stored here, and until it is `granted` the old
 * key and certificate stay in use. Messages are told as they go (`actor.on('message.sent', …)`); a parent that would rather be sent
 * something provides its own `tell …` actions.
 */
export const cmpSessionMachine = cmpSession.createMachine({
  id: 'cmp session',
  context: ({ input }) => startSession(input),
  initial: 'underWay',
  output: ({ event }) => event.output as CmpResult, // every final state below has one
  states: {
    underWay: {
      initial: 'sending',
      on: { 'session.stopped': 'stopped' },
      after: { overallLimit: { target: 'failed', actions: 'note that time is up' } },
      states: {
        sending: {
          always: [
            { guard: 'message could not be made', target: '#cmp session.failed' },
            { guard: 'message is a pollReq', target: 'awaitingPollRep', actions: 'tell what is sent' },
            { guard: 'message is a certConf', target: 'awaitingPkiConf', actions: 'tell what is sent' },
            { target: 'awaitingCertRep', actions: 'tell what is sent' },
          ],
        },
        awaitingCertRep: awaitingAnswer,
        awaitingPollRep: { ...awaitingAnswer, tags: 'polling' },
        awaitingPkiConf: awaitingAnswer,
        judging: {
          entry: 'tell what is received',
          always: [
            { guard: 'certificate is granted and needs no confirmation', target: '#cmp session.granted' },
            { guard: 'certificate is granted', target: 'sending', actions: 'accept the certificate' },
            { guard: 'certificate is unacceptable', target: 'sending', actions: 'refuse the certificate' },
            { guard: 'CA asks to wait', target: 'sending', actions: 'ask for the answer' },
            { guard: 'CA still asks to wait', target: 'pending' },
            { guard: 'CA confirms our acceptance', target: '#cmp session.granted' },
            { target: '#cmp session.failed' },
          ],
        },
        lost: {
          always: [
            { guard: 'message may be sent again', target: 'sending', actions: 'send the same again' },
            { guard: 'polling may go on', target: 'pending', actions: 'note that the question was lost' },
            { target: '#cmp session.failed' },
          ],
        },
        pending: {
          tags: 'polling',
          after: { checkAfter: { target: 'sending', actions: 'ask for the answer' } },
        },
      },
    },
    granted: { type: 'final', output: ({ context }) => grantedResult(context) },
    failed: { type: 'final', output: ({ context }) => failedResult(context.refused ?? context.failure) },
    stopped: { type: 'final', output: { result: 'stopped' } satisfies CmpResult },
  },
});
