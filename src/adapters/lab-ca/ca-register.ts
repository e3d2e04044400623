import { X509Certificate } from 'node:crypto';
import { lstatSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CaError } from '../../ca/ca-error.ts';
import type { CaRegister, IssuedCertificate, IssuedStatus } from '../../ca/state.ts';
import type { Clock } from '../../clock/clock.ts';
import { toPem } from '../../pki/certificate-file.ts';
import { isOfHost, systemReason } from '../host/errors.ts';
import { beginFile, isTemporary, writeAll } from '../storage/atomic-file.ts';
import type { LeftOut } from '../storage/folder-walk.ts';
import { readPlainFile } from '../storage/plain-file.ts';
import { type Disk, systemDisk } from './disk.ts';
import { GroupCommit } from './group-commit.ts';

const statuses = ['revoked', 'valid', 'unconfirmed'] as const;

/** Where what cannot be used is set aside, so that it is told once and hinders nobody. */
const aside = join('issued', 'set-aside');

/** What the register needs of the CA's folder. */
export const registerFolders: readonly string[] = ['issued', ...statuses.map(status => join('issued', status)), aside];

/**
 * One file for each certificate issued, in the folder of its status; a change of status is one rename. What stands there and is no
 * certificate is set aside and told.
 */
export function caRegister(
  folder: string,
  clock: Clock,
  onSetAside: (left: LeftOut) => void = () => {},
  disk: Disk = systemDisk,
): CaRegister {
  const placeOf = (status: IssuedStatus, serialNumber: string) => join(folder, 'issued', status, `${serialNumber}.pem`);
  const statusOf = (serialNumber: string) => statuses.find(status => isThere(placeOf(status, serialNumber)));

  function setAside(status: IssuedStatus, name: string, reason: string): undefined {
    const place = join(folder, 'issued', status, name);
    try {
      renameSync(place, join(folder, aside, `${status}-${name}`));
      onSetAside({ place, reason: `${reason}; it is in ${join(folder, aside)} now` });
    } catch (error) {
      onSetAside({ place, reason: `${reason}; it cannot be set aside: ${systemReason(error)}` });
    }
  }

  function issued(status: IssuedStatus, name: string): IssuedCertificate | undefined {
    const serialNumber = serialNumberIn(name);
    if (serialNumber === undefined) return setAside(status, name, 'its name is no serial number');
    const { certificate, fault } = readIssued(placeOf(status, serialNumber), serialNumber);
    return certificate ? { serialNumber, status, certificate } : setAside(status, name, fault);
  }

  /** All files of a batch are made sure of side by side, then the folders that they stand in. */
  async function commit(changes: ReadonlyMap<string, IssuedCertificate>): Promise<void> {
    await stored(join(folder, 'issued'), async () => {
      const touched = new Set<string>();
      await Promise.all(
        [...changes.values()].map(async ({ serialNumber, status, certificate }) => {
          const before = statusOf(serialNumber);
          const place = placeOf(status, serialNumber);
          touched.add(dirname(place));
          if (before) renameSync(placeOf(before, serialNumber), place);
          else await writeFile(place, Buffer.from(toPem(certificate, 'CERTIFICATE')), clock.now(), disk);
        }),
      );
      await Promise.all([...touched].map(place => disk.syncDirectory(place)));
    });
  }

  const changes = new GroupCommit(commit);
  return {
    find(serialNumber) {
      const pending = changes.find(serialNumber);
      if (pending) return pending;
      const name = `${serialNumber}.pem`;
      const status = serialNumberIn(name) === undefined ? undefined : statusOf(serialNumber);
      return status && issued(status, name);
    },
    put: change => changes.put(change.serialNumber, change),
    stored: () => changes.stored(),
    unconfirmed: () =>
      readdirSync(join(folder, 'issued', 'unconfirmed'))
        .filter(name => !isTemporary(name))
        .flatMap(name => issued('unconfirmed', name) ?? []),
  };
}

type Reading = { readonly certificate: Uint8Array } | { readonly certificate?: undefined; readonly fault: string };

function readIssued(place: string, serialNumber: string): Reading & { readonly fault?: string } {
  try {
    const certificate = new X509Certificate(readPlainFile(place, { largest: largestCertificate }) ?? '');
    if (certificate.serialNumber.toLowerCase() !== serialNumber) return { fault: 'its name is not the serial number of the certificate' };
    return { certificate: new Uint8Array(certificate.raw) };
  } catch (error) {
    return { fault: isOfHost(error) ? systemReason(error) : 'it holds no certificate' };
  }
}

/** `4a…9f.pem`; undefined for the name of anything else. */
const serialNumberIn = (name: string): string | undefined => /^((?:[\da-f]{2})+)\.pem$/.exec(name)?.[1];

/** Whatever it is; a link to nowhere as well. */
const isThere = (place: string): boolean => lstatSync(place, { throwIfNoEntry: false }) !== undefined;

/** Written under another name and put in its place when it is on the disk: a kill leaves a whole file or none. */
async function writeFile(place: string, bytes: Uint8Array, modified: number, disk: Disk): Promise<void> {
  const draft = beginFile(place);
  try {
    writeAll(draft.file, bytes);
    await disk.sync(draft.file);
    draft.settle(modified);
  } finally {
    draft.abandon();
  }
}

async function stored(place: string, store: () => Promise<void>): Promise<void> {
  try {
    await store();
  } catch (cause) {
    throw new CaError('CA_FOLDER_UNUSABLE', `Cannot store below ${place}: ${systemReason(cause)}; mend that and try again`, { cause });
  }
}

const largestCertificate = 1024 * 1024;
