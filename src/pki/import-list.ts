import type { Release } from '../../firmware-model/schema/release.ts';
import { type CfCard, CfCardError } from '../flash/cf-card.ts';
import { readRootFile } from './card-file.ts';
import { largestCertificateFile } from './certificate-file.ts';
import { readCertificate } from './certificate.ts';
import { type CertificateStore, type CertificateUsage, type HeldCertificate, holdCertificate } from './certificate-store.ts';
import { readCrl } from './crl.ts';

/** One object in memory as `ca_config.ini` lists it. */
export type ImportEntry = Pick<HeldCertificate, 'usage' | 'domain' | 'fileName'>;

/** The PKI configuration file, in the root of the CF card. */
export const importListFile = 'ca_config.ini';

/** Before V800R021C00, a list longer than this blocks import and deletion. */
const longestImportList = 19 * 1024;

/** Certificates that are to be in memory after a start. Entries whose file is gone or damaged cannot be restored. */
export function loadImported(
  cfCard: CfCard,
  { severalInCaFile }: Pick<Release, 'severalInCaFile'>,
): { readonly certificates: CertificateStore; readonly missing: readonly ImportEntry[] } {
  const missing: ImportEntry[] = [];
  let certificates: CertificateStore = [];
  for (const entry of readImportList(cfCard)) {
    const der = readImportable(cfCard, entry, severalInCaFile);
    if (der) certificates = holdCertificate(certificates, { ...entry, der });
    else missing.push(entry);
  }
  return { certificates, missing };
}

/** The list on the card; empty when there is none. Sections that make no sense are passed over: the file may have been edited. */
function readImportList(cfCard: CfCard): readonly ImportEntry[] {
  const bytes = readRootFile(cfCard, importListFile, Number.MAX_SAFE_INTEGER)?.bytes;
  const sections = Buffer.from(bytes ?? [])
    .toString('utf8')
    .split(/^\[certificate\]\s*$/m)
    .slice(1);
  return sections.flatMap(section => {
    const fields = new Map(section.split(/\r?\n/).map(splitField));
    const usage = usages.find(known => known === fields.get('type'));
    const fileName = fields.get('file');
    return usage && fileName ? [{ usage, domain: fields.get('domain') || undefined, fileName }] : [];
  });
}

/** Replaces the list on the card by what memory is about to hold; throws the card's error. */
export function writeImportList(cfCard: CfCard, entries: readonly ImportEntry[]): void {
  const sections = entries.map(({ usage, domain, fileName }) => `[certificate]\ntype=${usage}\ndomain=${domain ?? ''}\nfile=${fileName}\n`);
  cfCard.write(importListFile, Buffer.from(sections.join('')));
}

export function isImportListTooLong(cfCard: CfCard): boolean {
  try {
    return (cfCard.stat(importListFile)?.size ?? 0) > longestImportList;
  } catch (error) {
    if (error instanceof CfCardError) return false;
    throw error;
  }
}

function readImportable(cfCard: CfCard, { usage, fileName }: ImportEntry, several: Release['severalInCaFile']): Uint8Array | undefined {
  const bytes = readRootFile(cfCard, fileName, largestCertificateFile)?.bytes;
  if (!bytes) return undefined;
  return usage === 'crl' ? readCrl(bytes).crl?.der : readCertificate(bytes, usage === 'ca' ? several : 'refused').certificate?.der;
}

const splitField = (line: string): [string, string] => {
  const at = line.indexOf('=');
  return at < 0 ? ['', ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
};

const usages: readonly CertificateUsage[] = ['ca', 'local', 'crl', 'peer'];
