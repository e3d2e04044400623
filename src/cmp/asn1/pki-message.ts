import { EncodedConverter } from './encoded.ts';
import { PKIBody } from './pki-body.ts';
import { PKIHeader } from './pki-header.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/**
 * ```asn1
 * PKIMessage ::= SEQUENCE {
 *   header          PKIHeader,
 *   body            PKIBody,
 *   protection  [0] PKIProtection OPTIONAL,
 *   extraCerts  [1] SEQUENCE SIZE (1..MAX) OF CMPCertificate OPTIONAL }
 *
 * PKIProtection ::= BIT STRING
 * ```
 * RFC 4210 §5.1, EXPLICIT tags.
 */
export class PKIMessage {
  @AsnProp({ type: PKIHeader })
  header = new PKIHeader();

  @AsnProp({ type: PKIBody })
  body = new PKIBody();

  @AsnProp({ type: AsnPropTypes.BitString, context: 0, optional: true })
  protection?: ArrayBuffer;

  /** DER of each certificate. */
  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 1, optional: true, repeated: 'sequence' })
  extraCerts?: ArrayBuffer[];

  constructor(params: Partial<PKIMessage> = {}) {
    Object.assign(this, params);
  }
}
