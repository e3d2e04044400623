import type { RequestKind } from './certificate-request.ts';
import type { Requester } from './authentication.ts';
import type { CertificateOrder } from './authority.ts';
import { hexOf } from './octets.ts';
import type { AskedRequest } from './policy.ts';

/** One enrolment, from the request to the confirmation. */
export interface Transaction {
  /** transactionID in hexadecimal. */
  readonly id: string;
  readonly kind: RequestKind;
  readonly requester: Requester;
  readonly wantsImplicitConfirm: boolean;
  readonly phase: Phase;
  /** Clock time at which it is given up. */
  readonly deadline: number;
  /** Digest of the last message: the same one, sent again after a lost answer, gets the same answer. */
  readonly lastRequest: string;
  readonly lastAnswer: Uint8Array;
  /** senderNonce of the last answer. */
  readonly nonce: Uint8Array;
}

export type Phase =
  | {
      readonly at: 'waiting';
      readonly pollsLeft: number;
      readonly asked: AskedRequest;
      readonly order: CertificateOrder;
      readonly mods: readonly string[];
    }
  | { readonly at: 'issued'; readonly certificate: Uint8Array }
  | { readonly at: 'closed' };

/** The transactions that the CA remembers: closed ones too, for a while, so that their numbers are not used again. */
export class Transactions {
  readonly #byId = new Map<string, Transaction>();
  readonly #nonces = new Set<string>();

  find(id: string): Transaction | undefined {
    return this.#byId.get(id);
  }

  /** Those that are told to wait. */
  waiting(): readonly Transaction[] {
    return [...this.#byId.values()].filter(({ phase }) => phase.at === 'waiting');
  }

  /** The newest one stands last. */
  put(transaction: Transaction): void {
    this.#byId.delete(transaction.id);
    this.#byId.set(transaction.id, transaction);
  }

  forget(id: string): void {
    this.#byId.delete(id);
  }

  /** Takes out what is past its deadline, and the oldest when there are too many. */
  takeOutOverdue(now: number): readonly Transaction[] {
    const transactions = [...this.#byId.values()];
    const overdue = transactions.filter(({ deadline }, n) => deadline <= now || n < transactions.length - mostTransactions);
    for (const { id } of overdue) this.#byId.delete(id);
    return overdue;
  }

  /** False for a senderNonce that was there before. */
  acceptNonce(nonce: Uint8Array | ArrayBuffer): boolean {
    const hex = hexOf(nonce);
    if (this.#nonces.has(hex)) return false;
    this.#nonces.add(hex);
    const [oldest] = this.#nonces;
    if (oldest !== undefined && this.#nonces.size > mostNonces) this.#nonces.delete(oldest);
    return true;
  }
}

const mostTransactions = 1000;
const mostNonces = 10_000;
