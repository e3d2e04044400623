import type { Entropy } from '../../src/pki/entropy.ts';

/** Octets that never come twice, and are the same in every run. */
export function countingEntropy(): Entropy {
  let count = 0;
  return {
    bytes(length) {
      const octets = new Uint8Array(length).fill(0x5a);
      new DataView(octets.buffer).setUint32(length - 4, ++count);
      return octets;
    },
  };
}
