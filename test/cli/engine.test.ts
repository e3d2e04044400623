import test from 'ava';
import { operator } from '../support/operator.ts';

test('the system view greets', t => {
  t.deepEqual(operator().type('system-view'), ['Enter system view, return user view with return command.']);
});

test('the prompt follows the running system name, so a new one shows after the commit only', t => {
  const router = operator();
  t.is(router.prompt, '<HUAWEI>');
  router.type('sys');
  t.is(router.prompt, '[~HUAWEI]');
  router.type('sysname PE1');
  t.is(router.prompt, '[*HUAWEI]');
  router.type('quit', 'yes');
  t.is(router.prompt, '<PE1>');
});

test('in immediate mode a line takes effect at once', t => {
  const router = operator();
  router.type('system-view immediately');
  t.is(router.prompt, '[HUAWEI]');
  router.type('sysname PE1');
  t.is(router.prompt, '[PE1]');
});

test('a setting typed with the value it has leaves the tilde', t => {
  const router = operator();
  router.type('system-view immediately');
  router.type('sysname PE1');
  router.type('return');
  router.type('system-view');
  router.type('sysname PE1');
  t.is(router.prompt, '[~PE1]');
});
