import { AsnConvert } from '@peculiar/asn1-schema';
import { X509Certificate } from 'node:crypto';
import type { Clock } from '../clock/clock.ts';
import type { CertConfirmContent } from '../cmp/asn1/cert-confirm-content.ts';
import type { CertReqMessages } from '../cmp/asn1/cert-req-messages.ts';
import { elementsOf, readDer } from '../cmp/asn1/der.ts';
import { decodeMessage, type ReceivedMessage } from '../cmp/asn1/message.ts';
import { id_it_implicitConfirm } from '../cmp/asn1/object-identifiers.ts';
import { bodyKind, type PKIBody } from '../cmp/asn1/pki-body.ts';
import { PKIHeader, Pvno } from '../cmp/asn1/pki-header.ts';
import type { PollReqContent } from '../cmp/asn1/poll-req-content.ts';
import type { Entropy } from '../pki/entropy.ts';
import { errorBody, grantedBody, pkiconfBody, pollRepBody, refusedBody, waitingBody } from './answer-bodies.ts';
import { authenticate, isSameRequester, type Requester, type SharedSecret } from './authentication.ts';
import type { Authority, CertificateOrder } from './authority.ts';
import { hexOf, sameBytes } from './certificate-fields.ts';
import { checkRequest, type RequestKind, soleRequest } from './certificate-request.ts';
import { readConfirmation } from './confirmation.ts';
import type { CaEvent } from './events.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import { seal } from './seal.ts';
import { type Phase, type Transaction, Transactions } from './transactions.ts';

export interface CmpResponderOptions {
  readonly authority: Authority;
  readonly clock: Clock;
  readonly entropy: Entropy;
  /** DER of the certificates that a requester's path may end in, asked for with each message. */
  readonly anchors: () => readonly Uint8Array[];
  readonly sharedSecret?: SharedSecret;
  /** How many pollRep a requester gets before its certificate. */
  readonly pollCount?: number;
  /** Seconds that each pollRep asks to wait. */
  readonly checkAfter?: number;
  /** How long a certificate may stay unconfirmed. */
  readonly confirmWaitMilliseconds?: number;
  readonly onEvent?: (event: CaEvent) => void;
}

/** What happens next in a transaction: the answer, and where the transaction then stands. */
interface Step {
  readonly body: PKIBody;
  readonly phase: Phase;
}

/** The CA's side of CMP: a message in, a message out. Whatever comes in, a protected answer goes out. */
export class CmpResponder {
  readonly #options: CmpResponderOptions;
  readonly #transactions = new Transactions();
  #polling: { readonly pollCount: number; readonly checkAfter: number };

  constructor(options: CmpResponderOptions) {
    this.#options = options;
    this.#polling = { pollCount: options.pollCount ?? 0, checkAfter: options.checkAfter ?? 1 };
  }

  /** From the next request on. */
  setPolling(pollCount: number, checkAfter: number): void {
    this.#polling = { pollCount, checkAfter };
  }

  readonly respond = async (request: Uint8Array): Promise<Uint8Array> => {
    this.#giveUpOverdue();
    const message = readMessage(request);
    if (!('bodyRaw' in message)) return this.#refuse(message, refuse('badDataFormat', 'this is not one PKIMessage in DER'));
    const transaction = this.#transactions.find(hexOf(message.header.transactionID ?? new Uint8Array()));
    if (transaction && sameBytes(transaction.lastRequest, request)) return transaction.lastAnswer;

    const wrong = checkHeader(message.header);
    if (wrong) return this.#refuse(message.header, wrong);
    const requester = authenticate(message, this.#trust());
    if (isRefusal(requester)) return this.#refuse(message.header, requester);
    const step = this.#step(message, requester, transaction);
    if (isRefusal(step)) return this.#refuse(message.header, step, requester);
    return this.#take(step, message, request, requester, transaction);
  };

  #step(message: ReceivedMessage, requester: Requester, transaction: Transaction | undefined): Step | Refusal {
    const { header: { senderNonce, recipNonce }, body } = message;
    if (!senderNonce || !this.#transactions.acceptNonce(senderNonce)) return refuse('badSenderNonce', 'this senderNonce was used before');
    const opening = body.ir ? 'ir' : body.cr ? 'cr' : body.kur ? 'kur' : undefined;
    if (opening) {
      if (transaction) return refuse('transactionIdInUse', 'this transactionID was used before');
      // The body is the one that `opening` names.
      return this.#open(opening, body[opening] as CertReqMessages, message.header, requester);
    }
    if (!transaction) return refuse('badRequest', `${bodyKind(body)} belongs to no transaction that is known here`);
    if (!isSameRequester(requester, transaction.requester)) return refuse('notAuthorized', 'the transaction was begun under another identity');
    if (!recipNonce || !sameBytes(recipNonce, transaction.nonce)) return refuse('badRecipientNonce', 'recipNonce is not the nonce of the last answer');
    return this.#goOn(body, transaction);
  }

  #open(kind: RequestKind, messages: CertReqMessages, header: PKIHeader, requester: Requester): Step | Refusal {
    const request = soleRequest(messages);
    if (isRefusal(request)) return request;
    const checked = checkRequest(kind, request, requester, this.#options.authority);
    if (isRefusal(checked)) {
      this.#tell({ event: 'refused', ...checked });
      return { body: refusedBody(kind, checked), phase: { at: 'closed' } };
    }
    const { mods, ...order } = checked;
    const { pollCount } = this.#polling;
    if (pollCount > 0) return { body: waitingBody(kind), phase: { at: 'waiting', pollsLeft: pollCount, order, mods } };
    return this.#grant(kind, order, mods, asksForImplicitConfirm(header));
  }

  #grant(kind: RequestKind, order: CertificateOrder, mods: readonly string[], implicitConfirm: boolean): Step {
    const { authority } = this.#options;
    const certificate = authority.issue(order);
    this.#tellAbout('issued', certificate);
    if (implicitConfirm) this.#confirm(certificate);
    const body = grantedBody(kind, certificate, authority.chain[1], mods);
    return { body, phase: implicitConfirm ? { at: 'closed' } : { at: 'issued', certificate } };
  }

  #goOn(body: PKIBody, transaction: Transaction): Step | Refusal {
    if (body.certConf) return this.#conclude(body.certConf, transaction);
    if (body.pollReq) return this.#poll(body.pollReq, transaction);
    if (body.error) {
      this.#abandon(transaction);
      return { body: pkiconfBody(), phase: { at: 'closed' } };
    }
    return refuse('badRequest', `${bodyKind(body)} is not for this CA`);
  }

  #poll(content: PollReqContent, { kind, phase, wantsImplicitConfirm }: Transaction): Step | Refusal {
    const [poll, ...more] = content;
    if (phase.at !== 'waiting') return refuse('badRequest', 'there is nothing to poll for');
    // -1 polls for the whole answer: RFC 9480 §2.12.
    if (!poll || more.length > 0 || (poll.certReqId !== 0 && poll.certReqId !== -1)) return refuse('badRequest', 'certReqId is not that of the request');
    if (phase.pollsLeft === 0) return this.#grant(kind, phase.order, phase.mods, wantsImplicitConfirm);
    return { body: pollRepBody(poll.certReqId, this.#polling.checkAfter), phase: { ...phase, pollsLeft: phase.pollsLeft - 1 } };
  }

  #conclude(content: CertConfirmContent, transaction: Transaction): Step | Refusal {
    const { phase } = transaction;
    if (phase.at === 'closed') return refuse('certConfirmed', 'the transaction is closed');
    if (phase.at === 'waiting') return refuse('badRequest', 'no certificate was issued yet');
    const confirmation = readConfirmation(content, phase.certificate);
    if (confirmation === 'accepted') this.#confirm(phase.certificate);
    else this.#abandon(transaction);
    if (typeof confirmation === 'string') return { body: pkiconfBody(), phase: { at: 'closed' } };
    this.#tell({ event: 'refused', ...confirmation });
    return { body: errorBody(confirmation), phase: { at: 'closed' } };
  }

  #confirm(certificate: Uint8Array): void {
    this.#options.authority.confirm(certificate);
    this.#tellAbout('confirmed', certificate);
  }

  /** A certificate that its owner does not want, or never confirms, must not stay in the world. */
  #abandon({ phase }: Transaction): void {
    if (phase.at !== 'issued') return;
    this.#options.authority.revoke(phase.certificate);
    this.#tellAbout('revoked', phase.certificate);
  }

  #giveUpOverdue(): void {
    for (const transaction of this.#transactions.takeOutOverdue(this.#options.clock.now())) this.#abandon(transaction);
  }

  #take({ body, phase }: Step, message: ReceivedMessage, request: Uint8Array, requester: Requester, before: Transaction | undefined): Uint8Array {
    const { header } = message;
    const wantsImplicitConfirm = before?.wantsImplicitConfirm ?? asksForImplicitConfirm(header);
    const isGranted = (body.ip ?? body.cp ?? body.kup)?.response[0]?.certifiedKeyPair !== undefined;
    const nonce = this.#options.entropy.bytes(16);
    const answer = this.#seal(body, header, nonce, requester, wantsImplicitConfirm && isGranted);
    this.#transactions.put({
      id: hexOf(header.transactionID ?? new Uint8Array()),
      kind: before?.kind ?? (body.kup ? 'kur' : body.cp ? 'cr' : 'ir'),
      requester, wantsImplicitConfirm, phase, nonce,
      deadline: this.#options.clock.now() + this.#patience(phase),
      lastRequest: Uint8Array.from(request), lastAnswer: answer,
    });
    return answer;
  }

  #patience({ at }: Phase): number {
    if (at === 'waiting') return dayMilliseconds;
    return at === 'issued' ? this.#options.confirmWaitMilliseconds ?? 10 * minuteMilliseconds : 60 * minuteMilliseconds;
  }

  #refuse(header: Partial<PKIHeader>, refusal: Refusal, requester?: Requester): Uint8Array {
    this.#tell({ event: 'refused', ...refusal });
    return this.#seal(errorBody(refusal), header, this.#options.entropy.bytes(16), requester, false);
  }

  #seal(body: PKIBody, to: Partial<PKIHeader>, nonce: Uint8Array, requester: Requester | undefined, implicitConfirm: boolean): Uint8Array {
    const { authority, clock, entropy, sharedSecret } = this.#options;
    const mac = requester?.by === 'mac' && sharedSecret ? { sharedSecret, salt: entropy.bytes(16) } : undefined;
    return seal({ body, to, nonce, now: clock.now(), implicitConfirm, mac }, authority);
  }

  #trust() {
    const { anchors, authority, clock, sharedSecret } = this.#options;
    return {
      anchors: [authority.chain[1], ...anchors()], sharedSecret, now: clock.now(),
      statusOf: (certificate: Uint8Array) => authority.statusOf(certificate),
    };
  }

  #tellAbout(event: 'issued' | 'confirmed' | 'revoked', certificate: Uint8Array): void {
    const { subject, serialNumber } = new X509Certificate(certificate);
    this.#tell({ event, subject: subject.replaceAll('\n', ', '), serialNumber: serialNumber.toLowerCase() });
  }

  #tell(event: CaEvent): void {
    this.#options.onEvent?.(event);
  }
}

/** The message, or of one that cannot be read as much of its header as can. */
function readMessage(request: Uint8Array): ReceivedMessage | Partial<PKIHeader> {
  try {
    return decodeMessage(request);
  } catch {
    return readHeader(request);
  }
}

function readHeader(request: Uint8Array): Partial<PKIHeader> {
  try {
    const [header] = elementsOf(readDer(request));
    return header ? AsnConvert.parse(header.whole, PKIHeader) : {};
  } catch {
    return {}; // then the answer cannot name the transaction
  }
}

function checkHeader({ pvno, transactionID, senderNonce }: PKIHeader): Refusal | undefined {
  if (pvno !== Pvno.cmp2000 && pvno !== Pvno.cmp2021) return refuse('unsupportedVersion', 'versions 2 and 3 are known here');
  if (!transactionID || transactionID.byteLength === 0 || transactionID.byteLength > 64) return refuse('badDataFormat', 'there is no transactionID');
  if (!senderNonce || senderNonce.byteLength < 16 || senderNonce.byteLength > 64) return refuse('badSenderNonce', 'senderNonce has fewer than 16 octets');
  return undefined;
}

const asksForImplicitConfirm = ({ generalInfo }: PKIHeader): boolean =>
  (generalInfo ?? []).some(({ infoType }) => infoType === id_it_implicitConfirm);

const minuteMilliseconds = 60_000;
const dayMilliseconds = 86_400_000;
