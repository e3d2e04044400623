import { createHash } from 'node:crypto';

/** What a key derived from a password is for: the ID octets of RFC 7292 appendix B.3. */
const purposes = { key: 1, iv: 2, mac: 3 } as const;

/** The password as PKCS#12 has it: UTF-16, with a zero behind it. */
const passwordOctets = (password: string): Uint8Array => Buffer.from(`${password}\0`, 'utf16le').swap16();

/** RFC 7292 appendix B.2 */
export function pkcs12Key(
  hash: string,
  purpose: keyof typeof purposes,
  password: string,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Uint8Array {
  const block = hash === 'sha384' || hash === 'sha512' ? 128 : 64; // v, the block size of the hash
  const diversifier = new Uint8Array(block).fill(purposes[purpose]);
  const input = Uint8Array.from([...stretched(salt, block), ...stretched(passwordOctets(password), block)]);
  const key: Uint8Array[] = [];
  for (let made = 0; made < length; ) {
    let derived = createHash(hash).update(diversifier).update(input).digest();
    for (let n = 1; n < iterations; n++) derived = createHash(hash).update(derived).digest();
    key.push(derived);
    made += derived.length;
    for (let at = 0; at < input.length; at += block) addPlusOne(input.subarray(at, at + block), stretchedTo(derived, block));
  }
  return Uint8Array.from(Buffer.concat(key).subarray(0, length));
}

const stretched = (octets: Uint8Array, block: number) =>
  octets.length === 0 ? octets : stretchedTo(octets, block * Math.ceil(octets.length / block));

const stretchedTo = (octets: Uint8Array, length: number) => Uint8Array.from({ length }, (_, at) => octets[at % octets.length] ?? 0);

/** `to = (to + from + 1) mod 2^(8v)`, most significant octet first */
function addPlusOne(to: Uint8Array, from: Uint8Array): void {
  let carry = 1;
  for (let at = to.length - 1; at >= 0; at--) {
    carry += (to[at] ?? 0) + (from[at] ?? 0);
    to[at] = carry & 0xff;
    carry >>= 8;
  }
}
