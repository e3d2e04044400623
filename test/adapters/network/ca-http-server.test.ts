import test, { type ExecutionContext } from 'ava';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { type CmpResponder, serveCmp } from '../../../src/adapters/network/ca-http-server.ts';
import { CaError } from '../../../src/ca/ca-error.ts';

const echo: CmpResponder = async request => Uint8Array.of(0x30, ...request);

async function server(t: ExecutionContext, responder = echo) {
  const { port, close } = await serveCmp(responder, { host: '127.0.0.1', port: 0, largestRequest: 1000 });
  t.teardown(close);
  return port;
}

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly allow: string | undefined;
  readonly body: string;
}

function send(port: number, { method = 'POST', path = '/', type = 'application/pkixcmp', body = 'ab' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ host: '127.0.0.1', port, method, path, agent: false, headers: { 'Content-Type': type } }, incoming => {
      const chunks: Buffer[] = [];
      incoming
        .on('data', chunk => chunks.push(chunk))
        .on('end', () =>
          resolve({
            status: incoming.statusCode,
            type: incoming.headers['content-type'],
            allow: incoming.headers.allow,
            body: Buffer.concat(chunks).toString(),
          }),
        );
    });
    outgoing.on('error', reject).end(body);
  });
}

/** What a server answers to these octets before it closes the connection. */
function sendRaw(port: number, ...texts: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => texts.forEach(text => socket.write(text)));
    socket
      .on('data', data => (received += data.toString()))
      .on('error', reject)
      .on('close', () => resolve(received));
  });
}

for (const path of ['/', '/pkix', '/pkix/', '//ejbca/publicweb/cmp/A', '/.well-known/cmp/p/NAME/initialization', '/?q']) {
  test(`the CA answers at ${path}`, async t => {
    t.like(await send(await server(t), { path }), { status: 200, type: 'application/pkixcmp', body: '0ab' });
  });
}

test('only POST is allowed', async t => {
  t.like(await send(await server(t), { method: 'GET', body: '' }), { status: 405, allow: 'POST' });
});

test('another media type is not supported', async t => {
  t.is((await send(await server(t), { type: 'application/json' })).status, 415);
});

test('the media type is read without case and parameters', async t => {
  t.is((await send(await server(t), { type: 'Application/PKIXCMP; v=1' })).status, 200);
});

test('a request over the limit gets 413, and the CA goes on', async t => {
  const port = await server(t);
  t.is((await send(port, { body: 'x'.repeat(1001) })).status, 413);
  t.is((await send(port, { body: 'x'.repeat(1000) })).status, 200);
});

test('a responder that fails is a 500 that tells nothing', async t => {
  const port = await server(t, () => Promise.reject(new Error('secret')));
  t.like(await send(port), { status: 500, body: '' });
});

test('an HTTP/1.0 client is answered and the connection ends', async t => {
  const answer = await sendRaw(await server(t), 'POST / HTTP/1.0\r\nContent-Type: application/pkixcmp\r\nContent-Length: 2\r\n\r\nab');
  t.regex(answer, /^HTTP\/1\.1 200 OK\r\n[^]*\r\n\r\n0ab$/);
});

test('a chunked request is read', async t => {
  const answer = await sendRaw(
    await server(t),
    'POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/pkixcmp\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n',
    '1\r\nb\r\n0\r\n\r\n',
  );
  t.regex(answer, /\r\n\r\n0ab$/);
});

test('two requests go over one connection', async t => {
  const one = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/pkixcmp\r\nContent-Length: 2\r\n';
  const answer = await sendRaw(await server(t), `${one}\r\nab`, `${one}Connection: close\r\n\r\ncd`);
  t.regex(answer, /0abHTTP\/1\.1 200 OK[^]*0cd$/);
});

test('what is no HTTP gets 400', async t => {
  t.regex(await sendRaw(await server(t), '\x30\x82\x01\x00garbage\r\n\r\n'), /^HTTP\/1\.1 400 /);
});

test('a port in use is named in one sentence', async t => {
  const port = await server(t);
  const error = await t.throwsAsync(serveCmp(echo, { host: '127.0.0.1', port }), { instanceOf: CaError });
  t.is(error.code, 'CA_ADDRESS_UNUSABLE');
  t.is(
    error.message,
    `The lab CA cannot listen on 127.0.0.1:${port}: the port is in use; choose another port with --listen, 0 for a free one`,
  );
});

test('of large requests no more are held at once than there are places for, and an ordinary one waits for none of them', async t => {
  let [held, most, release] = [0, 0, () => {}];
  const isReleased = new Promise<void>(resolve => (release = resolve));
  const responder: CmpResponder = async request => {
    if (request.length < 1000) return request;
    most = Math.max(most, ++held);
    await isReleased;
    held--;
    return Uint8Array.of(0x30);
  };
  const { port, close } = await serveCmp(responder, { host: '127.0.0.1', port: 0, mostLargeAtOnce: 3 });
  t.teardown(close);
  const large = Array.from({ length: 12 }, () => send(port, { body: 'x'.repeat(900_000) }));
  while (held < 3) await send(port);
  for (let n = 0; n < 20; n++) t.is((await send(port)).status, 200);
  t.is(held, 3);
  release();
  t.deepEqual(new Set((await Promise.all(large)).map(({ status }) => status)), new Set([200]));
  t.is(most, 3);
});

test('whoever goes away while a large request waits gives the place to the next', async t => {
  const { port, close } = await serveCmp(async () => Uint8Array.of(0x30), { host: '127.0.0.1', port: 0, mostLargeAtOnce: 1 });
  t.teardown(close);
  const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/pkixcmp\r\nContent-Length: 900000\r\n\r\n';
  const half = connect(port, '127.0.0.1', () => half.write(`${head}half`));
  const large = send(port, { body: 'x'.repeat(900_000) });
  for (let n = 0; n < 5; n++) await send(port);
  half.destroy();
  t.is((await large).status, 200);
});

test('a request that says twice how long it is gets 400', async t => {
  const both = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/pkixcmp\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n';
  t.regex(await sendRaw(await server(t), `${both}2\r\nab\r\n0\r\n\r\n`), /^HTTP\/1\.1 400 /);
});

test('a chunked request over the limit gets 413', async t => {
  const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/pkixcmp\r\nTransfer-Encoding: chunked\r\n\r\n';
  t.regex(await sendRaw(await server(t), `${head}3e9\r\n${'x'.repeat(1001)}\r\n0\r\n\r\n`), /^HTTP\/1\.1 413 /);
});

test('a request that waits for a 100 Continue gets one', async t => {
  const head = 'POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/pkixcmp\r\nExpect: 100-continue\r\n';
  t.regex(
    await sendRaw(await server(t), `${head}Content-Length: 2\r\n\r\n`, 'ab'),
    /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK[^]*0ab$/,
  );
});

test('an empty request reaches the CA, whose answer says what is wrong with it', async t => {
  t.like(await send(await server(t), { body: '' }), { status: 200, body: '0' });
});

test('an HTTP/1.0 client that asks for it keeps its connection', async t => {
  const one = 'POST / HTTP/1.0\r\nConnection: keep-alive\r\nContent-Type: application/pkixcmp\r\nContent-Length: 2\r\n\r\n';
  const answer = await sendRaw(await server(t), `${one}ab`, `${one.replace('keep-alive', 'close')}cd`);
  t.regex(answer, /0abHTTP\/1\.1 200 OK[^]*0cd$/);
});

test('whoever comes while too many are connected is sent away, and those before are answered', async t => {
  const { port, close } = await serveCmp(echo, { host: '127.0.0.1', port: 0, mostConnections: 1 });
  t.teardown(close);
  const first = connect(port, '127.0.0.1');
  await once(first, 'connect');
  first.write('POST / HTTP/1.1\r\nHost: ca\r\nContent-Ty');
  t.is(await sendRaw(port), '');
  first.write('pe: application/pkixcmp\r\nContent-Length: 2\r\n\r\nab');
  const [answer] = await once(first, 'data');
  t.regex(String(answer), /^HTTP\/1.1 200 /);
  first.destroy();
});
