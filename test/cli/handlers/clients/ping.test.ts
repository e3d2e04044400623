import test from 'ava';
import { noOutgoing, OutgoingError, type Outgoing } from '../../../../src/cli/run/outgoing.ts';
import { firmware } from '../../../../firmware-model/index.ts';
import { newBoard } from '../../../../src/control-plane/state.ts';
import { loggedIn } from '../../../support/booted-router.ts';

/** Somebody who answers so many requests, and then no more. */
function answering(host: string, times = Infinity): Outgoing {
  let left = times;
  const answers = (asked: string) =>
    asked === host && left-- > 0 ? Promise.resolve() : Promise.reject(new OutgoingError('OUTGOING_TIMEOUT', 'silent'));
  return { ...noOutgoing, knows: asked => asked === host, answers };
}

/** A router with one address, out of its saved configuration. */
function withAddress(outgoing: Outgoing = noOutgoing, address = ' ip address 10.1.1.1 255.255.255.255', name = 'LoopBack0') {
  const text = `#\ninterface ${name}\n${address}\n#\nreturn\n`;
  const { systemSoftware } = firmware.factoryStartup;
  const board = { ...newBoard(systemSoftware), nextStartup: { systemSoftware, savedConfiguration: 'cfcard:/lab.cfg' } };
  return loggedIn({ outgoing, files: { 'lab.cfg': text }, board });
}

type Bench = ReturnType<typeof withAddress>;

/** Everything that comes until the prompt is back. */
async function through(bench: Bench, line: string): Promise<string> {
  let said = bench.type(line);
  for (let turn = 0; turn < 200 && !/[>\]]$/.test(said); turn++) {
    said += await bench.settle();
    bench.clock.advance(100);
    said += bench.read();
  }
  return said.slice(line.length + 2);
}

test('an address of an interface that is up answers by itself, in the layout of the manual', async t => {
  const bench = withAddress();
  const started = bench.clock.now();
  const replies = [1, 2, 3, 4, 5].map(sequence => `    Reply from 10.1.1.1: bytes=56 Sequence=${sequence} ttl=255 time=1 ms`);
  t.deepEqual((await through(bench, 'ping 10.1.1.1')).split('\r\n'), [
    '  PING 10.1.1.1: 56  data bytes, press CTRL_C to break',
    ...replies,
    '',
    '  --- 10.1.1.1 ping statistics ---',
    '    5 packet(s) transmitted',
    '    5 packet(s) received',
    '    0.00% packet loss',
    '    round-trip min/avg/max = 1/1/1 ms',
    '<HUAWEI>',
  ]);
  t.is(bench.clock.now() - started, 2000); // a request each 500 ms
});

test('an interface that is shut down does not answer', async t => {
  const port = 'GigabitEthernet0/1/0';
  const shut = withAddress(noOutgoing, ' ip address 10.1.1.1 255.255.255.0\n shutdown', port);
  t.regex(await through(shut, 'ping -c 1 10.1.1.1'), /Request time out\r\n[^]*100\.00% packet loss\r\n<HUAWEI>$/);
  const open = withAddress(noOutgoing, ' undo shutdown\n ip address 10.1.1.1 255.255.255.0', port);
  t.regex(await through(open, 'ping -c 1 10.1.1.1'), /Reply from 10\.1\.1\.1: /);
  open.type('system-view', `interface ${port}`, 'shutdown', 'commit', 'return');
  t.regex(await through(open, 'ping -c 1 10.1.1.1'), /Request time out/);
});

test('a loopback interface cannot be shut down: a file that says so does not keep it from answering', async t => {
  const bench = withAddress(noOutgoing, ' ip address 10.1.1.1 255.255.255.255\n shutdown');
  t.regex(await through(bench, 'ping -c 1 10.1.1.1'), /Reply from 10\.1\.1\.1: /);
});

test('whom a mapping leads to answers, and who is silent is waited for two seconds a request', async t => {
  const bench = withAddress(answering('10.9.9.9', 1));
  const started = bench.clock.now();
  const said = await through(bench, 'ping -c 2 -s 300 10.9.9.9');
  t.regex(said, /bytes=300 Sequence=1 ttl=255 time=1 ms\r\n {4}Request time out\r\n/);
  t.regex(said, /2 packet\(s\) transmitted\r\n {4}1 packet\(s\) received\r\n {4}50\.00% packet loss\r\n {4}round-trip/);
  t.is(bench.clock.now() - started, 2500);
});

test('Ctrl+C ends it, and what was sent until then is counted', async t => {
  const bench = withAddress();
  bench.type('ping 10.5.5.5');
  bench.clock.advance(3000);
  await bench.settle();
  bench.clock.advance(100);
  const said = bench.press('\x03');
  t.regex(said, /1 packet\(s\) transmitted|2 packet\(s\) transmitted/);
  t.regex(said, /0 packet\(s\) received[^]*<HUAWEI>$/);
});

test('-q shows statistics only, -brief a sign for each request, -detail that no route leads there, -range each size', async t => {
  const bench = withAddress(answering('10.9.9.9', 2));
  t.notRegex(await through(bench, 'ping -q 10.1.1.1'), /Reply/);
  t.regex(await through(bench, 'ping -c 3 -t 10 -brief 10.9.9.9'), /\r\n {4}!!\.\r\n\r\n/);
  t.regex(await through(bench, 'ping -c 1 -t 10 -detail 10.5.5.5'), /Request time out\r\n/);
  t.regex(
    await through(bench, 'ping -range min 56 max 58 10.1.1.1'),
    /56-58 {2}data[^]*bytes=57 Sequence=2[^]*bytes=58 Sequence=3[^]*3 packet/,
  );
});

test('a name that nothing is known of, a source that is not its own and an instance that is not there are refused at once', async t => {
  const bench = withAddress(answering('ca.example.com'));
  t.is(await through(bench, 'ping nobody.example.com'), 'Error: Unknown host nobody.example.com.\r\n<HUAWEI>');
  t.regex(await through(bench, 'ping -c 1 ca.example.com'), /PING ca\.example\.com: 56[^]*1 packet\(s\) received/);
  t.regex(await through(bench, 'ping -a 10.2.2.2 10.1.1.1'), /^Error: The specified source address/);
  t.regex(await through(bench, 'ping -vpn-instance gone 10.1.1.1'), /^Error: The VPN instance does not exist/);
  t.regex(await through(bench, 'ping -a 10.1.1.1 -c 1 10.1.1.1'), /1 packet\(s\) received/);
});

test('IPv6 has its own layout', async t => {
  const bench = withAddress();
  t.regex(
    await through(bench, 'ping ipv6 -c 1 ::1'),
    /^ {2}PING ::1 : 56 {2}data bytes, press CTRL_C to break\r\n {4}Reply from ::1\r\n {4}bytes=56 Sequence=1 hop limit=64 time=1 ms\r\n/,
  );
});

test('tracert reaches its own address and whom a mapping leads to in one hop, and asks three times on every hop of the others', async t => {
  const bench = withAddress(answering('10.9.9.9'));
  const heading = ' traceroute to 10.1.1.1(10.1.1.1), max hops: 30 ,packet length: 40,press CTRL_C to break\r\n';
  t.is(await through(bench, 'tracert 10.1.1.1'), `${heading} 1 10.1.1.1 1 ms  1 ms  1 ms\r\n<HUAWEI>`);
  t.regex(await through(bench, 'tracert 10.9.9.9'), / 1 10\.9\.9\.9 1 ms/);
  t.regex(await through(bench, 'tracert -m 2 -w 100 -q 2 10.5.5.5'), /\r\n 1 \* \*\r\n 2 \* \*\r\n<HUAWEI>$/);
  t.regex(await through(bench, 'tracert -f 5 -m 4 10.5.5.5'), /^Error: The maximum TTL/);
});
