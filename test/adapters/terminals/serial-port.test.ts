import { once } from 'node:events';
import test from 'ava';
import { attachConsole } from '../../../src/adapters/terminals/attach-console.ts';
import { openSerialPort } from '../../../src/adapters/terminals/serial-port.ts';
import { echoLine } from '../../support/echo-line.ts';
import { freePty } from '../../support/free-pty.ts';
import { collect } from '../../support/reading.ts';

test('the console sits at the end of a cable between two ports of the host', async t => {
  const cable = await freePty();
  t.teardown(() => void cable.destroy());
  const attached = once(cable, 'attach');
  const port = await openSerialPort({ path: cable.slavePath, baudRate: 9600 });
  t.teardown(() => void port.destroy());
  const uart = echoLine();
  attachConsole(uart, port);
  const terminal = collect(cable);

  await attached;
  cable.write('display clock\r');
  await terminal.says('display clock\r');
  t.is(uart.received, 'display clock\r');
});

test('a port that is destroyed is given back to the host', async t => {
  const cable = await freePty();
  t.teardown(() => void cable.destroy());
  const attached = once(cable, 'attach');
  const port = await openSerialPort({ path: cable.slavePath, baudRate: 9600 });
  await attached;

  const left = once(cable, 'detach');
  port.destroy();
  await t.notThrowsAsync(left);
});

test('a port that is not there is refused in one sentence', async t => {
  const error = await t.throwsAsync(() => openSerialPort({ path: '/dev/ttyNone', baudRate: 9600 }), { code: 'SERIAL_PORT_UNAVAILABLE' });
  t.regex(error?.message ?? '', /^Cannot open \/dev\/ttyNone: .*\S$/);
});
