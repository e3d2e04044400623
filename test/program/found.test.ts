import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { ConsoleClient } from '../support/console-client.ts';
import { mainPath, Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { firstLogin } from '../support/walk.ts';

async function refusal(...args: readonly string[]) {
  const program = new Program(args);
  const code = await program.exited;
  return { code, errors: program.errors };
}

const mkfifo = (place: string) => execFileSync('mkfifo', [place]);

const boardRefusal = test.macro(async (t, make: (place: string) => void, reason: string) => {
  const state = temporaryFolder(t);
  const place = join(state, 'board', 'board.json');
  mkdirSync(join(state, 'board'));
  make(place);
  t.deepEqual(await refusal('run', '--state', state, '--no-ca'), {
    code: 1,
    errors: `ne40e: Cannot read ${place} (${reason}): mend that, or move it away to start as from the factory\n`,
  });
  t.truthy(lstatSync(place), 'what stood there stays');
});
test('a pipe in place of the board file is refused', boardRefusal, mkfifo, 'it is a pipe and not a file');
test('a directory in place of the board file is refused', boardRefusal, place => mkdirSync(place), 'it is a directory and not a file');
test(
  'a link to nowhere in place of the board file is refused: the keys may lie on a disk that is not there today',
  boardRefusal,
  place => symlinkSync('/nowhere/board.json', place),
  'it is a symbolic link and not a file',
);
test(
  'a board file of a gigabyte is refused',
  boardRefusal,
  place => {
    writeFileSync(place, '');
    truncateSync(place, 2 ** 30);
  },
  'it is larger than 67108864 octets',
);

for (const option of ['--startup-config', '--identity-cert'] as const) {
  test(`a pipe behind ${option} is refused: nobody waits for whoever writes into it`, async t => {
    const parent = temporaryFolder(t);
    const pipe = join(temporaryFolder(t), 'pipe.cfg');
    mkfifo(pipe);
    const { code, errors } = await refusal(
      ...['run', '--state', join(parent, 'lab'), '--no-ca', option, pipe],
      ...(option === '--identity-cert' ? ['--identity-key', pipe] : []),
    );
    t.is(code, 1);
    t.regex(errors, new RegExp(`^ne40e: Cannot read ${pipe}: it is a pipe and not a file; give ${option} a [^\\n]*\\n$`));
    t.deepEqual(readdirSync(parent), []);
  });
}

for (const name of ['issuing.key', 'factory.pem', 'root.pem'] as const) {
  test(`a pipe in place of the lab CA's ${name} is named, and the CA ends`, async t => {
    const state = temporaryFolder(t);
    mkdirSync(join(state, 'ca'));
    mkfifo(join(state, 'ca', name));
    const { code, errors } = await refusal('ca', '--state', state, '--listen', '0');
    t.is(code, 1);
    t.is(
      errors,
      `ne40e: The lab CA cannot use ${join(state, 'ca', name)}: it is a pipe and not a file; restore it, or move the ca folder away for a new CA\n`,
    );
  });
}

test('a card with a directory deeper than the host can name starts, and the directory is left out by name', async t => {
  const state = temporaryFolder(t);
  const card = join(state, 'cfcard');
  mkdirSync(card);
  // made step by step from inside: no call of the host takes the whole path
  const dig = "for (let at = 0; at < 30; at++) { fs.mkdirSync('d'.repeat(200)); process.chdir('d'.repeat(200)); }";
  execFileSync(process.execPath, ['-e', dig], { cwd: card });
  t.teardown(() => execFileSync('rm', ['-rf', card]));
  const program = await Program.run(t, '--state', state, '--no-ca');
  const { entries } = (await program.event('left-out')) as unknown as { entries: { place: string; reason: string }[] };
  t.deepEqual(
    entries.map(({ reason }) => reason),
    ['name too long'],
  );
  t.regex(program.errors, /^ne40e: Not on the CF card: \S{30,160}… \(name too long\)\n$/);
});

test('what is neither file nor directory on the card is named once, ten of them, and counted', async t => {
  const state = temporaryFolder(t);
  const card = join(state, 'cfcard');
  mkdirSync(join(card, 'logs'), { recursive: true });
  for (let at = 10; at < 22; at++) mkfifo(join(card, 'logs', `pipe${at}`));
  symlinkSync('/etc/hostname', join(card, 'startup.cfg'));
  const program = await Program.run(t, '--state', state, '--no-ca', '--tcp', '0');
  const { entries } = (await program.event('left-out')) as unknown as { entries: { place: string; reason: string }[] };
  t.is(entries.length, 13);
  t.true(entries.some(({ place, reason }) => place === join(card, 'startup.cfg') && reason === 'it is a symbolic link'));
  t.is(program.errors.split('\n').length, 12);
  t.regex(program.errors, /Not on the CF card: .*logs\/pipe1\d \(it is a pipe\)\n[^]*and 3 more\n$/);
});

test('a startup file of a terabyte does not end the start', async t => {
  const state = temporaryFolder(t);
  const first = await Program.run(t, '--state', state, '--no-ca', '--startup-config', configuration(t));
  await first.kill('SIGTERM');
  truncateSync(join(state, 'cfcard', 'lab.cfg'), 2 ** 40);
  const program = await Program.run(t, '--state', state, '--no-ca', '--tcp', '0');
  const { tcp } = await program.event('console');
  const terminal = await ConsoleClient.connect(t, Number(String(tcp).split(':').at(-1)));
  await firstLogin(terminal);
  t.is(program.child.exitCode, null);
});

function configuration(t: Parameters<typeof temporaryFolder>[0]): string {
  const file = join(temporaryFolder(t), 'lab.cfg');
  writeFileSync(file, '#\nsysname LAB\n#\nreturn\n');
  return file;
}

/** Mode of everything in a folder that is no link, by its path. */
function openToOthers(folder: string): readonly string[] {
  const paths = [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name))];
  return paths.filter(path => !lstatSync(path).isSymbolicLink() && (lstatSync(path).mode & 0o077) !== 0);
}

test('everything in a state folder is for its owner alone, whatever the umask', async t => {
  const before = process.umask(0);
  t.teardown(() => process.umask(before));
  const state = join(temporaryFolder(t), 'lab');
  const program = new Program(['run', '--state', state, '--ca', '0', '--startup-config', configuration(t)]);
  process.umask(before);
  t.teardown(() => program.kill());
  await program.event('ready');
  await program.event('ca');
  t.deepEqual(openToOthers(state), []);
});

test('a state folder that lies open is closed by the next start', async t => {
  const state = join(temporaryFolder(t), 'lab');
  const first = await Program.run(t, '--state', state, '--ca', '0');
  await first.kill(); // what a killed router leaves is closed with the rest
  const folders = ['', 'board', 'cfcard', 'ca', 'ca/issued', 'ca/issued/valid', 'ca/trusted'].map(name => join(state, name));
  for (const folder of folders) chmodSync(folder, 0o777);
  await Program.run(t, '--state', state, '--ca', '0');
  t.deepEqual(
    folders.filter(folder => (statSync(folder).mode & 0o777) !== 0o700),
    [],
  );
});

test('a folder in which more lies than a router keeps its mode; what is the router’s in it is closed', async t => {
  const state = temporaryFolder(t);
  writeFileSync(join(state, 'index.html'), '');
  chmodSync(state, 0o755);
  await Program.run(t, '--state', state, '--no-ca');
  t.is(statSync(state).mode & 0o777, 0o755);
  t.is(statSync(join(state, 'cfcard')).mode & 0o777, 0o700);
});

const linkRefusal = test.macro(async (t, console: (folder: string) => string, reason: string) => {
  const parent = temporaryFolder(t);
  const link = console(parent);
  const { code, errors } = await refusal('run', '--state', join(parent, 'lab'), '--no-ca', '--console', link);
  t.deepEqual(
    { code, errors },
    { code: 1, errors: `ne40e: Cannot make the console link ${link}: ${reason}; choose another --console path\n` },
  );
  t.false(readdirSync(parent).includes('lab'));
});
test('a console link of too long a name is refused', linkRefusal, parent => join(parent, 'a'.repeat(300)), 'name too long');
test(
  'a console link behind a link that leads to itself is refused',
  linkRefusal,
  parent => {
    symlinkSync('loop', join(parent, 'loop'));
    return join(parent, 'loop', 'console');
  },
  'too many symbolic links encountered',
);
test(
  'a console link below a file is refused',
  linkRefusal,
  parent => {
    writeFileSync(join(parent, 'file'), '');
    return join(parent, 'file', 'console');
  },
  'not a directory',
);

test('a start in a folder that is gone is one line', async t => {
  const folder = temporaryFolder(t);
  const gone = join(folder, 'gone');
  mkdirSync(gone);
  const start = `process.chdir(${JSON.stringify(gone)}); fs.rmdirSync(${JSON.stringify(gone)});
    const { status, stderr } = child_process.spawnSync(process.execPath, [${JSON.stringify(mainPath)}, 'run', '--no-ca']);
    process.stdout.write(status + ' ' + stderr);`;
  t.is(
    execFileSync(process.execPath, ['-e', start], { encoding: 'utf8' }),
    '1 ne40e: The folder that this was started in is gone: change to one that is there\n',
  );
});

test('what a refusal names cannot write to the terminal', async t => {
  const state = join(temporaryFolder(t), 'lab\u001b[2J\nne40e: all is well');
  writeFileSync(state, '');
  const { errors } = await refusal('run', '--state', state, '--no-ca');
  t.regex(errors, /^ne40e: Cannot use [^\u001b\n]*lab \[2J ne40e: all is well as state folder: not a directory; choose another --state\n$/);
});

test('a router whose lock was taken away or closed stops like any other', async t => {
  const state = temporaryFolder(t);
  const program = await Program.run(t, '--state', state, '--no-ca');
  rmSync(join(state, 'lock'));
  mkdirSync(join(state, 'lock'));
  t.is(await program.kill('SIGTERM'), 0);
  t.deepEqual(await program.event('stopped'), { event: 'stopped' });
  t.is(program.errors, '');
});

for (const [now, year] of [
  [-1, 1969],
  [8.64e15, 275760],
] as const) {
  for (const command of ['run', 'ca'] as const) {
    test(`${command} with a clock in the year ${year} is refused before anything is made`, async t => {
      const parent = temporaryFolder(t);
      const program = new Program([command, '--state', join(parent, 'lab')], `data:text/javascript,Date.now=()=>${now}`);
      t.is(await program.exited, 1);
      t.is(program.errors, `ne40e: The clock of this host says that it is the year ${year}: set it to one from 1970 to 9999\n`);
      t.deepEqual(readdirSync(parent), []);
    });
  }
}
