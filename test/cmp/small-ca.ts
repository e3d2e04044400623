import { AsnConvert, AsnIntegerArrayBufferConverter, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  Extensions,
  ExtendedKeyUsage,
  KeyUsage,
  KeyUsageFlags,
  Name,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509';
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import {
  CertifiedKeyPair,
  CertOrEncCert,
  CertRepMessage,
  CertResponse,
  decodeMessage,
  ErrorMsgContent,
  GeneralName,
  PKIBody,
  PKIHeader,
  PKIMessage,
  encodeMessage,
  PKIStatusInfo,
  PollRep,
  PollRepContent,
  type ReceivedMessage,
} from '../../src/cmp/asn1/index.ts';
import { ProtectedPart } from '../../src/cmp/asn1/protected-part.ts';
import { protectBySignature } from '../../src/cmp/protection.ts';
import { sha256WithRSA } from '../../src/cmp/signature.ts';
import { encodeName, parseSlashName, type DistinguishedName } from '../../src/pki/distinguished-name.ts';
import { fixture, november2026 } from './fixtures.ts';

// A CA that says whatever a test wants it to say. The real one is src/ca; this one is for answers that a good CA never gives.

export const key = (name: 'root' | 'issuing' | 'identity' | 'router'): KeyObject =>
  createPrivateKey(Buffer.from(fixture(`keys/${name}.pem`)));

export const pkcs8 = (privateKey: KeyObject): Uint8Array => new Uint8Array(privateKey.export({ format: 'der', type: 'pkcs8' }));
export const spki = (privateKey: KeyObject): Uint8Array =>
  new Uint8Array(createPublicKey(privateKey).export({ format: 'der', type: 'spki' }));

export function dn(text: string): DistinguishedName {
  const { name } = parseSlashName(text);
  if (!name) throw new TypeError(`not a name: ${text}`);
  return name;
}

export interface CertificateWish {
  /** In the notation of the CA name; or its attributes, in whatever order. */
  readonly subject: string | DistinguishedName;
  readonly issuer: string;
  readonly key: KeyObject;
  readonly signedWith: KeyObject;
  readonly ca?: boolean;
  readonly pathLength?: number;
  readonly serial?: number;
  readonly notBefore?: number;
  readonly notAfter?: number;
  readonly keyUsage?: number;
  /** Signed with MD5, as nobody does any more. */
  readonly md5?: boolean;
  /** Signed with SHA-1, as old roots are. */
  readonly sha1?: boolean;
  /** Without any extension. */
  readonly version1?: boolean;
  /** Extended key usages, dotted. */
  readonly purposes?: readonly string[];
  /** DER of GeneralNames. */
  readonly subjectAltName?: Uint8Array;
}

const day = 24 * 3600_000;

export function issue(wish: CertificateWish): Uint8Array {
  const { serial = 1, notBefore = november2026 - day, notAfter = november2026 + 365 * day } = wish;
  const publicKeyInfo = spki(wish.key);
  const old = wish.md5 ? '1.2.840.113549.1.1.4' : wish.sha1 ? '1.2.840.113549.1.1.5' : undefined;
  const algorithm = () => (old === undefined ? sha256WithRSA() : new AlgorithmIdentifier({ algorithm: old, parameters: null }));
  const tbs = new TBSCertificate({
    version: wish.version1 ? Version.v1 : Version.v3,
    serialNumber: AsnIntegerArrayBufferConverter.fromASN(AsnIntegerArrayBufferConverter.toASN(Uint8Array.of(serial).buffer)),
    signature: algorithm(),
    issuer: AsnConvert.parse(encodeName(dn(wish.issuer)), Name),
    validity: new Validity({ notBefore: new Date(notBefore), notAfter: new Date(notAfter) }),
    subject: AsnConvert.parse(encodeName(typeof wish.subject === 'string' ? dn(wish.subject) : wish.subject), Name),
    subjectPublicKeyInfo: AsnConvert.parse(publicKeyInfo, SubjectPublicKeyInfo),
    ...(!wish.version1 && { extensions: extensionsOf(wish, publicKeyInfo) }),
  });
  const hash = wish.md5 ? 'md5' : wish.sha1 ? 'sha1' : 'sha256';
  const signature = sign(hash, new Uint8Array(AsnConvert.serialize(tbs)), wish.signedWith);
  return new Uint8Array(
    AsnConvert.serialize(
      new Certificate({
        tbsCertificate: tbs,
        signatureAlgorithm: algorithm(),
        signatureValue: bufferOf(signature),
      }),
    ),
  );
}

const extensionsOf = ({ ca = false, keyUsage, pathLength, purposes = [], subjectAltName }: CertificateWish, publicKeyInfo: Uint8Array) =>
  new Extensions([
    extension(
      '2.5.29.14',
      AsnConvert.serialize(new SubjectKeyIdentifier(Uint8Array.from(createHash('sha1').update(publicKeyInfo).digest()).buffer)),
    ),
    extension('2.5.29.15', AsnConvert.serialize(new KeyUsage(keyUsage ?? (ca ? caUsage : KeyUsageFlags.digitalSignature)))),
    ...(ca
      ? [
          extension(
            '2.5.29.19',
            AsnConvert.serialize(new BasicConstraints({ cA: true, ...(pathLength !== undefined && { pathLenConstraint: pathLength }) })),
          ),
        ]
      : []),
    ...(purposes.length > 0 ? [extension('2.5.29.37', AsnConvert.serialize(new ExtendedKeyUsage([...purposes])))] : []),
    ...(subjectAltName ? [extension('2.5.29.17', bufferOf(subjectAltName))] : []),
  ]);

const caUsage = KeyUsageFlags.digitalSignature | KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign;

const extension = (extnID: string, value: ArrayBuffer) => new Extension({ extnID, extnValue: new OctetString(value) });

export const rootName = '/C=CN/O=Lab/CN=Lab Root';
export const issuingName = '/C=CN/O=Lab/CN=Lab Issuing CA';
export const identityName = '/C=CN/O=Huawei/CN=NE40E-identity';
export const routerName = '/C=CN/O=Lab/CN=router1';

/** Root, issuing CA, the router's identity and a certificate for it. Made once: nobody changes them. */
export const labPki = () => (made ??= makePki());

let made: ReturnType<typeof makePki> | undefined;

function makePki() {
  const keys = { root: key('root'), issuing: key('issuing'), identity: key('identity'), router: key('router') };
  const root = issue({ subject: rootName, issuer: rootName, key: keys.root, signedWith: keys.root, ca: true });
  const issuing = issue({ subject: issuingName, issuer: rootName, key: keys.issuing, signedWith: keys.root, ca: true, serial: 2 });
  const identity = issue({ subject: identityName, issuer: rootName, key: keys.identity, signedWith: keys.root, serial: 3 });
  const enrolled = issue({ subject: routerName, issuer: issuingName, key: keys.router, signedWith: keys.issuing, serial: 4 });
  return { keys, root, issuing, identity, enrolled };
}

export interface AnswerTweak {
  readonly header?: Partial<PKIHeader>;
  readonly without?: 'senderNonce' | 'transactionID' | 'recipNonce' | 'messageTime' | 'senderKID';
  readonly signWith?: KeyObject;
  readonly signer?: Uint8Array;
  readonly extraCerts?: readonly Uint8Array[];
  readonly unprotected?: boolean;
  /** Protected with this instead of sha256WithRSAEncryption. */
  readonly protect?: { readonly algorithm: AlgorithmIdentifier; readonly sign: (data: Uint8Array) => Uint8Array };
}

let nonce = 0; // distinct, not random: a test never looks at its value

/** The DER of an answer to the request, right in every field but those that a test tweaks. */
export function answer(request: Uint8Array, body: PKIBody, tweak: AnswerTweak = {}): Uint8Array {
  const { keys, issuing, root } = labPki();
  const { header } = decodeMessage(request);
  const reply: Partial<PKIHeader> = {
    sender: new GeneralName({ directoryName: bufferOf(encodeName(dn(issuingName))) }),
    recipient: header.sender,
    messageTime: new Date(november2026),
    ...(header.transactionID && { transactionID: header.transactionID }),
    ...(header.senderNonce && { recipNonce: header.senderNonce }),
    senderNonce: Uint8Array.from({ length: 16 }, (_, at) => (at === 0 ? nonce++ % 256 : at)).buffer,
    ...tweak.header,
  };
  if (tweak.without) delete reply[tweak.without];
  const extraCerts = tweak.extraCerts ?? [issuing, root];
  if (tweak.unprotected) return encodeMessage(new PKIMessage({ header: new PKIHeader(reply), body, extraCerts: extraCerts.map(bufferOf) }));
  if (tweak.protect) {
    const header = new PKIHeader({ ...reply, protectionAlg: tweak.protect.algorithm });
    const protection = tweak.protect.sign(new Uint8Array(AsnConvert.serialize(new ProtectedPart({ header, body }))));
    return encodeMessage(new PKIMessage({ header, body, protection: bufferOf(protection), extraCerts: extraCerts.map(bufferOf) }));
  }
  return protectBySignature(reply, body, tweak.signWith ?? keys.issuing, extraCerts);
}

export const granted = (certificate: Uint8Array, { status = 0, caPubs = [] as readonly Uint8Array[], certReqId = 0 } = {}) =>
  new CertRepMessage({
    ...(caPubs.length > 0 && { caPubs: caPubs.map(bufferOf) }),
    response: [
      new CertResponse({
        certReqId,
        status: new PKIStatusInfo({ status }),
        certifiedKeyPair: new CertifiedKeyPair({ certOrEncCert: new CertOrEncCert({ certificate: bufferOf(certificate) }) }),
      }),
    ],
  });

export const undecided = (status: PKIStatusInfo) => new CertRepMessage({ response: [new CertResponse({ certReqId: 0, status })] });

export const ip = (content: CertRepMessage) => new PKIBody({ ip: content });
export const kup = (content: CertRepMessage) => new PKIBody({ kup: content });
export const pkiconf = () => new PKIBody({ pkiconf: null });
export const error = (status: PKIStatusInfo, errorDetails?: string[]) =>
  new PKIBody({ error: new ErrorMsgContent({ pKIStatusInfo: status, ...(errorDetails && { errorDetails }) }) });
export const pollRep = (checkAfter: number, certReqId = 0) =>
  new PKIBody({ pollRep: new PollRepContent([new PollRep({ certReqId, checkAfter })]) });

export const read = (der: Uint8Array): ReceivedMessage => decodeMessage(der);

export const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
