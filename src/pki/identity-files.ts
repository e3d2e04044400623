import type { CfCard } from '../flash/cf-card.ts';
import type { Certificate } from './certificate.ts';
import { certificateOnCard } from './certificate-on-card.ts';

/**
 * Where the CA certificates above the identity that a router was delivered with lie on its card: `default_ca.cer`, then `default_ca1.cer` and so on,
 * as the files of an enrolment count. The first name is that of the vendor's preset CA certificate; the others are ours.
 */
export const identityAuthorityFile = (nth: number): string => (nth === 0 ? 'default_ca.cer' : `default_ca${nth}.cer`);

/** Those certificates, as far as they lie there. They are no trust anchors: nobody has imported them. */
export function identityAuthorities(cfCard: CfCard): readonly Certificate[] {
  const authorities: Certificate[] = [];
  for (let nth = 0; nth < longestChain; nth++) {
    const read = certificateOnCard(cfCard, identityAuthorityFile(nth));
    if (!read || read.fault === 'too large') break;
    if (read.certificate) authorities.push(read.certificate);
  }
  return authorities;
}

const longestChain = 10;
