import type { CfCard } from '../flash/cf-card.ts';
import { readRootFile } from './card-file.ts';
import { largestCertificateFile } from './certificate-file.ts';
import { once } from './remembered.ts';
import { type ReadCertificate, readCertificate } from './certificate.ts';

/**
 * The certificate in a file of the card's root; undefined when there is no such file, or it cannot be read. A file with the same octets as
 * before is not taken apart again: an update that fails for a week looks at one two thousand times.
 */
export function certificateOnCard(cfCard: CfCard, file: string): ReadCertificate | undefined {
  const found = readRootFile(cfCard, file, largestCertificateFile);
  if (!found?.bytes) return found && { fault: 'too large' };
  const { bytes } = found;
  const files = filesOf(cfCard);
  const known = files.get(file);
  if (known && Buffer.compare(known.bytes, bytes) === 0) return known.read;
  const read = readCertificate(bytes);
  if (files.size >= mostRemembered) files.clear();
  files.set(file, { bytes, read });
  return read;
}

/** What a router identifies itself with is a file or two, and the CA certificates delivered with them. */
const mostRemembered = 16;

const filesOf = once((_: CfCard) => new Map<string, { readonly bytes: Uint8Array; readonly read: ReadCertificate }>());
