import test from 'ava';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mappedRoads } from '../../../src/adapters/network/dial.ts';
import { syslogOverUdp } from '../../../src/adapters/network/syslog-over-udp.ts';

const to = { host: '10.1.1.1', port: 514, from: { source: undefined, vpnInstance: undefined } };

test('a log is one datagram to where a mapping leads, octet by octet', async t => {
  const host = createSocket('udp4');
  host.bind(0, '127.0.0.1');
  await once(host, 'listening');
  const roads = mappedRoads([{ from: { host: '10.1.1.1', port: 514 }, to: { host: '127.0.0.1', port: host.address().port } }], []);
  const heard = once(host, 'message');
  await syslogOverUdp(roads)(to, '<189>Nov 26 2026 08:00:00 HUAWEI %%01PKI/5/X(l):CID=0x1;Größe');
  const [message] = (await heard) as [Buffer];
  t.is(message.toString('utf8'), '<189>Nov 26 2026 08:00:00 HUAWEI %%01PKI/5/X(l):CID=0x1;Größe');
  host.close();
});

test('a log host that no mapping leads to is not sent to', async t => {
  await t.throwsAsync(syslogOverUdp(mappedRoads([], []))(to, 'unsent'), { message: /OUTGOING_NO_ROAD/ });
});
