import { createHash } from 'node:crypto';
import type { CertConfirmContent } from '../cmp/asn1/cert-confirm-content.ts';
import * as oid from '../cmp/asn1/object-identifiers.ts';
import { PKIStatus } from '../cmp/asn1/pki-status-info.ts';
import { sameOctets } from './octets.ts';
import { refuse, type Refusal } from './refusal.ts';

/** What a certConf says about the one certificate that was issued; `certHash` goes with its signature. RFC 4210 §5.3.18. */
export function readConfirmation(
  content: CertConfirmContent,
  certificate: Uint8Array,
  certHash: string,
  certReqId = 0,
): 'accepted' | 'rejected' | Refusal {
  const [status, ...more] = content;
  if (!status) return 'rejected'; // an empty certConf rejects everything
  if (more.length > 0) return refuse('badRequest', 'one certificate was issued, and more are confirmed');
  // OpenSSL 3.0 confirms what a p10cr has brought under 0.
  if (status.certReqId !== 0 && status.certReqId !== certReqId) return refuse('badRequest', 'certReqId is not that of the request');
  const hash = status.hashAlg ? hashes.get(status.hashAlg.algorithm) : certHash;
  if (!hash) return refuse('badAlg', 'hashAlg is not known here');
  if (!sameOctets(status.certHash, createHash(hash).update(certificate).digest()))
    return refuse('badCertId', 'certHash is not that of the certificate issued');

  const { status: verdict, failInfo } = status.statusInfo ?? { status: PKIStatus.accepted };
  if (verdict === PKIStatus.rejection) return 'rejected';
  if (verdict !== PKIStatus.accepted || failInfo) return refuse('badRequest', 'a confirmation accepts, or rejects and says why');
  return 'accepted';
}

const hashes = new Map<string, string>([
  [oid.id_sha256, 'sha256'],
  [oid.id_sha384, 'sha384'],
  [oid.id_sha512, 'sha512'],
]);
