import { X509Certificate } from 'node:crypto';
import { type Dirent, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { encodedValues } from '../../pki/certificate-file.ts';
import { isOfHost, systemReason } from '../host/errors.ts';
import { entriesBelow, type LeftOut } from '../storage/folder-walk.ts';
import { readPlainFile } from '../storage/plain-file.ts';

/**
 * Certificates that a user has put into `trusted/`: makers of other routers. PEM, as many in a file as there are, or DER. What cannot be used
 * is trusted by nobody, and told once. A file is read again when it has changed.
 */
export function trustedCertificates(onNotTrusted: (left: LeftOut) => void = () => {}): (folder: string) => readonly Uint8Array[] {
  const told = new Set<string>();
  const tell = ({ place, reason }: LeftOut) => {
    const key = `${place}: ${reason}`;
    if (told.has(key) || told.size >= mostTold) return;
    told.add(key);
    onNotTrusted({ place, reason });
  };
  let before: ReadonlyMap<string, ReadFile> = new Map();
  return folder => {
    const now = new Map<string, ReadFile>();
    for (const place of filesIn(join(folder, 'trusted'), tell)) {
      const version = versionOf(place);
      const known = before.get(place);
      now.set(place, known?.version === version ? known : { version, certificates: readTrusted(place, tell) });
    }
    before = now;
    return [...now.values()].flatMap(({ certificates }) => certificates);
  };
}

interface ReadFile {
  readonly version: string;
  readonly certificates: readonly Uint8Array[];
}

/** Files that stand in the folder itself. */
function* filesIn(folder: string, tell: (left: LeftOut) => void): Generator<string> {
  for (const entry of entriesBelow(folder, left => isDirectlyIn(folder, left.place) && tell(left))) {
    const place = placeOf(entry);
    if (!isDirectlyIn(folder, place)) continue;
    if (entry.isFile()) yield place;
    else tell({ place, reason: 'it is a directory; only files that stand in trusted/ itself are looked at' });
  }
}

const placeOf = ({ parentPath, name }: Dirent) => join(parentPath, name);
const isDirectlyIn = (folder: string, place: string) => !place.slice(folder.length + 1).includes('/');

/** Of a file that has gone meanwhile as well. */
function versionOf(place: string): string {
  const { ino, size, mtimeMs, ctimeMs } = lstatSync(place, { throwIfNoEntry: false }) ?? {};
  return [ino, size, mtimeMs, ctimeMs].join();
}

function readTrusted(place: string, tell: (left: LeftOut) => void): readonly Uint8Array[] {
  try {
    const bytes = readPlainFile(place, { largest: largestFile }) ?? new Uint8Array();
    const values = encodedValues(bytes, ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE']);
    const certificates = values.map(certificateIn);
    if (values.length === 0) tell({ place, reason: 'it holds no certificate' });
    certificates.forEach((certificate, n) => {
      if (certificate) return;
      tell({ place, reason: values.length === 1 ? 'it holds no certificate' : `certificate ${n + 1} of it cannot be read` });
    });
    return certificates.flatMap(certificate => certificate ?? []);
  } catch (error) {
    tell({ place, reason: isOfHost(error) ? systemReason(error) : 'it holds no certificate' });
    return [];
  }
}

/** Only the certificate of what OpenSSL calls a trusted one, which says more behind it. */
function certificateIn(value: Uint8Array | undefined): Uint8Array | undefined {
  try {
    return value && new Uint8Array(new X509Certificate(value).raw);
  } catch {
    return undefined;
  }
}

const largestFile = 1024 * 1024;

/** A folder full of something else is told of by its beginning. */
const mostTold = 10;
