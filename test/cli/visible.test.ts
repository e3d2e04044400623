import test from 'ava';
import { isVisible } from '../../src/cli/grammar/visible.ts';

test('a long text of letters that ends in a control character is no text, which is found out in one go', t => {
  t.false(isVisible(`${'Schrank '.repeat(500)}\u009f`, 'any'));
  t.true(isVisible(`${'Schrank '.repeat(500)}geprüft`, 'any'));
  t.false(isVisible('geprüft'));
});
