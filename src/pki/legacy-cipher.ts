import { createDecipheriv } from 'node:crypto';

/**
 * Ciphers that OpenSSL 3 keeps in its legacy provider, which Node does not load: decryption only, for the key files and PKCS#12 files that
 * are still handed out under them. CBC throws for padding that is none.
 */

/** DES is triple DES with the same key three times. */
export function decryptDes(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array {
  const decipher = createDecipheriv('des-ede3-cbc', Buffer.concat([key, key, key]), iv);
  return Uint8Array.from(Buffer.concat([decipher.update(data), decipher.final()]));
}

/** RC4 has neither blocks nor padding. */
export function decryptRc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (i: number, j: number) => ([state[i], state[j]] = [at(state, j), at(state, i)]);
  for (let i = 0, j = 0; i < 256; i++) swap(i, (j = (j + at(state, i) + at(key, i % key.length)) & 0xff));
  let [i, j] = [0, 0];
  return data.map(octet => {
    i = (i + 1) & 0xff;
    j = (j + at(state, i)) & 0xff;
    swap(i, j);
    return octet ^ at(state, (at(state, i) + at(state, j)) & 0xff);
  });
}

/** RC2 in CBC mode, RFC 2268; the key counts with as many bits as it has. */
export function decryptRc2(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array {
  if (data.length === 0 || data.length % 8 !== 0) throw new RangeError('not whole blocks');
  const words = expandKey(key);
  const plain = new Uint8Array(data.length);
  for (let from = 0; from < data.length; from += 8) {
    const before = from === 0 ? iv : data.subarray(from - 8, from);
    decryptBlock(words, data.subarray(from, from + 8)).forEach((octet, n) => {
      plain[from + n] = octet ^ at(before, n);
    });
  }
  return withoutPadding(plain);
}

/** RFC 2268 §2 */
function expandKey(key: Uint8Array): Uint16Array {
  const table = new Uint8Array(128);
  table.set(key);
  for (let i = key.length; i < 128; i++) table[i] = at(permutation, (at(table, i - 1) + at(table, i - key.length)) & 0xff);
  table[128 - key.length] = at(permutation, at(table, 128 - key.length));
  for (let i = 127 - key.length; i >= 0; i--) table[i] = at(permutation, at(table, i + 1) ^ at(table, i + key.length));
  return Uint16Array.from({ length: 64 }, (_, n) => at(table, 2 * n) | (at(table, 2 * n + 1) << 8));
}

/** RFC 2268 §4 */
function decryptBlock(key: Uint16Array, block: Uint8Array): Uint8Array {
  const r = Uint16Array.from({ length: 4 }, (_, n) => at(block, 2 * n) | (at(block, 2 * n + 1) << 8));
  const r_ = (n: number) => at(r, (n + 4) & 3);
  let j = 63;
  for (let round = 15; round >= 0; round--) {
    for (let i = 3; i >= 0; i--) {
      const turned = (r_(i) >>> at(turns, i)) | (r_(i) << (16 - at(turns, i)));
      r[i] = turned - at(key, j--) - (r_(i - 1) & r_(i - 2)) - (~r_(i - 1) & r_(i - 3));
    }
    if (round === 11 || round === 5) for (let i = 3; i >= 0; i--) r[i] = r_(i) - at(key, r_(i - 1) & 63);
  }
  return Uint8Array.from([...r].flatMap(word => [word & 0xff, word >> 8]));
}

function withoutPadding(plain: Uint8Array): Uint8Array {
  const length = plain.at(-1) ?? 0;
  if (length < 1 || length > 8 || plain.subarray(-length).some(octet => octet !== length)) throw new RangeError('no padding');
  return plain.slice(0, -length);
}

const at = (octets: ArrayLike<number>, index: number): number => octets[index] ?? 0;

const turns = [1, 2, 3, 5];

/** PITABLE of RFC 2268 §2: the digits of pi */
const permutation = Buffer.from(
  'd978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32bd8f40eb86b77b0bf09521225c6b4e82' +
    '54d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb6266fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed7' +
    '08e8eade8052eef784aa72ac354d6a2a961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731' +
    '2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2ec5f3db47e5a59c770aa62068fe7fc1ad',
  'hex',
);
