import type { CertificateLayout, CertificateListing, Criticality } from '../../../../firmware-model/schema/release.ts';
import { calendar } from '../../../clock/format.ts';
import type { Certificate } from '../../../pki/certificate.ts';
import { type CertificateName, formatName, nameItems } from '../../../pki/certificate-name.ts';
import { algorithmName, describeExtension, extensionName, hexOctets } from '../../../pki/certificate-words.ts';
import { elementsOf, readDer } from '../../../pki/der.ts';
import { rsaNumbers, rsaPublicKey } from '../../../pki/key-pair.ts';
import { say, type Step } from '../../run/outcome.ts';

/** One certificate as a display of this release prints it. */
export function displayCertificate(
  certificate: Certificate,
  file: string,
  listing: CertificateListing,
  layout: CertificateLayout,
): readonly Step[] {
  const ca = listing === 'ca';
  const { version, serialNumber, signatureAlgorithm, issuer, notBefore, notAfter, subject, signature } = certificate;
  const algorithm = algorithmName(signatureAlgorithm, layout);
  const validity = { notBefore: displayTime(notBefore, layout), notAfter: displayTime(notAfter, layout) };
  const serial = hexOctets(layout.sign.serialNumber ? serialNumber : withoutSign(serialNumber), layout.digits).join(':');
  return [
    say(ca ? 'pki-ca-certificate' : 'pki-certificate'),
    say('pki-certificate-serial', { version, encoded: version - 1, serial }),
    say('pki-certificate-issuer', { algorithm, issuer: displayName(issuer) }),
    say(ca ? 'pki-ca-certificate-validity' : 'pki-certificate-validity', validity),
    say('pki-certificate-subject', { subject: displayName(subject), algorithm: algorithmName(certificate.publicKeyAlgorithm, layout) }),
    ...displayPublicKey(certificate.publicKey, exponent => sayExponent(exponent, layout), layout),
    ...displayExtensions(certificate, listing, layout),
    say(ca ? 'pki-ca-certificate-signature' : 'pki-certificate-signature', { algorithm }),
    ...displaySignature(signature, layout),
    ...(layout.namesFile ? [say(ca ? 'pki-ca-certificate-file' : 'pki-certificate-file', { file })] : []),
  ];
}

/** `65537 (0x010001)`: digits in pairs; read out of octets without leading zeros it is `257  (0x101)`. */
function sayExponent(octets: Uint8Array, layout: CertificateLayout): Step {
  const hex = hexOctets(octets, layout.exponent === 'octets' ? 1 : 2).join('');
  return say('pki-certificate-exponent', { exponent: BigInt(`0x${hex}`).toString(), hex });
}

type Rows = Pick<CertificateLayout, 'digits' | 'sign'>;

/** What requests and lists of revoked certificates have in every release. */
const openSslRows: Rows = { digits: 2, sign: { serialNumber: false, modulus: true } };

/** Rows of a signature, under its algorithm. */
export const displaySignature = (signature: Uint8Array, { digits }: Rows = openSslRows): readonly Step[] =>
  octetRows(signature, 18, digits).map(octets => say('pki-certificate-signature-octets', { octets }));

const withoutSign = (octets: Uint8Array): Uint8Array => (octets.length > 1 && octets[0] === 0 ? octets.subarray(1) : octets);

/** The same in the order encoded, as OpenSSL writes it on one line. */
export const namesInOrder = (name: CertificateName): string => printable(nameItems(name).join(', '));

/** A name for a terminal: control characters out of a certificate must not get there. */
export const displayName = (name: CertificateName): string => printable(formatName(name));

/** `sayExponent`: the line for its octets, which a request has otherwise than a certificate. */
export function displayPublicKey(
  publicKey: Uint8Array,
  sayExponent: (exponent: Uint8Array) => Step,
  { digits, sign }: Rows = openSslRows,
): readonly Step[] {
  const rsa = rsaPublicKey(publicKey);
  if (!rsa) {
    const octets = elementsOf(readDer(publicKey))[1]?.contents.subarray(1) ?? new Uint8Array();
    return [say('pki-certificate-other-key'), ...keyRows(octets, digits)];
  }
  const { modulus, exponent } = rsaNumbers(rsa);
  return [
    say('pki-certificate-rsa-key', { bits: bitLength(modulus) }),
    ...keyRows(sign.modulus ? modulus : withoutSign(modulus), digits),
    sayExponent(exponent),
  ];
}

function bitLength(modulus: Uint8Array): number {
  const first = modulus.findIndex(octet => octet !== 0);
  return first < 0 ? 0 : (modulus.length - first) * 8 - Math.clz32(modulus[first] ?? 0) + 24;
}

const keyRows = (octets: Uint8Array, digits: Rows['digits']) =>
  octetRows(octets, 15, digits).map(row => say('pki-certificate-key-octets', { octets: row }));

function displayExtensions({ extensions }: Certificate, listing: CertificateListing, layout: CertificateLayout): readonly Step[] {
  if (extensions.length === 0) return [];
  const first = layout.alwaysShown.map(id => extensions.find(extension => extension.id === id) ?? id);
  const others = extensions.filter(extension => !layout.alwaysShown.includes(extension.id));
  return [
    say('pki-certificate-extensions'),
    ...[...first, ...others].flatMap(shown =>
      typeof shown === 'string' ? displayMissing(shown, listing, layout) : displayExtension(shown, listing, layout),
    ),
  ];
}

function displayExtension(extension: Certificate['extensions'][number], listing: CertificateListing, layout: CertificateLayout) {
  const { name, values, shape } = describeExtension(extension, layout);
  return [
    say(extensionLine[listing], { name, critical: markOf(extension, layout) }),
    ...values
      .map(printable)
      .map(value =>
        shape === 'plain' ? say('pki-certificate-extension-plain-value', { value }) : say('pki-certificate-extension-value', { value }),
      ),
    ...(shape === 'gap' ? gaps(layout.filler[listing]) : []),
  ];
}

/** A blank line where its value would be. A certificate without basic constraints is an end entity's. */
function displayMissing(id: string, listing: CertificateListing, layout: CertificateLayout): readonly Step[] {
  const heading = say(extensionLine[listing], { name: extensionName(id), critical: markOf({ id, critical: false }, layout) });
  if (id === basicConstraints) return [heading, say('pki-certificate-extension-value', { value: layout.basicConstraints.endEntity })];
  return [heading, ...gaps(1 + (id === extendedKeyUsage ? layout.filler[listing] : 0))];
}

const gaps = (count: number): readonly Step[] => Array.from({ length: count }, () => say('pki-certificate-extension-gap'));

function markOf({ id, critical }: Pick<Certificate['extensions'][number], 'id' | 'critical'>, { marks }: CertificateLayout): string {
  const mark: Criticality = marks[id] ?? marks.other;
  return critical ? mark.critical : mark.nonCritical;
}

const extensionLine = {
  local: 'pki-certificate-extension',
  ca: 'pki-ca-certificate-extension',
  file: 'pki-file-certificate-extension',
} as const;
const basicConstraints = '2.5.29.19';
const extendedKeyUsage = '2.5.29.37';

/** Rows of so many octets; all but the last end in a colon. */
function octetRows(bytes: Uint8Array, perRow: number, digits: Rows['digits']): readonly string[] {
  const rows: string[] = [];
  for (let at = 0; at < bytes.length; at += perRow) {
    rows.push(hexOctets(bytes.subarray(at, at + perRow), digits).join(':') + (at + perRow < bytes.length ? ':' : ''));
  }
  return rows;
}

/** `May  26  05:35:00 2021 GMT`, or `Jun  21  15:19:0 2014 GMT` */
function displayTime(milliseconds: number, { digits }: CertificateLayout): string {
  const { monthName, day, time, year } = calendar(milliseconds);
  const clock = time.split(':').map(part => String(Number(part)).padStart(digits, '0'));
  return `${monthName}  ${Number(day)}  ${clock.join(':')} ${year} GMT`;
}

/** Text out of a file, for a terminal. */
export const printable = (text: string): string => text.replace(/\p{C}/gu, '.');
