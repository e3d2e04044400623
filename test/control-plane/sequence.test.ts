import test from 'ava';
import { Sequence } from '../../src/control-plane/sequence.ts';

const upTo = (count: number, most: number) => {
  let sequence = Sequence.empty<number>();
  for (let at = 0; at < count; at++) sequence = sequence.added(at).newest(most);
  return sequence;
};

test('a sequence holds the newest, in the order they came and backwards', t => {
  const held = upTo(1234, 512);
  t.is(held.length, 512);
  t.deepEqual(
    [...held],
    Array.from({ length: 512 }, (_, at) => 722 + at),
  );
  t.deepEqual([...held.newestFirst()], [...held].reverse());
});

test('what is added to a sequence does not change the one that it was added to', t => {
  const before = upTo(150, 100);
  const after = before.added(150);
  t.is([...before].at(-1), 149);
  t.is([...after].at(-1), 150);
});

test('a sequence may be made shorter, down to nothing', t => {
  t.deepEqual([...upTo(250, 1000).newest(3)], [247, 248, 249]);
  t.is(upTo(250, 1000).newest(0).length, 0);
});
