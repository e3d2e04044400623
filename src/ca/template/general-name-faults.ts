import { type DerElement, elementsOf, readDer } from '../../pki/der.ts';
import { readObjectIdentifier } from '../../pki/object-identifier.ts';
import { nameFault } from './name-faults.ts';
import { ia5Text } from './strings.ts';

/** What is wrong with the value of a subjectAltName, in words; undefined for one that RFC 5280 §4.2.1.6 allows. */
export function subjectAltNameFault(value: Uint8Array): string | undefined {
  const list = readDer(value);
  const names = elementsOf(list);
  if (list.tag !== 0x30) return 'it is no list of names';
  if (names.length === 0) return 'it names nobody';
  return names.map(generalNameFault).find(fault => fault !== undefined);
}

function generalNameFault(name: DerElement): string | undefined {
  const { tag, contents } = name;
  switch (tag) {
    case 0xa0:
      return otherNameFault(name);
    case 0x81:
      return isMailbox(ia5Text(contents)) ? undefined : 'an rfc822Name is no mailbox';
    case 0x82:
      return isHostName(ia5Text(contents)) ? undefined : 'a dNSName is no name of a host';
    case 0xa4:
      return directoryNameFault(name);
    case 0x86:
      return isAbsoluteUri(ia5Text(contents)) ? undefined : 'a uniformResourceIdentifier is no absolute URI';
    case 0x87:
      return contents.length === 4 || contents.length === 16 ? undefined : 'an iPAddress has neither 4 octets nor 16';
    case 0x88:
      return isObjectIdentifier(contents) ? undefined : 'a registeredID is no object identifier';
    default:
      return 'there is a name of a kind that is not certified here';
  }
}

function otherNameFault(name: DerElement): string | undefined {
  const [type, value, ...more] = elementsOf(name);
  const isWhole = type && value?.tag === 0xa0 && more.length === 0 && elementsOf(value).length === 1;
  return isWhole && type.tag === 0x06 && isObjectIdentifier(type.contents) ? undefined : 'an otherName has no type or no value';
}

function directoryNameFault(name: DerElement): string | undefined {
  const [directoryName, ...more] = elementsOf(name);
  if (!directoryName || more.length > 0 || directoryName.contents.length === 0) return 'a directoryName names nobody';
  const fault = nameFault(directoryName.whole);
  return fault && `of a directoryName, ${fault}`;
}

function isObjectIdentifier(contents: Uint8Array): boolean {
  try {
    return readObjectIdentifier({ tag: 0x06, contents, whole: contents }).length > 0;
  } catch {
    return false;
  }
}

/** `Local-part@Domain`, without phrase, comment and angle brackets. */
function isMailbox(text: string | undefined): boolean {
  const [, local, domain] = /^([^\s@<>()",;:\\[\]]{1,64})@([^@]+)$/.exec(text ?? '') ?? [];
  return local !== undefined && (isHostName(domain) || /^\[(?:IPv6:)?[\da-f:.]+\]$/i.test(domain ?? ''));
}

/** RFC 1034 §3.5 as RFC 1123 §2.1 has it, a wildcard in front, and the underscore that real networks use. */
function isHostName(text: string | undefined): boolean {
  if (text === undefined || text.length > 253) return false;
  return /^(\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i.test(text);
}

/** A scheme and what it needs; an authority that begins names a host. */
const isAbsoluteUri = (text: string | undefined): boolean =>
  text !== undefined && /^[a-z][a-z0-9+.-]*:(?!\/\/(?:[/?#]|$))[!-~]+$/i.test(text) && !/[<>"{}|\\^`]/.test(text);
