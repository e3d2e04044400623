import { AsnConvert } from '@peculiar/asn1-schema';
import { bodyKind, decodeMessage } from '../../src/cmp/asn1/index.ts';
import { readCertificate } from '../../src/cmp/certificate.ts';
import { readCertificates } from '../../src/cmp/certificates.ts';
import { type CmpAnswer, readAnswer } from '../../src/cmp/responses.ts';
import { defaultLimits } from '../../src/cmp/session-input.ts';
import type { RequestKind, Transaction } from '../../src/cmp/transaction.ts';
import { encodeName, parseSlashName } from '../../src/pki/distinguished-name.ts';
import { certificate, fixture, messageFiles, november2026 } from './fixtures.ts';
import { initialRequest, keyUpdate } from './run.ts';
import { dn, key } from './small-ca.ts';

export interface Circumstances {
  readonly anchors?: readonly string[];
  readonly caName?: string;
  readonly now?: number;
  /** Changes the answer before it is read. */
  readonly tamper?: (der: Uint8Array) => Uint8Array;
}

/** What our client makes of an answer of OpenSSL's server, in the place of OpenSSL's client: `replay('ir-signature', 2)`. */
export function replay(folder: string, nth: number, circumstances: Circumstances = {}): CmpAnswer {
  const reply = fixture(fileOf(folder, nth));
  return reader(folder, nth, circumstances)(circumstances.tamper?.(reply) ?? reply);
}

/** The same for many answers in that place. */
export function reader(folder: string, nth: number, circumstances: Circumstances = {}): (reply: Uint8Array) => CmpAnswer {
  const request = fixture(fileOf(folder, nth - 1));
  const transaction = transactionAfter(folder, request, circumstances);
  const isConfirming = messageFiles.some(path => path.startsWith(`${folder}/`) && path.endsWith('certConf.der') && numberOf(path) < nth);
  const certReqId = decodeMessage(request).body.pollReq?.[0]?.certReqId ?? 0;
  return reply => readAnswer(reply, transaction, isConfirming ? 'pkiconf' : 'certRep', certReqId);
}

export const fileOf = (folder: string, nth: number): string =>
  messageFiles.find(path => path.startsWith(`${folder}/`) && numberOf(path) === nth) ?? '';

const numberOf = (path: string) => Number(/(\d\d)-\w+\.der$/.exec(path)?.[1]);

const pkiOf = (folder: string) => (folder === 'ir-ec-ca' ? 'pki-ec' : folder === 'ir-ed25519-ca' ? 'pki-ed25519' : 'pki-rsa');

const derOf = (path: string) => new Uint8Array(certificate(path).raw);

function transactionAfter(
  folder: string,
  request: Uint8Array,
  { anchors = ['op-root'], caName, now = november2026 }: Circumstances,
): Transaction {
  const { header, body } = decodeMessage(request);
  const first = decodeMessage(fixture(fileOf(folder, 1))).body;
  const publicKey = (first.ir ?? first.kur)?.[0]?.certReq.certTemplate.publicKey;
  const enrolled = derOf(`${pkiOf(folder)}/enrolled.crt`);
  const authentication = readCertificate(first.kur ? enrolled : derOf(`${pkiOf(folder)}/birth.crt`));
  if (!publicKey || !authentication || !header.transactionID || !header.senderNonce)
    throw new TypeError(`${folder} begins with no request`);
  const newKey = { privateKey: new Uint8Array(), publicKey: new Uint8Array(AsnConvert.serialize(publicKey)) };
  return {
    basis: {
      input: first.kur
        ? keyUpdate({ template: { newKey }, oldCertificate: enrolled, now: () => now })
        : initialRequest({ template: { newKey, subject: dn('/CN=ne40e-1') }, now: () => now }),
      old: first.kur ? authentication : undefined,
      limits: defaultLimits,
      protectionKey: key('identity'),
      newKey: key('router'),
      authentication,
      extraCerts: [],
      caName: caName === undefined ? undefined : encodeName(parseSlashName(caName).name ?? []),
      anchors: readCertificates(anchors.map(name => derOf(`${pkiOf(folder)}/${name}.crt`))),
    },
    transactionID: new Uint8Array(header.transactionID),
    senderNonce: new Uint8Array(header.senderNonce),
    peerNonce: undefined,
    sent: { kind: bodyKind(body) as RequestKind, der: request }, // what a client sends is one of these
    remembered: readCertificates([derOf(`${pkiOf(folder)}/op-sub.crt`)]),
  };
}
