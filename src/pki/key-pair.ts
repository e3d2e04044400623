import { generateKeyPair as generate } from 'node:crypto';
import { promisify } from 'node:util';
import { elementsOf, readDer } from './der.ts';
import { once } from './remembered.ts';

/** An RSA key pair of the PKI key store, by name. It lives outside the configuration and survives a power cut. */
export interface KeyPair {
  /** 1 to 31 characters, case-sensitive. */
  readonly name: string;
  /** PKCS#8, DER. Never shown, never logged. */
  readonly privateKey: Uint8Array;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  /** Modulus length in bits. */
  readonly bits: number;
  /** Device time of creation, milliseconds since 1970. */
  readonly created: number;
}

/** Modulus lengths of a key pair made on the router, in bits. NE40E command reference, `pki cmp initial-request`. */
export const modulusBits = { least: 2048, greatest: 4096 } as const;

/** Makes a key pair; its time of creation is when it is ready. Both primes have the same length, so an odd modulus length becomes even. */
export async function generateKeyPair(name: string, asked: number, now: () => number): Promise<KeyPair> {
  const bits = asked - (asked % 2);
  const { privateKey, publicKey } = await promisify(generate)('rsa', {
    modulusLength: bits,
    publicExponent: 0x10001,
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  return { name, privateKey: Uint8Array.from(privateKey), publicKey: Uint8Array.from(publicKey), bits, created: now() };
}

/** The public half as PKCS#1 RSAPublicKey, DER; undefined when the SubjectPublicKeyInfo is none of RSA. */
export function rsaPublicKey(subjectPublicKeyInfo: Uint8Array): Uint8Array | undefined {
  const [algorithm, subjectPublicKey] = elementsOf(readDer(subjectPublicKeyInfo));
  if (!algorithm || !subjectPublicKey) return undefined;
  const oid = elementsOf(algorithm)[0];
  const isRsa = oid !== undefined && Buffer.compare(oid.contents, rsaEncryption) === 0;
  const key = subjectPublicKey.contents.subarray(1);
  return isRsa && isRsaPublicKey(key) ? key : undefined;
}

/** OpenSSL takes a certificate without looking into its key. */
function isRsaPublicKey(key: Uint8Array): boolean {
  try {
    const numbers = elementsOf(readDer(key));
    return numbers.length === 2 && numbers.every(({ tag, contents }) => tag === integer && contents.length > 0);
  } catch {
    return false;
  }
}

/** Modulus and public exponent, each as the contents octets of its INTEGER. */
export function rsaNumbers(publicKey: Uint8Array): { readonly modulus: Uint8Array; readonly exponent: Uint8Array } {
  const [modulus, exponent] = elementsOf(readDer(publicKey));
  return { modulus: modulus?.contents ?? new Uint8Array(), exponent: exponent?.contents ?? new Uint8Array() };
}

/** Whether the key pair is that of a certificate, or of a request, with this SubjectPublicKeyInfo. */
export function isKeyOf({ publicKey }: KeyPair, subjectPublicKeyInfo: Uint8Array): boolean {
  const own = rsaPublicKey(publicKey);
  const asked = rsaPublicKey(subjectPublicKeyInfo);
  return own !== undefined && asked !== undefined && Buffer.compare(own, asked) === 0; // parameters NULL or absent: the same key
}

/** Whether one of these is the key pair of a certificate. Asked for many certificates: what is compared is read once. */
export function holdsKeyOf(keyPairs: readonly KeyPair[], subjectPublicKeyInfo: Uint8Array): boolean {
  const key = keyText(subjectPublicKeyInfo);
  return key !== undefined && keyTexts(keyPairs).has(key);
}

const keyTexts = once(
  (keyPairs: readonly KeyPair[]): ReadonlySet<string | undefined> => new Set(keyPairs.map(({ publicKey }) => keyText(publicKey))),
);

const keyText = once((subjectPublicKeyInfo: Uint8Array): string | undefined => {
  const key = rsaPublicKey(subjectPublicKeyInfo);
  return key && Buffer.from(key).toString('latin1');
});

/** A key pair by name: exactly, or else without regard to case, as the commands that refer to one want it. */
export function keyPairNamed(keyPairs: readonly KeyPair[], name: string): KeyPair | undefined {
  const caseless = (other: KeyPair) => other.name.toLowerCase() === name.toLowerCase();
  return keyPairs.find(other => other.name === name) ?? keyPairs.find(caseless);
}

const integer = 0x02;

/** 1.2.840.113549.1.1.1 */
const rsaEncryption = Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01);
