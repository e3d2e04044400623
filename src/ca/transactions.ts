import type { RequestKind } from './certificate-request.ts';
import type { Requester } from './authentication.ts';
import type { CertificateOrder } from './authority.ts';
import { type CaMemory, keptOf, type Note, transactionOf } from './memory.ts';
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

/**
 * The transactions that the CA remembers: closed ones too, for a while, so that an answer that was lost can be given again. The numbers of those
 * that were begun are remembered longer, and across a restart.
 */
export class Transactions {
  readonly #memory: CaMemory;
  readonly #byId = new Map<string, Transaction>();
  readonly #begun = new Set<string>();
  readonly #nonces = new Set<string>();
  /** Nothing is overdue before. */
  #nextDeadline = Number.NEGATIVE_INFINITY;

  constructor(memory: CaMemory) {
    this.#memory = memory;
    for (const note of memory.recall()) this.#recall(note);
  }

  find(id: string): Transaction | undefined {
    return this.#byId.get(id);
  }

  /** Those that are told to wait. */
  waiting(): readonly Transaction[] {
    return [...this.#byId.values()].filter(isWaiting);
  }

  /** Whether a transaction of this number was begun before. */
  isUsed(id: string): boolean {
    return this.#byId.has(id) || this.#begun.has(id);
  }

  begin(id: string, nonce: Uint8Array | ArrayBuffer): void {
    remember(this.#begun, id, mostBegun);
    this.#memory.note({ note: 'begun', id, nonce: hexOf(nonce) });
  }

  /** The newest one stands last. */
  put(transaction: Transaction): void {
    const { id } = transaction;
    this.#noteWaiting(this.#byId.get(id), transaction);
    this.#byId.delete(id);
    this.#byId.set(id, transaction);
    this.#nextDeadline = Math.min(this.#nextDeadline, transaction.deadline);
  }

  forget(id: string): void {
    this.#noteWaiting(this.#byId.get(id), undefined);
    this.#byId.delete(id);
  }

  /** Takes out what is past its deadline, and when there are too many the oldest: of those that are closed, as long as there are any. */
  takeOutOverdue(now: number): readonly Transaction[] {
    if (now < this.#nextDeadline && this.#byId.size <= mostTransactions + slack) return [];
    const all = [...this.#byId.values()];
    const overdue = all.filter(({ deadline }) => deadline <= now);
    const left = all.filter(({ deadline }) => deadline > now);
    const leastNeeded = [...left.filter(isClosed), ...left.filter(transaction => !isClosed(transaction))];
    const out = [...overdue, ...leastNeeded.slice(0, Math.max(0, left.length - mostTransactions))];
    for (const { id } of out) this.forget(id);
    this.#nextDeadline = left.reduce((earliest, { deadline }) => Math.min(earliest, deadline), Number.POSITIVE_INFINITY);
    return out;
  }

  /** False for a senderNonce that was there before. */
  acceptNonce(nonce: Uint8Array | ArrayBuffer): boolean {
    const hex = hexOf(nonce);
    if (this.#nonces.has(hex)) return false;
    remember(this.#nonces, hex, mostNonces);
    return true;
  }

  stored(): Promise<void> {
    return this.#memory.stored();
  }

  #noteWaiting(before: Transaction | undefined, now: Transaction | undefined): void {
    if (now && isWaiting(now)) this.#memory.note({ note: 'waits', id: now.id, transaction: keptOf(now) });
    else if (before && isWaiting(before)) this.#memory.note({ note: 'waits no longer', id: before.id });
  }

  #recall(note: Note): void {
    if (note.note === 'begun') {
      remember(this.#begun, note.id, mostBegun);
      remember(this.#nonces, note.nonce, mostNonces);
    } else if (note.note === 'waits') {
      const transaction = transactionOf(note.transaction);
      if (transaction) this.#byId.set(note.id, transaction);
    } else this.#byId.delete(note.id);
  }
}

/** The oldest goes when there are too many. */
function remember(known: Set<string>, one: string, most: number): void {
  known.add(one);
  const [oldest] = known;
  if (oldest !== undefined && known.size > most) known.delete(oldest);
}

const isWaiting = ({ phase }: Transaction): boolean => phase.at === 'waiting';
const isClosed = ({ phase }: Transaction): boolean => phase.at === 'closed';

const mostTransactions = 1000;
/** All are gone through once for so many new ones. */
const slack = 200;
const mostNonces = 100_000;
export const mostBegun = 100_000;
