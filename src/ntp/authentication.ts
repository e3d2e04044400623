import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { headLength } from './packet.ts';

export interface NtpKey {
  readonly id: number;
  readonly algorithm: 'md5' | 'hmac-sha256';
  readonly secret: string;
}

/** A packet with the key's number and its digest behind it (RFC 5905 §7.3; HMAC-SHA256 as VRP8 names it). */
export function authenticated(packet: Uint8Array, key: NtpKey | undefined): Buffer {
  if (!key) return Buffer.from(packet);
  const id = Buffer.alloc(4);
  id.writeUInt32BE(key.id);
  return Buffer.concat([packet, id, digestOf(packet, key)]);
}

export function isAuthentic(bytes: Uint8Array, key: NtpKey): boolean {
  const trailer = Buffer.from(bytes.subarray(headLength));
  const expected = digestOf(bytes.subarray(0, headLength), key);
  if (trailer.length !== 4 + expected.length || trailer.readUInt32BE(0) !== key.id) return false;
  return timingSafeEqual(trailer.subarray(4), expected);
}

const digestOf = (packet: Uint8Array, { algorithm, secret }: NtpKey): Buffer =>
  algorithm === 'md5' ? createHash('md5').update(secret).update(packet).digest() : createHmac('sha256', secret).update(packet).digest();
