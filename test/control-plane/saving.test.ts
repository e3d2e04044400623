import test from 'ava';
import { TestBench } from '../support/booted-router.ts';
import { inside, openToNetwork, type TestCall } from '../support/call.ts';

const underWay = 'Error: The configuration is being saved by another user. Please wait for a moment...';

/** A router that takes two seconds to save, one at its console, who has just begun, and one who has come in by the network. */
function saving(): { bench: TestBench; call: TestCall } {
  const bench = new TestBench({ boot: 'full' }).powerOn();
  bench.clock.advance(600_000);
  bench.firstLogin();
  bench.clock.advance(60_000);
  openToNetwork(bench);
  bench.type('screen-length 0 temporary', 'system-view');
  for (let at = 0; at < 300; at++) bench.type(`pki entity e${at}`, `common-name r${at}`, 'quit');
  bench.type('commit');
  bench.clock.advance(2000);
  const call = inside(bench);
  bench.type('return', 'save', 'y', 'a.cfg');
  return { bench, call };
}

test('while one saves, another neither saves nor clears what is saved', async t => {
  const { bench, call } = saving();
  await bench.settle();
  bench.type('');
  t.is(bench.router.facts.volatile.saving?.session, 'con0');
  t.false(bench.cfCard.read('a.cfg') !== undefined);
  call.type('save b.cfg');
  t.true(call.type('y').includes(underWay));
  call.type('reset saved-configuration');
  t.true(call.type('y').includes(underWay));
  bench.clock.advance(10_000);
  t.true(bench.cfCard.read('a.cfg') !== undefined);
  call.type('save b.cfg');
  call.type('y');
  bench.clock.advance(10_000);
  t.true(bench.cfCard.read('b.cfg') !== undefined);
});

test('a save ends with its log-in, and leaves no file', t => {
  const { bench, call } = saving();
  bench.router.kill('CON 0');
  bench.clock.advance(10_000);
  t.is(bench.router.facts.volatile.saving, undefined);
  t.false(bench.cfCard.read('a.cfg') !== undefined);
  call.type('save b.cfg', 'y');
  bench.clock.advance(10_000);
  t.true(bench.cfCard.read('b.cfg') !== undefined);
});

test('a power cut in the middle of a save leaves what was saved before', t => {
  const { bench } = saving();
  bench.router.powerOff();
  t.false(bench.cfCard.read('a.cfg') !== undefined);
  t.is(bench.board.nextStartup.savedConfiguration, null);
});
