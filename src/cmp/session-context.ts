import type { BodyKind } from './asn1/pki-body.ts';
import type { Issued } from './issued-certificate.ts';
import type { Awaited, CmpVerdict } from './responses.ts';
import type { CmpFailure } from './result.ts';
import type { SessionLimits } from './session-input.ts';
import type { RequestKind, Transaction } from './transaction.ts';

/** What the statechart of a transaction remembers. */
export interface SessionContext {
  readonly limits: SessionLimits;
  /** Undefined when no request could be made. */
  readonly transaction: Transaction | undefined;
  readonly awaited: Awaited;
  /** What a pollReq asks for: 0, or -1 for a whole response. */
  readonly certReqId: 0 | -1;
  readonly verdict: CmpVerdict | undefined;
  /** Of the answer read last. */
  readonly received: BodyKind | undefined;
  /** Its remarks, as far as they are new. */
  readonly notes: readonly string[];
  readonly notesBefore: readonly string[];
  /** What the CA asks for, milliseconds; undefined as long as it has not said. */
  readonly checkAfter: number | undefined;
  /** How often in a row there was no answer to the question, asked twice. */
  readonly pollsLost: number;
  /** The message under way is the identical one for the second time. */
  readonly isResent: boolean;
  /** Why it was sent again. */
  readonly repeatedAfter: CmpFailure | undefined;
  readonly lostInARow: number;
  /** The certificate, while the CA has not confirmed that it knows we have it. */
  readonly issued: Issued | undefined;
  /** Why the certificate is not kept: the outcome is settled, only the CA has to be told. */
  readonly refused: CmpFailure | undefined;
  /** Why the last exchange failed. */
  readonly failure: CmpFailure | undefined;
}

/** What a transaction tells while it runs. Statistics are counted from the first two. */
export type CmpSessionEmitted =
  | { readonly type: 'message.sent'; readonly kind: RequestKind }
  | { readonly type: 'message.received'; readonly kind: BodyKind }
  | { readonly type: 'remark.made'; readonly text: string }
  | ExchangeEnded;

/** One message out, and what came of it; the same octets sent again are an exchange of their own. */
export interface ExchangeEnded {
  readonly type: 'exchange.ended';
  readonly kind: RequestKind;
  /** DER. */
  readonly request: Uint8Array;
  /** Octets that came back, whatever they are. */
  readonly answer?: Uint8Array;
  /** Of HTTP. */
  readonly status?: number;
  /** What the answer is, when it is a message that fits. */
  readonly received?: BodyKind;
  /** What the router makes of it, in one sentence. */
  readonly verdict: string;
}
