import { createHash } from 'node:crypto';
import { rsaEncryption } from '../cmp/asn1/object-identifiers.ts';
import { elementsOf, encodeDer, readDer } from '../pki/der.ts';
import { readObjectIdentifier } from '../pki/object-identifier.ts';
import type { CertificateExtension } from './certificate.ts';
import { id_ce_basicConstraints, id_ce_extKeyUsage, id_ce_keyUsage } from './template/extension-faults.ts';
import { namedBits, objectIdentifier, octetString, sequence, trueValue } from './wire/values.ts';

/** What a CA certificate of ours carries. It also signs CMP messages, hence digitalSignature. */
export const caExtensions = (publicKey: Uint8Array, issuerKeyIdentifier: Uint8Array): CertificateExtension[] => [
  { id: id_ce_basicConstraints, critical: true, value: sequence(trueValue) },
  keyUsageExtension(usage.keyCertSign, usage.cRLSign, usage.digitalSignature),
  ...keyIdentifierExtensions(publicKey, issuerKeyIdentifier),
];

/** What a certificate carries that signs CMP messages only; the mark says that it may. RFC 9480 §2.2. */
export const cmpSignerExtensions = (publicKey: Uint8Array, issuerKeyIdentifier: Uint8Array, isMarked: boolean): CertificateExtension[] => [
  { id: id_ce_basicConstraints, critical: true, value: sequence() },
  keyUsageExtension(usage.digitalSignature),
  ...keyIdentifierExtensions(publicKey, issuerKeyIdentifier),
  ...(isMarked ? [extendedKeyUsageExtension([id_kp_cmcCA])] : []),
];

/** What every certificate of a device carries; `asked` are those it may choose itself. */
export const deviceExtensions = (
  publicKey: Uint8Array,
  issuerKeyIdentifier: Uint8Array,
  asked: readonly CertificateExtension[],
): CertificateExtension[] => [
  { id: id_ce_basicConstraints, critical: true, value: sequence() },
  ...(asked.some(({ id }) => id === id_ce_keyUsage) ? [] : [usualKeyUsage(publicKey)]),
  ...keyIdentifierExtensions(publicKey, issuerKeyIdentifier),
  ...asked,
];

/** RFC 5280 §4.2.1.2, method 1: SHA-1 of the bits of the key. */
export function keyIdentifierOf(publicKey: Uint8Array): Uint8Array {
  const [, bits] = elementsOf(readDer(publicKey));
  if (!bits) throw new TypeError('no SubjectPublicKeyInfo');
  return new Uint8Array(createHash('sha1').update(bits.contents.subarray(1)).digest());
}

/** Only an RSA key enciphers: RFC 5480 §3, RFC 8410 §5. */
function usualKeyUsage(publicKey: Uint8Array): CertificateExtension {
  const [algorithm] = elementsOf(readDer(publicKey));
  const [id] = algorithm ? elementsOf(algorithm) : [];
  const isRsa = id !== undefined && readObjectIdentifier(id) === rsaEncryption;
  return keyUsageExtension(usage.digitalSignature, ...(isRsa ? [usage.keyEncipherment] : []));
}

export const keyUsageExtension = (...bits: readonly number[]): CertificateExtension => ({
  id: id_ce_keyUsage,
  critical: true,
  value: namedBits(bits),
});

export const extendedKeyUsageExtension = (purposes: readonly string[]): CertificateExtension => ({
  id: id_ce_extKeyUsage,
  critical: false,
  value: sequence(...purposes.map(objectIdentifier)),
});

const keyIdentifierExtensions = (publicKey: Uint8Array, issuerKeyIdentifier: Uint8Array): CertificateExtension[] => [
  { id: id_ce_subjectKeyIdentifier, critical: false, value: octetString(keyIdentifierOf(publicKey)) },
  { id: id_ce_authorityKeyIdentifier, critical: false, value: sequence(encodeDer(0x80, issuerKeyIdentifier)) },
];

/** KeyUsage, RFC 5280 §4.2.1.3. */
const usage = { digitalSignature: 0, keyEncipherment: 2, keyCertSign: 5, cRLSign: 6 } as const;

export const id_ce_subjectKeyIdentifier = '2.5.29.14';
export const id_ce_authorityKeyIdentifier = '2.5.29.35';
const id_kp_cmcCA = '1.3.6.1.5.5.7.3.27';
