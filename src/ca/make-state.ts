import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { Clock } from '../clock/clock.ts';
import { type DistinguishedName, encodeName } from '../pki/distinguished-name.ts';
import type { Entropy } from '../pki/entropy.ts';
import { newSerialNumber, signCertificate } from './certificate.ts';
import { caExtensions, cmpSignerExtensions, keyIdentifierOf } from './extensions.ts';
import { privateKeyOf, signerOf } from './signer.ts';
import type { CaKey } from './state.ts';

/** The maker of the routers. */
export const makeFactory = (key: KeyPairDer, clock: Clock, entropy: Entropy): CaKey =>
  makeCaKey({ name: factoryName, key, years: 40, clock, entropy });

export const makeRoot = (key: KeyPairDer, clock: Clock, entropy: Entropy): CaKey =>
  makeCaKey({ name: rootName, key, years: 20, clock, entropy });

export const makeIssuing = (key: KeyPairDer, root: CaKey, clock: Clock, entropy: Entropy): CaKey =>
  makeCaKey({ name: issuingName, key, years: 15, issuer: root, clock, entropy });

/** A CA between the root and the one that issues, `nth` from above. */
export const makeIntermediate = (key: KeyPairDer, above: CaKey, nth: number, clock: Clock, entropy: Entropy): CaKey =>
  makeCaKey({ name: named('ne40e lab', `ne40e Lab Intermediate CA ${nth}`), key, years: 18 - nth, issuer: above, clock, entropy });

/** A certificate that signs CMP messages and nothing else. */
export const makeCmpSigner = (key: KeyPairDer, issuing: CaKey, isMarked: boolean, clock: Clock, entropy: Entropy): CaKey =>
  makeCaKey({
    name: named('ne40e lab', 'ne40e Lab CMP Signer'),
    key,
    years: 10,
    issuer: issuing,
    extensions: (publicKey, issuerKeyIdentifier) => cmpSignerExtensions(publicKey, issuerKeyIdentifier, isMarked),
    clock,
    entropy,
  });

/** A key pair as DER: SubjectPublicKeyInfo and PKCS#8. */
export interface KeyPairDer {
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

/** A new key pair; the searching of primes happens beside everything else. */
export async function newRsaKey(bits = 2048): Promise<KeyPairDer> {
  return promisify(generateKeyPair)('rsa', {
    modulusLength: bits,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
}

interface CaKeyPlan {
  readonly name: DistinguishedName;
  readonly key: KeyPairDer;
  readonly years: number;
  /** None: signed with its own key. */
  readonly issuer?: CaKey;
  readonly extensions?: typeof caExtensions;
  readonly clock: Clock;
  readonly entropy: Entropy;
}

function makeCaKey({ name, key, years, issuer, extensions = caExtensions, clock, entropy }: CaKeyPlan): CaKey {
  const subject = encodeName(name);
  const above = issuer && signerOf(issuer);
  const certificate = signCertificate(
    {
      serialNumber: newSerialNumber(entropy),
      issuer: above?.subject ?? subject,
      notBefore: clock.now() - dayMilliseconds,
      notAfter: clock.now() + years * 365 * dayMilliseconds,
      subject,
      publicKey: key.publicKey,
      extensions: extensions(key.publicKey, above?.keyIdentifier ?? keyIdentifierOf(key.publicKey)),
    },
    above?.privateKey ?? privateKeyOf(key.privateKey),
  );
  return { certificate, privateKey: key.privateKey };
}

export const dayMilliseconds = 86_400_000;

const named = (organization: string, commonName: string): DistinguishedName => [
  { attribute: 'C', value: 'CN' },
  { attribute: 'O', value: organization },
  { attribute: 'CN', value: commonName },
];

const rootName = named('ne40e lab', 'ne40e Lab Root CA');
const issuingName = named('ne40e lab', 'ne40e Lab Issuing CA');
const factoryName = named('ne40e factory', 'ne40e Equipment Root CA');
