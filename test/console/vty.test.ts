import test from 'ava';
import { inside, linesTaken, reachable, TestCall } from '../support/call.ts';

const minute = 60_000;
const warning = '\r\nWarning: Telnet is not a secure protocol, and it is recommended to use Stelnet.\r\n';

test('a Telnet caller is warned and asked at once', t => {
  t.is(new TestCall(reachable()).read(), `${warning}\r\nUsername:`);
});

test('a caller who logs in is greeted, counted and has the level of the user', t => {
  const call = new TestCall(reachable());
  t.is(call.press('operator1\r'), 'operator1\r\nPassword:');
  t.is(
    call.press('Hello-13579\r'),
    '\r\nInfo: The max number of VTY users is 21, the number of current VTY users online is 1, and total number of terminal users online is 2.\r\n' +
      '      The current login time is 2026-11-24 08:00:00.\r\n<HUAWEI>',
  );
  t.is(call.type('system-view').split('\r\n').at(-1), '[~HUAWEI]');
});

test('whom SSH has authenticated is greeted without a question', t => {
  const call = new TestCall(reachable(), { via: 'ssh', user: 'operator1' });
  t.regex(call.read(), /^\r\nInfo: The max number .*\r\n {6}The current login time is .*\r\n<HUAWEI>$/);
});

test('the next log-in says where the last came from', t => {
  const bench = reachable();
  inside(bench).type('quit');
  const call = new TestCall(bench, { via: 'ssh', user: 'operator1', address: '2001:db8::7' });
  t.true(call.read().includes('      The last login time is 2026-11-24 08:00:00 from 10.1.1.9 through Telnet.\r\n'));
});

test('a wrong password asks for the name again, and the third ends the call', t => {
  const bench = reachable();
  const call = new TestCall(bench);
  t.is(call.type('operator1', 'wrong'), '\r\n\r\nError: Authentication fail\r\n\r\nUsername:');
  call.type('operator1', 'wrong');
  t.is(call.type('operator1', 'wrong'), '\r\n\r\nError: Authentication fail\r\n');
  t.true(call.isClosed);
  t.deepEqual(linesTaken(bench), ['CON 0']);
});

test('failures by the network do not block the user on the console', t => {
  const bench = reachable(
    'quit',
    'aaa',
    'local-user operator1 service-type telnet terminal',
    'quit',
    'user-interface con 0',
    'authentication-mode aaa',
  );
  bench.type('quit');
  const call = new TestCall(bench);
  for (let times = 0; times < 3; times++) call.type('operator1', 'wrong');
  t.false(inside(bench).type('').includes('<HUAWEI>'));
  t.true(bench.type('', 'operator1', 'Hello-13579').includes('login failure time is 2026-11-24 08:00:00 from 10.1.1.9 through Telnet.'));
});

test('a caller gets the lowest free number', t => {
  const bench = reachable();
  const calls = [new TestCall(bench), new TestCall(bench), new TestCall(bench)];
  t.deepEqual(linesTaken(bench), ['CON 0', 'VTY 0', 'VTY 1', 'VTY 2']);
  calls[1]?.drop();
  t.deepEqual(linesTaken(bench), ['CON 0', 'VTY 0', 'VTY 2']);
  new TestCall(bench);
  t.deepEqual(linesTaken(bench), ['CON 0', 'VTY 0', 'VTY 1', 'VTY 2']);
});

test('the twenty-second caller is turned away', t => {
  const bench = reachable();
  for (let calls = 0; calls < 21; calls++) t.false(new TestCall(bench).isClosed);
  t.true(new TestCall(bench).isClosed);
});

test('quit, ten minutes without a key and a kill free the line', t => {
  const bench = reachable();
  const one = inside(bench);
  one.press('quit\r');
  t.true(one.isClosed);
  const other = inside(bench);
  const killed = inside(bench);
  t.true(bench.router.kill('VTY 1'));
  t.true(killed.isClosed);
  t.false(bench.router.kill('VTY 1'));
  bench.clock.advance(10 * minute + 1);
  t.true(other.isClosed);
  t.deepEqual(linesTaken(bench), []);
});

test('a caller who says nothing does not hold the line for ever', t => {
  const bench = reachable();
  const call = new TestCall(bench);
  bench.clock.advance(10 * minute + 1);
  t.true(call.isClosed);
});

test('a power cut and a reboot close every connection, and a dead router takes no call', t => {
  const bench = reachable();
  const [one, other] = [inside(bench), new TestCall(bench)];
  bench.router.powerOff();
  t.true(one.isClosed && other.isClosed);
  t.true(new TestCall(bench).isClosed);
  bench.powerOn();
  t.deepEqual(linesTaken(bench), []);
});

test('what one has not committed is not in the candidate of the other, and is lost with the connection', t => {
  const bench = reachable();
  const call = inside(bench);
  call.type('system-view', 'sysname R7');
  t.is(bench.type('system-view').split('\r\n').at(-1), '[~HUAWEI]');
  call.drop();
  t.false(bench.router.facts.volatile.pending.has('vty0'));
});

test('log-ins are numbered since power-on', t => {
  const bench = reachable();
  inside(bench).type('quit');
  inside(bench);
  const { logins } = bench.router.facts.volatile;
  t.deepEqual(
    [...logins.values()].map(({ number, userInterface }) => [number, userInterface]),
    [
      [1, 'CON 0'],
      [3, 'VTY 0'],
    ],
  );
});
