import type { CfCard } from '../flash/cf-card.ts';
import { readRootFile } from './card-file.ts';
import { largestCertificateFile } from './certificate-file.ts';
import { type ReadCertificate, readCertificate } from './certificate.ts';

/**
 * The certificate in a file of the card's root; undefined when there is no such file, or it cannot be read. A file with the same octets as
 * before is not taken apart again: an update that fails for a week looks at one two thousand times.
 */
export function certificateOnCard(cfCard: CfCard, file: string): ReadCertificate | undefined {
  const found = readRootFile(cfCard, file, largestCertificateFile);
  if (!found?.bytes) return found && { fault: 'too large' };
  const { bytes } = found;
  const known = readFrom.get(cfCard);
  if (known?.file === file && Buffer.compare(known.bytes, bytes) === 0) return known.read;
  const read = readCertificate(bytes);
  readFrom.set(cfCard, { file, bytes, read });
  return read;
}

/** The last of each card. */
const readFrom = new WeakMap<CfCard, { readonly file: string; readonly bytes: Uint8Array; readonly read: ReadCertificate }>();
