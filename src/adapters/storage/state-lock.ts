import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HostError, systemCode } from '../host/errors.ts';

/**
 * Takes a folder for this process. The lock names a process by more than its number, so the lock of a killed one counts for nothing at
 * once, also when its number has been given out again. Returns what gives the lock back.
 */
export function takeLock(place: string, { folder, holder }: Locked): () => void {
  const own = identify(process.pid) ?? String(process.pid);
  const beside = `${place}.${process.pid}`;
  writeFileSync(beside, own, { mode: 0o644 });
  try {
    while (!linked(beside, place)) clearStaleLock(place, { folder, holder });
  } finally {
    rmSync(beside, { force: true });
  }
  clearLeftovers(place);
  return () => {
    if (read(place) === own) rmSync(place, { force: true });
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
  const found = read(place);
  if (found === undefined) return;
  if (isAlive(found)) {
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

/** What processes have left that were killed while they took the lock. */
function clearLeftovers(place: string): void {
  const [folder, name] = [dirname(place), basename(place)];
  for (const found of readdirSync(folder)) {
    const pid = found.startsWith(`${name}.`) && /^\.(?:stale\.)?(\d+)$/.exec(found.slice(name.length))?.[1];
    if (pid && identify(Number(pid)) === undefined) rmSync(join(folder, found), { force: true });
  }
}

function isAlive(holder: string): boolean {
  const pid = Number.parseInt(holder, 10);
  return Number.isInteger(pid) && pid > 0 && identify(pid) === holder;
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
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(systemCode(error) ?? '')) return undefined;
    throw error;
  }
}
