import type { CfCard } from '../flash/cf-card.ts';
import { readRootFile } from './card-file.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import { largestCertificateFile } from './certificate-file.ts';

/**
 * Where the CA certificates above the identity that a router was delivered with lie on its card: `default_ca.cer`, then `default_ca1.cer` and so on,
 * as the files of an enrolment count. The first name is that of the vendor's preset CA certificate; the others are ours.
 */
export const identityAuthorityFile = (nth: number): string => (nth === 0 ? 'default_ca.cer' : `default_ca${nth}.cer`);

/** Those certificates, as far as they lie there. They are no trust anchors: nobody has imported them. */
export function identityAuthorities(cfCard: CfCard): readonly Certificate[] {
  const authorities: Certificate[] = [];
  for (let nth = 0; nth < longestChain; nth++) {
    const bytes = readRootFile(cfCard, identityAuthorityFile(nth), largestCertificateFile)?.bytes;
    if (!bytes) break;
    const { certificate } = readCertificate(bytes);
    if (certificate) authorities.push(certificate);
  }
  return authorities;
}

const longestChain = 10;
