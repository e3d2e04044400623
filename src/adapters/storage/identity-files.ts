import { type Certificate, certificatesIn, parseCertificate } from '../../pki/certificate.ts';
import { type KeyFault, readKeyPair } from '../../pki/key-file.ts';
import { isKeyOf, type KeyPair } from '../../pki/key-pair.ts';
import { isPem } from '../../pki/pem.ts';
import { type Pkcs12Fault, readPkcs12 } from '../../pki/pkcs12.ts';
import { chainAbove } from '../../pki/validation.ts';
import { type FileOption, readHostFile, unusable } from './host-files.ts';

/** An identity as a CA hands it out: certificate and key apart, each in PEM or DER, or both in PKCS#12. */
export type IdentityFiles = ({ readonly certificate: string; readonly key: string } | { readonly p12: string }) & {
  /** A file whose first line is the password of the key or of the PKCS#12 file. */
  readonly passwordFile?: string;
};

export interface GivenIdentity {
  readonly certificate: Uint8Array;
  readonly keyPair: KeyPair;
  /** DER of the CA certificates that came along, as far as they lead up from it, its issuer first. */
  readonly chain: readonly Uint8Array[];
}

type Named = Pick<KeyPair, 'name' | 'created'>;

/** Reads an identity, and sees that certificate and key belong together. */
export function readIdentity(files: IdentityFiles, named: Named): GivenIdentity {
  const password = files.passwordFile === undefined ? '' : firstLine(readHostFile(files.passwordFile, passwordOption));
  return 'p12' in files ? fromPkcs12(files.p12, password, named) : fromFiles(files, password, named);
}

function fromFiles(files: { readonly certificate: string; readonly key: string }, password: string, named: Named): GivenIdentity {
  const certificates = certificatesIn(readHostFile(files.certificate, certificateOption));
  if (certificates.length === 0) throw unusable(files.certificate, 'no certificate', certificateOption);
  const bytes = readHostFile(files.key, keyOption);
  const { keyPair, fault } = readKeyPair(bytes, isPem(bytes) ? { format: 'pem', password } : { format: 'der' }, named);
  if (!keyPair) throw refusal(files.key, fault, password, keyOption);
  return together(certificates, keyPair) ?? refuse(unusable(files.key, `not the key of ${files.certificate}`, keyOption));
}

function fromPkcs12(path: string, password: string, named: Named): GivenIdentity {
  const file = readHostFile(path, p12Option);
  const read = readPkcs12(file, password);
  if (read.fault) throw refusal(path, read.fault, password, p12Option);
  const certificates = read.certificates.flatMap(der => parseCertificate(der) ?? []);
  for (const key of read.keys) {
    const { keyPair } = readKeyPair(key, { format: 'der' }, named);
    const identity = keyPair && together(certificates, keyPair);
    if (identity) return identity;
  }
  throw unusable(path, 'it holds no RSA key with its certificate', p12Option);
}

function together(certificates: readonly Certificate[], keyPair: KeyPair): GivenIdentity | undefined {
  const own = certificates.find(({ publicKey }) => isKeyOf(keyPair, publicKey));
  return own && { certificate: own.der, keyPair, chain: chainAbove(own, certificates).map(({ der }) => der) };
}

function refusal(path: string, fault: KeyFault | Pkcs12Fault, password: string, option: FileOption): Error {
  if (fault === 'unknown cipher') return unusable(path, 'it is encrypted in a way that is not known here', option);
  if (fault !== 'wrong password' && fault !== 'password needed') return unusable(path, fault, option);
  return unusable(path, `it is protected by ${password === '' ? 'a' : 'another'} password`, passwordOption);
}

const firstLine = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8').split(/\r?\n/, 1)[0] ?? '';

function refuse(error: Error): never {
  throw error;
}

const certificateOption: FileOption = { option: '--identity-cert', wanted: 'a certificate in PEM or DER' };
const keyOption: FileOption = { option: '--identity-key', wanted: 'the private key of that certificate, in PEM or DER without password' };
const p12Option: FileOption = { option: '--identity-p12', wanted: 'a PKCS#12 file with a certificate and its RSA key' };
const passwordOption: FileOption = { option: '--identity-password', wanted: 'a file whose first line is the password' };
