import type { KeyObject } from 'node:crypto';
import { type SigningHash, signingAlgorithm, signWith } from '../cmp/signing.ts';
import type { Entropy } from '../pki/entropy.ts';
import {
  bitString,
  explicit,
  integer,
  integerOf,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
  time,
  trueValue,
} from './wire/values.ts';

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
  readonly extensions: readonly CertificateExtension[];
}

export interface CertificateExtension {
  /** Dotted. */
  readonly id: string;
  readonly critical: boolean;
  /** DER of the extension's own type. */
  readonly value: Uint8Array;
}

/** The DER of a version 3 certificate, signed as the key and the hash have it. RFC 5280 §4.1. Names and keys stay the octets that they were. */
export function signCertificate(tbs: TbsCertificate, privateKey: KeyObject, hash: SigningHash = 'sha256'): Uint8Array {
  const algorithm = encodeAlgorithm(signingAlgorithm(privateKey, hash));
  const toBeSigned = encodeTbs(tbs, algorithm);
  return sequence(toBeSigned, algorithm, bitString(signWith(toBeSigned, privateKey, hash)));
}

const encodeTbs = (
  { serialNumber, issuer, notBefore, notAfter, subject, publicKey, extensions }: TbsCertificate,
  algorithm: Uint8Array,
): Uint8Array =>
  sequence(
    explicit(0, integer(version3)),
    integerOf(serialNumber),
    algorithm,
    issuer,
    sequence(time(notBefore), time(notAfter)),
    subject,
    publicKey,
    explicit(3, encodeExtensions(extensions)),
  );

/** DER of an AlgorithmIdentifier. */
export const encodeAlgorithm = ({ algorithm, parameters }: ReturnType<typeof signingAlgorithm>): Uint8Array =>
  sequence(objectIdentifier(algorithm), ...(parameters === null ? [nullValue] : []));

export const encodeExtensions = (extensions: readonly CertificateExtension[]): Uint8Array =>
  sequence(
    ...extensions.map(({ id, critical, value }) => sequence(objectIdentifier(id), ...(critical ? [trueValue] : []), octetString(value))),
  );

/** 16 random octets, positive and never zero: RFC 5280 §4.1.2.2 allows up to 20. */
export function newSerialNumber(entropy: Entropy): Uint8Array {
  const octets = Uint8Array.from(entropy.bytes(16));
  octets[0] = ((octets[0] ?? 0) & 0x3f) | 0x40;
  return octets;
}

const version3 = 2;
