import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { idOf, pendingOf } from '../../ca/approval.ts';
import type { Tray } from '../../ca/desk.ts';
import type { AskedRequest } from '../../ca/policy.ts';
import type { Clock } from '../../clock/clock.ts';
import { printable } from '../../cmp/printable.ts';
import { replaceFile, writeAll } from '../storage/atomic-file.ts';
import { makeFolder } from '../storage/make-folder.ts';
import { readPlainFile } from '../storage/plain-file.ts';

/**
 * Requests that wait, as files: `requests/waiting/<id>.txt` says what is asked for. Moved to `requests/approved` it is granted, moved to
 * `requests/rejected` refused; a line that begins with `reason:` is what the requester is told.
 */
export function requestFiles(folder: string, clock: Clock): Tray & { readonly forgetOthers: (waiting: readonly AskedRequest[]) => void } {
  const placeOf = (where: (typeof places)[number], transactionID: string) => join(folder, 'requests', where, `${idOf(transactionID)}.txt`);
  return {
    forgetOthers(waiting) {
      const ids = new Set(waiting.map(({ transactionID }) => idOf(transactionID)));
      for (const place of places) forget(join(folder, 'requests', place), ids);
    },
    lay(asked) {
      for (const place of places) makeFolder(join(folder, 'requests', place));
      replaceFile(placeOf('waiting', asked.transactionID), clock.now(), file => writeAll(file, Buffer.from(textOf(asked))));
    },
    verdictOn(transactionID) {
      if (existsSync(placeOf('approved', transactionID))) return { approved: true };
      const place = placeOf('rejected', transactionID);
      return existsSync(place) ? { approved: false, reason: reasonIn(place) } : undefined;
    },
    clear(transactionID) {
      for (const place of places) rmSync(placeOf(place, transactionID), { force: true });
    },
  };
}

function textOf(asked: AskedRequest): string {
  const { id, kind, subject, since } = pendingOf(asked);
  return `id: ${id}\nkind: ${kind}\nsubject: ${printable(subject)}\nsince: ${new Date(since).toISOString()}\nreason: \n`;
}

function reasonIn(place: string): string {
  try {
    const text = Buffer.from(readPlainFile(place, { largest: 4096 }) ?? []).toString('utf8');
    return printable(/^reason: *(\S.{0,200})/m.exec(text)?.[1] ?? '') || usualReason;
  } catch {
    return usualReason; // whatever it is: it was moved there
  }
}

/** What waits no more. */
function forget(place: string, waiting: ReadonlySet<string>): void {
  if (!existsSync(place)) return;
  for (const name of readdirSync(place)) {
    const [, id] = /^([\da-f]{1,8})\.txt$/.exec(name) ?? [];
    if (id !== undefined && !waiting.has(id)) rmSync(join(place, name), { force: true });
  }
}

export const usualReason = 'the operator of this CA has refused it';
const places = ['waiting', 'approved', 'rejected'] as const;
