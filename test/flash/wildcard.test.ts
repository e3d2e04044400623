import test from 'ava';
import { matchesWildcard } from '../../src/flash/wildcard.ts';

const matches = test.macro((t, pattern: string, yes: readonly string[], no: readonly string[]) => {
  for (const name of yes) t.true(matchesWildcard(name, pattern), name);
  for (const name of no) t.false(matchesWildcard(name, pattern), name);
});

test('a pattern without star is a name', matches, 'a.cfg', ['a.cfg'], ['a.cf', 'aa.cfg', 'A.cfg']);
test('a star in front matches by extension', matches, '*.cfg', ['a.cfg', '.cfg'], ['a.cfg.zip', 'cfg']);
test('a star behind matches by beginning', matches, 'log*', ['log', 'logfile'], ['Log', 'alog']);
test('a star alone matches everything', matches, '*', ['a', '$_x'], []);
test('several stars match in order', matches, 'a*b*c', ['abc', 'axbxc', 'abbcc'], ['acb', 'ab', 'ac']);
test('beginning and end do not overlap', matches, 'aba*aba', ['abaaba', 'abaxaba'], ['aba', 'ababa']);
test('characters that mean something elsewhere mean themselves', matches, 'a.b+*', ['a.b+', 'a.b+c'], ['axb+', 'a.bb']);
