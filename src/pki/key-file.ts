import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { KeyPair } from './key-pair.ts';

export type KeyFault = 'too large' | 'not a private key' | 'wrong password' | 'not an RSA key' | 'wrong size';

export type ReadKey =
  | { readonly keyPair: KeyPair; readonly fault?: undefined }
  | { readonly keyPair?: undefined; readonly fault: KeyFault };

/** How a file holds a private key: the two formats of `pki import rsa-key-pair`. */
export type KeyFormat = { readonly format: 'der' } | { readonly format: 'pem'; readonly password: string };

/**
 * Reads an RSA key pair out of a file, PKCS#1 or PKCS#8. A PEM file may be encrypted, then the password must fit; one that is not
 * needs none. Nothing of what OpenSSL says about a bad key is passed on: it may quote the key.
 */
export function readKeyPair(bytes: Uint8Array, format: KeyFormat, { name, created }: Pick<KeyPair, 'name' | 'created'>): ReadKey {
  if (bytes.length > largestFile) return { fault: 'too large' };
  const key = format.format === 'der' ? readDerKey(bytes) : readPemKey(Buffer.from(bytes).toString('latin1'), format.password);
  if (typeof key === 'string') return { fault: key };
  if (key.asymmetricKeyType !== 'rsa') return { fault: 'not an RSA key' };
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < shortestModulus || bits > longestModulus) return { fault: 'wrong size' };
  const privateKey = Uint8Array.from(key.export({ type: 'pkcs8', format: 'der' }));
  const publicKey = Uint8Array.from(createPublicKey(key).export({ type: 'spki', format: 'der' }));
  return { keyPair: { name, privateKey, publicKey, bits, created } };
}

function readDerKey(bytes: Uint8Array): KeyObject | KeyFault {
  const key = Buffer.from(bytes);
  return (
    attempt(() => createPrivateKey({ key, format: 'der', type: 'pkcs8' })) ??
    attempt(() => createPrivateKey({ key, format: 'der', type: 'pkcs1' })) ??
    'not a private key'
  );
}

function readPemKey(text: string, passphrase: string): KeyObject | KeyFault {
  const block = /-----BEGIN ([A-Z ]*PRIVATE KEY)-----[\s\S]*?-----END \1-----/.exec(text)?.[0];
  if (!block) return 'not a private key';
  const isEncrypted = block.includes('ENCRYPTED');
  return (
    attempt(() => createPrivateKey({ key: block, format: 'pem', ...(isEncrypted && { passphrase }) })) ??
    (isEncrypted ? 'wrong password' : 'not a private key')
  );
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** As of a certificate, NE40E command reference, `pki import sm2-key-pair`. */
const largestFile = 2 * 1024 * 1024;

/** Not documented for imported keys: shorter certificates are advised against, but accepted. */
const shortestModulus = 1024;
const longestModulus = 4096;
