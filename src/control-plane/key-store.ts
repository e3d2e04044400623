import type { KeyPair } from '../pki/key-pair.ts';
import type { StagedKeyPair } from './state.ts';

type KeyStore = readonly KeyPair[];

/** Puts a key pair in; one of the same name is overwritten, as the command reference says of creation. */
export const storeKeyPair = (store: KeyStore, keyPair: KeyPair): KeyStore => [...store.filter(held => held.name !== keyPair.name), keyPair];

/** The key store once staged creations and destructions have come into effect, in the order they were made. */
export const storeStaged = (store: KeyStore, staged: readonly StagedKeyPair[]): KeyStore =>
  staged.reduce<KeyStore>(
    (at, change) => (change.op === 'create' ? storeKeyPair(at, change.keyPair) : at.filter(held => held.name !== change.name)),
    store,
  );
