import test from 'ava';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { testCfCard } from '../support/card-suite.ts';

testCfCard(test, (capacity, now) => new MemoryCard({ capacity, now }));

test('a write told to fail leaves the old file, and the next one works', t => {
  const card = new MemoryCard();
  card.write('a', Uint8Array.of(1));
  card.failNextWrite();
  t.throws(() => card.write('a', Uint8Array.of(2)), { message: /^CARD_WRITE_FAILED/ });
  t.deepEqual(card.read('a'), Uint8Array.of(1));
  card.write('a', Uint8Array.of(3));
  t.deepEqual(card.read('a'), Uint8Array.of(3));
});
