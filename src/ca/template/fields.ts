import { type DerElement, elementsOf, encodeDer, readDer } from '../../pki/der.ts';
import { readObjectIdentifier } from '../../pki/object-identifier.ts';
import type { CertificateExtension } from '../certificate.ts';
import { readTime } from './time.ts';

/** What a request asks to be certified, with every name and value in the octets that came. */
export interface TemplateFields {
  /** DER of the Names. */
  readonly issuer?: Uint8Array | undefined;
  readonly subject?: Uint8Array | undefined;
  /** DER of the SubjectPublicKeyInfo. */
  readonly publicKey?: Uint8Array | undefined;
  /** Milliseconds since 1970. */
  readonly notBefore: number | undefined;
  readonly notAfter: number | undefined;
  readonly extensions: readonly CertificateExtension[];
  /** Names a version that is not 3, or what is for the CA to choose: serial number, algorithm, unique identifiers. */
  readonly oversteps: boolean;
}

/**
 * The CertTemplate of a CertRequest, as RFC 4211 §5 has it: IMPLICIT tags, EXPLICIT around Name and Time. Throws for one that is not of
 * that form.
 */
export function readTemplate(certReq: Uint8Array): TemplateFields {
  const [, template] = elementsOf(readDer(certReq));
  if (template?.tag !== 0x30) throw new TypeError('no CertTemplate');
  const elements = elementsOf(template);
  const numbers = elements.map(({ tag }) => tag & 0x1f);
  if (elements.some(({ tag }) => tag < 0x80 || tag >= 0xc0) || numbers.some((number, n) => number > 9 || number <= (numbers[n - 1] ?? -1)))
    throw new TypeError('no CertTemplate');
  const field = new Map(elements.map(element => [element.tag & 0x1f, element]));
  const version = field.get(0);
  return {
    issuer: insideOf(field.get(3))?.whole,
    ...validityOf(field.get(4)),
    subject: insideOf(field.get(5))?.whole,
    publicKey: field.get(6) && encodeDer(0x30, field.get(6)?.contents ?? new Uint8Array()),
    extensions: field.has(9) ? readExtensions(field.get(9)) : [],
    oversteps: [1, 2, 7, 8].some(number => field.has(number)) || (version !== undefined && !isVersion3(version)),
  };
}

/** Extensions ::= SEQUENCE SIZE (1..MAX) OF Extension; RFC 5280 §4.1. */
export function readExtensions(list: DerElement | undefined): readonly CertificateExtension[] {
  const extensions = list ? elementsOf(list) : [];
  if (extensions.length === 0) throw new TypeError('no Extensions');
  return extensions.map(readExtension);
}

function readExtension(extension: DerElement): CertificateExtension {
  const [id, ...rest] = elementsOf(extension);
  const [critical, value, ...more] = rest.length === 1 ? [undefined, ...rest] : rest;
  const isBoolean = !critical || (critical.tag === 0x01 && critical.contents.length === 1);
  if (extension.tag !== 0x30 || !id || !isBoolean || value?.tag !== 0x04 || more.length > 0) throw new TypeError('no Extension');
  return { id: readObjectIdentifier(id), critical: critical?.contents[0] === 0xff, value: value.contents };
}

/** At least one of the two: RFC 4211 §5. */
function validityOf(validity: DerElement | undefined): Pick<TemplateFields, 'notBefore' | 'notAfter'> {
  if (!validity) return { notBefore: undefined, notAfter: undefined };
  const ends = new Map(elementsOf(validity).map(end => [end.tag, insideOf(end)]));
  const known = [0xa0, 0xa1].filter(tag => ends.has(tag));
  if (known.length === 0 || known.length < ends.size || elementsOf(validity).length > known.length)
    throw new TypeError('no OptionalValidity');
  const timeOf = (tag: number) => {
    const time = ends.get(tag);
    return time && readTime(time);
  };
  return { notBefore: timeOf(0xa0), notAfter: timeOf(0xa1) };
}

/** The one element that an EXPLICIT tag is around. */
function insideOf(explicit: DerElement | undefined): DerElement | undefined {
  if (!explicit) return undefined;
  const [inside, ...more] = elementsOf(explicit);
  if (!inside || more.length > 0) throw new TypeError('not one value');
  return inside;
}

const isVersion3 = ({ contents }: DerElement): boolean => contents.length === 1 && contents[0] === 2;
