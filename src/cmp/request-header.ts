import { AsnConvert } from '@peculiar/asn1-schema';
import type { KeyObject } from 'node:crypto';
import { once } from '../pki/remembered.ts';
import { encodeDer } from './asn1/der.ts';
import { signingAlgorithm } from './signing.ts';

/** Header of a message that the router signs. RFC 4210 §5.1.1. */
export interface RequestHeader {
  readonly pvno: number;
  /** DER of the Names. */
  readonly sender: Uint8Array;
  readonly recipient: Uint8Array;
  /** Milliseconds since 1970; whole seconds are sent. */
  readonly messageTime: number;
  readonly protectionKey: KeyObject;
  readonly senderKID: Uint8Array | undefined;
  readonly transactionID: Uint8Array;
  readonly senderNonce: Uint8Array;
  readonly recipNonce: Uint8Array | undefined;
}

/** Written without the library: it takes longer for the header than the signature over the whole message does. */
export function encodeRequestHeader(header: RequestHeader): Uint8Array {
  const octets = (number: number, value: Uint8Array | undefined) => (value ? [encodeDer(0xa0 | number, encodeDer(0x04, value))] : []);
  return encodeDer(
    0x30,
    encodeDer(0x02, Uint8Array.of(header.pvno)),
    directoryName(header.sender),
    directoryName(header.recipient),
    encodeDer(0xa0, encodeDer(0x18, generalizedTime(header.messageTime))),
    encodeDer(0xa1, algorithmOf(header.protectionKey)),
    ...octets(2, header.senderKID),
    ...octets(4, header.transactionID),
    ...octets(5, header.senderNonce),
    ...octets(6, header.recipNonce),
  );
}

const directoryName = (name: Uint8Array): Uint8Array => encodeDer(0xa4, name);

/** `20261124080000Z` */
const generalizedTime = (milliseconds: number): Uint8Array =>
  Buffer.from(`${new Date(milliseconds).toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z`);

const algorithmOf = once((key: KeyObject) => new Uint8Array(AsnConvert.serialize(signingAlgorithm(key))));
