import { constants, createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Certificate } from './certificate.ts';
import type { Crl } from './crl.ts';
import { type DerElement, elementsOf, readDer } from './der.ts';
import { readObjectIdentifier } from './object-identifier.ts';
import { remembered } from './remembered.ts';

/** Whether the key of a certificate made the signature of a CRL; node:crypto reads no CRL. Computed once for the two. */
export const isCrlSignedBy = remembered((crl: Crl, issuer: Certificate): boolean => {
  try {
    const key = createPublicKey({ key: Buffer.from(issuer.publicKey), format: 'der', type: 'spki' });
    const scheme = schemeOf(crl);
    return scheme !== undefined && verify(scheme.hash, crl.signedPart, { key, ...scheme.padding }, crl.signature) && isOfKind(scheme, key);
  } catch {
    return false; // a key or a signature that makes no sense
  }
});

interface Scheme {
  readonly hash: string | null;
  readonly keys: readonly string[];
  readonly padding?: { readonly padding: number; readonly saltLength: number };
}

const isOfKind = ({ keys }: Scheme, { asymmetricKeyType }: KeyObject): boolean => keys.includes(asymmetricKeyType ?? '');

function schemeOf({ der, signatureAlgorithm }: Crl): Scheme | undefined {
  return signatureAlgorithm === rsassaPss ? pssScheme(elementsOf(elementsOf(readDer(der))[1]!)[1]) : schemes.get(signatureAlgorithm);
}

/** RSASSA-PSS-params (RFC 4055 §3.1): SHA-1 and 20 octets of salt where they say nothing else. */
function pssScheme(params: DerElement | undefined): Scheme | undefined {
  const fields = params ? elementsOf(params) : [];
  const field = (tag: number) => {
    const explicit = fields.find(({ tag: other }) => other === tag);
    return explicit && elementsOf(explicit)[0];
  };
  const [hashId] = elementsOf(field(0xa0) ?? emptySequence);
  const hash = hashId ? hashes.get(readObjectIdentifier(hashId)) : 'sha1';
  const saltLength = (field(0xa2)?.contents ?? Uint8Array.of(20)).reduce((sum, octet) => sum * 256 + octet, 0);
  if (!hash) return undefined;
  return { hash, keys: ['rsa', 'rsa-pss'], padding: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength } };
}

const emptySequence: DerElement = { tag: 0x30, whole: Uint8Array.of(0x30, 0), contents: new Uint8Array() };

const rsassaPss = '1.2.840.113549.1.1.10';

const hashes = new Map([
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

const schemes = new Map<string, Scheme>([
  ['1.2.840.113549.1.1.5', { hash: 'sha1', keys: ['rsa'] }],
  ['1.2.840.113549.1.1.11', { hash: 'sha256', keys: ['rsa'] }],
  ['1.2.840.113549.1.1.12', { hash: 'sha384', keys: ['rsa'] }],
  ['1.2.840.113549.1.1.13', { hash: 'sha512', keys: ['rsa'] }],
  ['1.2.840.10045.4.1', { hash: 'sha1', keys: ['ec'] }],
  ['1.2.840.10045.4.3.2', { hash: 'sha256', keys: ['ec'] }],
  ['1.2.840.10045.4.3.3', { hash: 'sha384', keys: ['ec'] }],
  ['1.2.840.10045.4.3.4', { hash: 'sha512', keys: ['ec'] }],
  ['1.3.101.112', { hash: null, keys: ['ed25519'] }],
  ['1.3.101.113', { hash: null, keys: ['ed448'] }],
]);
