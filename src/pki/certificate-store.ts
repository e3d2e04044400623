export type CertificateUsage = 'ca' | 'local' | 'crl' | 'peer';

/** One certificate or CRL in memory. The three first fields together are its name there. */
export interface HeldCertificate {
  readonly usage: CertificateUsage;
  /** PKI domain, or undefined for one that belongs to none. */
  readonly domain: string | undefined;
  /** Name of the file on the CF card it was imported from. */
  readonly fileName: string;
  readonly der: Uint8Array;
}

/** Certificates in memory, in the order of import. Power takes them away; `ca_config.ini` brings them back. */
export type CertificateStore = readonly HeldCertificate[];

type Name = Pick<HeldCertificate, 'usage' | 'domain' | 'fileName'>;

export const isNamed =
  (name: Name) =>
  (held: Name): boolean =>
    held.usage === name.usage && held.domain === name.domain && held.fileName === name.fileName;

/** Adds a certificate; one of the same name is replaced in its place. */
export function holdCertificate(store: CertificateStore, certificate: HeldCertificate): CertificateStore {
  const at = store.findIndex(isNamed(certificate));
  return at < 0 ? [...store, certificate] : store.with(at, certificate);
}

export function dropCertificate(store: CertificateStore, name: Name): CertificateStore {
  return store.filter(held => !isNamed(name)(held));
}
