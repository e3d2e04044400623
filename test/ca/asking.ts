import { createPrivateKey, sign } from 'node:crypto';
import { Authority } from '../../src/ca/authority.ts';
import { CmpResponder, type CmpResponderOptions } from '../../src/ca/cmp-responder.ts';
import type { CaEvent } from '../../src/ca/events.ts';
import { factoryIdentityOf } from '../../src/ca/factory-identity.ts';
import { type CaRegister, volatileRegister } from '../../src/ca/state.ts';
import {
  bitString,
  explicit,
  generalizedTime,
  integer,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
} from '../../src/ca/wire/values.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { readCertificate } from '../../src/cmp/certificate.ts';
import { decodeMessage, type ReceivedMessage } from '../../src/cmp/asn1/message.ts';
import { bodyKind } from '../../src/cmp/asn1/pki-body.ts';
import { PKIFailureInfo } from '../../src/cmp/asn1/pki-failure-info.ts';
import type { PKIStatusInfo } from '../../src/cmp/asn1/pki-status-info.ts';
import { elementsOf, encodeDer, readDer } from '../../src/pki/der.ts';
import { encodeName } from '../../src/pki/distinguished-name.ts';
import { dn } from '../cmp/small-ca.ts';
import { countingEntropy } from '../support/counting-entropy.ts';
import { fixedCaState, fixedKey } from './world.ts';

type Options = Partial<Omit<CmpResponderOptions, 'authority' | 'entropy'>> & {
  readonly register?: CaRegister;
  readonly clock?: VirtualClock;
  readonly entropy?: ReturnType<typeof countingEntropy>;
};

/** A lab CA of fixed keys, and a device that was born at its factory. What the device sends is made octet by octet, so that it can be anything. */
export function askedCa({
  register = volatileRegister(),
  clock = new VirtualClock(),
  entropy = countingEntropy(),
  ...options
}: Options = {}) {
  const state = fixedCaState(clock, countingEntropy());
  const events: CaEvent[] = [];
  const authority = new Authority({ state, register, clock, entropy });
  const responder = new CmpResponder({
    authority,
    clock,
    entropy,
    anchors: () => [state.factory.certificate],
    onEvent: event => events.push(event),
    ...options,
  });
  const birth = factoryIdentityOf(fixedKey('device'), state.factory, dn('/CN=birth'), clock, countingEntropy());
  const device: Sender = { certificate: birth.certificateDer, key: fixedKey('device').privateKey };
  const send = async (message: Uint8Array): Promise<Answer> => answerIn(decodeMessage(await responder.respond(message)));
  return { authority, responder, clock, entropy, register, state, events, device, send };
}

export interface Answer extends ReceivedMessage {
  readonly kind: string;
  readonly status: PKIStatusInfo | undefined;
  /** In the RFC's spelling. */
  readonly failInfo: string | undefined;
  readonly text: string | undefined;
  /** DER of the certificate that it brings. */
  readonly certificate: Uint8Array | undefined;
}

function answerIn(message: ReceivedMessage): Answer {
  const { body } = message;
  const [response] = (body.ip ?? body.cp ?? body.kup)?.response ?? [];
  const status = body.error?.pKIStatusInfo ?? response?.status;
  const certificate = response?.certifiedKeyPair?.certOrEncCert.certificate;
  const [bit] = status?.failInfo ?? [];
  return Object.assign(message, {
    kind: bodyKind(body),
    status,
    failInfo: bit === undefined ? undefined : PKIFailureInfo[bit],
    text: status?.statusString?.join('; '),
    certificate: certificate && new Uint8Array(certificate),
  });
}

export interface Sender {
  readonly certificate: Uint8Array;
  /** PKCS#8, DER. */
  readonly key: Uint8Array;
}

/** Header fields as they are to stand there; `undefined` leaves one out. */
export interface HeaderChanges {
  readonly pvno?: number;
  readonly sender?: Uint8Array;
  readonly recipient?: Uint8Array;
  readonly messageTime?: number | undefined;
  readonly transactionID?: Uint8Array | undefined;
  readonly senderNonce?: Uint8Array | undefined;
  readonly recipNonce?: Uint8Array | undefined;
  /** Elements of generalInfo, DER. */
  readonly generalInfo?: readonly Uint8Array[];
}

let made = 0;
export const freshOctets = (count = 16): Uint8Array => Uint8Array.from(Buffer.from(String(++made).padStart(count, '0')));

/** The DER of a message with this body, signed by the sender. */
export function signed(body: Uint8Array, { certificate, key }: Sender, changes: HeaderChanges = {}): Uint8Array {
  const { subject } = readCertificate(certificate)!; // one of ours
  const header = headerOf({ sender: explicit(4, subject), ...changes }, sha256WithRsa);
  const protection = sign('sha256', sequence(header, body), privateKey(key));
  return sequence(header, body, explicit(0, bitString(protection)), explicit(1, sequence(certificate)));
}

export function headerOf(changes: HeaderChanges, protectionAlg?: Uint8Array, senderKID?: Uint8Array): Uint8Array {
  const { pvno, sender, recipient, messageTime, transactionID, senderNonce, recipNonce, generalInfo } = {
    pvno: 2,
    sender: explicit(4, sequence()),
    recipient: explicit(4, sequence()),
    transactionID: freshOctets(),
    senderNonce: freshOctets(),
    recipNonce: undefined,
    generalInfo: [],
    ...changes,
  };
  const octets = (number: number, value: Uint8Array | undefined) => (value ? [explicit(number, octetString(value))] : []);
  return sequence(
    integer(pvno),
    sender,
    recipient,
    ...(messageTime === undefined ? [] : [explicit(0, generalizedTime(messageTime))]),
    ...(protectionAlg ? [explicit(1, protectionAlg)] : []),
    ...octets(2, senderKID),
    ...octets(4, transactionID),
    ...octets(5, senderNonce),
    ...octets(6, recipNonce),
    ...(generalInfo.length > 0 ? [explicit(8, sequence(...generalInfo))] : []),
  );
}

/** Parts of a CertTemplate that a request may have, as DER with their tags, by their numbers. */
export type TemplateParts = Readonly<Record<number, Uint8Array>>;

export const templateParts = ({
  subject = encodeName(dn('/CN=router1')),
  publicKey = fixedKey('router').publicKey,
} = {}): TemplateParts => ({
  5: explicit(5, subject),
  6: publicKeyPart(publicKey),
});

export const publicKeyPart = (spki: Uint8Array): Uint8Array => encodeDer(0xa6, readDer(spki).contents);
export const extensionsPart = (...extensions: readonly Uint8Array[]): Uint8Array => encodeDer(0xa9, ...extensions);
export const extensionOf = (id: string, value: Uint8Array): Uint8Array => sequence(objectIdentifier(id), octetString(value));

export const certRequest = (parts: TemplateParts, controls: readonly Uint8Array[] = [], certReqId = 0): Uint8Array =>
  sequence(
    integer(certReqId),
    sequence(
      ...Object.keys(parts)
        .map(Number)
        .sort((a, b) => a - b)
        .map(number => parts[number]!),
    ), // the keys are its own
    ...(controls.length > 0 ? [sequence(...controls)] : []),
  );

/** The body of an ir, cr or kur, with a proof of possession by the key. */
export function requestBody(
  certReq: Uint8Array,
  { kind = 'ir', key = fixedKey('router').privateKey, popo }: RequestChanges = {},
): Uint8Array {
  const proof = popo ?? encodeDer(0xa1, sha256WithRsa, bitString(sign('sha256', certReq, privateKey(key))));
  return explicit({ ir: 0, cr: 2, kur: 7 }[kind], sequence(sequence(certReq, proof)));
}

interface RequestChanges {
  readonly kind?: 'ir' | 'cr' | 'kur';
  /** PKCS#8, DER. */
  readonly key?: Uint8Array;
  /** The whole ProofOfPossession. */
  readonly popo?: Uint8Array;
}

export const pollReqBody = (certReqId = 0): Uint8Array => explicit(25, sequence(sequence(integer(certReqId))));

/** What every message behind the first one carries. */
export const following = ({ header: { transactionID, senderNonce } }: ReceivedMessage): HeaderChanges => ({
  transactionID: transactionID && new Uint8Array(transactionID),
  recipNonce: senderNonce && new Uint8Array(senderNonce),
});

export const privateKey = (pkcs8: Uint8Array) => createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });

export const sha256WithRsa = sequence(objectIdentifier('1.2.840.113549.1.1.11'), nullValue);

/** Contents of the subjectAltName and other extensions of a certificate. */
export const extensionValue = (certificate: Uint8Array, id: string): Uint8Array | undefined => {
  const [tbs] = elementsOf(readDer(certificate));
  const list = tbs && elementsOf(tbs).find(({ tag }) => tag === 0xa3);
  const oid = Buffer.from(objectIdentifier(id));
  const found = list && elementsOf(elementsOf(list)[0]!).find(({ contents }) => Buffer.from(contents).indexOf(oid) === 0);
  return found && elementsOf(found).at(-1)?.contents;
};
