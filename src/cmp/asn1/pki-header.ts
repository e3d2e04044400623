import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { NumberConverter } from './encoded.ts';
import { GeneralName } from './general-name.ts';
import { InfoTypeAndValue } from './info-type-and-value.ts';
import { AsnProp, AsnPropTypes, AsnType, AsnTypeTypes } from './schema.ts';

export const Pvno = { cmp1999: 1, cmp2000: 2, cmp2021: 3 } as const;

/**
 * ```asn1
 * PKIHeader ::= SEQUENCE {
 *   pvno                INTEGER     { cmp1999(1), cmp2000(2), cmp2021(3) },
 *   sender              GeneralName,
 *   recipient           GeneralName,
 *   messageTime     [0] GeneralizedTime         OPTIONAL,
 *   protectionAlg   [1] AlgorithmIdentifier     OPTIONAL,
 *   senderKID       [2] KeyIdentifier           OPTIONAL,
 *   recipKID        [3] KeyIdentifier           OPTIONAL,
 *   transactionID   [4] OCTET STRING            OPTIONAL,
 *   senderNonce     [5] OCTET STRING            OPTIONAL,
 *   recipNonce      [6] OCTET STRING            OPTIONAL,
 *   freeText        [7] PKIFreeText             OPTIONAL,
 *   generalInfo     [8] SEQUENCE SIZE (1..MAX) OF InfoTypeAndValue  OPTIONAL }
 * ```
 * RFC 4210 §5.1.1, EXPLICIT tags. `cmp2021(3)` came with RFC 9480.
 */
@AsnType({ type: AsnTypeTypes.Sequence })
export class PKIHeader {
  @AsnProp({ type: AsnPropTypes.Integer, converter: NumberConverter })
  pvno: number = Pvno.cmp2000;

  @AsnProp({ type: GeneralName })
  sender = new GeneralName();

  @AsnProp({ type: GeneralName })
  recipient = new GeneralName();

  @AsnProp({ type: AsnPropTypes.GeneralizedTime, context: 0, optional: true })
  messageTime?: Date;

  @AsnProp({ type: AlgorithmIdentifier, context: 1, optional: true })
  protectionAlg?: AlgorithmIdentifier;

  @AsnProp({ type: AsnPropTypes.OctetString, context: 2, optional: true })
  senderKID?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.OctetString, context: 3, optional: true })
  recipKID?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.OctetString, context: 4, optional: true })
  transactionID?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.OctetString, context: 5, optional: true })
  senderNonce?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.OctetString, context: 6, optional: true })
  recipNonce?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.Utf8String, context: 7, optional: true, repeated: 'sequence' })
  freeText?: string[];

  @AsnProp({ type: InfoTypeAndValue, context: 8, optional: true, repeated: 'sequence' })
  generalInfo?: InfoTypeAndValue[];

  constructor(params: Partial<PKIHeader> = {}) {
    Object.assign(this, params);
  }
}
