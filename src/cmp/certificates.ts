import { hasIssued, isSameDer, isSelfIssued, readCertificate, type ReadCertificate } from './certificate.ts';

/**
 * Certificates as they came, read, as many as anybody has a use for; those that are none are left out, and of equal ones the first stays.
 * `known`: were read before, as most of a second answer were.
 */
export function readCertificates(
  ders: readonly (Uint8Array | ArrayBuffer)[],
  known: readonly ReadCertificate[] = [],
): readonly ReadCertificate[] {
  const before = new Map(known.map(certificate => [keyOf(certificate.der), certificate]));
  const octets = new Map(ders.slice(0, mostRead).map(der => [keyOf(new Uint8Array(der)), der]));
  return [...octets].flatMap(
    ([key, der]) => before.get(key) ?? readCertificate(der instanceof Uint8Array ? der : new Uint8Array(der)) ?? [],
  );
}

export function withoutDuplicates(certificates: readonly ReadCertificate[]): readonly ReadCertificate[] {
  const seen = new Set<string>();
  return certificates.filter(({ der }) => {
    const key = keyOf(der);
    return !seen.has(key) && seen.add(key);
  });
}

const keyOf = (der: Uint8Array): string => Buffer.from(der.buffer, der.byteOffset, der.byteLength).toString('latin1');

/**
 * The CA certificates of an answer in the order of their files: `_ca0` has issued the certificate, then upward to the root, then what
 * else is in caPubs. The vendor documents the numbering, not the order; its examples import `_ca0` and `_ca1`.
 */
export function orderCaCertificates(
  certificate: ReadCertificate,
  caPubs: readonly ReadCertificate[],
  extraCerts: readonly ReadCertificate[],
): readonly ReadCertificate[] {
  const cas = withoutDuplicates([...caPubs, ...extraCerts]).filter(({ isCa, der }) => isCa && !isSameDer(der, certificate.der));
  const chain: ReadCertificate[] = [];
  for (let last = certificate; !isSelfIssued(last); ) {
    const issuer = cas.find(ca => !chain.includes(ca) && hasIssued(ca, last));
    if (!issuer) break;
    chain.push(issuer);
    last = issuer;
  }
  return withoutDuplicates([...chain, ...caPubs.filter(({ isCa }) => isCa)]);
}

/** Servers send dozens. */
const mostRead = 100;
