import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Connection, ConnectionListener } from '../../cli/run/outgoing.ts';
import { Deadline, reasonOf } from './deadline.ts';
import type { Road } from './dial.ts';
import { outgoingError } from './outgoing-error.ts';

/** The host's time: the network is real. */
const connectMilliseconds = 30_000;

/** A connection that stands, of which nothing is read yet; the signal stops it, or ends it. What goes wrong is an `OutgoingError`. */
export function connectTcp({ host, port, localAddress }: Road, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const deadline = new Deadline(signal, connectMilliseconds);
    const socket = connect({ host, port, ...(localAddress !== undefined && { localAddress }) });
    const fail = (error: Error): void => {
      deadline.drop();
      socket.destroy();
      reject(outgoingError(error));
    };
    const stop = () => fail(reasonOf(deadline.signal));
    deadline.signal.addEventListener('abort', stop, { once: true });
    socket.once('error', fail);
    socket.once('connect', () => {
      deadline.signal.removeEventListener('abort', stop);
      deadline.drop();
      socket.off('error', fail);
      endWith(socket, signal);
      resolve(socket.pause());
    });
    if (deadline.signal.aborted) stop();
  });
}

function endWith(socket: Socket, signal: AbortSignal): void {
  const end = () => void socket.destroy();
  signal.addEventListener('abort', end, { once: true });
  socket.once('close', () => signal.removeEventListener('abort', end));
  socket.on('error', () => {}); // `close` follows, which says it all
}

/** What lies between the octets of a terminal and those on the wire. */
export interface Coding {
  decode(bytes: Uint8Array, listener: ConnectionListener): void;
  encode(bytes: Uint8Array): Uint8Array;
}

export function connectionOver(socket: Duplex, { decode, encode }: Coding): Connection {
  let stopListening = (): void => {};
  return {
    listen(listener) {
      stopListening();
      const heard = (bytes: Buffer) => decode(bytes, listener);
      const ready = () => listener.ready();
      const ended = () => {
        stopListening();
        listener.ended();
      };
      stopListening = () => void socket.off('data', heard).off('drain', ready).off('close', ended);
      if (socket.destroyed) return ended();
      socket.on('data', heard).on('drain', ready).on('close', ended).resume();
    },
    send: bytes => socket.destroyed || socket.write(encode(bytes)),
    hold: isHeld => void (isHeld ? socket.pause() : socket.resume()),
  };
}
