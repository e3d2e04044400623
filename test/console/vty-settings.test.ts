import test from 'ava';
import { inside, linesTaken, openToNetwork, reachable, TestCall } from '../support/call.ts';
import { enrollingRouter, untilOver } from '../support/enrolling-router.ts';

const minute = 60_000;

/** Opens another section, behind the one for all virtual terminals. */
const section = (range: string, ...lines: readonly string[]) => ['quit', `user-interface vty ${range}`, ...lines];

test('each virtual terminal has its own idle time-out', t => {
  const bench = reachable('idle-timeout 20', ...section('1', 'idle-timeout 1 30'));
  const [first, second] = [inside(bench), inside(bench)];
  bench.clock.advance(1.5 * minute + 1);
  t.deepEqual([first.isClosed, second.isClosed], [false, true]);
  bench.clock.advance(18.5 * minute);
  t.true(first.isClosed);
});

test('of two sections that hold a terminal the one entered last is heard, line by line', t => {
  const bench = reachable('screen-length 3', 'history-command max-size 1', ...section('0 4', 'screen-length 0'));
  const call = inside(bench);
  t.false(call.type('display user-interface').includes('---- More ----'));
  call.type('display clock');
  t.is(call.type('display history-command'), 'display history-command\r\n  display clock\r\n<HUAWEI>');
});

test('a terminal that asks for a password takes its own, and gives its own level', t => {
  const bench = reachable('authentication-mode password', 'set authentication password cipher Vty-password1', 'user privilege level 1');
  const call = new TestCall(bench);
  t.true(call.read().endsWith('\r\n\r\nPassword:'));
  t.true(call.press('wrong\r').endsWith('Error: Authentication fail\r\n\r\nPassword:'));
  t.true(call.press('Vty-password1\r').endsWith('<HUAWEI>'));
  t.true(call.type('system-view').includes('No permission'));
});

test('a terminal by password without a password lets nobody in, and without a mode neither', t => {
  const call = new TestCall(reachable('authentication-mode password'));
  call.type('', '');
  t.true(call.type('').endsWith('Authentication fail\r\n'));
  t.true(call.isClosed);
  const other = new TestCall(reachable('undo authentication-mode'));
  t.true(other.read().endsWith('Error: Authentication fail\r\n'));
  t.true(other.isClosed);
});

test('failures at the password of a terminal block it for nobody else', t => {
  const bench = reachable('authentication-mode password', 'set authentication password cipher Vty-password1');
  const call = new TestCall(bench);
  for (let times = 0; times < 3; times++) call.type('wrong');
  t.true(call.isClosed);
  t.true(new TestCall(bench).type('Vty-password1').endsWith('<HUAWEI>'));
});

test('a caller gets the first free terminal that takes their protocol', t => {
  const bench = reachable('protocol inbound ssh', ...section('3 4', 'protocol inbound telnet'));
  new TestCall(bench);
  new TestCall(bench, { via: 'ssh', user: 'operator1' });
  new TestCall(bench);
  t.deepEqual(linesTaken(bench), ['CON 0', 'VTY 0', 'VTY 3', 'VTY 4']);
  const third = new TestCall(bench);
  t.true(third.read().includes('All user interfaces are used, please try later!'));
  t.true(third.isClosed);
});

test('a terminal takes SSH alone as long as nobody says otherwise', t => {
  const bench = reachable('undo protocol inbound');
  t.true(new TestCall(bench).isClosed);
  t.false(new TestCall(bench, { via: 'ssh', user: 'operator1' }).isClosed);
});

test('a server that is off closes the call without a word', t => {
  const bench = reachable('quit', 'undo telnet server enable', 'y', 'undo stelnet ipv6 server enable', 'y');
  const call = new TestCall(bench);
  t.deepEqual([call.read(), call.isClosed], ['', true]);
  t.true(new TestCall(bench, { via: 'ssh', user: 'operator1', address: '2001:db8::1' }).isClosed);
  t.false(new TestCall(bench, { via: 'ssh', user: 'operator1', address: '10.0.0.1' }).isClosed);
});

test('undo shell asks, and closes a terminal to callers until shell opens it again', t => {
  const bench = reachable();
  bench.type('system-view', 'user-interface vty 0 4');
  t.is(bench.type('undo shell'), 'undo shell\r\nWarning: ui-vty0-4 will be disabled. Do you want to continue? [Y/N]:');
  t.is(bench.type('n'), 'n\r\n[~HUAWEI-ui-vty0-4]');
  bench.type('undo shell', 'y', 'commit');
  new TestCall(bench);
  t.deepEqual(linesTaken(bench), ['CON 0', 'VTY 5']);
  bench.type('shell', 'commit');
  new TestCall(bench);
  t.deepEqual(linesTaken(bench), ['CON 0', 'VTY 0', 'VTY 5']);
});

test('user-interface maximum-vty bounds the calls, and not below who is there', t => {
  const bench = reachable('quit', 'user-interface maximum-vty 2');
  new TestCall(bench);
  const second = inside(bench);
  t.true(new TestCall(bench).read().includes('All user interfaces are used'));
  bench.type('system-view');
  t.true(bench.type('user-interface maximum-vty 1').includes('Error: The configuration is invalid'));
  second.type('quit');
  bench.type('user-interface maximum-vty 1', 'commit');
  t.true(new TestCall(bench).isClosed);
});

test('with all lines taken, one that asks in vain for fifteen seconds is given to the next caller', t => {
  const bench = reachable('quit', 'user-interface maximum-vty 1');
  const first = new TestCall(bench);
  bench.clock.advance(14_999);
  t.true(new TestCall(bench).isClosed);
  bench.clock.advance(1);
  const next = new TestCall(bench);
  t.deepEqual([first.isClosed, next.isClosed], [true, false]);
  bench.type('system-view', 'user-interface vty security-policy disable', 'commit');
  bench.clock.advance(16_000);
  t.true(new TestCall(bench).isClosed);
});

test('logs come to a virtual terminal that has asked for them, and to no other', async t => {
  const { bench } = enrollingRouter();
  openToNetwork(bench);
  const [one, other] = [inside(bench), inside(bench)];
  one.type('terminal monitor');
  other.read();
  bench.type('system-view', 'pki domain d1', 'pki cmp initial-request');
  t.regex(await untilOver(bench), /%%01PKI/);
  t.regex(one.read(), /%%01PKI/);
  t.is(other.read(), '');
});

test('protocol inbound ssh needs AAA on the terminal', t => {
  const bench = reachable();
  bench.type('system-view', 'user-interface vty 7', 'authentication-mode password');
  t.true(bench.type('protocol inbound ssh').includes('Error: '));
  t.false(bench.type('protocol inbound telnet').includes('Error'));
});

test('an ACL of a terminal is kept, and shuts nobody out', t => {
  const bench = reachable('acl 2000 inbound', 'acl ipv6 managers outbound', 'quit', 'acl 2000', 'quit', 'acl ipv6 name managers basic');
  const listing = bench.type('display current-configuration');
  t.true(listing.includes('\r\n acl 2000 inbound\r\n'), listing);
  t.true(listing.includes('\r\n acl ipv6 managers outbound\r\n'));
  t.false(new TestCall(bench).isClosed);
});
