import test from 'ava';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mappedRoads } from '../../../src/adapters/network/dial.ts';
import { ntpOverUdp } from '../../../src/adapters/network/ntp-over-udp.ts';
import { encodePacket, modes } from '../../../src/ntp/packet.ts';
import { measure } from '../../../src/ntp/measure.ts';
import { answerTo } from '../../../src/ntp/server.ts';
import { timestamp } from '../../../src/ntp/timestamp.ts';

const now = Date.UTC(2026, 10, 24, 8, 0, 0);
const transmit = timestamp(now);
const zero = { leap: 0, stratum: 0, poll: 6, precision: -18, rootDelay: 0, rootDispersion: 0, referenceId: '', reference: 0n, origin: 0n };
const request = encodePacket({ ...zero, version: 3, mode: modes.client, receive: 0n, transmit });
const to = { host: '10.1.1.1', port: 123, source: undefined, vpnInstance: undefined, key: undefined };

/** An NTP server of the host, on a free port. */
async function server(answer: (request: Uint8Array) => Uint8Array | undefined) {
  const socket = createSocket('udp4');
  socket.on('message', (message, from) => {
    const said = answer(message);
    if (said) socket.send(said, from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { socket, port: socket.address().port };
}

const along = (port: number) => mappedRoads([{ from: { host: '10.1.1.1', port: 123 }, to: { host: '127.0.0.1', port } }], []);

test('a request goes where a mapping leads, and its answer comes back', async t => {
  const { socket, port } = await server(asked => answerTo(asked, { now: () => now + 60_000, stratum: 1, referenceId: 'GPS' }));
  const answer = await ntpOverUdp({ roads: along(port) })(request, to, new AbortController().signal);
  const measured = measure(answer, { transmit, key: undefined }, now);
  t.is('offset' in measured && measured.offset, 60_000);
  socket.close();
});

test('a server that no mapping leads to is not asked', async t => {
  await t.throwsAsync(ntpOverUdp({ roads: along(9) })(request, { ...to, host: '10.1.1.2' }, new AbortController().signal), {
    message: /no --map leads there/,
  });
});

test('who hears of no answer waits until it is stopped', async t => {
  const { socket, port } = await server(() => undefined);
  const stop = new AbortController();
  const asked = ntpOverUdp({ roads: along(port) })(request, to, stop.signal);
  socket.once('message', () => stop.abort());
  await t.throwsAsync(asked, { code: 'STOPPED' });
  socket.close();
});
