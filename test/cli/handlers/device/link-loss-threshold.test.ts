import test from 'ava';
import { operator } from '../../../support/operator.ts';

test('a threshold of lost links is shown of the board that it is set for, and only of boards that have such links', t => {
  const at = operator({ view: 'system' });
  const before = at.type('display alarm-threshold linklost-value all');
  at.enter('alarm-threshold lpu linklost-value 7 slot 1', 'commit');
  t.is(at.type('display alarm-threshold linklost-value slot 1').at(-1), '  1                7');
  const after = at.type('display alarm-threshold linklost-value all');
  t.deepEqual(
    after.filter((row, index) => row !== before[index]),
    ['  1                7'],
  );
  at.enter('undo alarm-threshold lpu linklost-value slot 1', 'commit');
  t.deepEqual(at.type('display alarm-threshold linklost-value all'), before);
});

test('no debugging is on, and nothing is shown of it', t => {
  t.deepEqual(operator().type('display debugging'), []);
});
