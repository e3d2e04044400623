import { AsnArray, AsnType, AsnTypeTypes } from '@peculiar/asn1-schema';
import { PollReq } from './poll-req.ts';

/** ```PollReqContent ::= SEQUENCE OF SEQUENCE { certReqId INTEGER }``` RFC 4210 §5.3.22. */
@AsnType({ type: AsnTypeTypes.Sequence, itemType: PollReq })
export class PollReqContent extends AsnArray<PollReq> {
  constructor(items?: PollReq[]) {
    super(items);
    Object.setPrototypeOf(this, PollReqContent.prototype);
  }
}
