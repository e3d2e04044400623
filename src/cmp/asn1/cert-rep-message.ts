import { CertResponse } from './cert-response.ts';
import { EncodedConverter } from './encoded.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/**
 * ```asn1
 * CertRepMessage ::= SEQUENCE {
 *   caPubs    [1] SEQUENCE SIZE (1..MAX) OF CMPCertificate OPTIONAL,
 *   response      SEQUENCE OF CertResponse }
 * ```
 * RFC 4210 §5.3.4, EXPLICIT tag.
 */
export class CertRepMessage {
  /** DER of each certificate. */
  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 1, optional: true, repeated: 'sequence' })
  caPubs?: ArrayBuffer[];

  @AsnProp({ type: CertResponse, repeated: 'sequence' })
  response: CertResponse[] = [];

  constructor(params: Partial<CertRepMessage> = {}) {
    Object.assign(this, params);
  }
}
