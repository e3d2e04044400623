import { AsnConvert } from '@peculiar/asn1-schema';
import { elementsOf, encodeDer, readDer } from './der.ts';
import { PKIMessage } from './pki-message.ts';
import { parseElement } from './read.ts';

/** A PKIMessage as it was received. Its protection is checked over `headerRaw` and `bodyRaw`. */
export interface ReceivedMessage extends PKIMessage {
  readonly headerRaw: Uint8Array;
  readonly bodyRaw: Uint8Array;
}

/** Reads one PKIMessage. Throws when the bytes are not exactly one, in DER of a sensible size. */
export function decodeMessage(der: Uint8Array): ReceivedMessage {
  const element = readDer(der);
  const message = parseElement(element, PKIMessage);
  const [header, body] = elementsOf(element);
  if (!header || !body) throw new TypeError('no header or no body');
  return Object.assign(message, { headerRaw: header.whole, bodyRaw: body.whole });
}

export const encodeMessage = (message: PKIMessage): Uint8Array => new Uint8Array(AsnConvert.serialize(message));

/** A message of the parts that its protection was made over: they are not encoded a second time. */
export const assembleMessage = (
  header: Uint8Array,
  body: Uint8Array,
  protection: Uint8Array,
  extraCerts: readonly Uint8Array[],
): Uint8Array =>
  encodeDer(
    0x30,
    header,
    body,
    encodeDer(0xa0, encodeDer(0x03, Uint8Array.of(0), protection)),
    ...(extraCerts.length > 0 ? [encodeDer(0xa1, encodeDer(0x30, ...extraCerts))] : []),
  );
