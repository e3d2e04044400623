import { linkSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HostError, systemCode, systemReason } from '../host/errors.ts';
import { readPlainFile } from './plain-file.ts';

/**
 * Takes a folder for this process. The lock names a process by more than its number, so the lock of a killed one counts for nothing at
 * once, also when its number has been given out again; and it names its folder, so the lock in a copy counts for nothing either.
 * Returns what gives the lock back.
 */
export function takeLock(place: string, { folder, holder }: Locked): () => void {
  const own = `${identify(process.pid) ?? process.pid} ${folderOf(place)}`;
  const beside = `${place}.${process.pid}`;
  rmSync(beside, { force: true });
  writeFileSync(beside, own, { mode: 0o600, flag: 'wx' });
  try {
    while (!linked(beside, place)) clearStaleLock(place, { folder, holder });
  } finally {
    rmSync(beside, { force: true });
  }
  clearLeftovers(place);
  return () => {
    try {
      if (read(place) === own) rmSync(place, { force: true });
    } catch {
      // it has been closed to us or is no lock any more; and it counts for nothing once this process has ended
    }
  };
}

/** What is locked, and by what kind of program: for the sentence that refuses the next. */
export interface Locked {
  readonly folder: string;
  readonly holder: string;
}

/** A hard link is made in one piece, with its content, by one process only. */
function linked(beside: string, place: string): boolean {
  try {
    linkSync(beside, place);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Throws when the holder lives. A dead holder's lock is moved aside first and looked at again: someone else may have been quicker. */
function clearStaleLock(place: string, { folder, holder }: Locked): void {
  const found = readLock(place);
  if (found === undefined) return;
  if (isHeld(found, place)) {
    throw new HostError('STATE_FOLDER_IN_USE', `${folder} is in use by a running ${holder} (process ${Number.parseInt(found, 10)})`);
  }
  const aside = `${place}.stale.${process.pid}`;
  try {
    renameSync(place, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  if (read(aside) !== found) linked(aside, place);
  rmSync(aside, { force: true });
}

/** The number of the process that holds a lock; undefined when nobody does. */
export function holderOf(place: string): number | undefined {
  const found = readLock(place);
  return found !== undefined && isHeld(found, place) ? Number.parseInt(found, 10) : undefined;
}

/** A lock is a small file; anything else in its place was put there by somebody, and is theirs to take away. */
function readLock(place: string): string | undefined {
  try {
    return read(place);
  } catch (cause) {
    throw new HostError('STATE_FOLDER_UNUSABLE', `${place} is no lock of ne40e (${systemReason(cause)}): move it away`, { cause });
  }
}

/** What processes have left that were killed while they took the lock. */
function clearLeftovers(place: string): void {
  const [folder, name] = [dirname(place), basename(place)];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const pid = entry.name.startsWith(`${name}.`) && /^\.(?:stale\.)?(\d+)$/.exec(entry.name.slice(name.length))?.[1];
    if (pid && entry.isFile() && identify(Number(pid)) === undefined) rmSync(join(folder, entry.name), { force: true });
  }
}

/** Whether the process that a lock names lives and took it in this folder. Locks of older releases name no folder. */
function isHeld(lock: string, place: string): boolean {
  const [pid = '', start = '', boot = '', folder] = lock.split(' ');
  return /^[1-9]\d*$/.test(pid) && identify(Number(pid)) === `${pid} ${start} ${boot}` && (folder ?? folderOf(place)) === folderOf(place);
}

/** The folder that a lock lies in, as the system knows it: a folder that was moved stays the same, a copy is another. */
function folderOf(place: string): string {
  const { dev, ino } = statSync(dirname(place), { bigint: true });
  return `${dev}:${ino}`;
}

/** Whether a process of that number holds nothing any more: there is none, or it is this one, which has only begun. */
export const isGone = (pid: number): boolean => pid === process.pid || identify(pid) === undefined;

/** `pid start-time boot`, or undefined when there is no such process. A zombie has already given up everything it held. */
function identify(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name in brackets may hold anything
  if (state === 'Z' || state === 'X') return undefined;
  return `${pid} ${fields[18] ?? ''} ${read('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}`;
}

function read(path: string): string | undefined {
  try {
    const bytes = readPlainFile(path, { largest: 4096 });
    return bytes && Buffer.from(bytes).toString();
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(systemCode(error) ?? '')) return undefined;
    throw error;
  }
}
