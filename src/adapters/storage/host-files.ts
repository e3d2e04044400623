import { readFileSync } from 'node:fs';
import { readCertificate } from '../../pki/certificate.ts';
import { readKeyPair } from '../../pki/key-file.ts';
import { isKeyOf, type KeyPair } from '../../pki/key-pair.ts';
import { HostError, systemReason } from '../host/errors.ts';

/** Reads an identity certificate and its key, each PEM or DER, and sees that they belong together. */
export function readIdentity(
  files: { readonly certificate: string; readonly key: string },
  named: Pick<KeyPair, 'name' | 'created'>,
): { readonly certificate: Uint8Array; readonly keyPair: KeyPair } {
  const { certificate, fault } = readCertificate(readHostFile(files.certificate));
  if (!certificate) throw unusable(files.certificate, fault);
  const bytes = readHostFile(files.key);
  const { keyPair, fault: keyFault } = readKeyPair(bytes, isPem(bytes) ? { format: 'pem', password: '' } : { format: 'der' }, named);
  if (!keyPair) throw unusable(files.key, keyFault === 'wrong password' ? 'it is protected by a password' : keyFault);
  if (!isKeyOf(keyPair, certificate.publicKey)) throw unusable(files.key, `not the key of ${files.certificate}`);
  return { certificate: certificate.der, keyPair };
}

export function readHostFile(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (cause) {
    throw new HostError('FILE_UNREADABLE', `Cannot read ${path}: ${systemReason(cause)}`, { cause });
  }
}

const isPem = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('-----BEGIN ');

/** A file that can be read, but not used. */
export const unusable = (path: string, reason: string): HostError => new HostError('FILE_UNREADABLE', `Cannot use ${path}: ${reason}`);
