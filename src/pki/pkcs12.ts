import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { toDer } from './ber.ts';
import { DerError, type DerElement, elementsOf, readDer } from './der.ts';
import { readObjectIdentifier } from './object-identifier.ts';
import { decryptWithPassword } from './password-encryption.ts';
import { pkcs12Key } from './pkcs12-key.ts';

export type Pkcs12Fault = 'not a PKCS#12 file' | 'wrong password' | 'unknown cipher';

export type ReadPkcs12 =
  /** Private keys as PKCS#8, certificates as DER, in the order of the file. */
  | { readonly keys: readonly Uint8Array[]; readonly certificates: readonly Uint8Array[]; readonly fault?: undefined }
  | { readonly fault: Pkcs12Fault };

/** What a PKCS#12 file holds, RFC 7292: one that is protected by its password alone, as CAs hand them out, with ciphers new or old. */
export function readPkcs12(file: Uint8Array, password: string): ReadPkcs12 {
  try {
    const [version, authSafe, macData] = elementsOf(readDer(toDer(file)));
    if (version?.tag !== integer || version.contents[0] !== 3 || !authSafe) return { fault: 'not a PKCS#12 file' };
    const safe = octetsIn(authSafe, data);
    if (macData && isOtherMac(macData, safe, password)) return { fault: 'wrong password' };
    const bags = elementsOf(readDer(safe)).flatMap(content => bagsOf(openContent(content, password)));
    return sorted(bags, password);
  } catch (error) {
    return { fault: error instanceof Closed ? error.fault : 'not a PKCS#12 file' };
  }
}

interface Bag {
  readonly type: string;
  readonly value: DerElement;
}

function sorted(bags: readonly Bag[], password: string): ReadPkcs12 {
  const certificates = bags.filter(({ type }) => type === certBag).map(({ value }) => octetsOf(explicit(elementsOf(value)[1])));
  const plain = bags.filter(({ type }) => type === keyBag).map(({ value }) => value.whole);
  const shrouded = bags.filter(({ type }) => type === shroudedKeyBag).map(({ value }) => decrypted(elementsOf(value), password));
  return { keys: [...plain, ...shrouded].map(octets => Uint8Array.from(octets)), certificates };
}

/** SafeContents of one ContentInfo: plain, or encrypted with the password. */
function openContent(content: DerElement, password: string): Uint8Array {
  const [type, value] = elementsOf(content);
  if (!type || readObjectIdentifier(type) !== encryptedData) return octetsIn(content, data);
  const [, info] = elementsOf(explicit(value));
  const [, algorithm, encrypted] = info ? elementsOf(info) : [];
  return decrypted(
    [algorithm, encrypted].flatMap(element => element ?? []),
    password,
  );
}

function bagsOf(safeContents: Uint8Array): readonly Bag[] {
  return elementsOf(readDer(safeContents)).flatMap(bag => {
    const [id, value] = elementsOf(bag);
    if (!id || !value) throw new DerError('no bag');
    const type = readObjectIdentifier(id);
    return type === safeContentsBag ? bagsOf(explicit(value).whole) : [{ type, value: explicit(value) }];
  });
}

/** An AlgorithmIdentifier and what is encrypted with it. */
function decrypted([algorithm, encrypted]: readonly DerElement[], password: string): Uint8Array {
  if (!algorithm || !encrypted) throw new DerError('nothing encrypted');
  const { plain, fault } = decryptWithPassword(algorithm, octetsOf(encrypted), password);
  if (!plain) throw new Closed(fault);
  try {
    readDer(plain);
  } catch {
    throw new Closed('wrong password'); // its padding happened to be right
  }
  return plain;
}

/** Whether the MAC was made with another password; one of a kind that is unknown here proves nothing, and the ciphers will tell. */
function isOtherMac(macData: DerElement, safe: Uint8Array, password: string): boolean {
  const [digestInfo, salt, count] = elementsOf(macData);
  const [algorithm, digest] = digestInfo ? elementsOf(digestInfo) : [];
  const [id] = algorithm ? elementsOf(algorithm) : [];
  const hash = id && hashes[readObjectIdentifier(id)];
  const iterations = count ? Number(`0x${Buffer.from(count.contents).toString('hex')}`) : 1;
  if (!hash || !salt || !digest) return false;
  if (iterations > mostIterations) throw new Closed('unknown cipher');
  const length = createHash(hash).digest().length;
  const key = pkcs12Key(hash, 'mac', password, salt.contents, iterations, length);
  const mac = createHmac(hash, key).update(safe).digest();
  return mac.length !== digest.contents.length || !timingSafeEqual(mac, digest.contents);
}

class Closed extends Error {
  readonly fault: Pkcs12Fault;
  constructor(fault: Pkcs12Fault) {
    super(fault);
    this.fault = fault;
  }
}

/** The octets of a ContentInfo of that type. */
function octetsIn(content: DerElement, wanted: string): Uint8Array {
  const [type, value] = elementsOf(content);
  if (!type || readObjectIdentifier(type) !== wanted) throw new DerError('contents of another type');
  return octetsOf(explicit(value));
}

/** Of an OCTET STRING, or of one under an IMPLICIT tag, whole or in pieces. */
function octetsOf(element: DerElement): Uint8Array {
  if (element.tag === implicitInPieces) return Uint8Array.from(Buffer.concat(elementsOf(element).map(({ contents }) => contents)));
  if (element.tag !== octetString && element.tag !== implicitOctets) throw new DerError('no octets');
  return Uint8Array.from(element.contents);
}

function explicit(element: DerElement | undefined): DerElement {
  const [inner] = element?.tag === 0xa0 ? elementsOf(element) : [];
  if (!inner) throw new DerError('no value');
  return inner;
}

const mostIterations = 5_000_000;

const integer = 0x02;
const octetString = 0x04;
const implicitOctets = 0x80;
const implicitInPieces = 0xa0;

const data = '1.2.840.113549.1.7.1';
const encryptedData = '1.2.840.113549.1.7.6';
const keyBag = '1.2.840.113549.1.12.10.1.1';
const shroudedKeyBag = '1.2.840.113549.1.12.10.1.2';
const certBag = '1.2.840.113549.1.12.10.1.3';
const safeContentsBag = '1.2.840.113549.1.12.10.1.6';

const hashes: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
