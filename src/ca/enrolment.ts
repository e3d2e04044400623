import type { CertConfirmContent } from '../cmp/asn1/cert-confirm-content.ts';
import type { CertReqMessages } from '../cmp/asn1/cert-req-messages.ts';
import { bodyKind, type PKIBody } from '../cmp/asn1/pki-body.ts';
import type { PollReqContent } from '../cmp/asn1/poll-req-content.ts';
import { errorBody, grantedBody, pkiconfBody, pollRepBody, refusedBody, waitingBody, waitingErrorBody } from './answer-bodies.ts';
import type { Requester } from './authentication.ts';
import type { Authority, CertificateOrder } from './authority.ts';
import { certReqIdOf, checkRequest, type RequestKind, soleRequest } from './certificate-request.ts';
import { checkCertificationRequest } from './certification-request.ts';
import { readConfirmation } from './confirmation.ts';
import type { CaEvent } from './events.ts';
import type { AskedRequest, Decision, Policy } from './policy.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import { certificateToRevoke, notRevokedBody, revokedBody } from './revocation.ts';
import { wordsOf } from './words.ts';
import { checkHolder } from './template.ts';
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

/** What is known of a request beside its body. */
export interface Opening {
  /** In hexadecimal. */
  readonly transactionID: string;
  readonly now: number;
  readonly wantsImplicitConfirm: boolean;
}

/** What the CA does with requests whose sender and place in the transaction are known. */
export class Enrolment {
  readonly #authority: Authority;
  readonly #policy: Policy;
  readonly #tell: (event: CaEvent) => void;
  readonly #counts = new Map<RequestKind, number>();

  constructor(authority: Authority, policy: Policy, tell: (event: CaEvent) => void) {
    this.#authority = authority;
    this.#policy = policy;
    this.#tell = tell;
  }

  open(
    kind: RequestKind,
    content: CertReqMessages | ArrayBuffer,
    requester: Requester,
    { transactionID, now, wantsImplicitConfirm }: Opening,
    pollCount: number,
  ): EnrolmentStep | Refusal {
    const request = content instanceof ArrayBuffer ? new Uint8Array(content) : soleRequest(content);
    if (isRefusal(request)) return request;
    const checked =
      request instanceof Uint8Array
        ? checkCertificationRequest(request, this.#authority)
        : checkRequest(kind, request, requester, this.#authority);
    if (isRefusal(checked)) return this.#reject(kind, checked);
    const { mods: modsOfTemplate, ...askedFor } = checked;
    const asked = { kind, transactionID, since: now, subject: askedFor.subject, polls: 0, ...this.#count(kind) };
    const decision = this.#policy.decide(asked);
    if (decision.do === 'error') return decision.refusal;
    if (decision.do === 'reject') return this.#reject(kind, decision.refusal);
    const { order, mods } = this.#policy.shape(kind, askedFor);
    const taken = checkHolder(order.subject, this.#authority);
    if (taken) return this.#reject(kind, taken);
    const waiting = { at: 'waiting', pollsLeft: pollCount, asked, order, mods: [...modsOfTemplate, ...mods] } as const;
    if (decision.do === 'wait') return { body: waitingBodyOf(kind, decision), phase: waiting };
    if (pollCount > 0) return { body: waitingBody(kind), phase: waiting };
    return this.#grant(kind, order, waiting.mods, wantsImplicitConfirm);
  }

  #count(kind: RequestKind): Pick<AskedRequest, 'nth' | 'nthOfKind'> {
    const nthOfKind = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, nthOfKind);
    return { nth: [...this.#counts.values()].reduce((sum, count) => sum + count, 0), nthOfKind };
  }

  #reject(kind: RequestKind, refusal: Refusal): EnrolmentStep {
    this.#tell({ event: 'refused', ...refusal });
    return { body: refusedBody(kind, refusal), phase: { at: 'closed' } };
  }

  goOn(body: PKIBody, transaction: Transaction, checkAfter: number): EnrolmentStep | Refusal {
    if (body.certConf) return this.#conclude(body.certConf, transaction);
    if (body.pollReq) return this.#poll(body.pollReq, transaction, checkAfter);
    if (!body.error) return refuse('badRequest', `${bodyKind(body)} is not for this CA`);
    this.abandon(transaction);
    return { body: pkiconfBody(), phase: { at: 'closed' } };
  }

  /** An rr; whatever becomes of it, nothing follows. */
  revoke(content: Uint8Array, requester: Requester): EnrolmentStep {
    const certificate = certificateToRevoke(content, requester, this.#authority);
    if (isRefusal(certificate)) {
      this.#tell({ event: 'refused', ...certificate });
      return { body: notRevokedBody(certificate), phase: { at: 'closed' } };
    }
    this.#authority.revoke(certificate);
    this.#tellAbout('revoked', certificate);
    return { body: revokedBody(certificate), phase: { at: 'closed' } };
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
    const body = grantedBody(kind, certificate, this.#authority.root, mods);
    return { body, phase: implicitConfirm ? { at: 'closed' } : { at: 'issued', certificate } };
  }

  #poll(content: PollReqContent, { kind, phase, wantsImplicitConfirm }: Transaction, checkAfter: number): EnrolmentStep | Refusal {
    const [poll, ...more] = content;
    if (phase.at !== 'waiting') return refuse('badRequest', 'there is nothing to poll for');
    // -1 polls for the whole answer (RFC 9480 §2.12); OpenSSL polls with 0 either way.
    if (!poll || more.length > 0 || (poll.certReqId !== 0 && poll.certReqId !== -1))
      return refuse('badRequest', 'certReqId is not that of the request');
    const asked = { ...phase.asked, polls: phase.asked.polls + 1 };
    const decision = this.#policy.decide(asked);
    if (decision.do === 'reject') return this.#reject(kind, decision.refusal);
    if (decision.do === 'error') return this.#end(decision.refusal);
    if (decision.do === 'wait')
      return { body: pollRepBody(poll.certReqId, decision.checkAfter ?? checkAfter, decision.text), phase: { ...phase, asked } };
    if (phase.pollsLeft === 0) return this.#grant(kind, phase.order, phase.mods, wantsImplicitConfirm);
    return { body: pollRepBody(poll.certReqId, checkAfter), phase: { ...phase, asked, pollsLeft: phase.pollsLeft - 1 } };
  }

  #end(refusal: Refusal): EnrolmentStep {
    this.#tell({ event: 'refused', ...refusal });
    return { body: errorBody(refusal), phase: { at: 'closed' } };
  }

  #conclude(content: CertConfirmContent, transaction: Transaction): EnrolmentStep | Refusal {
    const { phase } = transaction;
    if (phase.at === 'closed') return refuse('certConfirmed', 'the transaction is closed');
    if (phase.at === 'waiting') return refuse('badRequest', 'no certificate was issued yet');
    const confirmation = readConfirmation(content, phase.certificate, this.#authority.certHash, certReqIdOf(transaction.kind));
    if (confirmation === 'accepted') this.#confirm(phase.certificate);
    else this.abandon(transaction);
    if (typeof confirmation === 'string') return { body: pkiconfBody(), phase: { at: 'closed' } };
    return this.#end(confirmation);
  }

  #confirm(certificate: Uint8Array): void {
    this.#authority.confirm(certificate);
    this.#tellAbout('confirmed', certificate);
  }

  #tellAbout(event: 'issued' | 'confirmed' | 'revoked', certificate: Uint8Array): void {
    this.#tell({ event, ...wordsOf(certificate) });
  }
}

const waitingBodyOf = (kind: RequestKind, { as, text }: Extract<Decision, { do: 'wait' }>): PKIBody =>
  as === 'error' ? waitingErrorBody(text) : waitingBody(kind, text);
