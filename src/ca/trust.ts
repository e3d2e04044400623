import type { X509Certificate } from 'node:crypto';

/** Is there a path from this certificate to an anchor, all of it valid now? An anchor needs nobody above it. */
export function hasTrustedPath(
  certificate: X509Certificate, pool: readonly X509Certificate[], anchors: readonly X509Certificate[], now: number,
): boolean {
  const seen = new Set<string>();
  const isTrusted = (current: X509Certificate, depth: number): boolean => {
    if (!isValidAt(current, now) || seen.has(current.fingerprint256)) return false;
    if (anchors.some(({ raw }) => raw.equals(current.raw))) return true;
    seen.add(current.fingerprint256);
    return depth < longestPath && [...anchors, ...pool].some(issuer => isIssuedBy(current, issuer) && isTrusted(issuer, depth + 1));
  };
  return isTrusted(certificate, 0);
}

export const isValidAt = ({ validFrom, validTo }: X509Certificate, now: number): boolean =>
  Date.parse(validFrom) <= now && now <= Date.parse(validTo);

/** `checkIssued` looks at names, key identifiers and keyCertSign, not at the signature. */
const isIssuedBy = (certificate: X509Certificate, issuer: X509Certificate): boolean =>
  issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

const longestPath = 8;
