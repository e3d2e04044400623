import { once } from 'node:events';
import { createServer } from 'node:net';
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
export async function listenOnTcp(
  uart: ConsoleLine,
  { host, port }: Address,
  { onDropped, ...options }: Partial<TcpConsoleOptions> & { readonly onDropped?: Dropped } = {},
): Promise<TcpServer> {
  const clients = new Set<TcpConsole>();
  const server = createServer({ allowHalfOpen: true }, socket => {
    const client = new TcpConsole(socket, { lingerMilliseconds: 15_000, ...options });
    const name = formatAddress({ host: socket.remoteAddress ?? '', port: socket.remotePort ?? 0 });
    clients.add(client);
    client.on('close', () => clients.delete(client)).on('dropped', bytes => onDropped?.(name, bytes));
    attachConsole(uart, client);
  });
  server.listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw cannotListen({ host, port }, cause);
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

function cannotListen(address: Address, cause: unknown): HostError {
  return new HostError('TCP_UNAVAILABLE', `Cannot listen on ${formatAddress(address)}: ${listenReason(cause, '--tcp')}`, { cause });
}
