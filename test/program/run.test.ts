import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { isAbsolute, join, relative } from 'node:path';
import test from 'ava';
import { ConsoleClient } from '../support/console-client.ts';
import { collect } from '../support/reading.ts';
import { mainPath, Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { firstLogin, typeLines } from '../support/walk.ts';

interface ConsoleEvent {
  readonly path: string;
  readonly tcp: string | null;
}

const consoleOf = async (program: Program) => (await program.event('console')) as unknown as ConsoleEvent;

async function refusal(...args: readonly string[]) {
  const program = new Program(args);
  const code = await program.exited;
  return { code, errors: program.errors };
}

test('a router tells where its console is before it offers it', async t => {
  const state = temporaryFolder(t);
  const program = await Program.run(t, '--state', state, '--tcp', '0', '--no-ca');
  const { path, tcp } = await consoleOf(program);
  t.is(path, join(state, 'console'));
  t.regex(readlinkSync(path), /^\/dev\/pts\/\d+$/);
  t.regex(tcp ?? '', /^127\.0\.0\.1:[1-9]\d*$/);
});

test('without --tcp there is no console over TCP', async t => {
  const program = await Program.run(t, '--state', temporaryFolder(t), '--no-ca');
  t.is((await consoleOf(program)).tcp, null);
});

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  test(`${signal} is a power cut: the router says that it is stopped, gives everything back and ends with 0`, async t => {
    const state = temporaryFolder(t);
    const program = await Program.run(t, '--state', state, '--no-ca');
    t.is(await program.kill(signal), 0);
    t.deepEqual(await program.event('stopped'), { event: 'stopped' });
    t.false(existsSync(join(state, 'console')));
    t.false(existsSync(join(state, 'lock')));
    t.is(program.errors, '');
  });
}

test('a power cut ends the sessions of all clients', async t => {
  const program = await Program.run(t, '--state', temporaryFolder(t), '--tcp', '0', '--no-ca');
  const socket = connect(Number((await consoleOf(program)).tcp?.split(':').at(-1)), '127.0.0.1');
  await once(socket, 'connect');
  const gone = once(socket, 'close');
  socket.resume();
  await program.kill('SIGTERM');
  await gone;
  t.pass();
});

test('the console link may stand anywhere, and goes with the router', async t => {
  const link = join(temporaryFolder(t), 'ttyNE40E');
  const program = await Program.run(t, '--state', temporaryFolder(t), '--console', link, '--no-ca');
  t.is((await consoleOf(program)).path, link);
  t.true(lstatSync(link).isSymbolicLink());
  await program.kill('SIGTERM');
  t.false(existsSync(link));
});

test('a state folder that is not there is made, with the card as ordinary files', async t => {
  const state = join(temporaryFolder(t), 'deep', 'lab');
  await Program.run(t, '--state', state, '--no-ca');
  t.true(readdirSync(join(state, 'cfcard')).includes('device.sys'));
  t.is(lstatSync(join(state, 'board', 'board.json')).mode & 0o777, 0o600);
});

test('two routers run side by side', async t => {
  const programs = await Promise.all([1, 2].map(() => Program.run(t, '--state', temporaryFolder(t), '--tcp', '0', '--no-ca')));
  const consoles = await Promise.all(programs.map(consoleOf));
  t.is(new Set(consoles.map(({ tcp }) => tcp)).size, 2);
  t.is(new Set(consoles.map(({ path }) => readlinkSync(path))).size, 2);
});

test('a second router on the same folder is refused and leaves the first alone', async t => {
  const state = temporaryFolder(t);
  const first = await Program.run(t, '--state', state, '--no-ca');
  const slave = readlinkSync(join(state, 'console'));
  const { code, errors } = await refusal('run', '--state', state, '--no-ca');
  t.deepEqual(
    { code, errors },
    {
      code: 1,
      errors: `ne40e: ${state} is in use by a running router (process ${first.child.pid}); its console is ${join(state, 'console')}, and node ${relative(process.cwd(), mainPath)} attach --state ${state} joins it\n`,
    },
  );
  t.is(readlinkSync(join(state, 'console')), slave);
});

test('a killed router can be started again at once, under the same console path', async t => {
  const state = temporaryFolder(t);
  const first = await Program.run(t, '--state', state, '--no-ca');
  await first.kill();
  t.true(lstatSync(join(state, 'console')).isSymbolicLink());
  const second = await Program.run(t, '--state', state, '--no-ca');
  t.is((await consoleOf(second)).path, join(state, 'console'));
  t.true(existsSync(join(state, 'console')));
});

test('a TCP port in use is one line on standard error, and nothing half-made', async t => {
  const parent = temporaryFolder(t);
  const taken = createServer().listen(0, '127.0.0.1');
  t.teardown(() => taken.close());
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo; // it listens on TCP
  const expected = {
    code: 1,
    errors: `ne40e: Cannot listen on 127.0.0.1:${port}: the port is in use; choose another port with --tcp, 0 for a free one\n`,
  };

  t.deepEqual(await refusal('run', '--state', join(parent, 'new'), '--tcp', String(port), '--no-ca'), expected);
  t.deepEqual(readdirSync(parent), []);
  mkdirSync(join(parent, 'old'));
  t.deepEqual(await refusal('run', '--state', join(parent, 'old'), '--tcp', String(port), '--no-ca'), expected);
  t.deepEqual(readdirSync(join(parent, 'old')), []);
});

test('a file where the console link should stand is refused and kept', async t => {
  const parent = temporaryFolder(t);
  const link = join(parent, 'console');
  writeFileSync(link, 'mine');
  const { code, errors } = await refusal('run', '--state', join(parent, 'lab'), '--console', link, '--no-ca');
  t.is(code, 1);
  t.regex(errors, /^ne40e: .* is not a symbolic link.*\n$/);
  t.deepEqual(readdirSync(parent), ['console']);
  t.is(readFileSync(link, 'utf8'), 'mine');
});

test('a link to something else where the console link should stand is refused and kept', async t => {
  const parent = temporaryFolder(t);
  const link = join(parent, 'console');
  symlinkSync('/etc/hostname', link);
  const { code, errors } = await refusal('run', '--state', join(parent, 'lab'), '--console', link, '--no-ca');
  t.deepEqual(
    { code, errors },
    { code: 1, errors: `ne40e: ${link} exists and is not a symbolic link to a console: choose another --console path\n` },
  );
  t.is(readlinkSync(link), '/etc/hostname');
});

for (const [where, reason] of [
  ['/proc/ne40e/lab', 'no such file or directory'],
  ['/dev/null', 'not a directory'],
  ['/dev/null/lab', 'not a directory'],
] as const) {
  test(`a state folder that cannot be is refused: ${where}`, async t => {
    t.deepEqual(await refusal('run', '--state', where, '--no-ca'), {
      code: 1,
      errors: `ne40e: Cannot use ${where} as state folder: ${reason}; choose another --state\n`,
    });
  });
}

const cardRefusal = test.macro(async (t, spoil: (card: string) => void, place: string, reason: string) => {
  const state = temporaryFolder(t);
  const card = join(state, 'cfcard');
  spoil(card);
  t.deepEqual(await refusal('run', '--state', state, '--no-ca'), {
    code: 1,
    errors: `ne40e: Cannot use ${card}${place} on the CF card: ${reason}; mend that or choose another --state\n`,
  });
  t.truthy(lstatSync(card), 'what stood there stays');
});
test('a file in place of the card is refused', cardRefusal, card => writeFileSync(card, 'mine'), '', 'not a directory');
test(
  'a link to nowhere in place of the card is refused',
  cardRefusal,
  card => symlinkSync('/nowhere/card', card),
  '',
  'it is a link to nowhere',
);
test(
  'a directory in place of the birth certificate is refused',
  cardRefusal,
  card => mkdirSync(join(card, 'default_local.cer'), { recursive: true }),
  '/default_local.cer',
  'it is a directory',
);

test('a host that is not there, or is another, is one line on standard error', async t => {
  const state = join(temporaryFolder(t), 'lab');
  const listen = (where: string) => refusal('run', '--state', state, '--tcp', where, '--no-ca');
  t.deepEqual(await listen('nobody.invalid:0'), {
    code: 1,
    errors: 'ne40e: Cannot listen on nobody.invalid:0: no such host; choose another address with --tcp\n',
  });
  t.deepEqual(await listen('192.0.2.1:0'), {
    code: 1,
    errors: 'ne40e: Cannot listen on 192.0.2.1:0: this host has no such address; choose another address with --tcp\n',
  });
  t.false(existsSync(state));
});

test('a console link in a folder that is not there is refused', async t => {
  const parent = temporaryFolder(t);
  const { code, errors } = await refusal('run', '--state', join(parent, 'lab'), '--console', join(parent, 'none', 'console'), '--no-ca');
  t.is(code, 1);
  t.regex(errors, /^ne40e: Cannot make the console link .*: no such file or directory; choose another --console path\n$/);
  t.deepEqual(readdirSync(parent), []);
});

test('a damaged board file stops the start and stays as it is', async t => {
  const state = temporaryFolder(t);
  mkdirSync(join(state, 'board'));
  writeFileSync(join(state, 'board', 'board.json'), '{"format":1,');
  const { code, errors } = await refusal('run', '--state', state, '--no-ca');
  t.is(code, 1);
  t.regex(errors, /^ne40e: .*board\.json is damaged \(it is not JSON\): restore it, or move it away to start as from the factory\n$/);
  t.is(readFileSync(join(state, 'board', 'board.json'), 'utf8'), '{"format":1,');
});

test('a router whose host cannot store its board refuses the change, goes on, says so, and also when nobody hears it', async t => {
  const state = temporaryFolder(t);
  const program = await Program.run(t, '--state', state, '--tcp', '0', '--no-ca');
  const terminal = await ConsoleClient.connect(t, Number((await consoleOf(program)).tcp?.split(':').at(-1)));
  await firstLogin(terminal);
  rmSync(join(state, 'board'), { recursive: true });
  await typeLines(terminal, ['system-view', 'sysname HUAWEI1']);
  const complaint = once(program.child.stderr!, 'data');
  t.regex(
    await terminal.enter('commit', '[*HUAWEI]'),
    /Error: Failed to write the memory of the main board\. The configuration is not committed\./,
  );
  await complaint;
  t.regex(
    program.errors,
    /^ne40e: Cannot store .*board\.json: no such file or directory; mend that, until then a power cut loses what is new on the board\n$/,
  );

  const unheard = once(program.child.stderr!, 'close');
  program.child.stderr!.destroy();
  await unheard;
  await terminal.enter('commit', '[*HUAWEI]');
  await typeLines(terminal, ['undo sysname', 'commit', 'return', 'dir']);
  t.is(program.child.exitCode, null);
});

test('a startup configuration that is not there is refused before anything is made', async t => {
  const parent = temporaryFolder(t);
  const { code, errors } = await refusal('run', '--state', join(parent, 'lab'), '--startup-config', join(parent, 'none.cfg'), '--no-ca');
  t.deepEqual(
    { code, errors },
    {
      code: 1,
      errors: `ne40e: Cannot read ${join(parent, 'none.cfg')}: no such file or directory; give --startup-config a .cfg or .zip file of a router\n`,
    },
  );
  t.deepEqual(readdirSync(parent), []);
});

test('a startup configuration is put on the card byte for byte and selected', async t => {
  const folder = temporaryFolder(t);
  const file = join(folder, 'lab-1.cfg');
  writeFileSync(file, '#\r\n sysname LAB\r\n#\r\nreturn\r\n');
  await Program.run(t, '--state', join(folder, 'state'), '--startup-config', file, '--no-ca');
  t.deepEqual(readFileSync(join(folder, 'state', 'cfcard', 'lab-1.cfg')), readFileSync(file));
  t.is(JSON.parse(readFileSync(join(folder, 'state', 'board', 'board.json'), 'utf8')).nextStartup.savedConfiguration, 'cfcard:/lab-1.cfg');
});

test('a client on the pseudo-terminal and one on TCP share the console', async t => {
  const program = await Program.run(t, '--state', temporaryFolder(t), '--tcp', '0', '--no-ca');
  const { path, tcp } = await consoleOf(program);
  const { SerialPort } = await import('serialport');
  const port = new SerialPort({ path, baudRate: 9600, lock: false, autoOpen: false });
  await new Promise<void>((resolve, reject) => port.open(error => (error ? reject(error) : resolve())));
  t.teardown(() => void (port.isOpen && port.close()));
  const serial = collect(port);
  const socket = connect(Number(tcp?.split(':').at(-1)), '127.0.0.1');
  t.teardown(() => socket.destroy());
  const network = collect(socket);
  await once(socket, 'connect');

  port.write('\r');
  const [heard] = await serial.says(/\S+/);
  await network.says(heard ?? '');
  t.true(isAbsolute(path));
});

test('a CA port in use is one line on standard error, and nothing half-made', async t => {
  const parent = temporaryFolder(t);
  const taken = createServer().listen(0, '127.0.0.1');
  t.teardown(() => taken.close());
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo; // it listens on TCP
  t.deepEqual(await refusal('run', '--state', join(parent, 'new'), '--ca', String(port)), {
    code: 1,
    errors: `ne40e: The lab CA cannot listen on 127.0.0.1:${port}: the port is in use; choose another port with --ca, 0 for a free one\n`,
  });
  t.deepEqual(readdirSync(parent), []);
});

test('SIGTERM to what npm starts reaches the router, not a shell in between', async t => {
  const root = new URL('../../../', import.meta.url);
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const child = spawn('sh', ['-c', `${scripts.start} --json --no-ca --state "${temporaryFolder(t)}"`], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.teardown(() => void child.kill('SIGKILL'));
  const output = collect(child.stdout, 60_000); // as patient as the other tests of this file, which all start at once
  const exited = once(child, 'exit'); // it may come with the last line
  await output.says('"ready"');
  child.kill('SIGTERM');
  await output.says('"stopped"');
  t.deepEqual(await exited, [0, null]);
});

test('a copy of the folder of a running router starts beside it', async t => {
  const state = temporaryFolder(t);
  const first = await Program.run(t, '--state', state, '--no-ca');
  const copy = join(temporaryFolder(t), 'copy');
  const filter = (path: string) => !path.endsWith('.sock'); // Node copies no sockets
  cpSync(state, copy, { recursive: true, verbatimSymlinks: true, filter });
  const second = await Program.run(t, '--state', copy, '--no-ca');
  t.is((await consoleOf(second)).path, join(copy, 'console'));
  t.not(readlinkSync(join(copy, 'console')), readlinkSync(join(state, 'console')));
  t.is(first.child.exitCode, null);
});

test('a pipe in place of the lock is one line on standard error', async t => {
  const state = temporaryFolder(t);
  execFileSync('mkfifo', [join(state, 'lock')]);
  t.deepEqual(await refusal('run', '--state', state, '--no-ca'), {
    code: 1,
    errors: `ne40e: ${join(state, 'lock')} is no lock of ne40e (it is a pipe and not a file): move it away\n`,
  });
});
