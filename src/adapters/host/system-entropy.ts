import { randomBytes } from 'node:crypto';
import type { Entropy } from '../../pki/entropy.ts';

/** The host's random numbers. */
export const systemEntropy: Entropy = {
  bytes: count => randomBytes(count),
};
