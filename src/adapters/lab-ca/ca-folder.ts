import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { accessSync, constants, existsSync, fchmodSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { CaError } from '../../ca/errors.ts';
import type { RsaKey } from '../../ca/make-state.ts';
import type { CaKey, CaRegister, IssuedStatus } from '../../ca/state.ts';
import { toPem } from '../../pki/certificate-file.ts';
import { createFile, replaceFile, syncDirectory, writeAll } from '../storage/atomic-file.ts';
import { systemReason } from '../host/errors.ts';

export type CaKeyName = 'root' | 'issuing' | 'factory';

/** Makes the folder if need be, and sees that it can be used. */
export function prepareCaFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const inside of ['trusted', ...statuses.map(status => join('issued', status))])
      mkdirSync(join(folder, inside), { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new CaError('CA_FOLDER_UNUSABLE', `Cannot use ${folder} for the lab CA: ${systemReason(cause)}`, { cause });
  }
}

export interface CaKeyMaker {
  readonly newKey: () => Promise<RsaKey>;
  /** Gives the key its certificate. */
  readonly certify: (key: RsaKey) => CaKey;
}

/**
 * The key of that name, made at first use. A router and a CA may share the folder and begin at once, and the power may fail between the
 * two files: what is there stays, and what is missing is made for it.
 */
export async function keepCaKey(folder: string, name: CaKeyName, { newKey, certify }: CaKeyMaker): Promise<CaKey> {
  const certificatePath = join(folder, `${name}.pem`);
  const keyPath = join(folder, `${name}.key`);
  if (!existsSync(certificatePath)) {
    if (!existsSync(keyPath)) create(keyPath, pemOf(await newKey()), 0o600);
    create(certificatePath, toPem(certify(readKey(keyPath)).certificate, 'CERTIFICATE'), 0o644);
  }
  return readCaKey(certificatePath, keyPath);
}

const pemOf = ({ privateKey }: RsaKey): string =>
  createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' })
    .export({ type: 'pkcs8', format: 'pem' })
    .toString();

function readKey(keyPath: string): RsaKey {
  try {
    const key = createPrivateKey(readFileSync(keyPath));
    return {
      privateKey: new Uint8Array(key.export({ type: 'pkcs8', format: 'der' })),
      publicKey: new Uint8Array(createPublicKey(key).export({ type: 'spki', format: 'der' })),
    };
  } catch (cause) {
    throw new CaError('CA_FOLDER_DAMAGED', `Cannot use ${keyPath}: ${systemReason(cause)}`, { cause });
  }
}

function readCaKey(certificatePath: string, keyPath: string): CaKey {
  try {
    const certificate = new X509Certificate(readFileSync(certificatePath));
    const privateKey = createPrivateKey(readFileSync(keyPath));
    if (!certificate.checkPrivateKey(privateKey)) throw new Error('the key is another one');
    return {
      certificate: new Uint8Array(certificate.raw),
      privateKey: new Uint8Array(privateKey.export({ type: 'pkcs8', format: 'der' })),
    };
  } catch (cause) {
    throw new CaError('CA_FOLDER_DAMAGED', `Cannot use ${certificatePath} with ${keyPath}: ${systemReason(cause)}`, { cause });
  }
}

/** Certificates that a user has put into `trusted/`: makers of other routers. PEM or DER, one in a file. */
export function trustedCertificates(folder: string): readonly Uint8Array[] {
  return readdirSync(join(folder, 'trusted'), { withFileTypes: true })
    .filter(entry => entry.isFile())
    .flatMap(({ name }) => readTrusted(join(folder, 'trusted', name)));
}

function readTrusted(path: string): readonly Uint8Array[] {
  try {
    return [new Uint8Array(new X509Certificate(readFileSync(path)).raw)];
  } catch {
    return []; // what is no certificate is trusted by nobody
  }
}

/** One file for each certificate issued, in the folder of its status; a change of status is one rename. */
export function caRegister(folder: string): CaRegister {
  const placeOf = (status: IssuedStatus, serialNumber: string) => join(folder, 'issued', status, `${serialNumber}.pem`);
  const statusOf = (serialNumber: string) => statuses.find(status => existsSync(placeOf(status, serialNumber)));
  const read = (status: IssuedStatus, serialNumber: string) => ({
    serialNumber,
    status,
    certificate: new Uint8Array(new X509Certificate(readFileSync(placeOf(status, serialNumber))).raw),
  });
  return {
    find(serialNumber) {
      const status = /^[\da-f]+$/.test(serialNumber) ? statusOf(serialNumber) : undefined;
      return status && read(status, serialNumber);
    },
    put({ serialNumber, status, certificate }) {
      const before = statusOf(serialNumber);
      if (!before) return write(placeOf(status, serialNumber), toPem(certificate, 'CERTIFICATE'), 0o644);
      renameSync(placeOf(before, serialNumber), placeOf(status, serialNumber));
      syncDirectory(join(folder, 'issued', status));
    },
    unconfirmed: () =>
      readdirSync(join(folder, 'issued', 'unconfirmed'))
        .filter(name => /^[\da-f]+\.pem$/.test(name))
        .map(name => read('unconfirmed', name.slice(0, -'.pem'.length))),
  };
}

const write = (place: string, text: string, mode: number) => stored(place, () => replaceFile(place, Date.now(), filledWith(text, mode)));
const create = (place: string, text: string, mode: number) => stored(place, () => createFile(place, Date.now(), filledWith(text, mode)));

function stored(place: string, store: () => void): void {
  try {
    store();
  } catch (cause) {
    throw new CaError('CA_FOLDER_UNUSABLE', `Cannot store ${place}: ${systemReason(cause)}`, { cause });
  }
}

/** The mode comes before the first byte. */
const filledWith = (text: string, mode: number) => (file: number) => {
  fchmodSync(file, mode);
  writeAll(file, Buffer.from(text));
};

const statuses = ['revoked', 'valid', 'unconfirmed'] as const;
