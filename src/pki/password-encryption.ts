import { createDecipheriv, createHash, pbkdf2Sync, scryptSync } from 'node:crypto';
import { DerError, type DerElement, elementsOf } from './der.ts';
import { decryptDes, decryptRc2, decryptRc4 } from './legacy-cipher.ts';
import { readObjectIdentifier } from './object-identifier.ts';
import { pkcs12Key } from './pkcs12-key.ts';

export type Decrypted =
  | { readonly plain: Uint8Array; readonly fault?: undefined }
  /** `unknown cipher`: also a key derivation that would take more than a few seconds. */
  | { readonly plain?: undefined; readonly fault: 'wrong password' | 'unknown cipher' };

/**
 * What was encrypted with a password under an AlgorithmIdentifier: PBES1 and PBES2 of RFC 8018, or those of PKCS#12, RFC 7292 appendix C.
 * A wrong password mostly shows in the padding, but not always: the caller looks at what comes out.
 */
export function decryptWithPassword(algorithm: DerElement, data: Uint8Array, password: string): Decrypted {
  const decrypt = decryptorFor(algorithm, password);
  if (!decrypt) return { fault: 'unknown cipher' };
  try {
    return { plain: decrypt(data) };
  } catch {
    return { fault: 'wrong password' };
  }
}

type Decryptor = (data: Uint8Array) => Uint8Array;

function decryptorFor(algorithm: DerElement, password: string): Decryptor | undefined {
  const [id, parameters] = elementsOf(algorithm);
  if (!id || !parameters) return undefined;
  const name = readObjectIdentifier(id);
  if (name === pbes2) return pbes2Decryptor(parameters, Buffer.from(password));
  const [salt, count] = elementsOf(parameters);
  const iterations = count && numberIn(count);
  if (!salt || iterations === undefined || iterations < 1 || iterations > mostIterations) return undefined;
  return pbes1[name]?.(Buffer.from(password), salt.contents, iterations) ?? pkcs12[name]?.(password, salt.contents, iterations);
}

function pbes2Decryptor(parameters: DerElement, password: Uint8Array): Decryptor | undefined {
  const [derivation, scheme] = elementsOf(parameters);
  const [id, settings] = scheme ? elementsOf(scheme) : [];
  if (!derivation || !id || !settings) return undefined;
  const name = readObjectIdentifier(id);
  const cipher = ciphers[name];
  if (cipher) {
    const key = deriveKey(derivation, password, cipher.keyLength);
    return key && (data => openssl(cipher.name, key, settings.contents, data));
  }
  if (name === desCbc) {
    const key = deriveKey(derivation, password, 8);
    return key && (data => decryptDes(key, settings.contents, data));
  }
  const iv = name === rc2Cbc ? elementsOf(settings).at(-1)?.contents : undefined;
  const key = iv && deriveKey(derivation, password, 16);
  return key && (data => decryptRc2(key, iv, data));
}

/** PBKDF2 or scrypt; undefined for another one, and for one that would keep the router busy for long. */
function deriveKey(derivation: DerElement, password: Uint8Array, usualLength: number): Uint8Array | undefined {
  const [id, parameters] = elementsOf(derivation);
  if (!id || !parameters) return undefined;
  const [salt, ...fields] = elementsOf(parameters);
  const numbers = fields.filter(({ tag }) => tag === integer).map(numberIn);
  if (salt?.tag !== octetString) return undefined;
  if (readObjectIdentifier(id) === scrypt) return scryptKey(salt.contents, numbers, password, usualLength);
  const [iterations = 0, length = usualLength] = numbers;
  const prf = fields.find(({ tag }) => tag === sequence);
  const hash = prf ? hmacs[readObjectIdentifier(elementsOf(prf)[0] ?? prf)] : 'sha1';
  if (readObjectIdentifier(id) !== pbkdf2 || !hash || iterations < 1 || iterations > mostIterations || length > 64) return undefined;
  return pbkdf2Sync(password, salt.contents, iterations, length, hash);
}

function scryptKey(
  salt: Uint8Array,
  [cost = 0, blockSize = 0, parallelization = 0, length]: readonly number[],
  password: Uint8Array,
  usualLength: number,
): Uint8Array | undefined {
  if (cost * blockSize * parallelization > mostScryptWork) return undefined;
  return scryptSync(password, salt, Math.min(length ?? usualLength, 64), { cost, blockSize, parallelization, maxmem: 256 * 1024 * 1024 });
}

/** PBKDF1, RFC 8018 §5.1: eight octets of key and eight of IV. */
const pbes1Decryptor =
  (hash: 'md5' | 'sha1', decrypt: (key: Uint8Array, iv: Uint8Array, data: Uint8Array) => Uint8Array) =>
  (password: Uint8Array, salt: Uint8Array, iterations: number): Decryptor => {
    let derived = createHash(hash).update(password).update(salt).digest();
    for (let n = 1; n < iterations; n++) derived = createHash(hash).update(derived).digest();
    return data => decrypt(derived.subarray(0, 8), derived.subarray(8, 16), data);
  };

const pkcs12Decryptor =
  (keyLength: number, ivLength: number, decrypt: (key: Uint8Array, iv: Uint8Array, data: Uint8Array) => Uint8Array) =>
  (password: string, salt: Uint8Array, iterations: number): Decryptor => {
    const key = pkcs12Key('sha1', 'key', password, salt, iterations, keyLength);
    const iv = pkcs12Key('sha1', 'iv', password, salt, iterations, ivLength);
    return data => decrypt(key, iv, data);
  };

function openssl(cipher: string, key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array {
  const decipher = createDecipheriv(cipher, key, iv);
  return Uint8Array.from(Buffer.concat([decipher.update(data), decipher.final()]));
}

const tripleDes = (key: Uint8Array, iv: Uint8Array, data: Uint8Array) =>
  openssl('des-ede3-cbc', key.length === 24 ? key : Buffer.concat([key, key.subarray(0, 8)]), iv, data);

const rc4 = (key: Uint8Array, _iv: Uint8Array, data: Uint8Array) => decryptRc4(key, data);

function numberIn({ tag, contents }: DerElement): number {
  if (tag !== integer || contents.length > 6) throw new DerError('not a number of sensible size');
  return contents.reduce((number, octet) => number * 256 + octet, 0);
}

/** Half a minute's work elsewhere; here about two seconds. */
const mostIterations = 5_000_000;
const mostScryptWork = 1 << 24;

const integer = 0x02;
const octetString = 0x04;
const sequence = 0x30;

const pbes2 = '1.2.840.113549.1.5.13';
const pbkdf2 = '1.2.840.113549.1.5.12';
const scrypt = '1.3.6.1.4.1.11591.4.11';
const desCbc = '1.3.14.3.2.7';
const rc2Cbc = '1.2.840.113549.3.2';

const pbes1: Readonly<Record<string, ReturnType<typeof pbes1Decryptor>>> = {
  '1.2.840.113549.1.5.3': pbes1Decryptor('md5', decryptDes),
  '1.2.840.113549.1.5.6': pbes1Decryptor('md5', decryptRc2),
  '1.2.840.113549.1.5.10': pbes1Decryptor('sha1', decryptDes),
  '1.2.840.113549.1.5.11': pbes1Decryptor('sha1', decryptRc2),
};

const pkcs12: Readonly<Record<string, ReturnType<typeof pkcs12Decryptor>>> = {
  '1.2.840.113549.1.12.1.1': pkcs12Decryptor(16, 0, rc4),
  '1.2.840.113549.1.12.1.2': pkcs12Decryptor(5, 0, rc4),
  '1.2.840.113549.1.12.1.3': pkcs12Decryptor(24, 8, tripleDes),
  '1.2.840.113549.1.12.1.4': pkcs12Decryptor(16, 8, tripleDes),
  '1.2.840.113549.1.12.1.5': pkcs12Decryptor(16, 8, decryptRc2),
  '1.2.840.113549.1.12.1.6': pkcs12Decryptor(5, 8, decryptRc2),
};

const ciphers: Readonly<Record<string, { readonly name: string; readonly keyLength: number }>> = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyLength: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyLength: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyLength: 32 },
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyLength: 24 },
  '1.2.392.200011.61.1.1.1.2': { name: 'camellia-128-cbc', keyLength: 16 },
  '1.2.392.200011.61.1.1.1.3': { name: 'camellia-192-cbc', keyLength: 24 },
  '1.2.392.200011.61.1.1.1.4': { name: 'camellia-256-cbc', keyLength: 32 },
  '1.2.410.200046.1.1.2': { name: 'aria-128-cbc', keyLength: 16 },
  '1.2.410.200046.1.1.7': { name: 'aria-192-cbc', keyLength: 24 },
  '1.2.410.200046.1.1.12': { name: 'aria-256-cbc', keyLength: 32 },
  '1.2.156.10197.1.104.2': { name: 'sm4-cbc', keyLength: 16 },
};

const hmacs: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.8': 'sha224',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};
