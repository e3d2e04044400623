import { createHash } from 'node:crypto';

type Octets = Uint8Array | ArrayBuffer;

export const hexOf = (octets: Octets): string => Buffer.from(new Uint8Array(octets)).toString('hex');

export const sameOctets = (one: Octets, other: Octets): boolean => Buffer.compare(new Uint8Array(one), new Uint8Array(other)) === 0;

/** In place of octets that only are to be known again. */
export const digestOf = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('base64');
