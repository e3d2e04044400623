import test from 'ava';
import { LineCount } from '../../../../src/cli/handlers/configuration/line-count.ts';
import { say } from '../../../../src/cli/run/outcome.ts';
import { desk } from '../../../support/configuration-desk.ts';

const head = [
  '!Software Version V800R012C10SPC300',
  '!Last configuration was saved at 2026-11-24 08:00:00+00:00',
  '!MKHash 0000000000000000',
];

test('lines are counted by what becomes of them; separators, blank lines, the head and return are none', t => {
  const handmade = [...head, '#', '! mine', 'sysname R1', '', 'group g1', ' mode fast', ' ! mine, too', ' display this', '#', 'return'];
  t.deepEqual(desk().restore(handmade.join('\r\n')).tally, { understood: 3, known: 0, held: 0, refused: 1, comments: 2 });
});

test('what the router itself brings along is not counted', t => {
  const { tally, notes } = desk({ genuine: true }).restore('#\nreturn\n');
  t.deepEqual([tally, notes], [{ understood: 0, known: 0, held: 0, refused: 0, comments: 0 }, []]);
});

test('a note has the number of the line, the reason and no secret', t => {
  const handlers = { 'test/refused': { refused: () => say('commit-label-exists') } };
  t.deepEqual(desk({ handlers }).restore('sysname R1\n\nrefused 1\nnonsense password cipher Plain-1').notes, [
    { kind: 'refused', lineNumber: 3, line: 'refused 1', reason: 'The label already exists.' },
    { kind: 'held', lineNumber: 4, line: 'nonsense password cipher ******' },
  ]);
});

test('a hundred thousand lines are noted, all are counted', t => {
  const count = new LineCount();
  for (let at = 1; at <= 100_001; at++) count.note('held', 'x', at);
  t.is(count.tally.held, 100_001);
  t.is(count.notes.length, 100_000);
});
