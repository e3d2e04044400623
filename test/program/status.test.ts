import test from 'ava';
import { statusOf } from '../../src/program/status.ts';
import { loggedIn, type TestBench } from '../support/booted-router.ts';
import { reachable, TestCall } from '../support/call.ts';

const blocked = ({ router }: TestBench) => statusOf(router, { nextDue: undefined }).blocked;

test('an address that is dropped is among the blocked, with its protocol, until it is let in again', t => {
  const bench = reachable();
  for (const _ of [1, 2]) {
    const call = new TestCall(bench, { address: '10.1.1.9' });
    for (let tries = 0; tries < 3; tries++) call.type('nobody', 'wrong');
    call.drop();
  }
  t.deepEqual(
    blocked(bench).map(({ who, way }) => [who, way]),
    [['10.1.1.9', 'telnet']],
  );
  bench.clock.advance(300_000);
  t.deepEqual(blocked(bench), []);
});

test('the console that is blocked has the name it has among the lines', t => {
  const bench = loggedIn();
  bench.type('quit');
  for (let failures = 0; failures < 3; failures++) {
    bench.type('', 'wrong');
    bench.clock.advance(15_000);
  }
  t.deepEqual(
    blocked(bench).map(({ who, way }) => [who, way]),
    [['CON 0', 'serial']],
  );
});
