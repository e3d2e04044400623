import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readCertificate } from '../pki/certificate.ts';
import { readKeyPair } from '../pki/key-file.ts';
import { isKeyOf, type KeyPair } from '../pki/key-pair.ts';
import { HostError, systemReason } from './errors.ts';

/** Reads an identity certificate and its key, each PEM or DER, and sees that they belong together. */
export function readIdentity(
  files: { readonly certificate: string; readonly key: string },
  named: Pick<KeyPair, 'name' | 'created'>,
): { readonly certificate: Uint8Array; readonly keyPair: KeyPair } {
  const { certificate, fault } = readCertificate(readHostFile(files.certificate));
  if (!certificate) throw unreadable(files.certificate, fault);
  const bytes = readHostFile(files.key);
  const { keyPair, fault: keyFault } = readKeyPair(bytes, isPem(bytes) ? { format: 'pem', password: '' } : { format: 'der' }, named);
  if (!keyPair) throw unreadable(files.key, keyFault === 'wrong password' ? 'it is protected by a password' : keyFault);
  if (!isKeyOf(keyPair, certificate.publicKey)) throw unreadable(files.key, `not the key of ${files.certificate}`);
  return { certificate: certificate.der, keyPair };
}

/** A configuration file of the host, under the name it gets on the CF card. */
export function readStartupConfiguration(path: string): { readonly name: string; readonly bytes: Uint8Array } {
  const name = basename(path);
  return { name: /^[\w-][\w.-]{0,59}\.(cfg|zip)$/i.test(name) ? name : 'startup.cfg', bytes: readHostFile(path) };
}

export function readHostFile(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (cause) {
    throw new HostError('FILE_UNREADABLE', `Cannot read ${path}: ${systemReason(cause)}`, { cause });
  }
}

const isPem = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('-----BEGIN ');
const unreadable = (path: string, reason: string): HostError => new HostError('FILE_UNREADABLE', `Cannot use ${path}: ${reason}`);
