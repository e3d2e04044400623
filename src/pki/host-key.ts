import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

/** What the router shows an SSH client to prove who it is. At most one of each kind; it lives outside the configuration. */
export interface HostKey {
  readonly kind: HostKeyKind;
  /** `HUAWEI_Host`, `HUAWEI_Host_DSA`, `HUAWEI_Host_ECC`: by the name that the router had when the key was made. */
  readonly name: string;
  /** PKCS#8, DER. Never shown, never logged. */
  readonly privateKey: Uint8Array;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  /** Modulus length, or that of the curve. */
  readonly bits: number;
  /** Device time of creation, milliseconds since 1970. */
  readonly created: number;
}

export type HostKeyKind = 'rsa' | 'dsa' | 'ecc';

/** Lengths that a host key may be made with; the last is the usual one. NE40E command reference, `… local-key-pair create`. */
export const hostKeyBits: Readonly<Record<HostKeyKind, readonly number[]>> = { rsa: [2048, 3072], dsa: [2048], ecc: [256, 384, 521] };

export const usualBits = (kind: HostKeyKind): number => hostKeyBits[kind].at(-1) as number; // none of the lists is empty

/** Makes a host key; its time of creation is when it is ready. */
export async function generateHostKey(kind: HostKeyKind, name: string, bits: number, now: () => number): Promise<HostKey> {
  const { privateKey, publicKey } = await makers[kind](bits);
  return { kind, name, privateKey: pkcs8(privateKey), publicKey: spki(publicKey), bits, created: now() };
}

/** Reads a private key back; undefined for what is none that a host key can have. Nothing of what OpenSSL says is passed on. */
export function readHostKey(privateKey: Uint8Array): Pick<HostKey, 'kind' | 'bits' | 'publicKey'> | undefined {
  try {
    const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' });
    const made = kindOf(key);
    return made && { ...made, publicKey: spki(createPublicKey(key)) };
  } catch {
    return undefined;
  }
}

/** In the form that tells its kind: RSA of PKCS#1, or EC of RFC 5915. */
export const privateKeyPem = ({ kind, privateKey }: HostKey): string =>
  createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' })
    .export({ type: kind === 'ecc' ? 'sec1' : 'pkcs1', format: 'pem' })
    .toString();

function kindOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): Pick<HostKey, 'kind' | 'bits'> | undefined {
  const curve = curves.find(({ name }) => name === details?.namedCurve);
  if (type === 'ec' && curve) return { kind: 'ecc', bits: curve.bits };
  const bits = details?.modulusLength;
  return bits !== undefined && (type === 'rsa' || type === 'dsa') ? { kind: type, bits } : undefined;
}

const generate = promisify(generateKeyPair);

const makers: Readonly<Record<HostKeyKind, (bits: number) => Promise<{ privateKey: KeyObject; publicKey: KeyObject }>>> = {
  rsa: modulusLength => generate('rsa', { modulusLength, publicExponent: 0x10001 }),
  dsa: modulusLength => generate('dsa', { modulusLength, divisorLength: 160 }), // the length that RFC 4253 §6.6 signs with
  ecc: bits => generate('ec', { namedCurve: curves.find(curve => curve.bits === bits)?.name ?? 'secp521r1' }),
};

const curves = [
  { bits: 256, name: 'prime256v1' },
  { bits: 384, name: 'secp384r1' },
  { bits: 521, name: 'secp521r1' },
] as const;

const pkcs8 = (key: KeyObject): Uint8Array => Uint8Array.from(key.export({ type: 'pkcs8', format: 'der' }));
const spki = (key: KeyObject): Uint8Array => Uint8Array.from(key.export({ type: 'spki', format: 'der' }));
