import { once } from 'node:events';
import { createServer, type Server as TcpListener, type Socket } from 'node:net';
import ssh2 from 'ssh2';
import { HostError, listenReason } from '../host/errors.ts';
import { type Address, formatAddress } from '../host/option-values.ts';
import { algorithms, hostKeyAlgorithms, softwareName } from './ssh-algorithms.ts';
import { SshConnection } from './ssh-connection.ts';
import type { SshService, SshTerms } from './ssh-service.ts';

export interface SshListener {
  /** Where it listens, with the port that the system chose for port 0. */
  readonly address: Address;
  close(): Promise<void>;
}

/** Offers the router over SSH. Who is not answered, because the router does not or has its hands full, is let go at once. */
export async function listenOnSsh(service: SshService, { host, port }: Address): Promise<SshListener> {
  const sockets = new Set<Socket>();
  const talks = new Talks();
  const server = createServer(socket => {
    const terms = service.terms(plainAddress(socket.remoteAddress));
    socket.on('error', () => socket.destroy());
    if (!terms || sockets.size >= terms.mostConnections) return void socket.destroy();
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.setNoDelay(true).setKeepAlive(true, keepAliveMilliseconds);
    talks.begin(socket, service, terms);
  });
  server.listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new HostError('TCP_UNAVAILABLE', `Cannot listen on ${formatAddress({ host, port })}: ${listenReason(cause, '--ssh')}`, { cause });
  }
  server.on('error', () => {}); // a client that cannot be let in is no reason to stop
  return {
    address: { host, port: portOf(server) ?? port },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The protocol, made anew when the host keys are others. */
class Talks {
  #keys = '';
  #server: InstanceType<typeof ssh2.Server> | undefined;
  /** Who has connected and not said a word of SSH yet, by address and port. */
  readonly #silent = new Map<string, SshConnection>();

  begin(socket: Socket, service: SshService, terms: SshTerms): void {
    const place = { address: plainAddress(socket.remoteAddress), port: socket.remotePort ?? 0 };
    const name = nameOf(socket.remoteAddress, socket.remotePort);
    this.#silent.set(name, new SshConnection(socket, place, service, terms));
    socket.once('close', () => this.#silent.delete(name));
    this.#serverWith(terms.hostKeys).injectSocket(socket);
  }

  #serverWith(hostKeys: readonly string[]): InstanceType<typeof ssh2.Server> {
    const keys = hostKeys.join();
    if (this.#server && keys === this.#keys) return this.#server;
    const offered = { ...algorithms, serverHostKey: hostKeyAlgorithms(hostKeys) };
    this.#keys = keys;
    this.#server = new ssh2.Server({ hostKeys: [...hostKeys], ident: softwareName, algorithms: offered }, (client, { ip, port }) => {
      this.#silent.get(nameOf(ip, port))?.begun(client);
    });
    return this.#server;
  }
}

const nameOf = (address: string | undefined, port: number | undefined): string => `${address} ${port}`;

/** An IPv4 address as it is written everywhere else. */
const plainAddress = (address = ''): string => address.replace(/^::ffff:(?=[\d.]+$)/i, '');

function portOf(server: TcpListener): number | undefined {
  const bound = server.address();
  return bound !== null && typeof bound === 'object' ? bound.port : undefined;
}

/** A client whose machine has vanished is noticed after this. */
const keepAliveMilliseconds = 30_000;
