import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import test, { type ExecutionContext } from 'ava';
import { mappedRoads } from '../../../src/adapters/network/dial.ts';
import { telnetClient } from '../../../src/adapters/network/telnet-client.ts';
import { type Connection, OutgoingError } from '../../../src/cli/run/outgoing.ts';
import { anywhere } from '../../../src/pki/downloads.ts';

/** A server, the client's connection to it by a mapping, and the socket that it has accepted. */
async function call(t: ExecutionContext) {
  const server = createServer();
  t.teardown(() => server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const stop = new AbortController();
  t.teardown(() => stop.abort());
  const roads = mappedRoads([{ from: { host: '10.0.1.6', port: 23 }, to: { host: '127.0.0.1', port } }], []);
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const connection = await telnetClient(roads)({ host: '10.0.1.6', port: 23, from: anywhere }, stop.signal);
  const [socket] = await accepted;
  t.teardown(() => socket.destroy());
  return { connection, socket, stop, roads };
}

/** What comes until it is as long as that. */
const received = (socket: Socket, length: number): Promise<string> =>
  new Promise(resolve => {
    let all = Buffer.alloc(0);
    socket.on('data', piece => {
      all = Buffer.concat([all, piece as Buffer]);
      if (all.length >= length) resolve(all.toString('latin1'));
    });
  });

const heardBy = (connection: Connection, length: number): Promise<string> =>
  new Promise(resolve => {
    let all = '';
    connection.listen({
      heard: bytes => {
        all += Buffer.from(bytes).toString('latin1');
        if (all.length >= length) resolve(all);
      },
      ready: () => {},
      ended: () => resolve(all),
    });
  });

test('a Telnet server is told that it may echo, every other option is refused, and no option comes to the screen', async t => {
  const { connection, socket } = await call(t);
  const answers = received(socket, 9);
  const shown = heardBy(connection, 6);
  socket.write(Buffer.from('\xff\xfb\x01\xff\xfb\x03\xff\xfd\x18login:', 'latin1'));
  t.is(await shown, 'login:');
  t.is(await answers, '\xff\xfd\x01\xff\xfd\x03\xff\xfc\x18');
});

test('Enter is CR NUL to a server that speaks Telnet, and CR LF to one that does not', async t => {
  const plain = await call(t);
  const line = received(plain.socket, 4);
  plain.connection.send(Buffer.from('hi\r'));
  t.is(await line, 'hi\r\n');

  const { connection, socket } = await call(t);
  const shown = heardBy(connection, 1);
  socket.write(Buffer.from('\xff\xfb\x01x', 'latin1'));
  await shown;
  const typed = received(socket, 9);
  connection.send(Buffer.from('hi\r\xff', 'latin1'));
  t.is(await typed, '\xff\xfd\x01hi\r\0\xff\xff');
});

test('nothing is read before somebody listens, and a connection that is held is not read either', async t => {
  const { connection, socket } = await call(t);
  socket.write('early');
  const early = heardBy(connection, 5);
  t.is(await early, 'early');
  connection.hold(true);
  let heard = '';
  const ended = new Promise<void>(resolve => {
    connection.listen({ heard: bytes => void (heard += Buffer.from(bytes).toString()), ready: () => {}, ended: resolve });
    connection.hold(true);
  });
  await new Promise<void>(resolve => socket.write('late', () => resolve()));
  t.is(heard, '');
  connection.hold(false);
  socket.end();
  await ended;
  t.is(heard, 'late');
});

test('the signal ends a connection that stands', async t => {
  const { socket, stop } = await call(t);
  const closed = once(socket.resume(), 'close');
  stop.abort();
  await closed;
  t.pass();
});

test('where no mapping leads there is no connection, whatever this host could reach', async t => {
  const { roads } = await call(t);
  const open = telnetClient(roads);
  const error = await t.throwsAsync(() => open({ host: '127.0.0.1', port: 23, from: anywhere }, new AbortController().signal), {
    instanceOf: OutgoingError,
  });
  t.is(error?.code, 'OUTGOING_NO_ROAD');
});
