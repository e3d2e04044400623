import test from 'ava';
import { pagesOf } from '../../support/chapter.ts';
import { operator } from '../../support/operator.ts';
import { samplePages } from '../../support/sample-pages.ts';

function engineer() {
  return operator({ pages: { ...pagesOf('basic'), ...samplePages }, handlers: {} });
}

test('one keyword that fits is written in full, with a blank', t => {
  t.is(engineer().tab('SYS').text, 'system-view ');
});

test('of several, Tab writes their common beginning, then one after the other', t => {
  const { tab } = engineer();
  const shown: string[] = [];
  for (let at = tab('display pki c'), times = 0; times < 4; at = tab(at.text, at), times++) shown.push(at.text);
  t.deepEqual(shown, ['display pki cert', 'display pki cert_list', 'display pki certificate', 'display pki cert_list']);
});

test('a line typed on since the last Tab is completed anew', t => {
  const { tab } = engineer();
  t.is(tab('display pki cert_', tab('display pki c')).text, 'display pki cert_list ');
});

test('what fits nothing, and what is a value, stays as it is', t => {
  const { tab } = engineer();
  t.deepEqual(tab('xyz'), { text: 'xyz', candidates: [], shown: -1 });
  t.deepEqual(tab('delete fi'), { text: 'delete fi', candidates: [], shown: -1 });
});

test('filters are completed, too', t => {
  t.is(engineer().tab('display lines | inc').text, 'display lines | include ');
});

test('a type of interfaces is completed as a keyword is, in the letters of its name', t => {
  const { tab } = operator({ view: 'system' });
  t.is(tab('interface gi').text, 'interface GigabitEthernet ');
  t.is(tab('display interface loop').text, 'display interface LoopBack ');
  t.is(tab('interface GigabitEthernet1/0/').text, 'interface GigabitEthernet1/0/');
});
