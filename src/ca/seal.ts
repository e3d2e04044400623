import { AsnConvert } from '@peculiar/asn1-schema';
import { id_it_implicitConfirm } from '../cmp/asn1/object-identifiers.ts';
import type { PKIBody } from '../cmp/asn1/pki-body.ts';
import { type PKIHeader, Pvno } from '../cmp/asn1/pki-header.ts';
import { signingAlgorithm, signWith } from '../cmp/signing.ts';
import type { SharedSecret } from './authentication.ts';
import type { Authority } from './authority.ts';
import { encodeAlgorithm } from './certificate.ts';
import { answerMac, type MacKind } from './mac.ts';
import { encodeBody, encodeHeader, encodeMessage } from './wire/message.ts';
import { explicit, sequence } from './wire/values.ts';

export interface AnswerToSeal {
  readonly body: PKIBody;
  /** Header of the request, as far as it could be read. */
  readonly to: Partial<PKIHeader>;
  readonly nonce: Uint8Array;
  readonly now: number;
  readonly implicitConfirm: boolean;
  /** A MAC answers a MAC of the same kind; everything else is signed. */
  readonly mac: { readonly kind: MacKind; readonly sharedSecret: SharedSecret; readonly salt: Uint8Array } | undefined;
}

/** The DER of an answer. The signer stands first in extraCerts, then its chain, which is the new certificate's chain too. */
export function seal(answer: AnswerToSeal, authority: Authority): Uint8Array {
  const { cmpSigner: signer, chain } = authority;
  const { algorithm, keyIdentifier, protect } = protectionOf(answer, authority);
  const { to, nonce, now, implicitConfirm } = answer;
  const header = encodeHeader({
    pvno: to.pvno === Pvno.cmp2021 ? Pvno.cmp2021 : Pvno.cmp2000,
    sender: explicit(4, signer.subject),
    recipient: recipientOf(to),
    messageTime: now,
    protectionAlg: algorithm,
    senderKID: keyIdentifier,
    transactionID: to.transactionID && new Uint8Array(to.transactionID),
    senderNonce: nonce,
    recipNonce: to.senderNonce && new Uint8Array(to.senderNonce),
    generalInfo: implicitConfirm ? [id_it_implicitConfirm] : [],
  });
  const body = encodeBody(answer.body);
  const extraCerts = chain[0] === signer.certificate ? chain : [signer.certificate, ...chain];
  return encodeMessage([header, body], protect(sequence(header, body)), extraCerts);
}

interface Protection {
  /** DER of the AlgorithmIdentifier. */
  readonly algorithm: Uint8Array;
  readonly keyIdentifier: Uint8Array;
  readonly protect: (data: Uint8Array) => Uint8Array;
}

function protectionOf({ mac }: AnswerToSeal, { cmpSigner: { keyIdentifier, privateKey }, hash }: Authority): Protection {
  if (!mac)
    return {
      algorithm: encodeAlgorithm(signingAlgorithm(privateKey, hash)),
      keyIdentifier,
      protect: data => signWith(data, privateKey, hash),
    };
  const { reference, secret } = mac.sharedSecret;
  const { algorithm, over } = answerMac(mac.kind, mac.salt);
  return { algorithm, keyIdentifier: Buffer.from(reference), protect: data => over(data, Buffer.from(secret)) };
}

/** The sender of the request in the octets that it had; the NULL-DN where none could be read. */
function recipientOf({ sender }: Partial<PKIHeader>): Uint8Array {
  if (!sender) return explicit(4, sequence());
  return sender.directoryName ? explicit(4, new Uint8Array(sender.directoryName)) : new Uint8Array(AsnConvert.serialize(sender));
}
