import test from 'ava';
import { Outlet, type OutletOptions } from '../../../src/adapters/terminals/outlet.ts';

/** A reader that takes as many bytes as it has room for. */
function reader(options: Partial<OutletOptions> = {}) {
  const facts = { room: 0, heard: '', eased: 0, dropped: 0 };
  let wake = (): void => {};
  const outlet = new Outlet({
    pass(bytes) {
      const taken = Math.min(facts.room, bytes.length);
      facts.room -= taken;
      facts.heard += Buffer.from(bytes.subarray(0, taken)).toString();
      return taken;
    },
    eased() {
      facts.eased++;
      wake();
    },
    dropped: bytes => void (facts.dropped += bytes),
    patienceMilliseconds: 3_600_000,
    ...options,
  });
  return {
    facts,
    outlet,
    nextEase: () => new Promise<void>(resolve => void (wake = resolve)),
    read(bytes: number): string {
      [facts.heard, facts.room] = ['', bytes];
      outlet.resume();
      return facts.heard;
    },
  };
}

test('a reader that keeps up gets its bytes at once, and nothing is held', t => {
  const { facts, outlet } = reader();
  facts.room = 10;
  outlet.add(Buffer.from('display'));
  t.is(facts.heard, 'display');
  t.is(outlet.awaitedBytes, 0);
});

test('what a reader does not take is held in order, single characters too', t => {
  const { outlet, read } = reader();
  for (const character of 'display version') outlet.add(Buffer.from(character));
  t.is(outlet.awaitedBytes, 15);
  t.is(read(7), 'display');
  outlet.add(Buffer.from('\r'));
  t.is(read(100), ' version\r');
  t.is(outlet.awaitedBytes, 0);
  outlet.forget();
});

test('of more than is held the last remains, and the rest is counted', t => {
  const { facts, outlet, read } = reader({ holdBytes: 32 * 1024 });
  for (let line = 0; line < 10_000; line++) outlet.add(Buffer.from(String(line).padStart(10)));
  const rest = read(1_000_000);
  t.true(rest.endsWith('      9999'));
  t.true(rest.length >= 32 * 1024);
  t.is(facts.dropped + rest.length, 100_000);
  outlet.forget();
});

test('a reader that has left has lost what was dropped, and is waited for no more', t => {
  const { facts, outlet } = reader({ holdBytes: 0 });
  outlet.add(Buffer.alloc(100_000, 'x'));
  outlet.forget();
  t.true(facts.dropped > 0);
  t.is(outlet.awaitedBytes, 0);
  t.is(facts.eased, 1);
});

test('a reader that reads nothing is waited for until patience is over, and again once it reads', async t => {
  const { outlet, read, nextEase } = reader({ patienceMilliseconds: 5 });
  outlet.add(Buffer.from('display version'));
  t.is(outlet.awaitedBytes, 15);
  await nextEase();
  t.is(outlet.awaitedBytes, 0);
  t.is(read(7), 'display');
  t.is(outlet.awaitedBytes, 8);
  outlet.forget();
});
