import type { KeyPair } from '../../pki/key-pair.ts';

export interface CmpStatistics {
  readonly irSent: number;
  readonly kurSent: number;
  readonly pollReqSent: number;
  readonly irReceived: number;
  readonly kurReceived: number;
  readonly pollReqReceived: number;
}

export interface CmpRequest {
  readonly kind: 'ir' | 'kur';
  readonly state: 'requesting' | 'polling';
  /** What it was begun with, as one text. */
  readonly settings: string;
  /** What had been committed of that, where it was begun with something else. */
  readonly committedSettings?: string;
  /** A pair that was made for it: what it asks a certificate for. */
  readonly keyAside?: KeyPair;
}

export interface KeyUpdateAttempt {
  /** Clock time. */
  readonly at: number;
  /** What it was made with, as one text. */
  readonly settings: string;
  /** A pair that was made for it, when it reached nobody: nobody has seen it, and the next attempt takes it. */
  readonly keyAside?: KeyPair;
  /** The main board did not take the new pair. */
  readonly isKeyNotKept?: true;
}

export const noCmpStatistics: CmpStatistics = {
  irSent: 0,
  kurSent: 0,
  pollReqSent: 0,
  irReceived: 0,
  kurReceived: 0,
  pollReqReceived: 0,
};
