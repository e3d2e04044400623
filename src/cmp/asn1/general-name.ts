import { OtherName } from '@peculiar/asn1-x509';
import { EncodedConverter } from './encoded.ts';
import { AsnProp, AsnPropTypes, AsnType, AsnTypeTypes } from './schema.ts';

/**
 * ```asn1
 * GeneralName ::= CHOICE {
 *   otherName                 [0] OtherName,
 *   rfc822Name                [1] IA5String,
 *   dNSName                   [2] IA5String,
 *   x400Address               [3] ORAddress,
 *   directoryName             [4] Name,
 *   ediPartyName              [5] EDIPartyName,
 *   uniformResourceIdentifier [6] IA5String,
 *   iPAddress                 [7] OCTET STRING,
 *   registeredID              [8] OBJECT IDENTIFIER }
 * ```
 * RFC 5280 §4.2.1.6; IMPLICIT, but `[4]` is EXPLICIT because Name is a CHOICE. No X.400 and EDI names: nobody sends them in CMP.
 * The NULL-DN is a `directoryName` of `30 00`.
 */
@AsnType({ type: AsnTypeTypes.Choice })
export class GeneralName {
  @AsnProp({ type: OtherName, context: 0, implicit: true })
  otherName?: OtherName;

  @AsnProp({ type: AsnPropTypes.IA5String, context: 1, implicit: true })
  rfc822Name?: string;

  @AsnProp({ type: AsnPropTypes.IA5String, context: 2, implicit: true })
  dNSName?: string;

  /** DER of the Name. */
  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 4 })
  directoryName?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.IA5String, context: 6, implicit: true })
  uniformResourceIdentifier?: string;

  @AsnProp({ type: AsnPropTypes.OctetString, context: 7, implicit: true })
  iPAddress?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.ObjectIdentifier, context: 8, implicit: true })
  registeredID?: string;

  constructor(params: Partial<GeneralName> = {}) {
    Object.assign(this, params);
  }
}
