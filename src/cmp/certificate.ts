import { AsnConvert } from '@peculiar/asn1-schema';
import {
  BasicConstraints,
  Certificate,
  id_ce_basicConstraints,
  id_ce_keyUsage,
  id_ce_subjectKeyIdentifier,
  type AlgorithmIdentifier,
} from '@peculiar/asn1-x509';
import { OctetString } from '@peculiar/asn1-schema';
import { type KeyObject, X509Certificate } from 'node:crypto';
import { formatName, readName } from '../pki/certificate-name.ts';
import { readDer as readPkiDer } from '../pki/der.ts';
import { isSameName } from '../pki/distinguished-name.ts';
import { elementsOf, readDer } from './asn1/der.ts';
import { verifySignature } from './signature.ts';
import { clockTolerance } from './time.ts';

/** What the protocol needs of one certificate. Names stay the octets they were. */
export interface ReadCertificate {
  readonly der: Uint8Array;
  /** DER of the Names. */
  readonly subject: Uint8Array;
  readonly issuer: Uint8Array;
  /** Contents octets of the INTEGER. */
  readonly serialNumber: Uint8Array;
  /** DER of the SubjectPublicKeyInfo. */
  readonly publicKeyInfo: Uint8Array;
  readonly publicKey: KeyObject;
  readonly signatureAlgorithm: AlgorithmIdentifier;
  readonly notBefore: number;
  readonly notAfter: number;
  readonly subjectKeyIdentifier: Uint8Array | undefined;
  /** DER of the GeneralNames. */
  readonly subjectAltName: Uint8Array | undefined;
  readonly isCa: boolean;
  /** How many intermediate CAs may stand below; undefined for any number. */
  readonly pathLength: number | undefined;
  /** A certificate without keyUsage may be used for everything. */
  readonly digitalSignature: boolean;
  readonly keyCertSign: boolean;
}

/** Undefined for bytes that are no certificate, or one whose key nobody here understands. */
export function readCertificate(der: Uint8Array): ReadCertificate | undefined {
  try {
    return read(Uint8Array.from(der));
  } catch {
    return undefined;
  }
}

/** Whether the key of one certificate made the signature of the other, under the right name. SHA-1 is still met in old roots. */
export function hasIssued(issuer: ReadCertificate, certificate: ReadCertificate): boolean {
  if (!isSameName(issuer.subject, certificate.issuer)) return false;
  const [tbs, , signature] = elementsOf(readDer(certificate.der));
  if (!tbs || !signature) return false;
  return verifySignature(certificate.signatureAlgorithm, tbs.whole, signature.contents.subarray(1), issuer.publicKey, { sha1: true });
}

/** A Name in the words of the router: `CN=router1,O=example`. */
export function nameText(name: Uint8Array): string {
  try {
    return formatName(readName(readPkiDer(name))) || 'nobody';
  } catch {
    return 'a name that cannot be read';
  }
}

/** Who a certificate is of, and who vouches for it. */
export const holderText = ({ subject, issuer }: ReadCertificate): string => `${nameText(subject)}, issued by ${nameText(issuer)}`;

export const isSelfIssued = ({ subject, issuer }: ReadCertificate): boolean => isSameName(subject, issuer);

export const isSameDer = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** Clocks differ: notBefore is taken a few minutes early. */
export const isYetValid = ({ notBefore }: ReadCertificate, now: number): boolean => notBefore - clockTolerance <= now;

export const isValidAt = (certificate: ReadCertificate, now: number): boolean =>
  isYetValid(certificate, now) && now <= certificate.notAfter;

function read(der: Uint8Array): ReadCertificate {
  const [tbs, outerAlgorithm] = elementsOf(readDer(der));
  if (!tbs || !outerAlgorithm) throw new TypeError('not a certificate');
  const inside = elementsOf(tbs);
  const [serial, innerAlgorithm, issuer, , subject, publicKeyInfo] = inside[0]?.tag === 0xa0 ? inside.slice(1) : inside;
  if (!serial || !innerAlgorithm || !issuer || !subject || !publicKeyInfo) throw new TypeError('not a certificate');
  if (!isSameDer(innerAlgorithm.whole, outerAlgorithm.whole)) throw new TypeError('two signature algorithms'); // RFC 5280 §4.1.1.2
  const { tbsCertificate, signatureAlgorithm } = AsnConvert.parse(der, Certificate);
  return {
    der,
    signatureAlgorithm,
    subject: subject.whole,
    issuer: issuer.whole,
    serialNumber: serial.contents,
    publicKeyInfo: publicKeyInfo.whole,
    publicKey: new X509Certificate(der).publicKey,
    notBefore: tbsCertificate.validity.notBefore.getTime().getTime(),
    notAfter: tbsCertificate.validity.notAfter.getTime().getTime(),
    ...readExtensions(new Map(tbsCertificate.extensions?.map(({ extnID, extnValue }) => [extnID, new Uint8Array(extnValue.buffer)]))),
  };
}

function readExtensions(extensions: ReadonlyMap<string, Uint8Array>) {
  const identifier = extensions.get(id_ce_subjectKeyIdentifier);
  const constraints = extensions.get(id_ce_basicConstraints);
  const usage = extensions.get(id_ce_keyUsage);
  const usageBits = usage && readDer(usage).contents[1];
  const { cA: isCa = false, pathLenConstraint: pathLength } = constraints ? AsnConvert.parse(constraints, BasicConstraints) : {};
  return {
    subjectKeyIdentifier: identifier && new Uint8Array(AsnConvert.parse(identifier, OctetString).buffer),
    subjectAltName: extensions.get(id_ce_subjectAltName),
    isCa,
    pathLength,
    digitalSignature: usage === undefined || ((usageBits ?? 0) & 0x80) !== 0,
    keyCertSign: usage === undefined || ((usageBits ?? 0) & 0x04) !== 0,
  };
}

const id_ce_subjectAltName = '2.5.29.17';
