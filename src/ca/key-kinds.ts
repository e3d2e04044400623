import { generateKeyPair, type KeyPairKeyObjectResult } from 'node:crypto';
import { promisify } from 'node:util';
import type { KeyPairDer } from './make-state.ts';

/** The keys that a lab CA may have. */
export const keyKinds = ['rsa-2048', 'rsa-3072', 'rsa-4096', 'ecdsa-p256', 'ecdsa-p384', 'ed25519'] as const;
export type KeyKind = (typeof keyKinds)[number];

/** A new key pair; the searching of primes happens beside everything else. */
export async function newKeyOf(kind: KeyKind): Promise<KeyPairDer> {
  const { publicKey, privateKey } = await keyPairOf(kind);
  return {
    publicKey: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })),
    privateKey: new Uint8Array(privateKey.export({ type: 'pkcs8', format: 'der' })),
  };
}

function keyPairOf(kind: KeyKind): Promise<KeyPairKeyObjectResult> {
  if (kind === 'ed25519') return generate('ed25519');
  if (kind === 'ecdsa-p256' || kind === 'ecdsa-p384') return generate('ec', { namedCurve: curves[kind] });
  return generate('rsa', { modulusLength: Number(kind.slice('rsa-'.length)) });
}

const generate = promisify(generateKeyPair);
const curves = { 'ecdsa-p256': 'prime256v1', 'ecdsa-p384': 'secp384r1' } as const;
