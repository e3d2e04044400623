import type { Extension } from '@peculiar/asn1-x509';
import { BitString, Integer, Null } from 'asn1js';
import type { KeyObject } from 'node:crypto';
import {
  AlgorithmIdentifier,
  Certificate,
  Extension as PkiExtension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
  TimeType,
} from 'pkijs';
import { bufferOf } from '../cmp/asn1/encoded.ts';
import { type SigningHash, signingAlgorithm, signWith } from '../cmp/signing.ts';
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
 * The DER of a version 3 certificate, signed as the key and the hash have it. RFC 5280 §4.1. Names stay the octets that they were. The
 * signature is made with node:crypto: that of pkijs needs WebCrypto, and every caller would have to wait for it.
 */
export function signCertificate(tbs: TbsCertificate, privateKey: KeyObject, hash: SigningHash = 'sha256'): Uint8Array {
  const signedWith = () => algorithmOf(signingAlgorithm(privateKey, hash));
  const certificate = new Certificate({
    version: 2,
    serialNumber: new Integer({ valueHex: bufferOf(tbs.serialNumber) }),
    signature: signedWith(),
    issuer: RelativeDistinguishedNames.fromBER(bufferOf(tbs.issuer)),
    notBefore: timeOf(tbs.notBefore),
    notAfter: timeOf(tbs.notAfter),
    subject: RelativeDistinguishedNames.fromBER(bufferOf(tbs.subject)),
    subjectPublicKeyInfo: PublicKeyInfo.fromBER(bufferOf(tbs.publicKey)),
    extensions: tbs.extensions.map(
      ({ extnID, critical, extnValue }) => new PkiExtension({ extnID, critical, extnValue: extnValue.buffer }),
    ),
    signatureAlgorithm: signedWith(),
  });
  const toBeSigned = new Uint8Array(certificate.encodeTBS().toBER());
  certificate.signatureValue = new BitString({ valueHex: bufferOf(signWith(toBeSigned, privateKey, hash)) });
  return new Uint8Array(certificate.toSchema(true).toBER());
}

/** 16 random octets, positive and never zero: RFC 5280 §4.1.2.2 allows up to 20. */
export function newSerialNumber(entropy: Entropy): Uint8Array {
  const octets = Uint8Array.from(entropy.bytes(16));
  octets[0] = ((octets[0] ?? 0) & 0x3f) | 0x40;
  return octets;
}

const algorithmOf = ({ algorithm, parameters }: ReturnType<typeof signingAlgorithm>) =>
  new AlgorithmIdentifier({ algorithmId: algorithm, ...(parameters === null && { algorithmParams: new Null() }) });

/** UTCTime until 2049, GeneralizedTime from then on, and never parts of a second, which a parser may refuse: RFC 5280 §4.1.2.5. */
function timeOf(milliseconds: number): Time {
  const value = new Date(Math.trunc(milliseconds / 1000) * 1000);
  return new Time({ type: value.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime, value });
}
