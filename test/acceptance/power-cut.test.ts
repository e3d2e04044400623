import { X509Certificate } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as moment } from 'node:timers/promises';
import test, { type ExecutionContext } from 'ava';
import { unzipSync } from 'fflate';
import { ConsoleClient } from '../support/console-client.ts';
import { Program, temporaryFolder } from '../support/program.ts';
import { createKeyPair, enrolmentSettings, firstLogin, login, typeLines } from '../support/walk.ts';

/** How often the plug is pulled in each of the three; `npm run bench` is not needed for more: set the variable. */
const cuts = Number(process.env['NE40E_POWER_CUTS'] ?? 6);
const contentOfBig = Buffer.alloc(3_000_000, 'CF card ');

async function router(t: ExecutionContext, state: string) {
  const program = await Program.run(t, '--state', state, '--tcp', '0', '--ca', '0');
  const { tcp } = await program.event('console') as unknown as { tcp: string };
  const { url } = await program.event('ca') as unknown as { url: string };
  return { program, url, terminal: await ConsoleClient.connect(t, Number(tcp.split(':').at(-1))) };
}

/** A router that has a password, a key pair and a saved configuration ready for an initial request. */
async function prepared(t: ExecutionContext): Promise<string> {
  const state = temporaryFolder(t);
  const { program, terminal, url } = await router(t, state);
  await firstLogin(terminal);
  await typeLines(terminal, ['system-view']);
  await createKeyPair(terminal, 'key-a');
  const settings = { url, caName: '/CN=anything', authenticationCertificate: 'default_local.cer', keyPair: 'key-a' };
  await typeLines(terminal, [...enrolmentSettings(settings), 'return']);
  await terminal.enter('save vrpcfg.zip', '[Y/N]:');
  terminal.type('y\r');
  await terminal.want('successfully');
  await terminal.want('<HUAWEI>');
  await typeLines(terminal, ['startup saved-configuration vrpcfg.zip']);
  writeFileSync(path.join(state, 'cfcard', 'big.bin'), contentOfBig);
  await program.kill();
  return state;
}

/** Types something, lets it run for a moment, pulls the plug. */
async function cut(t: ExecutionContext, state: string, milliseconds: number, type: (terminal: ConsoleClient, url: string) => Promise<void>) {
  const { program, terminal, url } = await router(t, state);
  await login(terminal);
  await type(terminal, url);
  await moment(milliseconds); // the plug knows no event to wait for
  await program.kill();
}

/** Moments spread over the time the operation takes, the same in every run. */
const moments = (longest: number): readonly number[] => Array.from({ length: cuts }, (_, n) => (n * 7919) % cuts / cuts * longest);

const card = (state: string, file: string) => path.join(state, 'cfcard', file);

test.serial('a power cut in the middle of save leaves a saved configuration that is whole', async t => {
  const state = await prepared(t);
  for (const [n, milliseconds] of moments(40).entries()) {
    await cut(t, state, milliseconds, async terminal => {
      await typeLines(terminal, ['system-view', `sysname HUAWEI`, `pki entity cut${n}`, 'commit', 'return']);
      await terminal.enter('save', '[Y/N]:');
      terminal.type('y\r');
    });
    const entries = unzipSync(readFileSync(card(state, 'vrpcfg.zip')));
    t.regex(Buffer.from(Object.values(entries)[0]!).toString(), /pki domain domaina[^]*\nreturn\r?\n$/);
  }
});

test.serial('a power cut in the middle of copy leaves the whole copy or none', async t => {
  const state = await prepared(t);
  for (const milliseconds of moments(30)) {
    await cut(t, state, milliseconds, async terminal => {
      await terminal.enter(`copy big.bin copy.bin`, /\[Y\/N\]:|Cancel\]:/);
      terminal.type('y\r');
    });
    if (existsSync(card(state, 'copy.bin'))) t.deepEqual(readFileSync(card(state, 'copy.bin')), contentOfBig);
  }
  const { terminal, program } = await router(t, state);
  await login(terminal);
  const listing = await terminal.enter('dir /all', '<HUAWEI>');
  t.deepEqual(readdirSync(path.join(state, 'cfcard')).filter(name => /tmp|part/i.test(name)), [], 'no half-written file stays');
  t.regex(listing, /big\.bin/);
  await program.kill();
});

test.serial('a power cut in the middle of an initial request leaves whole certificates or none', async t => {
  const state = await prepared(t);
  for (const milliseconds of moments(250)) {
    await cut(t, state, milliseconds, async (terminal, url) => {
      await typeLines(terminal, ['system-view', 'pki domain domaina', 'pki cmp session session-a', `cmp request server url ${url}`, 'commit', 'quit']);
      terminal.type('pki cmp initial-request\r');
    });
    for (const name of readdirSync(path.join(state, 'cfcard')).filter(file => file.startsWith('session-a_'))) {
      t.notThrows(() => new X509Certificate(readFileSync(card(state, name))), name);
    }
  }
  const { terminal, program } = await router(t, state);
  await login(terminal);
  await typeLines(terminal, ['dir']);
  t.pass('the router still boots and answers');
  await program.kill();
});
