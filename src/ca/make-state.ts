import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { Clock } from '../clock/clock.ts';
import type { Entropy } from '../pki/entropy.ts';
import { newSerialNumber, signCertificate } from './certificate.ts';
import { type DistinguishedName, encodeName } from './distinguished-name.ts';
import { caExtensions, keyIdentifierOf } from './extensions.ts';
import { privateKeyOf, signerOf } from './signer.ts';
import type { CaKey, CaState } from './state.ts';

/** A new lab CA with its factory. Takes a good part of a second, without holding up anything else. */
export async function makeCaState(clock: Clock, entropy: Entropy): Promise<CaState> {
  const [rootKey, issuingKey, factoryKey] = await Promise.all([newRsaKey(), newRsaKey(), newRsaKey()]);
  return caStateOf({ root: rootKey, issuing: issuingKey, factory: factoryKey }, clock, entropy);
}

/** The CA around keys that exist already. */
export function caStateOf(keys: Record<keyof CaState, RsaKey>, clock: Clock, entropy: Entropy): CaState {
  const made = { clock, entropy };
  const root = makeCaKey({ ...made, name: rootName, key: keys.root, years: 20 });
  const issuing = makeCaKey({ ...made, name: issuingName, key: keys.issuing, years: 15, issuer: root });
  const factory = makeCaKey({ ...made, name: factoryName, key: keys.factory, years: 40 });
  return { root, issuing, factory };
}

/** A key pair as DER: SubjectPublicKeyInfo and PKCS#8. */
export interface RsaKey {
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

/** A new key pair; the searching of primes happens beside everything else. */
export async function newRsaKey(bits = 2048): Promise<RsaKey> {
  return promisify(generateKeyPair)('rsa', {
    modulusLength: bits,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
}

interface CaKeyPlan {
  readonly name: DistinguishedName;
  readonly key: RsaKey;
  readonly years: number;
  /** None: signed with its own key. */
  readonly issuer?: CaKey;
  readonly clock: Clock;
  readonly entropy: Entropy;
}

function makeCaKey({ name, key, years, issuer, clock, entropy }: CaKeyPlan): CaKey {
  const subject = encodeName(name);
  const above = issuer && signerOf(issuer);
  const certificate = signCertificate({
    serialNumber: newSerialNumber(entropy),
    issuer: above?.subject ?? subject,
    notBefore: clock.now() - dayMilliseconds,
    notAfter: clock.now() + years * 365 * dayMilliseconds,
    subject,
    publicKey: key.publicKey,
    extensions: caExtensions(key.publicKey, above?.keyIdentifier ?? keyIdentifierOf(key.publicKey)),
  }, above?.privateKey ?? privateKeyOf(key.privateKey));
  return { certificate, privateKey: key.privateKey };
}

export const dayMilliseconds = 86_400_000;

const rootName: DistinguishedName = [['C', 'CN'], ['O', 'ne40e lab'], ['CN', 'ne40e Lab Root CA']];
const issuingName: DistinguishedName = [['C', 'CN'], ['O', 'ne40e lab'], ['CN', 'ne40e Lab Issuing CA']];
const factoryName: DistinguishedName = [['C', 'CN'], ['O', 'ne40e factory'], ['CN', 'ne40e Equipment Root CA']];
