import test from 'ava';
import { loggedIn, type TestBench } from '../support/booted-router.ts';

/** At the question of leaving with something uncommitted. */
function leaving(): TestBench {
  const bench = loggedIn();
  bench.type('system-view', 'sysname OTHER', 'quit');
  return bench;
}

for (const yes of ['y', 'Y', 'yes', 'YES', ' y ']) {
  test(`"${yes}" is a yes`, t => {
    t.true(leaving().press(`${yes}\r`).endsWith('\r\n<OTHER>'));
  });
}

for (const no of ['n', 'No']) {
  test(`"${no}" is a no`, t => {
    t.true(leaving().press(`${no}\r`).endsWith('\r\n<HUAWEI>'));
  });
}

test('what is no answer is refused in the words of the router, and the question stays', t => {
  const bench = leaving();
  const refusal = "\r\nError: Please choose 'YES', 'NO' or 'CANCEL' first before pressing 'Enter'. [Y/N/C]:";
  t.is(bench.press('\r'), refusal);
  t.is(bench.press('maybe\r'), `maybe${refusal}`);
  t.is(bench.press('c\r'), 'c\r\n[*HUAWEI]');
});

test('a Y/N question is refused with two choices', t => {
  const bench = loggedIn();
  bench.type('reset saved-configuration');
  t.is(bench.press('x\r'), "x\r\nError: Please choose 'YES' or 'NO' first before pressing 'Enter'. [Y/N]:");
});

test('an answer may be corrected; ? and Tab are nothing special in it', t => {
  const bench = leaving();
  t.is(bench.press('x\b?\b\t'), 'x\b \b?\b \b');
  t.true(bench.press('n\r').endsWith('<HUAWEI>'));
});

test('the history is not offered to an answer', t => {
  t.is(leaving().press('\x1b[A'), '\x07');
});

test('in machine mode nothing is asked: leaving commits by itself', t => {
  const bench = loggedIn();
  bench.type('mmi-mode enable', 'system-view', 'sysname OTHER');
  t.is(bench.press('return\r'), 'return\r\n<OTHER>');
});

test('in machine mode a password still has to be typed', t => {
  const bench = loggedIn();
  bench.type('mmi-mode enable', 'system-view', 'user-interface console 0');
  t.regex(bench.press('set authentication password\r'), /Enter [Pp]assword:$/);
});

test('Enter in the first row of an answer over two rows goes on below the second', t => {
  const bench = loggedIn();
  bench.type('system-view', 'rsa pki local-key-pair k create');
  bench.press('9'.repeat(60));
  t.true(bench.press('\x01\r').startsWith('\x1b[1A\x1b[20C\x1b[1B\x1b[20D\r\nError: '));
});
