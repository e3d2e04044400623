import { readFileSync } from 'node:fs';
import { readKeyPair } from '../../src/pki/key-file.ts';
import type { KeyPair } from '../../src/pki/key-pair.ts';

/** A file of `test/fixtures/pki`. */
export const pkiFile = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(new URL(`../../../test/fixtures/pki/${name}`, import.meta.url)));

/** A key pair of the fixtures under a name of its own. */
export function fixtureKeyPair(file: 'router.key' | 'other.key', name: string): KeyPair {
  const { keyPair } = readKeyPair(pkiFile(file), { format: 'pem', password: '' }, { name, created: Date.UTC(2026, 10, 24, 7, 2, 1) });
  if (!keyPair) throw new Error(`fixture ${file} cannot be read`);
  return keyPair;
}
