import { CertifiedKeyPair } from './certified-key-pair.ts';
import { NumberConverter } from './encoded.ts';
import { PKIStatusInfo } from './pki-status-info.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/**
 * ```asn1
 * CertResponse ::= SEQUENCE {
 *   certReqId         INTEGER,
 *   status            PKIStatusInfo,
 *   certifiedKeyPair  CertifiedKeyPair  OPTIONAL,
 *   rspInfo           OCTET STRING      OPTIONAL }
 * ```
 * RFC 4210 §5.3.4.
 */
export class CertResponse {
  @AsnProp({ type: AsnPropTypes.Integer, converter: NumberConverter })
  certReqId = 0;

  @AsnProp({ type: PKIStatusInfo })
  status = new PKIStatusInfo();

  @AsnProp({ type: CertifiedKeyPair, optional: true })
  certifiedKeyPair?: CertifiedKeyPair;

  @AsnProp({ type: AsnPropTypes.OctetString, optional: true })
  rspInfo?: ArrayBuffer;

  constructor(params: Partial<CertResponse> = {}) {
    Object.assign(this, params);
  }
}
