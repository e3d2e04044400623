import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import { type Called, listenForTelnet } from '../../../src/adapters/terminals/telnet-vty.ts';
import type { Caller } from '../../../src/console/vty.ts';
import type { Report } from '../../support/called-router.ts';
import { loggedIn, TestBench } from '../../support/booted-router.ts';
import { linesTaken } from '../../support/call.ts';
import { openToTelnet } from '../../support/open-vty.ts';
import { collect } from '../../support/reading.ts';

async function listening(t: ExecutionContext, router: Called, host = '127.0.0.1') {
  const server = await listenForTelnet(router, { host, port: 0 });
  t.teardown(() => server.close());

  return async (at = server.address.host) => {
    const socket = connect({ host: at, port: server.address.port });
    t.teardown(() => socket.destroy());
    const screen = collect(socket);
    await once(socket, 'connect');
    return { socket, screen };
  };
}

const offer = '\xff\xfb\x01\xff\xfb\x03';

async function loggedInBy(t: ExecutionContext, bench: TestBench) {
  const call = await (await listening(t, bench.router))();
  await call.screen.says('Username:');
  call.socket.write('operator1\r\0');
  await call.screen.says('Password:');
  call.socket.write('Hello-13579\r\0');
  await call.screen.says('<HUAWEI>');
  call.screen.clear();
  return call;
}

test('a client is offered character at a time before it is asked who it is', async t => {
  const { screen } = await (await listening(t, openToTelnet().router))();
  await screen.says('Username:');
  t.true(screen.text.startsWith(offer));
});

test('a client that refuses all options, sends NUL and keep-alives, and ends lines as it likes, works all the same', async t => {
  const { socket, screen } = await loggedInBy(t, openToTelnet());
  socket.write('\xff\xfe\x01\xff\xfe\x03\xff\xf1dis\0play cl\xff\xf1ock\r\n', 'latin1');
  await screen.says(/display clock\r\n.*<HUAWEI>$/s);
  socket.write('\xff\xf3system-view\n', 'latin1');
  await screen.says(/>system-view\r\n.*\[~HUAWEI\]$/s);
  t.pass();
});

test('quit ends the connection, behind the last word', async t => {
  const bench = openToTelnet();
  const { socket } = await loggedInBy(t, bench);
  socket.write('quit\r\0');
  await once(socket, 'end');
  t.deepEqual(linesTaken(bench), ['CON 0']);
});

test('a client that goes frees its line', async t => {
  const bench = openToTelnet();
  const { socket } = await loggedInBy(t, bench);
  t.deepEqual(linesTaken(bench), ['CON 0', 'VTY 0']);
  socket.resetAndDestroy();
  while (linesTaken(bench).length > 1) await new Promise(setImmediate);
  t.pass();
});

test('a client that has said all it will say still hears the answer', async t => {
  const { socket, screen } = await (await listening(t, openToTelnet().router))();
  socket.end('operator1\r\0Hello-13579\r\0display clock\r\0');
  await once(socket, 'end');
  t.regex(screen.text, /display clock\r\n2026-.*<HUAWEI>$/s);
});

test('kill user-interface ends the connection', async t => {
  const bench = openToTelnet();
  const { socket } = await loggedInBy(t, bench);
  t.true(bench.router.kill('VTY 0'));
  await once(socket, 'end');
  t.pass();
});

test('a router that is off closes the connection without a word', async t => {
  const { socket, screen } = await (await listening(t, new TestBench().router))();
  await once(socket, 'end');
  t.is(screen.text, '');
});

test('a router whose Telnet server is not enabled closes the connection without a word', async t => {
  const { socket, screen } = await (await listening(t, loggedIn().router))();
  await once(socket, 'end');
  t.is(screen.text, '');
});

test('an IPv4 address is one also where the server listens for both kinds', async t => {
  const { router } = openToTelnet();
  const callers: Caller[] = [];
  const noting: Called = {
    connect: caller => {
      callers.push(caller);
      return router.connect(caller);
    },
  };
  const call = await listening(t, noting, '::');
  const { socket, screen } = await call('127.0.0.1');
  await screen.says('Username:');
  t.deepEqual(callers, [{ via: 'telnet', address: '127.0.0.1', port: socket.localPort! }]);
});

test.serial('10,000 connections dropped at any point leave no line taken, and memory as it was', async t => {
  t.timeout(240_000);
  const child = fork(fileURLToPath(new URL('../../support/called-router.js', import.meta.url)), [], { execArgv: ['--expose-gc'] });
  t.teardown(() => child.kill('SIGKILL'));
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the router ended with ${code}`)));
  const [report] = (await Promise.race([once(child, 'message'), ended])) as [Report]; // the program sends nothing else
  t.log(report);
  t.deepEqual(report.taken, []);
  t.is(report.connections, 10_000);
  t.true(report.grown < 8 * 1024 * 1024, `${report.grown} bytes`);
});
