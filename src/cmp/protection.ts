import { AsnConvert } from '@peculiar/asn1-schema';
import type { KeyObject } from 'node:crypto';
import { bufferOf } from './asn1/encoded.ts';
import { encodeMessage, type ReceivedMessage } from './asn1/message.ts';
import { id_PasswordBasedMac, id_PBMAC1 } from './asn1/object-identifiers.ts';
import type { PKIBody } from './asn1/pki-body.ts';
import { PKIHeader } from './asn1/pki-header.ts';
import { PKIMessage } from './asn1/pki-message.ts';
import { ProtectedPart, protectedPartOf } from './asn1/protected-part.ts';
import { passwordBasedMac, passwordBasedMacAlgorithm, verifyMac } from './password-based-mac.ts';
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
  const protection = signWith(encodeProtectedPart(signed, body), privateKey, hash);
  return encodeMessage(assemble(signed, body, protection, extraCerts));
}

/** The DER of a message with a PasswordBasedMac. The salt has to be fresh. */
export function protectByMac(
  header: UnprotectedHeader,
  body: PKIBody,
  secret: Uint8Array,
  salt: Uint8Array,
  extraCerts: readonly Uint8Array[] = [],
): Uint8Array {
  const protectionAlg = passwordBasedMacAlgorithm(salt);
  const maced = new PKIHeader({ ...header, protectionAlg });
  const protection = passwordBasedMac(protectionAlg, encodeProtectedPart(maced, body), secret);
  return encodeMessage(assemble(maced, body, protection, extraCerts));
}

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

const encodeProtectedPart = (header: PKIHeader, body: PKIBody) => new Uint8Array(AsnConvert.serialize(new ProtectedPart({ header, body })));

function assemble(header: PKIHeader, body: PKIBody, protection: Uint8Array | undefined, extraCerts: readonly Uint8Array[]): PKIMessage {
  return new PKIMessage({
    header,
    body,
    ...(protection && { protection: bufferOf(protection) }),
    ...(extraCerts.length > 0 && { extraCerts: extraCerts.map(bufferOf) }),
  });
}

const macs = new Set<string>([id_PasswordBasedMac, id_PBMAC1]);
