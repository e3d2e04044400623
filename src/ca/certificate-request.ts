import type { KeyObject } from 'node:crypto';
import type { CertReqMsg } from '../cmp/asn1/cert-req-msg.ts';
import type { CertReqMessages } from '../cmp/asn1/cert-req-messages.ts';
import { verifySignature } from '../cmp/signature.ts';
import type { Requester } from './authentication.ts';
import type { Authority } from './authority.ts';
import { completeKeyUpdate } from './key-update.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import { type CheckedTemplate, checkTemplate } from './template.ts';
import { readTemplate, type TemplateFields } from './template/fields.ts';

export type RequestKind = 'ir' | 'cr' | 'kur' | 'p10cr';

/** The number that a CertResponse bears: a PKCS#10 request has none (RFC 4210 §5.3.4). */
export const certReqIdOf = (kind: RequestKind): number => (kind === 'p10cr' ? -1 : 0);

/** Everything about a request but its certificate's being issued. */
export function checkRequest(
  kind: RequestKind,
  request: CertReqMsg,
  requester: Requester,
  authority: Authority,
): CheckedTemplate | Refusal {
  const asked = askedBy(request);
  if (isRefusal(asked)) return asked;
  const template =
    kind === 'kur' ? completeKeyUpdate(asked, request.certReq, requester, certificate => authority.statusOf(certificate)) : asked;
  if (isRefusal(template)) return template;
  const checked = checkTemplate(template, authority);
  if (isRefusal(checked)) return checked;
  return checkPossession(request, checked.key) ?? checked;
}

function askedBy({ certReqRaw }: CertReqMsg): TemplateFields | Refusal {
  try {
    return readTemplate(certReqRaw ?? new Uint8Array());
  } catch {
    return refuse('badCertTemplate', 'the template is not of the form of RFC 4211');
  }
}

/** Exactly one, with the number that RFC 9483 §4.1.1 gives it. */
export function soleRequest(messages: CertReqMessages): CertReqMsg | Refusal {
  const [request] = messages;
  if (!request || messages.length > 1) return refuse('badRequest', 'exactly one certificate is asked for in a message');
  return request.certReq.certReqId === 0 ? request : refuse('badRequest', 'certReqId is not 0');
}

/** RFC 4211 §4.1: a signature over the certReq as it was sent. */
function checkPossession({ popo, certReqRaw }: CertReqMsg, key: KeyObject): Refusal | undefined {
  if (popo?.raVerified !== undefined) return refuse('badPOP', 'raVerified is for registration authorities');
  if (!popo?.signature || !certReqRaw) return refuse('badPOP', 'there is no signature that proves possession of the key');
  const { poposkInput, algorithmIdentifier, signature } = popo.signature;
  const holds = !poposkInput && verifySignature(algorithmIdentifier, certReqRaw, new Uint8Array(signature), key);
  return holds ? undefined : refuse('badPOP', 'the signature does not prove possession of the key');
}
