import { PollReq } from './poll-req.ts';
import { AsnArray, AsnType, AsnTypeTypes } from './schema.ts';

/** ```PollReqContent ::= SEQUENCE OF SEQUENCE { certReqId INTEGER }``` RFC 4210 §5.3.22. */
@AsnType({ type: AsnTypeTypes.Sequence, itemType: PollReq })
export class PollReqContent extends AsnArray<PollReq> {
  constructor(items?: PollReq[]) {
    super(items);
    Object.setPrototypeOf(this, PollReqContent.prototype);
  }
}
