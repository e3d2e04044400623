import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import test from 'ava';
import type { Caller } from '../../src/console/vty.ts';
import type { TestBench } from '../support/booted-router.ts';
import { linesTaken, reachable, TestCall } from '../support/call.ts';

/** Somebody SSH has let in: at their prompt at once. */
const admitted: Partial<Caller> = { via: 'ssh', user: 'operator1' };

/** Points at which a connection breaks: who called, and what they have sent until then. */
const points: readonly (readonly [caller: Partial<Caller>, typed: readonly string[]])[] = [
  [{}, []],
  [{}, ['oper']],
  [{}, ['operator1\r', 'Hello-']],
  [{}, ['\r', '\r', '\r']],
  [admitted, []],
  [admitted, ['display clo']],
  [admitted, ['\x1b[']],
  [admitted, ['display users all\r']], // its second page waits for a key
  [admitted, ['display users all\r', '/VTY']],
  [admitted, ['system-view\r', 'user-interface vty 9\r', 'undo shell\r']], // and has asked
  [admitted, ['system-view\r', 'sysname R7\r', 'configuration exclusive\r']],
  [admitted, ['system-view\r', 'rsa pki local-key-pair k1 create\r', '\r']], // and works for ever
  [admitted, ['lock\r', 'Rehearse-2026\r', 'Rehearse-2026\r', '\r']],
  [admitted, ['terminal monitor\r', 'send all\r', 'Hello\r']],
  [admitted, ['quit\r']],
];

function callAndDrop(bench: TestBench, number: number): TestCall {
  const [caller, typed] = points[number % points.length]!;
  const call = new TestCall(bench, caller);
  for (const keys of typed) call.press(keys);
  call.drop();
  return call;
}

/** A router that is called by 21 at most, and whose keys are never done. */
function calledRouter(): TestBench {
  const bench = reachable();
  Object.defineProperty(bench.router.facts, 'generateKeyPair', { value: () => new Promise(() => {}) });
  return bench;
}

for (const [at, [{ via = 'telnet' }, typed]] of points.entries()) {
  test(`a connection by ${via} that breaks behind ${JSON.stringify(typed)} leaves nothing of it`, t => {
    const bench = calledRouter();
    const { facts } = bench.router;
    const alarms = bench.clock.pending;
    const call = callAndDrop(bench, at);
    t.true(call.isClosed);
    t.deepEqual(linesTaken(bench), ['CON 0']);
    t.deepEqual([facts.volatile.pending.size, facts.volatile.lock, facts.volatile.logins.size], [0, undefined, 1]);
    t.is(bench.clock.pending, alarms);
    call.read();
    t.is(call.press('operator1\r'), '');
  });
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

async function heapUsed(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    await new Promise(setImmediate);
    collect();
  }
  return process.memoryUsage().heapUsed;
}

test.serial('10,000 connections opened and dropped at any point leave no line taken, and memory as it was', async t => {
  t.timeout(240_000);
  const bench = calledRouter();
  for (let number = 0; number < 1000; number++) callAndDrop(bench, number);
  const before = await heapUsed();
  for (let number = 1000; number < 10_000; number++) callAndDrop(bench, number);
  bench.read();
  const grown = (await heapUsed()) - before;
  t.log(`${grown} bytes`);
  t.deepEqual(linesTaken(bench), ['CON 0']);
  t.true(grown < 2_000_000, `${grown} bytes`);
  t.true(new TestCall(bench).read().endsWith('Username:'));
});
