import { AlgorithmIdentifier, Extension, SubjectPublicKeyInfo } from '@peculiar/asn1-x509';
import { EncodedConverter, IntegerOctetsConverter, NumberConverter } from './encoded.ts';
import { OptionalValidity } from './optional-validity.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/**
 * ```asn1
 * CertTemplate ::= SEQUENCE {
 *   version       [0] Version               OPTIONAL,
 *   serialNumber  [1] INTEGER               OPTIONAL,
 *   signingAlg    [2] AlgorithmIdentifier   OPTIONAL,
 *   issuer        [3] Name                  OPTIONAL,
 *   validity      [4] OptionalValidity      OPTIONAL,
 *   subject       [5] Name                  OPTIONAL,
 *   publicKey     [6] SubjectPublicKeyInfo  OPTIONAL,
 *   issuerUID     [7] UniqueIdentifier      OPTIONAL,
 *   subjectUID    [8] UniqueIdentifier      OPTIONAL,
 *   extensions    [9] Extensions            OPTIONAL }
 * ```
 * RFC 4211 §5. IMPLICIT tags, but `[3]` and `[5]` are EXPLICIT because Name is a CHOICE.
 */
export class CertTemplate {
  @AsnProp({ type: AsnPropTypes.Integer, converter: NumberConverter, context: 0, implicit: true, optional: true })
  version?: number;

  @AsnProp({ type: AsnPropTypes.Integer, converter: IntegerOctetsConverter, context: 1, implicit: true, optional: true })
  serialNumber?: ArrayBuffer;

  @AsnProp({ type: AlgorithmIdentifier, context: 2, implicit: true, optional: true })
  signingAlg?: AlgorithmIdentifier;

  /** DER of the Name. */
  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 3, optional: true })
  issuer?: ArrayBuffer;

  @AsnProp({ type: OptionalValidity, context: 4, implicit: true, optional: true })
  validity?: OptionalValidity;

  /** DER of the Name. */
  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 5, optional: true })
  subject?: ArrayBuffer;

  @AsnProp({ type: SubjectPublicKeyInfo, context: 6, implicit: true, optional: true })
  publicKey?: SubjectPublicKeyInfo;

  @AsnProp({ type: AsnPropTypes.BitString, context: 7, implicit: true, optional: true })
  issuerUID?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.BitString, context: 8, implicit: true, optional: true })
  subjectUID?: ArrayBuffer;

  @AsnProp({ type: Extension, context: 9, implicit: true, optional: true, repeated: 'sequence' })
  extensions?: Extension[];

  constructor(params: Partial<CertTemplate> = {}) {
    Object.assign(this, params);
  }
}
