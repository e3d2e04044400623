import { OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Extension, OtherName, SubjectPublicKeyInfo, Time } from '@peculiar/asn1-x509';
import { readObjectIdentifier } from '../../pki/object-identifier.ts';
import { DerError, elementsOf, membersOf, type DerElement } from './der.ts';
import { bufferOf, readLeaf, readTime } from './read-leaf.ts';
import { AsnPropTypes, type Class } from './schema.ts';

interface ForeignType {
  /** Tags that such a value may have. */
  readonly tags: readonly number[];
  readonly read: (element: DerElement) => unknown;
}

/** Reads the octets of an element as one of the X.509 types that come out of the library, RFC 5280 §4.1 and §4.2. */
function readAlgorithm(element: DerElement): AlgorithmIdentifier {
  const [id, parameters, ...more] = membersOf(element);
  if (!id || more.length > 0) throw new DerError('not an AlgorithmIdentifier');
  return new AlgorithmIdentifier({
    algorithm: readObjectIdentifier(id),
    ...(parameters && { parameters: readLeaf(parameters, AsnPropTypes.Any) as ArrayBuffer | null }), // what ANY gives
  });
}

function readPublicKey(element: DerElement): SubjectPublicKeyInfo {
  const [algorithm, key, ...more] = membersOf(element);
  if (!algorithm || key?.tag !== bitString || more.length > 0) throw new DerError('not a SubjectPublicKeyInfo');
  return new SubjectPublicKeyInfo({ algorithm: readAlgorithm(algorithm), subjectPublicKey: bufferOf(key.contents.subarray(1)) });
}

function readExtension(element: DerElement): Extension {
  const [id, ...rest] = elementsOf(element);
  const value = rest.at(-1);
  const isAsMany = rest.length === 1 || (rest.length === 2 && rest[0]?.tag === boolean);
  if (!id || value?.tag !== octetString || !isAsMany) throw new DerError('not an Extension');
  const critical = rest.length === 2 && rest[0]?.contents[0] !== 0;
  return new Extension({ extnID: readObjectIdentifier(id), critical, extnValue: new OctetString(bufferOf(value.contents)) });
}

function readOtherName(element: DerElement): OtherName {
  const [id, explicit, ...more] = elementsOf(element);
  const [value] = explicit?.tag === 0xa0 ? elementsOf(explicit) : [];
  if (!id || !value || more.length > 0) throw new DerError('not an OtherName');
  return new OtherName({ typeId: readObjectIdentifier(id), value: bufferOf(value.whole) });
}

const readChoiceOfTime = (element: DerElement): Time =>
  new Time(element.tag === 0x17 ? { utcTime: readTime(element) } : { generalTime: readTime(element) });

const boolean = 0x01;
const bitString = 0x03;
const octetString = 0x04;
const sequence = 0x30;

export const foreignTypes: ReadonlyMap<Class, ForeignType> = new Map<Class, ForeignType>([
  [AlgorithmIdentifier, { tags: [sequence], read: readAlgorithm }],
  [SubjectPublicKeyInfo, { tags: [sequence], read: readPublicKey }],
  [Extension, { tags: [sequence], read: readExtension }],
  [OtherName, { tags: [sequence], read: readOtherName }],
  [Time, { tags: [0x17, 0x18], read: readChoiceOfTime }],
  [OctetString, { tags: [octetString], read: ({ contents }) => new OctetString(bufferOf(contents)) }],
]);
