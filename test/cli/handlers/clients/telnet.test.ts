import test from 'ava';
import { loggedIn } from '../../../support/booted-router.ts';
import { FarEnd } from '../../../support/far-end.ts';

async function connected() {
  const far = new FarEnd();
  const bench = loggedIn({ outgoing: far.outgoing });
  const began = bench.type('telnet 10.0.1.6');
  return { far, bench, began: began + (await bench.settle()) };
}

test('telnet shows where it goes and that it is there, in the words of the manual', async t => {
  const { far, began } = await connected();
  t.is(began, 'telnet 10.0.1.6\r\nTrying 10.0.1.6 ...\r\nPress CTRL+K to abort\r\nConnected to 10.0.1.6 ...\r\n');
  t.deepEqual(far.calls, ['any in public to 10.0.1.6:23']);
});

test('what is typed goes to the other end as it is typed, Ctrl+C and what is no text too, and nothing is echoed here', async t => {
  const { far, bench } = await connected();
  t.is(bench.press('admin\r?\t\x03\x1b[A\x00ü'), '');
  t.is(Buffer.from(far.heard, 'latin1').toString('utf8'), 'admin\r?\t\x03\x1b[A\x00ü');
});

test('what the other end says comes to the screen octet by octet', async t => {
  const { far, bench } = await connected();
  const octets: number[] = [];
  bench.router.uart.onTransmit(bytes => void octets.push(...bytes));
  far.say(Uint8Array.of(0x0d, 0x0a, 0xc3));
  far.say(Uint8Array.of(0xbc, 0xff, 0x3a));
  t.deepEqual(octets, [0x0d, 0x0a, 0xc3, 0xbc, 0xff, 0x3a]);
});

for (const [name, key] of [
  ['Ctrl+K', '\x0b'],
  ['Ctrl+T', '\x14'],
  ['Ctrl+]', '\x1d'],
] as const)
  test(`${name} ends the connection, and what is typed behind it is for the router`, async t => {
    const { far, bench } = await connected();
    far.say('login:');
    const shown = bench.press(`x${key}display clock\r`);
    t.regex(shown, /^\r\nInfo: The connection was closed by the local host\.\r\n<HUAWEI>display clock\r\n2026-/);
    t.is(far.heard, 'x');
    t.true(far.isLeft);
  });

test('the other end closes: the router says so, and the prompt is back', async t => {
  const { far, bench } = await connected();
  bench.read();
  far.say('Bye\r\n');
  far.leave();
  t.is(bench.read(), 'Bye\r\nInfo: The connection was closed by the remote host.\r\n<HUAWEI>');
});

test('an end that takes no more leaves what is typed waiting, and Ctrl+] ends it all the same', async t => {
  const { far, bench } = await connected();
  far.isFull = true;
  bench.press('a');
  bench.press('b');
  t.is(far.heard, 'a');
  far.ease();
  t.is(far.heard, 'ab');
  far.isFull = true;
  bench.press('c');
  t.regex(bench.press('d\x1d'), /local host\.\r\n<HUAWEI>$/);
  t.is(far.heard, 'abc');
});

test('a line that is behind has the other end wait, until it has kept up', async t => {
  const far = new FarEnd();
  const bench = loggedIn({ outgoing: far.outgoing });
  bench.type('telnet 10.0.1.6');
  await bench.settle();
  let held = 0;
  const stop = bench.router.uart.onTransmit(
    bytes => void (held += bytes.length),
    () => held,
  );
  far.say('x'.repeat(40_000));
  t.true(far.isHeld);
  held = 0;
  bench.router.uart.eased();
  t.false(far.isHeld);
  stop();
});

for (const [name, key] of [
  ['Ctrl+K', '\x0b'],
  ['Ctrl+C', '\x03'],
] as const)
  test(`${name} gives up a connection that is not there yet`, async t => {
    const far = new FarEnd(false);
    const bench = loggedIn({ outgoing: far.outgoing });
    bench.type('telnet 10.0.1.6');
    t.is(bench.press(key), '<HUAWEI>');
    t.true(far.isLeft);
    t.is(await bench.settle(), '');
  });

test('where nothing leads the router fails in its own words', async t => {
  const bench = loggedIn();
  t.regex(bench.type('telnet 10.0.1.6') + (await bench.settle()), /abort\r\nError: Failed to connect to the remote host\.\r\n<HUAWEI>$/);
});

test('a power cut ends the connection, and one that is being made', async t => {
  const { far, bench } = await connected();
  bench.router.powerOff();
  t.true(far.isLeft);
  const deaf = new FarEnd(false);
  const calling = loggedIn({ outgoing: deaf.outgoing });
  calling.type('telnet 10.0.1.6');
  calling.router.powerOff();
  t.true(deaf.isLeft);
});

test('a log-in that is cut off takes its connection with it, and nothing of that comes to the line', async t => {
  const { far, bench } = await connected();
  bench.router.kill('CON 0');
  bench.read();
  t.true(far.isLeft);
  far.say('still here');
  t.is(bench.read(), '');
});

test('source and VPN instance come from the line, else the source from the configuration', async t => {
  const far = new FarEnd();
  const bench = loggedIn({ outgoing: far.outgoing });
  bench.type('system-view', 'telnet client-source -a 10.1.1.1', 'commit', 'return');
  bench.type('telnet 10.0.1.6 2023');
  await bench.settle();
  bench.press('\x1d');
  bench.type('telnet -a 10.9.9.9 10.0.1.6');
  await bench.settle();
  bench.press('\x1d');
  t.deepEqual(far.calls, ['10.1.1.1 in public to 10.0.1.6:2023', '10.9.9.9 in public to 10.0.1.6:23']);
  t.regex(bench.type('telnet vpn-instance gone 10.0.1.6'), /Error: The VPN instance does not exist\.\r\n<HUAWEI>$/);
});
