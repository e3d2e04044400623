import test from 'ava';
import { desk } from '../../../support/configuration-desk.ts';

const begun = (seconds: number) => [
  'Info: The system enters the trial configuration mode.',
  `The system will revert to previous configuration if the trial configuration is not confirmed in ${seconds} seconds.`,
];
const question = 'Warning: The trial configuration will be rolled back. Continue? [Y/N]:';
const missing = 'Error: There is no such trial configuration.';
const locked = 'Error: The configuration is locked by other user. [Session ID = 1]';

/** Something runs on trial for two minutes that the one at the console has committed, who has the number 1; another is at a VTY. */
function trying() {
  const router = desk();
  const console = router.operator();
  const other = router.operator('vty0');
  console.enter('sysname OLD', 'commit', 'sysname NEW');
  const said = console.type('commit trial 120');
  return { router, console, other, said };
}

test('a commit on trial says for how long, and its configuration runs', t => {
  const { console, other, said } = trying();
  t.deepEqual(said, begun(120));
  t.deepEqual([console.prompt, other.prompt], ['[~NEW]', '[~NEW]']);
  const tenMinutes = desk().operator();
  tenMinutes.enter('sysname R1');
  t.deepEqual(tenMinutes.type('commit trial label first description of all'), begun(600));
});

test('a commit on trial that changes nothing is silent and tries nothing', t => {
  const console = desk().operator();
  t.deepEqual(console.type('commit trial'), []);
  t.deepEqual(console.type('display configuration trial status'), ['Trial status: INACTIVE', 'Trial time left (sec): 0']);
});

test('a trial is taken back to the second when nobody confirms it', t => {
  const { router, console, other } = trying();
  router.clock.advance(119_001);
  t.deepEqual(other.type('display configuration trial status'), ['Trial status:  ACTIVE', 'Trial time left (sec): 1']);
  router.clock.advance(998);
  t.is(console.prompt, '[~NEW]');
  router.clock.advance(1);
  t.deepEqual([console.prompt, other.prompt], ['[~OLD]', '[~OLD]']);
});

test('a plain commit confirms a trial, with or without more', t => {
  for (const more of [[], ['sysname NEWER']]) {
    const { router, console } = trying();
    console.enter(...more, 'commit');
    router.clock.advance(1_000_000);
    t.is(console.prompt, more.length > 0 ? '[~NEWER]' : '[~NEW]');
    t.deepEqual(console.type('abort trial'), [missing]);
  }
});

test('another commit on trial gives it another time, and what ran before both comes back', t => {
  for (const more of [[], ['sysname NEWER']]) {
    const { router, console } = trying();
    router.clock.advance(100_000);
    console.enter(...more);
    t.deepEqual(console.type('commit trial 60'), begun(60));
    router.clock.advance(59_999);
    t.is(console.prompt, more.length > 0 ? '[~NEWER]' : '[~NEW]');
    router.clock.advance(1);
    t.is(console.prompt, '[~OLD]');
  }
});

test('a trial is aborted after a question', t => {
  const { console } = trying();
  t.deepEqual(console.type('abort trial', 'no'), [question]);
  t.is(console.prompt, '[~NEW]');
  t.deepEqual(console.type('abort trial', 'yes'), [question, 'Info: The trial configuration rollback succeeded.']);
  t.is(console.prompt, '[~OLD]');
  t.deepEqual(console.type('abort trial'), [missing]);
});

test('another aborts a trial by the number of its session', t => {
  const { console, other } = trying();
  t.deepEqual(other.type('abort trial'), [locked]);
  t.deepEqual(other.type('abort trial session 2'), [missing]);
  t.deepEqual(other.type('abort trial session 1', 'yes'), [question, 'Info: The trial configuration rollback succeeded.']);
  t.is(console.prompt, '[~OLD]');
});

test('a trial ends with the log-in that tries, and with no other', t => {
  const { router, console, other } = trying();
  other.leave();
  t.is(console.prompt, '[~NEW]');
  console.enter('sysname PENDING');
  console.leave();
  t.is(router.running.get('sysname')?.line, 'sysname OLD');
  t.is(router.pendingEdits('con0'), 0);
});

test('during a trial others change nothing', t => {
  const { router, other } = trying();
  other.enter('sysname OTHER');
  for (const line of ['commit', 'commit trial', 'commit label l1', 'configuration exclusive'])
    t.deepEqual(other.type(line), [locked], line);
  router.clock.advance(120_000);
  other.enter('commit');
  t.is(other.prompt, '[~OTHER]');
});

test('a line that was the same as one on trial conflicts, until the trial is taken back', t => {
  const { console, other } = trying();
  other.enter('group g1', 'member 3');
  console.enter('group g1', 'member 3');
  console.type('commit trial');
  t.deepEqual(other.type('refresh configuration candidate'), []);
  t.deepEqual(other.type('display configuration candidate'), ['group g1']);
  const again = trying();
  again.other.enter('sysname SAME');
  again.console.enter('sysname SAME');
  again.console.type('commit trial');
  t.is(again.other.prompt, '[*SAME]');
  again.console.type('abort trial', 'yes');
  t.is(again.other.prompt, '[*OLD]');
  again.other.enter('commit');
  t.is(again.other.prompt, '[~SAME]');
});

test('the labels of a trial are checked as those of a commit', t => {
  const { console } = trying();
  console.enter('sysname NEWER');
  t.deepEqual(console.type('commit trial label 1a'), ['Error: The label cannot start with a digit or be a hyphen (-).']);
  t.is(console.prompt, '[*NEW]');
});
