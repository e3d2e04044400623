import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import test, { type ExecutionContext } from 'ava';
import { spawn } from 'node-pty';
import { collect } from '../support/reading.ts';
import { mainPath, Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Shell {
  readonly command?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A shell on a terminal of its own that notes the terminal's settings, runs a router and notes them again. */
function shell(t: ExecutionContext, { command = 'run --no-ca', env = {}, cwd }: Shell = {}) {
  const folder = cwd ?? temporaryFolder(t);
  const script = 'stty -a > before; "$0" "$1" $2; echo "code $?"; stty -a > after; echo done';
  const pty = spawn('sh', ['-c', script, process.execPath, mainPath, command], {
    cwd: folder,
    cols: 80,
    rows: 24,
    env: { PATH: process.env['PATH'], TERM: 'xterm', ...env },
  });
  const output = new PassThrough();
  pty.onData(text => output.write(text));
  t.teardown(() => pty.kill('SIGKILL'));
  return { pty, screen: collect(output), settings: (when: 'before' | 'after') => readFileSync(join(folder, when), 'utf8'), folder };
}

test('on a terminal the router is joined to it at once, and the first line says how to leave', async t => {
  const { screen, folder } = shell(t);
  await screen.says('Please Press ENTER.');
  t.regex(
    screen.text,
    new RegExp(`^Connected to the console \\(${join(folder, 'ne40e-state', 'console')}\\)\\. Ctrl\\+] detaches and stops the router\\.`),
  );
});

test('Ctrl+] stops the router and gives the terminal back as it was', async t => {
  const { pty, screen, settings } = shell(t);
  await screen.says('Please Press ENTER.');
  pty.write('\x1d');
  await screen.says('done');
  t.regex(screen.text, /The router is stopped\.\r\ncode 0/);
  t.is(settings('after'), settings('before'));
});

test('Ctrl+C goes to the router and stops nothing', async t => {
  const { pty, screen } = shell(t);
  await screen.says('Please Press ENTER.');
  screen.clear();
  pty.write('\x03\r');
  await screen.says(/\S/);
  t.notRegex(screen.text, /stopped/);
});

/** Logs in for the first time, and enters what is not committed. */
async function enterSomething({ pty, screen }: ReturnType<typeof shell>): Promise<void> {
  for (const [typed, then] of [
    ['', 'Enter Password:'],
    ['Rehearse-2026', 'Confirm Password:'],
    ['Rehearse-2026', '<HUAWEI>'],
    ['system-view', '[~HUAWEI]'],
    ['sysname R1', '[*HUAWEI]'],
  ] as const) {
    pty.write(`${typed}\r`);
    await screen.says(then);
  }
}

test('after the boot a dim block tells of the lab CA, the TCP port, the first password and the way out', async t => {
  const { screen } = shell(t, { command: 'run --ca 0 --tcp 0' });
  await screen.says(/detaches and stops the router\x1b\[22m\r+\n/);
  const [block = ''] = /\x1b\[2mne40e[^]*\x1b\[22m/.exec(screen.text) ?? [];
  t.regex(block, /\r+\n {2}Lab CA +http:\/\/127\.0\.0\.1:\d+\r+\n +\/C=CN\/O=ne40e lab\/CN=ne40e Lab Issuing CA\r+\n/);
  t.regex(block, /\r+\n {2}Over TCP +127\.0\.0\.1:\d+\r+\n/);
  t.regex(block, /\r+\n {2}Log-in +the password that is asked for first is yours to choose\r+\n/);
  t.true(screen.text.indexOf('Please Press ENTER.') < screen.text.indexOf(block));
});

for (const [asked, lines, said] of [
  ['a password', [' set authentication password cipher Rehearse-2026'], 'the password that was chosen for the console'],
  ['a name', [' authentication-mode aaa'], 'a local user of the saved configuration, and its password'],
  ['a first password', [' idle-timeout 5 0'], 'the password that is asked for first is yours to choose'],
] as const) {
  test(`the block says how to log in where the console asks for ${asked}`, async t => {
    const folder = temporaryFolder(t);
    writeFileSync(join(folder, 'lab.cfg'), ['#', 'user-interface con 0', ...lines, '#', 'return', ''].join('\r\n'));
    const { screen } = shell(t, { command: 'run --no-ca --startup-config lab.cfg', cwd: folder });
    await screen.says(/ {2}Log-in .*\r+\n/);
    t.regex(screen.text, new RegExp(` {2}Log-in +${said}\\r+\\n`));
  });
}

test('where colours are not wanted the block has none, and names the key that was chosen', async t => {
  const { screen } = shell(t, { command: 'run --no-ca --escape ^a', env: { NO_COLOR: '1' } });
  await screen.says('Ctrl+A    detaches and stops the router');
  t.notRegex(screen.text, /\x1b/);
});

test('Ctrl+] asks once when something is uncommitted', async t => {
  const desk = shell(t);
  await desk.screen.says('Please Press ENTER.');
  await enterSomething(desk);
  desk.screen.clear();
  desk.pty.write('\x1d');
  await desk.screen.says('What is not committed will be lost: Ctrl+] again stops the router, any other key goes on.');
  desk.pty.write('commit\r');
  await desk.screen.says('[~R1]');
  desk.pty.write('\x1d');
  await desk.screen.says('The configuration is not saved and will be lost');
  desk.pty.write('\x1d');
  await desk.screen.says(/The router is stopped\.\r\ncode 0/);
  t.pass();
});

test('Ctrl+] does not ask for a save of the first password, which is on the main board', async t => {
  const { pty, screen } = shell(t);
  await screen.says('Please Press ENTER.');
  pty.write('\r');
  for (const prompt of ['Enter Password:', 'Confirm Password:']) {
    await screen.says(prompt);
    pty.write('Lab-Router-1\r');
  }
  await screen.says('<HUAWEI>');
  pty.write('\x1d');
  await screen.says(/The router is stopped\.\r\ncode 0/);
  t.notRegex(screen.text, /will be lost/);
});

test('ne40e attach joins the console of a running router, which runs on when it leaves', async t => {
  const state = temporaryFolder(t);
  const router = await Program.run(t, '--state', state, '--no-ca');
  for (const answer of ['Enter Password:', 'Please Press ENTER.']) {
    const { pty, screen, settings } = shell(t, { command: `attach --state ${state}` });
    await screen.says('Ctrl+] detaches; the router runs on.');
    pty.write('\r');
    await screen.says(answer);
    pty.write('\x1d');
    await screen.says(/Detached; the router runs on\.\r\ncode 0/);
    await screen.says('done');
    t.is(settings('after'), settings('before'));
  }
  const last = shell(t, { command: `attach --state ${state}` });
  await last.screen.says('Ctrl+] detaches; the router runs on.');
  await router.kill('SIGTERM');
  await last.screen.says(/The router has stopped\.\r\ncode 0/);
});

for (const [what, leave] of [
  ['nothing', () => {}],
  ['a killed router', (state: string) => symlinkSync('/dev/pts/0', join(state, 'console'))],
  ['a link to something else', (state: string) => symlinkSync('/etc/hostname', join(state, 'console'))],
] as const) {
  test(`ne40e attach where there is ${what} is refused with the remedy`, async t => {
    const state = temporaryFolder(t);
    leave(state);
    const { screen } = shell(t, { command: `attach --state ${state}` });
    await screen.says('done');
    t.regex(
      screen.text.replaceAll('\r\n', ''),
      /^ne40e: No router runs with its console at .*\/console: start one, or name its folder with --statecode 1done$/,
    );
  });
}

/** How a program ends whose terminal is closed, as a window is: a shell that outlives it tells through a pipe. */
async function endOfClosed(t: ExecutionContext, command: string, said: string) {
  const folder = temporaryFolder(t);
  execFileSync('mkfifo', [join(folder, 'code')]);
  const script = 'trap "" HUP; "$0" "$1" $2; echo "$?" > code';
  const pty = spawn('sh', ['-c', script, process.execPath, mainPath, command], { cwd: folder });
  const output = new PassThrough();
  pty.onData(text => output.write(text));
  await collect(output).says(said);
  (pty as unknown as { destroy(): void }).destroy(); // there at run time, absent from the typings
  return { code: await readFile(join(folder, 'code'), 'utf8'), folder };
}

test('a window that is closed stops the router in it in good order', async t => {
  const { code, folder } = await endOfClosed(t, 'run --no-ca', 'Please Press ENTER.');
  t.is(code, '0\n');
  t.deepEqual(readdirSync(join(folder, 'ne40e-state')).sort(), ['board', 'ca', 'cfcard']);
});

test('a window that is closed ends what was joined in it to another router, which runs on', async t => {
  const state = temporaryFolder(t);
  const router = await Program.run(t, '--no-ca', '--state', state);
  const { code } = await endOfClosed(t, `attach --state ${state}`, 'the router runs on');
  t.is(code, '0\n');
  t.is(router.child.exitCode, null);
});

test('who joins a console that somebody has open already is told where to leave it', async t => {
  const state = temporaryFolder(t);
  await Program.run(t, '--no-ca', '--state', state);
  const first = shell(t, { command: `attach --state ${state}` });
  await first.screen.says('the router runs on');
  const second = shell(t, { command: `attach --state ${state}` });
  await second.screen.says('done');
  t.regex(
    second.screen.text.replaceAll('\r\n', ''),
    /^ne40e: Cannot open the console at .*: where another program has it open, leave it there firstcode 1done$/,
  );
});

test('the terminal is told what the power cut by Ctrl+] has taken, and nobody else at the console', async t => {
  const joined = shell(t);
  const { pty, screen } = joined;
  await screen.says('Please Press ENTER.');
  await enterSomething(joined);
  pty.write('\x1d\x1d');
  await screen.says('done');
  t.regex(screen.text, /What the power cut made of it:\r+\n {2}lost +candidate of CON 0 +1 line, never committed\r+\n/);
  t.regex(screen.text, /The router is stopped\.\r\ncode 0/);
});
