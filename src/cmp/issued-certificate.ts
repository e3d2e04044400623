import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { createHash } from 'node:crypto';
import { formatDateTime } from '../clock/format.ts';
import { encodeName, isSameName } from '../pki/distinguished-name.ts';
import { id_sha256 } from './asn1/object-identifiers.ts';
import { PKIFailureInfo } from './asn1/pki-failure-info.ts';
import { PKIStatus, PKIStatusInfo } from './asn1/pki-status-info.ts';
import { isSameDer, isYetValid, type ReadCertificate, nameText } from './certificate.ts';
import type { CmpFailure } from './result.ts';
import { hashOf, isAcceptedAlgorithm } from './signature.ts';
import type { Confirmation, Transaction } from './transaction.ts';
import { isTrusted } from './trust.ts';

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
  { basis }: Transaction,
): CmpFailure | undefined {
  const { input, anchors, old } = basis;
  const now = input.now();
  const asked = input.kind === 'ir' ? encodeName(input.template.subject) : old?.subject;
  if (!isSameDer(certificate.publicKeyInfo, input.template.newKey.publicKey)) return { code: 'CMP_WRONG_KEY', detail: '' };
  if (!withMods && asked && !isSameName(certificate.subject, asked))
    return { code: 'CMP_WRONG_SUBJECT', detail: `it is for ${nameText(certificate.subject)}, not for ${nameText(asked)}` };
  if (!isYetValid(certificate, now))
    return { code: 'CMP_NOT_YET_VALID', detail: `valid from ${formatDateTime(certificate.notBefore)}, it is ${formatDateTime(now)}` };
  if (now > certificate.notAfter)
    return { code: 'CMP_EXPIRED', detail: `valid until ${formatDateTime(certificate.notAfter)}, it is ${formatDateTime(now)}` };
  if (!isAcceptedAlgorithm(certificate.signatureAlgorithm, { sha1: true }))
    return { code: 'CMP_WEAK_CERTIFICATE', detail: certificate.signatureAlgorithm.algorithm };
  // Without a CA certificate in memory nothing can be checked: importing the files is the operator's decision.
  if (anchors.length > 0 && !isTrusted(certificate, pool, { anchors, caName: undefined, now })) {
    return { code: 'CMP_NO_PATH', detail: `it is issued by ${nameText(certificate.issuer)}, which no CA certificate in memory leads to` };
  }
  return undefined;
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
