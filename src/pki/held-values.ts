import { type Certificate, parseCertificate } from './certificate.ts';
import type { CertificateStore, HeldCertificate } from './certificate-store.ts';
import { type Crl, parseCrl } from './crl.ts';
import { once } from './remembered.ts';

/** What a memory holds, read: each certificate and each CRL once for as long as it is held. */
export interface HeldValues {
  readonly authorities: readonly Certificate[];
  readonly crls: readonly Crl[];
}

export const heldValues = once(
  (store: CertificateStore): HeldValues => ({
    authorities: store.flatMap(held => (held.usage === 'ca' && heldCertificate(held)) || []),
    crls: store.flatMap(held => (held.usage === 'crl' && heldCrl(held)) || []),
  }),
);

export const heldCertificate = once((held: HeldCertificate): Certificate | undefined => parseCertificate(held.der));
export const heldCrl = once((held: HeldCertificate): Crl | undefined => parseCrl(held.der));
