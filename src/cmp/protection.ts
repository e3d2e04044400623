import { AsnConvert } from '@peculiar/asn1-schema';
import type { KeyObject } from 'node:crypto';
import { assembleMessage, type ReceivedMessage } from './asn1/message.ts';
import { id_PasswordBasedMac, id_PBMAC1 } from './asn1/object-identifiers.ts';
import type { PKIBody } from './asn1/pki-body.ts';
import { PKIHeader } from './asn1/pki-header.ts';
import type { PKIMessage } from './asn1/pki-message.ts';
import { protectedPartOf } from './asn1/protected-part.ts';
import { verifyMac } from './password-based-mac.ts';
import { type SignatureOptions, verifySignature } from './signature.ts';
import { type SigningHash, signingAlgorithm, signWith } from './signing.ts';

/** Header fields but the one that protection itself fills in. */
export type UnprotectedHeader = Omit<Partial<PKIHeader>, 'protectionAlg'>;

/** The DER of a message that is signed. */
export function protectBySignature(
  header: UnprotectedHeader,
  body: PKIBody,
  privateKey: KeyObject,
  extraCerts: readonly Uint8Array[] = [],
  hash: SigningHash = 'sha256',
): Uint8Array {
  const signed = new PKIHeader({ ...header, protectionAlg: signingAlgorithm(privateKey, hash) });
  return signParts([derOf(signed), derOf(body)], privateKey, extraCerts, hash);
}

/** The same of the DER of both: the header names the algorithm. */
export const signParts = (
  parts: readonly [header: Uint8Array, body: Uint8Array],
  privateKey: KeyObject,
  extraCerts: readonly Uint8Array[],
  hash: SigningHash = 'sha256',
): Uint8Array => assembleMessage(...parts, signWith(protectedPartOf(...parts), privateKey, hash), extraCerts);

/** How a message says it is protected. */
export function protectionKind({ header, protection }: PKIMessage): 'none' | 'mac' | 'signature' {
  if (!protection || !header.protectionAlg) return 'none';
  return macs.has(header.protectionAlg.algorithm) ? 'mac' : 'signature';
}

export function isSignedBy(message: ReceivedMessage, publicKey: KeyObject | undefined, options?: SignatureOptions): boolean {
  const {
    header: { protectionAlg },
    protection,
    headerRaw,
    bodyRaw,
  } = message;
  if (!protectionAlg || !protection) return false;
  return verifySignature(protectionAlg, protectedPartOf(headerRaw, bodyRaw), new Uint8Array(protection), publicKey, options);
}

export function isMacedWith(message: ReceivedMessage, secret: Uint8Array): boolean {
  const {
    header: { protectionAlg },
    protection,
    headerRaw,
    bodyRaw,
  } = message;
  if (!protectionAlg || !protection) return false;
  return verifyMac(protectionAlg, protectedPartOf(headerRaw, bodyRaw), new Uint8Array(protection), secret);
}

const derOf = (part: PKIHeader | PKIBody): Uint8Array => new Uint8Array(AsnConvert.serialize(part));

const macs = new Set<string>([id_PasswordBasedMac, id_PBMAC1]);
