import { closeSync, constants, lstatSync, openSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HostError, systemReason } from '../host/errors.ts';

/** Where a socket can be reached. */
export interface SocketPlace {
  /** Short enough for the system. */
  readonly path: string;
  /** Gives back what made it short. */
  close(): void;
}

/** The control socket of the router in a state folder. */
export const controlSocketIn = (state: string): string => join(state, 'ctl.sock');

/** A name that the system bears: one that is too long for a socket leads through the open folder. */
export function reach(socket: string): SocketPlace {
  if (Buffer.byteLength(socket) <= longestSocketName) return { path: socket, close: () => {} };
  const folder = openSync(dirname(socket), constants.O_RDONLY | constants.O_DIRECTORY);
  return { path: `/proc/self/fd/${folder}/ctl.sock`, close: () => closeSync(folder) };
}

/** Takes away the socket that a killed process has left. Anything else was put there by somebody, and is theirs. */
export function clearStaleSocket(socket: string): void {
  const found = lstatSync(socket, { throwIfNoEntry: false });
  if (found && !found.isSocket()) throw notMade(socket, 'something else stands there', 'move it away');
  rmSync(socket, { force: true });
}

export const cannotListen = (socket: string, cause: unknown): HostError =>
  cause instanceof HostError ? cause : notMade(socket, systemReason(cause), 'choose a --state on a file system that has sockets');

const notMade = (socket: string, reason: string, remedy: string): HostError =>
  new HostError('CONTROL_UNAVAILABLE', `ne40e ctl cannot reach this router: ${socket} cannot be made (${reason}); ${remedy}`);

/** `sun_path` has 108 octets, the last of them zero; libuv would cut a longer name without a word. */
const longestSocketName = 107;
