import { createDecipheriv, createHash, createPrivateKey, createPublicKey, getCipherInfo, type KeyObject } from 'node:crypto';
import { isConstructed, headAt } from './der-walk.ts';
import { elementsOf, readDer } from './der.ts';
import { decryptDes, decryptRc2 } from './legacy-cipher.ts';
import type { KeyPair } from './key-pair.ts';
import { type Decrypted, decryptWithPassword } from './password-encryption.ts';
import { type PemBlock, pemBlocks } from './pem.ts';

export type KeyFault =
  | 'too large'
  | 'not a private key'
  | 'wrong password'
  /** A DER file is encrypted, and no password is given for those. */
  | 'password needed'
  | 'unknown cipher'
  | 'not an RSA key'
  | 'wrong size';

export type ReadKey =
  | { readonly keyPair: KeyPair; readonly fault?: undefined }
  | { readonly keyPair?: undefined; readonly fault: KeyFault };

/** How a file holds a private key: the two formats of `pki import rsa-key-pair`. */
export type KeyFormat = { readonly format: 'der' } | { readonly format: 'pem'; readonly password: string };

/**
 * Reads an RSA key pair out of a file, PKCS#1 or PKCS#8, encrypted or not. A PEM file that is encrypted needs its password; one that is
 * not, or is with an empty one, needs none. Nothing of what OpenSSL says about a bad key is passed on: it may quote the key.
 */
export function readKeyPair(bytes: Uint8Array, format: KeyFormat, { name, created }: Pick<KeyPair, 'name' | 'created'>): ReadKey {
  if (bytes.length > largestFile) return { fault: 'too large' };
  const key = format.format === 'der' ? readDerKey(bytes) : readPemKey(bytes, format.password);
  if (typeof key === 'string') return { fault: key };
  if (key.asymmetricKeyType !== 'rsa') return { fault: 'not an RSA key' };
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < shortestModulus || bits > longestModulus) return { fault: 'wrong size' };
  const privateKey = Uint8Array.from(key.export({ type: 'pkcs8', format: 'der' }));
  const publicKey = Uint8Array.from(createPublicKey(key).export({ type: 'spki', format: 'der' }));
  return { keyPair: { name, privateKey, publicKey, bits, created } };
}

/** The private key of a file in PEM, or in DER without a password. */
export function readPrivateKey(bytes: Uint8Array, password: string): KeyObject | KeyFault {
  const inPem = readPemKey(bytes, password);
  return inPem === 'not a private key' ? readDerKey(bytes) : inPem;
}

/** What stands behind the key is passed over, as OpenSSL does. */
function readDerKey(bytes: Uint8Array): KeyObject | KeyFault {
  const first = attempt(() => headAt(bytes, 0, bytes.length));
  const der = first && isConstructed(first.tag) ? bytes.subarray(0, first.end) : undefined;
  if (!der) return 'not a private key';
  const key = plainKey(der);
  if (key) return key;
  const decrypted = decryptKey(der, '');
  const read = keyOf(decrypted);
  return read === 'wrong password' ? 'password needed' : read;
}

function readPemKey(bytes: Uint8Array, password: string): KeyObject | KeyFault {
  const block = pemBlocks(bytes).find(({ label }) => label.endsWith('PRIVATE KEY'));
  if (!block?.der) return 'not a private key';
  const decrypt = decryptionOf(block, block.der);
  if (!decrypt) return plainKey(block.der) ?? 'not a private key';
  const key = keyOf(decrypt(password));
  if (key !== 'wrong password') return key;
  const withoutPassword = keyOf(decrypt(''));
  return typeof withoutPassword === 'string' ? key : withoutPassword;
}

/** How to decrypt a block; undefined for one that is not encrypted. */
function decryptionOf({ label, headers }: PemBlock, der: Uint8Array): ((password: string) => Decrypted | 'not a private key') | undefined {
  if (label.startsWith('ENCRYPTED ')) return password => decryptKey(der, password);
  const info = headers.find(header => header.startsWith('DEK-Info:'));
  return info === undefined ? undefined : password => decryptTraditional(info, der, password);
}

const keyOf = (decrypted: Decrypted | 'not a private key'): KeyObject | KeyFault => {
  if (decrypted === 'not a private key') return decrypted;
  return decrypted.plain ? (plainKey(decrypted.plain) ?? 'wrong password') : decrypted.fault;
};

/** EncryptedPrivateKeyInfo, RFC 5208 §6 */
function decryptKey(der: Uint8Array, password: string): Decrypted | 'not a private key' {
  const [algorithm, data] = attempt(() => elementsOf(readDer(der), 2)) ?? [];
  if (algorithm?.tag !== sequence || data?.tag !== octetString) return 'not a private key';
  return attempt(() => decryptWithPassword(algorithm, data.contents, password)) ?? { fault: 'unknown cipher' };
}

/** `DEK-Info: AES-256-CBC,<iv>`: RFC 1421 §4.6.1.3, with the key derivation of OpenSSL, `EVP_BytesToKey` with MD5 and one round. */
function decryptTraditional(info: string, data: Uint8Array, password: string): Decrypted {
  const [, name = '', hex = ''] = /^DEK-Info:\s*([\w-]{1,40}),([0-9A-Fa-f]{16,64})$/.exec(info) ?? [];
  const iv = Buffer.from(hex, 'hex');
  const keyLength = legacyCiphers[name]?.keyLength ?? cipherOfOpenssl(name, iv.length)?.keyLength;
  if (keyLength === undefined) return { fault: 'unknown cipher' };
  const key = bytesToKey(Buffer.from(password), iv.subarray(0, 8), keyLength);
  const plain = attempt(() => (legacyCiphers[name]?.decrypt ?? decryptorOf(name))(key, iv, data));
  return plain ? { plain } : { fault: 'wrong password' };
}

/** A cipher that OpenSSL knows by name may still be one that Node's does not have. */
const cipherOfOpenssl = (name: string, ivLength: number) =>
  attempt(() => {
    const info = getCipherInfo(name.toLowerCase(), { ivLength });
    if (info) createDecipheriv(name.toLowerCase(), new Uint8Array(info.keyLength), new Uint8Array(ivLength));
    return info;
  });

const decryptorOf = (name: string) => (key: Uint8Array, iv: Uint8Array, data: Uint8Array) => {
  const decipher = createDecipheriv(name.toLowerCase(), key, iv);
  return Uint8Array.from(Buffer.concat([decipher.update(data), decipher.final()]));
};

const legacyCiphers: Readonly<Record<string, { readonly keyLength: number; readonly decrypt: typeof decryptDes }>> = {
  'DES-CBC': { keyLength: 8, decrypt: decryptDes },
  'RC2-CBC': { keyLength: 16, decrypt: decryptRc2 },
};

function bytesToKey(password: Uint8Array, salt: Uint8Array, length: number): Uint8Array {
  let [key, last]: [Uint8Array, Uint8Array] = [Buffer.alloc(0), Buffer.alloc(0)];
  while (key.length < length) {
    last = createHash('md5').update(last).update(password).update(salt).digest();
    key = Buffer.concat([key, last]);
  }
  return key.subarray(0, length);
}

/** PKCS#8, PKCS#1 or the one of elliptic curves: whatever else OpenSSL might make of the octets is none. */
function plainKey(der: Uint8Array): KeyObject | undefined {
  if (!attempt(() => readDer(der, { elements: mostValues }))) return undefined;
  const key = Buffer.from(der);
  return types.map(type => attempt(() => createPrivateKey({ key, format: 'der', type }))).find(read => read !== undefined);
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const types = ['pkcs8', 'pkcs1', 'sec1'] as const;

/** A key is a handful of numbers. */
const mostValues = 100;

const octetString = 0x04;
const sequence = 0x30;

/** As of a certificate, NE40E command reference, `pki import sm2-key-pair`. */
const largestFile = 2 * 1024 * 1024;

/** Not documented for imported keys: shorter certificates are advised against, but accepted. */
const shortestModulus = 1024;
const longestModulus = 4096;
