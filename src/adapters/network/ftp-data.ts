import { createServer, isIPv6, type Socket } from 'node:net';
import { once } from 'node:events';
import { type FtpReply, isRefusal } from '../../cli/run/ftp-talk.ts';
import { OutgoingError } from '../../cli/run/outgoing.ts';
import type { Pieces, RemoteWrite } from '../../cli/run/remote-files.ts';
import { deferred } from './deferred.ts';
import type { Road } from './dial.ts';
import { inTime } from './in-time.ts';
import { outgoingError } from './outgoing-error.ts';
import { connectTcp } from './tcp-connection.ts';

/** The connection that a file or a listing comes by. */
export interface FtpData {
  readonly socket: Promise<Socket>;
  close(error?: Error): void;
}

interface Wanted {
  ask(command: string): Promise<FtpReply>;
  readonly passive: boolean;
  readonly control: Socket;
  readonly road: Road;
  readonly signal: AbortSignal;
}

/** Agrees with the server on where the data goes. Without data it has refused. */
export function ftpData(wanted: Wanted): Promise<{ readonly replies: readonly FtpReply[]; readonly data?: FtpData }> {
  return wanted.passive ? dialled(wanted) : awaited(wanted);
}

/** Only the port is taken from what the server says: where it is, the mapping knows. */
async function dialled({ ask, road, signal }: Wanted) {
  const extended = await ask('EPSV');
  const replies = isRefusal(extended) ? [await ask('PASV')] : [extended];
  const port = portIn(replies[0]);
  if (port === undefined) return { replies };
  const socket = await connectTcp({ ...road, port }, signal);
  return { replies, data: { socket: Promise.resolve(socket), close: (error?: Error) => void socket.destroy(error) } };
}

/** RFC 2428 §3, RFC 959 §4.1.2 */
function portIn(reply: FtpReply | undefined): number | undefined {
  const text = reply?.lines.join(' ') ?? '';
  if (reply?.code === 229) return inRange(Number(/\((.)\1\1(\d+)\1\)/.exec(text)?.[2]));
  const [, high, low] = (reply?.code === 227 && /\d+,\d+,\d+,\d+,(\d+),(\d+)/.exec(text)) || [];
  return inRange(Number(high) * 256 + Number(low));
}

const inRange = (port: number): number | undefined => (port > 0 && port < 65536 ? port : undefined);

/** Listens where the control connection begins, for one connection of whom it leads to. */
async function awaited({ ask, control }: Wanted): Promise<{ readonly replies: readonly FtpReply[]; readonly data?: FtpData }> {
  const { localAddress = '', remoteAddress } = control;
  const server = createServer({ pauseOnConnect: true });
  const arrived = deferred<Socket>();
  let socket: Socket | undefined;
  const close = (error: Error = new OutgoingError('OUTGOING_STOPPED', 'stopped')) => {
    server.close();
    socket?.destroy(error);
    arrived.reject(error);
  };
  server.on('error', error => close(outgoingError(error)));
  server.on('connection', connection => {
    connection.on('error', () => {}); // it ends with it
    if (connection.remoteAddress !== remoteAddress) return void connection.destroy();
    socket = connection;
    server.close();
    arrived.resolve(connection);
  });
  try {
    server.listen(0, localAddress);
    await Promise.race([once(server, 'listening'), arrived.promise]);
    const address = server.address();
    const reply = await ask(portCommand(localAddress, typeof address === 'object' && address ? address.port : 0));
    if (!isRefusal(reply)) return { replies: [reply], data: { socket: arrived.promise, close } };
    close();
    return { replies: [reply] };
  } catch (error) {
    close();
    throw error;
  }
}

function portCommand(address: string, port: number): string {
  const plain = address.replace(/^::ffff:/i, '').replace(/%.*$/, '');
  return isIPv6(plain) ? `EPRT |2|${plain}|${port}|` : `PORT ${plain.replaceAll('.', ',')},${port >> 8},${port & 255}`;
}

/** Reads no more than is asked for: who sends has to wait. A server that sends nothing for so long is left. */
export function fetchedPieces(socket: Socket, milliseconds: number): Pieces<Uint8Array> {
  const pieces = socket[Symbol.asyncIterator]();
  return {
    async next() {
      try {
        const { done, value } = await inTime(pieces.next(), milliseconds, leaving(socket));
        return done ? undefined : (value as Buffer); // no encoding is set
      } catch (error) {
        throw outgoingError(error instanceof Error ? error : new Error('the data connection failed'));
      }
    },
  };
}

/** The same where the server takes nothing for so long. */
export function sentPieces(socket: Socket, milliseconds: number): RemoteWrite {
  const failed = once(socket, 'close').then(() => Promise.reject(new OutgoingError('OUTGOING_FAILED', 'the data connection has ended')));
  failed.catch(() => {}); // whoever writes hears of it
  socket.resume();
  return {
    async add(bytes) {
      if (!socket.write(bytes)) await inTime(Promise.race([once(socket, 'drain'), failed]), milliseconds, leaving(socket));
    },
    finish: () => inTime(ended(socket), milliseconds, leaving(socket)),
  };
}

const ended = (socket: Socket): Promise<void> => new Promise(resolve => void (socket.destroyed ? resolve() : socket.end(resolve)));

const leaving = (socket: Socket) => (reason: OutgoingError) => void socket.destroy(reason);
