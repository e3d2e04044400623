import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { constants, type KeyObject, sign, verify, type VerifyKeyObjectInput } from 'node:crypto';
import * as oid from './asn1/object-identifiers.ts';
import { RSASSAPSSParams } from './asn1/rsassa-pss-params.ts';
import { parseDer } from './asn1/read.ts';

export interface SignatureOptions {
  /** Accept SHA-1, which RFC 9481 no longer does. */
  readonly sha1?: boolean;
}

/** What the router signs with: its keys are RSA. Parameters are NULL, as RFC 9481 §3.1 has it; some peers insist on it. */
export const sha256WithRSA = () => new AlgorithmIdentifier({ algorithm: oid.sha256WithRSAEncryption, parameters: null });

export function signRsaSha256(data: Uint8Array, privateKey: KeyObject): Uint8Array {
  return new Uint8Array(sign('sha256', data, privateKey));
}

/** False also for an algorithm that is not accepted and for a key of another kind. Never throws. */
export function verifySignature(
  algorithm: AlgorithmIdentifier,
  data: Uint8Array,
  signature: Uint8Array,
  publicKey: KeyObject | undefined,
  options: SignatureOptions = {},
): boolean {
  const scheme = schemeOf(algorithm, options);
  if (!scheme || !publicKey || !isKeyFor(scheme, publicKey)) return false;
  try {
    return verify(scheme.hash ?? null, data, { key: publicKey, ...scheme.padding }, signature);
  } catch {
    return false; // OpenSSL throws on a signature that has no sense for the key
  }
}

export const isAcceptedAlgorithm = (algorithm: AlgorithmIdentifier, options: SignatureOptions = {}) =>
  schemeOf(algorithm, options) !== undefined;

/** Node's name of the hash that goes with a signature algorithm: what `certHash` is made with (RFC 4210 §5.3.18, RFC 9481 §2). */
export function hashOf(algorithm: AlgorithmIdentifier): string | undefined {
  if (algorithm.algorithm === oid.id_Ed25519) return 'sha512';
  if (algorithm.algorithm === oid.id_Ed448) return 'shake256';
  return schemeOf(algorithm, { sha1: true })?.hash;
}

interface Scheme {
  readonly keys: readonly string[];
  readonly hash?: string;
  readonly padding?: Pick<VerifyKeyObjectInput, 'padding' | 'saltLength'>;
}

function schemeOf(algorithm: AlgorithmIdentifier, { sha1 = false }: SignatureOptions): Scheme | undefined {
  const scheme = algorithm.algorithm === oid.id_RSASSA_PSS ? pssScheme(algorithm.parameters) : schemes.get(algorithm.algorithm);
  return scheme?.hash === 'sha1' && !sha1 ? undefined : scheme;
}

function pssScheme(parameters: ArrayBuffer | null | undefined): Scheme | undefined {
  try {
    const params = parameters ? parseDer(parameters, RSASSAPSSParams) : new RSASSAPSSParams();
    const hash = hashes.get(params.hashAlgorithm?.algorithm ?? oid.id_sha1);
    if (!hash || hash !== maskHash(params.maskGenAlgorithm)) return undefined; // node:crypto has one hash for both
    if ((params.trailerField ?? 1) !== 1) return undefined;
    return { keys: ['rsa', 'rsa-pss'], hash, padding: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: params.saltLength ?? 20 } };
  } catch {
    return undefined; // parameters that are no RSASSA-PSS-params
  }
}

function maskHash(maskGen: AlgorithmIdentifier | undefined): string | undefined {
  if (!maskGen) return 'sha1';
  if (maskGen.algorithm !== oid.id_mgf1 || !maskGen.parameters) return undefined;
  return hashes.get(parseDer(maskGen.parameters, AlgorithmIdentifier).algorithm);
}

function isKeyFor(scheme: Scheme, key: KeyObject): boolean {
  if (!scheme.keys.includes(key.asymmetricKeyType ?? '')) return false;
  return key.asymmetricKeyType !== 'ec' || curves.has(key.asymmetricKeyDetails?.namedCurve ?? '');
}

const curves = new Set(['prime256v1', 'secp384r1', 'secp521r1']);

const hashes = new Map([
  [oid.id_sha1, 'sha1'],
  [oid.id_sha256, 'sha256'],
  [oid.id_sha384, 'sha384'],
  [oid.id_sha512, 'sha512'],
]);

const schemes = new Map<string, Scheme>([
  [oid.sha1WithRSAEncryption, { keys: ['rsa'], hash: 'sha1' }],
  [oid.sha256WithRSAEncryption, { keys: ['rsa'], hash: 'sha256' }],
  [oid.sha384WithRSAEncryption, { keys: ['rsa'], hash: 'sha384' }],
  [oid.sha512WithRSAEncryption, { keys: ['rsa'], hash: 'sha512' }],
  [oid.ecdsa_with_SHA1, { keys: ['ec'], hash: 'sha1' }],
  [oid.ecdsa_with_SHA256, { keys: ['ec'], hash: 'sha256' }],
  [oid.ecdsa_with_SHA384, { keys: ['ec'], hash: 'sha384' }],
  [oid.ecdsa_with_SHA512, { keys: ['ec'], hash: 'sha512' }],
  [oid.id_Ed25519, { keys: ['ed25519'] }],
  [oid.id_Ed448, { keys: ['ed448'] }],
]);
