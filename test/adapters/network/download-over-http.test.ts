import test, { type ExecutionContext } from 'ava';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dialMapped } from '../../../src/adapters/network/dial.ts';
import { type DownloadOptions, downloadOverHttp } from '../../../src/adapters/network/download-over-http.ts';
import { anywhere, DownloadError } from '../../../src/pki/downloads.ts';

async function server(t: ExecutionContext, answer: RequestListener) {
  const requests: IncomingMessage[] = [];
  const listening = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>(resolve => listening.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    listening.close();
    listening.closeAllConnections();
  });
  const { port } = listening.address() as AddressInfo; // it listens on TCP
  return { port, url: `http://127.0.0.1:${port}/lab.crl`, requests };
}

const fetched = (url: string, longest = 1024, options: DownloadOptions = {}, from = anywhere, signal = new AbortController().signal) =>
  downloadOverHttp({ totalMilliseconds: 5000, ...options })(url, from, longest, signal).then(
    octets => Buffer.from(octets).toString('latin1'),
    (error: unknown) => (error instanceof DownloadError ? `${error.code}: ${error.detail}` : String(error)),
  );

test('a file is fetched whole, whatever content type it is said to have', async t => {
  const { url } = await server(t, (_, response) => response.setHeader('Content-Type', 'text/html').end('CRL'));
  t.is(await fetched(url), 'CRL');
});

test('a file that is longer than it may be is not read to its end', async t => {
  const { url } = await server(t, (_, response) => {
    const more = () => response.write('x'.repeat(1000), error => error || setImmediate(more));
    more();
  });
  t.is(await fetched(url), `DOWNLOAD_ANSWER_TOO_LARGE: more than 1024 octets (${url})`);
});

test('a redirect is not followed: where it leads is told', async t => {
  const { url, requests } = await server(t, (_, response) => response.writeHead(302, { Location: '/other' }).end('moved'));
  t.is(await fetched(url), `DOWNLOAD_HTTP_STATUS: 302 Found, to /other (${url})`);
  t.is(requests.length, 1);
});

test('a page about an error is no file', async t => {
  const { url } = await server(t, (_, response) => response.writeHead(404).end('<html>'));
  t.is(await fetched(url), `DOWNLOAD_HTTP_STATUS: 404 Not Found (${url})`);
});

test('an empty file is none', async t => {
  const { url } = await server(t, (_, response) => response.end());
  t.is(await fetched(url), `DOWNLOAD_ANSWER_TRUNCATED: the answer is empty (${url})`);
});

test('a file that breaks off is none', async t => {
  const { url } = await server(t, (_, response) => {
    response.writeHead(200, { 'Content-Length': 100 }).write('half');
    setImmediate(() => response.destroy());
  });
  t.is(await fetched(url), `DOWNLOAD_ANSWER_TRUNCATED: the connection closed in the middle of the answer (${url})`);
});

test('a server that says no more meets the time limit, and one that is stopped ends at once', async t => {
  const stop = new AbortController();
  const { url } = await server(t, (_, response) => void response.write('half'));
  t.is(await fetched(url, 1024, { totalMilliseconds: 60 }), `DOWNLOAD_TIMEOUT: no whole answer in time (${url})`);
  const stopped = fetched(url, 1024, {}, anywhere, stop.signal);
  stop.abort();
  t.is(await stopped, `DOWNLOAD_STOPPED: stopped (${url})`);
});

test('what is mapped is fetched elsewhere, and the server hears the host that is configured', async t => {
  const { port, requests } = await server(t, (_, response) => response.end('CRL'));
  const from = { host: 'ca.example.com', port: undefined };
  const dial = dialMapped([{ from, to: { host: '127.0.0.1', port } }], []);
  t.is(await fetched('http://ca.example.com/crl/lab.crl', 1024, { dial }), 'CRL');
  t.is(requests[0]?.headers.host, 'ca.example.com');
  t.is(requests[0]?.url, '/crl/lab.crl');
});

test('a failure behind a mapping names what was configured and not where it led', async t => {
  const dial = dialMapped([{ from: { host: '192.0.2.1', port: 80 }, to: { host: '127.0.0.1', port: 1 } }], []);
  t.is(await fetched('http://192.0.2.1/a', 1024, { dial }), 'DOWNLOAD_UNREACHABLE: nothing listens there (http://192.0.2.1/a)');
});

test('the source address is really bound', async t => {
  const { url, requests } = await server(t, (_, response) => response.end('CRL'));
  const from = { source: '10.1.1.1', vpnInstance: undefined };
  t.is(await fetched(url, 1024, { dial: dialMapped([], [{ from: '10.1.1.1', to: '127.0.0.9' }]) }, from), 'CRL');
  t.is(requests[0]?.socket.remoteAddress, '127.0.0.9');
  t.is(await fetched(url, 1024, {}, from), `DOWNLOAD_UNREACHABLE: the source address is not one of this host (${url})`);
});

test('https is no address that the router fetches from', async t => {
  t.is(await fetched('https://127.0.0.1/a'), 'DOWNLOAD_BAD_URL: https://127.0.0.1/a');
});
