import { type CfCard, CfCardError } from '../flash/cf-card.ts';
import { isOnCard } from '../flash/directory.ts';
import { readCertificate } from './certificate.ts';
import { largestCertificateFile, largestCrlFile } from './certificate-file.ts';
import { DownloadError, type DownloadFault } from './downloads.ts';

export type DownloadedKind = 'certificate' | 'crl';

/** Before anything has come, only a name says what is wanted. */
export const kindByName = (...names: readonly string[]): DownloadedKind =>
  names.some(name => /\.crl$/i.test(name)) ? 'crl' : 'certificate';

/** Where a directory has them when no attribute is named: RFC 4523. */
export const attributesOf: Readonly<Record<DownloadedKind, readonly string[]>> = {
  certificate: ['userCertificate;binary', 'cACertificate;binary'],
  crl: ['certificateRevocationList;binary', 'authorityRevocationList;binary'],
};

/** Command reference, `pki http`: 2 MB of a certificate, 1 MB of a CRL. */
export const largestOf = (kind: DownloadedKind): number => (kind === 'crl' ? largestCrlFile : largestCertificateFile);

/** A name that a file in the root of the card may have. */
export const isRootName = (file: string): boolean => !file.includes('/') && isOnCard(file);

/** Puts it on the card as a whole or not at all, over a file of that name. Only certificates may be larger than a CRL, whatever the name. */
export function keepDownload(cfCard: CfCard, file: string, bytes: Uint8Array): DownloadFault | undefined {
  if (bytes.length > largestCrlFile && !holdsCertificates(bytes))
    return { code: 'DOWNLOAD_ANSWER_TOO_LARGE', detail: `more than ${largestCrlFile} octets` };
  try {
    if (cfCard.stat(file)?.kind === 'directory') return { code: 'DOWNLOAD_CARD_NOT_WRITTEN', detail: `${file} is a directory` };
    cfCard.write(file, bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof CfCardError)) throw error;
    return error.code === 'CARD_FULL'
      ? { code: 'DOWNLOAD_CARD_FULL', detail: 'the CF card is full' }
      : { code: 'DOWNLOAD_CARD_NOT_WRITTEN', detail: 'the CF card cannot be written' };
  }
}

/** What an error of a download means; what is none is thrown on. */
export function downloadFault(error: unknown): DownloadFault {
  if (error instanceof DownloadError) return error;
  throw error;
}

function holdsCertificates(bytes: Uint8Array): boolean {
  const { fault } = readCertificate(bytes);
  return fault === undefined || fault === 'several certificates';
}
