import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import test, { type ExecutionContext } from 'ava';
import { listenOnTcp } from '../../../src/adapters/terminals/tcp.ts';
import { TcpConsole, type TcpConsoleOptions } from '../../../src/adapters/terminals/tcp-console.ts';
import { echoLine } from '../../support/echo-line.ts';
import { collect } from '../../support/reading.ts';

async function consoleOnTcp(t: ExecutionContext, options: Partial<TcpConsoleOptions> = {}) {
  const uart = echoLine();
  const server = await listenOnTcp(uart, { host: '127.0.0.1', port: 0 }, options);
  t.teardown(() => server.close());

  async function client() {
    const socket = connect(server.address);
    t.teardown(() => socket.destroy());
    await once(socket, 'connect');
    return { socket, screen: collect(socket) };
  }
  return { uart, server, client };
}

test('port 0 takes a free port and tells it', async t => {
  const { server } = await consoleOnTcp(t);
  t.true(server.address.port > 0);
});

test('a raw client gets the console byte for byte', async t => {
  const { uart, client } = await consoleOnTcp(t);
  const { socket, screen } = await client();
  socket.write('display clock\r');
  await screen.says('display clock\r');
  t.is(uart.received, 'display clock\r');
  t.is(screen.text, 'display clock\r');
});

test('several clients share one console', async t => {
  const { client } = await consoleOnTcp(t);
  const one = await client();
  const two = await client();
  two.socket.write('b');
  await two.screen.says('b'); // the router has both by now
  one.socket.write('a\r');
  await one.screen.says('a\r');
  await two.screen.says('a\r');
  t.pass();
});

test('a client that leaves takes nothing with it, and the next finds the console', async t => {
  const { uart, client } = await consoleOnTcp(t);
  const first = await client();
  first.socket.write('one');
  await first.screen.says('one');
  first.socket.destroy();
  const second = await client();
  second.socket.write('two');
  await second.screen.says('two');
  t.is(uart.received, 'onetwo');
  t.is(second.screen.text, 'two');
});

test('a client that has said all it will say still hears the answer', async t => {
  const { client } = await consoleOnTcp(t);
  const { socket, screen } = await client();
  socket.end('display version\r');
  await screen.says('display version\r');
  t.pass();
});

test('a client that has looked in and left is let go, also where the router says nothing for hours', async t => {
  const { uart, client } = await consoleOnTcp(t, { lingerMilliseconds: 20 });
  const { socket, screen } = await client();
  socket.write('x');
  await screen.says('x');
  const gone = once(socket, 'close');
  socket.end();
  await gone;
  t.is(uart.listeners, 0);
});

test('a break sent by Telnet reaches the UART', async t => {
  const { uart, client } = await consoleOnTcp(t);
  const { socket, screen } = await client();
  socket.write(Buffer.of(0x61, 0xff, 0xf3, 0x62));
  await screen.says('b');
  t.is(uart.breaks, 1);
  t.is(uart.received, 'ab');
});

/** A client that does not read, its end of the line at the router, and what it is told to have lost. */
async function deafClient(t: ExecutionContext, options: Partial<TcpConsoleOptions>) {
  const server = createServer().listen(0, '127.0.0.1');
  t.teardown(() => server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const deaf = connect(port, '127.0.0.1');
  t.teardown(() => deaf.destroy());
  const [socket] = await once(server, 'connection');
  const tcp = new TcpConsole(socket, { lingerMilliseconds: 60_000, ...options });
  t.teardown(() => tcp.destroy());
  return { deaf, tcp };
}

const block = Buffer.alloc(1 << 20, 'y');

test('a client that has stopped reading holds up nobody once patience is over, and what it has lost is told', async t => {
  const { deaf, tcp } = await deafClient(t, { patienceMilliseconds: 20 });
  const patienceIsOver = once(tcp, 'eased');
  for (let count = 0; count < 40; count++) tcp.write(block);
  t.true(tcp.heldBytes >= block.length);
  await patienceIsOver;
  t.is(tcp.heldBytes, 0);
  t.is(tcp.writableLength, 0);

  const told = once(tcp, 'dropped');
  const screen = collect(deaf);
  const [dropped] = await told;
  tcp.write('it reads again');
  await screen.says('it reads again');
  t.is(screen.text.length, 40 * block.length - Number(dropped) + 14);
});

test('a client that pauses loses nothing of a megabyte', async t => {
  const { deaf, tcp } = await deafClient(t, { patienceMilliseconds: 1 });
  for (let at = 0; at < block.length; at += 4096) tcp.write(block.subarray(at, at + 4096));
  const screen = collect(deaf);
  t.true((await screen.holds(block.length)).equals(block));
});

test('what a client has lost is told also when it leaves without having read again', async t => {
  const { deaf, tcp } = await deafClient(t, {});
  for (let count = 0; count < 40; count++) tcp.write(block);
  const told = once(tcp, 'dropped');
  deaf.destroy();
  const [dropped] = await told;
  t.true(Number(dropped) > 10 * block.length);
});

test('a port in use is refused in one sentence', async t => {
  const { server } = await consoleOnTcp(t);
  await t.throwsAsync(() => listenOnTcp(echoLine(), server.address), {
    code: 'TCP_UNAVAILABLE',
    message: `Cannot listen on 127.0.0.1:${server.address.port}: the port is in use; choose another port with --tcp, 0 for a free one`,
  });
});

test('a host that this machine is not is refused', async t => {
  await t.throwsAsync(() => listenOnTcp(echoLine(), { host: '192.0.2.1', port: 0 }), { code: 'TCP_UNAVAILABLE' });
});

test('closing the server disconnects its clients from the UART', async t => {
  const { uart, server, client } = await consoleOnTcp(t);
  const { socket, screen } = await client();
  socket.write('x');
  await screen.says('x');
  const gone = once(socket, 'close');
  await server.close();
  await gone;
  t.is(uart.listeners, 0);
});
