import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import test from 'ava';
import ssh2 from 'ssh2';
import { linesTaken } from '../../support/call.ts';
import { SshBench, SshShell } from '../../support/ssh-bench.ts';

const connections = 10_000;
/** At a time: fewer than the router holds. */
const together = 20;

/** What a client says up to its keys, which is all that goes over the line in the clear. */
async function clearWords(ssh: SshBench): Promise<Buffer> {
  const said: Buffer[] = [];
  const socket = connect({ host: '127.0.0.1', port: ssh.port });
  const write = socket.write.bind(socket) as (bytes: Buffer) => boolean;
  Object.assign(socket, { write: (bytes: Buffer) => (said.push(Buffer.from(bytes)), write(bytes)) });
  const client = new ssh2.Client();
  let isAsked = false;
  client.on('error', () => {});
  client.connect({ sock: socket, username: 'nobody', authHandler: () => void (isAsked = true) });
  await ssh.bench.until(() => isAsked);
  client.destroy();
  return Buffer.concat(said);
}

/** Calls, says so much, and is gone; resolves when it is. */
const dropped = (port: number, words: Buffer): Promise<void> =>
  new Promise(resolve => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.on('error', () => {}).once('close', () => resolve());
    socket.once('connect', () => (words.length === 0 ? socket.destroy() : socket.write(words, () => socket.destroy())));
  });

async function shellDropped(ssh: SshBench): Promise<void> {
  const { client } = await ssh.client();
  const shell = await SshShell.of(client, ssh.bench);
  await shell.says('<HUAWEI>');
  client.destroy();
  await ssh.bench.until(() => linesTaken(ssh.bench).length === 1);
}

/** Bytes in use once nobody needs what was. */
async function memoryInUse(ssh: SshBench): Promise<number> {
  setFlagsFromString('--expose-gc');
  await ssh.bench.settle();
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

test(`${connections} connections, dropped anywhere on the way in, leave no line taken and memory as it was`, async t => {
  const ssh = await SshBench.of(t);
  const words = await clearWords(ssh);
  let before = 0;
  for (let at = 0; at < connections; at += together) {
    if (at === connections / 5) before = await memoryInUse(ssh);
    const calls = Array.from({ length: together }, (_, call) =>
      dropped(ssh.port, words.subarray(0, ((at + call) * 7919) % (words.length + 1))),
    );
    await Promise.all(calls);
    if (at % 500 === 0) await shellDropped(ssh);
  }
  const grown = (await memoryInUse(ssh)) - before;
  t.deepEqual(linesTaken(ssh.bench), ['CON 0']);
  t.true(grown < 4_000_000, `${grown} bytes more`);
  await (await ssh.shell()).says('<HUAWEI>');
});
