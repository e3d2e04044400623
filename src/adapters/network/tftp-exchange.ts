import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { lookup } from 'node:dns';
import { isIPv6, SocketAddress } from 'node:net';
import { OutgoingError } from '../../cli/run/outgoing.ts';
import type { Road } from './dial.ts';
import { outgoingError } from './outgoing-error.ts';

/** The host's time: how long an answer is waited for before it is asked for again, and how often that is done. */
const retryMilliseconds = 1_000;
const mostTries = 5;

/**
 * Packets with one server, whose address is known from the first request on and whose port from its first answer on. Others are told that
 * they are none of it, and disturb nobody (RFC 1350 §4).
 */
export class TftpExchange {
  readonly #socket: Socket;
  readonly #road: Road;
  readonly #signal: AbortSignal;
  #port: number;
  #address: string | undefined;
  #isAnswered = false;
  #isClosed = false;
  #take: (packet: Buffer, from: RemoteInfo) => void = () => {};
  #fail: (error: Error) => void = () => {};

  constructor(road: Road, signal: AbortSignal) {
    this.#road = road;
    this.#port = road.port;
    this.#signal = signal;
    const type = isIPv6(road.host) ? 'udp6' : 'udp4';
    this.#socket = createSocket({ type, lookup: (name, family, done) => this.#found(name, Number(family), done) });
    this.#socket.on('message', (packet, from) => this.#heard(packet, from));
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
      this.#take = (answer, { port }) => {
        try {
          if (!isAnswer(answer)) return;
          this.#isAnswered = true;
          this.#port = port;
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

  #heard(packet: Buffer, from: RemoteInfo): void {
    const isServer = plain(from.address) === this.#address && (!this.#isAnswered || from.port === this.#port);
    if (!isServer) return this.#turnAway(packet, from);
    this.#take(packet, from);
  }

  /** An error is not answered by one. */
  #turnAway(packet: Buffer, { port, address }: RemoteInfo): void {
    if (!this.#isClosed && packet.length >= 2 && packet.readUInt16BE(0) !== errorPacket)
      this.#socket.send(unknownTransfer, port, address, () => {});
  }

  /** A name is looked up once: all packets go to the same address. */
  #found(name: string, family: number, done: (error: NodeJS.ErrnoException | null, address: string, family: number) => void): void {
    if (name !== this.#road.host) return void lookup(name, family, done);
    if (this.#address !== undefined) return done(null, this.#address, family);
    lookup(name, family, (error, address) => {
      if (!error) this.#address = plain(address);
      done(error, address, family);
    });
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

/** An address as the network writes it, without the interface it is reached by. */
function plain(address: string): string {
  const [bare = ''] = address.split('%');
  return new SocketAddress({ address: bare, family: isIPv6(bare) ? 'ipv6' : 'ipv4' }).address;
}

const errorPacket = 5;
const unknownTransfer = Buffer.from([0, errorPacket, 0, 5, ...Buffer.from('unknown transfer ID\0')]);
