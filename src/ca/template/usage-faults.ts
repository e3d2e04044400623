import type { KeyObject } from 'node:crypto';
import { type DerElement, elementsOf, readDer } from '../../pki/der.ts';
import { readObjectIdentifier } from '../../pki/object-identifier.ts';

/** What is wrong with the value of a keyUsage for a device's key. RFC 5280 §4.2.1.3; RFC 3279, 5480 and 8410 say what goes with which key. */
export function keyUsageFault(value: Uint8Array, key: KeyObject): string | undefined {
  const element = readDer(value);
  const bits = bitsOf(element);
  if (!bits) return 'it is no list of usages in DER';
  if (bits.size === 0) return 'it names no usage';
  if (bits.has(keyCertSign) || bits.has(cRLSign)) return 'a device signs no certificates and no CRLs';
  if ((bits.has(encipherOnly) || bits.has(decipherOnly)) && !bits.has(keyAgreement))
    return 'encipherOnly and decipherOnly go with keyAgreement';
  const fit = usages.get(key.asymmetricKeyType ?? '');
  return [...bits].every(bit => fit?.has(bit)) ? undefined : 'it names a usage that the key is not made for';
}

/** The numbers of the bits that are set; undefined for what is no BIT STRING with its trailing zeros cut. X.690 §11.2. */
function bitsOf({ tag, contents: [unused = 8, ...octets] }: DerElement): ReadonlySet<number> | undefined {
  const last = octets.at(-1);
  if (tag !== 0x03 || unused > 7 || octets.length > 2) return undefined;
  if (last === undefined) return unused === 0 ? new Set() : undefined;
  if (((last >> unused) & 1) === 0 && octets.some(octet => octet !== 0)) return undefined;
  if ((last & ((1 << unused) - 1)) !== 0) return undefined;
  const bits = octets.flatMap((octet, n) => [0, 1, 2, 3, 4, 5, 6, 7].filter(bit => (octet & (0x80 >> bit)) !== 0).map(bit => n * 8 + bit));
  return bits.every(bit => bit <= decipherOnly) ? new Set(bits) : undefined;
}

/** What is wrong with the value of an extendedKeyUsage. RFC 5280 §4.2.1.12. */
export function extendedKeyUsageFault(value: Uint8Array): string | undefined {
  const list = readDer(value);
  const purposes = elementsOf(list).map(readObjectIdentifier);
  if (list.tag !== 0x30 || purposes.length === 0) return 'it names no purpose';
  if (new Set(purposes).size < purposes.length) return 'it names a purpose twice';
  const [reserved] = purposes.filter(purpose => notForDevices.has(purpose));
  return reserved && `purpose ${reserved} is not for a device`;
}

/** What is wrong with the value of a basicConstraints. RFC 5280 §4.2.1.9. */
export function basicConstraintsFault(value: Uint8Array): string | undefined {
  const list = readDer(value);
  const [first, ...more] = elementsOf(list);
  if (list.tag !== 0x30) return 'it is no basicConstraints';
  if (!first) return undefined;
  if (first.tag === 0x01 && first.contents.length === 1 && first.contents[0] !== 0) return 'a device does not become a CA here';
  return first.tag === 0x01 && first.contents.length === 1 && more.length === 0 ? undefined : 'a path length is for CAs';
}

const [
  digitalSignature,
  nonRepudiation,
  keyEncipherment,
  dataEncipherment,
  keyAgreement,
  keyCertSign,
  cRLSign,
  encipherOnly,
  decipherOnly,
] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

const usages = new Map<string, ReadonlySet<number>>([
  ['rsa', new Set([digitalSignature, nonRepudiation, keyEncipherment, dataEncipherment])],
  ['ec', new Set([digitalSignature, nonRepudiation, keyAgreement, encipherOnly, decipherOnly])],
  ['ed25519', new Set([digitalSignature, nonRepudiation])],
  ['ed448', new Set([digitalSignature, nonRepudiation])],
]);

/** By each of these the bearer could speak as a service of the CA. */
const notForDevices = new Set([
  '2.5.29.37.0', // anyExtendedKeyUsage
  '1.3.6.1.5.5.7.3.8', // id-kp-timeStamping
  '1.3.6.1.5.5.7.3.9', // id-kp-OCSPSigning
  '1.3.6.1.5.5.7.3.15', // id-kp-scvpServer
  '1.3.6.1.5.5.7.3.27', // id-kp-cmcCA
  '1.3.6.1.5.5.7.3.28', // id-kp-cmcRA
  '1.3.6.1.5.5.7.3.29', // id-kp-cmcArchive
  '1.3.6.1.5.5.7.3.32', // id-kp-cmKGA
]);
