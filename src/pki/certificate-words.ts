import { type DerElement, elementsOf, readDer } from './der.ts';
import type { CertificateLayout } from '../../firmware-model/schema/release.ts';
import type { Extension } from './certificate.ts';
import { formatName, readName } from './certificate-name.ts';
import { readObjectIdentifier } from './object-identifier.ts';

/** An algorithm as displayed: by the name that the release or OpenSSL has for it, else dotted. */
export const algorithmName = (id: string, { algorithms }: Pick<CertificateLayout, 'algorithms'> = openSsl): string =>
  algorithms[id] ?? algorithmNames[id] ?? id;

/** What requests and lists of revoked certificates are shown in by every release. */
export const openSsl = {
  algorithms: {},
  basicConstraints: { ca: 'CA:TRUE', endEntity: 'CA:FALSE', pathLength: true },
} as const satisfies ExtensionWords & Pick<CertificateLayout, 'algorithms'>;

type ExtensionWords = Pick<CertificateLayout, 'basicConstraints'>;

/** An extension as displayed. `plain`: its values stand further left, on one line; `gap`: a blank line follows them. */
export interface DescribedExtension {
  readonly name: string;
  readonly values: readonly string[];
  readonly shape: 'values' | 'plain' | 'gap';
}

export function describeExtension({ id, value }: Extension, words: ExtensionWords = openSsl): DescribedExtension {
  const [name, describe, shape] = extensions[id] ?? [id, unknownValue, 'values'];
  try {
    return { name, values: describe(readDer(value), words), shape };
  } catch {
    return { name, values: unknownValue({ tag: 0, contents: value, whole: value }, words), shape: 'values' };
  }
}

/** What an extension is called, whether there is one or not. */
export const extensionName = (id: string): string => extensions[id]?.[0] ?? id;

/** An extension of a CRL or of one of its entries, as displayed. What is unknown shows its letters, as OpenSSL has it. */
export function describeCrlExtension({ id, value }: Extension): Pick<DescribedExtension, 'name' | 'values'> {
  const [name, describe] = crlExtensions[id] ?? [id, undefined];
  try {
    return { name, values: describe ? describe(readDer(value), openSsl) : letters(value) };
  } catch {
    return { name, values: letters(value) };
  }
}

/** `0C:2C:5E` */
const upperHex = (bytes: Uint8Array): string => hexOctets(bytes).join(':').toUpperCase();

/** `08:d3:5e` */
export const lowerHex = (bytes: Uint8Array): string => hexOctets(bytes).join(':');

/** With so many digits at least. */
export const hexOctets = (bytes: Uint8Array, digits = 2): readonly string[] =>
  [...bytes].map(octet => octet.toString(16).padStart(digits, '0'));

type Describe = (element: DerElement, words: ExtensionWords) => readonly string[];

function basicConstraints(
  element: DerElement,
  { basicConstraints: { ca, endEntity, pathLength: shown } }: ExtensionWords,
): readonly string[] {
  const fields = elementsOf(element);
  const isCa = fields.some(({ tag, contents }) => tag === 0x01 && contents[0] === 0xff);
  const pathLength = fields.find(({ tag }) => tag === 0x02);
  return [`${isCa ? ca : endEntity}${shown && pathLength ? `, pathlen:${pathLength.contents[0] ?? 0}` : ''}`];
}

/** From the last usage to the first, as captured; every one is followed by a comma. */
function keyUsage({ contents: [, first = 0, second = 0] }: DerElement): readonly string[] {
  const bits = (first << 8) | second;
  return [
    `${keyUsages
      .filter(([bit]) => bits & bit)
      .map(([, name]) => name)
      .join(', ')},`,
  ];
}

const extendedKeyUsage: Describe = element => [
  `${elementsOf(element)
    .map(readObjectIdentifier)
    .map(id => purposes[id] ?? id)
    .join(', ')},`,
];

const keyIdentifier: Describe = ({ contents }) => [upperHex(contents)];

const authorityKeyIdentifier: Describe = element =>
  elementsOf(element)
    .filter(({ tag }) => tag === 0x80)
    .map(({ contents }) => `keyid:${upperHex(contents)}`);

const generalNames: Describe = element => [elementsOf(element).map(generalName).join(', ')];

const accessDescriptions: Describe = element =>
  elementsOf(element).flatMap(description => {
    const [method, location] = elementsOf(description);
    return method && location
      ? [`${accessMethods[readObjectIdentifier(method)] ?? readObjectIdentifier(method)} - ${generalName(location)}`]
      : [];
  });

/** Only the full names of distribution points. */
const distributionPoints: Describe = element =>
  elementsOf(element).flatMap(point =>
    elementsOf(point)
      .filter(({ tag }) => tag === 0xa0)
      .flatMap(inside => elementsOf(inside))
      .filter(({ tag }) => tag === 0xa0)
      .flatMap(inside => elementsOf(inside))
      .map(generalName),
  );

function generalName(element: DerElement): string {
  const { tag, contents } = element;
  const text = Buffer.from(contents).toString('latin1');
  switch (tag) {
    case 0x81:
      return `email:${text}`;
    case 0x82:
      return `DNS:${text}`;
    case 0x86:
      return `URI:${text}`;
    case 0x87:
      return `IP Address:${contents.length === 4 ? contents.join('.') : upperHex(contents)}`;
    case 0xa4:
      return `DirName:${elementsOf(element)
        .map(name => formatName(readName(name)))
        .join()}`;
    default:
      return `othername:${upperHex(contents)}`;
  }
}

const letters = (value: Uint8Array): readonly string[] => [
  [...value].map(octet => (octet < 0x20 || octet > 0x7e ? '.' : String.fromCharCode(octet))).join(''),
];

const wholeNumber: Describe = ({ contents }) => [BigInt(`0x${Buffer.from(contents).toString('hex')}`).toString()];

const reasonCode: Describe = ({ contents }) => [reasons[contents[0] ?? 0] ?? `reason ${contents[0] ?? 0}`];

const unknownValue: Describe = ({ whole }) => [lowerHex(whole)];

const keyUsages: readonly (readonly [number, string])[] = [
  [0x0400, 'Certificate Sign'],
  [0x0200, ' CRL Sign'],
  [0x0100, 'Encipher Only'],
  [0x0080, 'Decipher Only'],
  [0x0800, 'Key Agreement'],
  [0x1000, 'Data Encipherment'],
  [0x2000, 'Key Encipherment'],
  [0x4000, 'Non-Repudiation'],
  [0x8000, 'Digital Signature'],
];

const purposes: Readonly<Record<string, string>> = {
  '1.3.6.1.5.5.7.3.1': 'TLS Web Server Authentication',
  '1.3.6.1.5.5.7.3.2': 'TLS Web Client Authentication',
  '1.3.6.1.5.5.7.3.3': 'Code Signing',
  '1.3.6.1.5.5.7.3.4': 'E-mail Protection',
  '1.3.6.1.5.5.7.3.8': 'Time Stamping',
  '1.3.6.1.5.5.7.3.9': 'OCSP Signing',
  '1.3.6.1.5.5.7.3.17': 'ipsec Internet Key Exchange',
};

const accessMethods: Readonly<Record<string, string>> = {
  '1.3.6.1.5.5.7.48.1': 'OCSP',
  '1.3.6.1.5.5.7.48.2': 'CA Issuers',
};

const extensions: Readonly<Record<string, readonly [string, Describe, DescribedExtension['shape']]>> = {
  '2.5.29.19': ['X509v3 Basic Constraints', basicConstraints, 'values'],
  '2.5.29.15': ['X509v3 Key Usage', keyUsage, 'values'],
  '2.5.29.37': ['X509v3 Extended Key Usage', extendedKeyUsage, 'gap'],
  '2.5.29.17': ['X509v3 Subject Alternative Name', generalNames, 'values'],
  '2.5.29.18': ['X509v3 Issuer Alternative Name', generalNames, 'values'],
  '2.5.29.14': ['X509v3 Subject Key Identifier', keyIdentifier, 'plain'],
  '2.5.29.35': ['X509v3 Authority Key Identifier', authorityKeyIdentifier, 'plain'],
  '2.5.29.31': ['X509v3 CRL Distribution Points', distributionPoints, 'values'],
  '1.3.6.1.5.5.7.1.1': ['Authority Information Access', accessDescriptions, 'values'],
};

const crlExtensions: Readonly<Record<string, readonly [string, Describe]>> = {
  '2.5.29.35': ['X509v3 Authority Key Identifier', authorityKeyIdentifier],
  '2.5.29.18': ['X509v3 Issuer Alternative Name', generalNames],
  '2.5.29.20': ['X509v3 CRL Number', wholeNumber],
  '2.5.29.27': ['X509v3 Delta CRL Indicator', wholeNumber],
  '2.5.29.21': ['X509v3 CRL Reason Code', reasonCode],
};

/** CRLReason, RFC 5280 §5.3.1, in OpenSSL's words. */
const reasons: Readonly<Record<number, string>> = {
  0: 'Unspecified',
  1: 'Key Compromise',
  2: 'CA Compromise',
  3: 'Affiliation Changed',
  4: 'Superseded',
  5: 'Cessation Of Operation',
  6: 'Certificate Hold',
  8: 'Remove From CRL',
  9: 'Privilege Withdrawn',
  10: 'AA Compromise',
};

const algorithmNames: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.1': 'rsaEncryption',
  '1.2.840.113549.1.1.4': 'md5WithRSAEncryption',
  '1.2.840.113549.1.1.5': 'sha1WithRSAEncryption',
  '1.2.840.113549.1.1.10': 'rsassaPss',
  '1.2.840.113549.1.1.11': 'sha256WithRSAEncryption',
  '1.2.840.113549.1.1.12': 'sha384WithRSAEncryption',
  '1.2.840.113549.1.1.13': 'sha512WithRSAEncryption',
  '1.2.840.10045.2.1': 'id-ecPublicKey',
  '1.2.840.10045.4.3.2': 'ecdsa-with-SHA256',
  '1.2.840.10045.4.3.3': 'ecdsa-with-SHA384',
  '1.2.840.10045.4.3.4': 'ecdsa-with-SHA512',
  '1.3.101.112': 'ED25519',
};
