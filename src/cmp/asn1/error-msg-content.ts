import { NumberConverter } from './encoded.ts';
import { PKIStatusInfo } from './pki-status-info.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/**
 * ```asn1
 * ErrorMsgContent ::= SEQUENCE {
 *   pKIStatusInfo  PKIStatusInfo,
 *   errorCode      INTEGER      OPTIONAL,
 *   errorDetails   PKIFreeText  OPTIONAL }
 * ```
 * RFC 4210 §5.3.21.
 */
export class ErrorMsgContent {
  @AsnProp({ type: PKIStatusInfo })
  pKIStatusInfo = new PKIStatusInfo();

  @AsnProp({ type: AsnPropTypes.Integer, converter: NumberConverter, optional: true })
  errorCode?: number;

  @AsnProp({ type: AsnPropTypes.Utf8String, optional: true, repeated: 'sequence' })
  errorDetails?: string[];

  constructor(params: Partial<ErrorMsgContent> = {}) {
    Object.assign(this, params);
  }
}
