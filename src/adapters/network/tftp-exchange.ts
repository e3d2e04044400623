import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import { OutgoingError } from '../../cli/run/outgoing.ts';
import type { Road } from './dial.ts';
import { outgoingError } from './outgoing-error.ts';

/** The host's time: how long an answer is waited for before it is asked for again, and how often that is done. */
const retryMilliseconds = 1_000;
const mostTries = 5;

/** Packets with one server, whose port is known from its first answer on (RFC 1350 §4). */
export class TftpExchange {
  readonly #socket: Socket;
  readonly #road: Road;
  readonly #signal: AbortSignal;
  #port: number;
  #isAnswered = false;
  #isClosed = false;
  #take: (packet: Buffer, from: RemoteInfo) => void = () => {};
  #fail: (error: Error) => void = () => {};

  constructor(road: Road, signal: AbortSignal) {
    this.#road = road;
    this.#port = road.port;
    this.#signal = signal;
    this.#socket = createSocket(isIPv6(road.host) ? 'udp6' : 'udp4');
    this.#socket.on('message', (packet, from) => this.#take(packet, from));
    this.#socket.on('error', error => this.#fail(error));
    if (road.localAddress !== undefined) this.#socket.bind({ address: road.localAddress });
    signal.addEventListener('abort', this.#stop, { once: true });
  }

  /** Sends a packet until one comes that is the answer to it; what else comes is passed over. */
  ask(packet: Buffer, isAnswer: (packet: Buffer) => boolean): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      let tries = 0;
      let timer: NodeJS.Timeout | undefined;
      const settle = (end: () => void) => {
        clearTimeout(timer);
        this.#take = () => {};
        this.#fail = () => {};
        end();
      };
      this.#fail = error => settle(() => reject(outgoingError(error)));
      this.#take = (answer, from) => {
        if (this.#isAnswered && from.port !== this.#port) return;
        try {
          if (!isAnswer(answer)) return;
          this.#isAnswered = true;
          this.#port = from.port;
          settle(() => resolve(answer));
        } catch (error) {
          settle(() => reject(error));
        }
      };
      const send = () => {
        if (tries++ === mostTries) return this.#fail(new OutgoingError('OUTGOING_TIMEOUT', 'the server does not answer'));
        this.send(packet);
        timer = setTimeout(send, retryMilliseconds);
      };
      if (this.#signal.aborted) this.#stop();
      else send();
    });
  }

  /** Once, whether it arrives or not. */
  send(packet: Buffer): void {
    if (!this.#isClosed) this.#socket.send(packet, this.#port, this.#road.host, error => error && this.#fail(error));
  }

  /** Behind what was sent. */
  close(): void {
    this.#signal.removeEventListener('abort', this.#stop);
    setImmediate(() => this.#end());
  }

  readonly #stop = (): void => {
    this.#fail(new OutgoingError('OUTGOING_STOPPED', 'stopped'));
    this.#end();
  };

  #end(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#socket.close();
  }
}
