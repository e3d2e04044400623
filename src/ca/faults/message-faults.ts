import { AsnConvert } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { bufferOf } from '../../cmp/asn1/encoded.ts';
import { CertOrEncCert } from '../../cmp/asn1/cert-or-enc-cert.ts';
import { CertRepMessage } from '../../cmp/asn1/cert-rep-message.ts';
import { CertResponse } from '../../cmp/asn1/cert-response.ts';
import { CertifiedKeyPair } from '../../cmp/asn1/certified-key-pair.ts';
import { encodeDer } from '../../cmp/asn1/der.ts';
import { decodeMessage, encodeMessage, type ReceivedMessage } from '../../cmp/asn1/message.ts';
import { GeneralName } from '../../cmp/asn1/general-name.ts';
import { PKIBody } from '../../cmp/asn1/pki-body.ts';
import type { PKIFailureInfo } from '../../cmp/asn1/pki-failure-info.ts';
import { PKIHeader } from '../../cmp/asn1/pki-header.ts';
import { PKIMessage } from '../../cmp/asn1/pki-message.ts';
import { ProtectedPart } from '../../cmp/asn1/protected-part.ts';
import { readCertificate } from '../../cmp/certificate.ts';
import { protectBySignature } from '../../cmp/protection.ts';
import { type SigningHash, signingAlgorithm, signWith } from '../../cmp/signing.ts';
import { errorBody, pkiconfBody, waitingErrorBody } from '../answer-bodies.ts';
import { signCertificate } from '../certificate.ts';
import { caExtensions, keyIdentifierOf } from '../extensions.ts';
import { refuse } from '../refusal.ts';
import type { FaultName } from './catalogue.ts';

/** What a fault within the protection is signed with: the keys of the CA itself. */
export interface OwnKeys {
  readonly privateKey: KeyObject;
  readonly hash: SigningHash;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Signs under the issuing CA. DER of Name and SubjectPublicKeyInfo. */
  readonly certify: (subject: Uint8Array, publicKey: Uint8Array, validity: readonly [notBefore: number, notAfter: number]) => Uint8Array;
}

type Meddle = (message: ReceivedMessage, value: string, keys: OwnKeys) => Uint8Array;

/** An answer with the fault in it; as it is where the fault has no place in a message of its kind. */
export function withFault(name: FaultName, value: string, answer: Uint8Array, keys: OwnKeys | undefined): Uint8Array {
  const change = outside[name];
  if (change) return change(answer, value);
  const within = signed[name];
  return within && keys ? within(decodeMessage(answer), value, keys) : answer;
}

const outside: Partial<Record<FaultName, (answer: Uint8Array, value: string) => Uint8Array>> = {
  corrupt(answer, value) {
    const changed = Uint8Array.from(answer);
    const at = Number(value) < 0 ? answer.length + Number(value) : Number(value);
    changed.set([(answer[at] ?? 0) ^ 0x40], Math.min(Math.max(at, 0), answer.length - 1));
    return changed;
  },
  trailing: (answer, value) => Buffer.concat([answer, Buffer.alloc(Math.max(0, Number(value)))]),
  'no-extra-certs': answer => assembled(decodeMessage(answer), {}),
  unprotected: answer => assembled(decodeMessage(answer), { extraCerts: certificatesOf(decodeMessage(answer)), isUnprotected: true }),
  'wrong-signer': answer => signedAnew(decodeMessage(answer), foreignKey().privateKey),
  'foreign-signer'(answer) {
    const message = decodeMessage(answer);
    return signedAnew(message, foreignKey().privateKey, [foreignCa(message)]);
  },
  'stranger-signer'(answer) {
    const { header, body, ...message } = decodeMessage(answer);
    const sender = new GeneralName({ directoryName: bufferOf(strangerName) });
    return protectBySignature({ ...header, sender }, body, foreignKey().privateKey, [foreignCa(message, strangerName)]);
  },
};

const signed: Partial<Record<FaultName, Meddle>> = {
  'expired-signer'(message, _value, keys) {
    const signer = readCertificate(certificatesOf(message)[0] ?? new Uint8Array());
    if (!signer) return signedAnew(message, keys.privateKey);
    const expired = keys.certify(signer.subject, signer.publicKeyInfo, [keys.now() - 10 * day, keys.now() - day]);
    return signedAnew(message, keys.privateKey, [expired, ...certificatesOf(message).slice(1)], keys.hash);
  },
  'wrong-nonce': changedHeader(() => ({ recipNonce: bufferOf(new Uint8Array(16)) })),
  'no-nonce': changedHeader((): Partial<PKIHeader> => ({}), 'recipNonce'),
  'wrong-transaction-id': changedHeader(() => ({ transactionID: bufferOf(new Uint8Array(16)) })),
  'wrong-sender-kid': changedHeader(() => ({ senderKID: bufferOf(new Uint8Array(20)) })),
  'no-null': (message, _value, keys) => withoutNull(message, keys),
  'first-nonce': changedHeader(value => (value === '' ? {} : { recipNonce: bufferOf(Buffer.from(value, 'hex')) })),
  pvno: changedHeader(value => ({ pvno: Number(value) })),
  'wrong-cert-req-id': changedRep(({ response, ...rep }, value) => ({
    ...rep,
    response: response.map(one => new CertResponse({ ...one, certReqId: Number(value) })),
  })),
  'no-certificate': changedRep(({ response, ...rep }) => ({
    ...rep,
    response: response.map(({ certReqId, status }) => new CertResponse({ certReqId, status })),
  })),
  'two-responses': changedRep(({ response, ...rep }) => ({ ...rep, response: [...response, ...response] })),
  'ca-pubs': changedRep(({ caPubs = [], ...rep }, value) => ({
    ...rep,
    caPubs: Array.from({ length: Math.min(Number(value), mostTimes) }, () => caPubs).flat(),
  })),
  'noisy-ca-pubs'(message, value, keys) {
    const device = keys.certify(strangerName, foreignKey().publicKey, [keys.now() - day, keys.now() + day]);
    const stranger = foreignCa(message);
    return changedRep(({ caPubs = [], ...rep }) => ({ ...rep, caPubs: [bufferOf(device), ...caPubs, bufferOf(stranger)] }))(
      message,
      value,
      keys,
    );
  },
  'other-key': reissued(({ subject }) => ({ subject, publicKey: foreignKey().publicKey })),
  error: (message, value, keys) => withBody(message, errorBody(refuse(value as PKIFailureInfo, 'a fault that was asked for')), keys), // read as one
  'error-waiting': (message, _value, keys) =>
    repOf(message) ? withBody(message, waitingErrorBody(), keys) : withBody(message, message.body, keys),
  'wrong-body': (message, _value, keys) => withBody(message, pkiconfBody(), keys),
};

function changedHeader(change: (value: string) => Partial<PKIHeader>, left?: 'recipNonce'): Meddle {
  return ({ header, body, ...message }, value, keys) => {
    const changed = { ...header, ...change(value) };
    if (left) delete changed[left];
    return protectBySignature(changed, body, keys.privateKey, certificatesOf(message), keys.hash);
  };
}

/** Only where the answer brings a certificate. */
function changedRep(change: (rep: CertRepMessage, value: string) => Partial<CertRepMessage>): Meddle {
  return (message, value, keys) => {
    const found = repOf(message);
    if (!found?.rep.response[0]?.certifiedKeyPair) return withBody(message, message.body, keys);
    return withBody(message, new PKIBody({ [found.kind]: new CertRepMessage(change(found.rep, value)) }), keys);
  };
}

/** Another certificate in place of the one that the CA has issued, which it does not know of. */
function reissued(
  change: (issued: NonNullable<ReturnType<typeof readCertificate>>) => { subject: Uint8Array; publicKey: Uint8Array },
): Meddle {
  return (message, value, keys) =>
    changedRep(({ response, ...rep }) => ({
      ...rep,
      response: response.map(one => {
        const issued = readCertificate(new Uint8Array(one.certifiedKeyPair?.certOrEncCert.certificate ?? new ArrayBuffer(0)));
        if (!issued) return one;
        const { subject, publicKey } = change(issued);
        const certificate = bufferOf(keys.certify(subject, publicKey, [issued.notBefore, issued.notAfter]));
        return new CertResponse({ ...one, certifiedKeyPair: new CertifiedKeyPair({ certOrEncCert: new CertOrEncCert({ certificate }) }) });
      }),
    }))(message, value, keys);
}

const repOf = ({ body: { ip, cp, kup } }: ReceivedMessage) =>
  ip ? { kind: 'ip', rep: ip } : cp ? { kind: 'cp', rep: cp } : kup ? { kind: 'kup', rep: kup } : undefined;

const withBody = (message: ReceivedMessage, body: PKIBody, { privateKey, hash }: OwnKeys): Uint8Array =>
  protectBySignature(message.header, body, privateKey, certificatesOf(message), hash);

/** OpenSSL 3.0 writes it so. */
function withoutNull({ header, body, ...message }: ReceivedMessage, { privateKey, hash }: OwnKeys): Uint8Array {
  const { algorithm } = signingAlgorithm(privateKey, hash);
  const bare = new PKIHeader({ ...header, protectionAlg: new AlgorithmIdentifier({ algorithm }) });
  const part = new Uint8Array(AsnConvert.serialize(new ProtectedPart({ header: bare, body })));
  const extraCerts = certificatesOf(message).map(bufferOf);
  return encodeMessage(new PKIMessage({ header: bare, body, protection: bufferOf(signWith(part, privateKey, hash)), extraCerts }));
}

const signedAnew = (message: ReceivedMessage, key: KeyObject, extraCerts = certificatesOf(message), hash?: SigningHash): Uint8Array =>
  protectBySignature(message.header, message.body, key, extraCerts, hash);

const certificatesOf = ({ extraCerts = [] }: Pick<ReceivedMessage, 'extraCerts'>): readonly Uint8Array[] =>
  extraCerts.map(der => new Uint8Array(der));

/** Of the octets that it had. */
function assembled(
  { headerRaw, bodyRaw, protection }: ReceivedMessage,
  { extraCerts = [], isUnprotected = false }: { readonly extraCerts?: readonly Uint8Array[]; readonly isUnprotected?: boolean },
): Uint8Array {
  const parts = [headerRaw, bodyRaw];
  if (protection && !isUnprotected) parts.push(encodeDer(0xa0, encodeDer(0x03, Uint8Array.of(0), new Uint8Array(protection))));
  if (extraCerts.length > 0) parts.push(encodeDer(0xa1, encodeDer(0x30, ...extraCerts)));
  return encodeDer(0x30, ...parts);
}

const likeOf = (message: Pick<ReceivedMessage, 'extraCerts'>) => readCertificate(certificatesOf(message)[0] ?? new Uint8Array());

/** A CA that calls itself what the signer is called. */
function foreignCa(message: Pick<ReceivedMessage, 'extraCerts'>, name = likeOf(message)?.subject ?? strangerName): Uint8Array {
  const { publicKey, privateKey } = foreignKey();
  const like = likeOf(message);
  const keyIdentifier = keyIdentifierOf(publicKey);
  const [notBefore, notAfter] = [like?.notBefore ?? 0, like?.notAfter ?? 0];
  return signCertificate(
    {
      serialNumber: Uint8Array.of(1),
      issuer: name,
      subject: name,
      notBefore,
      notAfter,
      publicKey,
      extensions: caExtensions(publicKey, keyIdentifier),
    },
    privateKey,
  );
}

let made: { readonly publicKey: Uint8Array; readonly privateKey: KeyObject } | undefined;

/** Made when first needed; whose it is does not matter. */
function foreignKey() {
  if (made) return made;
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  made = { publicKey: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })), privateKey };
  return made;
}

/** `CN=somebody else` */
const strangerName = encodeDer(
  0x30,
  encodeDer(0x31, encodeDer(0x30, Uint8Array.of(0x06, 0x03, 0x55, 0x04, 0x03), encodeDer(0x0c, Buffer.from('somebody else')))),
);

const day = 86_400_000;
const mostTimes = 1000;
