import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import process from 'node:process';
import { type Carry, type Complain, ControlClient } from './control-client.ts';
import { cannotListen, clearStaleSocket, reach, type SocketPlace } from './socket-place.ts';

export interface ControlServer {
  /** Takes the socket away at once, and lets everybody go. */
  close(): void;
}

/** Offers the control socket of a router whose state folder is ours. Any number of clients may ask. */
export async function offerControl(socket: string, carry: Carry, complain: Complain): Promise<ControlServer> {
  const clients = new Set<() => void>();
  const server = createServer({ allowHalfOpen: true }, connection => {
    const hangUp = (): void => void connection.destroy();
    clients.add(hangUp);
    connection.once('close', () => clients.delete(hangUp));
    new ControlClient(connection, carry, complain);
  });
  const place = await listen(server, socket);
  server.on('error', () => {}); // a client that cannot be let in is no reason to stop
  return {
    close() {
      server.close();
      rmSync(socket, { force: true });
      place.close();
      for (const hangUp of clients) hangUp();
    },
  };
}

async function listen(server: Server, socket: string): Promise<SocketPlace> {
  let place: SocketPlace | undefined;
  try {
    clearStaleSocket(socket);
    place = reach(socket);
    await listenForOwner(server, place.path);
    return place;
  } catch (cause) {
    place?.close();
    throw cannotListen(socket, cause);
  }
}

/** The system makes the socket before `listen` returns, with the rights that the umask leaves: there is no moment in which others have more. */
function listenForOwner(server: Server, path: string): Promise<unknown> {
  const umask = process.umask(0o177);
  try {
    return once(server.listen({ path, backlog: 4096 }), 'listening');
  } finally {
    process.umask(umask);
  }
}
