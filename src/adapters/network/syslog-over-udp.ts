import { createSocket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import type { Outgoing } from '../../cli/run/outgoing.ts';
import type { Road, Roads } from './dial.ts';
import { noRoadTo } from './outgoing-error.ts';

/** Syslog as it is (RFC 3164): a datagram to where a mapping leads. */
export const syslogOverUdp =
  (roads: Roads): Outgoing['log'] =>
  async ({ host, port, from }, line) => {
    const road = roads.to(host, port, from);
    if (!road) throw noRoadTo(host);
    await send(Buffer.from(line, 'utf8'), road);
  };

function send(datagram: Buffer, { host, port, localAddress }: Road): Promise<void> {
  const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4');
  return new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(localAddress === undefined ? {} : { address: localAddress }, () =>
      socket.send(datagram, port, host, error => (error ? reject(error) : resolve())),
    );
  }).finally(() => socket.close());
}
