import { nameText } from '../cmp/certificate.ts';
import { decodeMessage, type ReceivedMessage } from '../cmp/asn1/message.ts';
import { bodyKind } from '../cmp/asn1/pki-body.ts';
import { PKIFailureInfo } from '../cmp/asn1/pki-failure-info.ts';
import type { PKIStatusInfo } from '../cmp/asn1/pki-status-info.ts';
import { hexOf } from './octets.ts';

/** A message and its answer in a line. */
export interface TransactionLine {
  readonly sender: string;
  readonly kind: string;
  /** Hexadecimal. */
  readonly transactionID: string;
  readonly answer: string;
  readonly result: string;
}

export function transactionLine(request: Uint8Array, answer: Uint8Array): TransactionLine {
  const asked = read(request);
  const answered = read(answer);
  return {
    sender: brief(asked ? senderOf(asked) : 'unknown'),
    kind: kindOf(asked),
    transactionID: brief(hexOf(asked?.header.transactionID ?? new Uint8Array())),
    answer: kindOf(answered),
    result: brief(answered ? resultOf(answered) : 'no CMP message'),
  };
}

/** Strangers may write as much as a message holds, and lines are kept. */
const brief = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);
const longestText = 200;

export const kindOfMessage = (der: Uint8Array): string => kindOf(read(der));

const kindOf = (message: ReceivedMessage | undefined) => (message ? bodyKind(message.body) : 'nothing');

function senderOf({ header: { sender } }: ReceivedMessage): string {
  return sender.directoryName ? nameText(new Uint8Array(sender.directoryName)) : (sender.rfc822Name ?? 'nobody');
}

function resultOf({ body }: ReceivedMessage): string {
  const response = (body.ip ?? body.cp ?? body.kup)?.response[0];
  if (response) return statusText(response.status);
  if (body.error) return statusText(body.error.pKIStatusInfo);
  const [poll] = body.pollRep ?? [];
  if (poll) return `check after ${poll.checkAfter} s`;
  return body.pkiconf === undefined ? 'answered' : 'confirmed';
}

const statusText = ({ status, failInfo = [], statusString = [] }: PKIStatusInfo): string =>
  [statuses[status] ?? `status ${status}`, ...failInfo.map(bit => PKIFailureInfo[bit] ?? `bit ${bit}`), ...statusString].join(', ');

function read(der: Uint8Array): ReceivedMessage | undefined {
  try {
    return decodeMessage(der);
  } catch {
    return undefined; // it is told as what it is: nothing that can be read
  }
}

/** RFC 4210 §5.2.3. */
const statuses: readonly string[] = [
  'accepted',
  'grantedWithMods',
  'rejection',
  'waiting',
  'revocationWarning',
  'revocationNotification',
  'keyUpdateWarning',
];
