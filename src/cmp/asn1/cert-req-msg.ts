import { AttributeTypeAndValue } from './attribute-type-and-value.ts';
import { CertRequest } from './cert-request.ts';
import { ProofOfPossession } from './proof-of-possession.ts';
import { AsnProp } from './schema.ts';

/**
 * ```asn1
 * CertReqMsg ::= SEQUENCE {
 *   certReq  CertRequest,
 *   popo     ProofOfPossession  OPTIONAL,
 *   regInfo  SEQUENCE SIZE(1..MAX) OF AttributeTypeAndValue OPTIONAL }
 * ```
 * RFC 4211 §3.
 */
export class CertReqMsg {
  @AsnProp({ type: CertRequest, raw: true })
  certReq = new CertRequest();

  /** The DER of `certReq` as it was received: what the proof of possession is signed over. */
  certReqRaw?: Uint8Array;

  @AsnProp({ type: ProofOfPossession, optional: true })
  popo?: ProofOfPossession;

  @AsnProp({ type: AttributeTypeAndValue, optional: true, repeated: 'sequence' })
  regInfo?: AttributeTypeAndValue[];

  constructor(params: Partial<CertReqMsg> = {}) {
    Object.assign(this, params);
  }
}
