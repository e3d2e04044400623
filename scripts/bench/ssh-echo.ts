import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import ssh2, { type ClientChannel, type ConnectConfig } from 'ssh2';
import { labUser } from '../../src/program/open-vty.ts';
import { atMost, type Figure, median, percentile, times } from './figures.ts';
import { inTemporaryFolder, RouterProcess, startProgram } from './router-process.ts';

const sshd = '/usr/sbin/sshd';
const characters = 4_000;
/** Of one line; it begins with a mark that makes it no command. */
const lineLength = 40;
const rounds = 3;
/** Both ends can do it in hardware. */
const algorithms = { cipher: ['aes128-gcm@openssh.com'] } as const satisfies ConnectConfig['algorithms'];

/** One character over SSH and back, with the same client: a router at its prompt against OpenSSH's server, in which `cat` runs. */
export const sshEcho = (): Promise<readonly Figure[]> =>
  inTemporaryFolder(async folder => {
    if (!existsSync(sshd)) return [{ what: 'SSH echo', value: 'skipped', ratio: `no OpenSSH server: apt-get install openssh-server` }];
    const measured: { readonly cat: number[][]; readonly router: number[][] } = { cat: [], router: [] };
    for (let round = 0; round < rounds; round++) {
      measured.cat.push(await onCat(join(folder, `sshd${round}`)));
      measured.router.push(await onRouter(join(folder, 'state')));
    }
    const [cat, router] = [typical(measured.cat), typical(measured.router)];
    return [
      { what: 'SSH echo: OpenSSH sshd running cat', value: shown(cat) },
      {
        what: 'SSH echo: router at its prompt',
        value: shown(router),
        ratio: `${times(router.p50, cat.p50, 'sshd')}, p99 ${times(router.p99, cat.p99, 'sshd')}`,
        goal: atMost(router.p50 / cat.p50, 2.5, '× sshd running cat'),
      },
    ];
  });

interface Latency {
  readonly p50: number;
  readonly p99: number;
}

const typical = (runs: readonly (readonly number[])[]): Latency => ({
  p50: median(runs.map(run => percentile(run, 0.5))),
  p99: median(runs.map(run => percentile(run, 0.99))),
});

const shown = ({ p50, p99 }: Latency): string => `p50 ${(p50 * 1000).toFixed(0)} µs, p99 ${(p99 * 1000).toFixed(0)} µs`;

/** A server of its own on a free port, which knows one key. With a terminal, or it would hold small packets back. */
async function onCat(folder: string): Promise<number[]> {
  mkdirSync(folder, { recursive: true });
  mkdirSync('/run/sshd', { recursive: true, mode: 0o755 }); // it will not start without
  const keys = ssh2.utils.generateKeyPairSync('ed25519');
  const hostKey = join(folder, 'host-key');
  writeFileSync(join(folder, 'authorized'), `${keys.public}\n`, { mode: 0o600 });
  spawnSync('ssh-keygen', ['-q', '-t', 'ecdsa', '-N', '', '-f', hostKey]);
  const port = await freePort();
  const settings = [
    'UsePAM no',
    'StrictModes no',
    'PermitRootLogin yes',
    `AuthorizedKeysFile ${join(folder, 'authorized')}`,
    'PidFile none',
  ];
  writeFileSync(join(folder, 'config'), `${settings.join('\n')}\n`);
  const server = startProgram([sshd, '-D', '-e', '-q', '-f', join(folder, 'config'), '-h', hostKey, '-p', String(port)]);
  await listening(port);
  const client = await logIn({ port, username: userInfo().username, privateKey: keys.private });
  const channel = await new Promise<ClientChannel>((resolve, reject) =>
    client.exec('stty raw -echo; printf ready; exec cat', { pty: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  await heard(channel, 'ready');
  const measured = await typeAt(channel, '\r');
  client.end();
  server.kill();
  return measured;
}

async function onRouter(state: string): Promise<number[]> {
  const router = new RouterProcess(['--no-ca', '--state', state, '--ssh', '0', '--open-vty']);
  const { address } = await router.event('ssh');
  await router.event('ready');
  const client = await logIn({ port: Number(String(address).split(':').at(-1)), username: labUser.name, password: labUser.password });
  const channel = await new Promise<ClientChannel>((resolve, reject) =>
    client.shell((error, opened) => (error ? reject(error) : resolve(opened))),
  );
  await heard(channel, '<HUAWEI>');
  const measured = await typeAt(channel, '<HUAWEI>');
  client.end();
  await router.stop();
  return measured;
}

async function logIn(config: ConnectConfig): Promise<ssh2.Client> {
  const client = new ssh2.Client();
  client.connect({ host: '127.0.0.1', algorithms: { cipher: [...algorithms.cipher] }, ...config });
  await once(client, 'ready');
  return client.setNoDelay();
}

/** Milliseconds of each character; what comes first warms up. `end`: what a line is answered with. */
async function typeAt(channel: ClientChannel, end: string): Promise<number[]> {
  const taken: number[] = [];
  for (let at = 0; at < characters; at++) {
    const begun = performance.now();
    channel.write(at % lineLength === 0 ? '#' : 'x');
    await once(channel, 'data');
    taken.push(performance.now() - begun);
    if (at % lineLength < lineLength - 1) continue;
    const answered = heard(channel, end);
    channel.write('\r');
    await answered;
  }
  return taken.slice(characters / 4);
}

function heard(channel: ClientChannel, text: string): Promise<void> {
  let said = '';
  return new Promise(resolve => {
    const listen = (bytes: Buffer): void => {
      said += bytes.toString();
      if (!said.endsWith(text)) return;
      channel.off('data', listen);
      resolve();
    };
    channel.on('data', listen);
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  server.close();
  return port;
}

/** It has no word for when it is ready. */
async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await new Promise<boolean>(resolve => socket.once('connect', () => resolve(true)).once('error', () => resolve(false)));
    socket.destroy();
    if (isThere) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('sshd does not come up');
}
