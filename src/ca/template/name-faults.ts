import { type DerElement, elementsOf, readDer } from '../../pki/der.ts';
import { readObjectIdentifier } from '../../pki/object-identifier.ts';
import { bmpText, ia5Text, printableText, utf8Text } from './strings.ts';

/** What is wrong with a Name that is to stand in a certificate, in words; undefined for one that RFC 5280 §4.1.2.4 and its appendix A allow. */
export function nameFault(der: Uint8Array): string | undefined {
  try {
    const rdns = elementsOf(readDer(der));
    if (der[0] !== sequence) return 'it is no Name';
    return rdns.map(rdnFault).find(fault => fault !== undefined);
  } catch {
    return 'it is no Name';
  }
}

function rdnFault(rdn: DerElement): string | undefined {
  if (rdn.tag !== set) return 'it is no Name';
  const attributes = elementsOf(rdn);
  if (attributes.length === 0) return 'a part of it names nothing';
  if (!isInOrder(attributes)) return 'the attributes of a part of it are not in the order of DER, or stand there twice';
  return attributes.map(attributeFault).find(fault => fault !== undefined);
}

/** DER sorts a SET OF by its octets; the same attribute twice in one part says nothing more (X.501 §9.3). */
function isInOrder(attributes: readonly DerElement[]): boolean {
  return attributes.every(({ whole }, n) => n === 0 || Buffer.compare(attributes[n - 1]?.whole ?? whole, whole) < 0);
}

function attributeFault(attribute: DerElement): string | undefined {
  if (attribute.tag !== sequence) return 'it is no Name';
  const [type, value, ...more] = elementsOf(attribute);
  if (!type || !value || more.length > 0) return 'an attribute of it has no value, or several';
  const id = readObjectIdentifier(type);
  const { kinds, longest } = rules.get(id) ?? { kinds: anyString, longest: longestUnknown };
  const text = kinds.get(value.tag)?.(value.contents);
  if (text === undefined) return `attribute ${id} is of a string type that it must not have, or holds what is no such string`;
  if (text.length === 0 || text.length > longest || (id === country && text.length !== 2))
    return `attribute ${id} is too short or too long`;
  return hasControl(text) ? `attribute ${id} holds control characters` : undefined;
}

const hasControl = (text: string): boolean => [...text].some(character => character < ' ' || character === '\x7f');

/** The text of a string of one type; undefined for octets that are none. */
type Kinds = ReadonlyMap<number, (contents: Uint8Array) => string | undefined>;

const sequence = 0x30;
const set = 0x31;
const utf8String = 0x0c;
const printableString = 0x13;
const ia5String = 0x16;
const bmpString = 0x1e;

/** RFC 5280 §4.1.2.4 lets a CA use these two only; a BMPString is what some routers and Windows send, and what a certificate may keep. */
const directoryString: Kinds = new Map([
  [utf8String, utf8Text],
  [printableString, printableText],
  [bmpString, bmpText],
]);
const printable: Kinds = new Map([[printableString, printableText]]);
const ia5: Kinds = new Map([[ia5String, ia5Text]]);
const anyString: Kinds = new Map([...directoryString, ...ia5]);

const country = '2.5.4.6';
const longestUnknown = 1024;

/** The upper bounds of RFC 5280 appendix A, and those of PKCS #9. */
const rules = new Map<string, { readonly kinds: Kinds; readonly longest: number }>([
  [country, { kinds: printable, longest: 2 }],
  ['2.5.4.3', { kinds: directoryString, longest: 64 }], // commonName
  ['2.5.4.4', { kinds: directoryString, longest: 32_768 }], // surname
  ['2.5.4.5', { kinds: printable, longest: 64 }], // serialNumber
  ['2.5.4.7', { kinds: directoryString, longest: 128 }], // localityName
  ['2.5.4.8', { kinds: directoryString, longest: 128 }], // stateOrProvinceName
  ['2.5.4.10', { kinds: directoryString, longest: 64 }], // organizationName
  ['2.5.4.11', { kinds: directoryString, longest: 64 }], // organizationalUnitName
  ['2.5.4.12', { kinds: directoryString, longest: 64 }], // title
  ['2.5.4.41', { kinds: directoryString, longest: 32_768 }], // name
  ['2.5.4.42', { kinds: directoryString, longest: 32_768 }], // givenName
  ['2.5.4.43', { kinds: directoryString, longest: 32_768 }], // initials
  ['2.5.4.46', { kinds: printable, longest: 64 }], // dnQualifier
  ['2.5.4.65', { kinds: directoryString, longest: 128 }], // pseudonym
  ['0.9.2342.19200300.100.1.25', { kinds: ia5, longest: 63 }], // domainComponent
  ['1.2.840.113549.1.9.1', { kinds: ia5, longest: 255 }], // emailAddress
  ['1.2.840.113549.1.9.2', { kinds: anyString, longest: 255 }], // unstructuredName
  ['1.2.840.113549.1.9.8', { kinds: directoryString, longest: 255 }], // unstructuredAddress
]);
