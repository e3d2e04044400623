import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { mainPath } from '../support/program.ts';
import { byUser, savedUser } from '../support/saved-users.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const foreign = "$1c$k4:o79a_DJ$dkxW!,@7Cjr*k+Q}gb'{g{x)#wS1GjQST'EZ]/Fabc$";

/** `ne40e check` of these lines, in a folder of its own. */
function check(t: ExecutionContext, lines: readonly string[], ...options: readonly string[]) {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'r1.cfg'), `${lines.join('\r\n')}\r\n`);
  const { status, stdout, stderr } = runCheck(folder, ...options);
  return { folder, status, errors: stderr, said: stdout.split('\n').slice(0, -1) };
}

const runCheck = (folder: string, ...options: readonly string[]) =>
  spawnSync(process.execPath, [mainPath, 'check', 'r1.cfg', ...options], { cwd: folder, encoding: 'utf8' });

test('a configuration that is understood is counted, and nothing is written', t => {
  const { folder, status, said, errors } = check(t, ['#', 'sysname R1', '#', 'pki entity e1', ' common-name R1', '#', 'return']);
  t.deepEqual(said, ['Lines of r1.cfg: 3 understood, 0 known and not emulated, 0 held verbatim, 0 refused']);
  t.deepEqual({ status, errors, files: readdirSync(folder) }, { status: 0, errors: '', files: ['r1.cfg'] });
});

test('a line that the router refuses is listed with its number and the reason, and the exit code says so', t => {
  const { status, said } = check(t, byUser(...savedUser('operator', 'Rehearse-2026'), ...savedUser('netadmin', 'short').slice(0, 1)));
  t.is(status, 3);
  t.is(said[0], 'Lines of r1.cfg: 6 understood, 0 known and not emulated, 0 held verbatim, 1 refused');
  t.regex(said[1] ?? '', /^User netadmin was not restored: The password /);
  t.regex(said[2] ?? '', /^ {5}6 {2}refused {2}local-user netadmin password irreversible-cipher \*{6} \(The password .*\)$/);
});

test('that nobody could log in is said first, whatever else there is, and has an exit code of its own', t => {
  const { status, said } = check(t, byUser(...savedUser('operator', foreign), ...savedUser('netadmin', 'short').slice(0, 1)));
  t.is(status, 4);
  t.regex(said[0] ?? '', /^Nobody can log in on the console: no password of those who may can be checked here; /);
  t.regex(said[1] ?? '', /^Lines of r1.cfg: /);
});

test('a lab password lets somebody in: then it is only told for whom it stands', t => {
  const { status, said } = check(t, byUser(...savedUser('operator', foreign)), '--lab-password', 'Open-Sesame-1');
  t.is(status, 0);
  t.deepEqual(said.slice(1), ['--lab-password stands in for the passwords of operator']);
  t.false(said.join('\n').includes('Sesame'));
});

test('the list goes to a file, for its owner alone and in place of an old one', t => {
  const { folder, said } = check(t, ['#', 'pki domain d1', ' certificate request entity', '#', 'return'], '--list', 'lines.txt');
  t.is(said[1], 'All but those understood are listed in lines.txt');
  t.regex(readFileSync(join(folder, 'lines.txt'), 'utf8'), /^ {5}3 {2}\w+ +certificate request entity( \(.*\))?\n$/);
  t.is(statSync(join(folder, 'lines.txt')).mode & 0o777, 0o600);
});

test('a list that cannot be written is told in one line, like a configuration that cannot be read', t => {
  const unwritable = check(t, ['#', 'pki domain d1', ' certificate request entity', '#', 'return'], '--list', 'absent/lines.txt');
  t.is(unwritable.errors, 'ne40e: Cannot write absent/lines.txt: no such file or directory; name another file with --list\n');
  t.is(unwritable.status, 1);
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'r1.cfg'));
  for (const name of ['r1.cfg', 'r2.cfg']) {
    const { status, stderr } = spawnSync(process.execPath, [mainPath, 'check', join(folder, name)], { encoding: 'utf8' });
    t.is(status, 1);
    t.regex(stderr, /^ne40e: Cannot read \S+: [^;\n]+; give ne40e check a \.cfg or \.zip file of a router\n$/);
  }
});

test('a script reads events: the counts, then a line each', t => {
  const { said, status } = check(
    t,
    byUser(...savedUser('operator', 'Rehearse-2026'), ...savedUser('netadmin', 'short').slice(0, 1)),
    '--json',
  );
  const [counts, users, line] = said.map(text => JSON.parse(text));
  t.like(counts, { event: 'configuration-restored', file: 'r1.cfg', understood: 6, known: 0, held: 0, refused: 1, list: null });
  t.is(users.event, 'users-not-restored');
  t.like(line, { event: 'line', kind: 'refused', lineNumber: 6, line: 'local-user netadmin password irreversible-cipher ******' });
  t.is(status, 3);
});

test('no secret of a configuration is shown, be its line refused or held', t => {
  const secrets = [' local-user netadmin password irreversible-cipher short', 'snmp-agent community read cipher Public-123'];
  const { said, folder } = check(
    t,
    ['#', 'aaa', ...secrets, '#', 'hwtacacs-server shared-key cipher Key-456', 'return'],
    '--list',
    'lines.txt',
  );
  const shown = said.join('\n') + (existsSync(join(folder, 'lines.txt')) ? readFileSync(join(folder, 'lines.txt'), 'utf8') : '');
  for (const secret of ['short', 'Public-123', 'Key-456']) t.false(shown.includes(secret), secret);
});

for (const [what, place] of [
  ['the configuration itself', './r1.cfg'],
  ['a link', 'link'],
  ['a pipe', 'pipe'],
  ['a directory', '.'],
] as const) {
  test(`a list does not take the place of ${what}`, t => {
    const folder = temporaryFolder(t);
    const text = '#\r\nsysname R1\r\nfrob\r\n';
    writeFileSync(join(folder, 'r1.cfg'), text);
    symlinkSync('r1.cfg', join(folder, 'link'));
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    const { status, stderr } = runCheck(folder, '--list', place);
    t.is(status, 1);
    t.regex(stderr, /^ne40e: Cannot write \S+: it is .*; name another file with --list\n$/);
    t.is(readFileSync(join(folder, 'r1.cfg'), 'utf8'), text);
    t.deepEqual(readdirSync(folder).sort(), ['link', 'pipe', 'r1.cfg']);
    t.true(statSync(join(folder, 'pipe')).isFIFO());
  });
}
