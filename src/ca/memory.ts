import { readCertificate } from '../cmp/certificate.ts';
import type { Requester } from './authentication.ts';
import type { Transaction } from './transactions.ts';

/**
 * What the CA remembers when it is stopped: which transactions were begun, so that a recorded request gets no second certificate, and those
 * that wait, whole. One that waits for its confirmation is not among them: its certificate is revoked at the next start.
 */
export interface CaMemory {
  /** What was noted before, in order. */
  recall(): readonly Note[];
  note(note: Note): void;
  /** Comes when all that was noted is on stable storage. */
  stored(): Promise<void>;
}

/** Octets are kept as they are; how they are written is for the memory to choose. */
export type Note =
  | { readonly note: 'begun'; readonly id: string /** senderNonce in hexadecimal. */; readonly nonce: string }
  | { readonly note: 'waits'; readonly id: string; readonly transaction: KeptTransaction }
  | { readonly note: 'waits no longer'; readonly id: string };

export type KeptTransaction = Omit<Transaction, 'requester'> & { readonly requester: KeptRequester };

type KeptRequester = { readonly by: 'signature'; readonly certificate: Uint8Array } | Extract<Requester, { by: 'mac' }>;

/** Of the order only what a certificate is made of: a key that was read cannot be written down. */
export function keptOf({ requester, phase, ...transaction }: Transaction): KeptTransaction {
  if (phase.at !== 'waiting') return { ...transaction, phase, requester: keptRequester(requester) };
  const { subject, publicKey, extensions, notBefore, notAfter } = phase.order;
  return {
    ...transaction,
    phase: { ...phase, order: { subject, publicKey, extensions, notBefore, notAfter } },
    requester: keptRequester(requester),
  };
}

/** Undefined for one whose requester cannot be read any more. */
export function transactionOf({ requester, ...kept }: KeptTransaction): Transaction | undefined {
  if (requester.by === 'mac') return { ...kept, requester };
  const certificate = readCertificate(requester.certificate);
  return certificate && { ...kept, requester: { by: 'signature', certificate } };
}

const keptRequester = (requester: Requester): KeptRequester =>
  requester.by === 'mac' ? requester : { by: 'signature', certificate: requester.certificate.der };

/** For a CA that remembers nothing when it is started again. */
export const volatileMemory = (): CaMemory => ({ recall: () => [], note: () => {}, stored: async () => {} });
