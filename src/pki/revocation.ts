import type { Certificate } from './certificate.ts';
import { isSame } from './certificate-name.ts';
import { type Crl, revokedIn } from './crl.ts';
import { isCrlSignedBy } from './crl-signature.ts';
import { once } from './remembered.ts';
import type { Grounds, RevocationFault } from './verdict.ts';

interface Found {
  readonly fault: RevocationFault;
  readonly at: Certificate;
}

/** What CRLs have against a chain, the worst first; its last certificate answers for itself. */
export function revocationFault(chain: readonly Certificate[], grounds: Grounds): Found | undefined {
  let worst: Found | undefined;
  for (const [below, at] of chain.entries()) {
    const issuer = chain[below + 1];
    const fault = issuer && faultOf(at, issuer, grounds);
    if (fault && (!worst || gravity.indexOf(fault) < gravity.indexOf(worst.fault))) worst = { fault, at };
  }
  return worst;
}

/** A certificate that an old CRL revokes stays so: what was revoked does not become good again (RFC 5280 §5.3.1). */
function faultOf(certificate: Certificate, issuer: Certificate, { crls, now }: Grounds): RevocationFault | undefined {
  const named = crls.filter(crl => isSame(crl.issuer, issuer.subject));
  if (named.length === 0) return 'noCrl';
  const signed = named.filter(crl => isCrlSignedBy(crl, issuer));
  if (signed.length === 0) return 'badCrlSignature';
  if (signed.some(crl => serialsIn(crl).has(serialKey(certificate.serialNumber)))) return 'revoked';
  return signed.some(crl => isCurrent(crl, now)) ? undefined : 'crlOutOfDate';
}

export const isCurrent = ({ thisUpdate, nextUpdate = Infinity }: Crl, now: number): boolean => thisUpdate <= now && now <= nextUpdate;

/** The serial numbers that a CRL revokes, read once. */
const serialsIn = once((crl: Crl): ReadonlySet<string> => {
  const read = new Set<string>();
  for (const { serialNumber } of revokedIn(crl)) read.add(serialKey(serialNumber));
  return read;
});

const serialKey = (serialNumber: Uint8Array): string => Buffer.from(serialNumber).toString('latin1');

const gravity: readonly RevocationFault[] = ['revoked', 'badCrlSignature', 'crlOutOfDate', 'noCrl'];
