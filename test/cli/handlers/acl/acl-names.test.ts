import test from 'ava';
import { operator } from '../../../support/operator.ts';

const taken = ['Error: The ACL name is already used by another ACL.'];

for (const [first, second, prompt] of [
  ['acl name mgmt advance', 'acl name mgmt basic', 'acl4-advance-mgmt'],
  ['acl name mgmt basic', 'acl name mgmt link match-order auto', 'acl4-basic-mgmt'],
  ['acl name mgmt', 'acl name mgmt basic', 'acl4-advance-mgmt'],
  ['acl ipv6 name six basic', 'acl ipv6 name six advance', 'acl6-basic-six'],
  ['acl name mgmt basic', 'acl name mgmt number 3003', 'acl4-basic-mgmt'],
  ['acl name mgmt number 2003', 'acl name mgmt number 2004', 'acl4-basic-2003'],
  ['acl name mgmt number 2003', 'acl name other number 2003', 'acl4-basic-2003'],
  ['acl name mgmt number 4003', 'acl name mgmt basic', 'acl-L2-4003'],
] as const) {
  test(`behind \`${first}\` the line \`${second}\` is refused, and opens nothing`, t => {
    const at = operator({ view: 'system' });
    at.enter(first);
    t.is(at.prompt, `[*HUAWEI-${prompt}]`);
    at.enter('quit');
    t.deepEqual(at.type(second), taken);
    t.is(at.prompt, '[*HUAWEI]');
  });
}

test('the line that made an ACL opens it again', t => {
  const at = operator({ view: 'system' });
  for (const line of ['acl name mgmt basic', 'acl name three number 2003', 'acl ipv6 name six basic']) {
    at.enter(line, 'quit');
    t.deepEqual(at.type(line), [], line);
    at.enter('quit');
  }
  t.deepEqual(at.type('acl ipv6 name mgmt advance'), [], 'names of IPv6 are others');
});
