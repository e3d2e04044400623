import type { CertRepMessage } from '../../cmp/asn1/cert-rep-message.ts';
import { encodeDer } from '../../cmp/asn1/der.ts';
import type { PKIBody } from '../../cmp/asn1/pki-body.ts';
import type { PKIStatusInfo } from '../../cmp/asn1/pki-status-info.ts';
import type { PollRep } from '../../cmp/asn1/poll-rep.ts';
import { explicit, generalizedTime, integer, namedBits, nullValue, objectIdentifier, octetString, sequence, utf8String } from './values.ts';

/** Header of an answer. Names and the algorithm are DER. RFC 4210 §5.1.1. */
export interface AnswerHeader {
  readonly pvno: number;
  /** GeneralNames. */
  readonly sender: Uint8Array;
  readonly recipient: Uint8Array;
  readonly messageTime: number;
  readonly protectionAlg: Uint8Array;
  readonly senderKID: Uint8Array;
  readonly transactionID: Uint8Array | undefined;
  readonly senderNonce: Uint8Array;
  readonly recipNonce: Uint8Array | undefined;
  /** infoType of each entry whose value is NULL. */
  readonly generalInfo: readonly string[];
}

export function encodeHeader(header: AnswerHeader): Uint8Array {
  const octets = (number: number, value: Uint8Array | undefined) => (value ? [explicit(number, octetString(value))] : []);
  const info = header.generalInfo.map(infoType => sequence(objectIdentifier(infoType), nullValue));
  return sequence(
    integer(header.pvno),
    header.sender,
    header.recipient,
    explicit(0, generalizedTime(header.messageTime)),
    explicit(1, header.protectionAlg),
    ...octets(2, header.senderKID),
    ...octets(4, header.transactionID),
    ...octets(5, header.senderNonce),
    ...octets(6, header.recipNonce),
    ...(info.length > 0 ? [explicit(8, sequence(...info))] : []),
  );
}

/** The body of an answer, which is one of those that the CA gives. RFC 4210 §5.1.2. */
export function encodeBody(body: PKIBody): Uint8Array {
  const { ip, cp, kup, rp, pkiconf, genp, error, pollRep } = body;
  if (ip) return explicit(1, certRepMessage(ip));
  if (cp) return explicit(3, certRepMessage(cp));
  if (kup) return explicit(8, certRepMessage(kup));
  if (rp) return explicit(12, new Uint8Array(rp));
  if (pkiconf === null) return explicit(19, nullValue);
  if (genp) return explicit(21 + 1, new Uint8Array(genp));
  if (error) return explicit(23, sequence(statusInfo(error.pKIStatusInfo)));
  if (pollRep) return explicit(26, sequence(...pollRep.map(pollRepEntry)));
  throw new TypeError('not a body that a CA answers with');
}

/** RFC 4210 §5.3.4. */
const certRepMessage = ({ caPubs, response }: CertRepMessage): Uint8Array =>
  sequence(
    ...(caPubs ? [explicit(1, sequence(...caPubs.map(octetsOf)))] : []),
    sequence(
      ...response.map(({ certReqId, status, certifiedKeyPair }) => {
        const certificate = certifiedKeyPair?.certOrEncCert.certificate;
        return sequence(integer(certReqId), statusInfo(status), ...(certificate ? [sequence(explicit(0, octetsOf(certificate)))] : []));
      }),
    ),
  );

/** RFC 4210 §5.2.3. */
export const statusInfo = ({ status, statusString, failInfo }: PKIStatusInfo): Uint8Array =>
  sequence(integer(status), ...freeText(statusString), ...(failInfo ? [namedBits(failInfo)] : []));

/** RFC 4210 §5.3.22. */
const pollRepEntry = ({ certReqId, checkAfter, reason }: PollRep): Uint8Array =>
  sequence(integer(certReqId), integer(checkAfter), ...freeText(reason));

const freeText = (texts: readonly string[] | undefined): readonly Uint8Array[] => (texts ? [sequence(...texts.map(utf8String))] : []);

const octetsOf = (der: ArrayBuffer) => new Uint8Array(der);

/** The whole message. RFC 4210 §5.1. */
export const encodeMessage = (
  protectedPart: readonly Uint8Array[],
  protection: Uint8Array,
  extraCerts: readonly Uint8Array[],
): Uint8Array =>
  sequence(
    ...protectedPart,
    explicit(0, encodeDer(0x03, Uint8Array.of(0), protection)),
    ...(extraCerts.length > 0 ? [explicit(1, sequence(...extraCerts))] : []),
  );
