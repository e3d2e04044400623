import { HostError, systemReason } from '../host/errors.ts';
import { readPlainFile } from './plain-file.ts';

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

/** A file that can be read, but not used. */
export const unusable = (path: string, reason: string, option: FileOption): HostError => refusal(`Cannot use ${path}: ${reason}`, option);

const refusal = (what: string, { option, wanted }: FileOption, cause?: unknown): HostError =>
  new HostError('FILE_UNREADABLE', `${what}; give ${option} ${wanted}`, { cause });

const largestHostFile = 64 * 1024 * 1024;
