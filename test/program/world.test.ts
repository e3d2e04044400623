import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import test, { type ExecutionContext } from 'ava';
import { ConsoleClient } from '../support/console-client.ts';
import { mainPath, Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { firstLogin, login } from '../support/walk.ts';

const spring = Date.UTC(2027, 4, 1, 8);
const minute = 60_000;
const dateOf = (text: unknown) => Date.parse(String(text));
const clockFile = (state: string) => JSON.parse(readFileSync(join(state, 'clock.json'), 'utf8'));

/** A console on a router that was started with these options. */
async function consoleOf(t: ExecutionContext, state: string, ...options: readonly string[]) {
  const program = await Program.run(t, '--state', state, '--tcp', '0', ...options);
  const { tcp } = await program.event('console');
  return { program, terminal: await ConsoleClient.connect(t, Number(String(tcp).split(':').at(-1))) };
}

async function clockShown(terminal: ConsoleClient): Promise<number> {
  const said = await terminal.enter('display clock', '<HUAWEI>');
  const [, date, time] = /(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)/.exec(said) ?? [];
  return Date.parse(`${date}T${time}Z`);
}

test('a router that is powered on in another year shows it, dates its files by it and goes on from it at the next start', async t => {
  const state = temporaryFolder(t);
  const first = await consoleOf(t, state, '--no-ca', '--clock', '2027-05-01T08:00:00');
  await firstLogin(first.terminal);
  const shown = await clockShown(first.terminal);
  t.true(shown >= spring && shown < spring + 10 * minute, new Date(shown).toISOString());
  first.terminal.type('save first.cfg\r');
  await first.terminal.want('[Y/N]');
  first.terminal.type('y\r');
  await first.terminal.want('<HUAWEI>');
  t.regex(await first.terminal.enter('dir', '<HUAWEI>'), /May 01 2027 08:0\d:\d\d {3}first\.cfg/);
  for (const file of ['cfcard/first.cfg', 'cfcard/default_local.cer', 'board/board.json', 'ca/factory.key'])
    t.is(Math.round((statSync(join(state, file)).mtimeMs - spring) / (10 * minute)), 0, file);
  const { validFrom } = new X509Certificate(readFileSync(join(state, 'cfcard', 'default_local.cer')));
  t.regex(validFrom, /2027 GMT$/);
  await first.program.kill('SIGTERM');

  const second = await consoleOf(t, state, '--no-ca');
  t.regex(String((await second.program.event('clock')).now), /^2027-05-01T08:/);
  await login(second.terminal);
  t.true((await clockShown(second.terminal)) >= shown);
});

test('a router in the time of its host says nothing of it and leaves no file for it', async t => {
  const state = temporaryFolder(t);
  const program = await Program.run(t, '--state', state, '--no-ca');
  await program.kill('SIGTERM');
  t.false(existsSync(join(state, 'clock.json')));
  t.false(program.state.includes('"clock"'));
});

test('time that passes faster is kept with its pace; while no router runs, it passes as that of the host', async t => {
  const state = temporaryFolder(t);
  const program = await Program.run(t, '--state', state, '--no-ca', '--clock', '2027-05-01T08:00:00Z', '--time-scale', '600');
  t.like(await program.event('clock'), { scale: 600 });
  t.is(clockFile(state).scale, 600);
  await program.kill('SIGTERM');
  t.is(clockFile(state).scale, 1);
  t.true(dateOf(clockFile(state).world) > spring);
});

test('a router that was killed goes on where its time was', async t => {
  const state = temporaryFolder(t);
  await (await Program.run(t, '--state', state, '--no-ca', '--clock', '2030-01-01')).kill();
  const program = await Program.run(t, '--state', state, '--no-ca');
  t.regex(String((await program.event('clock')).now), /^2030-01-01T00:/);
});

test('--clock now gives a router the time of its host again', async t => {
  const state = temporaryFolder(t);
  await (await Program.run(t, '--state', state, '--no-ca', '--clock', '2030-01-01')).kill('SIGTERM');
  await (await Program.run(t, '--state', state, '--no-ca', '--clock', 'now')).kill('SIGTERM');
  t.false(existsSync(join(state, 'clock.json')));
});

test('what the operator has set the clock to is no more once --clock says what it is', async t => {
  const state = temporaryFolder(t);
  const first = await consoleOf(t, state, '--no-ca');
  await firstLogin(first.terminal);
  await first.terminal.enter('clock datetime 12:00:00 2033-01-01', '<HUAWEI>');
  await first.program.kill('SIGTERM');
  const second = await consoleOf(t, state, '--no-ca', '--clock', '2027-05-01T08:00:00');
  await login(second.terminal);
  t.true((await clockShown(second.terminal)) < spring + 10 * minute);
});

test('a damaged clock.json stops the start and leaves everything alone; --clock takes its place', async t => {
  const state = temporaryFolder(t);
  await (await Program.run(t, '--state', state, '--no-ca')).kill('SIGTERM');
  writeFileSync(join(state, 'clock.json'), 'damaged');
  const refused = new Program(['run', '--state', state, '--no-ca']);
  t.is(await refused.exited, 1);
  t.regex(refused.errors, /^ne40e: Cannot use .*clock\.json \(.*\): give --clock <date>.*\n$/);
  t.is(readFileSync(join(state, 'clock.json'), 'utf8'), 'damaged');
  await Program.run(t, '--state', state, '--no-ca', '--clock', '2027-05-01');
  t.is(clockFile(state).world.slice(0, 10), '2027-05-01');
});

test('a start that is refused moves no time', async t => {
  const state = temporaryFolder(t);
  await (await Program.run(t, '--state', state, '--no-ca', '--clock', '2030-01-01')).kill('SIGTERM');
  const before = readFileSync(join(state, 'clock.json'), 'utf8');
  const taken = createServer().listen(0, '127.0.0.1');
  t.teardown(() => taken.close());
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo; // it listens on TCP
  const refused = new Program(['run', '--state', state, '--no-ca', '--tcp', String(port), '--clock', '2027-05-01']);
  t.is(await refused.exited, 1);
  t.is(readFileSync(join(state, 'clock.json'), 'utf8'), before);
});

for (const [options, year] of [
  [[], '2027'],
  [['--ca-clock', 'host'], String(new Date(performance.timeOrigin).getUTCFullYear())],
] as const) {
  test(`the lab CA makes its keys in ${year === '2027' ? "the router's time" : 'the time of the host where that is asked for'}`, async t => {
    const state = temporaryFolder(t);
    const program = await Program.run(t, '--state', state, '--ca', '0', '--clock', '2027-05-01', ...options);
    await program.event('ca');
    t.true(new X509Certificate(readFileSync(join(state, 'ca', 'root.pem'))).validFrom.includes(year));
  });
}

test('a lab CA on its own is in the year that it is told, or in that of the router that it follows', async t => {
  const state = temporaryFolder(t);
  await (await Program.run(t, '--state', state, '--no-ca', '--clock', '2030-01-01')).kill('SIGTERM');
  for (const [option, value, year] of [
    ['--clock', '2031-05-01', '2031 GMT$'],
    ['--follow', state, '(2029|2030) GMT$'],
  ] as const) {
    const folder = temporaryFolder(t);
    const program = new Program(['ca', '--state', folder, '--listen', '0', option, value]);
    t.teardown(() => program.kill());
    await program.event('ca');
    t.regex(new X509Certificate(readFileSync(join(folder, 'ca', 'root.pem'))).validFrom, new RegExp(year));
    t.is(program.errors, '');
  }
});

test('a lab CA that follows a folder which is not there says so once, and has the time of its host', async t => {
  const folder = temporaryFolder(t);
  const program = new Program(['ca', '--state', folder, '--listen', '0', '--follow', join(folder, 'nowhere')]);
  t.teardown(() => program.kill());
  await program.event('ca');
  t.is(program.errors.split('\n').length, 2);
  t.regex(program.errors, /^ne40e: Cannot follow the time of .*nowhere \(no such file or directory\): time goes on/);
});

test('time that was advanced by hand is kept: the router that comes next has it', async t => {
  const state = temporaryFolder(t);
  const program = await Program.run(t, '--state', state, '--no-ca', '--clock', '2027-05-01T08:00:00Z');
  const { stdout } = await promisify(execFile)(process.execPath, [mainPath, 'ctl', '--state', state, '--json', 'clock', 'advance', '30d']);
  t.regex(stdout, /"to":"2027-05-31T08:/);
  t.regex(clockFile(state).world, /^2027-05-31T08:/);
  await program.kill();
  const next = await Program.run(t, '--state', state, '--no-ca');
  t.regex(String((await next.event('clock')).now), /^2027-05-31T08:/);
});
