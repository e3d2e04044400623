import { readCertificate } from '../../pki/certificate.ts';
import { readKeyPair } from '../../pki/key-file.ts';
import { isKeyOf, type KeyPair } from '../../pki/key-pair.ts';
import { HostError, systemReason } from '../host/errors.ts';
import { readPlainFile } from './plain-file.ts';

/** Reads an identity certificate and its key, each PEM or DER, and sees that they belong together. */
export function readIdentity(
  files: { readonly certificate: string; readonly key: string },
  named: Pick<KeyPair, 'name' | 'created'>,
): { readonly certificate: Uint8Array; readonly keyPair: KeyPair } {
  const { certificate, fault } = readCertificate(readHostFile(files.certificate, certificateOption));
  if (!certificate) throw unusable(files.certificate, fault, certificateOption);
  const bytes = readHostFile(files.key, keyOption);
  const { keyPair, fault: keyFault } = readKeyPair(bytes, isPem(bytes) ? { format: 'pem', password: '' } : { format: 'der' }, named);
  if (!keyPair) throw unusable(files.key, keyFault === 'wrong password' ? 'it is protected by a password' : keyFault, keyOption);
  if (!isKeyOf(keyPair, certificate.publicKey)) throw unusable(files.key, `not the key of ${files.certificate}`, keyOption);
  return { certificate: certificate.der, keyPair };
}

const certificateOption: FileOption = { option: '--identity-cert', wanted: 'a certificate in PEM or DER' };
const keyOption: FileOption = { option: '--identity-key', wanted: 'the private key of that certificate, in PEM or DER without password' };

/** An option that names a file, and what the file should be. */
export interface FileOption {
  readonly option: string;
  readonly wanted: string;
}

/** A pipe is refused like a device: whoever writes into it may never do so, and a start waits for nobody. */
export function readHostFile(path: string, option: FileOption): Uint8Array {
  try {
    const bytes = readPlainFile(path, { largest: largestHostFile, throughLinks: true });
    if (bytes) return bytes;
  } catch (cause) {
    throw refusal(`Cannot read ${path}: ${systemReason(cause)}`, option, cause);
  }
  throw refusal(`Cannot read ${path}: no such file or directory`, option);
}

const isPem = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('-----BEGIN ');

/** A file that can be read, but not used. */
export const unusable = (path: string, reason: string, option: FileOption): HostError => refusal(`Cannot use ${path}: ${reason}`, option);

const refusal = (what: string, { option, wanted }: FileOption, cause?: unknown): HostError =>
  new HostError('FILE_UNREADABLE', `${what}; give ${option} ${wanted}`, { cause });

const largestHostFile = 64 * 1024 * 1024;
