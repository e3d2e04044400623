import { type KeyObject, sign } from 'node:crypto';
import { decodeMessage } from '../../src/cmp/asn1/message.ts';
import { encodeDer } from '../../src/pki/der.ts';

/** A CMP message whose header and body somebody has changed, signed anew with the key that it was signed with: sha256WithRSAEncryption. */
export function resigned(
  der: Uint8Array,
  key: KeyObject,
  change: (headerRaw: Uint8Array, bodyRaw: Uint8Array) => readonly Uint8Array[],
): Uint8Array {
  const { headerRaw, bodyRaw, extraCerts = [] } = decodeMessage(der);
  const parts = change(Uint8Array.from(headerRaw), Uint8Array.from(bodyRaw));
  const signature = sign('sha256', encodeDer(0x30, ...parts), key);
  const certificates = extraCerts.map(certificate => new Uint8Array(certificate));
  const protection = encodeDer(0xa0, encodeDer(0x03, Uint8Array.of(0), signature));
  return encodeDer(0x30, ...parts, protection, encodeDer(0xa1, encodeDer(0x30, ...certificates)));
}

/** Puts other octets in the place of some, wherever they stand. */
export function replaced(octets: Uint8Array, before: Uint8Array, after: Uint8Array): Uint8Array {
  const at = Buffer.from(octets).indexOf(before);
  const changed = Uint8Array.from(octets);
  if (at >= 0) changed.set(after, at);
  return changed;
}
