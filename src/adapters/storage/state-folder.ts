import { accessSync, constants, lstatSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HostError, systemCode, systemReason } from '../host/errors.ts';
import { clockFileIn } from './clock-file.ts';
import { closeToOthers, makeIfAbsent } from './make-folder.ts';
import { takeLock } from './state-lock.ts';

/** Everything of one router that survives power, taken for this process. */
export interface StateFolder {
  readonly path: string;
  /** The CF card, as ordinary files. */
  readonly cfCard: string;
  /** That of another card: `cfcard2`, and of a main board elsewhere than in the first slot `cfcard-10`. */
  cardOf(slot: number, drive: string, firstSlot: number): string;
  /** What the main board keeps; holds private keys. */
  readonly board: string;
  /** The lab CA's keys and certificates. */
  readonly ca: string;
  /** What became of the lines of the startup configuration, for whoever keeps the router. */
  readonly lines: string;
  /** What the time of its world is, where that is not the host's. */
  readonly clock: string;
  /** Gives the folder back. */
  close(): void;
  /** Gives it back after a start that failed: what was made for it goes. */
  abandon(): void;
}

/** Refuses one that is there and closed to this user, before anything in it is looked at. */
export function checkStateFolder(folder: string): void {
  attempt(folder, () => {
    try {
      const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
      if (isFolder) accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    } catch (cause) {
      if (systemCode(cause) === 'EACCES') throw cause;
    }
  });
}

/** Takes a state folder, makes it if need be. Fails when it cannot be used or another router runs on it. */
export function openStateFolder(folder: string): StateFolder {
  const path = resolve(folder);
  const made = attempt(folder, () => makeIfAbsent(path));
  const parts = {
    cfCard: join(path, 'cfcard'),
    board: join(path, 'board'),
    ca: join(path, 'ca'),
    lines: join(path, 'startup-lines.txt'),
    clock: clockFileIn(path),
  };
  const absent = made ? [made] : Object.values(parts).filter(part => !lstatSync(part, { throwIfNoEntry: false }));
  const removeMade = () => absent.forEach(part => rmSync(part, { recursive: true, force: true }));
  try {
    attempt(folder, () => closeOwn(path));
    const release = attempt(folder, () => takeLock(join(path, 'lock'), { folder, holder: 'router' }));
    return {
      path,
      ...parts,
      cardOf: (slot, drive, firstSlot) => join(path, `${drive.replace(':', '')}${slot === firstSlot ? '' : `-${slot}`}`),
      close: release,
      abandon() {
        release();
        removeMade();
      },
    };
  } catch (error) {
    if (made) removeMade();
    throw error;
  }
}

/** A folder in which more lies than a router's belongings is its keeper's: closing it might shut out others. */
function closeOwn(path: string): void {
  if (readdirSync(path).every(name => ownName.test(name))) closeToOthers(path);
}

const ownName = /^(cfcard2?(-\d+)?|board|ca|clock|console|ctl|lock|startup-lines)(\.|$)/;

function attempt<Result>(folder: string, act: () => Result): Result {
  try {
    return act();
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError('STATE_FOLDER_UNUSABLE', `Cannot use ${folder} as state folder: ${systemReason(cause)}; choose another --state`, {
      cause,
    });
  }
}
