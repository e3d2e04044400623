import type { Socket } from 'node:net';
import type { ServerChannel } from 'ssh2';

/** ssh2 gives its connection whatever the client's window bears, and does not ask whether the client's machine has taken it. */
export function holdingAll(shell: ServerChannel, socket: Socket): ServerChannel & { readonly heldBytes: number } {
  const eased = (): boolean => shell.emit('eased');
  socket.on('drain', eased);
  shell.once('close', () => socket.off('drain', eased));
  const held = { get: () => shell.writableLength + socket.writableLength };
  return Object.defineProperty(shell as ServerChannel & { readonly heldBytes: number }, 'heldBytes', held); // that is what it becomes
}

/** ssh2 cuts what it sends into packets of the size that the client bears, and would never come to an end with one of 0. */
export const bearsData = (shell: object): boolean =>
  !('outgoing' in shell) || (shell.outgoing as { readonly packetSize: number }).packetSize > 0; // so it is in ssh2
