import test, { type ExecutionContext } from 'ava';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { cmpOverHttp, type CmpOverHttpOptions } from '../../../src/adapters/network/cmp-over-http.ts';
import { CmpTransportError } from '../../../src/cmp/transport.ts';

const request = Uint8Array.of(0x30, 0x03, 0x02, 0x01, 0x02);
const body = 'CMP';
const ok = 'HTTP/1.1 200 OK\r\nContent-Type: application/pkixcmp\r\n';

/** A server that sends exactly these octets for each request, then does what the script says. */
async function peer(t: ExecutionContext, script: (socket: Socket, received: string, connection: number) => void) {
  const received: string[] = [];
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createServer(socket => {
    sockets.add(socket);
    const connection = ++connections;
    let pending = '';
    socket.on('error', () => undefined);
    socket.on('data', data => {
      pending += data.toString('latin1');
      if (!pending.includes('\r\n\r\n') || !pending.endsWith(Buffer.from(request).toString('latin1'))) return;
      received.push(pending);
      script(socket, pending, connection);
      pending = '';
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return { url: `http://127.0.0.1:${port}`, received, connections: () => connections };
}

const ask = (url: string, options: CmpOverHttpOptions = {}, signal = new AbortController().signal) =>
  cmpOverHttp({ totalMilliseconds: 5000, ...options })(request, { url }, signal).then(({ der }) => Buffer.from(der).toString('latin1'));

async function failure(answer: Promise<string>) {
  const error = await answer.then(
    value => new Error(`answered ${value}`),
    (reason: unknown) => reason,
  );
  return error instanceof CmpTransportError ? `${error.code}: ${error.detail}` : String(error);
}

const accepted = test.macro(async (t, answer: string) => {
  const { url } = await peer(t, socket => socket.end(answer));
  t.is(await ask(url), body);
});

test('an answer with Content-Length is taken', accepted, `${ok}Content-Length: 3\r\n\r\n${body}`);
test('a chunked answer is taken', accepted, `${ok}Transfer-Encoding: chunked\r\n\r\n1\r\nC\r\n2\r\nMP\r\n0\r\n\r\n`);
test('an HTTP/1.0 answer ends with the connection', accepted, `HTTP/1.0 200 OK\r\nContent-Type: application/pkixcmp\r\n\r\n${body}`);
test('a 100 Continue before the answer is passed over', accepted, `HTTP/1.1 100 Continue\r\n\r\n${ok}Content-Length: 3\r\n\r\n${body}`);
test(
  'the media type is compared without case and parameters',
  accepted,
  `HTTP/1.1 200 OK\r\ncontent-TYPE: Application/PKIXCMP; charset=utf-8\r\nContent-Length: 3\r\n\r\n${body}`,
);
test(
  'the old media type of polling is taken',
  accepted,
  `HTTP/1.1 200 OK\r\nContent-Type: application/pkixcmp-poll\r\nContent-Length: 3\r\n\r\n${body}`,
);
test(
  'a CMP message under status 400 is handed through',
  accepted,
  `HTTP/1.1 400 Bad Request\r\nContent-Type: application/pkixcmp\r\nContent-Length: 3\r\n\r\n${body}`,
);
test(
  'a CMP message under status 503 is handed through',
  accepted,
  `HTTP/1.1 503 Busy\r\nContent-Type: application/pkixcmp\r\nContent-Length: 3\r\n\r\n${body}`,
);
test('long headers are read', accepted, `${ok}X-Long: ${'x'.repeat(30_000)}\r\nContent-Length: 3\r\n\r\n${body}`);

const refused = test.macro(async (t, answer: string, expected: string) => {
  const { url } = await peer(t, socket => socket.end(answer));
  t.is(await failure(ask(url, { largestAnswer: 4096 })), `${expected} (${url})`);
});

test(
  'a 404 page is reported by its status',
  refused,
  'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p/>',
  'CMP_HTTP_STATUS: 404 Not Found',
);
test(
  '201 is no answer',
  refused,
  `HTTP/1.1 201 Created\r\nContent-Type: application/pkixcmp\r\nContent-Length: 3\r\n\r\n${body}`,
  'CMP_HTTP_STATUS: 201 Created',
);
test('204 is no answer', refused, 'HTTP/1.1 204 No Content\r\n\r\n', 'CMP_HTTP_STATUS: 204 No Content');
test(
  'a switch of protocols is no answer',
  refused,
  'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
  'CMP_HTTP_STATUS: 101 Switching Protocols',
);
test(
  'another media type is refused',
  refused,
  `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\n${body}`,
  'CMP_CONTENT_TYPE: text/html',
);
test('an answer without a media type is refused', refused, `HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n${body}`, 'CMP_CONTENT_TYPE: none');
test(
  'gzip that was not asked for is refused',
  refused,
  `${ok}Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\n${body}`,
  'CMP_CONTENT_TYPE: content encoding gzip was not asked for',
);
test('an empty answer is refused', refused, `${ok}Content-Length: 0\r\n\r\n`, 'CMP_ANSWER_TRUNCATED: the answer is empty');
test(
  'an answer that breaks off is refused',
  refused,
  `${ok}Content-Length: 30\r\n\r\n${body}`,
  'CMP_ANSWER_TRUNCATED: the connection closed in the middle of the answer',
);
test(
  'a chunked answer that breaks off is refused',
  refused,
  `${ok}Transfer-Encoding: chunked\r\n\r\n9\r\n${body}`,
  'CMP_ANSWER_TRUNCATED: the connection closed in the middle of the answer',
);
test(
  'an announced answer over the limit is refused',
  refused,
  `${ok}Content-Length: 5000\r\n\r\n${'x'.repeat(5000)}`,
  'CMP_ANSWER_TOO_LARGE: more than 4096 octets',
);
test(
  'a server that does not speak HTTP is named so',
  refused,
  'SSH-2.0-OpenSSH_9.2\r\n',
  'CMP_HTTP_STATUS: the server does not speak HTTP',
);
test('endless headers are refused', refused, `${ok}X: ${'x'.repeat(100_000)}\r\n\r\n`, 'CMP_ANSWER_TOO_LARGE: the HTTP header');
test(
  'a connection closed without a word is unreachable',
  refused,
  '',
  'CMP_UNREACHABLE: the server closed the connection without an answer',
);

test('a redirect is not followed', async t => {
  const { url, received } = await peer(t, socket =>
    socket.end('HTTP/1.1 301 Moved Permanently\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n'),
  );
  t.is(await failure(ask(url)), `CMP_HTTP_STATUS: 301 Moved Permanently, to /elsewhere (${url})`);
  t.is(received.length, 1);
});

test('what follows the announced length never becomes part of an answer', async t => {
  const { url } = await peer(t, socket => socket.write(`${ok}Content-Length: 3\r\n\r\n${body}TRAILING`));
  const transport = cmpOverHttp({ totalMilliseconds: 5000 });
  const exchange = () =>
    transport(request, { url }, new AbortController().signal).then(
      ({ der }) => Buffer.from(der).toString(),
      () => 'failed',
    );
  for (const answer of [await exchange(), await exchange()]) t.true(answer === body || answer === 'failed', answer);
});

test('an answer that never ends stops at the size limit', async t => {
  const { url } = await peer(t, socket => {
    socket.write(`HTTP/1.0 200 OK\r\nContent-Type: application/pkixcmp\r\n\r\n`);
    const more = () => {
      if (!socket.destroyed) socket.write('x'.repeat(1000), () => setImmediate(more));
    };
    more();
  });
  t.is(await failure(ask(url, { largestAnswer: 100_000 })), `CMP_ANSWER_TOO_LARGE: more than 100000 octets (${url})`);
});

test('a server that says nothing more meets the total time limit', async t => {
  const { url } = await peer(t, socket => socket.write(`${ok}Content-Length: 3\r\n\r\nC`));
  t.is(await failure(ask(url, { totalMilliseconds: 60 })), `CMP_TIMEOUT: no whole answer in time (${url})`);
});

test('a stopped exchange ends at once', async t => {
  const stop = new AbortController();
  const { url } = await peer(t, () => stop.abort());
  t.is(await failure(ask(url, {}, stop.signal)), `CMP_STOPPED: stopped (${url})`);
});

test('nothing listening is unreachable', async t => {
  t.is(await failure(ask('http://127.0.0.1:1/')), 'CMP_UNREACHABLE: nothing listens there (http://127.0.0.1:1/)');
});

test('the request target is what was configured, octet by octet', async t => {
  const { url, received } = await peer(t, socket => socket.write(`${ok}Content-Length: 3\r\n\r\n${body}`));
  for (const target of ['//ejbca/publicweb/cmp/TEST-CA', '/a/../b/./c', '/pkix/?p=1&q=%2f', '/%7Ea', '?x', '']) await ask(url + target);
  const targets = received.map(text => text.split(' ', 2)[1]);
  t.deepEqual(targets, ['//ejbca/publicweb/cmp/TEST-CA', '/a/../b/./c', '/pkix/?p=1&q=%2f', '/%7Ea', '/?x', '/']);
});

test('the request says its length, its type and the host as configured, and does not wait for a 100', async t => {
  const { url, received } = await peer(t, socket => socket.write(`${ok}Content-Length: 3\r\n\r\n${body}`));
  await ask(`${url}/cmp`);
  const [head] = (received[0] ?? '').split('\r\n\r\n');
  t.is(
    head,
    [
      'POST /cmp HTTP/1.1',
      `Host: ${url.slice('http://'.length)}`,
      'Content-Type: application/pkixcmp',
      'Content-Length: 5',
      'Accept: application/pkixcmp',
      'Connection: keep-alive',
    ].join('\r\n'),
  );
});

test('a message met by the closing of a kept connection is sent once more on a new one', async t => {
  let exchanges = 0;
  const { url, connections } = await peer(t, (socket, _, connection) => {
    if (connection === 1 && ++exchanges === 2) return socket.destroy();
    return socket.write(`${ok}Content-Length: 3\r\n\r\n${body}`);
  });
  const transport = cmpOverHttp({ totalMilliseconds: 5000 });
  const { signal } = new AbortController();
  await transport(request, { url }, signal);
  t.is(Buffer.from((await transport(request, { url }, signal)).der).toString(), body);
  t.is(connections(), 2);
});

test('a message met by the closing of a new connection is not sent again', async t => {
  const { url, received } = await peer(t, socket => socket.destroy());
  t.is(await failure(ask(url)), `CMP_UNREACHABLE: the server closed the connection without an answer (${url})`);
  t.is(received.length, 1);
});

for (const url of [
  'https://127.0.0.1/',
  'ftp://127.0.0.1/',
  '127.0.0.1:80',
  'http://',
  'http://user@127.0.0.1/',
  'http://127.0.0.1:0/',
  'http://127.0.0.1:70000/',
  'http://127.0.0.1/a b',
  'http://127.0.0.1/a#b',
  'http://127.0.0.1\r\nX: y/',
]) {
  test(`${JSON.stringify(url)} is no URL to send to`, async t => {
    t.is(await failure(ask(url)), `CMP_BAD_URL: ${url}`);
  });
}

test('a host that nobody knows is named', async t => {
  const url = 'http://ca.invalid:8829/pkix';
  t.is(await failure(ask(url)), `CMP_UNREACHABLE: no host of that name is known (${url})`);
});

test('a source address that this host has not is told from a server that is not there', async t => {
  const url = 'http://127.0.0.1:1/';
  const from = { source: '192.0.2.7', vpnInstance: undefined };
  const answer = cmpOverHttp()(request, { url, from }, new AbortController().signal).then(String);
  t.is(await failure(answer), `CMP_UNREACHABLE: the source address is not one of this host (${url})`);
});
