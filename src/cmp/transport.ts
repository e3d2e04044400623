import type { Origin } from '../pki/downloads.ts';

/**
 * One CMP message out, one back: RFC 6712 seen from inside. Both are the DER of a PKIMessage.
 * Rejects with a `CmpTransportError` when no CMP answer came.
 */
export type CmpTransport = (request: Uint8Array, to: CmpServer, signal: AbortSignal) => Promise<CmpReply>;

export interface CmpReply {
  readonly der: Uint8Array;
  /** Of HTTP; an error status may carry a CMP message as well. RFC 9811 §3.4. */
  readonly status: number;
}

export interface CmpServer {
  /** As configured, byte for byte: nothing about it is normalised. */
  readonly url: string;
  /** Absent: from wherever the route leads. */
  readonly from?: Origin;
}

export type CmpTransportErrorCode =
  | 'CMP_UNREACHABLE'
  | 'CMP_TIMEOUT'
  | 'CMP_HTTP_STATUS'
  | 'CMP_CONTENT_TYPE'
  | 'CMP_ANSWER_TOO_LARGE'
  | 'CMP_ANSWER_TRUNCATED'
  | 'CMP_BAD_URL'
  | 'CMP_STOPPED';

export class CmpTransportError extends Error {
  readonly code: CmpTransportErrorCode;
  /** What the operator can act on: the HTTP status, the system's reason. No key material. */
  readonly detail: string;
  /** Of HTTP, when as much as that came. */
  readonly status: number | undefined;
  constructor(code: CmpTransportErrorCode, detail: string, { status, ...options }: TransportErrorOptions = {}) {
    super(`${code}: ${detail}`, options);
    this.name = 'CmpTransportError';
    this.code = code;
    this.detail = detail;
    this.status = status;
  }
}

export interface TransportErrorOptions extends ErrorOptions {
  readonly status?: number | undefined;
}
