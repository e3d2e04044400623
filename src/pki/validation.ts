import { X509Certificate } from 'node:crypto';
import { type Certificate, extensionOf, parseCertificate } from './certificate.ts';
import { isSame } from './certificate-name.ts';
import type { CertificateStore } from './certificate-store.ts';
import { elementsOf, readDer } from './der.ts';

/** Whether a moment, in milliseconds since 1970, lies in the validity period. */
export const isValidAt = ({ notBefore, notAfter }: Certificate, now: number): boolean => notBefore <= now && now <= notAfter;

export const isSelfIssued = ({ subject, issuer }: Certificate): boolean => isSame(subject, issuer);

/** Whether the certificate may sign others; one of version 1 or 2 cannot say, and may only when it is self-issued. */
export function isCa(certificate: Certificate): boolean {
  const constraints = extensionOf(certificate, '2.5.29.19');
  if (!constraints) return certificate.version < 3 && isSelfIssued(certificate);
  try {
    return elementsOf(readDer(constraints)).some(({ tag, contents }) => tag === 0x01 && contents[0] === 0xff);
  } catch {
    return false; // constraints that cannot be read permit nothing
  }
}

/** Whether the key of one certificate made the signature of the other, under the right name. A key of a kind unknown here made none. */
export function hasIssued(issuer: Certificate, certificate: Certificate): boolean {
  if (!isSame(issuer.subject, certificate.issuer)) return false;
  try {
    return new X509Certificate(certificate.der).verify(new X509Certificate(issuer.der).publicKey);
  } catch {
    return false;
  }
}

/** The CA certificates in memory. */
export const authoritiesIn = (certificates: CertificateStore): readonly Certificate[] =>
  certificates.flatMap(({ usage, der }) => (usage === 'ca' && parseCertificate(der)) || []);

/** The CA certificates above a certificate, as far as these lead, its issuer first. */
export function chainAbove(certificate: Certificate, authorities: readonly Certificate[]): readonly Certificate[] {
  const chain: Certificate[] = [];
  for (let at = certificate; !isSelfIssued(at); ) {
    const issuer = authorities.find(other => !chain.includes(other) && isCa(other) && hasIssued(other, at));
    if (!issuer) break;
    chain.push(issuer);
    at = issuer;
  }
  return chain;
}
