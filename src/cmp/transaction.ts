import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { encodeName } from '../pki/distinguished-name.ts';
import type { CertStatus } from './asn1/cert-status.ts';
import { isSameDer, readCertificate, type ReadCertificate } from './certificate.ts';
import { readCertificates } from './certificates.ts';
import type { TrustedBy } from './trust.ts';
import { type CmpSessionInput, defaultLimits, type SessionLimits } from './session-input.ts';

/** What a transaction knows, from one message to the next. A value: every step makes a new one. */
export interface Transaction {
  readonly basis: TransactionBasis;
  readonly transactionID: Uint8Array;
  /** Of the message that we sent last. */
  readonly senderNonce: Uint8Array;
  /** Of the message whose answer is polled for. */
  readonly delayedNonce?: Uint8Array;
  /** senderNonce of the message that we received last. */
  readonly peerNonce: Uint8Array | undefined;
  /** DER of the message that we sent last. */
  readonly sent: { readonly kind: RequestKind; readonly der: Uint8Array };
  /** What the signer of the last answer is trusted by. */
  readonly trustedBy?: TrustedBy;
  /** Certificates of earlier answers: later ones often carry fewer. */
  readonly remembered: readonly ReadCertificate[];
}

export type RequestKind = 'ir' | 'kur' | 'certConf' | 'pollReq';

export interface TransactionBasis {
  readonly input: CmpSessionInput;
  readonly limits: SessionLimits;
  readonly protectionKey: KeyObject;
  readonly newKey: KeyObject;
  readonly authentication: ReadCertificate;
  readonly old: ReadCertificate | undefined;
  /** DER of the Name. */
  readonly caName: Uint8Array | undefined;
  readonly anchors: readonly ReadCertificate[];
  readonly extraCerts: readonly Uint8Array[];
}

/** What a certConf says of the certificate. */
export type Confirmation = Pick<CertStatus, 'certHash'> & Partial<Pick<CertStatus, 'statusInfo' | 'hashAlg'>>;

/** Reads keys and certificates once; in words what is wrong with them, and never with any of their octets. */
export function readBasis(input: CmpSessionInput): TransactionBasis | string {
  const authentication = readCertificate(input.authenticationCertificate);
  const old = input.kind === 'kur' ? readCertificate(input.oldCertificate) : undefined;
  const protectionKey = readPrivateKey(input.protectionKey);
  const newKey = readPrivateKey(input.template.newKey.privateKey);
  if (!authentication) return 'the authentication certificate cannot be read';
  if (input.kind === 'kur' && !old) return 'the certificate to be updated cannot be read';
  if (!protectionKey || !isSameDer(publicHalf(protectionKey), authentication.publicKeyInfo))
    return 'the key of the authentication certificate is missing';
  if (!newKey || !isSameDer(publicHalf(newKey), input.template.newKey.publicKey)) return 'the key to be certified cannot be used';
  return {
    input,
    authentication,
    old,
    protectionKey,
    newKey,
    limits: { ...defaultLimits, ...input.limits },
    caName: input.recipient && encodeName(input.recipient),
    anchors: readCertificates(input.trustAnchors),
    extraCerts: [input.authenticationCertificate, ...input.chain],
  };
}

/** A key of the key store serves one transaction after the other, and is taken apart once. */
function readPrivateKey(pkcs8: Uint8Array): KeyObject | undefined {
  const known = keys.get(pkcs8);
  if (known) return known;
  try {
    const key = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
    if (key.asymmetricKeyType !== 'rsa') return undefined;
    keys.set(pkcs8, key);
    return key;
  } catch {
    return undefined;
  }
}

const keys = new WeakMap<Uint8Array, KeyObject>();

function publicHalf(key: KeyObject): Uint8Array {
  const known = publicHalves.get(key) ?? createPublicKey(key).export({ format: 'der', type: 'spki' });
  publicHalves.set(key, known);
  return known;
}

const publicHalves = new WeakMap<KeyObject, Uint8Array>();
