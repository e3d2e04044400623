type Octets = Uint8Array | ArrayBuffer;

export const hexOf = (octets: Octets): string => Buffer.from(new Uint8Array(octets)).toString('hex');

export const sameOctets = (one: Octets, other: Octets): boolean => Buffer.compare(new Uint8Array(one), new Uint8Array(other)) === 0;
