import { execFile, spawnSync } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { atMost, type Figure, median, milliseconds, times } from './figures.ts';
import { inTemporaryFolder, Operator, RouterProcess } from './router-process.ts';

const rounds = 9;

/** A whole initial request, from Enter to the certificate on the card, against `openssl cmp` doing the same at the same CA. Keys exist before. */
export const enrolment = (): Promise<readonly Figure[]> =>
  inTemporaryFolder(async folder => {
    if (spawnSync('openssl', ['version']).status !== 0)
      return [{ what: 'initial request', value: 'not measured', ratio: 'needs openssl: apt-get install openssl' }];
    const state = join(folder, 'state');
    const router = new RouterProcess(['--ca', '0', '--state', state, '--tcp', '0']);
    const { url, name } = await router.event('ca');
    const operator = new Operator((await router.event('console'))['tcp']);
    await operator.logIn();
    await configure(operator, String(url), String(name));
    layOutForOpenssl(folder, state);

    const byRouter: number[] = [];
    const byOpenssl: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      // by turns, so that both meet the same moods of the machine; the first warms up
      byRouter.push(await timed(() => operator.enter('pki cmp initial-request', 'hwIPSecPkiCmpDownloadCertSuc')));
      await operator.enter('', '[~HUAWEI-pki-domain-bench]');
      byOpenssl.push(await timed(() => opensslRequest(folder, state, String(url))));
    }
    operator.close();
    await router.stop();
    const [ours, theirs] = [median(byRouter.slice(1)), median(byOpenssl.slice(1))];
    return [
      { what: 'initial request, openssl cmp', value: milliseconds(theirs) },
      {
        what: 'initial request, router',
        value: milliseconds(ours),
        ratio: times(ours, theirs, 'openssl cmp'),
        goal: atMost(ours / theirs, 1.2, '× openssl cmp'),
      },
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

const opensslRequest = (folder: string, state: string, url: string) =>
  promisify(execFile)(
    'openssl',
    [
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
    { cwd: folder },
  );

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
