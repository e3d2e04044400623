import { createPublicKey, type KeyObject } from 'node:crypto';

/** Public key of somebody who comes by SSH: as the protocol writes it (RFC 4253 §6.6, RFC 5656 §3.1), and its length. */
export interface PeerKey {
  readonly blob: Uint8Array;
  readonly bits: number;
}

/** Reads what was typed of a key: hexadecimal DER, the text of OpenSSH or of RFC 4716, or PEM. Undefined for what is no key. */
export function readPeerKey(text: string): PeerKey | undefined {
  const body = text.trim();
  try {
    if (body.includes('-----BEGIN')) return keyOf(createPublicKey(body));
    if (/^[\s\dA-F]+$/i.test(body)) return ofHexadecimal(Buffer.from(body.replace(/\s/g, ''), 'hex'));
    return ofBlob(Buffer.from(base64Of(body), 'base64'));
  } catch {
    return undefined;
  }
}

/** Of an elliptic curve routers write the point and no more (command reference, display ecc peer-public-key). */
function ofHexadecimal(octets: Buffer): PeerKey | undefined {
  const curve = octets[0] === 4 ? Object.values(curves).find(({ bits }) => octets.length === 1 + 2 * Math.ceil(bits / 8)) : undefined;
  return curve ? ofPoint(octets, curve) : keyOf(ofDer(octets));
}

/** RSAPublicKey of PKCS#1, as routers write theirs; SubjectPublicKeyInfo for the other kinds. */
function ofDer(der: Buffer): KeyObject {
  try {
    return createPublicKey({ key: der, format: 'der', type: 'pkcs1' });
  } catch {
    return createPublicKey({ key: der, format: 'der', type: 'spki' });
  }
}

function keyOf(key: KeyObject): PeerKey | undefined {
  const { kty, n = '', e = '', crv = '', x = '', y = '' } = key.export({ format: 'jwk' });
  if (kty === 'RSA') {
    const modulus = Buffer.from(n, 'base64url');
    return { blob: Buffer.concat([field('ssh-rsa'), integer(Buffer.from(e, 'base64url')), integer(modulus)]), bits: modulus.length * 8 };
  }
  const curve = curves[crv];
  if (kty !== 'EC' || !curve) return undefined;
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  return ofPoint(point, curve);
}

interface Curve {
  readonly name: string;
  readonly bits: number;
}

const ofPoint = (point: Buffer, { name, bits }: Curve): PeerKey => ({
  blob: Buffer.concat([field(`ecdsa-sha2-${name}`), field(name), field(point)]),
  bits,
});

const curves: Readonly<Record<string, Curve>> = {
  'P-256': { name: 'nistp256', bits: 256 },
  'P-384': { name: 'nistp384', bits: 384 },
  'P-521': { name: 'nistp521', bits: 521 },
};

/** In one line, `ssh-rsa AAAA… comment`, or between the marks of RFC 4716, whose headers have a colon. */
function base64Of(text: string): string {
  const oneLine = /^(?:ssh|ecdsa)-\S+\s+([\s\S]+)$/.exec(text)?.[1];
  if (oneLine !== undefined) return oneLine.split(/[ \t]/)[0] ?? '';
  const lines = text.split('\n').map(line => line.trim());
  return lines.filter(line => !line.startsWith('----') && !line.includes(':')).join('');
}

function ofBlob(blob: Buffer): PeerKey | undefined {
  const fields: Buffer[] = [];
  for (let at = 0; at + 4 <= blob.length; at += 4 + blob.readUInt32BE(at))
    fields.push(blob.subarray(at + 4, at + 4 + blob.readUInt32BE(at)));
  const [kind, second, third] = fields;
  if (kind?.toString() === 'ssh-rsa' && third) return { blob, bits: (third[0] === 0 ? third.length - 1 : third.length) * 8 };
  const curve = Object.values(curves).find(({ name }) => name === second?.toString());
  return curve && { blob, bits: curve.bits };
}

function field(value: string | Buffer): Buffer {
  const octets = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(octets.length);
  return Buffer.concat([length, octets]);
}

/** A number whose first bit is set would be taken for a negative one. */
const integer = (octets: Buffer): Buffer => field((octets[0] ?? 0) > 127 ? Buffer.concat([Buffer.of(0), octets]) : octets);
