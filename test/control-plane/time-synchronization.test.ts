import test from 'ava';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import type { NtpExchange, NtpPlace } from '../../src/ntp/exchange.ts';
import { answerTo } from '../../src/ntp/server.ts';
import { loggedIn, type TestBench } from '../support/booted-router.ts';

const start = Date.UTC(2026, 10, 24, 8, 0, 0);
const hour = 3_600_000;

/** A network with one server in it, whose clock is ahead of the router's by that much, until it is gone. */
function network(ahead = hour) {
  const clock = new VirtualClock(start);
  const asked: NtpPlace[] = [];
  const server = { ahead, isGone: false, stratum: 2 };
  const ntp: NtpExchange = async (request, to) => {
    asked.push(to);
    if (server.isGone || to.host !== '10.1.1.1') throw new Error('no answer');
    const time = { now: () => clock.now() + server.ahead, stratum: server.stratum, referenceId: '10.9.9.9' };
    return answerTo(request, time, to.key) ?? new Uint8Array();
  };
  const bench = loggedIn({ clock, ntp });
  return { clock, asked, server, bench };
}

const shown = (bench: TestBench, line: string): readonly string[] => bench.type(line).split('\r\n').slice(1, -1);
const clockOf = (bench: TestBench) => bench.router.facts.now;

async function synchronized(lines: readonly string[] = ['ntp-service unicast-server 10.1.1.1'], ahead?: number) {
  const world = network(ahead);
  world.bench.type('system-view', ...lines, 'commit');
  await world.bench.settle();
  return world;
}

test('a server sets the clock of the device once its line is committed, not before', async t => {
  const { bench, asked, clock } = network();
  bench.type('system-view', 'ntp-service unicast-server 10.1.1.1');
  await bench.settle();
  t.deepEqual(asked, []);
  bench.type('commit');
  await bench.settle();
  t.deepEqual(asked, [{ host: '10.1.1.1', port: 123, source: undefined, vpnInstance: undefined, key: undefined }]);
  t.is(clockOf(bench), clock.now() + hour);
  t.is(bench.board.clockOffsetMilliseconds, hour);
});

test('a clock that is less than 128 ms off is left as it is', async t => {
  const { bench, clock } = await synchronized(undefined, 100);
  t.is(clockOf(bench), clock.now());
  t.true(shown(bench, 'display ntp-service status').includes(' clock offset: 100.0000 ms'));
});

test('the status of a synchronized clock has the layout of the manual', async t => {
  const { bench } = await synchronized();
  t.deepEqual(shown(bench, 'display ntp-service status'), [
    ' clock status: synchronized',
    ' clock stratum: 3',
    ' reference clock ID: 10.1.1.1',
    ' nominal frequency: 60.0002 Hz',
    ' actual frequency: 60.0002 Hz',
    ' clock precision: 2^18',
    ' clock offset: 0.0000 ms',
    ' root delay: 0.00 ms',
    ' root dispersion: 9.99 ms',
    ' peer dispersion: 10.00 ms',
    ' reference time: 09:00:00.000 UTC Nov 24 2026(EEAFD090.00000000)',
    ' synchronization state: clock synchronized',
  ]);
});

test('a server that nothing leads to leaves the clock unsynchronized, and is asked again and again', async t => {
  const { bench, asked, clock } = await synchronized(['ntp-service unicast-server 10.2.2.2']);
  t.true(shown(bench, 'display ntp-service status').includes(' clock status: unsynchronized'));
  t.true(shown(bench, 'display ntp-service sessions').includes(' clock status: configured, insane, valid, unsynced'));
  clock.advance(64_000);
  await bench.settle();
  t.is(asked.length, 2);
});

test('sessions show reach, and how long ago the last answer came', async t => {
  const { bench, clock } = await synchronized(['ntp-service unicast-server 10.1.1.1 preference']);
  clock.advance(64_000);
  await bench.settle();
  clock.advance(10_000);
  const lines = shown(bench, 'display ntp-service sessions');
  t.deepEqual(lines.slice(0, 8), [
    ' clock source: 10.1.1.1',
    ' clock stratum: 2',
    ' clock status: configured, master, sane, valid',
    ' reference clock ID: 10.9.9.9',
    ' reach: 3',
    ' current poll: 64',
    ' now: 10',
    ' offset: 0.0000 ms',
  ]);
});

test('a server that answers eight requests in a row is asked more seldom', async t => {
  const { bench, clock } = await synchronized();
  for (let poll = 0; poll < 8; poll++) {
    clock.advance(64_000);
    await bench.settle();
  }
  t.true(shown(bench, 'display ntp-service sessions').includes(' current poll: 128'));
});

test('a server that is gone loses the router after eight requests, which is logged and told', async t => {
  const { bench, clock, server } = await synchronized();
  server.isGone = true;
  bench.read();
  for (let poll = 0; poll < 7; poll++) {
    clock.advance(64_000);
    await bench.settle();
  }
  t.true(shown(bench, 'display ntp-service status').includes(' clock status: synchronized'));
  clock.advance(64_000);
  const said = await bench.settle();
  t.regex(said.replaceAll('\r\n', ''), /%%01NTP\/4\/SOURCE_LOST\(l\):\S+;System synchronization source lost\./);
  t.deepEqual(shown(bench, 'display ntp-service event clock-unsync').slice(0, 3), [
    ' 1. Clock source   :  10.1.1.1',
    '    Session type   :  client, configured',
    '    Unsync reason  :  Peer reachability lost',
  ]);
});

test('a router whose own clock is a reference goes by it, and by a better server when there is one', async t => {
  const { bench } = await synchronized(['ntp-service refclock-master 3']);
  const status = shown(bench, 'display ntp-service status');
  t.deepEqual(status.slice(0, 3), [' clock status: synchronized', ' clock stratum: 3', ' reference clock ID: LOCAL(0)']);
  bench.type('ntp-service refclock-master 5', 'ntp-service unicast-server 10.1.1.1', 'commit');
  await bench.settle();
  t.true(shown(bench, 'display ntp-service status').includes(' reference clock ID: 10.1.1.1'));
});

test('keys are held as cipher text, sign what is asked, and have to be trusted', async t => {
  const lines = [
    'ntp-service authentication enable',
    'ntp-service authentication-keyid 37 authentication-mode hmac-sha256 Unused-2026',
    'ntp-service unicast-server 10.1.1.1 authentication-keyid 37',
  ];
  const { bench, asked } = await synchronized(lines);
  t.deepEqual(asked, []);
  t.true(shown(bench, 'display ntp-service status').includes(' clock status: unsynchronized'));
  bench.type('ntp-service reliable authentication-keyid 37', 'commit');
  await bench.settle();
  t.is(asked[0]?.key?.secret, 'Unused-2026');
  t.true(shown(bench, 'display ntp-service status').includes(' clock status: synchronized'));
  const configuration = bench.type('display current-configuration');
  t.regex(configuration, /ntp-service authentication-keyid 37 authentication-mode hmac-sha256 cipher %\^%#\S+%\^%#/);
  t.false(configuration.includes('Unused-2026'));
});

test('undo and ntp-service disable end it', async t => {
  const { bench, clock, asked } = await synchronized();
  bench.type('ntp-service disable', 'commit');
  clock.advance(300_000);
  await bench.settle();
  t.is(asked.length, 1);
  t.true(shown(bench, 'display ntp-service status').includes(' clock status: unsynchronized'));
  t.deepEqual(shown(bench, 'display ntp-service sessions'), []);
});

test('a request counts, and is counted anew', async t => {
  const { bench } = await synchronized();
  t.true(shown(bench, 'display ntp-service statistics packet').includes('    Processed                          :          1'));
  bench.type('return', 'reset ntp-service statistics packet');
  t.true(shown(bench, 'display ntp-service statistics packet').includes('    Processed                          :          0'));
});

test('the trace goes up to what the server goes by', async t => {
  const { bench } = await synchronized();
  t.deepEqual(shown(bench, 'display ntp-service trace'), [
    'server 127.0.0.1, stratum 3, offset 0.000000, synch distance 0.00999,',
    'server 10.1.1.1, stratum 2, offset 0.000000, synch distance 0.00999,',
    'refid 10.9.9.9',
  ]);
});
