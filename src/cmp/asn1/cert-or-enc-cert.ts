import { EncodedConverter } from './encoded.ts';
import { AsnProp, AsnPropTypes, AsnType, AsnTypeTypes } from './schema.ts';

/**
 * ```asn1
 * CertOrEncCert ::= CHOICE {
 *   certificate    [0] CMPCertificate,
 *   encryptedCert  [1] EncryptedKey }
 * ```
 * RFC 4210 §5.3.4, EXPLICIT tags.
 */
@AsnType({ type: AsnTypeTypes.Choice })
export class CertOrEncCert {
  /** DER of the certificate. */
  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 0 })
  certificate?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 1 })
  encryptedCert?: ArrayBuffer;

  constructor(params: Partial<CertOrEncCert> = {}) {
    Object.assign(this, params);
  }
}
