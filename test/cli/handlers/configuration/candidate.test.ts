import test from 'ava';
import { configured } from './configured.ts';

test('clearing the candidate asks nothing, drops every edit and leads to the system view', t => {
  const { console } = configured();
  console.enter('group g1', 'link l1', 'cost 4');
  t.deepEqual(console.type('clear configuration candidate'), []);
  t.is(console.prompt, '[~R1]');
});

test('the candidate shows as entered, by view and with indent, and nothing when there is none', t => {
  const { console } = configured();
  t.deepEqual(console.type('display configuration candidate'), []);
  console.enter('group g1', 'link l1', 'cost 4', 'quit', 'undo mode', 'quit', 'undo sysname', 'group g1', 'member 2');
  t.deepEqual(console.type('display configuration candidate'), [
    'group g1',
    ' link l1',
    '  cost 4',
    ' undo mode',
    ' member 2',
    'undo sysname',
  ]);
});

test('a view removed and entered again shows in that order', t => {
  const { console } = configured();
  console.enter('group g1', 'member 1', 'quit', 'undo group g1', 'group g1', 'mode slow');
  t.deepEqual(console.type('display configuration candidate'), ['group g1', ' member 1', 'undo group g1', 'group g1', ' mode slow']);
});

test('the merged candidate is the configuration that a commit would give', t => {
  const { console } = configured();
  console.enter('group g1', 'undo mode', 'link l1');
  t.deepEqual(console.type('display configuration candidate merge'), ['#', 'sysname R1', '#', 'group g1', ' link l1', '#', 'return']);
});

test('the changes of the candidate are marked + and -', t => {
  const { console } = configured();
  t.deepEqual(console.type('display configuration candidate changes'), ['Building configuration']);
  console.enter('group g1', 'mode slow');
  t.deepEqual(console.type('display configuration candidate changes'), [
    'Building configuration',
    '  #',
    '  group g1',
    '-  mode fast',
    '+  mode slow',
    '  #',
  ]);
});
