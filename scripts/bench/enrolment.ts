import { execFile, spawnSync } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { cpuMilliseconds } from './cpu-time.ts';
import { atMost, type Figure, median, milliseconds, times } from './figures.ts';
import { withoutNagle } from './prompt-openssl.ts';
import { inTemporaryFolder, Operator, RouterProcess } from './router-process.ts';

const rounds = 21;

/**
 * A whole initial request, from Enter to the certificate on the card, against `openssl cmp` doing the same at the same CA, which is a process of its
 * own. Keys exist before. OpenSSL is measured without Nagle's algorithm, which flatters us otherwise; its figure holds the start of its process, as
 * ours holds the console and a card that outlasts a power cut.
 */
export const enrolment = (): Promise<readonly Figure[]> =>
  inTemporaryFolder(async folder => {
    if (spawnSync('openssl', ['version']).status !== 0)
      return [{ what: 'initial request', value: 'not measured', ratio: 'needs openssl: apt-get install openssl' }];
    const preload = withoutNagle(folder);
    const state = join(folder, 'state');
    const ca = new RouterProcess(['--state', state, '--listen', '0'], [], ['ca']);
    const { url, name } = await ca.event('ca');
    const router = new RouterProcess(['--no-ca', '--state', state, '--tcp', '0']);
    const operator = new Operator((await router.event('console'))['tcp']);
    await operator.logIn();
    await configure(operator, String(url), String(name));
    layOutForOpenssl(folder, state);

    const [byRouter, byOpenssl, cpuOfOpenssl]: number[][] = [[], [], []];
    let cpu = 0;
    for (let round = 0; round <= rounds; round++) {
      // by turns, so that both meet the same moods of the machine; the first warms up
      const before = cpuMilliseconds(router.child.pid);
      byRouter!.push(await timed(() => operator.enter('pki cmp initial-request', 'hwIPSecPkiCmpDownloadCertSuc')));
      await operator.enter('', '[~HUAWEI-pki-domain-bench]');
      if (round > 0) cpu += cpuMilliseconds(router.child.pid) - before;
      let spent = 0;
      byOpenssl!.push(
        await timed(async () => {
          spent = await opensslRequest(folder, state, String(url), preload);
        }),
      );
      cpuOfOpenssl!.push(spent);
    }
    operator.close();
    await Promise.all([router.stop(), ca.stop()]);
    const [ours, theirs, theirCpu] = [byRouter!, byOpenssl!, cpuOfOpenssl!].map(values => median(values.slice(1))) as [
      number,
      number,
      number,
    ];
    const openssl = preload === undefined ? "openssl cmp with Nagle's delay (needs cc)" : 'openssl cmp';
    return [
      { what: `initial request, ${openssl}`, value: milliseconds(theirs) },
      {
        what: 'initial request, router',
        value: milliseconds(ours),
        ratio: times(ours, theirs, openssl),
        goal: atMost(ours / theirs, 1, '× openssl cmp'),
      },
      { what: 'its CPU, openssl cmp', value: milliseconds(theirCpu) },
      { what: 'its CPU, router', value: milliseconds(cpu / rounds), ratio: times(cpu / rounds, theirCpu, openssl) },
    ];
  });

export async function configure(operator: Operator, url: string, caName: string): Promise<void> {
  await operator.enter('system-view', '[~HUAWEI]');
  await operator.enter('rsa pki local-key-pair bench create', 'modulus');
  await operator.enter('2048', '[*HUAWEI]');
  for (const line of [
    'pki entity bench',
    'common-name bench',
    'quit',
    'pki domain bench',
    'certificate request entity bench',
    'pki cmp session bench',
    'cmp request entity bench',
    'cmp request rsa local-key-pair bench',
    `cmp request ca-name "${caName}"`,
    `cmp request server url ${url}`,
    'cmp request authentication-cert default_local.cer',
    'commit',
  ])
    await operator.enter(line, 'HUAWEI');
  await operator.enter('quit', '[~HUAWEI-pki-domain-bench]');
}

/** The router's own identity as files, and a key to ask for. */
function layOutForOpenssl(folder: string, state: string): void {
  const { keyPairs } = JSON.parse(readFileSync(join(state, 'board', 'board.json'), 'utf8'));
  const { privateKey } = keyPairs.find(({ name }: { name: string }) => name === 'default');
  const identity = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  const asked = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  for (const [name, key] of [
    ['identity.key', identity],
    ['asked.key', asked],
  ] as const) {
    writeFileSync(join(folder, name), key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
}

/** Gives the CPU time of the client's process, milliseconds. */
async function opensslRequest(folder: string, state: string, url: string, preload: string | undefined): Promise<number> {
  const { stderr } = await promisify(execFile)(
    'bash',
    [
      '-c',
      'TIMEFORMAT="cpu %U %S"; time "$@"',
      'openssl',
      'openssl',
      'cmp',
      '-config',
      '',
      '-cmd',
      'ir',
      '-server',
      url.replace(/^http:\/\//, ''),
      '-trusted',
      join(state, 'ca', 'root.pem'),
      '-cert',
      join(state, 'cfcard', 'default_local.cer'),
      '-key',
      'identity.key',
      '-newkey',
      'asked.key',
      '-subject',
      '/CN=bench',
      '-certout',
      'new.pem',
    ],
    { cwd: folder, env: { ...process.env, ...(preload !== undefined && { LD_PRELOAD: preload }) } },
  );
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  return (Number(user) + Number(system)) * 1000;
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
