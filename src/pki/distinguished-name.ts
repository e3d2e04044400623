import { AsnConvert } from '@peculiar/asn1-schema';
import { AttributeTypeAndValue, AttributeValue, Name, RelativeDistinguishedName } from '@peculiar/asn1-x509';
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
  const rdns = name.map(
    ({ attribute, value }) =>
      new RelativeDistinguishedName([
        new AttributeTypeAndValue({
          type: oids[attribute],
          value: new AttributeValue(attribute === 'C' ? { printableString: value } : { utf8String: value }),
        }),
      ]),
  );
  return new Uint8Array(AsnConvert.serialize(new Name(rdns)));
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
    const rdns = AsnConvert.parse(der, Name).map(rdn => rdn.map(({ type, value }) => `${type}=${fold(value.toString())}`).sort());
    return JSON.stringify(rdns);
  } catch {
    return undefined;
  }
}

/** A path is sought by comparing each name with all others: reading one takes longer than all the rest. */
const canonicals = new WeakMap<Uint8Array, { readonly text: string | undefined }>();

const fold = (text: string) => text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

const oids: Readonly<Record<AttributeName, string>> = {
  C: '2.5.4.6',
  ST: '2.5.4.8',
  L: '2.5.4.7',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  CN: '2.5.4.3',
};
