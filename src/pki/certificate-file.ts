import { headAt } from './der-walk.ts';
import { elementsOf, readDer } from './der.ts';
import { readObjectIdentifier } from './object-identifier.ts';
import { isPem, pemBlocks } from './pem.ts';

export { toPem } from './pem.ts';

/** Octets that a certificate file may hold: NE40E command reference, `pki import-certificate`. */
export const largestCertificateFile = 2 * 1024 * 1024;
/** Octets that a CRL file may hold. */
export const largestCrlFile = 1024 * 1024;

/** A file's DER values: those of its PEM blocks with these labels, or without any the file itself, if it begins like DER. */
export function encodedValues(bytes: Uint8Array, labels: readonly string[]): readonly (Uint8Array | undefined)[] {
  if (bytes[0] === sequence && !isPem(bytes)) return valuesInFront(bytes);
  return pemBlocks(bytes)
    .filter(({ label }) => labels.includes(label))
    .map(({ label, der }) => (der && label.startsWith('TRUSTED ') ? valuesInFront(der)[0] : der));
}

/** Whether a file holds many things at once: PKCS#7 or PKCS#12. */
export function isBundle(bytes: Uint8Array): boolean {
  if (isPem(bytes)) return pemBlocks(bytes).some(({ label }) => label === 'PKCS7' || label === 'CMS' || label === 'PKCS #7 SIGNED DATA');
  try {
    const [first, second] = elementsOf(readDer(bytes));
    if (first?.tag === objectIdentifier) return readObjectIdentifier(first) === signedData;
    return first?.tag === integer && first.contents[0] === 3 && second?.tag === sequence; // PFX of RFC 7292 §4
  } catch {
    return false;
  }
}

/**
 * The value that a file begins with; one certificate after the other, without anything between them, is as much "several" as PEM blocks
 * are. What else stands behind is passed over, as OpenSSL does: a line feed of an editor, zeros of a transfer, the trust settings of OpenSSL.
 */
function valuesInFront(bytes: Uint8Array): readonly (Uint8Array | undefined)[] {
  const values: Uint8Array[] = [];
  try {
    for (let at = 0; values.length < 2 && bytes[at] === sequence; ) {
      const { end } = headAt(bytes, at, bytes.length);
      values.push(bytes.slice(at, end));
      at = end;
    }
  } catch {
    // what is cut off, or no DER at all
  }
  return values.length === 0 ? [undefined] : values;
}

const signedData = '1.2.840.113549.1.7.2';
const integer = 0x02;
const objectIdentifier = 0x06;
const sequence = 0x30;
