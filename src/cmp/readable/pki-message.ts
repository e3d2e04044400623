import { type DerElement, elementsOf } from '../../pki/der.ts';
import { readObjectIdentifier } from '../../pki/object-identifier.ts';
import { PKIFailureInfo } from '../asn1/pki-failure-info.ts';
import {
  algorithm,
  bits,
  certificate,
  certificationRequest,
  extensions,
  generalName,
  integer,
  name,
  namedBits,
  text,
  time,
} from './x509.ts';
import { anything, explicit, hex, hexText, leaf, listOf, oidText, safely, secret, sequence, type Show, type Writer } from './writer.ts';

const freeText = listOf(text, 'text');

/** RFC 4210 §5.2.3 */
const statuses = ['accepted', 'grantedWithMods', 'rejection', 'waiting', 'revocationWarning', 'revocationNotification', 'keyUpdateWarning'];

const status = leaf(({ contents }) => `${statuses[contents[0] ?? 0] ?? 'unknown'} (${hexText(contents)})`);

const statusInfo = sequence(
  { name: 'status', show: status, tags: [0x02] },
  { name: 'statusString', show: freeText, tags: [0x30] },
  { name: 'failInfo', show: namedBits(PKIFailureInfo), tags: [0x03] },
);

/** A type and a value: what may hold a secret is not shown. */
const typeAndValue: Show = (element, to, label) => {
  const [id, value] = elementsOf(element);
  if (!id) throw new TypeError('no type');
  const dotted = readObjectIdentifier(id);
  const shown = secrets.has(dotted) ? secret : safely(values[dotted] ?? anything);
  if (value) shown(value, to, `${label}: ${oidText(id)}`);
  else to.line(`${label}: ${oidText(id)}`);
};

const certId = sequence({ name: 'issuer', show: generalName }, { name: 'serialNumber', show: hex });

/** id-it-revPassphrase; id-regCtrl-regToken, authenticator, pkiArchiveOptions */
const secrets: ReadonlySet<string> = new Set(['1.3.6.1.5.5.7.4.12', '1.3.6.1.5.5.7.5.1.1', '1.3.6.1.5.5.7.5.1.2', '1.3.6.1.5.5.7.5.1.4']);

const values: Readonly<Record<string, Show>> = { '1.3.6.1.5.5.7.5.1.5': certId, '1.3.6.1.5.5.7.4.17': listOf(certificate, 'certificate') };

const header = sequence(
  { name: 'pvno', show: integer },
  { name: 'sender', show: generalName },
  { name: 'recipient', show: generalName },
  { name: 'messageTime', show: explicit(time), tags: [0xa0] },
  { name: 'protectionAlg', show: explicit(algorithm), tags: [0xa1] },
  { name: 'senderKID', show: explicit(hex), tags: [0xa2] },
  { name: 'recipKID', show: explicit(hex), tags: [0xa3] },
  { name: 'transactionID', show: explicit(hex), tags: [0xa4] },
  { name: 'senderNonce', show: explicit(hex), tags: [0xa5] },
  { name: 'recipNonce', show: explicit(hex), tags: [0xa6] },
  { name: 'freeText', show: explicit(freeText), tags: [0xa7] },
  { name: 'generalInfo', show: explicit(listOf(typeAndValue, 'info')), tags: [0xa8] },
);

/** RFC 4211 §5: IMPLICIT tags, but around a Name and a Time. */
const certTemplate = sequence(
  { name: 'version', show: integer, tags: [0x80] },
  { name: 'serialNumber', show: hex, tags: [0x81] },
  { name: 'signingAlg', show: algorithm, tags: [0xa2] },
  { name: 'issuer', show: explicit(name), tags: [0xa3] },
  {
    name: 'validity',
    show: sequence({ name: 'notBefore', show: explicit(time), tags: [0xa0] }, { name: 'notAfter', show: explicit(time), tags: [0xa1] }),
    tags: [0xa4],
  },
  { name: 'subject', show: explicit(name), tags: [0xa5] },
  {
    name: 'publicKey',
    show: sequence({ name: 'algorithm', show: algorithm }, { name: 'subjectPublicKey', show: bits }),
    tags: [0xa6],
  },
  { name: 'extensions', show: extensions, tags: [0xa9] },
);

const popoSigningKey = sequence(
  { name: 'poposkInput', show: anything, tags: [0xa0] },
  { name: 'algorithmIdentifier', show: algorithm, tags: [0x30] },
  { name: 'signature', show: bits, tags: [0x03] },
);

const proofOfPossession: Show = (element, to, label) => {
  if (element.tag === 0xa1) return popoSigningKey(element, to, `${label}: signature`);
  if (element.tag === 0x80) return to.line(`${label}: raVerified`);
  secret(element, to, label);
};

const certRequest = sequence(
  { name: 'certReqId', show: integer },
  { name: 'certTemplate', show: certTemplate },
  { name: 'controls', show: listOf(typeAndValue, 'control') },
);

const certReqMessages = listOf(
  sequence(
    { name: 'certReq', show: certRequest, tags: [0x30] },
    { name: 'popo', show: proofOfPossession, tags: [0x80, 0xa1, 0xa2, 0xa3] },
    { name: 'regInfo', show: secret },
  ),
  'CertReqMsg',
);

const certOrEncCert: Show = (element, to, label) =>
  element.tag === 0xa0 ? explicit(certificate)(element, to, `${label}: certificate`) : secret(element, to, `${label}: encryptedCert`);

const certResponse = sequence(
  { name: 'certReqId', show: integer },
  { name: 'status', show: statusInfo },
  {
    name: 'certifiedKeyPair',
    show: sequence(
      { name: 'certOrEncCert', show: certOrEncCert },
      { name: 'privateKey', show: secret, tags: [0xa0] },
      { name: 'publicationInfo', show: explicit(anything), tags: [0xa1] },
    ),
    tags: [0x30],
  },
  { name: 'rspInfo', show: secret, tags: [0x04] },
);

const certificates = listOf(certificate, 'certificate');

const certRepMessage = sequence(
  { name: 'caPubs', show: explicit(certificates), tags: [0xa1] },
  { name: 'response', show: listOf(certResponse, 'CertResponse'), tags: [0x30] },
);

const errorContent = sequence(
  { name: 'pKIStatusInfo', show: statusInfo, tags: [0x30] },
  { name: 'errorCode', show: integer, tags: [0x02] },
  { name: 'errorDetails', show: freeText, tags: [0x30] },
);

const certStatus = sequence(
  { name: 'certHash', show: hex },
  { name: 'certReqId', show: integer },
  { name: 'statusInfo', show: statusInfo, tags: [0x30] },
  { name: 'hashAlg', show: explicit(algorithm), tags: [0xa0] },
);

const revocation = listOf(
  sequence({ name: 'certDetails', show: certTemplate }, { name: 'crlEntryDetails', show: extensions, tags: [0x30] }),
  'RevDetails',
);

const revocationAnswer = sequence(
  { name: 'status', show: listOf(statusInfo, 'PKIStatusInfo'), tags: [0x30] },
  { name: 'revCerts', show: explicit(listOf(certId, 'CertId')), tags: [0xa0] },
  { name: 'crls', show: explicit(anything), tags: [0xa1] },
);

const pollRep = listOf(
  sequence({ name: 'certReqId', show: integer }, { name: 'checkAfter', show: integer }, { name: 'reason', show: freeText, tags: [0x30] }),
  'PollRep',
);

/** Bodies by their number, RFC 4210 §5.1.2. */
const bodies: Readonly<Record<number, readonly [name: string, show: Show]>> = {
  0: ['ir', certReqMessages],
  1: ['ip', certRepMessage],
  2: ['cr', certReqMessages],
  3: ['cp', certRepMessage],
  4: ['p10cr', certificationRequest],
  5: ['popdecc', secret],
  6: ['popdecr', secret],
  7: ['kur', certReqMessages],
  8: ['kup', certRepMessage],
  9: ['krr', certReqMessages],
  10: ['krp', secret],
  11: ['rr', revocation],
  12: ['rp', revocationAnswer],
  19: ['pkiconf', (_, to, label) => to.line(label)],
  20: ['nested', (element, to, label) => listOf(pkiMessage, 'PKIMessage')(element, to, label)],
  21: ['genm', listOf(typeAndValue, 'info')],
  22: ['genp', listOf(typeAndValue, 'info')],
  23: ['error', errorContent],
  24: ['certConf', listOf(certStatus, 'CertStatus')],
  25: ['pollReq', listOf(sequence({ name: 'certReqId', show: integer }), 'PollReq')],
  26: ['pollRep', pollRep],
};

const body: Show = (element, to, label) => {
  const [kind, show] = bodies[element.tag & 0x1f] ?? [`[${element.tag & 0x1f}]`, anything];
  explicit(safely(show))(element, to, `${label}: ${kind}`);
};

export const pkiMessage: Show = (element: DerElement, to: Writer, label: string) =>
  sequence(
    { name: 'header', show: header, tags: [0x30] },
    { name: 'body', show: body },
    { name: 'protection', show: explicit(bits), tags: [0xa0] },
    { name: 'extraCerts', show: explicit(certificates), tags: [0xa1] },
  )(element, to, label);
