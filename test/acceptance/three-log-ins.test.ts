import test from 'ava';
import type { TestBench } from '../support/booted-router.ts';
import { inside, linesTaken, reachable, type TestCall } from '../support/call.ts';

const minute = 60_000;
const promptOf = (screen: string): string | undefined => screen.split('\r\n').at(-1);

/** One at the console, one by Telnet, one by SSH. */
function three(): { readonly bench: TestBench; readonly telnet: TestCall; readonly ssh: TestCall } {
  const bench = reachable();
  const telnet = inside(bench);
  const ssh = inside(bench, { via: 'ssh', user: 'operator1', address: '10.1.1.10' });
  return { bench, telnet, ssh };
}

test('each works in views, screens and histories of their own', t => {
  const { bench, telnet, ssh } = three();
  bench.type('system-view', 'aaa');
  telnet.type('system-view', 'user-interface vty 7');
  t.true(ssh.type('display users all').endsWith('  ---- More ----'));
  t.is(promptOf(telnet.press('\x03')), '[~HUAWEI-ui-vty7]');
  t.is(promptOf(bench.type('display history-command')), '[~HUAWEI-aaa]');
  t.true(ssh.press('q').endsWith('<HUAWEI>'));
  t.deepEqual(ssh.type('display history-command').split('\r\n').slice(1, -1), ['  display users all']);
});

test('what one commits is in effect for all: the others see it at their next prompt, their own edits still pending', t => {
  const { bench, telnet, ssh } = three();
  telnet.type('system-view', 'header login information hello');
  bench.type('system-view', 'sysname R7');
  t.is(promptOf(bench.type('commit')), '[~R7]');
  t.is(promptOf(telnet.type('')), '[*R7]');
  t.is(promptOf(ssh.type('')), '<R7>');
  telnet.type('commit');
  t.true(bench.type('display current-configuration').includes('header login information hello'));
});

test('who holds the configuration is named by their number, and gives it back with the line', t => {
  const { bench, telnet, ssh } = three();
  telnet.type('system-view', 'configuration exclusive', 'sysname R7');
  ssh.type('system-view', 'sysname R8');
  t.true(ssh.type('commit').includes('The configuration is locked by other user. [Session ID = 2]'));
  telnet.drop();
  t.is(promptOf(ssh.type('commit')), '[~R8]');
  t.is(promptOf(bench.type('')), '<R8>');
});

test('who types nothing for too long loses what they had not committed, and nobody else anything', t => {
  const { bench, telnet, ssh } = three();
  telnet.type('system-view', 'sysname R7');
  ssh.type('system-view', 'sysname R8');
  bench.clock.advance(6 * minute);
  ssh.press('x');
  bench.press('x');
  bench.clock.advance(5 * minute);
  t.deepEqual([telnet.isClosed, ssh.isClosed], [true, false]);
  t.deepEqual(linesTaken(bench), ['CON 0', 'VTY 1']);
  t.deepEqual([...bench.router.facts.volatile.pending.keys()], ['vty1']);
  t.is(promptOf(ssh.press('\x08\r')), '[*HUAWEI]');
});

test('a question to one is not answered by the other', t => {
  const { telnet, ssh } = three();
  telnet.type('system-view', 'user-interface vty 9');
  t.true(telnet.type('undo shell').endsWith('[Y/N]:'));
  ssh.type('y');
  t.is(promptOf(telnet.type('n')), '[~HUAWEI-ui-vty9]');
});

test('who reboots the router ends every call, and the console starts anew', t => {
  const { bench, telnet, ssh } = three();
  ssh.type('reboot fast', 'y');
  bench.clock.advance(10 * minute);
  t.deepEqual([telnet.isClosed, ssh.isClosed], [true, true]);
  t.deepEqual(linesTaken(bench), []);
  t.true(bench.read().endsWith('Please Press ENTER.\r\n'));
});

test('the next caller gets the line that became free, and nothing of what was there', t => {
  const { bench, telnet } = three();
  telnet.type('system-view', 'aaa', 'screen-length 0 temporary', 'sysname R7');
  telnet.press('display half a li');
  telnet.drop();
  const next = inside(bench);
  t.deepEqual(linesTaken(bench), ['CON 0', 'VTY 0', 'VTY 1']);
  t.is(promptOf(next.type('display history-command')), '<HUAWEI>');
  t.true(next.type('display users all').endsWith('---- More ----'));
});
