import type { ReceivedMessage } from '../cmp/asn1/message.ts';
import { isSameDer, isValidAt, type ReadCertificate } from '../cmp/certificate.ts';
import { isSignedBy, protectionKind } from '../cmp/protection.ts';
import { isAcceptedAlgorithm } from '../cmp/signature.ts';
import { findPath } from '../cmp/trust.ts';
import { isSameName } from '../pki/distinguished-name.ts';
import type { CertificateShelf } from './certificate-shelf.ts';
import { isMacedWith, type MacKind, macOf } from './mac.ts';
import { sameOctets } from './octets.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import type { IssuedStatus } from './state.ts';

/** Who sent a message, proved by its protection. */
export type Requester =
  | { readonly by: 'signature'; readonly certificate: ReadCertificate }
  | { readonly by: 'mac'; readonly reference: string; readonly mac: MacKind };

export function isSameRequester(one: Requester, other: Requester): boolean {
  if (one.by === 'signature') return other.by === 'signature' && isSameDer(one.certificate.der, other.certificate.der);
  return other.by === 'mac' && one.reference === other.reference;
}

/** For clients that have no certificate yet. The NE40E never uses it. */
export interface SharedSecret {
  readonly reference: string;
  readonly secret: string;
}

export interface Trust {
  /** DER of the certificates that a path may end in. */
  readonly anchors: readonly Uint8Array[];
  readonly sharedSecrets: readonly SharedSecret[];
  /** What was read before of certificates. */
  readonly shelf: CertificateShelf;
  readonly statusOf: (certificate: Uint8Array) => IssuedStatus | undefined;
  readonly now: number;
}

export function authenticate(message: ReceivedMessage, trust: Trust): Requester | Refusal {
  switch (protectionKind(message)) {
    case 'none':
      return refuse('badMessageCheck', 'the message is not protected');
    case 'mac':
      return authenticateMac(message, trust);
    case 'signature':
      return authenticateSignature(message, trust);
  }
}

function authenticateMac(message: ReceivedMessage, { sharedSecrets }: Trust): Requester | Refusal {
  const { senderKID } = message.header;
  if (sharedSecrets.length === 0) return refuse('wrongIntegrity', 'this CA takes signatures only: no shared secret is configured');
  const mac = macOf(message);
  if (!mac) return refuse('badAlg', 'the MAC is not known here, or asks for too much work');
  const known = sharedSecrets.find(({ reference }) => senderKID && sameOctets(senderKID, Buffer.from(reference)));
  if (!known || !isMacedWith(message, mac, Buffer.from(known.secret)))
    return refuse('badMessageCheck', 'the reference or the secret is wrong');
  return { by: 'mac', reference: known.reference, mac: mac.kind };
}

function authenticateSignature(message: ReceivedMessage, trust: Trust): Requester | Refusal {
  if (!message.header.protectionAlg || !isAcceptedAlgorithm(message.header.protectionAlg)) {
    return refuse('badAlg', 'the signature algorithm of the protection is not accepted');
  }
  const anchors = trust.shelf.read(trust.anchors);
  const pool = trust.shelf.read((message.extraCerts ?? []).slice(0, mostExtraCerts));
  // OpenSSL does not send a self-signed certificate along.
  const senders = [...pool, ...anchors].filter(certificate => isSender(message, certificate));
  if (senders.length === 0) return refuse('addInfoNotAvailable', 'the certificate of the sender is not in extraCerts');
  const verdicts = senders
    .filter(({ publicKey }) => isSignedBy(message, publicKey))
    .map(signer => judgeSigner(signer, pool, anchors, trust));
  return (
    verdicts.find(verdict => !isRefusal(verdict)) ??
    verdicts[0] ??
    refuse('badMessageCheck', 'no certificate of the sender verifies the signature')
  );
}

function judgeSigner(
  signer: ReadCertificate,
  pool: readonly ReadCertificate[],
  anchors: readonly ReadCertificate[],
  { statusOf, now }: Trust,
): Requester | Refusal {
  const status = statusOf(signer.der);
  if (status === 'revoked') return refuse('certRevoked', 'the certificate that signed the message is revoked');
  if (status === 'unconfirmed') return refuse('notAuthorized', 'the certificate that signed the message is not confirmed');
  if (!isValidAt(signer, now)) return refuse('signerNotTrusted', 'the certificate that signed the message has expired or is not valid yet');
  if (!signer.digitalSignature) return refuse('notAuthorized', 'the certificate that signed the message may not sign');
  const isAnchor = ({ der }: ReadCertificate) => anchors.some(anchor => isSameDer(anchor.der, der));
  if (!findPath(signer, [...anchors, ...pool], now, isAnchor))
    return refuse('signerNotTrusted', 'no path leads from the signer of the message to a CA trusted here');
  return { by: 'signature', certificate: signer };
}

/** The sender is the subject of the signer; a NULL-DN stands for whoever has the key that senderKID names. RFC 9483 §3.1. */
function isSender({ header: { sender, senderKID } }: ReceivedMessage, { subject, subjectKeyIdentifier }: ReadCertificate): boolean {
  if (!sender.directoryName) return false;
  if (sender.directoryName.byteLength > emptyName) return isSameName(new Uint8Array(sender.directoryName), subject);
  return senderKID !== undefined && subjectKeyIdentifier !== undefined && sameOctets(senderKID, subjectKeyIdentifier);
}

/** A request may carry any number of certificates: we look at no more than these. */
const mostExtraCerts = 32;
/** `30 00` */
const emptyName = 2;
