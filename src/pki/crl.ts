import { algorithmOf, type CertificateFault, type Extension, extensionsIn, readTime } from './certificate.ts';
import { encodedValues, isBundle, largestCrlFile } from './certificate-file.ts';
import { type CertificateName, readName } from './certificate-name.ts';
import { type DerElement, elementsIn, elementsOf, membersOf, readDer } from './der.ts';

/** What the router knows of one certificate revocation list (RFC 5280 §5.1). */
export interface Crl {
  readonly der: Uint8Array;
  readonly version: number;
  /** Object identifier, dotted. */
  readonly signatureAlgorithm: string;
  readonly issuer: CertificateName;
  /** Milliseconds since 1970. */
  readonly thisUpdate: number;
  readonly nextUpdate: number | undefined;
  readonly extensions: readonly Extension[];
  /** What `revokedIn` reads; undefined when nothing is revoked. */
  readonly revoked: DerElement | undefined;
  /** DER of what is signed. */
  readonly signedPart: Uint8Array;
  readonly signature: Uint8Array;
}

export interface RevokedCertificate {
  /** Contents octets of the INTEGER. */
  readonly serialNumber: Uint8Array;
  /** Milliseconds since 1970. */
  readonly revocationDate: number;
  /** What `extensionsIn` reads. */
  readonly extensionList: DerElement | undefined;
}

export type ReadCrl = { readonly crl: Crl; readonly fault?: undefined } | { readonly crl?: undefined; readonly fault: CertificateFault };

/** Reads the one CRL that a file holds, in PEM or DER. Its signature is not checked. */
export function readCrl(file: Uint8Array): ReadCrl {
  if (file.length > largestCrlFile) return { fault: 'too large' };
  const values = encodedValues(file, ['X509 CRL']);
  const [der] = values;
  if (values.length === 0) return { fault: isBundle(file) ? 'bundle' : 'no certificate' };
  if (values.length > 1) return { fault: 'several certificates' };
  const crl = der && parseCrl(der);
  return crl && isReadable(crl) ? { crl } : { fault: 'unreadable' };
}

/** Undefined for bytes that are no CRL. Its entries are only looked at when they are read. */
export function parseCrl(der: Uint8Array): Crl | undefined {
  try {
    return parse(Uint8Array.from(der));
  } catch {
    return undefined;
  }
}

/** What a CRL revokes, one after the other: there may be 25,000, and nobody needs them all at once. */
export function* revokedIn({ revoked }: Pick<Crl, 'revoked'>): Generator<RevokedCertificate> {
  for (const entry of revoked ? elementsIn(revoked) : []) {
    const [serial, date, extensionList] = membersOf(entry);
    if (serial?.tag !== 0x02 || !date) throw new TypeError('not a revoked certificate');
    yield { serialNumber: serial.contents, revocationDate: readTime(date), extensionList };
  }
}

/** Whether all entries can be read, so that who has read the file need not ask again. */
function isReadable(crl: Crl): boolean {
  try {
    for (const { extensionList } of revokedIn(crl)) extensionsIn(extensionList);
    return true;
  } catch {
    return false;
  }
}

function parse(der: Uint8Array): Crl {
  const [tbs, algorithm, signature] = membersOf(readDer(der, { size: largestCrlFile, elements: mostValues }), 0x30, 3);
  if (!tbs || !algorithm || signature?.tag !== 0x03) throw new TypeError('not a CRL');
  const fields = membersOf(tbs, 0x30, 7); // RFC 5280 §5.1.2
  const hasVersion = fields[0]?.tag === 0x02;
  const [inner, issuer, thisUpdate, ...optional] = hasVersion ? fields.slice(1) : fields;
  if (!inner || Buffer.compare(inner.whole, algorithm.whole) !== 0 || !issuer || !thisUpdate) throw new TypeError('not a CRL'); // RFC 5280 §5.1.1.2
  const nextUpdate = optional.find(({ tag }) => tag === 0x17 || tag === 0x18);
  const revoked = optional.find(({ tag }) => tag === 0x30);
  const explicit = optional.find(({ tag }) => tag === 0xa0);
  if ([nextUpdate, revoked, explicit].filter(part => part).length < optional.length) throw new TypeError('more than a CRL has');
  return {
    der,
    version: hasVersion ? (fields[0]?.contents[0] ?? 0) + 1 : 1,
    signatureAlgorithm: algorithmOf(algorithm),
    issuer: readName(issuer),
    thisUpdate: readTime(thisUpdate),
    nextUpdate: nextUpdate && readTime(nextUpdate),
    extensions: extensionsIn(explicit && elementsOf(explicit)[0]),
    revoked,
    signedPart: tbs.whole,
    signature: signature.contents.subarray(1),
  };
}

/** A CRL of the largest size has 25,000 entries with a reason, each of eight values. */
const mostValues = 300_000;
