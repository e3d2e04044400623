import type { Configuration } from '../config/configuration.ts';
import { settingsOf } from '../config/settings.ts';
import { type CfCard, CfCardError } from '../flash/cf-card.ts';
import { toPem } from './certificate-file.ts';

export type FileFormat = 'pem' | 'der';

/** What a CA has granted; DER. */
export interface Enrolment {
  readonly certificate: Uint8Array;
  /** In the order of their files. */
  readonly caCertificates: readonly Uint8Array[];
}

/** `pki file-format`; PEM by default. Documented for certificate requests, on sister products also for certificates received. */
export function fileFormat(configuration: Configuration): FileFormat {
  return settingsOf(configuration).line('pki file-format')?.has('der') ? 'der' : 'pem';
}

/** A file that comes of an answer. */
export interface CertificateFile {
  readonly name: string;
  readonly usage: 'ca' | 'local';
  readonly der: Uint8Array;
}

/**
 * The files of an answer in the order in which they are written: `<session>_ca0.cer` and so on, then that of the local certificate, so
 * that whoever sees it has the others.
 */
export const enrolmentFiles = (
  session: string,
  localFile: string,
  { certificate, caCertificates }: Enrolment,
): readonly CertificateFile[] => [
  ...caCertificates.map((der, number) => ({ name: `${session}_ca${number}.cer`, usage: 'ca' as const, der })),
  { name: localFile, usage: 'local', der: certificate },
];

/** The file of a certificate that an initial request has brought. */
export const initialFile = (session: string): string => `${session}_ir.cer`;

/**
 * Puts files on the CF card. Those of the same name are overwritten silently, memory is not touched. When the card refuses one, those
 * before it are put back as they were; the card's error is thrown on.
 */
export function storeFiles(cfCard: CfCard, files: readonly CertificateFile[], format: FileFormat): void {
  const undo: (() => void)[] = [];
  try {
    for (const { name, der } of files) {
      const before = cfCard.read(name);
      cfCard.write(name, encode(der, format));
      undo.unshift(() => (before ? cfCard.write(name, before) : cfCard.remove(name)));
    }
  } catch (error) {
    for (const putBack of undo) attempt(putBack);
    throw error;
  }
}

const encode = (der: Uint8Array, format: FileFormat): Uint8Array => (format === 'der' ? der : Buffer.from(toPem(der, 'CERTIFICATE')));

/** A card that fails may fail here too; the first error is the one to report. */
function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof CfCardError)) throw error;
  }
}
