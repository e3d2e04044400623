import test from 'ava';
import { operator } from '../../../support/operator.ts';

test('key pairs with labels wait for the commit, are known again by their label in any letters, and are undone by it', t => {
  const at = operator({ view: 'system' });
  at.enter('ecc key-pair label Ecc_1 modulus 384', 'dsa key-pair label d1', 'ecc key-pair label ECC_1', 'commit');
  const held = () => at.type('display current-configuration').filter(line => line.includes('key-pair label'));
  t.deepEqual(held(), ['ecc key-pair label ECC_1', 'dsa key-pair label d1']);
  at.enter('undo ecc key-pair label ecc_1', 'undo dsa key-pair label d1', 'commit');
  t.deepEqual(held(), []);
});

test('a length that no such key has is refused', t => {
  const at = operator({ view: 'system' });
  for (const line of ['ecc key-pair label a modulus 512', 'dsa key-pair label a modulus 255'])
    t.regex(at.type(line).join('\n'), /found at '\^' position/, line);
});
