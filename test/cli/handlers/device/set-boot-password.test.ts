import test from 'ava';
import { loggedIn } from '../../../support/booted-router.ts';

const line = 'set boot password slot 9';
const heading = 'Please set a login password (6-255)';

function inSystemView() {
  const bench = loggedIn();
  bench.type('system-view');
  return bench;
}

test('the first password of the boot loader is asked for twice, and kept at once', t => {
  const bench = inSystemView();
  t.is(bench.type(line), `${line}\r\n${heading}\r\nEnter password:`);
  t.is(bench.type('Loader-2026'), '\r\nConfirm Password:');
  t.is(bench.board.bootPassword, undefined);
  t.is(bench.type('Loader-2026'), '\r\nInfo: Setting the boot password is successful.\r\n[~HUAWEI]');
  t.not(bench.board.bootPassword, undefined);
});

test('whoever changes it has to know the old one', t => {
  const bench = inSystemView();
  bench.type(line, 'Loader-2026', 'Loader-2026');
  const { bootPassword } = bench.board;
  t.is(bench.type(line), `${line}\r\n${heading}\r\nEnter old password:`);
  t.is(bench.type('Loader-2025'), '\r\nError: The password is incorrect.\r\n[~HUAWEI]');
  bench.type(line);
  t.is(bench.type('Loader-2026'), '\r\nEnter new password:');
  t.is(bench.type('other-1'), '\r\nConfirm new password:');
  t.is(bench.type('other-1'), '\r\nInfo: The password was changed successfully.\r\n[~HUAWEI]');
  t.not(bench.board.bootPassword, bootPassword);
});

test('it has two kinds of characters, and six of them', t => {
  const bench = inSystemView();
  bench.type(line);
  t.true(bench.type('ab-12').includes('Error: The password length must range from 6 to 255.'));
  bench.type(line);
  t.true(bench.type('abcdefgh').includes('Error: The password must consist of at least 2 types of characters'));
  bench.type(line, 'Loader-2026');
  t.true(bench.type('Loader-2027').includes('Error:'));
  t.is(bench.board.bootPassword, undefined);
});

test('a slot without a main board has no boot loader', t => {
  t.true(inSystemView().type('set boot password slot 17').includes('Error: There is no main board in slot 17.'));
});

test('a main board that keeps nothing any more says so', t => {
  const bench = inSystemView();
  bench.boardIsWornOut = true;
  t.true(bench.type(line, 'Loader-2026', 'Loader-2026').includes('Error: Failed to write the memory of the main board.'));
});
