import { NumberConverter } from './encoded.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/**
 * ```asn1
 * SEQUENCE {
 *   certReqId   INTEGER,
 *   checkAfter  INTEGER,  -- time in seconds
 *   reason      PKIFreeText OPTIONAL }
 * ```
 * The element of a PollRepContent, RFC 4210 §5.3.22, which gives it no name.
 */
export class PollRep {
  @AsnProp({ type: AsnPropTypes.Integer, converter: NumberConverter })
  certReqId = 0;

  @AsnProp({ type: AsnPropTypes.Integer, converter: NumberConverter })
  checkAfter = 0;

  @AsnProp({ type: AsnPropTypes.Utf8String, optional: true, repeated: 'sequence' })
  reason?: string[];

  constructor(params: Partial<PollRep> = {}) {
    Object.assign(this, params);
  }
}
