import { CertOrEncCert } from '../cmp/asn1/cert-or-enc-cert.ts';
import { CertRepMessage } from '../cmp/asn1/cert-rep-message.ts';
import { CertResponse } from '../cmp/asn1/cert-response.ts';
import { CertifiedKeyPair } from '../cmp/asn1/certified-key-pair.ts';
import { bufferOf } from '../cmp/asn1/encoded.ts';
import { ErrorMsgContent } from '../cmp/asn1/error-msg-content.ts';
import { PKIBody } from '../cmp/asn1/pki-body.ts';
import { PKIStatus, PKIStatusInfo } from '../cmp/asn1/pki-status-info.ts';
import { PollRepContent } from '../cmp/asn1/poll-rep-content.ts';
import { PollRep } from '../cmp/asn1/poll-rep.ts';
import { certReqIdOf, type RequestKind } from './certificate-request.ts';
import { type Refusal, statusOfRefusal } from './refusal.ts';

/** The certificate; `caPubs` are for those who are new here, not for a key update (RFC 9483 §4.1.3). */
export function grantedBody(kind: RequestKind, certificate: Uint8Array, root: Uint8Array, mods: readonly string[]): PKIBody {
  const status =
    mods.length === 0
      ? new PKIStatusInfo({ status: PKIStatus.accepted })
      : new PKIStatusInfo({ status: PKIStatus.grantedWithMods, statusString: [...mods] });
  const certifiedKeyPair = new CertifiedKeyPair({ certOrEncCert: new CertOrEncCert({ certificate: bufferOf(certificate) }) });
  const caPubs = kind === 'kur' ? {} : { caPubs: [bufferOf(root)] };
  return certRep(
    kind,
    new CertRepMessage({ ...caPubs, response: [new CertResponse({ certReqId: certReqIdOf(kind), status, certifiedKeyPair })] }),
  );
}

export const waitingBody = (kind: RequestKind, text?: string): PKIBody => statusBody(kind, waitingStatus(text));

/** The same for the whole answer: RFC 9480 §2.12. */
export const waitingErrorBody = (text?: string): PKIBody =>
  new PKIBody({ error: new ErrorMsgContent({ pKIStatusInfo: waitingStatus(text) }) });

export const refusedBody = (kind: RequestKind, refusal: Refusal): PKIBody => statusBody(kind, statusOfRefusal(refusal));

export const errorBody = (refusal: Refusal): PKIBody =>
  new PKIBody({ error: new ErrorMsgContent({ pKIStatusInfo: statusOfRefusal(refusal) }) });

export const pkiconfBody = (): PKIBody => new PKIBody({ pkiconf: null });

export const pollRepBody = (certReqId: number, checkAfter: number, text?: string): PKIBody =>
  new PKIBody({ pollRep: new PollRepContent([new PollRep({ certReqId, checkAfter, ...(text !== undefined && { reason: [text] }) })]) });

const waitingStatus = (text: string | undefined) =>
  new PKIStatusInfo({ status: PKIStatus.waiting, ...(text !== undefined && { statusString: [text] }) });

const statusBody = (kind: RequestKind, status: PKIStatusInfo) =>
  certRep(kind, new CertRepMessage({ response: [new CertResponse({ certReqId: certReqIdOf(kind), status })] }));

const certRep = (kind: RequestKind, content: CertRepMessage) => new PKIBody({ [answerTo[kind]]: content });

const answerTo = { ir: 'ip', cr: 'cp', kur: 'kup', p10cr: 'cp' } as const;
