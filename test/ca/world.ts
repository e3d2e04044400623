import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeFactory, makeIssuing, makeRoot, type KeyPairDer } from '../../src/ca/make-state.ts';
import type { CaState } from '../../src/ca/state.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import type { Clock } from '../../src/clock/clock.ts';
import type { Entropy } from '../../src/pki/entropy.ts';
import { countingEntropy } from '../support/counting-entropy.ts';

const folder = fileURLToPath(new URL('../../../test/fixtures/ca/', import.meta.url));

/** Keys made once with `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048`; they protect nothing. */
export function fixedKey(name: 'root' | 'issuing' | 'factory' | 'device' | 'router' | 'router-new'): KeyPairDer {
  const key = createPrivateKey(readFileSync(`${folder}${name}.key`));
  return {
    privateKey: new Uint8Array(key.export({ type: 'pkcs8', format: 'der' })),
    publicKey: new Uint8Array(createPublicKey(key).export({ type: 'spki', format: 'der' })),
  };
}

export function fixedCaState(clock: Clock = new VirtualClock(), entropy: Entropy = countingEntropy()): CaState {
  const root = makeRoot(fixedKey('root'), clock, entropy);
  return {
    root,
    issuing: makeIssuing(fixedKey('issuing'), root, clock, entropy),
    factory: makeFactory(fixedKey('factory'), clock, entropy),
  };
}
