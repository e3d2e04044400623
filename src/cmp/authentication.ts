import { formatDateTime } from '../clock/format.ts';
import { algorithmName } from '../pki/certificate-words.ts';
import { isSameName } from '../pki/distinguished-name.ts';
import { bodyKind, type BodyKind, type PKIBody } from './asn1/pki-body.ts';
import type { ReceivedMessage } from './asn1/message.ts';
import { id_kp_cmcCA, id_kp_cmcRA } from './asn1/object-identifiers.ts';
import { Pvno } from './asn1/pki-header.ts';
import { PKIStatus } from './asn1/pki-status-info.ts';
import { holderText, isSameDer, nameText, type ReadCertificate } from './certificate.ts';
import { readCertificates, withoutDuplicates } from './certificates.ts';
import { protectionKind } from './protection.ts';
import type { CmpFailure } from './result.ts';
import { printable } from './printable.ts';
import type { SessionLimits } from './session-input.ts';
import { isAcceptedAlgorithm } from './signature.ts';
import { describeError, describeStatus } from './status.ts';
import type { Transaction, TransactionBasis } from './transaction.ts';
import { clockTolerance } from './time.ts';
import { findSigner, type TrustBasis, type TrustedSigner, type UntrustedSigner } from './trust.ts';

export type Authenticated =
  | { readonly failure: CmpFailure }
  | {
      readonly failure?: undefined;
      /** Knows the nonce and the certificates of this message. */
      readonly transaction: Transaction;
      /** Things an operator may want to know. */
      readonly notes: readonly string[];
    };

/** Whether a message is the answer to what we sent, from someone whom we believe. The order of checks is that of RFC 4210 §5.1. */
export function authenticate(message: ReceivedMessage, transaction: Transaction, expected: readonly BodyKind[]): Authenticated {
  const { caName, limits } = transaction.basis;
  const fault = headerFault(message, transaction, expected) ?? protectionFault(message, limits);
  if (fault) return { failure: heardAnyway(message, expected) ?? fault };
  const pool = poolOf(message, transaction);
  const verdict = findSigner(message, pool, trustBasis(transaction), { sha1: true });
  if (!verdict.trusted)
    return { failure: heardAnyway(message, expected) ?? signerFailure(verdict, transaction, senderMissing(message, pool)) };
  const { trusted, by } = verdict;
  if (limits.strict && !mayAnswer(trusted, caName))
    return { failure: { code: 'CMP_SIGNER_NOT_MARKED', detail: `it is ${holderText(trusted)}; mark it with cmcCA or cmcRA` } };
  const { senderNonce } = message.header;
  const peerNonce = senderNonce && new Uint8Array(senderNonce);
  const remembered = withoutDuplicates([trusted, ...pool]).slice(0, mostRemembered);
  return {
    transaction: { ...transaction, peerNonce, remembered, trustedBy: by },
    notes: [...notesOnSigner(message, verdict, transaction.basis), ...noteOnTime(message, transaction), ...freeTextOf(message)],
  };
}

/** Names who answered, and what would have to lead to them. */
function signerFailure(
  { fault, signer }: UntrustedSigner,
  { basis: { anchors, caName, input } }: Transaction,
  missing: string | undefined,
): CmpFailure {
  const who = signer ? holderText(signer) : '';
  switch (fault) {
    case 'signer is not trusted':
      return { code: 'CMP_SIGNER_NOT_TRUSTED', detail: `it is ${who}; ${wantedIssuer(anchors, caName)}` };
    case 'signer is not valid now':
      return { code: 'CMP_SIGNER_NOT_VALID', detail: `it is ${who}; the time is ${formatDateTime(input.now())}` };
    case 'signer may not sign':
      return { code: 'CMP_BAD_PROTECTION', detail: `the certificate of ${who}, is not for signing` };
    case 'sender is not the signer':
      return { code: 'CMP_BAD_PROTECTION', detail: `it is signed by ${who}, who is not its sender` };
    case 'no certificate verifies it':
      return { code: 'CMP_BAD_PROTECTION', detail: missing ?? fault };
  }
}

/** A signature that nobody's certificate verifies may be forged; or the certificate of its maker is not at hand, which can be mended. */
function senderMissing({ header: { sender } }: ReceivedMessage, pool: readonly ReadCertificate[]): string | undefined {
  const name = sender.directoryName && new Uint8Array(sender.directoryName);
  if (!name || name.length <= emptyName || pool.some(({ subject }) => isSameName(subject, name))) return undefined;
  return `no certificate of its sender ${nameText(name)} came with it or is in memory: import it`;
}

/** DER of a Name without RDNs: 30 00. */
const emptyName = 2;

function wantedIssuer(anchors: readonly ReadCertificate[], caName: Uint8Array | undefined): string {
  if (anchors.length > 0) return 'import the certificate of that CA';
  return caName ? `no certificate of it leads to ${nameText(caName)}, the CA asked` : 'import the certificate of that CA';
}

/** A router without a synchronised clock must not fail on messageTime. That of the first answer tells enough. */
function noteOnTime({ header: { messageTime } }: ReceivedMessage, { basis: { input }, remembered }: Transaction): readonly string[] {
  const [theirs, ours] = [messageTime?.getTime() ?? NaN, input.now()];
  if (remembered.length > 0 || !(Math.abs(theirs - ours) > clockTolerance)) return [];
  return [`the clock of the CA says ${formatDateTime(theirs)}, it is ${formatDateTime(ours)} here`];
}

/** What an operator may want to know of whoever answers for the CA. */
function notesOnSigner(message: ReceivedMessage, { trusted, by }: TrustedSigner, { caName, anchors }: TransactionBasis): readonly string[] {
  const who = holderText(trusted);
  return [
    ...(trusted.digitalSignature ? [] : ['the answer is signed by a CA certificate without digitalSignature']),
    ...(isSha1(message) ? ['the answer is signed with SHA-1'] : []),
    ...(mayAnswer(trusted, caName)
      ? []
      : [`the answer is signed by ${who}, which is no CA, not the CA named, and not marked as cmcCA or cmcRA`]),
    ...(by === 'CA name' && anchors.length > 0
      ? [`the signer is trusted by the CA name alone, no CA certificate in memory leads to it: it is ${who}`]
      : []),
  ];
}

/** A CA itself, whoever bears the name that was asked for, or whoever is marked for it: a device of the same CA is none of these. */
const mayAnswer = ({ isCa, subject, purposes }: ReadCertificate, caName: Uint8Array | undefined): boolean =>
  isCa ||
  (caName !== undefined && isSameName(subject, caName)) ||
  purposes.some(purpose => purpose === id_kp_cmcCA || purpose === id_kp_cmcRA);

const isSha1 = ({ header: { protectionAlg } }: ReceivedMessage): boolean =>
  protectionAlg !== undefined && !isAcceptedAlgorithm(protectionAlg) && isAcceptedAlgorithm(protectionAlg, { sha1: true });

/** Any answer may carry a text for whoever runs the client. */
const freeTextOf = ({ header: { freeText } }: ReceivedMessage): readonly string[] =>
  (freeText ?? []).flatMap(text => (printable(text) ? [`the CA says "${printable(text).slice(0, longestText)}"`] : []));

/** Under strict rules a name alone proves nothing. */
const trustBasis = ({ basis: { anchors, caName, input, limits } }: Transaction): TrustBasis => ({
  anchors,
  caName: limits.strict ? undefined : caName,
  now: input.now(),
});

/** All certificates that may lead from something in this message to someone whom we believe. */
export function poolOf(message: ReceivedMessage, { basis, remembered }: Transaction): readonly ReadCertificate[] {
  const known = [...basis.anchors, ...remembered];
  return withoutDuplicates([...readCertificates(message.extraCerts ?? [], known), ...known]);
}

function headerFault({ header, body }: ReceivedMessage, transaction: Transaction, expected: readonly BodyKind[]): CmpFailure | undefined {
  const kind = bodyKind(body);
  if (header.pvno !== Pvno.cmp2000 && header.pvno !== Pvno.cmp2021) return { code: 'CMP_VERSION', detail: `pvno ${header.pvno}` };
  if (!expected.includes(kind)) return { code: 'CMP_UNEXPECTED_BODY', detail: `${kind} in answer to ${transaction.sent.kind}` };
  if (!isSame(header.transactionID, transaction.transactionID))
    return { code: 'CMP_TRANSACTION_ID', detail: faultOf(header.transactionID) };
  if (!noncesAnswered(body, transaction).some(nonce => isSame(header.recipNonce, nonce)))
    return { code: 'CMP_RECIP_NONCE', detail: faultOf(header.recipNonce) };
  // RFC 4210 §5.1.1 wants 128 bits. Without one we can go on, though the server may then refuse our next message.
  if (header.senderNonce && header.senderNonce.byteLength < 16)
    return { code: 'CMP_SENDER_NONCE', detail: `${header.senderNonce.byteLength} octets` };
  return undefined;
}

/**
 * An RA that fetched the delayed answer upstream hands it through as it was made: for the message that had to wait (RFC 9483 §4.4). No
 * answer that asks for more patience is such a one.
 */
function noncesAnswered(body: PKIBody, { sent, senderNonce, delayedNonce }: Transaction): readonly Uint8Array[] {
  const certRep = body.ip ?? body.kup;
  const isLast = certRep ? certRep.response[0]?.status.status !== PKIStatus.waiting : !body.pollRep;
  return sent.kind === 'pollReq' && delayedNonce && isLast ? [senderNonce, delayedNonce] : [senderNonce];
}

function protectionFault(message: ReceivedMessage, { strict }: SessionLimits): CmpFailure | undefined {
  switch (protectionKind(message)) {
    case 'none':
      return { code: 'CMP_NOT_SIGNED', detail: 'it is not protected at all' };
    case 'mac':
      return { code: 'CMP_NOT_SIGNED', detail: 'it is protected with a shared secret, which this router has none of' };
    case 'signature':
      return algorithmFault(message, strict);
  }
}

function algorithmFault({ header: { protectionAlg } }: ReceivedMessage, strict: boolean): CmpFailure | undefined {
  if (!protectionAlg || isAcceptedAlgorithm(protectionAlg, { sha1: !strict })) return undefined;
  const isWeak = isAcceptedAlgorithm(protectionAlg, { sha1: true });
  return { code: 'CMP_WEAK_RESPONSE', detail: `${algorithmName(protectionAlg.algorithm)}${isWeak ? ' with SHA-1' : ''}` };
}

/**
 * A refusal ends the transaction even if it proves nothing: servers send unprotected errors when they could not read or authenticate the
 * request, old ones with pvno 1. Its text is shown, and that it is not authenticated.
 */
function heardAnyway({ header, body }: ReceivedMessage, expected: readonly BodyKind[]): CmpFailure | undefined {
  const { error } = body;
  const said = header.freeText ?? [];
  if (error) return { code: 'CMP_ERROR', detail: `${describeError(error, said)} (not authenticated)` };
  const kind = bodyKind(body);
  const [response] = (kind === 'ip' || kind === 'kup') && expected.includes(kind) ? (body[kind]?.response ?? []) : [];
  if (response?.status.status !== PKIStatus.rejection) return undefined;
  return { code: 'CMP_REJECTED', detail: `${describeStatus(response.status, said)} (not authenticated)` };
}

const isSame = (received: ArrayBuffer | undefined, ours: Uint8Array) => received !== undefined && isSameDer(new Uint8Array(received), ours);

const faultOf = (received: ArrayBuffer | undefined) => (received ? 'differs from ours' : 'missing');

const mostRemembered = 100;

const longestText = 400;
