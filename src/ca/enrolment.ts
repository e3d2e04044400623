import { X509Certificate } from 'node:crypto';
import type { CertConfirmContent } from '../cmp/asn1/cert-confirm-content.ts';
import type { CertReqMessages } from '../cmp/asn1/cert-req-messages.ts';
import { bodyKind, type PKIBody } from '../cmp/asn1/pki-body.ts';
import type { PollReqContent } from '../cmp/asn1/poll-req-content.ts';
import { errorBody, grantedBody, pkiconfBody, pollRepBody, refusedBody, waitingBody } from './answer-bodies.ts';
import type { Requester } from './authentication.ts';
import type { Authority, CertificateOrder } from './authority.ts';
import { checkRequest, type RequestKind, soleRequest } from './certificate-request.ts';
import { readConfirmation } from './confirmation.ts';
import type { CaEvent } from './events.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import type { Phase, Transaction } from './transactions.ts';

/** What happens next in a transaction: the answer, and where the transaction then stands. */
export interface EnrolmentStep {
  readonly body: PKIBody;
  readonly phase: Phase;
}

export interface Polling {
  readonly pollCount: number;
  readonly checkAfter: number;
}

/** What the CA does with requests whose sender and place in the transaction are known. */
export class Enrolment {
  readonly #authority: Authority;
  readonly #tell: (event: CaEvent) => void;

  constructor(authority: Authority, tell: (event: CaEvent) => void) {
    this.#authority = authority;
    this.#tell = tell;
  }

  open(
    kind: RequestKind,
    messages: CertReqMessages,
    requester: Requester,
    wantsImplicitConfirm: boolean,
    pollCount: number,
  ): EnrolmentStep | Refusal {
    const request = soleRequest(messages);
    if (isRefusal(request)) return request;
    const checked = checkRequest(kind, request, requester, this.#authority);
    if (isRefusal(checked)) {
      this.#tell({ event: 'refused', ...checked });
      return { body: refusedBody(kind, checked), phase: { at: 'closed' } };
    }
    const { mods, ...order } = checked;
    if (pollCount > 0) return { body: waitingBody(kind), phase: { at: 'waiting', pollsLeft: pollCount, order, mods } };
    return this.#grant(kind, order, mods, wantsImplicitConfirm);
  }

  goOn(body: PKIBody, transaction: Transaction, checkAfter: number): EnrolmentStep | Refusal {
    if (body.certConf) return this.#conclude(body.certConf, transaction);
    if (body.pollReq) return this.#poll(body.pollReq, transaction, checkAfter);
    if (!body.error) return refuse('badRequest', `${bodyKind(body)} is not for this CA`);
    this.abandon(transaction);
    return { body: pkiconfBody(), phase: { at: 'closed' } };
  }

  /** A certificate that its owner does not want, or never confirms, must not stay in the world. */
  abandon({ phase }: Transaction): void {
    if (phase.at !== 'issued') return;
    this.#authority.revoke(phase.certificate);
    this.#tellAbout('revoked', phase.certificate);
  }

  #grant(kind: RequestKind, order: CertificateOrder, mods: readonly string[], implicitConfirm: boolean): EnrolmentStep {
    const certificate = this.#authority.issue(order);
    this.#tellAbout('issued', certificate);
    if (implicitConfirm) this.#confirm(certificate);
    const body = grantedBody(kind, certificate, this.#authority.chain[1], mods);
    return { body, phase: implicitConfirm ? { at: 'closed' } : { at: 'issued', certificate } };
  }

  #poll(content: PollReqContent, { kind, phase, wantsImplicitConfirm }: Transaction, checkAfter: number): EnrolmentStep | Refusal {
    const [poll, ...more] = content;
    if (phase.at !== 'waiting') return refuse('badRequest', 'there is nothing to poll for');
    // -1 polls for the whole answer (RFC 9480 §2.12); OpenSSL polls with 0 either way.
    if (!poll || more.length > 0 || (poll.certReqId !== 0 && poll.certReqId !== -1))
      return refuse('badRequest', 'certReqId is not that of the request');
    if (phase.pollsLeft === 0) return this.#grant(kind, phase.order, phase.mods, wantsImplicitConfirm);
    return { body: pollRepBody(poll.certReqId, checkAfter), phase: { ...phase, pollsLeft: phase.pollsLeft - 1 } };
  }

  #conclude(content: CertConfirmContent, transaction: Transaction): EnrolmentStep | Refusal {
    const { phase } = transaction;
    if (phase.at === 'closed') return refuse('certConfirmed', 'the transaction is closed');
    if (phase.at === 'waiting') return refuse('badRequest', 'no certificate was issued yet');
    const confirmation = readConfirmation(content, phase.certificate);
    if (confirmation === 'accepted') this.#confirm(phase.certificate);
    else this.abandon(transaction);
    if (typeof confirmation === 'string') return { body: pkiconfBody(), phase: { at: 'closed' } };
    this.#tell({ event: 'refused', ...confirmation });
    return { body: errorBody(confirmation), phase: { at: 'closed' } };
  }

  #confirm(certificate: Uint8Array): void {
    this.#authority.confirm(certificate);
    this.#tellAbout('confirmed', certificate);
  }

  #tellAbout(event: 'issued' | 'confirmed' | 'revoked', certificate: Uint8Array): void {
    const { subject, serialNumber } = new X509Certificate(certificate);
    this.#tell({ event, subject: subject.replaceAll('\n', ', '), serialNumber: serialNumber.toLowerCase() });
  }
}
