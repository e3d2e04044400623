import type { KeyObject } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { Extension, SubjectPublicKeyInfo } from '@peculiar/asn1-x509';
import { AttributeTypeAndValue } from './asn1/attribute-type-and-value.ts';
import { CertConfirmContent } from './asn1/cert-confirm-content.ts';
import { CertId } from './asn1/cert-id.ts';
import { CertReqMessages } from './asn1/cert-req-messages.ts';
import { CertReqMsg } from './asn1/cert-req-msg.ts';
import { CertRequest } from './asn1/cert-request.ts';
import { CertStatus } from './asn1/cert-status.ts';
import { CertTemplate } from './asn1/cert-template.ts';
import { bufferOf } from './asn1/encoded.ts';
import { GeneralName } from './asn1/general-name.ts';
import { id_ce_subjectAltName, id_regCtrl_oldCertID } from './asn1/object-identifiers.ts';
import { PKIBody } from './asn1/pki-body.ts';
import { Pvno } from './asn1/pki-header.ts';
import { PollReq } from './asn1/poll-req.ts';
import { PollReqContent } from './asn1/poll-req-content.ts';
import { POPOSigningKey } from './asn1/popo-signing-key.ts';
import { ProofOfPossession } from './asn1/proof-of-possession.ts';
import { parseDer } from './asn1/read.ts';
import type { ReadCertificate } from './certificate.ts';
import { namesOfEntity } from './entity-names.ts';
import { signParts } from './protection.ts';
import { encodeRequestHeader } from './request-header.ts';
import { sha256WithRSA, signRsaSha256 } from './signature.ts';
import type { Confirmation, RequestKind, Transaction, TransactionBasis } from './transaction.ts';

/** The first message of a transaction: `ir` or `kur`, as the input says. */
export function begin(basis: TransactionBasis): Transaction {
  const {
    input: { kind, entropy },
  } = basis;
  return send({ basis, transactionID: entropy.bytes(16), peerNonce: undefined, remembered: [] }, kind, firstBody(basis));
}

/** Accepts or refuses the certificate (RFC 4210 §5.3.18). `hashAlg` is new syntax and needs cmp2021. */
export function confirm(transaction: Transaction, confirmation: Confirmation): Transaction {
  const certConf = new CertConfirmContent([new CertStatus({ ...confirmation, certReqId: 0 })]);
  return send(transaction, 'certConf', new PKIBody({ certConf }), confirmation.hashAlg ? Pvno.cmp2021 : Pvno.cmp2000);
}

/** Asks whether the answer is there now. It may answer the message that was made to wait instead of the question (RFC 9483 §4.4). */
export function poll(transaction: Transaction, certReqId: number): Transaction {
  const { sent, senderNonce, delayedNonce } = transaction;
  const conversation = { ...transaction, delayedNonce: (sent.kind === 'pollReq' && delayedNonce) || senderNonce };
  return send(conversation, 'pollReq', new PKIBody({ pollReq: new PollReqContent([new PollReq({ certReqId })]) }));
}

type Conversation = Omit<Transaction, 'senderNonce' | 'sent'>;

/** Every message has a fresh senderNonce, the same protection and all certificates: a server may be stateless (RFC 9483 §3.1). */
function send(conversation: Conversation, kind: RequestKind, body: PKIBody | Uint8Array, pvno: number = Pvno.cmp2000): Transaction {
  const {
    basis: {
      authentication,
      protectionKey,
      extraCerts,
      input: { now, entropy },
    },
    basis,
    transactionID,
    peerNonce,
  } = conversation;
  const senderNonce = entropy.bytes(16);
  const header = {
    pvno,
    sender: authentication.subject,
    recipient: recipientOf(basis),
    messageTime: now(),
    protectionKey,
    senderKID: authentication.subjectKeyIdentifier,
    transactionID,
    senderNonce,
    recipNonce: peerNonce,
  };
  const parts = [encodeRequestHeader(header), body instanceof Uint8Array ? body : derOf(body)] as const;
  return { ...conversation, senderNonce, sent: { kind, der: signParts(parts, protectionKey, extraCerts) } };
}

/** What an update asks for is the same at every attempt, octet by octet, as long as certificate and key are. */
function firstBody(basis: TransactionBasis): Uint8Array {
  const { old, newKey } = basis;
  const known = old && updates.get(old);
  if (known?.newKey === newKey) return known.body;
  const messages = new CertReqMessages([certReqMsg(basis)]);
  const body = derOf(new PKIBody({ [basis.input.kind]: messages }));
  if (old) updates.set(old, { newKey, body });
  return body;
}

const updates = new WeakMap<ReadCertificate, { readonly newKey: KeyObject; readonly body: Uint8Array }>();

/** POP is signed with the key requested, over the DER of the whole CertRequest (RFC 4211 §4.1). */
function certReqMsg(basis: TransactionBasis): CertReqMsg {
  const certReq = new CertRequest({ certTemplate: certTemplate(basis), ...(basis.old && { controls: [oldCertID(basis.old)] }) });
  const signature = signRsaSha256(new Uint8Array(AsnConvert.serialize(certReq)), basis.newKey);
  const popo = new POPOSigningKey({ algorithmIdentifier: sha256WithRSA(), signature: bufferOf(signature) });
  return new CertReqMsg({ certReq, popo: new ProofOfPossession({ signature: popo }) });
}

/** No issuer: it would have to name one of several CAs behind one address, and a strict CA refuses any other. */
function certTemplate({ input, old }: TransactionBasis): CertTemplate {
  const names = input.kind === 'ir' ? namesOfEntity(input.template) : old && { subject: old.subject, subjectAltName: old.subjectAltName };
  const subjectAltName = names?.subjectAltName;
  return new CertTemplate({
    ...(names && { subject: bufferOf(names.subject) }),
    publicKey: parseDer(input.template.newKey.publicKey, SubjectPublicKeyInfo),
    ...(subjectAltName && {
      extensions: [new Extension({ extnID: id_ce_subjectAltName, extnValue: new OctetString(bufferOf(subjectAltName)) })],
    }),
  });
}

function oldCertID({ issuer, serialNumber }: ReadCertificate): AttributeTypeAndValue {
  const certId = new CertId({ issuer: directoryName(issuer), serialNumber: bufferOf(serialNumber) });
  return new AttributeTypeAndValue({ type: id_regCtrl_oldCertID, value: AsnConvert.serialize(certId) });
}

const recipientOf = ({ caName, old }: TransactionBasis): Uint8Array => caName ?? old?.issuer ?? nullDn;

const directoryName = (name: Uint8Array) => new GeneralName({ directoryName: bufferOf(name) });

const derOf = (body: PKIBody): Uint8Array => new Uint8Array(AsnConvert.serialize(body));

const nullDn = Uint8Array.of(0x30, 0x00);
