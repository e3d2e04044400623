import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { NumberConverter } from './encoded.ts';
import { PKIStatusInfo } from './pki-status-info.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/**
 * ```asn1
 * CertStatus ::= SEQUENCE {
 *   certHash     OCTET STRING,
 *   certReqId    INTEGER,
 *   statusInfo   PKIStatusInfo OPTIONAL,
 *   hashAlg  [0] AlgorithmIdentifier OPTIONAL }
 * ```
 * RFC 4210 §5.3.18, `hashAlg` of RFC 9480 §2.10; EXPLICIT tag. `hashAlg` needs pvno cmp2021.
 */
export class CertStatus {
  @AsnProp({ type: AsnPropTypes.OctetString })
  certHash: ArrayBuffer = new ArrayBuffer(0);

  @AsnProp({ type: AsnPropTypes.Integer, converter: NumberConverter })
  certReqId = 0;

  @AsnProp({ type: PKIStatusInfo, optional: true })
  statusInfo?: PKIStatusInfo;

  @AsnProp({ type: AlgorithmIdentifier, context: 0, optional: true })
  hashAlg?: AlgorithmIdentifier;

  constructor(params: Partial<CertStatus> = {}) {
    Object.assign(this, params);
  }
}
