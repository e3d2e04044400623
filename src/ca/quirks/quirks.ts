import type { FaultName } from '../faults/catalogue.ts';

/** What a known product does otherwise than this CA by itself, as far as it is known, and how it is known. */
export interface Quirk {
  readonly product: string;
  /** Faults of its answers, each with where it was seen. */
  readonly faults: readonly { readonly fault: `${FaultName}${string}`; readonly evidence: string }[];
  /** Whether every requester is told to wait first. */
  readonly pollCount?: number;
  /** What a router makes of a CA like that. */
  readonly router: 'enrols';
}

/** `like:` in a profile names one. */
export const quirks = {
  ejbca: {
    product: 'EJBCA',
    faults: [
      {
        fault: 'unprotected@error',
        evidence: 'negative answers without protection: mpeylo/cmpossl issues 147 and 157, siemens/LightweightCmpRa issue 24',
      },
    ],
    router: 'enrols',
  },
  'openssl-3.0': {
    product: 'openssl cmp of OpenSSL 3.0 as a server',
    faults: [{ fault: 'no-null', evidence: 'RSA protectionAlg without NULL: measured with 3.0.22; 3.5 sends it' }],
    router: 'enrols',
  },
  'siemens-lwcmp-ra': {
    product: 'an RA as that of Siemens, with an upstream that takes its time',
    faults: [
      {
        fault: 'first-nonce',
        evidence: 'the answer that ends polling was made for the first request and has its nonce: measured with a public LwCMP RA',
      },
    ],
    pollCount: 1,
    router: 'enrols',
  },
  'reflecting-server': {
    product: 'a server that is not named',
    faults: [
      { fault: 'wrong-sender-kid', evidence: 'senderKID is that of the request: mpeylo/cmpossl issue 212' },
      { fault: 'pvno:1@error', evidence: 'errors of version 1: mpeylo/cmpossl issue 220' },
    ],
    router: 'enrols',
  },
} as const satisfies Readonly<Record<string, Quirk>>;

export type QuirkName = keyof typeof quirks;
export const quirkNames = Object.keys(quirks) as readonly QuirkName[]; // its own keys
