import type { CertificateOrder } from './authority.ts';
import type { RequestKind } from './certificate-request.ts';
import type { Refusal } from './refusal.ts';

/** A request that the CA would grant, as it is decided on: when it comes, and again with each pollReq. */
export interface AskedRequest {
  readonly kind: RequestKind;
  /** transactionID in hexadecimal. */
  readonly transactionID: string;
  /** Which request since the CA's start, counted from 1. */
  readonly nth: number;
  /** Which one of its kind. */
  readonly nthOfKind: number;
  /** DER of the Name that is asked for. */
  readonly subject: Uint8Array;
  /** When it came. */
  readonly since: number;
  /** How many pollReq have come for it. */
  readonly polls: number;
}

export type Decision =
  | { readonly do: 'issue' }
  | {
      readonly do: 'wait';
      /** Seconds; the CA's own where it is left out. */
      readonly checkAfter?: number;
      /** What the requester is told. */
      readonly text?: string;
      /** Until somebody has approved it. */
      readonly byHand?: true;
      /** The waiting is said in a CertResponse, or in an error message as RFC 9480 §2.12 has it. */
      readonly as?: 'response' | 'error';
    }
  | { readonly do: 'reject' | 'error'; readonly refusal: Refusal };

/** What an operator wants done otherwise than asked. */
export interface Policy {
  decide(asked: AskedRequest): Decision;
  /** The order as it is carried out, and in words what was changed, where the answer is to say so. */
  shape(kind: RequestKind, order: CertificateOrder): { readonly order: CertificateOrder; readonly mods: readonly string[] };
  /** Whether a certificate counts at once: when the requester asks for that, always, or never. */
  readonly implicitConfirm: 'asked' | 'always' | 'never';
}

/** Everything is granted as it was asked for. */
export const usualPolicy: Policy = {
  decide: () => ({ do: 'issue' }),
  shape: (_, order) => ({ order, mods: [] }),
  implicitConfirm: 'asked',
};
