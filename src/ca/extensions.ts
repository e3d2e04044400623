import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  Extension,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_keyUsage,
  id_ce_subjectKeyIdentifier,
  KeyIdentifier,
  KeyUsage,
  KeyUsageFlags,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
} from '@peculiar/asn1-x509';
import { createHash } from 'node:crypto';
import { parseDer } from '../cmp/asn1/read.ts';

/** What a CA certificate of ours carries. It also signs CMP messages, hence digitalSignature. */
export const caExtensions = (publicKey: Uint8Array, issuerKeyIdentifier: Uint8Array): Extension[] => [
  extension(id_ce_basicConstraints, new BasicConstraints({ cA: true }), true),
  keyUsageExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign | KeyUsageFlags.digitalSignature),
  ...keyIdentifierExtensions(publicKey, issuerKeyIdentifier),
];

/** What every certificate of a device carries; `asked` are those it may choose itself. */
export const deviceExtensions = (publicKey: Uint8Array, issuerKeyIdentifier: Uint8Array, asked: readonly Extension[]): Extension[] => [
  extension(id_ce_basicConstraints, new BasicConstraints(), true),
  ...(asked.some(({ extnID }) => extnID === id_ce_keyUsage)
    ? []
    : [keyUsageExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment)]),
  ...keyIdentifierExtensions(publicKey, issuerKeyIdentifier),
  ...asked,
];

/** RFC 5280 §4.2.1.2, method 1: SHA-1 of the bits of the key. */
export function keyIdentifierOf(publicKey: Uint8Array): Uint8Array {
  const { subjectPublicKey } = parseDer(publicKey, SubjectPublicKeyInfo);
  return new Uint8Array(createHash('sha1').update(new Uint8Array(subjectPublicKey)).digest());
}

const keyUsageExtension = (flags: number) => extension(id_ce_keyUsage, new KeyUsage(flags), true);

const keyIdentifierExtensions = (publicKey: Uint8Array, issuerKeyIdentifier: Uint8Array): Extension[] => [
  extension(id_ce_subjectKeyIdentifier, new SubjectKeyIdentifier(keyIdentifierOf(publicKey))),
  extension(id_ce_authorityKeyIdentifier, new AuthorityKeyIdentifier({ keyIdentifier: new KeyIdentifier(issuerKeyIdentifier) })),
];

const extension = (extnID: string, value: unknown, critical = false) =>
  new Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(value)) });
