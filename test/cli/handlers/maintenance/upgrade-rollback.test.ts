import test from 'ava';
import { newBoard } from '../../../../src/control-plane/state.ts';
import { TestBench } from '../../../support/booted-router.ts';
import { deskOf } from '../../../support/desk.ts';

const minute = 60_000;
const upgraded = { ...newBoard('cfcard:/new.cc'), kept: { 'upgrade rollback': '60 cfcard:/old.cc' } };

test('the roll-back of an upgrade is to what runs now, until it is taken back', t => {
  const { type } = deskOf({}).operator();
  t.deepEqual(type('display upgrade rollback'), ['Info:The state of upgrade rollback is disable.']);
  t.deepEqual(type('upgrade rollback enable rollback-timer 60'), [
    'Info: The upgrade rollback function is enabled. The limit time is 60 minutes.',
    'If no User cancels the function, the master MPU will restart by the bootfile cfcard:/V800R012C10SPC300.cc.',
  ]);
  t.deepEqual(type('display upgrade rollback'), ['Info:The state of upgrade rollback is enable. Limit time is 60 minutes.']);
  t.deepEqual(type('undo upgrade rollback'), ['Info: The state of upgrade rollback is disable.']);
  t.deepEqual(type('display upgrade rollback'), ['Info:The state of upgrade rollback is disable.']);
});

test('nobody logs in to the new software: the one before starts again, and nothing waits any more', t => {
  const bench = new TestBench({ board: upgraded });
  bench.powerOn();
  bench.clock.advance(59 * minute);
  t.is(bench.router.facts.volatile.startup.systemSoftware, 'cfcard:/new.cc');
  bench.clock.advance(5 * minute);
  t.is(bench.router.facts.volatile.startup.systemSoftware, 'cfcard:/old.cc');
  t.is(bench.board.kept?.['upgrade rollback'], undefined);
});

test('whoever logs in in time keeps the new software', t => {
  const bench = new TestBench({ board: upgraded });
  bench.powerOn();
  bench.firstLogin();
  bench.clock.advance(70 * minute);
  t.is(bench.router.facts.volatile.startup.systemSoftware, 'cfcard:/new.cc');
  t.is(bench.board.kept?.['upgrade rollback'], undefined);
});

test('a start with the same software waits for nobody', t => {
  const bench = new TestBench({ board: { ...upgraded, kept: { 'upgrade rollback': '60 cfcard:/new.cc' } } });
  bench.powerOn();
  const { poweredOnAt } = bench.router.facts.volatile;
  bench.clock.advance(70 * minute);
  t.is(bench.router.facts.volatile.poweredOnAt, poweredOnAt);
});
