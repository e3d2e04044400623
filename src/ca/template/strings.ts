// The text of a string type of ASN.1, or undefined for octets that are no such string. X.680 §41.

export const utf8Text = (octets: Uint8Array): string | undefined => {
  try {
    return utf8.decode(octets);
  } catch {
    return undefined;
  }
};

export const printableText = (octets: Uint8Array): string | undefined => matching(octets, /^[A-Za-z0-9 '()+,./:=?-]*$/);

export const ia5Text = (octets: Uint8Array): string | undefined => (octets.every(octet => octet < 0x80) ? latin1(octets) : undefined);

/** Two octets a character, and no surrogates. */
export function bmpText(octets: Uint8Array): string | undefined {
  if (octets.length % 2 !== 0) return undefined;
  const text = Buffer.from(octets).swap16().toString('utf16le');
  return /[\ud800-\udfff]/.test(text) ? undefined : text;
}

const matching = (octets: Uint8Array, pattern: RegExp) => {
  const text = latin1(octets);
  return pattern.test(text) ? text : undefined;
};

const latin1 = (octets: Uint8Array) => Buffer.from(octets).toString('latin1');

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
