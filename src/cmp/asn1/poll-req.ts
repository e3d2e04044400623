import { NumberConverter } from './encoded.ts';
import { AsnProp, AsnPropTypes } from './schema.ts';

/** The element of a PollReqContent, which the RFC gives no name. `certReqId` -1 asks for a whole response (RFC 9480 §2.8). */
export class PollReq {
  @AsnProp({ type: AsnPropTypes.Integer, converter: NumberConverter })
  certReqId = 0;

  constructor(params: Partial<PollReq> = {}) {
    Object.assign(this, params);
  }
}
