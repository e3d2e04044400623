import { execFile, spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { basisOf, request } from './cmp-client.ts';
import { atMost, type Figure, median, milliseconds, times } from './figures.ts';
import { withoutNagle } from './prompt-openssl.ts';
import { inTemporaryFolder, RouterProcess } from './router-process.ts';

const rounds = 21;
const polled = 5;

/** A key update and a poll of the router's CMP client alone, without console and card, against `openssl cmp` at the same CA. */
export const keyUpdate = (): Promise<readonly Figure[]> =>
  inTemporaryFolder(async folder => {
    if (spawnSync('openssl', ['version']).status !== 0)
      return [{ what: 'key update', value: 'not measured', ratio: 'needs openssl: apt-get install openssl' }];
    const keys = makeKeys(folder);
    const quick = await caIn(folder);
    const basis = basisOf(quick.name, certificateIn(folder, 'ca/root.pem'));
    const template = { subject: [{ attribute: 'CN', value: 'bench' }] as const, newKey: keys.asked };
    const identified = { protectionKey: keys.birth.privateKey, authenticationCertificate: certificateIn(folder, 'birth.pem') };
    const { certificate } = await request(quick.url, { kind: 'ir', ...basis, ...identified, template });
    writeFileSync(join(folder, 'enrolled.pem'), new X509Certificate(certificate).toString());

    const preload = withoutNagle(folder);
    const renewed = { protectionKey: keys.asked.privateKey, authenticationCertificate: certificate, oldCertificate: certificate };
    const [byRouter, byOpenssl]: number[][] = [[], []];
    for (let round = 0; round <= rounds; round++) {
      // by turns, so that both meet the same moods of the machine; the first warms up
      byRouter!.push(await timed(() => request(quick.url, { kind: 'kur', ...basis, ...renewed, template: { newKey: keys.asked } })));
      byOpenssl!.push(await timed(() => opensslUpdate(folder, quick.url, preload)));
    }
    await quick.ca.stop();
    const slow = await caIn(folder, '--poll-count', String(polled), '--check-after', '1');
    const { polls } = await request(slow.url, { kind: 'ir', ...basis, ...identified, template });
    await slow.ca.stop();
    const [ours, theirs] = [median(byRouter!.slice(1)), median(byOpenssl!.slice(1))];
    return [
      { what: 'key update, openssl cmp', value: milliseconds(theirs) },
      {
        what: "key update, router's client",
        value: milliseconds(ours),
        ratio: times(ours, theirs, preload === undefined ? "openssl cmp with Nagle's delay (needs cc)" : 'openssl cmp'),
        goal: atMost(ours / theirs, 1, '× openssl cmp'),
      },
      { what: "pollReq to pollRep, router's client", value: milliseconds(median(polls)) },
    ];
  });

async function caIn(folder: string, ...options: readonly string[]) {
  const ca = new RouterProcess(['--state', folder, '--listen', '0', ...options], [], ['ca']);
  const { url, name } = await ca.event('ca');
  return { ca, url: String(url), name: String(name) };
}

/** A birth certificate that the CA trusts, and a key to ask for. */
function makeKeys(folder: string) {
  mkdirSync(join(folder, 'ca', 'trusted'), { recursive: true, mode: 0o700 });
  const made = (name: string) => {
    const options = [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-subj',
      `/CN=${name}`,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.pem`,
    ];
    spawnSync('openssl', options, { cwd: folder });
    const key = createPrivateKey(readFileSync(join(folder, `${name}.key`)));
    return {
      privateKey: new Uint8Array(key.export({ format: 'der', type: 'pkcs8' })),
      publicKey: new Uint8Array(createPublicKey(key).export({ format: 'der', type: 'spki' })),
    };
  };
  const keys = { birth: made('birth'), asked: made('asked') };
  copyFileSync(join(folder, 'birth.pem'), join(folder, 'ca', 'trusted', 'birth.pem'));
  return keys;
}

const certificateIn = (folder: string, file: string): Uint8Array =>
  new Uint8Array(new X509Certificate(readFileSync(join(folder, file))).raw);

const opensslUpdate = (folder: string, url: string, preload: string | undefined) =>
  promisify(execFile)(
    'openssl',
    [
      ...['cmp', '-config', '', '-cmd', 'kur', '-server', url.replace(/^http:\/\//, ''), '-trusted', join('ca', 'root.pem')],
      ...['-cert', 'enrolled.pem', '-key', 'asked.key', '-newkey', 'asked.key', '-certout', 'new.pem'],
    ],
    { cwd: folder, env: { ...process.env, ...(preload !== undefined && { LD_PRELOAD: preload }) } },
  );

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
