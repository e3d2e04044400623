import { bufferOf } from '../cmp/asn1/encoded.ts';
import { GeneralName } from '../cmp/asn1/general-name.ts';
import { InfoTypeAndValue } from '../cmp/asn1/info-type-and-value.ts';
import { id_it_implicitConfirm } from '../cmp/asn1/object-identifiers.ts';
import type { PKIBody } from '../cmp/asn1/pki-body.ts';
import { type PKIHeader, Pvno } from '../cmp/asn1/pki-header.ts';
import { protectByMac, protectBySignature, type UnprotectedHeader } from '../cmp/protection.ts';
import type { SharedSecret } from './authentication.ts';
import type { Authority } from './authority.ts';

export interface AnswerToSeal {
  readonly body: PKIBody;
  /** Header of the request, as far as it could be read. */
  readonly to: Partial<PKIHeader>;
  readonly nonce: Uint8Array;
  readonly now: number;
  readonly implicitConfirm: boolean;
  /** A MAC answers a MAC; everything else is signed. */
  readonly mac: { readonly sharedSecret: SharedSecret; readonly salt: Uint8Array } | undefined;
}

/** The DER of an answer. The signer stands first in extraCerts, then its chain, which is the new certificate's chain too. */
export function seal(answer: AnswerToSeal, { cmpSigner: signer, chain, hash }: Authority): Uint8Array {
  const header = answerHeader(answer, signer.subject);
  const extraCerts = chain[0] === signer.certificate ? chain : [signer.certificate, ...chain];
  if (!answer.mac) {
    return protectBySignature({ ...header, senderKID: bufferOf(signer.keyIdentifier) }, answer.body, signer.privateKey, extraCerts, hash);
  }
  const { sharedSecret, salt } = answer.mac;
  const senderKID = bufferOf(Buffer.from(sharedSecret.reference));
  return protectByMac({ ...header, senderKID }, answer.body, Buffer.from(sharedSecret.secret), salt, extraCerts);
}

function answerHeader({ to, nonce, now, implicitConfirm }: AnswerToSeal, sender: Uint8Array): UnprotectedHeader {
  return {
    pvno: to.pvno === Pvno.cmp2021 ? Pvno.cmp2021 : Pvno.cmp2000,
    sender: new GeneralName({ directoryName: bufferOf(sender) }),
    recipient: to.sender ?? new GeneralName({ directoryName: Uint8Array.of(0x30, 0x00).buffer }),
    messageTime: new Date(now - (now % 1000)), // whole seconds: RFC 4210 appendix D.1
    ...(to.transactionID && { transactionID: to.transactionID }),
    senderNonce: bufferOf(nonce),
    ...(to.senderNonce && { recipNonce: to.senderNonce }),
    ...(implicitConfirm && { generalInfo: [new InfoTypeAndValue({ infoType: id_it_implicitConfirm, infoValue: null })] }),
  };
}
