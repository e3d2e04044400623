import { parseCertificate } from './certificate.ts';
import { isSame } from './certificate-name.ts';
import { type CertificateStore, dropCertificate, holdCertificate } from './certificate-store.ts';
import { type Crl, parseCrl, readCrl } from './crl.ts';
import { isCrlSignedBy } from './crl-signature.ts';
import type { DownloadFault } from './downloads.ts';

/** What was fetched as a CRL, or why it is of no use beside what memory holds. */
export function judgeCrl(file: Uint8Array, store: CertificateStore): { readonly crl: Crl } | DownloadFault {
  const { crl, fault } = readCrl(file);
  if (!crl) return { code: 'DOWNLOAD_NO_CRL', detail: fault };
  const issuers = store
    .filter(({ usage }) => usage === 'ca')
    .flatMap(({ der }) => parseCertificate(der) ?? [])
    .filter(({ subject }) => isSame(subject, crl.issuer));
  if (issuers.length === 0) return { code: 'DOWNLOAD_CRL_NO_ISSUER', detail: 'import its CA certificate' };
  if (!issuers.some(issuer => isCrlSignedBy(crl, issuer)))
    return { code: 'DOWNLOAD_CRL_BAD_SIGNATURE', detail: 'no CA of that name made it' };
  const isOlder = homogeneous(crl, store).some(({ thisUpdate }) => thisUpdate > crl.thisUpdate);
  return isOlder ? { code: 'DOWNLOAD_CRL_OLDER', detail: new Date(crl.thisUpdate).toISOString() } : { crl };
}

/**
 * Where a CRL that was updated goes: configuration guide, update of CRLs. One of the same issuer in memory is replaced; of several that of
 * the domain, else that of no domain; what replaces none belongs to no domain.
 */
export function replaceCrl(store: CertificateStore, { crl, domain, file }: Updated): CertificateStore {
  const same = store.filter(({ usage, der }) => usage === 'crl' && isOf(der, crl));
  const replaced =
    same.length === 1 ? same[0] : (same.find(held => held.domain === domain) ?? same.find(held => held.domain === undefined));
  const updated = { usage: 'crl', domain: replaced?.domain, fileName: file, der: crl.der } as const;
  if (!replaced || replaced.fileName === file) return holdCertificate(store, updated);
  return holdCertificate(dropCertificate(store, replaced), updated);
}

interface Updated {
  readonly crl: Crl;
  readonly domain: string;
  /** On the card. */
  readonly file: string;
}

const homogeneous = (crl: Crl, store: CertificateStore): readonly Crl[] =>
  store.flatMap(({ usage, der }) => (usage === 'crl' && isOf(der, crl) ? (parseCrl(der) ?? []) : []));

function isOf(der: Uint8Array, crl: Crl): boolean {
  const held = parseCrl(der);
  return held !== undefined && isSame(held.issuer, crl.issuer);
}
