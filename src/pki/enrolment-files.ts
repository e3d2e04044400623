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

/**
 * Puts the answer to an initial request on the CF card: `<session>_ca0.cer` and so on, then `<session>_ir.cer`, so that whoever sees the
 * local certificate has the others. Files of the same name are overwritten silently, memory is not touched. When the card refuses one
 * file, those before it are put back as they were; the card's error is thrown on.
 */
export function storeEnrolment(
  cfCard: CfCard,
  session: string,
  { certificate, caCertificates }: Enrolment,
  format: FileFormat,
): readonly string[] {
  const files = [
    ...caCertificates.map((der, number) => ({ name: `${session}_ca${number}.cer`, bytes: encode(der, format) })),
    { name: `${session}_ir.cer`, bytes: encode(certificate, format) },
  ];
  const undo: (() => void)[] = [];
  try {
    for (const { name, bytes } of files) {
      const before = cfCard.read(name);
      cfCard.write(name, bytes);
      undo.unshift(() => (before ? cfCard.write(name, before) : cfCard.remove(name)));
    }
  } catch (error) {
    for (const putBack of undo) attempt(putBack);
    throw error;
  }
  return files.map(({ name }) => name);
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
