import test from 'ava';
import { isName, resolvePath, resolvePattern, shownDirectory, shownPath } from '../../src/flash/path.ts';

const resolves = test.macro((t, typed: string, workingDirectory: string, path: string) => {
  t.deepEqual(resolvePath(typed, workingDirectory), { path });
});
const refuses = test.macro((t, typed: string, problem: string) => {
  t.deepEqual(resolvePath(typed, 'cfcard:/'), { problem } as ReturnType<typeof resolvePath>);
});

test('a bare name lies in the working directory', resolves, 'a.cfg', 'cfcard:/test/', 'test/a.cfg');
test('a name in the root of the card', resolves, 'a.cfg', 'cfcard:/', 'a.cfg');
test('a drive makes a path absolute', resolves, 'cfcard:/a.cfg', 'cfcard:/test/', 'a.cfg');
test('a drive without slash is its root', resolves, 'cfcard:', 'cfcard:/test/', '');
test('a leading slash is the root of the drive', resolves, '/a.cfg', 'cfcard:/test/', 'a.cfg');
test('a slash behind a directory changes nothing', resolves, 'test/', 'cfcard:/', 'test');
test('two dots go up one directory', resolves, '../a.cfg', 'cfcard:/one/two/', 'one/a.cfg');
test('one dot stays', resolves, './a/./b', 'cfcard:/', 'a/b');
test('no number of dots leads out of the card', resolves, 'cfcard:/../../../etc/passwd', 'cfcard:/', 'etc/passwd');
test('names of system directories are ordinary names', resolves, '$_license/license.dat', 'cfcard:/', '$_license/license.dat');

test('the card of a slave board that is not there is refused', refuses, 'slave#cfcard:/a', 'no-device');
test('the card of another slot is refused', refuses, '17#cfcard:/a', 'no-device');
test('the second card is not in this chassis', refuses, 'cfcard2:/a', 'no-device');
test('a colon that ends no drive is a bad name', refuses, 'c:/a', 'bad-name');
test('a wildcard names no single file', refuses, '*.cfg', 'bad-name');
test('a backslash is a bad name', refuses, 'a\\b', 'bad-name');
test('a tilde is a bad name, so the recycle bin is out of reach', refuses, '~recycle-bin/a', 'bad-name');
test('quotes are bad names', refuses, '"a"', 'bad-name');
test('a control character is a bad name', refuses, 'a\x1bb', 'bad-name');
test('two slashes in the middle are a bad name', refuses, 'a//b', 'bad-name');
test('a relative path ends at 128 characters', refuses, 'a/' + 'x'.repeat(127), 'too-long');
test('an absolute path ends at 255 characters', refuses, 'cfcard:/' + 'x'.repeat(250), 'too-long');
test('a path may not become too long by its working directory', t => {
  const deep = `cfcard:/${'x'.repeat(120)}/${'y'.repeat(120)}/`;
  t.deepEqual(resolvePath('a'.repeat(20), deep), { problem: 'too-long' });
});

test('there are 8 levels of directories, not 9', refuses, '1/2/3/4/5/6/7/8/9/a', 'too-deep');

test('a file may lie in the eighth directory', t => {
  t.deepEqual(resolvePath('1/2/3/4/5/6/7/8/a', 'cfcard:/'), { path: '1/2/3/4/5/6/7/8/a' });
});

test('a wildcard may stand in the last segment of a pattern only', t => {
  t.deepEqual(resolvePattern('test/*.cfg', 'cfcard:/'), { path: 'test/*.cfg' });
  t.deepEqual(resolvePattern('t*/a.cfg', 'cfcard:/'), { problem: 'bad-name' });
});

test('messages name files in full and directories with a slash', t => {
  t.is(shownPath('test/a.cfg'), 'cfcard:/test/a.cfg');
  t.is(shownDirectory('test'), 'cfcard:/test/');
  t.is(shownDirectory(''), 'cfcard:/');
});

test('a name holds neither blanks nor what is not printed', t => {
  for (const name of ['a b', 'ä', 'a\n', '', '.', '..', 'x'.repeat(129)]) t.false(isName(name), JSON.stringify(name));
  for (const name of ['.rnd', 'lost+found', '$_user', 'V8.cc', 'a,b(1)']) t.true(isName(name), name);
});
