import type { Entropy } from '../../src/pki/entropy.ts';

/** Octets that never come twice, and are the same in every run. `from`: of two that are to differ, each has its own. */
export function countingEntropy(from = 0): Entropy {
  let count = from;
  return {
    bytes(length) {
      const octets = new Uint8Array(length).fill(0x5a);
      new DataView(octets.buffer).setUint32(length - 4, ++count);
      return octets;
    },
  };
}
