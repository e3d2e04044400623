import { createActor, fromPromise, waitFor } from 'xstate';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { cmpSessionMachine, type Exchange } from '../../src/cmp/session.machine.ts';
import type { CmpSessionInput, InitialRequest, KeyUpdateRequest } from '../../src/cmp/session-input.ts';
import type { CmpResult } from '../../src/cmp/result.ts';
import type { ExchangeEnded } from '../../src/cmp/session-context.ts';
import type { CmpReply } from '../../src/cmp/transport.ts';
import { countingEntropy } from '../support/counting-entropy.ts';
import { inTime } from '../support/patience.ts';
import { CaWatch } from '../support/ca-watch.ts';
import { november2026 } from './fixtures.ts';
import { dn, issuingName, labPki, pkcs8, routerName, spki } from './small-ca.ts';

export function initialRequest(changes: Partial<InitialRequest> = {}): InitialRequest {
  const { keys, identity, root } = labPki();
  return {
    kind: 'ir',
    template: { subject: dn(routerName), newKey: { privateKey: pkcs8(keys.router), publicKey: spki(keys.router) } },
    protectionKey: pkcs8(keys.identity),
    authenticationCertificate: identity,
    chain: [root],
    recipient: dn(issuingName),
    trustAnchors: [root],
    now: () => november2026,
    entropy: countingEntropy(),
    ...changes,
  };
}

export function keyUpdate(changes: Partial<KeyUpdateRequest> = {}): KeyUpdateRequest {
  const { keys, enrolled, issuing, root } = labPki();
  const {
    template: { newKey },
    ...basis
  } = initialRequest();
  return {
    ...basis,
    kind: 'kur',
    template: { newKey },
    protectionKey: pkcs8(keys.router),
    authenticationCertificate: enrolled,
    chain: [issuing, root],
    oldCertificate: enrolled,
    ...changes,
  };
}

export type Responder = (request: Uint8Array, nth: number, kind: Exchange['kind']) => Uint8Array | Promise<Uint8Array>;

/** A transaction on a virtual clock, with everything that went over the wire. */
export function startTransaction(input: CmpSessionInput, respond: Responder) {
  const clock = new VirtualClock(november2026);
  const sent: Uint8Array[] = [];
  const told: string[] = [];
  const exchanges: ExchangeEnded[] = [];
  const watched = new CaWatch();
  const exchange = fromPromise<CmpReply, Exchange>(({ input: { request, kind } }) =>
    watched.watch(async () => ({ der: await respond(request, sent.push(request) - 1, kind), status: 200 })),
  );
  const actor = createActor(cmpSessionMachine.provide({ actors: { exchange } }), { input, clock });
  actor.on('message.sent', ({ kind }) => told.push(`> ${kind}`));
  actor.on('message.received', ({ kind }) => told.push(`< ${kind}`));
  actor.on('remark.made', ({ text }) => told.push(text));
  actor.on('exchange.ended', ended => exchanges.push(ended));
  actor.start();
  /** Until the transaction has ended or waits for the clock. */
  /** An error in what answers in the CA's place ends the wait. */
  const until = async (isSo: (snapshot: ReturnType<typeof actor.getSnapshot>) => boolean) => {
    const awaited = waitFor(actor, isSo);
    const snapshot = await inTime(
      awaited,
      () => `the transaction is in ${JSON.stringify(actor.getSnapshot().value)} after ${told.join(', ')}`,
    );
    watched.rethrow();
    return snapshot;
  };
  /** Until the transaction has ended or waits for the clock. */
  const settle = () => until(({ status, value }) => status !== 'active' || isPending(value));
  const done = async (): Promise<CmpResult | undefined> => (await until(({ status }) => status !== 'active')).output;
  return { actor, clock, sent, told, exchanges, settle, done };
}

/** The outcome of a transaction that nothing has to wait in. */
export async function enrol(input: CmpSessionInput, respond: Responder) {
  const transaction = startTransaction(input, respond);
  return { ...transaction, result: await transaction.done() };
}

export const failureCode = (result: CmpResult | undefined): string | undefined =>
  result?.result === 'failed' ? result.reason.code : result?.result;

const isPending = (value: unknown) => JSON.stringify(value) === JSON.stringify({ underWay: 'pending' });
