import { connect } from 'node:net';
import { once } from 'node:events';
import test from 'ava';
import { ComPort } from '../../../src/adapters/terminals/com-port.ts';
import { listenForRfc2217 } from '../../../src/adapters/terminals/rfc2217.ts';
import { eightBits } from '../../../src/console/line-settings.ts';
import { Uart } from '../../../src/console/uart.ts';
import { VirtualClock } from '../../../src/clock/virtual-clock.ts';
import { collect } from '../../support/reading.ts';
import { bootedRouter } from '../../support/booted-router.ts';

/** A port that is told commands, in hexadecimal; gives its answers, the first news of the modem lines left out, and what else it did. */
function told(...commands: readonly string[]) {
  const answers: string[] = [];
  const done: string[] = [];
  const line = { settings: eightBits(9600) };
  const port = new ComPort({
    line,
    answer: content => void answers.push(Buffer.from(content).toString('hex')),
    break: () => void done.push('break'),
    suspend: isSuspended => void done.push(isSuspended ? 'suspend' : 'resume'),
    purgeReceived: () => void done.push('purge received'),
    purgeTransmitted: () => void done.push('purge transmitted'),
  });
  for (const command of commands) port.receive(Buffer.from(command, 'hex'));
  answers.splice(answers.indexOf('6bb0'), 1);
  return { answers, done, settings: line.settings };
}

const answers = test.macro({
  exec(t, commands: readonly string[], expected: readonly string[], done: readonly string[] = []) {
    const result = told(...commands);
    t.deepEqual(result.answers, expected);
    t.deepEqual(result.done, done);
  },
  title: title => title ?? '',
});

test(
  'zero asks for the value in force: 9600, 8N1',
  answers,
  ['0100000000', '0200', '0300', '0400'],
  ['6500002580', '6608', '6701', '6801'],
);
test(
  'what is set is answered, and is in force',
  answers,
  ['010001c200', '0207', '0303', '0402', '0200'],
  ['650001c200', '6607', '6703', '6802', '6607'],
);
test('one and a half stop bits are value 3', answers, ['0403'], ['6803']);
test('a value that no port has changes nothing', answers, ['0209', '03ff', '0404', '0100000001'], ['6608', '6701', '6801', '6500002580']);
test(
  'DTR, RTS, BREAK and flow control are state',
  answers,
  ['0507', '0509', '0507', '050c', '050a', '0504', '0500', '0503', '0500', '050d'],
  ['6908', '6909', '6909', '690c', '690c', '6906', '6901', '6903', '6903', '690e'],
);
test('BREAK is sent when it goes on', answers, ['0505', '0504', '0506', '0504'], ['6905', '6905', '6906', '6906'], ['break']);
test(
  'each buffer is purged by itself, or both',
  answers,
  ['0c01', '0c02', '0c03', '0c04'],
  ['7001', '7002', '7003'],
  ['purge received', 'purge transmitted', 'purge received', 'purge transmitted'],
);
test('suspending and resuming are not answered', answers, ['08', '09'], [], ['suspend', 'resume']);
test('masks are answered, and the modem lines under a new one told', answers, ['0a10', '0b20'], ['6e10', '6b20', '6f20']);
test(
  'an empty signature asks for ours; one with text is taken note of',
  answers,
  ['00', '00414243'],
  [`64${Buffer.from('ne40e console').toString('hex')}`],
);
test('what is malformed, or an answer, is nothing', answers, ['', '01', '010000', '02', '020708', '65000000', '0d00', 'ff'], []);

test('the modem lines are told once a client has shown that it knows of them: DCD, DSR and CTS are on', t => {
  const heard: string[] = [];
  const none = () => {};
  const port = new ComPort({
    line: { settings: eightBits(9600) },
    answer: content => void heard.push(Buffer.from(content).toString('hex')),
    break: none,
    suspend: none,
    purgeReceived: none,
    purgeTransmitted: none,
  });
  port.receive(Buffer.of(2, 0));
  port.receive(Buffer.of(2, 0));
  t.deepEqual(heard, ['6608', '6bb0', '6608']);
});

test('the negotiation is opened by the server, and a client begins with what the port has', async t => {
  const uart = new Uart(new VirtualClock(), 19_200);
  const server = await listenForRfc2217(uart, { host: '127.0.0.1', port: 0 });
  t.teardown(() => server.close());
  const socket = connect(server.address);
  t.teardown(() => socket.destroy());
  const screen = collect(socket);
  await screen.says('\xff\xfb\x01\xff\xfb\x03\xff\xfb\x00\xff\xfd\x00\xff\xfd\x2c');
  socket.write('\xff\xfa\x2c\x01\0\0\0\0\xff\xf0', 'latin1');
  await screen.says('\xff\xfa\x2c\x65\0\0\x4b\0\xff\xf0');
  t.pass();
});

test('what a suspended client is not told it is told behind, and a purge throws it away', async t => {
  const bench = bootedRouter().firstLogin();
  const server = await listenForRfc2217(bench.router.uart, { host: '127.0.0.1', port: 0 });
  t.teardown(() => server.close());
  const socket = connect(server.address);
  t.teardown(() => socket.destroy());
  const screen = collect(socket);
  const command = (hex: string) => socket.write(Buffer.from(`fffa2c${hex}fff0`, 'hex'));
  await once(socket, 'connect');
  command('08');
  socket.write('display clock\r');
  command('0200');
  await screen.says('\xff\xfa\x2c\x66\x08\xff\xf0');
  t.false(screen.text.includes('clock'));
  command('09');
  await screen.says(/display clock\r\n.*<HUAWEI>$/s);
  screen.clear();
  command('08');
  socket.write('display clock\r');
  command('0c01');
  command('09');
  socket.write('system-view\r');
  await screen.says('[~HUAWEI]');
  t.false(screen.text.includes('clock'));
});
