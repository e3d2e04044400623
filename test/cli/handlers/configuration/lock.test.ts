import test from 'ava';
import { desk } from '../../../support/configuration-desk.ts';

const locked = 'Error: The configuration is locked by other user. [Session ID = 1]';

/** One at the console, who has the number 1, and one called root at a VTY, both in the system view. */
function two() {
  const router = desk();
  return { router, console: router.operator(), other: router.operator('vty0', 'root') };
}

test('whoever has the configuration for themselves commits, and nobody else', t => {
  const { router, console, other } = two();
  console.enter('configuration exclusive', 'configuration exclusive');
  other.enter('sysname OTHER');
  t.deepEqual(other.type('commit'), [locked]);
  t.is(other.prompt, '[*]');
  for (const line of ['configuration exclusive', 'undo configuration exclusive', 'configuration-occupied timeout 60'])
    t.deepEqual(other.type(line), [locked], line);
  console.enter('sysname MINE', 'commit', 'undo configuration exclusive');
  other.enter('commit');
  t.is(router.running.get('sysname')?.line, 'sysname OTHER');
});

test('the configuration is given back by who logs out, and by who edits nothing for thirty seconds', t => {
  const { router, console, other } = two();
  other.enter('configuration exclusive');
  other.leave();
  console.enter('configuration exclusive');
  router.clock.advance(29_999);
  console.enter('sysname R1');
  router.clock.advance(29_999);
  t.is(router.router.volatile.lock?.session, 'con0');
  router.clock.advance(1);
  t.is(router.router.volatile.lock, undefined);
});

test('a commit of its holder keeps the lock as an edit does', t => {
  const { router, console } = two();
  console.enter('sysname R1', 'configuration exclusive');
  router.clock.advance(29_999);
  console.enter('commit');
  router.clock.advance(29_999);
  t.is(router.router.volatile.lock?.session, 'con0');
});

test('the time-out is what runs, and counts anew for who holds the lock when it changes', t => {
  const { router, console } = two();
  console.enter('configuration exclusive', 'configuration-occupied timeout 120', 'commit');
  router.clock.advance(119_999);
  t.is(router.router.volatile.lock?.session, 'con0');
  router.clock.advance(1);
  t.is(router.router.volatile.lock, undefined);
  console.enter('undo configuration-occupied timeout', 'commit', 'configuration exclusive');
  router.clock.advance(30_000);
  t.is(router.router.volatile.lock, undefined);
});

test('who has the configuration for themselves is shown with their line, and nobody where nobody has', t => {
  const { router, console, other } = two();
  t.deepEqual(console.type('display configuration-occupied user'), []);
  other.enter('configuration exclusive');
  router.clock.advance(5000);
  other.enter('sysname R1');
  t.deepEqual(console.type('display configuration-occupied user'), [
    'User Index: 34',
    'User Session Name: VTY 0',
    'User Name: root',
    'IP Address: ',
    'Locked Time: 2026-11-24 08:00:00',
    'Last Configuration Time: 2026-11-24 08:00:05',
    'The time out value of configuration right locked is: 30 second(s)',
  ]);
});

test('sessions are listed in the columns of the manual, one marked as own, one as locking', t => {
  const { console, other } = two();
  other.enter('configuration exclusive');
  t.deepEqual(console.type('display configuration sessions'), [
    '-'.repeat(74),
    'Session User-Intf    User                 Date                Lock',
    '-'.repeat(74),
    '1 *     CON 0        anonymous            2026-11-24 08:00:00    -',
    '2       VTY 0        root                 2026-11-24 08:00:00    *',
    '-'.repeat(74),
  ]);
});

test('of a session in detail it is told how long it has lasted, and whether it configures', t => {
  const { router, console } = two();
  router.clock.advance((26 * 3600 + 8 * 60 + 41) * 1000);
  t.deepEqual(console.type('display configuration sessions verbose').slice(0, 10), [
    '-'.repeat(80),
    'Session      : 1 *',
    'User-Intf    : CON 0',
    'User         : anonymous',
    'Date         : 2026-11-24 08:00:00',
    'Lock         :',
    'Cfg-Mode     : TWO_PHASE',
    'Client       : CLI',
    'Elapsed-Time : 1 days, 2:08:41',
    '',
  ]);
  console.inUserView();
  t.true(console.type('display configuration sessions verbose').includes('Cfg-Mode     : UNKNOW'));
});

test('a name locks all others out, outlives its log-in, and is said by who unlocks', t => {
  const { router, console, other } = two();
  t.deepEqual(console.type('display configuration exclusive by-user-name'), []);
  t.deepEqual(console.type('configuration exclusive by-user-name root'), ['Error: The user name is not that of the current user.']);
  other.enter('configuration exclusive by-user-name root', 'sysname ROOT', 'commit');
  t.deepEqual(console.type('display configuration exclusive by-user-name'), [
    'Lock User Name: root',
    'Lock Time: 2026-11-24 08:00:00',
    'Identifier: 2',
  ]);
  other.leave();
  console.enter('sysname MINE');
  t.deepEqual(console.type('commit'), ['Error: The configuration is locked by user root.']);
  t.deepEqual(console.type('undo configuration exclusive by-user-name admin'), ['Error: The configuration is not locked by this user.']);
  router.clock.advance(1000);
  console.enter('undo configuration exclusive by-user-name root', 'commit');
  t.deepEqual(console.type('display configuration exclusive by-user-name'), ['Unlock User Name: root', 'Unlock Time: 2026-11-24 08:00:01']);
});

test('a name cannot lock what a session has for itself', t => {
  const { console, other } = two();
  console.enter('configuration exclusive');
  t.deepEqual(other.type('configuration exclusive by-user-name root'), [locked]);
});
