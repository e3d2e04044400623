import { readAttribute } from './certificate-name.ts';
import { elementsOf, encodeDer, readDer } from './der.ts';
import type { AttributeName, DistinguishedName } from './slash-name.ts';

export {
  formatSlashName,
  parseSlashName,
  type AttributeName,
  type DistinguishedName,
  type NameFault,
  type NameItem,
  type ParsedName,
} from './slash-name.ts';

/** DER of the Name. A country is a PrintableString, all else UTF8String (RFC 5280 §4.1.2.4 and appendix A). */
export function encodeName(name: DistinguishedName): Uint8Array {
  const rdns = name.map(({ attribute, value }) =>
    encodeDer(set, encodeDer(sequence, oids[attribute], encodeDer(attribute === 'C' ? printableString : utf8String, Buffer.from(value)))),
  );
  return encodeDer(sequence, ...rdns);
}

/**
 * Whether two Names, as DER, are the same by the rules of RFC 5280 §7.1: string types, case and runs of blanks do not count. Names that
 * cannot be read are the same only octet by octet.
 */
export function isSameName(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0 || (canonical(one) ?? one) === (canonical(other) ?? other);
}

function canonical(der: Uint8Array): string | undefined {
  const before = canonicals.get(der);
  if (before) return before.text;
  const text = readCanonical(der);
  canonicals.set(der, { text });
  return text;
}

function readCanonical(der: Uint8Array): string | undefined {
  try {
    const rdns = elementsOf(readDer(der)).map(rdn =>
      elementsOf(rdn)
        .map(readAttribute)
        .map(({ type, value }) => `${type}=${fold(value)}`)
        .sort(),
    );
    return JSON.stringify(rdns);
  } catch {
    return undefined;
  }
}

/** A path is sought by comparing each name with all others: reading one takes longer than all the rest. */
const canonicals = new WeakMap<Uint8Array, { readonly text: string | undefined }>();

const fold = (text: string) => text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

/** 2.5.4.n */
const attributeOid = (n: number) => Uint8Array.of(0x06, 0x03, 0x55, 0x04, n);

const oids: Readonly<Record<AttributeName, Uint8Array>> = {
  C: attributeOid(6),
  ST: attributeOid(8),
  L: attributeOid(7),
  O: attributeOid(10),
  OU: attributeOid(11),
  CN: attributeOid(3),
};

const utf8String = 0x0c;
const printableString = 0x13;
const sequence = 0x30;
const set = 0x31;
