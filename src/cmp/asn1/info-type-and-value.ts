import { AsnProp, AsnPropTypes } from './schema.ts';

/**
 * ```asn1
 * InfoTypeAndValue ::= SEQUENCE {
 *   infoType   OBJECT IDENTIFIER,
 *   infoValue  ANY DEFINED BY infoType OPTIONAL }
 * ```
 * RFC 4210 §5.3.19.
 */
export class InfoTypeAndValue {
  @AsnProp({ type: AsnPropTypes.ObjectIdentifier })
  infoType = '';

  /** DER of the value; null for NULL. */
  @AsnProp({ type: AsnPropTypes.Any, optional: true })
  infoValue?: ArrayBuffer | null;

  constructor(params: Partial<InfoTypeAndValue> = {}) {
    Object.assign(this, params);
  }
}
