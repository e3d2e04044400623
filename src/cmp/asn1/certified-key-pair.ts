import { CertOrEncCert } from './cert-or-enc-cert.ts';
import { EncodedConverter } from './encoded.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/**
 * ```asn1
 * CertifiedKeyPair ::= SEQUENCE {
 *   certOrEncCert        CertOrEncCert,
 *   privateKey       [0] EncryptedKey        OPTIONAL,
 *   publicationInfo  [1] PKIPublicationInfo  OPTIONAL }
 * ```
 * RFC 4210 §5.3.4, EXPLICIT tags.
 */
export class CertifiedKeyPair {
  @AsnProp({ type: CertOrEncCert })
  certOrEncCert = new CertOrEncCert();

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 0, optional: true })
  privateKey?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 1, optional: true })
  publicationInfo?: ArrayBuffer;

  constructor(params: Partial<CertifiedKeyPair> = {}) {
    Object.assign(this, params);
  }
}
