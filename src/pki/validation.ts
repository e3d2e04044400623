import { X509Certificate } from 'node:crypto';
import { type Certificate, extensionOf, parseCertificate } from './certificate.ts';
import { isSame } from './certificate-name.ts';
import type { CertificateStore } from './certificate-store.ts';
import { type DerElement, elementsOf, readDer } from './der.ts';
import { once, remembered } from './remembered.ts';

/** Whether a moment, in milliseconds since 1970, lies in the validity period. */
export const isValidAt = ({ notBefore, notAfter }: Certificate, now: number): boolean => notBefore <= now && now <= notAfter;

export const isSelfIssued = ({ subject, issuer }: Certificate): boolean => isSame(subject, issuer);

/** Whether the certificate may sign others; one of version 1 or 2 cannot say, and may only when it is self-issued. */
export function isCa(certificate: Certificate): boolean {
  const constraints = constraintsOf(certificate);
  if (!constraints) return certificate.version < 3 && isSelfIssued(certificate);
  return constraints.some(({ tag, contents }) => tag === 0x01 && contents[0] === 0xff);
}

/** Whether it is a CA whose key usage, if it names one, lets it sign certificates: keyCertSign, bit 5. */
export function mayIssue(certificate: Certificate): boolean {
  const usage = extensionOf(certificate, '2.5.29.15');
  return isCa(certificate) && (usage === undefined || ((usage[3] ?? 0) & 0x04) !== 0);
}

/** How many CAs may stand below it. */
export function pathLength(certificate: Certificate): number {
  const length = constraintsOf(certificate)?.find(({ tag }) => tag === 0x02);
  return length ? length.contents.reduce((sum, octet) => sum * 256 + octet, 0) : Infinity;
}

/** What basicConstraints hold; nothing in those that cannot be read, which permit nothing. */
const constraintsOf = once((certificate: Certificate): readonly DerElement[] | undefined => {
  const constraints = extensionOf(certificate, '2.5.29.19');
  try {
    return constraints && elementsOf(readDer(constraints));
  } catch {
    return [];
  }
});

/** Whether the key of one certificate made the signature of the other, under the right name. */
export const hasIssued = (issuer: Certificate, certificate: Certificate): boolean =>
  isSame(issuer.subject, certificate.issuer) && verifies(certificate, issuer);

/** Whether a key made a signature, computed once for the two. A key of a kind unknown here made none. */
export const verifies = remembered((certificate: Certificate, issuer: Certificate): boolean => {
  try {
    return readByNode(certificate).verify(publicKeyOf(issuer));
  } catch {
    return false;
  }
});

/** A CA has issued many: what node:crypto reads of a certificate is read once. */
const readByNode = once((certificate: Certificate) => new X509Certificate(certificate.der));
const publicKeyOf = once((certificate: Certificate) => readByNode(certificate).publicKey);

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
