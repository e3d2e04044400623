import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { openPack, type Pack } from '../../pack/file/read.ts';
import { PackError } from '../../pack/file/layout.ts';
import { HostError, isOfHost, systemReason, Unfit } from '../host/errors.ts';
import { kindOf } from './plain-file.ts';

/** Opens a pack of the host. It stays open: its parts are read when they are first needed, of this very file, whatever takes its place. */
export function openPackFile(path: string): Pack {
  try {
    return openPack(sourceOf(path));
  } catch (cause) {
    if (!(cause instanceof PackError) && !isOfHost(cause)) throw cause;
    throw new HostError('PACK_UNUSABLE', `Cannot use the pack ${path}: ${systemReason(cause)}; make it anew with ne40e pack build`, {
      cause,
    });
  }
}

function sourceOf(path: string) {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const found = fstatSync(file);
  if (!found.isFile()) {
    closeSync(file);
    throw new Unfit(`it is ${kindOf(found)} and not a file`);
  }
  return { size: found.size, read: (offset: number, length: number) => readAt(file, offset, length) };
}

function readAt(file: number, offset: number, length: number): Uint8Array {
  const octets = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const count = readSync(file, octets, done, length - done, offset + done);
    if (count === 0) break;
    done += count;
  }
  return octets.subarray(0, done);
}
