import { NumberConverter } from './encoded.ts';
import { FailInfoConverter } from './pki-failure-info.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/** ```PKIStatus ::= INTEGER { accepted (0), grantedWithMods (1), … keyUpdateWarning (6) }``` RFC 4210 §5.2.3. */
export const PKIStatus = {
  accepted: 0,
  grantedWithMods: 1,
  rejection: 2,
  waiting: 3,
  revocationWarning: 4,
  revocationNotification: 5,
  keyUpdateWarning: 6,
} as const;

/**
 * ```asn1
 * PKIStatusInfo ::= SEQUENCE {
 *   status        PKIStatus,
 *   statusString  PKIFreeText     OPTIONAL,
 *   failInfo      PKIFailureInfo  OPTIONAL }
 * ```
 * RFC 4210 §5.2.3.
 */
export class PKIStatusInfo {
  @AsnProp({ type: AsnPropTypes.Integer, converter: NumberConverter })
  status: number = PKIStatus.accepted;

  @AsnProp({ type: AsnPropTypes.Utf8String, optional: true, repeated: 'sequence' })
  statusString?: string[];

  /** The numbers of the bits that are set. */
  @AsnProp({ type: AsnPropTypes.BitString, converter: FailInfoConverter, optional: true })
  failInfo?: number[];

  constructor(params: Partial<PKIStatusInfo> = {}) {
    Object.assign(this, params);
  }
}
