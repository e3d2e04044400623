import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { attachConsole, type ConsoleLine } from './attach-console.ts';
import { HostError, listenReason } from '../host/errors.ts';
import { type Address, formatAddress } from '../host/option-values.ts';
import { TcpConsole, type TcpConsoleOptions } from './tcp-console.ts';

export interface TcpServer {
  /** Where it listens, with the port that the system chose for port 0. */
  readonly address: Address;
  close(): Promise<void>;
}

/** Is told of output that a client has lost which stopped reading. */
export type Dropped = (client: string, bytes: number) => void;

/** Offers the console over TCP. Several clients share it, as several screens on one line. */
export const listenOnTcp = (
  uart: ConsoleLine,
  address: Address,
  { onDropped, ...options }: Partial<TcpConsoleOptions> & { readonly onDropped?: Dropped } = {},
): Promise<TcpServer> =>
  listenForClients(address, '--tcp', socket => {
    const client = new TcpConsole(socket, { lingerMilliseconds: 15_000, ...options });
    tellDropped(client, socket, onDropped);
    attachConsole(uart, client);
    return client;
  });

export function tellDropped(client: TcpConsole, { remoteAddress = '', remotePort = 0 }: Socket, dropped: Dropped | undefined): void {
  client.on('dropped', bytes => dropped?.(formatAddress({ host: remoteAddress, port: remotePort }), bytes));
}

/** Gives each who comes to an address what talks to them. */
export async function listenForClients({ host, port }: Address, option: string, serve: (socket: Socket) => Duplex): Promise<TcpServer> {
  const clients = new Set<Duplex>();
  const server = createServer({ allowHalfOpen: true }, socket => {
    const client = serve(socket);
    clients.add(client);
    client.on('close', () => clients.delete(client));
  });
  server.listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw cannotListen({ host, port }, option, cause);
  }
  server.on('error', () => {}); // a client that cannot be let in is no reason to stop
  const bound = server.address();
  return {
    address: { host, port: bound !== null && typeof bound === 'object' ? bound.port : port },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        for (const client of clients) client.destroy();
      }),
  };
}

function cannotListen(address: Address, option: string, cause: unknown): HostError {
  return new HostError('TCP_UNAVAILABLE', `Cannot listen on ${formatAddress(address)}: ${listenReason(cause, option)}`, { cause });
}
