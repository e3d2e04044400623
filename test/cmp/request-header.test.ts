import { AsnConvert } from '@peculiar/asn1-schema';
import test from 'ava';
import { bufferOf } from '../../src/cmp/asn1/encoded.ts';
import { GeneralName, PKIHeader } from '../../src/cmp/asn1/index.ts';
import { encodeRequestHeader } from '../../src/cmp/request-header.ts';
import { signingAlgorithm } from '../../src/cmp/signing.ts';
import { dn, issuingName, labPki, routerName } from './small-ca.ts';
import { encodeName } from '../../src/pki/distinguished-name.ts';

const [sender, recipient] = [routerName, issuingName].map(name => encodeName(dn(name))) as [Uint8Array, Uint8Array];
const protectionKey = labPki().keys.router;
const octets = (first: number) => Uint8Array.from({ length: 16 }, (_, at) => first + at);
const directoryName = (name: Uint8Array) => new GeneralName({ directoryName: bufferOf(name) });

for (const [what, senderKID, recipNonce] of [
  ['of a first message', octets(1), undefined],
  ['of an answer to an answer', octets(1), octets(200)],
  ['of a router whose certificate names no key', undefined, undefined],
] as const) {
  test(`the header ${what} is written as the library writes it`, t => {
    const common = { pvno: 2, transactionID: octets(40), senderNonce: octets(80) };
    const messageTime = Date.UTC(2026, 10, 24, 8, 1, 2);
    const ours = encodeRequestHeader({
      ...common,
      sender,
      recipient,
      messageTime: messageTime + 345,
      protectionKey,
      senderKID,
      recipNonce,
    });
    const header = new PKIHeader({
      pvno: common.pvno,
      sender: directoryName(sender),
      recipient: directoryName(recipient),
      messageTime: new Date(messageTime),
      protectionAlg: signingAlgorithm(protectionKey),
      transactionID: bufferOf(common.transactionID),
      senderNonce: bufferOf(common.senderNonce),
      ...(senderKID && { senderKID: bufferOf(senderKID) }),
      ...(recipNonce && { recipNonce: bufferOf(recipNonce) }),
    });
    t.deepEqual(ours, new Uint8Array(AsnConvert.serialize(header)));
  });
}
