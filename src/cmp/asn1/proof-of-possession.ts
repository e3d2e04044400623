import { EncodedConverter } from './encoded.ts';
import { POPOSigningKey } from './popo-signing-key.ts';
import { AsnProp, AsnPropTypes, AsnType, AsnTypeTypes } from './schema.ts';

/**
 * ```asn1
 * ProofOfPossession ::= CHOICE {
 *   raVerified       [0] NULL,
 *   signature        [1] POPOSigningKey,
 *   keyEncipherment  [2] POPOPrivKey,
 *   keyAgreement     [3] POPOPrivKey }
 * ```
 * RFC 4211 §4. IMPLICIT tags, but `[2]` and `[3]` are EXPLICIT because POPOPrivKey is a CHOICE.
 */
@AsnType({ type: AsnTypeTypes.Choice })
export class ProofOfPossession {
  @AsnProp({ type: AsnPropTypes.Null, context: 0, implicit: true })
  raVerified?: null;

  @AsnProp({ type: POPOSigningKey, context: 1, implicit: true })
  signature?: POPOSigningKey;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 2 })
  keyEncipherment?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 3 })
  keyAgreement?: ArrayBuffer;

  constructor(params: Partial<ProofOfPossession> = {}) {
    Object.assign(this, params);
  }
}
