import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { type KeyObject, sign } from 'node:crypto';
import * as oid from './asn1/object-identifiers.ts';

export type SigningHash = 'sha256' | 'sha384' | 'sha512';

/** The signature algorithm that goes with a key. RSA has NULL parameters, the others none: RFC 9481 §3. */
export function signingAlgorithm({ asymmetricKeyType: kind }: KeyObject, hash: SigningHash = 'sha256'): AlgorithmIdentifier {
  if (kind === 'rsa') return new AlgorithmIdentifier({ algorithm: withRsa[hash], parameters: null });
  if (kind === 'ec') return new AlgorithmIdentifier({ algorithm: withEcdsa[hash] });
  if (kind === 'ed25519') return new AlgorithmIdentifier({ algorithm: oid.id_Ed25519 });
  throw new TypeError(`nothing is signed with a key of kind ${kind}`);
}

export const signWith = (data: Uint8Array, key: KeyObject, hash: SigningHash = 'sha256'): Uint8Array =>
  new Uint8Array(sign(key.asymmetricKeyType === 'ed25519' ? null : hash, data, key));

/** The hash that a certConf uses for a certificate signed like that: RFC 9481 §2 fixes it for Ed25519. */
export const certHashOf = ({ asymmetricKeyType }: KeyObject, hash: SigningHash = 'sha256'): SigningHash =>
  asymmetricKeyType === 'ed25519' ? 'sha512' : hash;

const withRsa: Readonly<Record<SigningHash, string>> = {
  sha256: oid.sha256WithRSAEncryption,
  sha384: oid.sha384WithRSAEncryption,
  sha512: oid.sha512WithRSAEncryption,
};
const withEcdsa: Readonly<Record<SigningHash, string>> = {
  sha256: oid.ecdsa_with_SHA256,
  sha384: oid.ecdsa_with_SHA384,
  sha512: oid.ecdsa_with_SHA512,
};
