import type { MessageId } from '../../firmware-model/messages.ts';
import { createPublicKey } from 'node:crypto';
import type { Certificate } from './certificate.ts';
import { type CertificateName, nameKey } from './certificate-name.ts';
import type { Crl } from './crl.ts';
import { once } from './remembered.ts';
import { revocationFault } from './revocation.ts';
import { isSelfIssued, isValidAt, mayIssue, pathLength, verifies } from './validation.ts';

/** What a certificate is judged by. */
export interface Grounds {
  /** The CA certificates that are trusted, or stand between. */
  readonly authorities: readonly Certificate[];
  readonly crls: readonly Crl[];
  /** Whether revocation counts; then a certificate needs a CRL of its issuer. */
  readonly crlCheck: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether hash algorithms and lengths of keys count. */
  readonly strict?: boolean;
}

export type ChainFault = 'expired' | 'notYetValid' | 'weakSignature' | 'weakKey' | 'noIssuer' | 'badSignature' | 'notACa' | 'pathTooLong';

export type RevocationFault = 'revoked' | 'badCrlSignature' | 'crlOutOfDate' | 'noCrl';

export type Fault = ChainFault | RevocationFault;

/** `chain`: the certificate, then those above it, as far as they lead. `at`: the one of them that the fault was found at. */
export type Verdict =
  | { readonly chain: readonly Certificate[]; readonly fault?: undefined; readonly at?: undefined }
  | { readonly chain: readonly Certificate[]; readonly fault: Fault; readonly at: Certificate };

/**
 * Whether a certificate is good, and what is wrong with it first: its own validity and so on up to a self-signed certificate that is
 * trusted, then revocation, the worst first. A missing CRL is the least: who looks at nothing but what is there may pass over it.
 */
export function verdictOf(certificate: Certificate, grounds: Grounds): Verdict {
  const chain: Certificate[] = [];
  for (let at: Certificate | undefined = certificate; at; ) {
    chain.push(at);
    const own = ownFault(at, grounds);
    if (own) return { chain, fault: own, at };
    if (isAnchor(at, grounds.authorities)) break;
    const above: Above = issuerOf(at, chain, grounds);
    if (above.fault) return { chain: above.at === at ? chain : [...chain, above.at], fault: above.fault, at: above.at };
    at = above.issuer;
  }
  const found = grounds.crlCheck ? revocationFault(chain, grounds) : undefined;
  return found ? { chain, ...found } : { chain };
}

/** What is said of a fault. */
export const faultWords = {
  expired: 'invalid-expired',
  notYetValid: 'invalid-not-yet-valid',
  weakSignature: 'invalid-weak-signature',
  weakKey: 'invalid-weak-key',
  noIssuer: 'invalid-no-issuer',
  badSignature: 'invalid-bad-signature',
  notACa: 'invalid-not-a-ca',
  pathTooLong: 'invalid-path-too-long',
  revoked: 'invalid-revoked',
  badCrlSignature: 'invalid-bad-crl-signature',
  crlOutOfDate: 'invalid-crl-out-of-date',
  noCrl: 'invalid-no-crl',
} as const satisfies Readonly<Record<Fault, MessageId>>;

function ownFault(certificate: Certificate, { now, strict = false }: Grounds): ChainFault | undefined {
  if (!isValidAt(certificate, now)) return now < certificate.notBefore ? 'notYetValid' : 'expired';
  if (!strict) return undefined;
  if (weakSignatures.has(certificate.signatureAlgorithm) && !isSelfIssued(certificate)) return 'weakSignature';
  return isWeakKey(certificate) ? 'weakKey' : undefined;
}

/** A self-signed certificate among the trusted: above it there is nothing. */
const isAnchor = (certificate: Certificate, authorities: readonly Certificate[]): boolean =>
  isSelfIssued(certificate) && isAmong(certificate, authorities) && verifies(certificate, certificate);

const isAmong = (certificate: Certificate, authorities: readonly Certificate[]): boolean =>
  namedIn(authorities, certificate.subject).some(other => other === certificate || Buffer.compare(other.der, certificate.der) === 0);

const namedIn = (authorities: readonly Certificate[], name: CertificateName): readonly Certificate[] =>
  bySubject(authorities).get(nameKey(name)) ?? [];

type Above =
  | { readonly issuer: Certificate; readonly fault?: undefined }
  | { readonly issuer?: undefined; readonly fault: ChainFault; readonly at: Certificate };

/** Of several issuers of a name and key, as a CA has them after it was renewed, the one that is valid now. */
function issuerOf(certificate: Certificate, chain: readonly Certificate[], { authorities, now }: Grounds): Above {
  const named = namedIn(authorities, certificate.issuer);
  const others = named.filter(other => !chain.includes(other));
  if (others.length === 0) return { fault: isForgedAnchor(certificate, authorities) ? 'badSignature' : 'noIssuer', at: certificate };
  const signers = others.filter(other => verifies(certificate, other));
  const fit = signers.filter(mayIssue);
  const issuer = fit.find(other => isValidAt(other, now)) ?? fit[0];
  if (!issuer) return signers[0] ? { fault: 'notACa', at: signers[0] } : { fault: 'badSignature', at: certificate };
  const between = chain.slice(1).filter(other => !isSelfIssued(other)).length;
  return between > pathLength(issuer) ? { fault: 'pathTooLong', at: issuer } : { issuer };
}

const isForgedAnchor = (certificate: Certificate, authorities: readonly Certificate[]): boolean =>
  isSelfIssued(certificate) && isAmong(certificate, authorities) && !verifies(certificate, certificate);

/** Made once for a list of CA certificates: four hundred certificates are looked at by the same. */
const bySubject = once((authorities: readonly Certificate[]): ReadonlyMap<string, readonly Certificate[]> => {
  const index = new Map<string, Certificate[]>();
  for (const authority of authorities) {
    const key = nameKey(authority.subject);
    const named = index.get(key);
    if (named) named.push(authority);
    else index.set(key, [authority]);
  }
  return index;
});

function isWeakKey({ publicKey }: Certificate): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' });
    return (key.asymmetricKeyDetails?.modulusLength ?? shortestModulus) < shortestModulus;
  } catch {
    return true; // a key that nobody can use proves nothing
  }
}

/** Command reference, pki import-certificate: shorter ones are not recommended. */
const shortestModulus = 2048;

/** MD2, MD5 and SHA-1 with RSA, SHA-1 with DSA and ECDSA: not recommended there either. */
const weakSignatures: ReadonlySet<string> = new Set([
  '1.2.840.113549.1.1.2',
  '1.2.840.113549.1.1.4',
  '1.2.840.113549.1.1.5',
  '1.2.840.10040.4.3',
  '1.2.840.10045.4.1',
]);
