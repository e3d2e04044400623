import { CertReqMsg } from './cert-req-msg.ts';
import { AsnArray, AsnType, AsnTypeTypes } from './schema.ts';

/** ```CertReqMessages ::= SEQUENCE SIZE (1..MAX) OF CertReqMsg``` RFC 4211 §3. Exactly one from and for a router. */
@AsnType({ type: AsnTypeTypes.Sequence, itemType: CertReqMsg })
export class CertReqMessages extends AsnArray<CertReqMsg> {
  constructor(items?: CertReqMsg[]) {
    super(items);
    Object.setPrototypeOf(this, CertReqMessages.prototype);
  }
}
