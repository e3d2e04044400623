import { CertConfirmContent } from './cert-confirm-content.ts';
import { CertRepMessage } from './cert-rep-message.ts';
import { CertReqMessages } from './cert-req-messages.ts';
import { EncodedConverter } from './encoded.ts';
import { ErrorMsgContent } from './error-msg-content.ts';
import { PollRepContent } from './poll-rep-content.ts';
import { PollReqContent } from './poll-req-content.ts';
import { AsnProp, AsnPropTypes, AsnType, AsnTypeTypes } from './schema.ts';

/**
 * ```asn1
 * PKIBody ::= CHOICE {
 *   ir       [0] CertReqMessages,
 *   ip       [1] CertRepMessage,
 *   cr       [2] CertReqMessages,
 *   cp       [3] CertRepMessage,
 *   p10cr    [4] CertificationRequest,
 *   popdecc  [5] POPODecKeyChallContent,
 *   popdecr  [6] POPODecKeyRespContent,
 *   kur      [7] CertReqMessages,
 *   kup      [8] CertRepMessage,
 *   krr      [9] CertReqMessages,
 *   krp      [10] KeyRecRepContent,
 *   rr       [11] RevReqContent,
 *   rp       [12] RevRepContent,
 *   ccr      [13] CertReqMessages,
 *   ccp      [14] CertRepMessage,
 *   ckuann   [15] CAKeyUpdAnnContent,
 *   cann     [16] CertAnnContent,
 *   rann     [17] RevAnnContent,
 *   crlann   [18] CRLAnnContent,
 *   pkiconf  [19] PKIConfirmContent,
 *   nested   [20] NestedMessageContent,
 *   genm     [21] GenMsgContent,
 *   genp     [22] GenRepContent,
 *   error    [23] ErrorMsgContent,
 *   certConf [24] CertConfirmContent,
 *   pollReq  [25] PollReqContent,
 *   pollRep  [26] PollRepContent }
 * ```
 * RFC 4210 §5.1.2, EXPLICIT tags. Bodies that neither a router nor its CA speaks are kept as their DER: they are recognised, to be refused by name.
 */
@AsnType({ type: AsnTypeTypes.Choice })
export class PKIBody {
  @AsnProp({ type: CertReqMessages, context: 0 })
  ir?: CertReqMessages;

  @AsnProp({ type: CertRepMessage, context: 1 })
  ip?: CertRepMessage;

  @AsnProp({ type: CertReqMessages, context: 2 })
  cr?: CertReqMessages;

  @AsnProp({ type: CertRepMessage, context: 3 })
  cp?: CertRepMessage;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 4 })
  p10cr?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 5 })
  popdecc?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 6 })
  popdecr?: ArrayBuffer;

  @AsnProp({ type: CertReqMessages, context: 7 })
  kur?: CertReqMessages;

  @AsnProp({ type: CertRepMessage, context: 8 })
  kup?: CertRepMessage;

  @AsnProp({ type: CertReqMessages, context: 9 })
  krr?: CertReqMessages;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 10 })
  krp?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 11 })
  rr?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 12 })
  rp?: ArrayBuffer;

  @AsnProp({ type: CertReqMessages, context: 13 })
  ccr?: CertReqMessages;

  @AsnProp({ type: CertRepMessage, context: 14 })
  ccp?: CertRepMessage;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 15 })
  ckuann?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 16 })
  cann?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 17 })
  rann?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 18 })
  crlann?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.Null, context: 19 })
  pkiconf?: null;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 20 })
  nested?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 21 })
  genm?: ArrayBuffer;

  @AsnProp({ type: AsnPropTypes.Any, converter: EncodedConverter, context: 22 })
  genp?: ArrayBuffer;

  @AsnProp({ type: ErrorMsgContent, context: 23 })
  error?: ErrorMsgContent;

  @AsnProp({ type: CertConfirmContent, context: 24 })
  certConf?: CertConfirmContent;

  @AsnProp({ type: PollReqContent, context: 25 })
  pollReq?: PollReqContent;

  @AsnProp({ type: PollRepContent, context: 26 })
  pollRep?: PollRepContent;

  constructor(params: Partial<PKIBody> = {}) {
    Object.assign(this, params);
  }
}

/** What kind of body a message has, in the RFC's spelling. */
export type BodyKind = keyof PKIBody;

export function bodyKind(body: PKIBody): BodyKind {
  const [kind] = Object.entries(body).find(([, content]) => content !== undefined) ?? ['error'];
  return kind as BodyKind; // the own fields of a PKIBody are its alternatives
}
