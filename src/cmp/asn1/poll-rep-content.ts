import { PollRep } from './poll-rep.ts';
import { AsnArray, AsnType, AsnTypeTypes } from './schema.ts';

/** ```PollRepContent ::= SEQUENCE OF SEQUENCE { certReqId, checkAfter, reason OPTIONAL }``` RFC 4210 §5.3.22. */
@AsnType({ type: AsnTypeTypes.Sequence, itemType: PollRep })
export class PollRepContent extends AsnArray<PollRep> {
  constructor(items?: PollRep[]) {
    super(items);
    Object.setPrototypeOf(this, PollRepContent.prototype);
  }
}
