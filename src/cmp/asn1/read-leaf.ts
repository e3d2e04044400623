import { readObjectIdentifier } from '../../pki/object-identifier.ts';
import { DerError, type DerElement } from './der.ts';
import { AsnPropTypes } from './schema.ts';

export type LeafType = AsnPropTypes;

/** The universal tag of a type; undefined for ANY. */
export const leafTag = (type: LeafType): number | undefined => leaves[type]?.tag;

export function readLeaf(element: DerElement, type: LeafType): unknown {
  if (type === AsnPropTypes.Any) return element.tag === nullTag ? null : bufferOf(element.whole);
  const leaf = leaves[type];
  if (!leaf || leaf.tag !== element.tag) throw new DerError('a value of another type than belongs there');
  return leaf.read(element);
}

/** A buffer of its own, as the ASN.1 types hold octets. */
export const bufferOf = (octets: Uint8Array): ArrayBuffer => Uint8Array.from(octets).buffer;

/** An INTEGER as a number; one beyond the safe integers loses precision, not its size. */
export function readNumber({ contents }: DerElement): number {
  const hex = Buffer.from(contents).toString('hex');
  return Number(BigInt.asIntN(contents.length * 8, BigInt(`0x${hex || 0}`)));
}

/** UTCTime or GeneralizedTime. Fractions of a second and offsets are no DER, and are sent all the same. */
export function readTime({ tag, contents }: DerElement): Date {
  const text = Buffer.from(contents).toString('latin1');
  const full = tag === utcTime ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const [, year, month, day, hour, minute, second = '00', fraction = '', zone = 'Z'] = timePattern.exec(full) ?? [];
  const time = new Date(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.replace(',', '.')}${zone.replace(/(?=\d\d$)/, ':')}`,
  );
  if (Number.isNaN(time.getTime())) throw new DerError('a time that is none');
  return time;
}

const latin1 = ({ contents }: DerElement): string => Buffer.from(contents).toString('latin1');

const timePattern = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?([.,]\d{1,9})?(Z|[+-]\d{4})$/;
const nullTag = 0x05;
const utcTime = 0x17;

const leaves: Partial<Readonly<Record<LeafType, { readonly tag: number; readonly read: (element: DerElement) => unknown }>>> = {
  [AsnPropTypes.Boolean]: { tag: 0x01, read: ({ contents }) => contents[0] !== 0 },
  [AsnPropTypes.Integer]: { tag: 0x02, read: readNumber },
  [AsnPropTypes.BitString]: { tag: 0x03, read: ({ contents }) => bufferOf(contents.subarray(1)) },
  [AsnPropTypes.OctetString]: { tag: 0x04, read: ({ contents }) => bufferOf(contents) },
  [AsnPropTypes.Null]: { tag: nullTag, read: () => null },
  [AsnPropTypes.ObjectIdentifier]: { tag: 0x06, read: readObjectIdentifier },
  [AsnPropTypes.Enumerated]: { tag: 0x0a, read: readNumber },
  [AsnPropTypes.Utf8String]: { tag: 0x0c, read: ({ contents }) => Buffer.from(contents).toString('utf8') },
  [AsnPropTypes.PrintableString]: { tag: 0x13, read: latin1 },
  [AsnPropTypes.IA5String]: { tag: 0x16, read: latin1 },
  [AsnPropTypes.UTCTime]: { tag: utcTime, read: readTime },
  [AsnPropTypes.GeneralizedTime]: { tag: 0x18, read: readTime },
};
