import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfMessage } from '../../ca/transaction-line.ts';
import { readable } from '../../cmp/readable/readable.ts';
import { CaError } from '../../ca/ca-error.ts';
import type { Clock } from '../../clock/clock.ts';
import { systemReason } from '../host/errors.ts';
import { makeFolder } from '../storage/make-folder.ts';

/** Keeps every message as a file, and as readable text beside it. A disk that takes none is told once, and the CA goes on. */
export function messageDump(
  folder: string,
  clock: Clock,
  complain: (error: unknown) => void,
): (request: Uint8Array, answer: Uint8Array) => void {
  prepare(folder);
  const start = new Date(clock.now()).toISOString().slice(0, 19).replace(/[-:]/g, '');
  let exchanges = 0;
  let hasComplained = false;
  return (request, answer) => {
    const number = String(++exchanges).padStart(6, '0');
    try {
      for (const [letter, der] of [
        ['a', request],
        ['b', answer],
      ] as const)
        keep(join(folder, `${start}-${number}${letter}-${kindOfMessage(der)}`), der);
    } catch (cause) {
      if (!hasComplained) complain(unusable(folder, cause));
      hasComplained = true;
    }
  };
}

function keep(place: string, der: Uint8Array): void {
  writeFileSync(`${place}.der`, der, { mode: 0o600 });
  writeFileSync(`${place}.txt`, textOf(der), { mode: 0o600 });
}

function textOf(der: Uint8Array): string {
  try {
    return readable(der);
  } catch {
    return 'It is no DER.\n';
  }
}

function prepare(folder: string): void {
  try {
    makeFolder(folder);
  } catch (cause) {
    throw unusable(folder, cause);
  }
}

const unusable = (folder: string, cause: unknown): CaError =>
  new CaError('CA_FOLDER_UNUSABLE', `Cannot keep messages in ${folder}: ${systemReason(cause)}; mend that or give another folder`, {
    cause,
  });
