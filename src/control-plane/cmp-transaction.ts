import { createActor, fromCallback } from 'xstate';
import type { RequestKind } from '../cmp/transaction.ts';
import type { BodyKind } from '../cmp/asn1/pki-body.ts';
import { type CmpSessionInput, defaultLimits, type SessionLimits } from '../cmp/session-input.ts';
import { generateKeyPair } from '../pki/key-pair.ts';
import type { EnrolmentStart } from './enrolment.ts';
import type { CmpEvent } from './events.ts';
import type { CmpStatistics } from './state.ts';
import type { Surroundings } from './surroundings.ts';

/** `transaction.stopped`: `cmp poll-request stop`. */
export type CmpTransactionEvent = { readonly type: 'transaction.stopped' };

export interface CmpTransactionInput extends EnrolmentStart {
  readonly surroundings: Surroundings;
}

/**
 * One CMP transaction as the control plane runs it: given what to ask for, it sends back `cmp.counted`, `cmp.polling` and at the
 * end `cmp.finished`. The code of CMP is loaded with the first request: a router starts faster without it.
 */
export const cmpTransaction = fromCallback<CmpTransactionEvent, CmpTransactionInput, CmpEvent>(({ input, sendBack }) => {
  let stop = () => {
    isStopped = true;
  };
  let isStopped = false;
  void input.surroundings.hostWork.through(prepare(input)).then(({ cmpSessionMachine, keyAside = input.keyAside }) => {
    if (isStopped) return;
    const { session, kind, surroundings } = input;
    if (keyAside && keyAside !== input.keyAside) sendBack({ type: 'cmp.keyMade', session, keyPair: keyAside });
    const actor = createActor(cmpSessionMachine, {
      clock: surroundings.clock,
      input: sessionInput({ ...input, ...(keyAside && { requestedKey: keyAside }) }),
    });
    actor.on('message.sent', ({ kind: message }) => {
      const counter = sentCounters[message];
      if (counter) sendBack({ type: 'cmp.counted', session, counter });
      if (message === 'pollReq') sendBack({ type: 'cmp.polling', session });
    });
    actor.on('message.received', ({ kind: message }) => {
      const counter = receivedCounters[message];
      if (counter) sendBack({ type: 'cmp.counted', session, counter });
    });
    actor.on('remark.made', ({ text }) => sendBack({ type: 'cmp.remarked', session, text }));
    actor.on('exchange.ended', ({ type: _, ...exchange }) => sendBack({ type: 'cmp.exchanged', session, exchange }));
    actor.subscribe({
      complete() {
        const { output } = actor.getSnapshot();
        if (output) sendBack({ type: 'cmp.finished', session, kind, result: output, ...(keyAside && { keyAside }) }); // one that was stopped has none
      },
    });
    stop = () => {
      actor.stop();
    };
    actor.start();
  });
  return () => stop();
});

/** What a transaction cannot begin without, all of it the host's work. */
async function prepare({ regenerate, requestedKey, now }: CmpTransactionInput) {
  const [machine, keyAside] = await Promise.all([
    import('../cmp/session.machine.ts'),
    regenerate === undefined ? undefined : generateKeyPair(requestedKey.name, regenerate, now),
  ]);
  return { ...machine, keyAside };
}

const sentCounters: Partial<Record<RequestKind, keyof CmpStatistics>> = { ir: 'irSent', kur: 'kurSent', pollReq: 'pollReqSent' };
const receivedCounters: Partial<Record<BodyKind, keyof CmpStatistics>> = {
  ip: 'irReceived',
  kup: 'kurReceived',
  pollRep: 'pollReqReceived',
};

/** A network is no faster where time is: an answer has its time of the host's, and the transaction as much more for its messages. */
function limitsBy({ clock: { scale = 1 }, cmpLimits }: Surroundings): Partial<SessionLimits> {
  const { requestTimeout, overall } = { ...defaultLimits, ...cmpLimits };
  const longer = requestTimeout * (Math.max(1, scale) - 1);
  return { ...cmpLimits, requestTimeout: requestTimeout + longer, overall: overall + messagesInARow * longer };
}

/** A request and its confirmation, each sent twice. */
const messagesInARow = 4;

function sessionInput({ surroundings, ...start }: CmpTransactionInput): CmpSessionInput {
  const { entity, requestedKey: newKey, url, from } = start;
  return {
    ...(start.kind === 'ir'
      ? { kind: 'ir', template: { subject: entity.subject, subjectAltName: entity.subjectAltName, newKey } }
      : { kind: 'kur', template: { newKey }, oldCertificate: start.authenticationCertificate }),
    protectionKey: start.authenticationKey.privateKey,
    authenticationCertificate: start.authenticationCertificate,
    chain: start.chain,
    recipient: start.recipient,
    trustAnchors: start.trustAnchors,
    now: start.now,
    entropy: surroundings.entropy,
    exchange: (request, signal) => surroundings.hostWork.through(surroundings.cmpTransport(request, { url, from }, signal)),
    server: start.url,
    limits: limitsBy(surroundings),
  };
}
