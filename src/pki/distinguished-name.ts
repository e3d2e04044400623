import { AsnConvert } from '@peculiar/asn1-schema';
import { AttributeTypeAndValue, AttributeValue, Name, RelativeDistinguishedName } from '@peculiar/asn1-x509';

/** The attributes that the router writes, in the order in which it writes them. */
export type AttributeName = 'C' | 'ST' | 'L' | 'O' | 'OU' | 'CN';

export interface NameItem {
  readonly attribute: AttributeName;
  readonly value: string;
}

/** A name as a list of single-valued RDNs, in the order they are encoded. */
export type DistinguishedName = readonly NameItem[];

export type NameFault =
  | 'length' | 'no slash in front' | 'malformed item' | 'unknown attribute' | 'out of order' | 'wrong size' | 'no common name';

export type ParsedName =
  | { readonly name: DistinguishedName; readonly fault?: undefined }
  | { readonly name?: undefined; readonly fault: NameFault; /** The item that is at fault. */ readonly item?: string };

/**
 * Reads `/C=cn/ST=…/L=…/O=…/OU=…/CN=…`, the notation of `cmp request ca-name`: upper-case attributes, each at most once and in this
 * order, only CN mandatory. Quotation marks around it are allowed here; that they are required is the command's affair.
 */
export function parseSlashName(text: string): ParsedName {
  const bare = /^"(.*)"$/.exec(text)?.[1] ?? text;
  if (bare.length < 1 || bare.length > 255) return { fault: 'length' };
  if (!bare.startsWith('/')) return { fault: 'no slash in front' };
  const name: NameItem[] = [];
  for (const item of bare.slice(1).split('/')) {
    const read = readItem(item, name.at(-1));
    if (typeof read === 'string') return { fault: read, item };
    name.push(read);
  }
  return name.at(-1)?.attribute === 'CN' ? { name } : { fault: 'no common name' };
}

export const formatSlashName = (name: DistinguishedName): string => name.map(({ attribute, value }) => `/${attribute}=${value}`).join('');

/** DER of the Name. A country is a PrintableString, all else UTF8String (RFC 5280 §4.1.2.4 and appendix A). */
export function encodeName(name: DistinguishedName): Uint8Array {
  const rdns = name.map(({ attribute, value }) => new RelativeDistinguishedName([
    new AttributeTypeAndValue({
      type: attributes[attribute].oid,
      value: new AttributeValue(attribute === 'C' ? { printableString: value } : { utf8String: value }),
    }),
  ]));
  return new Uint8Array(AsnConvert.serialize(new Name(rdns)));
}

/**
 * Whether two Names, as DER, are the same by the rules of RFC 5280 §7.1: string types, case and runs of blanks do not count. Names that
 * cannot be read are the same only octet by octet.
 */
export function isSameName(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0 || (canonical(one) ?? one) === (canonical(other) ?? other);
}

function readItem(item: string, before: NameItem | undefined): NameItem | NameFault {
  const [, written, value] = /^([^=]*)=(.+)$/s.exec(item) ?? [];
  if (written === undefined || value === undefined) return 'malformed item';
  const attribute = order.find(known => known === written);
  if (!attribute) return 'unknown attribute';
  if (before && order.indexOf(attribute) <= order.indexOf(before.attribute)) return 'out of order';
  const { longest, shortest = 1 } = attributes[attribute];
  return value.length > longest || value.length < shortest ? 'wrong size' : { attribute, value };
}

function canonical(der: Uint8Array): string | undefined {
  try {
    const rdns = AsnConvert.parse(der, Name).map(rdn => rdn.map(({ type, value }) => `${type}=${fold(value.toString())}`).sort());
    return JSON.stringify(rdns);
  } catch {
    return undefined;
  }
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

/** Sizes of `cmp request ca-name`, NE40E command reference. */
const attributes: Record<AttributeName, { readonly oid: string; readonly longest: number; readonly shortest?: number }> = {
  C: { oid: '2.5.4.6', longest: 2, shortest: 2 },
  ST: { oid: '2.5.4.8', longest: 128 },
  L: { oid: '2.5.4.7', longest: 128 },
  O: { oid: '2.5.4.10', longest: 64 },
  OU: { oid: '2.5.4.11', longest: 64 },
  CN: { oid: '2.5.4.3', longest: 64 },
};

const order: readonly AttributeName[] = ['C', 'ST', 'L', 'O', 'OU', 'CN'];
