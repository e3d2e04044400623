type Octets = Uint8Array | ArrayBuffer;

export const hexOf = (octets: Octets): string => Buffer.from(new Uint8Array(octets)).toString('hex');

export const sameOctets = (one: Octets, other: Octets): boolean => Buffer.compare(new Uint8Array(one), new Uint8Array(other)) === 0;

/** A buffer of its own, as the ASN.1 types hold octets. */
export const bufferOf = (octets: Uint8Array): ArrayBuffer => Uint8Array.from(octets).buffer;
