import { certificatesIn, type Certificate } from '../../../pki/certificate.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { type CliSession, isRestoring } from '../../run/session.ts';

/** A file of an SSL policy: it lies in `cfcard:/security/` (command reference, certificate load). */
export function sslFile(name: string, router: RouterFacts, of: 'certificate' | 'any' = 'certificate'): SslFile {
  const { cfCard } = router.nonVolatile;
  const path = `security/${name}`;
  const entry = cfCard.stat(path);
  if (!entry) return { certificates: [], fault: say('ssl-file-missing', { file: `cfcard:/${path}` }) };
  if (of === 'any') return { certificates: [] };
  const certificates = certificatesIn(cfCard.read(path) ?? new Uint8Array());
  return certificates.length > 0 ? { certificates } : { certificates, fault: say('ssl-file-unreadable', { file: `cfcard:/${path}` }) };
}

/** What is wrong with it, for who types its name; a saved line stays, whatever has become of the file. */
export const sslFault = (name: string, session: CliSession, router: RouterFacts, of?: 'any'): Step | undefined =>
  isRestoring(session) ? undefined : sslFile(name, router, of).fault;

interface SslFile {
  readonly certificates: readonly Certificate[];
  readonly fault?: Step;
}
