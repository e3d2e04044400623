import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { accessSync, constants, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { CaError } from '../../ca/ca-error.ts';
import type { KeyPairDer } from '../../ca/make-state.ts';
import type { CaKey } from '../../ca/state.ts';
import type { Clock } from '../../clock/clock.ts';
import { toPem } from '../../pki/certificate-file.ts';
import { createFile, writeAll } from '../storage/atomic-file.ts';
import { systemReason } from '../host/errors.ts';
import { makeFolder } from '../storage/make-folder.ts';
import { readPlainFile } from '../storage/plain-file.ts';
import { registerFolders } from './ca-register.ts';

export type CaKeyName = 'root' | `intermediate-${number}` | 'issuing' | 'cmp-signer' | 'factory';

/** Makes the folder if need be, and sees that it can be used. */
export function prepareCaFolder(folder: string): void {
  try {
    for (const inside of ['', 'trusted', ...registerFolders]) makeFolder(join(folder, inside));
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new CaError(
      'CA_FOLDER_UNUSABLE',
      `Cannot use ${folder} for the lab CA: ${systemReason(cause)}; mend that or choose another --state`,
      {
        cause,
      },
    );
  }
}

export interface CaKeyMaker {
  readonly newKey: () => Promise<KeyPairDer>;
  /** Gives the key its certificate. */
  readonly certify: (key: KeyPairDer) => CaKey;
  /** By which the files are dated. */
  readonly clock: Clock;
}

/**
 * The key of that name, made at first use. A router and a CA may share the folder and begin at once, and the power may fail between the
 * two files: what is there stays, and what is missing is made for it.
 */
export async function keepCaKey(folder: string, name: CaKeyName, { newKey, certify, clock }: CaKeyMaker): Promise<CaKey> {
  const certificatePath = join(folder, `${name}.pem`);
  const keyPath = join(folder, `${name}.key`);
  if (!isThere(certificatePath)) {
    if (!isThere(keyPath)) create(keyPath, pemOf(await newKey()), clock.now());
    create(certificatePath, toPem(certify(readKey(keyPath)).certificate, 'CERTIFICATE'), clock.now());
  }
  return readCaKey(certificatePath, keyPath);
}

const pemOf = ({ privateKey }: KeyPairDer): string =>
  createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' })
    .export({ type: 'pkcs8', format: 'pem' })
    .toString();

function readKey(keyPath: string): KeyPairDer {
  const key = readPrivateKey(keyPath);
  return {
    privateKey: new Uint8Array(key.export({ type: 'pkcs8', format: 'der' })),
    publicKey: new Uint8Array(createPublicKey(key).export({ type: 'spki', format: 'der' })),
  };
}

function readCaKey(certificatePath: string, keyPath: string): CaKey {
  const certificate = decoded(certificatePath, 'it holds no certificate', bytes => new X509Certificate(bytes));
  const privateKey = readPrivateKey(keyPath);
  if (!certificate.checkPrivateKey(privateKey)) throw damaged(keyPath, `it is not the key of ${certificatePath}`);
  return {
    certificate: new Uint8Array(certificate.raw),
    privateKey: new Uint8Array(privateKey.export({ type: 'pkcs8', format: 'der' })),
  };
}

const readPrivateKey = (place: string) => decoded(place, 'it holds no private key', bytes => createPrivateKey(bytes));

/** Neither the content nor OpenSSL's words about it are told. */
function decoded<Result>(place: string, otherwise: string, decode: (bytes: Buffer) => Result): Result {
  const bytes = read(place);
  try {
    return decode(bytes);
  } catch (cause) {
    throw damaged(place, otherwise, cause);
  }
}

function read(place: string): Buffer {
  try {
    const bytes = readPlainFile(place, { largest: largestKeyFile });
    if (bytes) return Buffer.from(bytes);
  } catch (cause) {
    throw damaged(place, systemReason(cause), cause);
  }
  throw damaged(place, 'no such file or directory');
}

const damaged = (place: string, reason: string, cause?: unknown): CaError =>
  new CaError('CA_FOLDER_DAMAGED', `The lab CA cannot use ${place}: ${reason}; restore it, or move the ca folder away for a new CA`, {
    cause,
  });

/** Whatever it is; a link to nowhere as well. */
export const isThere = (place: string): boolean => lstatSync(place, { throwIfNoEntry: false }) !== undefined;

const create = (place: string, text: string, now: number) => stored(place, () => createFile(place, now, filledWith(text)));
const filledWith = (text: string) => (file: number) => writeAll(file, Buffer.from(text));

function stored(place: string, store: () => void): void {
  try {
    store();
  } catch (cause) {
    throw new CaError('CA_FOLDER_UNUSABLE', `Cannot store ${place}: ${systemReason(cause)}; mend that and try again`, { cause });
  }
}

const largestKeyFile = 1024 * 1024;
