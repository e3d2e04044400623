import { formatName, readName } from '../../pki/certificate-name.ts';
import { type DerElement, elementsOf, readDer } from '../../pki/der.ts';
import { readObjectIdentifier } from '../../pki/object-identifier.ts';
import { printable } from '../printable.ts';
import { anything, explicit, hex, hexText, leaf, listOf, oidText, safely, secret, sequence, type Show, stringText } from './writer.ts';

export const integer = leaf(({ contents }) => (contents.length > 6 ? hexText(contents) : `${signed(contents)}`));
export const text = leaf(stringText);
export const oid = leaf(oidText);
export const boolean = leaf(({ contents }) => (contents[0] === 0 ? 'FALSE' : 'TRUE'));
export const name = leaf(element => printable(formatName(readName(element))) || '(empty)');
export const time = leaf(({ contents }) => printable(Buffer.from(contents).toString('latin1')));
export const bits = leaf(({ contents }) => hexText(contents.subarray(1)));

/** The names of the bits that are set. */
export const namedBits = (names: readonly string[]): Show =>
  leaf(({ contents: [, ...octets] }) => {
    const set = octets.flatMap((octet, at) => [0, 1, 2, 3, 4, 5, 6, 7].filter(bit => octet & (0x80 >> bit)).map(bit => at * 8 + bit));
    return set.map(bit => names[bit] ?? `bit ${bit}`).join(', ') || '(none)';
  });

/** On one line where there are no parameters to tell of. */
export const algorithm: Show = (element, to, label) => {
  const [id, parameters] = elementsOf(element);
  if (!id) throw new TypeError('no algorithm');
  to.line(`${label}: ${oidText(id)}`);
  const show = safely(readObjectIdentifier(id) === passwordBasedMac ? pbmParameter : anything);
  if (parameters && parameters.tag !== 0x05) to.inside(() => show(parameters, to, 'parameters'));
};

/** RFC 4210 §5.1.3.1 */
const pbmParameter = sequence(
  { name: 'salt', show: hex },
  { name: 'owf', show: (element, to, label) => algorithm(element, to, label) },
  { name: 'iterationCount', show: integer },
  { name: 'mac', show: (element, to, label) => algorithm(element, to, label) },
);

const passwordBasedMac = '1.2.840.113533.7.66.13';

export const generalName: Show = (element, to, label) => {
  const { tag, contents } = element;
  if (tag === 0xa4) return explicit(name)(element, to, `${label}: directoryName`);
  const [kind, value] = generalNames[tag]?.(contents) ?? [`[${tag & 0x1f}]`, hexText(contents)];
  to.line(`${label}: ${kind}: ${value}`);
};

const ia5 = (kind: string) => (contents: Uint8Array) =>
  [kind, printable(Buffer.from(contents.subarray(0, 400)).toString('latin1'))] as const;

const generalNames: Readonly<Record<number, (contents: Uint8Array) => readonly [string, string]>> = {
  129: ia5('rfc822Name'),
  130: ia5('dNSName'),
  134: ia5('uniformResourceIdentifier'),
  135: contents => ['iPAddress', contents.length === 4 ? contents.join('.') : hexText(contents)],
};

export const publicKeyInfo = sequence({ name: 'algorithm', show: algorithm }, { name: 'subjectPublicKey', show: bits });

export const keyUsage = namedBits([
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
]);

const extensionValues: Readonly<Record<string, Show>> = {
  '2.5.29.14': hex,
  '2.5.29.15': keyUsage,
  '2.5.29.17': listOf(generalName, 'name'),
  '2.5.29.18': listOf(generalName, 'name'),
  '2.5.29.19': sequence({ name: 'cA', show: boolean, tags: [1] }, { name: 'pathLenConstraint', show: integer, tags: [2] }),
  '2.5.29.20': integer,
  '2.5.29.35': sequence(
    { name: 'keyIdentifier', show: hex, tags: [0x80] },
    { name: 'authorityCertIssuer', show: listOf(generalName, 'name'), tags: [0xa1] },
    { name: 'authorityCertSerialNumber', show: hex, tags: [0x82] },
  ),
  '2.5.29.37': listOf(oid, 'purpose'),
};

const extension: Show = (element, to) => {
  const [id, ...rest] = elementsOf(element);
  const value = rest.at(-1);
  if (!id || value?.tag !== 0x04) throw new TypeError('no extension');
  const label = `${oidText(id)}${rest.length > 1 && rest[0]?.contents[0] ? ', critical' : ''}`;
  try {
    safely(extensionValues[readObjectIdentifier(id)] ?? anything)(readDer(value.contents), to, label);
  } catch {
    hex(value, to, label);
  }
};

export const extensions = listOf(extension, 'extension');

const validity = sequence({ name: 'notBefore', show: time }, { name: 'notAfter', show: time });

export const certificate = sequence(
  {
    name: 'tbsCertificate',
    show: sequence(
      { name: 'version (0 is v1)', show: explicit(integer), tags: [0xa0] },
      { name: 'serialNumber', show: hex, tags: [0x02] },
      { name: 'signature', show: algorithm, tags: [0x30] },
      { name: 'issuer', show: name, tags: [0x30] },
      { name: 'validity', show: validity, tags: [0x30] },
      { name: 'subject', show: name, tags: [0x30] },
      { name: 'subjectPublicKeyInfo', show: publicKeyInfo, tags: [0x30] },
      { name: 'issuerUniqueID', show: hex, tags: [0x81] },
      { name: 'subjectUniqueID', show: hex, tags: [0x82] },
      { name: 'extensions', show: explicit(extensions), tags: [0xa3] },
    ),
  },
  { name: 'signatureAlgorithm', show: algorithm },
  { name: 'signatureValue', show: bits },
);

const revoked = sequence(
  { name: 'userCertificate', show: hex },
  { name: 'revocationDate', show: time },
  { name: 'crlEntryExtensions', show: extensions, tags: [0x30] },
);

export const certificateList = sequence(
  {
    name: 'tbsCertList',
    show: sequence(
      { name: 'version (1 is v2)', show: integer, tags: [0x02] },
      { name: 'signature', show: algorithm, tags: [0x30] },
      { name: 'issuer', show: name, tags: [0x30] },
      { name: 'thisUpdate', show: time, tags: [0x17, 0x18] },
      { name: 'nextUpdate', show: time, tags: [0x17, 0x18] },
      { name: 'revokedCertificates', show: listOf(revoked, 'revoked'), tags: [0x30] },
      { name: 'crlExtensions', show: explicit(extensions), tags: [0xa0] },
    ),
  },
  { name: 'signatureAlgorithm', show: algorithm },
  { name: 'signatureValue', show: bits },
);

/** A challengePassword is a password. */
const requestAttribute: Show = (element, to) => {
  const [id, values] = elementsOf(element);
  if (!id || !values) throw new TypeError('no attribute');
  const shows: Readonly<Record<string, Show>> = {
    '1.2.840.113549.1.9.7': secret,
    '1.2.840.113549.1.9.14': listOf(extensions, 'extensions'),
  };
  (shows[readObjectIdentifier(id)] ?? anything)(values, to, oidText(id));
};

export const certificationRequest = sequence(
  {
    name: 'certificationRequestInfo',
    show: sequence(
      { name: 'version', show: integer, tags: [0x02] },
      { name: 'subject', show: name, tags: [0x30] },
      { name: 'subjectPKInfo', show: publicKeyInfo, tags: [0x30] },
      { name: 'attributes', show: listOf(requestAttribute, 'attribute'), tags: [0xa0] },
    ),
  },
  { name: 'signatureAlgorithm', show: algorithm },
  { name: 'signature', show: bits },
);

const signed = (contents: Uint8Array): number =>
  contents.reduce((value, octet) => value * 256 + octet, (contents[0] ?? 0) >= 0x80 ? -1 : 0);

export const isTime = ({ tag }: DerElement): boolean => tag === 0x17 || tag === 0x18;
