import { createSocket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import type { NtpExchange } from '../../ntp/exchange.ts';
import type { Road, Roads } from './dial.ts';
import { Deadline, reasonOf } from './deadline.ts';
import { NetworkFault } from './network-fault.ts';

export interface NtpOptions {
  readonly roads: Roads;
  /** How long an answer may take. */
  readonly milliseconds?: number;
}

/** NTP as it is: a datagram to where a mapping leads, and the first that comes back from there. */
export function ntpOverUdp({ roads, milliseconds = 5_000 }: NtpOptions): NtpExchange {
  return async (request, { host, port, source, vpnInstance }, stopped) => {
    const road = roads.to(host, port, { source, vpnInstance });
    if (!road) throw new NetworkFault('UNREACHABLE', 'no --map leads there');
    const deadline = new Deadline(stopped, milliseconds);
    try {
      return await ask(request, road, deadline.signal);
    } finally {
      deadline.drop();
    }
  };
}

function ask(request: Uint8Array, { host, port, localAddress }: Road, signal: AbortSignal): Promise<Uint8Array> {
  const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4');
  return new Promise<Uint8Array>((resolve, reject) => {
    const stop = () => reject(reasonOf(signal));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    socket.once('error', reject);
    socket.once('message', message => resolve(message.length > longestAnswer ? new Uint8Array() : message));
    socket.once('connect', () => socket.send(request));
    socket.bind(localAddress === undefined ? {} : { address: localAddress }, () => socket.connect(port, host));
  }).finally(() => socket.close());
}

/** Octets: a packet, its key's number and digest, and room for extensions that nobody here reads. */
const longestAnswer = 1_024;
