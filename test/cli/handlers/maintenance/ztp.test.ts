import test from 'ava';
import { operator } from '../../../support/operator.ts';

test('zero-touch provisioning is on for the next start until it is switched off', t => {
  const console = operator();
  const row = () => console.type('display ztp status')[3]?.split(/\s+/)[2];
  t.is(row(), 'enable');
  console.type('set ztp disable');
  t.is(row(), 'disable');
  console.type('set ztp enable');
  t.is(row(), 'enable');
});

test('a script for it has to be on the card', t => {
  t.deepEqual(operator().type('set ztp pre-configuration none.py'), ["Error: File can't be found."]);
});
