import test from 'ava';
import { loggedIn, password } from '../support/booted-router.ts';

/** In system view, with these batch files on the card. */
function withFiles(files: Readonly<Record<string, readonly string[]>>) {
  const bench = loggedIn({ files: Object.fromEntries(Object.entries(files).map(([name, lines]) => [name, lines.join('\r\n')])) });
  bench.type('system-view');
  return bench;
}

test('the lines of a batch file are typed one after the other, each behind its prompt', t => {
  const bench = withFiles({ 'a.bat': ['pki entity e1', 'common-name r1', '', 'quit', 'nonsense', 'commit'] });
  t.is(
    bench.type('execute a.bat'),
    [
      'execute a.bat',
      '[~HUAWEI]pki entity e1',
      '[*HUAWEI-pki-entity-e1]common-name r1',
      '[*HUAWEI-pki-entity-e1]',
      '[*HUAWEI-pki-entity-e1]quit',
      '[*HUAWEI]nonsense',
      '         ^',
      "Error: Unrecognized command found at '^' position.",
      '[*HUAWEI]commit',
      '[~HUAWEI]',
    ].join('\r\n'),
  );
});

test('a question of a line of the batch waits for its answer, and the batch goes on', t => {
  const bench = withFiles({ 'a.cfg': ['sysname R1', 'return', 'display clock'] });
  t.true(bench.type('execute a.cfg').endsWith('[Y(yes)/N(no)/C(cancel)]:'));
  t.true(bench.type('n').endsWith('Time Zone(DefaultZoneName) : UTC\r\n<HUAWEI>'));
});

test('Ctrl+C ends the batch with the line that it breaks off', t => {
  const bench = withFiles({ 'a.bat': ['sysname R1', 'display clock | refresh', 'sysname R2', 'commit'] });
  bench.type('execute a.bat');
  t.true(bench.press('\x03').endsWith('[*HUAWEI]'));
  t.true(bench.type('display this').includes('sysname HUAWEI'));
});

test('a batch ends in front of a line with an octet that is not visible, and takes nothing back', t => {
  const bench = withFiles({ 'a.bat': ['sysname R1', 'sysname R\x07', 'sysname R3'] });
  t.is(bench.type('execute a.bat'), 'execute a.bat\r\n[~HUAWEI]sysname R1\r\n[*HUAWEI]');
});

test('a batch does not run another, nor itself', t => {
  const bench = withFiles({ 'a.bat': ['execute a.bat', 'display clock'] });
  const said = bench.type('execute a.bat');
  t.true(said.includes('Error: A batch file cannot be run by another.'));
  t.true(said.endsWith('UTC\r\n[~HUAWEI]'));
});

test('what is no batch file is refused', t => {
  const bench = withFiles({ 'a.txt': ['sysname R1'] });
  t.true(bench.type('execute a.txt').includes('Error: The name of cfcard:/a.txt must end with .bat or .cfg.'));
  t.true(bench.type('execute b.bat').includes('Error:'));
});

test('a log-in that ends takes what is left of its batch with it', t => {
  const bench = withFiles({ 'a.bat': ['return', 'quit', 'display clock'] });
  t.true(bench.type('execute a.bat').endsWith('Please Press ENTER.\r\n'));
  t.regex(bench.type('', password), /current login time is .+\r\n<HUAWEI>$/);
});

test('a batch that ends with itself is run once', t => {
  const bench = withFiles({ 'a.bat': ['display clock', 'execute a.bat'] });
  t.true(bench.type('execute a.bat').endsWith('Error: A batch file cannot be run by another.\r\n[~HUAWEI]'));
  t.true(bench.type('execute a.bat').includes('Time Zone'));
});

test('parameters are for scripts: plain lines are typed as they stand', t => {
  const bench = withFiles({ 'a.bat': ['sysname R1'] });
  t.is(bench.type('execute a.bat 1 two'), 'execute a.bat 1 two\r\n[~HUAWEI]sysname R1\r\n[*HUAWEI]');
  t.regex(bench.type('execute b.bat 1'), /Error:/);
  t.regex(bench.type(`execute a.bat${' x'.repeat(9)}`), /Too many parameters/);
});
