import type { PKIFailureInfo } from '../cmp/asn1/pki-failure-info.ts';

/** What an operator of the CA wants to read. No keys, no secrets. */
export type CaEvent =
  | { readonly event: 'issued' | 'confirmed' | 'revoked'; readonly subject: string; readonly serialNumber: string }
  | { readonly event: 'refused'; readonly failInfo: PKIFailureInfo; readonly text: string }
  | {
      readonly event: 'waiting' /** For somebody to approve it; `id` names it. */;
      readonly id: string;
      readonly kind: string;
      readonly subject: string;
    }
  | { readonly event: 'failed'; readonly reason: string };
