import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { ConsoleClient } from '../support/console-client.ts';
import { Program } from '../support/program.ts';
import { byUser, savedUser } from '../support/saved-users.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { login, password, firstLogin, typeLines } from '../support/walk.ts';

// the first two as the command reference shows them, the others in the shapes that routers write
const hashes = {
  irreversible: "$1c$k4:o79a_DJ$dkxW!,@7Cjr*k+Q}gb'{g{x)#wS1GjQST'EZ]/Fabc$",
  withDollar: '$1c$S0\'sK$EOY&$1X;cDL"w6*Cb\\]X5gPx&%gt{8,GO@V/MHM3Qhz$O$',
  reversible: `%^%#${'aB3:/+'.repeat(8)}%^%#`,
  older: `$1a$${'T,zV6r9!x'.repeat(6)}$`,
  dollars: `%$%$${'aB3:/+'.repeat(8)}%$%$`,
};
const byPassword = (cipher: string) => [
  '#',
  'user-interface con 0',
  ' authentication-mode password',
  ` set authentication password cipher ${cipher}`,
  '#',
  'return',
];

/** A router that starts from these lines, on a console over TCP. */
async function started(t: ExecutionContext, lines: readonly string[], ...options: readonly string[]) {
  const file = join(temporaryFolder(t), 'lab.cfg');
  writeFileSync(file, `${lines.join('\r\n')}\r\n`);
  const state = temporaryFolder(t);
  const program = await Program.run(t, '--state', state, '--no-ca', '--tcp', '0', '--startup-config', file, ...options);
  const { tcp } = await program.event('console');
  return { state, program, terminal: () => ConsoleClient.connect(t, Number(String(tcp).split(':').at(-1))) };
}

/** What a router has said on standard error, all of it. */
async function complaints(program: Program): Promise<string> {
  await program.kill('SIGTERM');
  return program.errors;
}

const remedy = '--lab-password <password> lets one stand in for them';

for (const [name, cipher] of Object.entries(hashes)) {
  test(`the keeper is told which user has a hash of a real router: ${name}`, async t => {
    const { program } = await started(t, byUser(...savedUser('netadmin', cipher)));
    t.deepEqual(await program.event('nobody-can-log-in'), { event: 'nobody-can-log-in', because: 'no password can be checked' });
    t.deepEqual(await program.event('passwords-unchecked'), { event: 'passwords-unchecked', users: ['netadmin'], labPassword: false });
    t.is(
      await complaints(program),
      'ne40e: Nobody can log in on the console: no password of those who may can be checked here; give --lab-password <password>\n' +
        `ne40e: Passwords of a real router, which cannot be checked here: netadmin; ${remedy}\n`,
    );
  });
}

test('the keeper is told that the console itself has a hash of a real router', async t => {
  const { program } = await started(t, byPassword(hashes.irreversible));
  t.deepEqual((await program.event('passwords-unchecked'))['users'], ['user-interface con 0']);
  t.regex(await complaints(program), /^ne40e: Nobody can log in on the console: /);
});

test('a user whose password can be checked keeps the router open, and only the other is named', async t => {
  const { program } = await started(t, byUser(...savedUser('netadmin', 'Rehearse-2026'), ...savedUser('operator', hashes.irreversible)));
  t.deepEqual((await program.event('passwords-unchecked'))['users'], ['operator']);
  t.is(await complaints(program), `ne40e: Passwords of a real router, which cannot be checked here: operator; ${remedy}\n`);
});

test('the lab password opens what cannot be checked, and nothing that can; it is told that it does, and never what it is', async t => {
  const lines = byUser(...savedUser('netadmin', hashes.irreversible), ...savedUser('operator', 'Rehearse-2026'));
  const { program, terminal, state } = await started(t, lines, '--lab-password', 'Open-Sesame-1');
  t.deepEqual(await program.event('lab-password'), { event: 'lab-password' });
  t.deepEqual(await program.event('passwords-unchecked'), { event: 'passwords-unchecked', users: ['netadmin'], labPassword: true });
  const client = await terminal();
  const logIn = async (name: string, typed: string, then: string) => {
    client.type('\r');
    await client.want('Username:');
    client.type(`${name}\r`);
    await client.want('Password:');
    client.type(`${typed}\r`);
    await client.want(then);
  };
  await logIn('operator', 'Open-Sesame-1', 'Authentication fail');
  await logIn('netadmin', 'Rehearse-2026', 'Authentication fail');
  await logIn('netadmin', 'Open-Sesame-1', '<HUAWEI>');
  t.is(
    await complaints(program),
    'ne40e: --lab-password is set: it opens every account whose password cannot be checked here\n' +
      'ne40e: --lab-password stands in for the passwords of netadmin\n',
  );
  t.false(readFileSync(join(state, 'board', 'board.json'), 'utf8').includes('Sesame'));
});

test('the lab password is told also where nothing needs it', async t => {
  const program = await Program.run(t, '--state', temporaryFolder(t), '--no-ca', '--lab-password', 'Open-Sesame-1');
  t.is(await complaints(program), 'ne40e: --lab-password is set: it opens every account whose password cannot be checked here\n');
});

test('what the router has hashed itself needs no lab password, also after a save and at the next start', async t => {
  const { program, terminal, state } = await started(t, ['#', 'sysname HUAWEI', '#', 'return']);
  const client = await terminal();
  await firstLogin(client);
  await typeLines(client, ['system-view', 'aaa', 'local-user operator password irreversible-cipher Rehearse-2026', 'commit', 'return']);
  await client.enter('save', '[Y/N]');
  client.type('y\r');
  await client.want('<HUAWEI>');
  await program.kill('SIGTERM');
  const next = await Program.run(t, '--state', state, '--no-ca', '--tcp', '0');
  const { tcp } = await next.event('console');
  await login(await ConsoleClient.connect(t, Number(String(tcp).split(':').at(-1))));
  t.is(await complaints(next), '');
  t.is(password, 'Rehearse-2026');
});

test('a user whose password breaks a rule is named with the reason', async t => {
  const { program } = await started(t, byUser(...savedUser('netadmin', 'short'), ...savedUser('operator', 'Rehearse-2026')));
  const { users } = (await program.event('users-not-restored')) as unknown as { users: readonly { name: string; reason: string }[] };
  t.deepEqual(
    users.map(({ name }) => name),
    ['netadmin'],
  );
  t.regex(
    await complaints(program),
    /\nne40e: User netadmin was not restored: The password[^\n]*\nne40e: 3 lines of cfcard:\/lab.cfg could not be restored/,
  );
});

test('a user whose name breaks a rule is named with the reason, and that nobody can log in goes first', async t => {
  const { program } = await started(t, byUser(...savedUser('ops', 'Rehearse-2026')));
  t.deepEqual(await program.event('nobody-can-log-in'), { event: 'nobody-can-log-in', because: 'no user may' });
  t.regex(
    await complaints(program),
    /^ne40e: Nobody can log in on the console: [^\n]*\nne40e: Lines of [^\n]*\nne40e: All but [^\n]*\nne40e: User ops was not restored: [^\n]+\n/,
  );
});

test('a router that asks for users and has none on the terminal says so', async t => {
  const { program } = await started(t, byUser(...savedUser('netadmin', 'Rehearse-2026').filter(line => !line.includes('terminal'))));
  t.is(
    await complaints(program),
    'ne40e: Nobody can log in on the console: it asks for a local user of service-type terminal, and there is none; start again with --startup-config <file> that has one\n',
  );
});

test('of twelve lines that are refused ten are told and two counted, without their secrets; a file beside the state lists all', async t => {
  const secrets = ['Pub-12', 'Key-45', 'Word-78'];
  const users = secrets.map((secret, at) => ` local-user operator${at} password irreversible-cipher ${secret}`);
  const { program, state } = await started(t, ['#', ...Array(9).fill('display clock'), '#', 'aaa', ...users, '#', 'return']);
  const { count, lines, file } = await program.event('lines-not-restored');
  const told = lines as readonly { readonly lineNumber: number; readonly line: string; readonly reason: string }[];
  t.deepEqual({ file, count, told: told.length }, { file: 'cfcard:/lab.cfg', count: 12, told: 10 });
  t.like(told[0], { lineNumber: 2, line: 'display clock' });
  const list = join(state, 'startup-lines.txt');
  t.regex(
    await complaints(program),
    /^ne40e: Lines of cfcard:\/lab.cfg: 1 understood, 0 known and not emulated, 0 held verbatim, 12 refused\nne40e: All but those understood are listed in \S+\/startup-lines.txt\n/,
  );
  t.true(
    program.errors.includes('\nne40e: 12 lines of cfcard:/lab.cfg could not be restored; display configuration recover-result shows all\n'),
  );
  t.regex(program.errors, /\nne40e: and 2 more\n$/);
  const listed = readFileSync(list, 'utf8');
  t.is(listed.split('\n').length - 1, 12);
  t.true(listed.includes('    13  refused  local-user operator0 password irreversible-cipher ****** ('));
  for (const secret of secrets) t.false(`${program.errors}${JSON.stringify(lines)}${listed}`.includes(secret), secret);
});

test('a start that understands all takes an old list away and says nothing', async t => {
  const { program, state } = await started(t, ['#', 'display clock', '#', 'return']);
  await program.kill('SIGTERM');
  t.true(existsSync(join(state, 'startup-lines.txt')));
  writeFileSync(join(state, 'cfcard', 'lab.cfg'), '#\r\nsysname LAB\r\n#\r\nreturn\r\n');
  const next = await Program.run(t, '--state', state, '--no-ca');
  t.like(await next.event('configuration-restored'), { file: 'cfcard:/lab.cfg', understood: 1, refused: 0, list: null });
  t.is(await complaints(next), '');
  t.false(existsSync(join(state, 'startup-lines.txt')));
});

test('a list that cannot be kept is complained of, and the router starts', async t => {
  const { program, state } = await started(t, ['#', 'display clock', '#', 'return']);
  await program.kill('SIGTERM');
  rmSync(join(state, 'startup-lines.txt'));
  mkdirSync(join(state, 'startup-lines.txt', 'in-the-way'), { recursive: true });
  const next = await Program.run(t, '--state', state, '--no-ca');
  t.like(await next.event('configuration-restored'), { refused: 1, list: null });
  t.regex(await complaints(next), /^ne40e: Cannot write \S+\/startup-lines.txt: /);
});

test('a startup file that is gone is told at the start', async t => {
  const { state, program } = await started(t, ['#', 'sysname LAB', '#', 'return']);
  await program.kill('SIGTERM');
  t.is(await complaints(program), '');
  const board = join(state, 'board', 'board.json');
  writeFileSync(board, readFileSync(board, 'utf8').replace('cfcard:/lab.cfg', 'cfcard:/gone.cfg'));
  const next = await Program.run(t, '--state', state, '--no-ca');
  t.regex(await complaints(next), /^ne40e: 1 line of cfcard:\/gone.cfg could not be restored[^\n]*\nne40e: the file: [^\n]+\n$/);
});

test('a reboot tells what its start could not make of the configuration', async t => {
  const { program, terminal } = await started(t, ['#', 'display clock', '#', 'return']);
  await program.event('lines-not-restored');
  const client = await terminal();
  await firstLogin(client);
  await client.enter('reboot fast', '[Y/N]');
  client.type('y\r');
  await program.event('reboot');
  t.is((await program.event('lines-not-restored'))['count'], 1);
});
