import { AsnConvert } from '@peculiar/asn1-schema';
import { Extensions, type Extension, Time } from '@peculiar/asn1-x509';
import type { KeyObject } from 'node:crypto';
import { encodeDer } from '../cmp/asn1/der.ts';
import { sha256WithRSA, signRsaSha256 } from '../cmp/signature.ts';
import type { Entropy } from '../pki/entropy.ts';

export interface TbsCertificate {
  /** Contents octets of the INTEGER. */
  readonly serialNumber: Uint8Array;
  /** DER of the Name. */
  readonly issuer: Uint8Array;
  /** Milliseconds since 1970, both ends included. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** DER of the Name. */
  readonly subject: Uint8Array;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  readonly extensions: readonly Extension[];
}

/**
 * The DER of a version 3 certificate, signed with sha256WithRSAEncryption. RFC 5280 §4.1. Names and key are put in as they came: the
 * classes of asn1-x509 would decode them and encode them again.
 */
export function signCertificate(tbs: TbsCertificate, privateKey: KeyObject): Uint8Array {
  const signature = derOf(sha256WithRSA());
  const toBeSigned = encodeDer(sequence,
    encodeDer(version, Uint8Array.of(0x02, 0x01, 0x02)),
    encodeDer(integer, tbs.serialNumber),
    signature,
    tbs.issuer,
    encodeDer(sequence, derOf(new Time(tbs.notBefore)), derOf(new Time(tbs.notAfter))),
    tbs.subject,
    tbs.publicKey,
    encodeDer(extensions, derOf(new Extensions([...tbs.extensions]))));
  return encodeDer(sequence, toBeSigned, signature, encodeDer(bitString, Uint8Array.of(0), signRsaSha256(toBeSigned, privateKey)));
}

/** 16 random octets, positive and never zero: RFC 5280 §4.1.2.2 allows up to 20. */
export function newSerialNumber(entropy: Entropy): Uint8Array {
  const octets = Uint8Array.from(entropy.bytes(16));
  octets[0] = ((octets[0] ?? 0) & 0x3f) | 0x40;
  return octets;
}

const derOf = (value: unknown) => new Uint8Array(AsnConvert.serialize(value));

const integer = 0x02;
const bitString = 0x03;
const sequence = 0x30;
const version = 0xa0;
const extensions = 0xa3;
