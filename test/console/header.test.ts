import test from 'ava';
import { loggedIn, password } from '../support/booted-router.ts';

function typing(...lines: readonly string[]) {
  const bench = loggedIn();
  bench.type('system-view', ...lines);
  return bench;
}

test('a header whose mark does not come again goes on with the next lines, until one brings it', t => {
  const bench = typing();
  t.is(bench.type('header login information %Authorised'), 'header login information %Authorised\r\n');
  t.is(bench.type('  staff only?'), '  staff only?\r\n');
  t.is(bench.type('% and no more'), '% and no more\r\n[*HUAWEI]');
  bench.type('commit', 'return');
  const shown = bench.type('display current-configuration');
  t.true(shown.includes('\r\nheader login information %Authorised\r\n  staff only?\r\n%\r\n#\r\n'), shown);
  bench.type('quit');
  t.is(bench.press('\r'), '\r\n\r\nAuthorised\r\n  staff only?\r\nPassword:');
});

test('a mark and Enter begin an empty text that further lines fill', t => {
  const bench = typing('header shell information !', 'Hello', '!', 'commit', 'return', 'quit', '');
  t.true(bench.type(password).endsWith('\r\nHello\r\n<HUAWEI>'));
});

test('what stands behind the mark on the same line is no part of the text', t => {
  t.true(typing('header shell information @Hello@ you', 'commit').type('display this').includes('header shell information @Hello@\r\n'));
});

test('Ctrl+C in the middle of a header leaves the configuration as it was', t => {
  const bench = typing('header shell information %Hello');
  t.true(bench.press('abc\x03').endsWith('[~HUAWEI]'));
});

test('a header of more than 480 characters is refused', t => {
  const bench = typing('header shell information %', 'a'.repeat(400));
  t.true(bench.type('b'.repeat(80)).includes('Error: The text must not be longer than 480 characters.\r\n[~HUAWEI]'));
});

test('a text that begins with a letter needs no mark', t => {
  t.true(
    typing('header shell information Hello Welcome', 'commit').type('display this').includes('header shell information Hello Welcome\r\n'),
  );
});

test('a header of several lines is there again after save and reboot', t => {
  const bench = typing('header shell information %one', 'two%', 'commit', 'return', 'save', 'y');
  bench.type('a.cfg', 'y', 'startup saved-configuration a.cfg');
  bench.router.powerOff();
  bench.powerOn();
  bench.clock.advance(0);
  t.true(bench.type('', password).includes('\r\none\r\ntwo\r\n<HUAWEI>'), bench.state);
});
