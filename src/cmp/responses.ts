import type { CertRepMessage } from './asn1/cert-rep-message.ts';
import type { CertResponse } from './asn1/cert-response.ts';
import { decodeMessage, type ReceivedMessage } from './asn1/message.ts';
import { id_it_implicitConfirm } from './asn1/object-identifiers.ts';
import { bodyKind, type BodyKind, type PKIBody } from './asn1/pki-body.ts';
import { PKIStatus, type PKIStatusInfo } from './asn1/pki-status-info.ts';
import { authenticate, poolOf } from './authentication.ts';
import { readCertificate } from './certificate.ts';
import { orderCaCertificates, readCertificates, withoutDuplicates } from './certificates.ts';
import { faultOfIssued, type Issued, remarksOnIssued } from './issued-certificate.ts';
import { printable } from './printable.ts';
import type { CmpFailure } from './result.ts';
import { describeError, describeStatus, saysMore, statusName } from './status.ts';
import type { Transaction } from './transaction.ts';

/** What an answer means for the transaction. */
export type CmpVerdict =
  /** A certificate that may be kept. */
  | { readonly is: 'granted'; readonly issued: Issued; readonly confirmed: boolean }
  /** A certificate that the CA has to be told is refused; when the CA wants no confirmation, it is only not kept. */
  | { readonly is: 'unacceptable'; readonly issued: Issued; readonly confirmed: boolean; readonly failure: CmpFailure }
  /** Not decided: ask with this certReqId, -1 for the whole response (RFC 9480 §2.8). */
  | { readonly is: 'waiting'; readonly certReqId: 0 | -1 }
  /** Still not decided: ask again after so many seconds, undefined when the CA does not say. */
  | { readonly is: 'still waiting'; readonly checkAfter: number | undefined }
  | { readonly is: 'confirmed' }
  | { readonly is: 'failed'; readonly failure: CmpFailure };

export interface CmpAnswer {
  readonly verdict: CmpVerdict;
  /** As the transaction goes on. */
  readonly transaction: Transaction;
  /** What arrived, if it was a message that fits. */
  readonly received?: BodyKind;
  /** The numbers of the bits with which the CA says why not. */
  readonly failInfo?: readonly number[];
  readonly notes: readonly string[];
}

/** Which answer is due: before or after our certConf. */
export type Awaited = 'certRep' | 'pkiconf';

/** Reads one answer, with every check. Never throws: whatever arrives is a verdict. */
export function readAnswer(der: Uint8Array, transaction: Transaction, awaited: Awaited, certReqId: number): CmpAnswer {
  const message = decode(der, transaction.basis.limits.answerSize);
  if (typeof message === 'string') return { verdict: failed('CMP_MALFORMED', message), transaction, notes: [] };
  const kind = bodyKind(message.body);
  const expected = expectedKinds(transaction, awaited);
  const received = expected.includes(kind) ? { received: kind } : {};
  const authenticated = authenticate(message, transaction, expected);
  const failInfo = statusOf(message.body)?.failInfo ?? [];
  if (authenticated.failure)
    return { verdict: { is: 'failed', failure: authenticated.failure }, transaction, ...received, failInfo, notes: [] };
  const { verdict, notes } = judge(message, authenticated.transaction, certReqId);
  return { verdict, transaction: authenticated.transaction, ...received, failInfo, notes: [...authenticated.notes, ...notes] };
}

const statusOf = ({ ip, kup, error }: PKIBody): PKIStatusInfo | undefined => error?.pKIStatusInfo ?? (ip ?? kup)?.response[0]?.status;

function decode(der: Uint8Array, longest: number): ReceivedMessage | string {
  if (der.length > longest) return `longer than ${longest} octets`;
  try {
    return decodeMessage(der);
  } catch (error) {
    return error instanceof Error && error.name === 'DerError' ? error.message : 'not a PKIMessage';
  }
}

function expectedKinds({ basis, sent }: Transaction, awaited: Awaited): readonly BodyKind[] {
  const certRep = basis.input.kind === 'ir' ? 'ip' : 'kup';
  return [awaited === 'certRep' ? certRep : 'pkiconf', ...(sent.kind === 'pollReq' ? ['pollRep' as const] : []), 'error'];
}

interface Judgement {
  readonly verdict: CmpVerdict;
  readonly notes: readonly string[];
}

function judge(message: ReceivedMessage, transaction: Transaction, certReqId: number): Judgement {
  const { ip, kup, error, pollRep, pkiconf } = message.body;
  const certRep = ip ?? kup;
  if (certRep) return judgeCertRep(certRep, message, transaction);
  if (pkiconf !== undefined) return plainly({ is: 'confirmed' });
  if (error?.pKIStatusInfo.status === PKIStatus.waiting)
    return { verdict: waiting(transaction, -1), notes: answered(error.pKIStatusInfo, error.errorDetails) };
  if (error) return plainly(failed('CMP_ERROR', describeError(error)));
  const entry = pollRep?.find(candidate => candidate.certReqId === certReqId);
  if (!entry) return plainly(failed('CMP_RESPONSE', 'the pollRep is about another request'));
  return { verdict: { is: 'still waiting', checkAfter: entry.checkAfter }, notes: (entry.reason ?? []).map(printable) };
}

function judgeCertRep(certRep: CertRepMessage, message: ReceivedMessage, transaction: Transaction): Judgement {
  const [response, ...more] = certRep.response;
  if (!response || more.length > 0) return plainly(failed('CMP_RESPONSE', `${certRep.response.length} responses to one request`));
  if (response.certReqId !== 0) return plainly(failed('CMP_RESPONSE', `certReqId ${response.certReqId}`));
  const { status } = response.status;
  if (status === PKIStatus.waiting) return { verdict: waiting(transaction, 0), notes: answered(response.status) };
  if (status === PKIStatus.rejection || status < 0 || status > PKIStatus.keyUpdateWarning) {
    return plainly(failed('CMP_REJECTED', describeStatus(response.status)));
  }
  return judgeCertificate(response, certRep, message, transaction);
}

function judgeCertificate(response: CertResponse, certRep: CertRepMessage, message: ReceivedMessage, transaction: Transaction): Judgement {
  const der = response.certifiedKeyPair?.certOrEncCert.certificate;
  const certificate = der && readCertificate(new Uint8Array(der));
  if (!certificate) return plainly(failed('CMP_RESPONSE', `${statusName(response.status.status)}, but no certificate that can be read`));
  if (response.certifiedKeyPair?.privateKey) return plainly(failed('CMP_RESPONSE', 'a private key came with the certificate'));
  const known = transaction.remembered; // all of this answer, whose signer was sought among them
  const caPubs = readCertificates(certRep.caPubs ?? [], known);
  const withMods = response.status.status !== PKIStatus.accepted;
  const issued = {
    certificate,
    withMods,
    caCertificates: orderCaCertificates(certificate, caPubs, readCertificates(message.extraCerts ?? [], known)),
  };
  const confirmed = message.header.generalInfo?.some(({ infoType }) => infoType === id_it_implicitConfirm) ?? false;
  const pool = withoutDuplicates([...caPubs, ...poolOf(message, transaction)]);
  const failure = faultOfIssued(issued, pool, transaction);
  return {
    verdict: failure ? { is: 'unacceptable', issued, confirmed, failure } : { is: 'granted', issued, confirmed },
    notes: [
      ...(withMods ? [`the CA answered ${describeStatus(response.status)}`] : answered(response.status)),
      ...remarksOnIssued(issued, pool, transaction),
    ],
  };
}

/** Whatever text a CA adds to an answer that goes well is shown. */
const answered = (status: PKIStatusInfo, details: readonly string[] = []): readonly string[] =>
  saysMore(status) || details.length > 0 ? [`the CA answered ${describeStatus(status, details)}`] : [];

/** A second "waiting" in answer to a pollReq asks for patience, not for another pollReq at once. */
const waiting = ({ sent }: Transaction, certReqId: 0 | -1): CmpVerdict =>
  sent.kind === 'pollReq' ? { is: 'still waiting', checkAfter: undefined } : { is: 'waiting', certReqId };

const failed = (code: CmpFailure['code'], detail: string): CmpVerdict => ({ is: 'failed', failure: { code, detail } });

const plainly = (verdict: CmpVerdict): Judgement => ({ verdict, notes: [] });
