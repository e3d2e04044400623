import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { createHash } from 'node:crypto';
import { formatDateTime } from '../clock/format.ts';
import { algorithmName } from '../pki/certificate-words.ts';
import { isSameName } from '../pki/distinguished-name.ts';
import { elementsOf, readDer } from './asn1/der.ts';
import { namesOfEntity } from './entity-names.ts';
import { id_sha256 } from './asn1/object-identifiers.ts';
import { PKIFailureInfo } from './asn1/pki-failure-info.ts';
import { PKIStatus, PKIStatusInfo } from './asn1/pki-status-info.ts';
import { isSameDer, isYetValid, type ReadCertificate, nameText } from './certificate.ts';
import type { CmpFailure } from './result.ts';
import { hashOf, isAcceptedAlgorithm } from './signature.ts';
import type { Confirmation, Transaction, TransactionBasis } from './transaction.ts';
import { type TrustBasis, trustOf } from './trust.ts';

export interface Issued {
  readonly certificate: ReadCertificate;
  /** The CA said that it did not issue quite what was asked for. */
  readonly withMods: boolean;
  /** CA certificates in order: `_ca0`, `_ca1`, … */
  readonly caCertificates: readonly ReadCertificate[];
}

/** What is wrong with a certificate that the CA has issued; undefined when it may be kept. */
export function faultOfIssued(
  { certificate, withMods }: Issued,
  pool: readonly ReadCertificate[],
  { basis, trustedBy }: Transaction,
): CmpFailure | undefined {
  const { input, limits } = basis;
  const now = input.now();
  const asked = askedFor(basis);
  if (!isSameDer(certificate.publicKeyInfo, input.template.newKey.publicKey)) return { code: 'CMP_WRONG_KEY', detail: '' };
  if (limits.strict && !withMods && asked.subject && !isSameName(certificate.subject, asked.subject))
    return { code: 'CMP_WRONG_SUBJECT', detail: `it is for ${nameText(certificate.subject)}, not for ${nameText(asked.subject)}` };
  if (!isYetValid(certificate, now))
    return { code: 'CMP_NOT_YET_VALID', detail: `valid from ${formatDateTime(certificate.notBefore)}, it is ${formatDateTime(now)}` };
  if (now > certificate.notAfter)
    return { code: 'CMP_EXPIRED', detail: `valid until ${formatDateTime(certificate.notAfter)}, it is ${formatDateTime(now)}` };
  if (!isAcceptedAlgorithm(certificate.signatureAlgorithm, { sha1: !limits.strict }))
    return { code: 'CMP_WEAK_CERTIFICATE', detail: algorithmName(certificate.signatureAlgorithm.algorithm) };
  // A signer whom only a name speaks for proves nothing about the issuer either: importing the files is the operator's decision.
  if (trustedBy === 'imported CA' && !trustOf(certificate, pool, trustBasisOf(basis))) {
    return { code: 'CMP_NO_PATH', detail: `it is issued by ${nameText(certificate.issuer)}, which no CA certificate in memory leads to` };
  }
  return undefined;
}

/** What is otherwise than it was asked for, or cannot be checked, and is taken all the same: the key is what must match. */
export function remarksOnIssued(
  { certificate }: Issued,
  pool: readonly ReadCertificate[],
  { basis, trustedBy }: Transaction,
): readonly string[] {
  const { anchors } = basis;
  const { subject, subjectAltName } = askedFor(basis);
  const by = trustOf(certificate, pool, trustBasisOf(basis));
  const issuer = nameText(certificate.issuer);
  return [
    ...(subject && !isSameName(certificate.subject, subject)
      ? [`the CA has set another subject: ${nameText(certificate.subject)} instead of ${nameText(subject)}`]
      : []),
    ...(subjectAltName && !holdsNames(certificate.subjectAltName, subjectAltName)
      ? [`the CA has ${certificate.subjectAltName ? 'changed' : 'left out'} the subjectAltName that was asked for`]
      : []),
    ...(isAcceptedAlgorithm(certificate.signatureAlgorithm) ? [] : ['the certificate is signed with SHA-1']),
    ...(by === 'CA name' && trustedBy === 'imported CA'
      ? [`the certificate leads to no CA certificate in memory, only to the CA named: ${issuer}`]
      : []),
    ...(!by && anchors.length > 0 ? [`no CA certificate at hand has issued the certificate: look at ${issuer} before you import it`] : []),
  ];
}

const trustBasisOf = ({ anchors, caName, input, limits }: TransactionBasis): TrustBasis => ({
  anchors,
  caName: limits.strict ? undefined : caName,
  now: input.now(),
});

interface AskedFor {
  /** DER of a Name. */
  readonly subject: Uint8Array | undefined;
  /** DER of GeneralNames. */
  readonly subjectAltName: Uint8Array | undefined;
}

const askedFor = ({ input, old }: TransactionBasis): AskedFor =>
  input.kind === 'ir' ? namesOfEntity(input.template) : { subject: old?.subject, subjectAltName: old?.subjectAltName };

/** Whether all of the names are among them, in any order. */
function holdsNames(held: Uint8Array | undefined, asked: Uint8Array): boolean {
  const [theirs, ours] = [held, asked].map(names =>
    names ? elementsOf(readDer(names)).map(({ whole }) => Buffer.from(whole).toString('hex')) : [],
  );
  return ours?.every(name => theirs?.includes(name)) ?? true;
}

/** The hash is that of the certificate's signature; where that has none, we choose and say so (RFC 9480 §2.10). */
export function acceptance({ certificate }: Issued): Confirmation {
  const hash = hashOf(certificate.signatureAlgorithm);
  const options = hash === 'shake256' ? { outputLength: 64 } : {}; // RFC 9481 §2.3.2 for Ed448
  const certHash = Uint8Array.from(
    createHash(hash ?? 'sha256', options)
      .update(certificate.der)
      .digest(),
  ).buffer;
  return hash ? { certHash } : { certHash, hashAlg: new AlgorithmIdentifier({ algorithm: id_sha256 }) };
}

export function refusal(issued: Issued, { detail }: CmpFailure): Confirmation {
  const failInfo = [PKIFailureInfo.indexOf('incorrectData')];
  return { ...acceptance(issued), statusInfo: new PKIStatusInfo({ status: PKIStatus.rejection, statusString: [detail], failInfo }) };
}
