import type { CmpFailureCode } from './failure-code.ts';

/** How a CMP transaction ended. */
export type CmpResult =
  | {
      readonly result: 'granted';
      /** DER of the certificate issued. */
      readonly certificate: Uint8Array;
      /** DER of the CA certificates that came with it, in the order of their files `_ca0`, `_ca1`, … */
      readonly caCertificates: readonly Uint8Array[];
      /** The CA changed what was asked for. */
      readonly withMods: boolean;
    }
  | { readonly result: 'failed'; readonly reason: CmpFailure }
  | { readonly result: 'stopped' };

/** Why a transaction failed: a stable code, and what an operator can act on in words. No secrets in it. */
export interface CmpFailure {
  readonly code: CmpFailureCode;
  readonly detail: string;
}
