import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { createPublicKey, type KeyObject } from 'node:crypto';
import { extensionsIn, optionalTags, readTime } from '../pki/certificate.ts';
import { formatName, readName } from '../pki/certificate-name.ts';
import { readDer as readPkiDer } from '../pki/der.ts';
import { isSameName } from '../pki/distinguished-name.ts';
import { readObjectIdentifier } from '../pki/object-identifier.ts';
import { once } from '../pki/remembered.ts';
import { type DerElement, elementsOf, membersOf, readDer } from './asn1/der.ts';
import * as oid from './asn1/object-identifiers.ts';
import { readNumber } from './asn1/read-leaf.ts';
import { parseElement } from './asn1/read.ts';
import { printable } from './printable.ts';
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
  /** Taken apart when it is needed: most certificates of an answer only lie beside it. Undefined for a key that nobody here understands. */
  readonly publicKey: KeyObject | undefined;
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
  /** Extended key usages, dotted. */
  readonly purposes: readonly string[];
}

/** Undefined for bytes that are no certificate. Octets that somebody holds are read once. */
export function readCertificate(der: Uint8Array): ReadCertificate | undefined {
  const known = certificates.get(der);
  if (known) return known;
  try {
    const certificate = read(Uint8Array.from(der));
    certificates.set(der, certificate);
    return certificate;
  } catch {
    return undefined;
  }
}

const certificates = new WeakMap<Uint8Array, ReadCertificate>();

const publicKeyIn = once(({ whole }: DerElement): KeyObject | undefined => {
  try {
    return createPublicKey({ key: Buffer.from(whole), format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
});

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
    return printable(formatName(readName(readPkiDer(name)))) || 'nobody';
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
  const [tbs, outerAlgorithm, signature, ...more] = membersOf(readDer(der));
  if (!tbs || !outerAlgorithm || signature?.tag !== bitString || more.length > 0) throw new TypeError('not a certificate');
  const inside = membersOf(tbs);
  const [serial, innerAlgorithm, issuer, validity, subject, publicKeyInfo, ...optional] =
    inside[0]?.tag === 0xa0 ? inside.slice(1) : inside;
  if (serial?.tag !== integer || !innerAlgorithm || !issuer || !validity || !subject || !publicKeyInfo)
    throw new TypeError('not a certificate');
  const isForeign =
    [issuer, subject, publicKeyInfo].some(({ tag }) => tag !== sequence) || optional.some(({ tag }) => !optionalTags.has(tag));
  if (isForeign) throw new TypeError('not a certificate');
  if (!isSameDer(innerAlgorithm.whole, outerAlgorithm.whole)) throw new TypeError('two signature algorithms'); // RFC 5280 §4.1.1.2
  const [notBefore, notAfter] = membersOf(validity).map(readTime);
  if (notBefore === undefined || notAfter === undefined) throw new TypeError('no validity');
  return {
    der,
    signatureAlgorithm: parseElement(outerAlgorithm, AlgorithmIdentifier),
    subject: subject.whole,
    issuer: issuer.whole,
    serialNumber: serial.contents,
    publicKeyInfo: publicKeyInfo.whole,
    get publicKey() {
      return publicKeyIn(publicKeyInfo);
    },
    notBefore,
    notAfter,
    ...readUsage(
      optional.find(({ tag }) => tag === 0xa3),
      isSameName(subject.whole, issuer.whole),
    ),
  };
}

function readUsage(explicit: DerElement | undefined, isSelfIssued: boolean) {
  const extensions = new Map(extensionsIn(explicit && elementsOf(explicit)[0]).map(({ id, value }) => [id, value]));
  const identifier = extensions.get(oid.id_ce_subjectKeyIdentifier);
  const constraints = extensions.get(oid.id_ce_basicConstraints);
  const usage = extensions.get(oid.id_ce_keyUsage);
  const usageBits = usage && readDer(usage).contents[1];
  const fields = constraints ? membersOf(readDer(constraints)) : [];
  const keyCertSign = usage === undefined || ((usageBits ?? 0) & 0x04) !== 0;
  // A root of version 1 cannot say that it is one; nor do some of version 3, but in their keyUsage. OpenSSL takes both.
  const isOldRoot = !constraints && isSelfIssued && (explicit === undefined || (usage !== undefined && keyCertSign));
  const purposes = extensions.get(oid.id_ce_extKeyUsage);
  const pathLength = fields.find(({ tag }) => tag === integer);
  return {
    subjectKeyIdentifier: identifier && readDer(identifier).contents,
    subjectAltName: extensions.get(oid.id_ce_subjectAltName),
    isCa: isOldRoot || fields.some(({ tag, contents }) => tag === boolean && contents[0] !== 0),
    pathLength: pathLength && readNumber(pathLength),
    digitalSignature: usage === undefined || ((usageBits ?? 0) & 0x80) !== 0,
    keyCertSign,
    purposes: purposes ? membersOf(readDer(purposes)).map(readObjectIdentifier) : [],
  };
}

const boolean = 0x01;
const integer = 0x02;
const bitString = 0x03;
const sequence = 0x30;
