import test from 'ava';
import type { TestBench } from '../support/booted-router.ts';
import { inside, linesTaken, reachable, TestCall } from '../support/call.ts';

const minute = 60_000;
const ruler = '-'.repeat(85);

/** Failures of a name that nobody has: no user is blocked by them. */
function fail(bench: TestBench, times: number, address = '10.1.1.9'): void {
  for (let left = times; left > 0; left -= 3) {
    const call = new TestCall(bench, { address });
    for (let tries = 0; tries < Math.min(3, left); tries++) call.type('nobody', 'wrong');
    call.drop();
  }
}

test('six failures from an address within five minutes shut it out for five, and no other', t => {
  const bench = reachable();
  fail(bench, 5);
  t.false(new TestCall(bench).isClosed);
  fail(bench, 1);
  const shut = new TestCall(bench);
  t.deepEqual([shut.read(), shut.isClosed], ['', true]);
  t.false(new TestCall(bench, { address: '10.1.1.10' }).isClosed);
  bench.clock.advance(5 * minute - 1);
  bench.type('');
  t.true(new TestCall(bench).isClosed);
  bench.clock.advance(1);
  t.false(new TestCall(bench).isClosed);
});

test('whatever date is set, who is blocked stays so for as long as they would have', t => {
  for (const year of [2025, 2027]) {
    const bench = reachable();
    fail(bench, 6);
    bench.clock.advance(minute);
    bench.type(`clock datetime 08:00:00 ${year}-01-01`);
    bench.clock.advance(4 * minute - 1);
    t.true(new TestCall(bench).isClosed);
    bench.clock.advance(1);
    t.false(new TestCall(bench).isClosed);
  }
});

test('failures that lie further apart, or before a log-in, do not add up', t => {
  const bench = reachable();
  fail(bench, 3);
  bench.clock.advance(5 * minute);
  fail(bench, 3);
  inside(bench).type('quit');
  fail(bench, 5);
  t.false(new TestCall(bench).isClosed);
});

test('lists show who is blocked, for how long, and who has only failed', t => {
  const bench = reachable();
  fail(bench, 6, '::ffff:192.168.10.1');
  fail(bench, 2, '2001:DB8::1');
  bench.clock.advance(1000);
  bench.read();
  t.is(
    bench.type('display vty ip-block list'),
    [
      'display vty ip-block list',
      ruler,
      ' IP Address                 VPN Name                   UnBlock Interval(Seconds)     ',
      ruler,
      ' 192.168.10.1               _public_                           299                     ',
      ruler,
      '<HUAWEI>',
    ].join('\r\n'),
  );
  t.is(
    bench.type('display vty ip-block all'),
    [
      'display vty ip-block all',
      ruler,
      ' IP Address                 VPN Name                   State           Auth-fail Count',
      `${ruler}-`,
      ' 192.168.10.1               _public_                   BLOCKED             6           ',
      ' 2001:db8::1                _public_                   AUTH FAILED         2           ',
      `${ruler}-`,
      '<HUAWEI>',
    ].join('\r\n'),
  );
  t.false(bench.type('display ssh server ip-block all').includes('192.168'));
});

test('activate lets an address in before its time', t => {
  const bench = reachable();
  fail(bench, 6);
  t.true(bench.type('activate vty ip-block ip-address 10.1.1.8').includes('Error: '));
  t.is(bench.type('activate vty ip-block ip-address 10.1.1.9'), 'activate vty ip-block ip-address 10.1.1.9\r\n<HUAWEI>');
  t.false(new TestCall(bench).isClosed);
});

test('where blocking is off nobody is blocked, nor is anybody remembered from then', t => {
  const bench = reachable();
  fail(bench, 6);
  bench.type('system-view', 'telnet server ip-block disable', 'commit');
  t.false(new TestCall(bench).isClosed);
  bench.type('undo telnet server ip-block disable', 'commit');
  t.false(new TestCall(bench).isClosed);
  t.is(bench.router.facts.volatile.sources.size, 0);
});

test('an address that is blocked by SSH fails with the right password too', t => {
  const bench = reachable();
  const access = { via: 'ssh', address: '10.1.1.9' } as const;
  for (let times = 0; times < 6; times++) t.false(bench.router.authenticate('nobody', 'wrong', access));
  t.false(bench.router.authenticate('operator1', 'Hello-13579', access));
  t.true(bench.router.authenticate('operator1', 'Hello-13579', { ...access, address: '10.1.1.10' }));
  t.true(bench.type('display ssh server ip-block list').includes(' 10.1.1.9 '));
  bench.type('activate ssh server ip-block ip-address 10.1.1.9');
  t.true(bench.router.authenticate('operator1', 'Hello-13579', access));
});

test('whoever has very many addresses does not fill the memory', t => {
  const bench = reachable();
  for (let times = 0; times < 1100; times++)
    bench.router.authenticate('nobody', 'wrong', { via: 'ssh', address: `2001:db8::${times.toString(16)}` });
  t.is(bench.router.facts.volatile.sources.size, 1024);
});

test('no power, no memory of it', t => {
  const bench = reachable();
  bench.type('save vrpcfg.zip', 'y', 'startup saved-configuration vrpcfg.zip');
  fail(bench, 6);
  bench.router.powerOff();
  bench.powerOn();
  t.false(new TestCall(bench).isClosed);
  t.deepEqual(linesTaken(bench), ['VTY 0']);
});
