import { type DerElement, membersOf } from './der.ts';
import { readObjectIdentifier } from './object-identifier.ts';

/** Subject or issuer of a certificate. */
export interface CertificateName {
  /** As encoded. */
  readonly der: Uint8Array;
  /** Attributes in the order they are encoded. */
  readonly attributes: readonly NameAttribute[];
}

export interface NameAttribute {
  /** Dotted. */
  readonly type: string;
  readonly value: string;
}

export function readName(element: DerElement): CertificateName {
  const attributes = membersOf(element).flatMap(rdn => membersOf(rdn, set).map(readAttribute));
  return { der: element.whole, attributes };
}

/** `CN=router1,O=example,C=CN`: the most specific attribute first, as the router displays it. */
export const formatName = (name: CertificateName): string => nameItems(name).toReversed().join(',');

/** `CN=router1`: each attribute by its short name, or dotted, in the order encoded. */
export const nameItems = ({ attributes }: CertificateName): readonly string[] =>
  attributes.map(({ type, value }) => `${attributeNames[type] ?? type}=${value}`);

/** The first attribute that the router does not support in a name, dotted. */
export const unknownAttribute = ({ attributes }: CertificateName): string | undefined =>
  attributes.find(({ type }) => !(type in attributeNames))?.type;

export const commonName = ({ attributes }: CertificateName): string | undefined =>
  attributes.findLast(({ type }) => type === '2.5.4.3')?.value;

/** Whether two names are the same; string types, case and runs of blanks do not count (RFC 5280 §7.1). */
export const isSame = (one: CertificateName, other: CertificateName): boolean =>
  Buffer.compare(one.der, other.der) === 0 || nameKey(one) === nameKey(other);

/** The same for all names that are the same. */
export function nameKey(name: CertificateName): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = JSON.stringify(
    name.attributes.map(({ type, value }) => [type, value.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ')]),
  );
  keys.set(name, key);
  return key;
}

const keys = new WeakMap<CertificateName, string>();

/** A string as text, any other value as hexadecimal digits. */
export function readAttribute(element: DerElement): NameAttribute {
  const [type, value] = membersOf(element);
  if (!type || !value) throw new TypeError('not an attribute');
  return { type: readObjectIdentifier(type), value: readString(value) };
}

/** Any of the string types of a DirectoryString, and IA5String; other values as hexadecimal digits. */
function readString({ tag, contents }: DerElement): string {
  const bytes = Buffer.from(contents);
  if (tag === utf8String) return bytes.toString('utf8');
  if (tag === bmpString)
    return Buffer.from(bytes.length % 2 === 0 ? bytes : bytes.subarray(1))
      .swap16()
      .toString('utf16le');
  return eightBitStrings.has(tag) ? bytes.toString('latin1') : `#${bytes.toString('hex')}`;
}

const set = 0x31;
const utf8String = 0x0c;
const bmpString = 0x1e;
/** NumericString, PrintableString, T61String, IA5String, VisibleString */
const eightBitStrings: ReadonlySet<number> = new Set([0x12, 0x13, 0x14, 0x16, 0x1a]);

/** The attributes that an importable certificate may name its holder by: NE40E command reference, `pki import-certificate`. */
const attributeNames: Readonly<Record<string, string>> = {
  '2.5.4.6': 'C',
  '0.9.2342.19200300.100.1.25': 'DC',
  '2.5.4.8': 'ST',
  '2.5.4.7': 'L',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.4': 'SN',
  '2.5.4.43': 'initials',
  '2.5.4.42': 'GN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.41': 'name',
  '2.5.4.3': 'CN',
  '2.5.4.46': 'dnQualifier',
  '1.2.840.113549.1.9.1': 'emailAddress',
  '1.2.840.113549.1.9.2': 'unstructuredName',
  '1.2.840.113549.1.9.8': 'unstructuredAddress',
  '2.5.4.65': 'pseudonym',
};
