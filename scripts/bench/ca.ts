import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cpuMilliseconds } from './cpu-time.ts';
import { atLeast, atMost, type Figure, milliseconds, times } from './figures.ts';
import { inTemporaryFolder, RouterProcess, startProgram } from './router-process.ts';

const clients = 8;
const seconds = 5;

/**
 * Enrolments of the lab CA under parallel clients that run in a process of their own, and what one costs it beside the signatures that it
 * cannot do without: three that it makes, three that it verifies.
 */
export const ca = (): Promise<readonly Figure[]> =>
  inTemporaryFolder(async folder => {
    if (spawnSync('openssl', ['version']).status !== 0)
      return [{ what: 'enrolments at the lab CA', value: 'not measured', ratio: 'needs openssl: apt-get install openssl' }];
    makeKeys(folder);
    const server = new RouterProcess(['--state', folder, '--listen', '0'], [], ['ca']);
    const port = new URL(String((await server.event('ca'))['url'])).port;
    await enrolments(port, folder, 1); // warms up
    const before = cpuMilliseconds(server.child.pid);
    const done = await enrolments(port, folder, seconds);
    const cpu = (cpuMilliseconds(server.child.pid) - before) / done;
    await server.stop();
    const bare = signaturesAlone();
    return [
      { what: 'signatures of one enrolment alone', value: milliseconds(bare) },
      {
        what: `enrolments under ${clients} clients`,
        value: `${(done / seconds).toFixed(0)} a second`,
        goal: atLeast(done / seconds, 60, 'a second'),
      },
      {
        what: 'CPU of the lab CA for one',
        value: milliseconds(cpu),
        ratio: times(cpu, bare, 'signatures alone'),
        goal: atMost(cpu, 6, 'ms'),
      },
    ];
  });

/** A birth certificate that the CA trusts, and a key to ask for. */
function makeKeys(folder: string): void {
  mkdirSync(join(folder, 'ca', 'trusted'), { recursive: true, mode: 0o700 });
  for (const name of ['birth', 'asked'])
    spawnSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', `/CN=${name}`, '-keyout', `${name}.key`, '-out', `${name}.pem`],
      { cwd: folder },
    );
  copyFileSync(join(folder, 'birth.pem'), join(folder, 'ca', 'trusted', 'birth.pem'));
}

function enrolments(port: string, folder: string, forSeconds: number): Promise<number> {
  const program = fileURLToPath(new URL('ca-clients-process.js', import.meta.url));
  const child = startProgram([process.execPath, program, port, folder, String(clients), String(forSeconds)]);
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', text => (said += text));
    child.once('close', code => (code === 0 ? resolve(Number(said)) : reject(new Error('the clients have failed'))));
  });
}

function signaturesAlone(): number {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const data = Buffer.alloc(1500);
  const start = process.cpuUsage();
  for (let n = 0; n < rounds * 3; n++) verify('sha256', data, publicKey, sign('sha256', data, privateKey));
  return process.cpuUsage(start).user / 1000 / rounds;
}

const rounds = 100;
