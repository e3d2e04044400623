import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readCertificate } from '../cmp/certificate.ts';
import { keyIdentifierOf } from './extensions.ts';
import type { CaKey } from './state.ts';

/** A CA key made ready for use. */
export interface Signer {
  /** DER. */
  readonly certificate: Uint8Array;
  /** DER of the Name. */
  readonly subject: Uint8Array;
  readonly keyIdentifier: Uint8Array;
  /** Milliseconds since 1970. */
  readonly notAfter: number;
  readonly privateKey: KeyObject;
}

export function signerOf({ certificate, privateKey }: CaKey): Signer {
  const read = readCertificate(certificate);
  if (!read) throw new TypeError('a CA certificate cannot be read');
  const { subject, subjectKeyIdentifier, publicKeyInfo, notAfter } = read;
  return {
    certificate,
    subject,
    keyIdentifier: subjectKeyIdentifier ?? keyIdentifierOf(publicKeyInfo),
    notAfter,
    privateKey: privateKeyOf(privateKey),
  };
}

export const privateKeyOf = (pkcs8: Uint8Array): KeyObject => createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
