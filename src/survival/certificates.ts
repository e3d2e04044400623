import type { CfCard } from '../flash/cf-card.ts';
import { CfCardError } from '../flash/cf-card.ts';
import { visibleEntries } from '../flash/directory.ts';
import { readRootFile } from '../pki/card-file.ts';
import { largestCertificateFile } from '../pki/certificate-file.ts';
import { type CertificateStore, type HeldCertificate, isNamed } from '../pki/certificate-store.ts';
import { readCertificate } from '../pki/certificate.ts';
import { loadImported } from '../pki/import-list.ts';
import type { Memory, SurvivalRow } from './memory.ts';
import { changed, kept, lost, named } from './words.ts';

/** Certificates in memory and on the card. What a start will hold is found as the start finds it: by `ca_config.ini` and the files. */
export function* certificateRows({ release, volatile, nonVolatile: { cfCard }, start }: Memory): Iterable<SurvivalRow> {
  const { certificates: after } = loadImported(cfCard, release);
  const again: string[] = [];
  for (const held of volatile.certificates) {
    const row = fateOf(held, calledIn(held, volatile.certificates), after, cfCard);
    if (row) yield row;
    else again.push(calledIn(held, volatile.certificates));
  }
  if (again.length > 0) yield kept(`in memory: ${named(again)}`, 'imported again at the start, from the card');
  for (const comes of after)
    if (!volatile.certificates.some(isNamed(comes))) yield changed(comes.fileName, 'comes into memory: ca_config.ini lists it');
  const known = new Set([...volatile.certificates, ...after].map(({ fileName }) => fileName).concat(start.born.files));
  for (const file of certificateFiles(cfCard)) if (!known.has(file)) yield kept(file, 'on the card, not in memory: never imported');
}

/** One file may be in memory more than once: then kind and domain tell which it is. */
function calledIn({ usage, domain, fileName }: HeldCertificate, store: CertificateStore): string {
  if (store.filter(other => other.fileName === fileName).length === 1) return fileName;
  return `${fileName} (${usage}${domain === undefined ? '' : ` in ${domain}`})`;
}

/** Undefined where it will be there as it is. */
function fateOf(held: HeldCertificate, what: string, after: CertificateStore, cfCard: CfCard): SurvivalRow | undefined {
  const again = after.find(isNamed(held));
  if (again)
    return Buffer.from(again.der).equals(held.der)
      ? undefined
      : changed(what, 'its file on the card holds another by now: that one will be in memory');
  const isThere = readRootFile(cfCard, held.fileName, largestCertificateFile) !== undefined;
  return lost(
    what,
    isThere
      ? 'in memory, and ca_config.ini does not bring it back: import it again'
      : 'in memory, and its file is gone: it will not come back',
  );
}

/** Files in the root of the card that hold a certificate and look like it. */
export function certificateFiles(cfCard: CfCard): readonly string[] {
  return filesIn(cfCard).filter(name => {
    const bytes = /\.(?:cer|crt|pem|der)$/i.test(name) ? readRootFile(cfCard, name, largestCertificateFile)?.bytes : undefined;
    return bytes !== undefined && readCertificate(bytes).certificate !== undefined;
  });
}

function filesIn(cfCard: CfCard): readonly string[] {
  try {
    return (visibleEntries(cfCard, '') ?? []).flatMap(({ kind, name }) => (kind === 'file' ? name : []));
  } catch (error) {
    if (error instanceof CfCardError) return []; // it is out of its slot
    throw error;
  }
}
