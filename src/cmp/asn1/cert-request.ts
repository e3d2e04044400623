import { AttributeTypeAndValue } from './attribute-type-and-value.ts';
import { CertTemplate } from './cert-template.ts';
import { NumberConverter } from './encoded.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/**
 * ```asn1
 * CertRequest ::= SEQUENCE {
 *   certReqId     INTEGER,
 *   certTemplate  CertTemplate,
 *   controls      Controls OPTIONAL }
 *
 * Controls ::= SEQUENCE SIZE(1..MAX) OF AttributeTypeAndValue
 * ```
 * RFC 4211 §5.
 */
export class CertRequest {
  @AsnProp({ type: AsnPropTypes.Integer, converter: NumberConverter })
  certReqId = 0;

  @AsnProp({ type: CertTemplate })
  certTemplate = new CertTemplate();

  @AsnProp({ type: AttributeTypeAndValue, optional: true, repeated: 'sequence' })
  controls?: AttributeTypeAndValue[];

  constructor(params: Partial<CertRequest> = {}) {
    Object.assign(this, params);
  }
}
