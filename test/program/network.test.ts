import test from 'ava';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkOf } from '../../src/program/network.ts';

const inNoHurry = { over: <Message extends readonly unknown[], Answer>(exchange: (...message: Message) => Promise<Answer>) => exchange };

test('what --map leads elsewhere is CMP and files alike, from where --map-source says, and no proxy of the host is asked', async t => {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    response.setHeader('Content-Type', 'application/pkixcmp').end('answer');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const before = process.env['http_proxy'];
  process.env['http_proxy'] = 'http://127.0.0.1:1';
  t.teardown(() => {
    if (before === undefined) delete process.env['http_proxy'];
    else process.env['http_proxy'] = before;
  });

  const places = [{ from: { host: '172.16.73.168', port: 8080 }, to: { host: '127.0.0.1', port } }];
  const { cmpTransport, downloads } = networkOf({ maps: { places, sources: [{ from: '10.1.1.1', to: '127.0.0.9' }] } }, inNoHurry);
  const from = { source: '10.1.1.1', vpnInstance: undefined };
  const { signal } = new AbortController();
  const { der } = await cmpTransport(Uint8Array.of(0x30, 0), { url: 'http://172.16.73.168:8080/pkix', from }, signal);
  t.is(Buffer.from(der).toString(), 'answer');
  t.is(Buffer.from(await downloads.http('http://172.16.73.168:8080/lab.crl', from, 1024, signal)).toString(), 'answer');
  t.deepEqual(
    asked.map(({ method, url, headers, socket }) => [method, url, headers.host, socket.remoteAddress]),
    [
      ['POST', '/pkix', '172.16.73.168:8080', '127.0.0.9'],
      ['GET', '/lab.crl', '172.16.73.168:8080', '127.0.0.9'],
    ],
  );
});
