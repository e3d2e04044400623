import { elementsOf, readDer } from '../cmp/asn1/der.ts';
import { decodeMessage, type ReceivedMessage } from '../cmp/asn1/message.ts';
import { id_it_implicitConfirm } from '../cmp/asn1/object-identifiers.ts';
import { PKIHeader, Pvno } from '../cmp/asn1/pki-header.ts';
import { parseElement } from '../cmp/asn1/read.ts';
import { refuse, type Refusal } from './refusal.ts';

/** The message, or of one that cannot be read as much of its header as can. */
export function readMessage(request: Uint8Array): ReceivedMessage | { readonly header: Partial<PKIHeader> } {
  try {
    return decodeMessage(request);
  } catch {
    return { header: readHeader(request) };
  }
}

export function checkHeader({ pvno, transactionID, senderNonce }: PKIHeader): Refusal | undefined {
  if (pvno !== Pvno.cmp2000 && pvno !== Pvno.cmp2021) return refuse('unsupportedVersion', 'versions 2 and 3 are known here');
  if (!isBetween(transactionID?.byteLength, 1)) return refuse('badDataFormat', 'there is no transactionID, or one that is too long');
  if (!isBetween(senderNonce?.byteLength, 16)) return refuse('badSenderNonce', 'senderNonce has fewer than 16 octets, or too many');
  return undefined;
}

/** A message without messageTime passes: RFC 4210 §5.1.1 does not ask for one, and OpenSSL's can leave it out. */
export function checkTime({ messageTime }: PKIHeader, now: number, window: number): Refusal | undefined {
  if (!messageTime || Math.abs(messageTime.getTime() - now) <= window) return undefined;
  const direction = messageTime.getTime() < now ? 'behind' : 'ahead of';
  return refuse(
    'badTime',
    `messageTime is more than ${window / 1000} s ${direction} the time of this CA: check the clock of the requester`,
  );
}

/** A day: a router's clock may be set by hand, in another zone. */
export const usualTimeWindow = 86_400_000;

export const asksForImplicitConfirm = ({ generalInfo }: PKIHeader): boolean =>
  (generalInfo ?? []).some(({ infoType }) => infoType === id_it_implicitConfirm);

function readHeader(request: Uint8Array): Partial<PKIHeader> {
  try {
    const [header] = elementsOf(readDer(request));
    return header ? parseElement(header, PKIHeader) : {};
  } catch {
    return {}; // then the answer cannot name the transaction
  }
}

/** What is remembered of a stranger stays small. */
const isBetween = (octets: number | undefined, least: number) => octets !== undefined && octets >= least && octets <= 64;
