import { type DerElement, elementsOf } from './der.ts';

/** Octets that a certificate file may hold: NE40E command reference, `pki import-certificate`. */
export const largestCertificateFile = 2 * 1024 * 1024;
/** Octets that a CRL file may hold. */
export const largestCrlFile = 1024 * 1024;

/** The DER of every PEM block with one of these labels, in order; a block that is damaged gives undefined. */
function pemBlocks(text: string, labels: readonly string[]): readonly (Uint8Array | undefined)[] {
  return labels.flatMap(label =>
    text
      .split(`-----BEGIN ${label}-----`)
      .slice(1)
      .map(rest => decodeBlock(rest, label)),
  );
}

/** A file's DER values: those of its PEM blocks, or without any the file itself, if it begins like DER. */
export function encodedValues(bytes: Uint8Array, labels: readonly string[]): readonly (Uint8Array | undefined)[] {
  const text = Buffer.from(bytes).toString('latin1');
  return bytes[0] === sequence && !text.includes('-----BEGIN ') ? splitDer(bytes) : pemBlocks(text, labels);
}

/** PEM of RFC 7468: 64 characters a line. */
export function toPem(der: Uint8Array, label: string): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

function decodeBlock(rest: string, label: string): Uint8Array | undefined {
  const end = rest.indexOf(`-----END ${label}-----`);
  if (end < 0) return undefined;
  const base64 = rest.slice(0, end).replace(/\s+/g, '');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? Uint8Array.from(Buffer.from(base64, 'base64')) : undefined;
}

/** One certificate after the other, without anything between them, is as much "several" as PEM blocks are. */
function splitDer(bytes: Uint8Array): readonly (Uint8Array | undefined)[] {
  try {
    const whole: DerElement = { tag: sequence, whole: bytes, contents: bytes };
    return elementsOf(whole).map(element => Uint8Array.from(element.whole));
  } catch {
    return [undefined];
  }
}

const sequence = 0x30;
