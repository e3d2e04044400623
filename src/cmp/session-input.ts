import type { DistinguishedName } from '../pki/distinguished-name.ts';
import type { Entropy } from '../pki/entropy.ts';
import type { CmpReply } from './transport.ts';

/** All that one transaction needs to know; nothing is read from anywhere else while it runs. */
export type CmpSessionInput = InitialRequest | KeyUpdateRequest;

export interface InitialRequest extends SessionBasis {
  readonly kind: 'ir';
  readonly template: {
    /** In the order in which the RDNs are encoded. */
    readonly subject: DistinguishedName;
    readonly subjectAltName?: SubjectAltName;
    readonly newKey: RequestedKey;
  };
}

/** Subject and subjectAltName are those of the old certificate, octet by octet (RFC 4210 §5.3.5, RFC 9483 §4.1.3). */
export interface KeyUpdateRequest extends SessionBasis {
  readonly kind: 'kur';
  readonly template: { readonly newKey: RequestedKey };
  /** DER of the certificate to be replaced; normally the authentication certificate. */
  readonly oldCertificate: Uint8Array;
}

interface SessionBasis {
  /** PKCS#8 DER of the key of the authentication certificate: protects the messages. */
  readonly protectionKey: Uint8Array;
  readonly authenticationCertificate: Uint8Array;
  /** CA certificates above the authentication certificate, as far as the router has them, issuer first, root included. */
  readonly chain: readonly Uint8Array[];
  /** `cmp request ca-name`. */
  readonly recipient: DistinguishedName | undefined;
  /** CA certificates that were imported. Where none leads to a signer, the CA of `recipient`'s name is believed. */
  readonly trustAnchors: readonly Uint8Array[];
  /** Device time, milliseconds since 1970. */
  readonly now: () => number;
  readonly entropy: Entropy;
  /** One message out, one back; rejects with a CmpTransportError. Absent where whoever runs the transaction provides `exchange`. */
  readonly exchange?: (request: Uint8Array, signal: AbortSignal) => Promise<CmpReply>;
  /** Who is asked, in words: a reason names it. */
  readonly server?: string;
  readonly limits?: Partial<SessionLimits>;
}

/** The key that the certificate is wanted for, with which possession of it is proved. */
export interface RequestedKey {
  /** PKCS#8, DER. */
  readonly privateKey: Uint8Array;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
}

export interface SubjectAltName {
  readonly dns?: string;
  /** Dotted decimal: the NE40E's entities have IPv4 addresses only. */
  readonly ip?: string;
  readonly email?: string;
}

/** The vendor documents none of these. */
export interface SessionLimits {
  /** How long one answer may take; milliseconds. */
  readonly requestTimeout: number;
  /** How long the transaction may take, polling included; milliseconds. */
  readonly overall: number;
  /** Octets of one answer. */
  readonly answerSize: number;
  /** Lost exchanges in a row after which polling gives up. */
  readonly lostInARow: number;
  /** Refuse what is otherwise taken with a remark: what a CA does that the RFCs do not want, or that rests on a name alone. */
  readonly strict: boolean;
}

const minute = 60_000;

export const defaultLimits: SessionLimits = {
  requestTimeout: 2 * minute, // -msg_timeout of OpenSSL's client
  overall: 7 * 24 * 60 * minute,
  answerSize: 1024 * 1024,
  lostInARow: 6,
  strict: false,
};
