import { X509Certificate } from 'node:crypto';
import type { Release } from '../../firmware-model/schema/release.ts';
import { encodedValues, isBundle, largestCertificateFile } from './certificate-file.ts';
import { type CertificateName, readName } from './certificate-name.ts';
import { type DerElement, elementsOf, membersOf, readDer } from './der.ts';
import { readObjectIdentifier } from './object-identifier.ts';

/** What the router knows of one X.509 certificate. */
export interface Certificate {
  readonly der: Uint8Array;
  readonly version: number;
  /** Contents octets of the INTEGER. */
  readonly serialNumber: Uint8Array;
  /** Object identifier, dotted. */
  readonly signatureAlgorithm: string;
  readonly issuer: CertificateName;
  readonly subject: CertificateName;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  /** Object identifier, dotted. */
  readonly publicKeyAlgorithm: string;
  /** In the order encoded. */
  readonly extensions: readonly Extension[];
  readonly signature: Uint8Array;
}

export interface Extension {
  /** Object identifier, dotted. */
  readonly id: string;
  readonly critical: boolean;
  /** DER of the extension's own type. */
  readonly value: Uint8Array;
}

/** `bundle`: the file is PKCS#7 or PKCS#12. */
export type CertificateFault = 'too large' | 'no certificate' | 'several certificates' | 'bundle' | 'unreadable';

export type ReadCertificate =
  | { readonly certificate: Certificate; readonly fault?: undefined }
  | { readonly certificate?: undefined; readonly fault: CertificateFault };

/** Reads the one certificate that a file holds, in PEM or DER; of several none, or the first. */
export function readCertificate(file: Uint8Array, several: Release['severalInCaFile'] = 'refused'): ReadCertificate {
  if (file.length > largestCertificateFile) return { fault: 'too large' };
  const values = encodedValues(file, pemLabels);
  const [der] = values;
  if (values.length === 0) return { fault: isBundle(file) ? 'bundle' : 'no certificate' };
  if (values.length > 1 && several === 'refused') return { fault: 'several certificates' };
  const certificate = der && parseCertificate(der);
  if (certificate) return { certificate };
  return { fault: isBundle(file) ? 'bundle' : 'unreadable' };
}

/** Every certificate that a file holds, in PEM or DER; those that cannot be read are left out. */
export const certificatesIn = (file: Uint8Array): readonly Certificate[] =>
  encodedValues(file, pemLabels).flatMap(der => (der && parseCertificate(der)) ?? []);

/**
 * Undefined for bytes that are no certificate. What is held in memory is asked about again and again: the same octets are read once, as long as
 * somebody holds them. Nobody changes octets that were read.
 */
export function parseCertificate(der: Uint8Array): Certificate | undefined {
  const known = read.get(der);
  if (known) return known.certificate;
  const certificate = parseOnce(der);
  read.set(der, { certificate });
  if (certificate) read.set(certificate.der, { certificate });
  return certificate;
}

const read = new WeakMap<Uint8Array, { readonly certificate: Certificate | undefined }>();

function parseOnce(der: Uint8Array): Certificate | undefined {
  try {
    readDer(der);
    new X509Certificate(der); // whatever OpenSSL refuses is none
    return parse(Uint8Array.from(der));
  } catch {
    return undefined;
  }
}

/** The value of an extension, DER. */
export const extensionOf = ({ extensions }: Certificate, id: string): Uint8Array | undefined =>
  extensions.find(extension => extension.id === id)?.value;

function parse(der: Uint8Array): Certificate {
  const [tbs, algorithm, signature] = membersOf(readDer(der));
  if (!tbs || !algorithm || signature?.tag !== 0x03) throw new TypeError('not a certificate');
  const fields = membersOf(tbs);
  const version = fields[0]?.tag === 0xa0 ? (elementsOf(fields[0])[0]?.contents[0] ?? 0) + 1 : 1;
  const [serial, , issuer, validity, subject, publicKey, ...optional] = fields[0]?.tag === 0xa0 ? fields.slice(1) : fields;
  if (serial?.tag !== 0x02 || !issuer || !validity || !subject || !publicKey) throw new TypeError('not a certificate');
  const [keyAlgorithm] = membersOf(publicKey);
  const explicit = optional.find(({ tag }) => tag === 0xa3);
  const [notBefore, notAfter] = membersOf(validity).map(readTime);
  if (optional.some(({ tag }) => !optionalTags.has(tag))) throw new TypeError('more than a certificate has');
  if (notBefore === undefined || notAfter === undefined || !keyAlgorithm) throw new TypeError('not a certificate');
  return {
    der,
    version,
    notBefore,
    notAfter,
    serialNumber: serial.contents,
    signatureAlgorithm: algorithmOf(algorithm),
    issuer: readName(issuer),
    subject: readName(subject),
    publicKey: publicKey.whole,
    publicKeyAlgorithm: algorithmOf(keyAlgorithm),
    extensions: extensionsIn(explicit && elementsOf(explicit)[0]),
    signature: signature.contents.subarray(1),
  };
}

/** issuerUniqueID, subjectUniqueID and extensions, RFC 5280 §4.1. */
export const optionalTags: ReadonlySet<number> = new Set([0x81, 0x82, 0xa3]);

/** The object identifier of an AlgorithmIdentifier. */
export function algorithmOf(element: DerElement): string {
  const [id] = membersOf(element);
  if (!id) throw new TypeError('not an algorithm');
  return readObjectIdentifier(id);
}

/** What an Extensions holds; nothing where there is none. */
export function extensionsIn(list: DerElement | undefined): readonly Extension[] {
  return (list ? membersOf(list) : []).map(element => {
    const [id, ...rest] = membersOf(element);
    const value = rest.at(-1);
    if (!id || value?.tag !== 0x04) throw new TypeError('not an extension');
    return { id: readObjectIdentifier(id), critical: rest.length > 1 && rest[0]?.contents[0] === 0xff, value: value.contents };
  });
}

/** Milliseconds since 1970. UTCTime has two digits for the year: 50 to 99 lie in the twentieth century (RFC 5280 §4.1.2.5.1). */
export function readTime({ tag, contents }: DerElement): number {
  const text = Buffer.from(contents).toString('latin1');
  if (tag !== 0x17 && tag !== 0x18) throw new TypeError('not a time');
  const digits = tag === 0x17 ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(digits) ?? [];
  if (year === undefined) throw new TypeError('not a time');
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

const pemLabels = ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE'];
