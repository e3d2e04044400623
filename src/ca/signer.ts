import { createPrivateKey, type KeyObject } from 'node:crypto';
import { certificateFields, subjectKeyIdentifierOf } from './certificate-fields.ts';
import type { CaKey } from './state.ts';

/** A CA key made ready for use. */
export interface Signer {
  /** DER. */
  readonly certificate: Uint8Array;
  /** DER of the Name. */
  readonly subject: Uint8Array;
  readonly keyIdentifier: Uint8Array;
  readonly privateKey: KeyObject;
}

export function signerOf({ certificate, privateKey }: CaKey): Signer {
  const fields = certificateFields(certificate);
  return {
    certificate,
    subject: fields.subject,
    keyIdentifier: subjectKeyIdentifierOf(fields) ?? new Uint8Array(),
    privateKey: privateKeyOf(privateKey),
  };
}

export const privateKeyOf = (pkcs8: Uint8Array): KeyObject => createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
