import { createPrivateKey, X509Certificate } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { unzipSync } from 'fflate';
import { type PointContent, readPointFile } from '../../src/config/point-file.ts';
import { ConsoleClient } from '../support/console-client.ts';
import { expected, withoutOwnLines } from '../support/explained-differences.ts';
import { longProviderEdge } from '../support/long-configuration.ts';
import { PluggedProgram } from '../support/plugged-program.ts';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createKeyPair, enrolmentSettings, firstLogin, login, typeLines } from '../support/walk.ts';

/** With the variable set the plug is pulled at every change of a file; without it, long courses are sampled. */
const everyChange = process.env['NE40E_EVERY_POWER_CUT'] !== undefined;
const sampled = (stride: number): number => (everyChange ? 1 : stride);

interface PoweredOn<Started extends Program = PluggedProgram> {
  readonly program: Started;
  readonly terminal: ConsoleClient;
  readonly ca: { readonly url: string; readonly name: string };
}

/** The console of a router that must come up. */
async function bootedConsole<Started extends Program>(t: ExecutionContext, program: Started): Promise<PoweredOn<Started>> {
  const { tcp } = (await program.event('console')) as unknown as { tcp: string };
  const ca = (await program.event('ca')) as unknown as PoweredOn<Started>['ca'];
  return { program, ca, terminal: await ConsoleClient.connect(t, Number(tcp.split(':').at(-1))) };
}

async function powerOn(t: ExecutionContext, state: string): Promise<PoweredOn> {
  const program = await PluggedProgram.start(t, state);
  await program.event('ready');
  return bootedConsole(t, program);
}

const card = (state: string, file: string) => path.join(state, 'cfcard', file);
const board = (state: string) => JSON.parse(readFileSync(path.join(state, 'board', 'board.json'), 'utf8'));

/** A router that has a password, a key pair and a saved configuration ready for an initial request. */
async function prepared(t: ExecutionContext): Promise<string> {
  const state = temporaryFolder(t);
  const { program, terminal, ca } = await powerOn(t, state);
  await firstLogin(terminal);
  await typeLines(terminal, ['system-view']);
  await createKeyPair(terminal, 'key-a');
  const settings = { url: ca.url, caName: ca.name, authenticationCertificate: 'default_local.cer', keyPair: 'key-a' };
  await typeLines(terminal, [...enrolmentSettings(settings), 'return']);
  await terminal.enter('save vrpcfg.zip', '[Y/N]:');
  await terminal.enter('y', '<HUAWEI>');
  await typeLines(terminal, ['startup saved-configuration vrpcfg.zip']);
  await program.kill();
  return state;
}

interface Course {
  readonly state: string;
  /** Pulls the plug at each change, or at every so manieth. */
  readonly stride: number;
  /** What goes before the course, undisturbed. */
  readonly before?: (router: PoweredOn, round: number) => Promise<void>;
  /** What the plug is pulled in, up to its end. */
  readonly course: (router: PoweredOn, round: number) => Promise<unknown>;
  /** What must be true of the folder after each cut. */
  readonly holds: (round: number) => void;
}

/** Pulls the plug at the first change of a file in a course, at a later one the next time, until the course comes to its end. */
async function pullPlugThroughout(t: ExecutionContext, { state, stride, before, course, holds }: Course): Promise<void> {
  for (let at = 1, round = 1; ; at += stride, round += 1) {
    const router = await powerOn(t, state);
    assertNothingLeft(t, state);
    await login(router.terminal);
    await before?.(router, round);
    await router.program.pullPlugAt(at);
    const ended = await router.program.survives(course(router, round));
    await router.program.kill();
    holds(round);
    if (!ended) continue;
    t.true(round > 3, 'the plug was pulled too seldom to say anything');
    return;
  }
}

/** After a power-on there are the router's files and none that a cut has left. */
function assertNothingLeft(t: ExecutionContext, state: string): void {
  const names = readdirSync(state, { recursive: true, encoding: 'utf8' }).map(name => path.basename(name));
  t.deepEqual(
    names.filter(name => /^~writing|^lock\.|^console\./.test(name)),
    [],
  );
}

test.serial('a power cut at any moment of save leaves the old configuration or the new one', async t => {
  const state = await prepared(t);
  let old = readFileSync(card(state, 'vrpcfg.zip'));
  await pullPlugThroughout(t, {
    state,
    stride: 1,
    before: async ({ terminal }, round) => {
      old = readFileSync(card(state, 'vrpcfg.zip'));
      const recovery = await terminal.enter('display configuration recover-result', '<HUAWEI>');
      t.regex(recovery, /number of failed commands is 0\./);
      await typeLines(terminal, ['system-view', `pki entity cut${round}`, 'commit', 'return']);
      await terminal.enter('save', '[Y/N]:');
    },
    course: ({ terminal }) => terminal.enter('y', 'successfully.'),
    holds(round) {
      const found = readFileSync(card(state, 'vrpcfg.zip'));
      if (found.equals(old)) return;
      const [text = Buffer.of()] = Object.values(unzipSync(found));
      t.regex(Buffer.from(text).toString(), new RegExp(`^pki entity cut${round}\\r\\n[^]*^return\\r\\n$`, 'm'));
    },
  });
});

test.serial('a power cut at any moment of a commit or a roll-back leaves a commit list of which every point has its content', async t => {
  const state = await prepared(t);
  await pullPlugThroughout(t, {
    state,
    stride: sampled(3),
    async course({ terminal }, round) {
      await typeLines(terminal, ['system-view', `pki entity cut${round}`, 'commit', 'return']);
      await terminal.enter('rollback configuration last 1', '[Y/N]:');
      await terminal.enter('y', 'Configuration rollback succeeded.');
    },
    holds(round) {
      const { commits } = board(state) as { readonly commits: readonly { readonly id: number; readonly since?: number }[] };
      for (const { id, since } of commits) {
        t.truthy(since, `round ${round}: point ${id} has no content`);
        const row = Array.from({ length: id - since! + 1 }, (_, at) => readPoint(state, since! + at));
        t.truthy(row[0]?.base, `round ${round}: point ${since} has no base`);
        t.true(
          row.every(content => content !== undefined),
          `round ${round}: a file of point ${id} is missing`,
        );
      }
    },
  });
});

function readPoint(state: string, id: number): PointContent | undefined {
  const file = card(state, `$_checkpoint/${id}.cpt`);
  return existsSync(file) ? readPointFile(readFileSync(file)) : undefined;
}

test.serial(
  'a power cut at any moment of save leaves a configuration of a real router whole, with every line that nobody here reads',
  async t => {
    const state = temporaryFolder(t);
    const file = path.join(temporaryFolder(t), 'lab.cfg');
    const bytes = Buffer.from(longProviderEdge.text(5000).replace('PE-LONG-1', 'HUAWEI'));
    writeFileSync(file, bytes);
    const first = await Program.run(t, '--state', state, '--tcp', '0', '--ca', '0', '--startup-config', file);
    const { terminal } = await bootedConsole(t, first);
    await firstLogin(terminal);
    await terminal.enter('save vrpcfg.zip', '[Y/N]:');
    await terminal.enter('y', '<HUAWEI>');
    await typeLines(terminal, ['startup saved-configuration vrpcfg.zip']);
    await first.kill();

    const lines = expected(bytes);
    const whole = (text: string) => withoutOwnLines(without(text.split('\r\n').slice(2, -1), /^(?:pki entity cut\d+)$/), lines);
    let old = readFileSync(card(state, 'vrpcfg.zip'));
    await pullPlugThroughout(t, {
      state,
      stride: 1,
      before: async ({ terminal }, round) => {
        old = readFileSync(card(state, 'vrpcfg.zip'));
        const recovery = await terminal.enter('display configuration recover-result', '<HUAWEI>');
        t.regex(recovery, /number of failed commands is 0\./);
        await typeLines(terminal, ['system-view', `pki entity cut${round}`, 'commit', 'return']);
        await terminal.enter('save', '[Y/N]:');
      },
      course: ({ terminal }) => terminal.enter('y', 'successfully.'),
      holds(round) {
        const found = readFileSync(card(state, 'vrpcfg.zip'));
        if (found.equals(old)) return;
        const text = Buffer.from(Object.values(unzipSync(found))[0] ?? []).toString('latin1');
        t.true(text.includes(`\r\npki entity cut${round}\r\n`));
        t.true(whole(text).join('\n') === lines.join('\n'), 'lines are lost');
      },
    });
  },
);

/** Without such lines, and one `#` where then would be several. */
const without = (lines: readonly string[], lost: RegExp): readonly string[] =>
  lines.filter(line => !lost.test(line)).filter((line, at, left) => line !== '#' || left[at + 1] !== '#');

test.serial('a power cut at any moment of copy leaves the old file or the new one', async t => {
  const state = await prepared(t);
  const contents = [0, 1].map(at => Buffer.alloc(2_500_000, `file ${at} `));
  for (const [at, content] of contents.entries()) writeFileSync(card(state, `big${at}.bin`), content);
  await pullPlugThroughout(t, {
    state,
    stride: 1,
    before: async ({ terminal }, round) => {
      await terminal.enter(`copy big${round % 2}.bin copy.bin`, '[Y/N]:');
      if (existsSync(card(state, 'copy.bin'))) await terminal.enter('y', 'Cancel]:');
    },
    course: ({ terminal }) => terminal.enter('y', 'Done.'),
    holds() {
      if (!existsSync(card(state, 'copy.bin'))) return;
      const copy = readFileSync(card(state, 'copy.bin'));
      t.true(contents.some(content => content.equals(copy)));
    },
  });
});

test.serial('a power cut at any moment of an initial request leaves whole certificates, and a CA that goes on', async t => {
  const state = await prepared(t);
  await pullPlugThroughout(t, {
    state,
    stride: sampled(5),
    before: async ({ terminal, ca: { url } }) =>
      typeLines(terminal, [
        'system-view',
        'pki domain domaina',
        'pki cmp session session-a',
        `cmp request server url ${url}`,
        'commit',
        'quit',
      ]),
    async course({ terminal }) {
      terminal.type('pki cmp initial-request\r');
      await terminal.want('hwIPSecPkiCmpDownloadCertSuc');
    },
    holds() {
      for (const name of readdirSync(card(state, '')).filter(file => file.startsWith('session-a_'))) {
        t.notThrows(() => new X509Certificate(readFileSync(card(state, name))), name);
      }
    },
  });
});

test.serial('a power cut at any moment of a commit keeps a key pair as a whole or not at all', async t => {
  const state = await prepared(t);
  await pullPlugThroughout(t, {
    state,
    stride: 1,
    before: async ({ terminal }, round) => {
      await typeLines(terminal, ['system-view']);
      await createKeyPair(terminal, `key-${round}`);
    },
    course: ({ terminal }) => terminal.enter('commit', '[~HUAWEI]'),
    holds() {
      const { keyPairs } = board(state);
      for (const { privateKey } of keyPairs) {
        t.notThrows(() => createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' }));
      }
      t.true(
        keyPairs.some(({ name }: { name: string }) => name === 'key-a'),
        'the key pairs of before are all there',
      );
    },
  });
});

test.serial('a power cut at any moment of the making of a host key keeps the old key or the new one', async t => {
  const state = await prepared(t);
  const publicKey = (): string => board(state).hostKeys?.[0]?.publicKey ?? 'none';
  let old = publicKey();
  const seen = new Set<string>();
  await pullPlugThroughout(t, {
    state,
    stride: 1,
    before: async ({ terminal }) => {
      old = publicKey();
      await typeLines(terminal, ['system-view']);
      await terminal.enter('ecc local-key-pair create', old === 'none' ? '521]:' : '[Y/N]:');
      if (old !== 'none') await terminal.enter('y', '521]:');
    },
    course: ({ terminal }) => terminal.enter('256', 'Succeeded in creating'),
    holds() {
      const { hostKeys = [] } = board(state);
      if (publicKey() === old) return;
      t.is(hostKeys.length, 1);
      const privateKey = createPrivateKey({ key: Buffer.from(hostKeys[0].privateKey, 'base64'), format: 'der', type: 'pkcs8' });
      t.is(privateKey.asymmetricKeyType, 'ec');
      t.false(seen.has(publicKey()));
      seen.add(publicKey());
    },
  });
});

test.serial('a power cut at any moment of an import leaves a whole list of what is imported', async t => {
  const state = await prepared(t);
  const list = () =>
    (existsSync(card(state, 'ca_config.ini')) ? readFileSync(card(state, 'ca_config.ini'), 'utf8') : '').match(/cut\d+\.cer$/gm)?.join();
  await pullPlugThroughout(t, {
    state,
    stride: 1,
    before: async ({ terminal }, round) => {
      copyFileSync(card(state, 'default_ca.cer'), card(state, `cut${round}.cer`));
      await typeLines(terminal, ['reset pki all-cert', 'system-view']);
    },
    course: ({ terminal }, round) => terminal.enter(`pki import-certificate ca filename cut${round}.cer`, 'successfully'),
    holds: round => t.true([undefined, `cut${round}.cer`].includes(list())),
  });
});

test.serial('a power cut at any moment of the very first start leaves what the next start makes whole', async t => {
  for (let at = 1, ended = false; !ended; at += sampled(11)) {
    const state = path.join(temporaryFolder(t), 'new');
    const first = await PluggedProgram.start(t, state, at);
    ended = await first.survives(first.event('ready'));
    await first.kill();

    const { program, terminal } = await powerOn(t, state);
    assertNothingLeft(t, state);
    await firstLogin(terminal);
    t.regex(await terminal.enter('dir', '<HUAWEI>'), /V800R012C10SPC300\.cc/);
    const identity = board(state).keyPairs.find(({ name }: { name: string }) => name === 'default');
    const privateKey = createPrivateKey({ key: Buffer.from(identity.privateKey, 'base64'), format: 'der', type: 'pkcs8' });
    const certificate = new X509Certificate(readFileSync(card(state, 'default_local.cer')));
    t.true(certificate.checkPrivateKey(privateKey), `the identity of a router cut off at change ${at}`);
    t.true(certificate.verify(new X509Certificate(readFileSync(card(state, 'default_ca.cer'))).publicKey));
    await program.kill();
  }
});
