import test from 'ava';
import { bootedRouter, loggedIn, password } from '../support/booted-router.ts';

test('lines typed while a command works are run behind it, in their order', async t => {
  const bench = loggedIn();
  bench.type('system-view', 'rsa pki local-key-pair one create');
  bench.press('2048\r');
  t.is(bench.press('pki entity e1\rcommon-name x\r'), '');
  let said = '';
  while (!said.includes('common-name')) said += await bench.settle();
  t.regex(said, /success\.\r\n\[\*HUAWEI\]pki entity e1\r\n\[\*HUAWEI-pki-entity-e1\]common-name x\r\n\[\*HUAWEI-pki-entity-e1\]$/);
});

test('the answers to a command may be typed with it', t => {
  const bench = loggedIn();
  bench.type('system-view', 'pki entity e1', 'quit');
  t.regex(bench.press('quit\rn\rdisplay clock\r'), /\[Y\(yes\)\/N\(no\)\/C\(cancel\)\]:n\r\n<HUAWEI>display clock\r\n/);
});

test('a whole log-in may be typed at once', t => {
  const bench = bootedRouter();
  t.true(bench.press(`\r${password}\r${password}\rsystem-view\r`).endsWith('[~HUAWEI]'));
});

test('what is typed at the pager is for the pager only', t => {
  const bench = bootedRouter({ files: { 'long.txt': 'line\n'.repeat(60) } }).firstLogin();
  t.true(bench.press('more long.txt\rqdisplay clock').endsWith('<HUAWEI>display clock'));
});
