import { calendar } from '../../../clock/format.ts';
import type { Certificate } from '../../../pki/certificate.ts';
import { type CertificateName, formatName, nameItems } from '../../../pki/certificate-name.ts';
import { algorithmName, describeExtension, hexOctets, lowerHex } from '../../../pki/certificate-words.ts';
import { elementsOf, readDer } from '../../../pki/der.ts';
import { rsaNumbers, rsaPublicKey } from '../../../pki/key-pair.ts';
import { say, type Step } from '../../run/outcome.ts';

/** `display pki cert_list` and `display pki ca_list` differ in a few blanks. */
export type CertificateLayout = 'local' | 'ca';

/** One certificate as the displays print it. */
export function displayCertificate(certificate: Certificate, file: string, layout: CertificateLayout): readonly Step[] {
  const ca = layout === 'ca';
  const { version, serialNumber, signatureAlgorithm, issuer, notBefore, notAfter, subject, extensions, signature } = certificate;
  const algorithm = algorithmName(signatureAlgorithm);
  const validity = { notBefore: displayTime(notBefore), notAfter: displayTime(notAfter) };
  return [
    say(ca ? 'pki-ca-certificate' : 'pki-certificate'),
    say('pki-certificate-serial', { version, encoded: version - 1, serial: lowerHex(withoutSign(serialNumber)) }),
    say('pki-certificate-issuer', { algorithm, issuer: displayName(issuer) }),
    say(ca ? 'pki-ca-certificate-validity' : 'pki-certificate-validity', validity),
    say('pki-certificate-subject', { subject: displayName(subject), algorithm: algorithmName(certificate.publicKeyAlgorithm) }),
    ...displayPublicKey(certificate.publicKey, sayExponent),
    ...(extensions.length > 0 ? [say('pki-certificate-extensions')] : []),
    ...extensions.flatMap(displayExtension),
    say(ca ? 'pki-ca-certificate-signature' : 'pki-certificate-signature', { algorithm }),
    ...displaySignature(signature),
    say(ca ? 'pki-ca-certificate-file' : 'pki-certificate-file', { file }),
  ];
}

/** `65537 (0x010001)`: digits in pairs. */
function sayExponent(exponent: bigint): Step {
  const digits = exponent.toString(16);
  return say('pki-certificate-exponent', { exponent: exponent.toString(), hex: digits.padStart(digits.length + (digits.length % 2), '0') });
}

/** Rows of a signature, under its algorithm. */
export const displaySignature = (signature: Uint8Array): readonly Step[] =>
  octetRows(signature, 18).map(octets => say('pki-certificate-signature-octets', { octets }));

/** A serial number is shown as it is counted, without the zero octet that only keeps it positive; a modulus is captured with it. */
const withoutSign = (octets: Uint8Array): Uint8Array => (octets.length > 1 && octets[0] === 0 ? octets.subarray(1) : octets);

/** The same in the order encoded, as OpenSSL writes it on one line. */
export const namesInOrder = (name: CertificateName): string => printable(nameItems(name).join(', '));

/** A name for a terminal: control characters out of a certificate must not get there. */
export const displayName = (name: CertificateName): string => printable(formatName(name));

/** `sayExponent`: the line for it, which a request has otherwise than a certificate. */
export function displayPublicKey(publicKey: Uint8Array, sayExponent: (exponent: bigint) => Step): readonly Step[] {
  const rsa = rsaPublicKey(publicKey);
  if (!rsa) {
    const octets = elementsOf(readDer(publicKey))[1]?.contents.subarray(1) ?? new Uint8Array();
    return [say('pki-certificate-other-key'), ...keyRows(octets)];
  }
  const { modulus, exponent } = rsaNumbers(rsa);
  return [
    say('pki-certificate-rsa-key', { bits: bitLength(modulus) }),
    ...keyRows(modulus),
    sayExponent(BigInt(`0x${hexOctets(exponent).join('')}`)),
  ];
}

function bitLength(modulus: Uint8Array): number {
  const first = modulus.findIndex(octet => octet !== 0);
  return first < 0 ? 0 : (modulus.length - first) * 8 - Math.clz32(modulus[first] ?? 0) + 24;
}

const keyRows = (octets: Uint8Array) => octetRows(octets, 15).map(row => say('pki-certificate-key-octets', { octets: row }));

function displayExtension(extension: Certificate['extensions'][number]): readonly Step[] {
  const { name, values, shape } = describeExtension(extension);
  return [
    say('pki-certificate-extension', { name, critical: extension.critical ? ' critical' : '' }),
    ...values
      .map(printable)
      .map(value =>
        shape === 'plain' ? say('pki-certificate-extension-plain-value', { value }) : say('pki-certificate-extension-value', { value }),
      ),
    ...(shape === 'gap' ? [say('pki-certificate-extension-gap')] : []),
  ];
}

/** Rows of so many octets; all but the last end in a colon. */
function octetRows(bytes: Uint8Array, perRow: number): readonly string[] {
  const rows: string[] = [];
  for (let at = 0; at < bytes.length; at += perRow) {
    rows.push(lowerHex(bytes.subarray(at, at + perRow)) + (at + perRow < bytes.length ? ':' : ''));
  }
  return rows;
}

/** `May  26  05:35:00 2021 GMT` */
function displayTime(milliseconds: number): string {
  const { monthName, day, time, year } = calendar(milliseconds);
  return `${monthName}  ${Number(day)}  ${time} ${year} GMT`;
}

/** Text out of a file, for a terminal. */
export const printable = (text: string): string => text.replace(/\p{C}/gu, '.');
