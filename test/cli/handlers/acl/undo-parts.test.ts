import test from 'ava';
import { operator } from '../../../support/operator.ts';

for (const [acl, rule, undone, left] of [
  ['3001', 'permit tcp source-port eq 80 destination-port eq 22', 'source-port', 'permit tcp destination-port eq 22'],
  ['3001', 'permit tcp source 10.1.1.1 0 destination-port eq 22', 'source destination-port', 'permit tcp'],
  ['2001', 'deny source 10.1.1.1 0', 'source', 'deny'],
] as const) {
  test(`undo rule 5 ${undone} leaves \`${left}\` of ACL ${acl}`, t => {
    const at = operator({ view: 'system' });
    at.enter(`acl ${acl}`, `rule 5 ${rule}`, 'commit', `undo rule 5 ${undone}`, 'commit');
    t.deepEqual(
      at.type('display this').filter(line => line.includes('rule')),
      [` rule 5 ${left}`],
    );
  });
}

test('of a rule that is not there nothing is taken, which is told', t => {
  for (const [acl, part] of [
    ['3001', 'source-port'],
    ['2001', 'source'],
  ]) {
    const at = operator({ view: 'system' });
    at.enter(`acl ${acl}`);
    t.deepEqual(at.type(`undo rule 7 ${part}`), ['Error: The rule does not exist.']);
  }
});
