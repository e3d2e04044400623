import { createHash, createPublicKey } from 'node:crypto';
import { elementsOf, encodeDer, readDer } from '../pki/der.ts';
import type { CertificateExtension } from './certificate.ts';
import { id_ce_basicConstraints, id_ce_keyUsage } from './template/extension-faults.ts';
import { namedBits, octetString, sequence, trueValue } from './wire/values.ts';

/** What a CA certificate of ours carries. It also signs CMP messages, hence digitalSignature. */
export const caExtensions = (publicKey: Uint8Array, issuerKeyIdentifier: Uint8Array): CertificateExtension[] => [
  { id: id_ce_basicConstraints, critical: true, value: sequence(trueValue) },
  keyUsageExtension(usage.keyCertSign, usage.cRLSign, usage.digitalSignature),
  ...keyIdentifierExtensions(publicKey, issuerKeyIdentifier),
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
  const { asymmetricKeyType } = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' });
  return keyUsageExtension(usage.digitalSignature, ...(asymmetricKeyType === 'rsa' ? [usage.keyEncipherment] : []));
}

const keyUsageExtension = (...bits: readonly number[]): CertificateExtension => ({
  id: id_ce_keyUsage,
  critical: true,
  value: namedBits(bits),
});

const keyIdentifierExtensions = (publicKey: Uint8Array, issuerKeyIdentifier: Uint8Array): CertificateExtension[] => [
  { id: '2.5.29.14', critical: false, value: octetString(keyIdentifierOf(publicKey)) },
  { id: '2.5.29.35', critical: false, value: sequence(encodeDer(0x80, issuerKeyIdentifier)) },
];

/** KeyUsage, RFC 5280 §4.2.1.3. */
const usage = { digitalSignature: 0, keyEncipherment: 2, keyCertSign: 5, cRLSign: 6 } as const;
