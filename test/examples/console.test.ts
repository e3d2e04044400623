import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import { ConsoleClient } from '../support/console-client.ts';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { pythonWithSerial, requires, type Tool } from '../support/tools.ts';

const inExamples = (name: string): string => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));

/** Each of the clients that the README names, and the program that runs it. */
const examples: readonly (readonly [name: string, tools: readonly Tool[], program: string])[] = [
  ['console.exp', ['expect'], 'expect'],
  ['console.py', ['pyserial'], pythonWithSerial ?? 'python3'],
  ['console.mjs', [], process.execPath],
];

async function routerAt(t: ExecutionContext, ...options: readonly string[]) {
  const router = await Program.run(t, '--state', temporaryFolder(t), '--no-ca', '--tcp', '0', ...options);
  const { path, tcp } = await router.event('console');
  return { path: String(path), operator: await ConsoleClient.connect(t, Number(String(tcp).split(':').at(-1))) };
}

interface Ended {
  readonly code: number;
  readonly said: string;
}

const runner =
  (name: string, program: string) =>
  (path: string, lines: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
    new Promise(resolve =>
      execFile(program, [inExamples(name), path, ...lines], { env: { ...process.env, ...env } }, (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, said: stdout + stderr }),
      ),
    );

const runAlone = (name: string, program: string): Promise<Ended> =>
  new Promise(resolve =>
    execFile(program, [inExamples(name)], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, said: stdout + stderr }),
    ),
  );

const clock = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/;

for (const [name, tools, program] of examples) {
  const declare = requires(test.serial, ...tools);
  const run = runner(name, program);

  async function showsClock(t: ExecutionContext, path: string, env?: Readonly<Record<string, string>>): Promise<void> {
    const { code, said } = await run(path, ['display clock'], env);
    t.is(code, 0, said);
    t.regex(said, clock);
  }

  async function fails(t: ExecutionContext, path: string, lines: readonly string[], reason: RegExp): Promise<void> {
    const { code, said } = await run(path, lines);
    t.not(code, 0);
    t.regex(said, reason);
  }

  declare(`${name} says how it is called, when it is told no console`, async t => {
    const { code, said } = await runAlone(name, program);
    t.is(code, 1);
    t.regex(said, /console\.\w+ ne40e-state\/console "display clock"/);
  });

  // expect shows all that goes over the line
  if (name !== 'console.exp')
    declare(`${name} shows nothing of how the router breaks a line that fills the terminal`, async t => {
      const { path } = await routerAt(t);
      const { code, said } = await run(path, [
        `display clock | include ${'2'.repeat(80 - '<HUAWEI>display clock | include '.length)}`,
        'display clock',
      ]);
      t.is(code, 0, said);
      t.false(said.includes('\u001b[1D'), JSON.stringify(said));
    });

  declare(`${name} says in one line that no console is where it is told to look`, async t => {
    const { code, said } = await run('/no/such/console', ['display clock']);
    t.is(code, 1);
    t.regex(said, /^console\.\w+: [^\n]*\/no\/such\/console[^\n]*\n$/);
  });

  declare(`${name} logs in to a fresh router, to a used one, and out again each time`, async t => {
    const { path, operator } = await routerAt(t);
    await showsClock(t, path);
    await operator.want('Please Press ENTER.');
    await showsClock(t, path);
    await operator.want('Please Press ENTER.');
    operator.type('\r');
    await operator.want(/\r\nPassword:$/); // a log-in that was left in the middle
    await showsClock(t, path);

    await fails(t, path, ['display nonsense', 'display clock'], /refuses:? .?display nonsense/);
    operator.type('system-view\r');
    await operator.want('[~HUAWEI]');
    operator.type('reboot'); // a session that was left open in a view, and a line half typed
    await operator.want('reboot');
    await showsClock(t, path);
  });

  declare(`${name} goes on where a first log-in was left in the middle, and ends where somebody has not committed`, async t => {
    const { path, operator } = await routerAt(t);
    operator.type('\r');
    await operator.want('Enter Password:');
    await showsClock(t, path);

    await operator.want('Please Press ENTER.');
    operator.type('\r');
    await operator.want(/\r\nPassword:$/);
    operator.type('Rehearse-2026\r');
    await operator.want('<HUAWEI>');
    await operator.enter('system-view', '[~HUAWEI]');
    await operator.enter('sysname R1', '[*HUAWEI]');
    await fails(t, path, ['display clock'], /Somebody's changes are not committed/i);
  });

  declare(`${name} configures, commits and answers questions, and ends where the last line leaves something uncommitted`, async t => {
    const { path, operator } = await routerAt(t);
    const keyPair = ['rsa pki local-key-pair key-a create', '2048', 'commit', 'quit'];
    const { code, said } = await run(path, ['system-view', 'sysname R1', ...keyPair, longLine, 'save', 'y', '', 'display clock']);
    t.is(code, 0, said);
    t.regex(said, clock);
    await operator.want('Info: Save the configuration successfully.');
    await operator.want('<R1>quit');

    await fails(t, path, ['system-view', 'sysname R2'], /What was typed is not committed/i);
    await fails(t, path, ['display clock'], /Somebody's changes are not committed/i);
  });

  declare(`${name} answers a question with a space on either side of its colon`, async t => {
    const { path } = await routerAt(t);
    const { code, said } = await run(path, ['save a.cfg', 'y', 'rename a.cfg b.cfg', 'y', 'dir b.cfg']);
    t.is(code, 0, said);
    t.regex(said, /-rw-.*b\.cfg/);
  });

  declare(`${name} logs in by name where the router asks for one, and ends where the password is wrong`, async t => {
    const file = join(temporaryFolder(t), 'aaa.cfg');
    writeFileSync(file, aaaConfiguration);
    const { path } = await routerAt(t, '--startup-config', file);
    await showsClock(t, path, { NE40E_USER: 'operator', NE40E_PASSWORD: 'Secret-2026' });
    await fails(t, path, ['display clock'], /router refuses the log-in/i);
  });
}

/** Wider than the terminal, and with all that means something to an expression. */
const longLine = `display clock | include (19|20)[0-9].*-\\d{1,2}|^${'x'.repeat(60)}$`;

const aaaConfiguration = `#
sysname HUAWEI
#
aaa
 local-user operator password irreversible-cipher Secret-2026
 local-user operator service-type terminal
 local-user operator level 3
#
user-interface con 0
 authentication-mode aaa
#
return
`;

requires(test.serial, 'pyserial')('console.py takes the address of a serial port on the network as well', async t => {
  const router = await Program.run(t, '--state', temporaryFolder(t), '--no-ca', '--rfc2217', '0');
  const { address } = await router.event('rfc2217');
  const { code, said } = await runner('console.py', pythonWithSerial ?? 'python3')(`rfc2217://${String(address)}`, ['display clock']);
  t.is(code, 0, said);
  t.regex(said, clock);
});
