import { closeSync, constants, futimesSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import { copyInto, writeAll } from './atomic-file.ts';
import { cardErrorOf } from './cf-card-errors.ts';

/** What stands at a place of the host, links not followed, or undefined. */
export function statsOf(place: string): Stats | undefined {
  return lstatSync(place, { throwIfNoEntry: false });
}

const openToRead = (place: string): number => openSync(place, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);

export function withFile<Result>(place: string, use: (file: number) => Result): Result {
  const file = openToRead(place);
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

export function appendTo(place: string, bytes: Uint8Array, now: number): void {
  const file = openSync(place, constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    writeAll(file, bytes);
    futimesSync(file, now / 1000, now / 1000);
  } finally {
    closeSync(file);
  }
}

/** Copies a file of the card into an open one; a source that cannot be opened is no fault of the destination. */
export function copyFrom(place: string, path: string, file: number): void {
  const source = reading(path, () => openToRead(place));
  try {
    copyInto(file, source);
  } finally {
    closeSync(source);
  }
}

export function readAll(file: number, bytes: Uint8Array, offset: number): number {
  let done = 0;
  while (done < bytes.length) {
    const count = readSync(file, bytes, done, bytes.length - done, offset + done);
    if (count === 0) break;
    done += count;
  }
  return done;
}

export function reading<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw cardErrorOf(error, path, 'CARD_READ_FAILED');
  }
}

export function changing<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw cardErrorOf(error, path, 'CARD_WRITE_FAILED');
  }
}
