import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import test, { type ExecutionContext } from 'ava';
import { callRouter } from '../../src/adapters/control/ask-control.ts';
import { commandNames } from '../../src/program/hands/commands.ts';
import { pkiFile } from '../pki/fixtures.ts';
import { ConsoleClient } from '../support/console-client.ts';
import { mainPath, Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A router that runs, and `ne40e ctl` for it. */
async function running(t: ExecutionContext, ...options: readonly string[]) {
  const state = temporaryFolder(t);
  const program = await Program.run(t, '--state', state, '--no-ca', ...options);
  return { state, program, ctl: (words: string) => ctl(state, words) };
}

/** Somebody who has just logged in for the first time, over TCP. */
async function atConsole(t: ExecutionContext, program: Program): Promise<ConsoleClient> {
  const { tcp } = await program.event('console');
  const client = await ConsoleClient.connect(t, Number(String(tcp).split(':').at(-1)));
  client.type('\r');
  await client.want('Enter Password:');
  client.type('Rehearse-2026\r');
  await client.want('Confirm Password:');
  client.type('Rehearse-2026\r');
  await client.want('<HUAWEI>');
  return client;
}

async function ctl(state: string, words: string): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const run = promisify(execFile)(process.execPath, [mainPath, 'ctl', '--state', state, ...words.split(' ').filter(Boolean)]);
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  );
}

test('where no router runs, ctl says so in one line and ends with 1', async t => {
  const state = temporaryFolder(t);
  t.deepEqual(await ctl(state, 'status'), {
    code: 1,
    stdout: '',
    stderr: `ne40e: No router runs in ${state}: start one, or name its folder with --state\n`,
  });
});

for (const [line, reason] of [
  ['', 'No command of ctl given: ctl status tells how the router is'],
  ['fly', "Unknown command 'ctl fly'"],
  [
    'clock set tomorrow',
    "ctl clock set needs a date from 2000 to 2037 such as 2027-05-01T08:00:00, in UTC or with +08:00 behind it, or now, not 'tomorrow'",
  ],
  ['power up', "Unknown command 'ctl power up': there is ctl power cut, ctl power on, ctl power cycle"],
] as const)
  test(`ne40e ctl ${line || '(nothing)'} is mistyped: one line, and code 2`, async t => {
    const { code, stdout, stderr } = await ctl(temporaryFolder(t), line);
    t.deepEqual({ code, stdout }, { code: 2, stdout: '' });
    t.is(stderr.replace(/; see node .* --help\n$/, ''), `ne40e: ${reason}`);
  });

test('the power is cut and comes back while the process stays', async t => {
  const { ctl, program } = await running(t);
  t.deepEqual(await ctl('power cut'), { code: 0, stdout: 'The power is off.\n', stderr: '' });
  t.like(await program.event('power'), { is: 'off' });
  t.regex((await ctl('status')).stdout, /^power +off$/m);
  t.deepEqual(await ctl('power cut'), {
    code: 1,
    stdout: '',
    stderr: 'ne40e: The power is off already: ne40e ctl power on boots the router\n',
  });
  t.like(await ctl('power on'), { code: 0, stderr: '' });
  t.like(await program.event('power'), { is: 'on' });
  await program.event('ready');
  t.like(JSON.parse((await ctl('--json status')).stdout), { ok: true, regions: { power: 'running', 'CF card': 'in' } });
});

test('a router that is told to cycle its power boots again', async t => {
  const { ctl, program } = await running(t);
  t.like(await ctl('power cycle'), { code: 0 });
  await program.event('ready');
  t.like(await ctl('power cut'), { code: 0 });
  t.like(await ctl('power cycle'), { code: 0 });
  await program.event('ready');
  t.pass();
});

test('while the router boots it is reached, and its power can be cut', async t => {
  const state = temporaryFolder(t);
  const program = new Program(['run', '--state', state, '--no-ca', '--boot', 'full']);
  t.teardown(() => program.kill());
  await program.event('console');
  const status = async () => (await ctl(state, 'status')).stdout;
  while ((await status()) === '') t.log('not yet');
  t.regex(await status(), /^power +booting: /m);
  t.like(await ctl(state, 'power cut'), { code: 0 });
  t.regex(await status(), /^power +off$/m);
});

test('two routers side by side answer for themselves', async t => {
  const [one, other] = [await running(t), await running(t)];
  await one.ctl('power cut');
  t.regex((await one.ctl('status')).stdout, /^power +off$/m);
  t.regex((await other.ctl('status')).stdout, /^power +running$/m);
});

test('the socket goes with the router, and one that a killed router left is no router', async t => {
  const { state, program } = await running(t);
  await program.kill('SIGKILL');
  t.true(existsSync(join(state, 'ctl.sock')));
  t.like(await ctl(state, 'status'), {
    code: 1,
    stderr: `ne40e: No router runs in ${state}: start one, or name its folder with --state\n`,
  });
  const next = await Program.run(t, '--state', state, '--no-ca');
  t.like(await ctl(state, 'status'), { code: 0 });
  await next.kill('SIGTERM');
  t.false(existsSync(join(state, 'ctl.sock')));
});

test('the card is pulled and comes back, and what cannot happen to it is refused', async t => {
  const { ctl, program } = await running(t);
  t.is((await ctl('card remove')).stdout, 'The CF card is out.\n');
  t.like(await program.event('card'), { is: 'out' });
  t.regex((await ctl('card remove')).stderr, /The card is out already/);
  t.regex((await ctl('card full')).stderr, /Only a sound card/);
  t.is((await ctl('card insert')).stdout, 'The CF card is in.\n');
  t.is((await ctl('card full')).stdout, 'The CF card is full.\n');
  t.is((await ctl('card fail-writes')).stdout, 'Whatever is written to the CF card fails.\n');
  t.is((await ctl('card mended')).stdout, 'The CF card is sound again.\n');
  t.regex((await ctl('card mended')).stderr, /nothing to mend/);
});

test('a break is heard while the power is on', async t => {
  const { ctl, program } = await running(t);
  t.like(await ctl('line break'), { code: 0 });
  await program.event('break');
  await ctl('power cut');
  t.like(await ctl('line break'), { code: 1 });
});

test('docs/ctl.md lists the commands of the socket, and no others', t => {
  const text = readFileSync(new URL('../../../docs/ctl.md', import.meta.url), 'utf8');
  const rows = text.split('\n').filter(line => line.startsWith('| `'));
  const commands = rows.flatMap(row => [...(row.split(' | ')[0] ?? '').matchAll(/`([a-z.-]+)`/g)].map(([, name]) => name));
  t.deepEqual(commands.filter(name => !['v', 'id', 'do'].includes(name ?? '')).toSorted(), [...commandNames].toSorted());
});

test('what a power cut would take is what it has taken, in the answer and as an event; a stop is a power cut', async t => {
  const { ctl, program } = await running(t, '--tcp', '0');
  const client = await atConsole(t, program);
  await client.enter('system-view', '[~HUAWEI]');
  await client.enter('pki entity e1', 'e1]');
  await client.enter('common-name r1', 'e1]');
  const asked = await ctl('survives');
  t.regex(asked.stdout, /^ {2}lost +candidate of CON 0 +2 lines, never committed$/m);
  const cut = await ctl('power cut');
  t.is(cut.stdout, `The power is off.\n${asked.stdout}`);
  const { after, rows } = await program.event('survived');
  t.is(after, 'power cut');
  t.like((rows as readonly unknown[])[0], { what: 'candidate of CON 0', fate: 'lost', why: '2 lines, never committed' });
  t.regex((await ctl('survives')).stderr, /memory is empty: nothing more can be lost/);
  await ctl('power on');
  await program.event('ready');
  await program.kill('SIGTERM');
  t.like(await program.event('survived'), { after: 'power cut' });
});

test('status tells of lines, what is not committed and not saved, certificates and timers; a session is killed by its line', async t => {
  const { state, ctl, program } = await running(t, '--tcp', '0');
  writeFileSync(join(state, 'cfcard', 'router.cer'), pkiFile('router.cer'));
  const client = await atConsole(t, program);
  await client.enter('system-view', '[~HUAWEI]');
  await client.enter('pki import-certificate local filename router.cer', '[~HUAWEI]');
  await client.enter('pki entity e1', 'e1]');
  await client.enter('commit', 'e1]');
  await client.enter('common-name r1', 'e1]');
  const { lines, unsaved, certificates, nextDue } = JSON.parse((await ctl('status --json')).stdout);
  t.like(lines, [{ userInterface: 'CON 0', via: 'terminal', address: null, isLoggedIn: true, uncommitted: 1 }]);
  t.deepEqual(unsaved, { lines: 1, removed: 0 });
  t.deepEqual(certificates.memory, ['router.cer (local)']);
  t.true(certificates.card.includes('router.cer'));
  t.regex(nextDue, /^20\d\d-/);
  t.regex((await ctl('status')).stdout, /^CON 0 +logged in, terminal, idle for \d+ s, 1 line not committed$/m);
  t.is((await ctl('kill-session con0')).stdout, 'CON 0 is cut off.\n');
  t.like(await program.event('session-killed'), { userInterface: 'CON 0' });
  await client.want('Please Press ENTER.');
  t.regex((await ctl('kill-session vty3')).stderr, /Nobody is on "VTY 3"/);
  t.like(await ctl('kill-session tty9'), { code: 2 });
});

test('the date is set, and time goes on by as much as it is told to', async t => {
  const { ctl, program } = await running(t);
  const { stdout } = await ctl('clock set 2030-01-01T08:00:00+08:00');
  t.regex(stdout, /^world time +2030-01-01 00:00:0\d$/m);
  t.regex(String((await program.event('clock'))['now']), /^2030-01-01T00:00:0/);
  t.regex((await ctl('clock advance 1d12h')).stdout, /^2030-01-01 00:00:\d\d to 2030-01-02 12:00:\d\d, 0 things happened$/m);
  t.regex((await ctl('clock show')).stdout, /^device time +2030-01-02 12:00:/m);
  t.regex((await ctl('clock advance 9000d')).stderr, /no date behind 2037/);
  for (const line of ['clock set yesterday', 'clock set 2030-02-30', 'clock advance 3', 'clock advance d', 'clock advance'])
    t.like(await ctl(line), { code: 2 });
});

test('an advance is seen on its way, refuses another, and is broken off by who asked or by somebody else', async t => {
  const state = temporaryFolder(t);
  mkdirSync(join(state, 'cfcard'), { recursive: true });
  writeFileSync(join(state, 'cfcard', 'router.cer'), pkiFile('router.cer'));
  writeFileSync(join(state, 'cfcard', 'ca_config.ini'), '[certificate]\ntype=local\ndomain=\nfile=router.cer\n'); // looked at every five minutes
  await Program.run(t, '--state', state, '--no-ca');
  let seen = (): void => {};
  const onWay = () => new Promise<void>(resolve => (seen = resolve));
  const asks = async () => callRouter(state, ({ event }) => event === 'advancing' && seen());
  const far = { do: 'clock.advance', milliseconds: 3_000 * 86_400_000 };

  const [line, another] = [await asks(), await asks()];
  const [isOnWay, answer] = [onWay(), line.ask(far)];
  await isOnWay;
  t.like(await another.ask(far), { ok: false, error: 'Time is being advanced already: wait for its end, or break that off' });
  t.like(await another.ask({ do: 'clock.stop' }), { ok: true });
  t.like(await answer, { ok: true, fields: { isBrokenOff: true } });
  t.like(await another.ask({ do: 'clock.stop' }), { ok: false });

  const isOnWayAgain = onWay();
  void line.ask(far);
  await isOnWayAgain;
  line.close(); // killed
  const asked = async () => (await another.ask({ do: 'clock.show' })).fields['isAdvancing'];
  while (await asked()) await new Promise(resolve => setImmediate(resolve));
  another.close();
  t.pass();
});

test('events are told from the last ones on; who follows hears what comes, and the end of the router ends it', async t => {
  const { state, ctl, program } = await running(t);
  const child = spawn(process.execPath, [mainPath, 'ctl', '--state', state, 'events', '--follow', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.teardown(() => child.kill('SIGKILL'));
  const told: { readonly event: string; readonly at: string }[] = [];
  const lines = createInterface({ input: child.stdout }).on('line', line => told.push(JSON.parse(line)));
  await once(lines, 'line');
  await ctl('card remove');
  t.regex((await ctl('events')).stdout, /^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d {2}CF card out$/m);
  const closed = once(child, 'close');
  await program.kill('SIGTERM');
  const [code] = await closed;
  t.is(code, 0);
  const names = told.map(({ event }) => event);
  for (const name of ['console', 'ready', 'card']) t.true(names.includes(name), name);
  t.true(told.every(({ at }) => /^20\d\d-.*Z$/.test(at)));
});

test('a connection hears of an event once, however often it asks to follow', async t => {
  const { state } = await running(t);
  const line = await callRouter(state);
  t.true((await line.ask({ do: 'events.follow' })).ok);
  t.deepEqual(await line.ask({ do: 'events.follow' }), {
    ok: false,
    error: 'This connection follows already: each event is told once',
    fields: {},
  });
  line.close();
});

test('a program of its own is logged from the start, or from when it is asked to', async t => {
  const folder = temporaryFolder(t);
  const { ctl, program } = await running(t, '--tcp', '0', '--log', join(folder, 'run.txt'));
  const client = await atConsole(t, program);
  t.like(await ctl(`console --log ${join(folder, 'ctl.txt')}`), { code: 0 });
  await client.enter('display clock', '<HUAWEI>');
  t.like(await ctl(`console --log ${folder}`), { code: 1 });
  t.like(await ctl('console --log none'), { code: 0 });
  t.regex(readFileSync(join(folder, 'run.txt'), 'utf8'), /Please Press ENTER\./);
  const text = readFileSync(join(folder, 'ctl.txt'), 'utf8');
  t.regex(text, /UTC/);
  for (const line of ['console', 'events --log x', 'status --follow', 'console --follow']) t.like(await ctl(line), { code: 2 });
});
