import { elementsOf, readDer } from './der.ts';
import type { HostKey } from './host-key.ts';

/** The public half as SSH writes it: RFC 4253 §6.6, for elliptic curves RFC 5656 §3.1. */
export function sshPublicKey(key: HostKey): { readonly algorithm: string; readonly blob: Uint8Array } {
  const numbers = publicNumbers(key);
  const [algorithm, ...fields] = key.kind === 'ecc' ? curveFields(key.bits, numbers) : [names[key.kind], ...inSshOrder(key.kind, numbers)];
  return { algorithm, blob: Uint8Array.from(Buffer.concat([algorithm, ...fields].map(sshString))) };
}

/**
 * What the key consists of. RSA: modulus and exponent; DSA: p, q, g and y, each as the contents octets of its INTEGER, which SSH writes
 * alike. ECC: the point.
 */
export function publicNumbers({ kind, publicKey }: HostKey): readonly Uint8Array[] {
  const [algorithm, bits] = elementsOf(readDer(publicKey));
  const key = bits?.contents.subarray(1) ?? new Uint8Array(); // behind the count of unused bits
  if (kind === 'ecc') return [key];
  if (kind === 'rsa') return elementsOf(readDer(key)).map(({ contents }) => contents);
  const parameters = algorithm && elementsOf(algorithm)[1];
  return [...(parameters ? elementsOf(parameters) : []), readDer(key)].map(({ contents }) => contents);
}

const names = { rsa: 'ssh-rsa', dsa: 'ssh-dss' } as const;

const inSshOrder = (kind: 'rsa' | 'dsa', numbers: readonly Uint8Array[]) => (kind === 'rsa' ? [...numbers].reverse() : numbers);

const curveFields = (bits: number, numbers: readonly Uint8Array[]): readonly [string, ...(string | Uint8Array)[]] => [
  `ecdsa-sha2-nistp${bits}`,
  `nistp${bits}`,
  ...numbers,
];

function sshString(value: string | Uint8Array): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
