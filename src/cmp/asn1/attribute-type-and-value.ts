import { EncodedConverter } from './encoded.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/**
 * ```asn1
 * AttributeTypeAndValue ::= SEQUENCE {
 *   type   OBJECT IDENTIFIER,
 *   value  ANY DEFINED BY type }
 * ```
 * RFC 4211 §3: a control or a piece of regInfo.
 */
export class AttributeTypeAndValue {
  @AsnProp({ type: AsnPropTypes.ObjectIdentifier })
  type = '';

  /** DER of the value. */
  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter })
  value: ArrayBuffer = new ArrayBuffer(0);

  constructor(params: Partial<AttributeTypeAndValue> = {}) {
    Object.assign(this, params);
  }
}
