import test from 'ava';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { loggedIn } from '../support/booted-router.ts';

/** A card that a mistake of ours is in. */
class FaultyCard extends MemoryCard {
  isFaulty = false;

  override list(path: string): ReturnType<MemoryCard['list']> {
    if (this.isFaulty) throw new TypeError('a mistake in the emulator');
    return super.list(path);
  }
}

function faultyRouter(onFault?: (error: unknown) => void) {
  const cfCard = new FaultyCard({ capacity: 1_000_000_000, now: () => 0 });
  const bench = loggedIn({ cfCard, ...(onFault && { onFault }) });
  bench.type('system-view', 'sysname NE1', 'commit', 'pki entity e1', 'return', 'n');
  cfCard.isFaulty = true;
  return bench;
}

test('a mistake of ours in one command ends that command, and what is not saved stays', t => {
  const faults: unknown[] = [];
  const bench = faultyRouter(error => faults.push(error));

  t.is(bench.type('dir'), 'dir\r\nError: The emulator failed to carry out this command. Its program has printed the reason.\r\n<NE1>');
  t.is(faults.map(String).join(), 'TypeError: a mistake in the emulator');
  t.regex(bench.type('display current-configuration'), /sysname NE1/);
});

test('lines typed ahead run after a command that we have failed to carry out', t => {
  const bench = faultyRouter(() => {});
  t.regex(
    bench.press('dir\rsystem-view\r'),
    /Its program has printed the reason\.\r\n<NE1>system-view\r\nEnter system view.*\r\n\[~NE1\]$/s,
  );
});

test('a program that takes no faults is thrown them', t => {
  const bench = faultyRouter();
  t.throws(() => bench.type('dir'), { message: 'a mistake in the emulator' });
});
