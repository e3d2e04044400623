import test from 'ava';
import { inside, linesTaken, reachable, TestCall } from '../support/call.ts';

test('display users shows every line with its address and how long it has been at rest', t => {
  const bench = reachable();
  const call = inside(bench, { via: 'telnet', address: '10.134.146.150' });
  new TestCall(bench, { address: '10.136.138.221' });
  bench.clock.advance(65_000);
  t.deepEqual(call.type('display users').split('\r\n').slice(1, -1), [
    '  User-Intf    Delay    Type   Network Address     AuthenStatus    AuthorcmdFlag',
    '  0   CON 0   00:01:05                                   pass           no',
    '  Username : Unspecified',
    '',
    '+ 34  VTY 0   00:00:00  TEL    10.134.146.150            pass           no',
    '  Username : operator1',
    '',
    '  35  VTY 1   00:01:05  TEL    10.136.138.221            not pass       no',
    '  Username : Unspecified',
    '',
  ]);
  call.type('screen-length 0 temporary');
  const all = call.type('display users all').split('\r\n');
  t.true(all.includes('  54  VTY 20'));
  t.true(all.includes('+ 34  VTY 0   00:00:00  TEL    10.134.146.150            pass           no'));
});

test('display user-interface marks every line that is used, with the level of whoever is there', t => {
  const bench = reachable('user privilege level 2');
  inside(bench);
  new TestCall(bench);
  const rows = bench.type('display user-interface').split('\r\n');
  t.deepEqual(rows.slice(2, 6), [
    '+ 0    CON 0    9600       -     3     3           P     1',
    '+ 34   VTY 0               -     2     3           A     -',
    '+ 35   VTY 1               -     2     -           A     -',
    '  36   VTY 2               -     2     -           A     -',
  ]);
});

test('display user-interface summary has a letter for each line', t => {
  const bench = reachable();
  inside(bench);
  t.deepEqual(bench.type('display user-interface summary').split('\r\n').slice(1, -1), [
    '  User interface type : [CON]',
    '           0:U',
    '  User interface type : [VTY]',
    '          34:UXXXX XXXXX XXXXX XXXXX X',
    '  User interface type : [NCA]',
    '         100:XXXXX',
    '  User interface type : [RPC]',
    '         150:XXXXX',
    '',
    '   2 UI(s) used.      (U)',
    '  30 UI(s) not used.  (X)',
  ]);
  t.true(bench.type('display user-interface vty 0 summary').includes('          34:U\r\n'));
  t.true(bench.type('display user-interface 77 summary').includes('Error: '));
});

test('kill user-interface asks, and cuts off whoever is there with what they have not committed', t => {
  const bench = reachable();
  const [one, other] = [inside(bench), inside(bench)];
  one.type('system-view', 'configuration exclusive', 'sysname R7');
  other.type('system-view', 'sysname R8');
  one.read();
  t.is(
    bench.type('kill user-interface vty 0'),
    'kill user-interface vty 0\r\nWarning: User interface VTY0 will be freed. Continue? [Y/N]:',
  );
  bench.type('n');
  t.false(one.isClosed);
  bench.type('kill user-interface 34');
  t.is(bench.type('y'), 'y\r\nInfo: User interface VTY0 is free.\r\n<HUAWEI>');
  t.deepEqual([one.read(), one.isClosed], ['', true]);
  t.deepEqual(linesTaken(bench), ['CON 0', 'VTY 1']);
  t.deepEqual([...bench.router.facts.volatile.pending.keys()], ['vty1']);
  t.is(bench.router.facts.volatile.lock, undefined);
  t.is(other.type('commit').split('\r\n').at(-1), '[~R8]');
});

test('nobody is cut off where nobody is, and a user of a low level cuts nobody off', t => {
  const bench = reachable('quit', 'aaa', 'local-user operator1 level 1');
  t.true(bench.type('kill user-interface vty 3').includes('Error: The user interface is not in use.'));
  t.true(bench.type('kill user-interface 90').includes('Error: The user interface does not exist.'));
  t.true(inside(bench).type('kill user-interface console 0').includes('No permission'));
});

test('whoever cuts off the console sends it back to its idle line, and oneself out', t => {
  const bench = reachable();
  const call = inside(bench);
  bench.read();
  call.type('kill user-interface console 0', 'y');
  t.true(bench.read().endsWith('Please Press ENTER.\r\n'));
  call.type('kill user-interface vty 0', 'y');
  t.true(call.isClosed);
  t.deepEqual(linesTaken(bench), []);
});

test('a message breaks into what its receiver types, and reaches nobody who is not logged in', t => {
  const bench = reachable();
  const [one, other, stranger] = [inside(bench), inside(bench), new TestCall(bench)];
  other.press('display clo');
  t.is(one.type('send vty 1'), 'send vty 1\r\nEnter message, end with CTRL+Z or Enter; abort with CTRL+C:\r\n');
  t.is(one.type('Please save.'), 'Please save.\r\nWarning: Send the message? [Y/N]:');
  t.is(one.type('y'), 'y\r\n<HUAWEI>');
  t.is(other.read(), '\r\nInfo: Receive a message from VTY0:Please save.\r\n\r\n<HUAWEI>display clo');
  bench.read();
  stranger.read();
  one.type('send all', 'To all', 'y');
  t.true(bench.read().includes('from VTY0:To all'));
  t.true(other.read().includes('from VTY0:To all'));
  t.is(stranger.read(), '');
  t.true(one.type('send vty 2').includes('Error: The user interface is not in use.'));
});

test('a message that comes amid a question waits for the prompt', t => {
  const bench = reachable();
  const call = inside(bench);
  call.type('system-view', 'user-interface vty 3', 'undo shell');
  call.read();
  bench.type('send 34', 'Hello', 'y');
  t.is(call.read(), '');
  t.true(call.type('n').includes('Info: Receive a message from CON0:Hello'));
});

test('the history of all users names them and their lines; it is forgotten apart from each one’s own', t => {
  const bench = reachable();
  bench.type('reset history-command all-users');
  const call = inside(bench);
  call.type('display clock');
  bench.type('display version');
  t.deepEqual(bench.type('display history-command all-users').split('\r\n').slice(1, 12), [
    'User    : operator1, VTY0, 10.1.1.9',
    'Time    : 2026-11-24 08:00:00',
    'Command : display clock',
    '',
    'User    : anonymous, CON0',
    'Time    : 2026-11-24 08:00:00',
    'Command : display version',
    '',
    'User    : anonymous, CON0',
    'Time    : 2026-11-24 08:00:00',
    'Command : display history-command all-users',
  ]);
  bench.type('reset history-command all-users');
  t.false(bench.type('display history-command all-users').includes('display clock'));
  t.true(call.type('display history-command').includes('  display clock'));
});

test('a secret is in nobody’s history', t => {
  const bench = reachable();
  t.false(bench.type('display history-command all-users').includes('Hello-13579'));
});

test('lock shuts a virtual terminal until the password comes, and three wrong ones close it', t => {
  const bench = reachable();
  const call = inside(bench);
  call.type('lock', 'Rehearse-2026', 'Rehearse-2026', '');
  t.true(call.type('wrong').includes('Error: '));
  call.type('');
  t.true(call.type('Rehearse-2026').endsWith('<HUAWEI>'));
  call.type('lock', 'Rehearse-2026', 'Rehearse-2026', '', 'wrong', '', 'wrong', '', 'wrong');
  t.true(call.isClosed);
});

test('each line is in its own mode', t => {
  const bench = reachable();
  const [one, other] = [inside(bench), inside(bench)];
  one.type('mmi-mode enable');
  t.true(one.type('display vty mode').includes('Machine-Machine'));
  t.true(other.type('display vty mode').includes('Human-Machine'));
});
