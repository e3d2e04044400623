import test from 'ava';
import { PersistentMap } from '../../src/config/persistent-map.ts';
import { lcg } from '../support/lcg.ts';

test('a persistent map holds what a Map holds, in the same order, whatever is put in and taken out', t => {
  const random = lcg(7);
  const model = new Map<string, number>();
  let map = PersistentMap.of<number>();
  for (let step = 0; step < 20_000; step += 1) {
    const key = `rule ${random(900)}`;
    if (random(100) < 35) {
      model.delete(key);
      map = map.without(key);
    } else {
      model.set(key, step);
      map = map.with(key, step);
    }
    t.is(map.size, model.size);
    t.is(map.get(key), model.get(key));
  }
  t.deepEqual([...map], [...model]);
  t.deepEqual(
    [...map.keys()].filter(key => !map.has(key)),
    [],
  );
});

test('what has been changed stays as it was for whoever still holds it', t => {
  const before = PersistentMap.of(Array.from({ length: 100 }, (_, at) => [`line ${at}`, at] as const));
  const after = before.without('line 7').with('line 8', -8).with('line 100', 100);
  t.deepEqual([before.get('line 7'), before.get('line 8'), before.has('line 100'), before.size], [7, 8, false, 100]);
  t.deepEqual([after.has('line 7'), after.get('line 8'), after.get('line 100'), after.size], [false, -8, 100, 100]);
  t.is(after.without('line 7'), after);
});

test('a key is found in other letters: the very one first, else the one entered first', t => {
  const map = PersistentMap.of([
    ['pki entity E1', 1],
    ['pki entity e1', 2],
  ] as const);
  t.is(map.spelled('pki entity e1'), 'pki entity e1');
  t.is(map.spelled('PKI ENTITY E1'), 'pki entity E1');
  t.is(map.without('pki entity E1').spelled('pki entity E1'), 'pki entity e1');
  t.is(map.spelled('pki entity e2'), undefined);
});
