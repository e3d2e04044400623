import type { Clock } from '../clock/clock.ts';
import type { ReceivedMessage } from '../cmp/asn1/message.ts';
import { bodyKind, type PKIBody } from '../cmp/asn1/pki-body.ts';
import type { PKIHeader } from '../cmp/asn1/pki-header.ts';
import type { Entropy } from '../pki/entropy.ts';
import { errorBody } from './answer-bodies.ts';
import { authenticate, isSameRequester, type Requester, type SharedSecret, type Trust } from './authentication.ts';
import type { Authority } from './authority.ts';
import type { RequestKind } from './certificate-request.ts';
import { CertificateShelf } from './certificate-shelf.ts';
import { Enrolment, type Polling, type EnrolmentStep } from './enrolment.ts';
import type { CaEvent } from './events.ts';
import { generalAnswer } from './general-message.ts';
import { type CaMemory, volatileMemory } from './memory.ts';
import { digestOf, hexOf, sameOctets } from './octets.ts';
import { asksForImplicitConfirm, checkHeader, checkTime, readMessage, usualTimeWindow } from './received.ts';
import { type AskedRequest, type Policy, usualPolicy } from './policy.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import { type AnswerToSeal, seal } from './seal.ts';
import { type Phase, type Transaction, Transactions } from './transactions.ts';

export interface CmpResponderOptions {
  readonly authority: Authority;
  readonly clock: Clock;
  readonly entropy: Entropy;
  /** DER of the certificates that a requester's path may end in, asked for with each message. */
  readonly anchors: () => readonly Uint8Array[];
  readonly sharedSecrets?: readonly SharedSecret[];
  /** How many pollRep a requester gets before its certificate. */
  readonly pollCount?: number;
  /** Seconds that each pollRep asks to wait. */
  readonly checkAfter?: number;
  /** How long a certificate may stay unconfirmed. */
  readonly confirmWaitMilliseconds?: number;
  readonly policy?: Policy;
  /** DER of the CRL, for a genm that asks for it. */
  readonly crl?: () => Uint8Array;
  /** What outlasts a restart beside the certificates. */
  readonly memory?: CaMemory;
  /** Milliseconds that the messageTime of a request may be away from the CA's own time, before or behind. */
  readonly messageTimeWindow?: number;
  readonly onEvent?: (event: CaEvent) => void;
}

/** The CA's side of CMP: a message in, a message out. Whatever comes in, a protected answer goes out. */
export class CmpResponder {
  readonly #options: CmpResponderOptions;
  readonly #transactions: Transactions;
  readonly #shelf = new CertificateShelf();
  readonly #enrolment: Enrolment;
  readonly #policy: Policy;
  #polling: Polling;

  constructor(options: CmpResponderOptions) {
    this.#options = options;
    this.#transactions = new Transactions(options.memory ?? volatileMemory());
    this.#policy = options.policy ?? usualPolicy;
    this.#enrolment = new Enrolment(options.authority, this.#policy, event => this.#tell(event));
    this.#polling = { pollCount: options.pollCount ?? 0, checkAfter: options.checkAfter ?? 1 };
  }

  /** Those that are told to wait. */
  waiting(): readonly AskedRequest[] {
    return this.#transactions.waiting().flatMap(({ phase }) => (phase.at === 'waiting' ? phase.asked : []));
  }

  /** From the next request on. */
  setPolling(pollCount: number, checkAfter: number): void {
    this.#polling = { pollCount, checkAfter };
  }

  readonly respond = async (request: Uint8Array): Promise<Uint8Array> => {
    const message = readMessage(request);
    try {
      this.#giveUpOverdue();
      const answer = this.#answer(message, request);
      await this.stored();
      return answer;
    } catch (error) {
      if ('bodyRaw' in message) this.#transactions.forget(idOf(message.header)); // the same request finds the same fault or none
      this.#tell({ event: 'failed', reason: error instanceof Error ? error.message : String(error) });
      return this.#refuse(message.header, refuse('systemFailure', 'the CA cannot do its work'));
    }
  };

  /** Comes when everything up to now is on stable storage. No answer goes out before. */
  async stored(): Promise<void> {
    await Promise.all([this.#options.authority.stored(), this.#transactions.stored()]);
  }

  #answer(message: ReturnType<typeof readMessage>, request: Uint8Array): Uint8Array {
    if (!('bodyRaw' in message)) return this.#refuse(message.header, refuse('badDataFormat', 'this is not one PKIMessage in DER'));
    const { header } = message;
    const transaction = this.#transactions.find(idOf(header));
    if (transaction?.lastRequest === digestOf(request)) return transaction.lastAnswer;

    const { clock, messageTimeWindow = usualTimeWindow * this.#scale } = this.#options;
    const wrong = checkHeader(header) ?? checkTime(header, clock.now(), messageTimeWindow);
    if (wrong) return this.#refuse(header, wrong);
    const requester = authenticate(message, this.#trust());
    if (isRefusal(requester)) return this.#refuse(header, requester);
    const step = this.#step(message, requester, transaction);
    if (isRefusal(step)) return this.#refuse(header, step, requester);
    return this.#remember(step, message, request, requester, transaction);
  }

  #step({ header, body }: ReceivedMessage, requester: Requester, transaction: Transaction | undefined): EnrolmentStep | Refusal {
    if (!this.#transactions.acceptNonce(header.senderNonce ?? new Uint8Array()))
      return refuse('badSenderNonce', 'this senderNonce was used before');
    const kind = openingKind(body);
    const { rr, genm } = body;
    const isOpening = kind || rr || genm;
    if (!isOpening && !isContinuation(body)) return refuse('badRequest', `${bodyKind(body)} is not taken by this CA`);
    if (isOpening) {
      if (this.#transactions.isUsed(idOf(header))) return refuse('transactionIdInUse', 'this transactionID was used before');
      if (rr) return this.#enrolment.revoke(new Uint8Array(rr), requester);
      if (genm) return this.#inform(new Uint8Array(genm));
    }
    const content = kind && body[kind];
    if (content) {
      const opening = {
        transactionID: idOf(header),
        now: this.#options.clock.now(),
        wantsImplicitConfirm: this.#confirmsImplicitly(header),
      };
      return this.#enrolment.open(kind, content, requester, opening, this.#polling.pollCount);
    }
    if (!transaction) return refuse('badRequest', `${bodyKind(body)} belongs to no transaction that is known here`);
    if (!isSameRequester(requester, transaction.requester))
      return refuse('notAuthorized', 'the transaction was begun under another identity');
    if (!header.recipNonce || !sameOctets(header.recipNonce, transaction.nonce))
      return refuse('badRecipientNonce', 'recipNonce is not the nonce of the last answer');
    return this.#enrolment.goOn(body, transaction, this.#polling.checkAfter);
  }

  #inform(content: Uint8Array): EnrolmentStep | Refusal {
    const { authority, crl } = this.#options;
    const body = generalAnswer(content, { authority, crl });
    return isRefusal(body) ? body : { body, phase: { at: 'closed' } };
  }

  #remember(
    { body, phase }: EnrolmentStep,
    { header, body: asked }: ReceivedMessage,
    request: Uint8Array,
    requester: Requester,
    before: Transaction | undefined,
  ): Uint8Array {
    const wantsImplicitConfirm = before?.wantsImplicitConfirm ?? this.#confirmsImplicitly(header);
    const nonce = this.#options.entropy.bytes(16);
    const lastAnswer = this.#seal(body, header, nonce, requester, wantsImplicitConfirm && grants(body));
    if (!before) this.#transactions.begin(idOf(header), header.senderNonce ?? new Uint8Array());
    this.#transactions.put({
      id: idOf(header),
      kind: before?.kind ?? openingKind(asked) ?? 'ir',
      requester,
      wantsImplicitConfirm,
      phase,
      nonce,
      deadline: this.#options.clock.now() + this.#patience(phase, body),
      lastRequest: digestOf(request),
      lastAnswer,
    });
    return lastAnswer;
  }

  #confirmsImplicitly(header: PKIHeader): boolean {
    const { implicitConfirm } = this.#policy;
    return implicitConfirm === 'always' || (implicitConfirm === 'asked' && asksForImplicitConfirm(header));
  }

  /** A network is no faster where time is: who has something to send has the host's time for it. */
  get #scale(): number {
    return Math.max(1, this.#options.clock.scale ?? 1);
  }

  #patience({ at }: Phase, body: PKIBody): number {
    if (at === 'waiting') return (checkAfterIn(body) ?? this.#polling.checkAfter) * 1000 + dayMilliseconds * this.#scale; // whoever was told to wait comes after that
    return this.#scale * (at === 'issued' ? (this.#options.confirmWaitMilliseconds ?? 10 * minuteMilliseconds) : 60 * minuteMilliseconds);
  }

  #giveUpOverdue(): void {
    for (const transaction of this.#transactions.takeOutOverdue(this.#options.clock.now())) this.#enrolment.abandon(transaction);
  }

  #refuse(header: Partial<PKIHeader>, refusal: Refusal, requester?: Requester): Uint8Array {
    this.#tell({ event: 'refused', ...refusal });
    return this.#seal(errorBody(refusal), header, this.#options.entropy.bytes(16), requester, false);
  }

  #seal(body: PKIBody, to: Partial<PKIHeader>, nonce: Uint8Array, requester: Requester | undefined, implicitConfirm: boolean): Uint8Array {
    const { authority, clock } = this.#options;
    const mac = requester?.by === 'mac' ? this.#macFor(requester) : undefined;
    return seal({ body, to, nonce, now: clock.now(), implicitConfirm, mac }, authority);
  }

  #macFor({ reference, mac: kind }: Extract<Requester, { by: 'mac' }>): AnswerToSeal['mac'] {
    const { sharedSecrets = [], entropy } = this.#options;
    const sharedSecret = sharedSecrets.find(secret => secret.reference === reference);
    return sharedSecret && { kind, sharedSecret, salt: entropy.bytes(16) };
  }

  #trust(): Trust {
    const { anchors, authority, clock, sharedSecrets = [] } = this.#options;
    return {
      anchors: [...authority.chain, ...anchors()],
      sharedSecrets,
      shelf: this.#shelf,
      now: clock.now(),
      statusOf: certificate => authority.statusOf(certificate),
    };
  }

  #tell(event: CaEvent): void {
    this.#options.onEvent?.(event);
  }
}

const idOf = ({ transactionID }: PKIHeader): string => hexOf(transactionID ?? new Uint8Array());

/** Of those that a transaction for a certificate begins with. */
const openingKind = (body: PKIBody): RequestKind | undefined => openingKinds.find(kind => body[kind] !== undefined);

const openingKinds = ['ir', 'cr', 'kur', 'p10cr'] as const;

/** What goes on in a transaction that was begun. */
const isContinuation = ({ certConf, pollReq, error }: PKIBody): boolean => Boolean(certConf ?? pollReq ?? error);

const grants = ({ ip, cp, kup }: PKIBody): boolean => (ip ?? cp ?? kup)?.response[0]?.certifiedKeyPair !== undefined;

/** Seconds that a requester is told to wait, if it is. */
const checkAfterIn = ({ pollRep }: PKIBody): number | undefined => pollRep?.[0]?.checkAfter;

const minuteMilliseconds = 60_000;
const dayMilliseconds = 86_400_000;
