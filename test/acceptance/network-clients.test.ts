import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import { labUser } from '../../src/program/open-vty.ts';
import { ConsoleClient } from '../support/console-client.ts';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { debianPython, requires } from '../support/tools.ts';

/** A script beside this test, run to its end. */
const clientNamed =
  (program: string, name: string) =>
  (...args: readonly string[]): Promise<string> =>
    new Promise(resolve =>
      execFile(
        program,
        [fileURLToPath(new URL(`../../../test/acceptance/clients/${name}`, import.meta.url)), ...args],
        (error, stdout, stderr) => resolve(error ? `${error.code}: ${stdout}${stderr}` : stdout),
      ),
    );

const withParamiko = clientNamed(debianPython, 'shell-with-paramiko.py');
const withNetmiko = clientNamed(debianPython, 'commit-with-netmiko.py');
const withOpenssh = clientNamed('expect', 'shell-with-openssh.exp');
const withTelnet = clientNamed('expect', 'shell-with-telnet.exp');
const who = [labUser.name, labUser.password] as const;

/** A router that is open to Telnet and SSH, and where it is called. */
async function openRouter(t: ExecutionContext) {
  const state = temporaryFolder(t);
  const program = await Program.run(t, '--state', state, '--no-ca', '--ssh', '0', '--telnet', '0', '--tcp', '0', '--open-vty');
  const portOf = (address: unknown) => String(address).split(':').at(-1) ?? '';
  const [ssh, telnet, console] = [await program.event('ssh'), await program.event('telnet'), await program.event('console')];
  return {
    state,
    ssh: portOf(ssh['address']),
    telnet: portOf(telnet['address']),
    tcp: portOf(console['tcp']),
    path: String(console['path']),
  };
}

requires(
  test,
  'expect',
  'ssh',
)("OpenSSH's ssh logs in, commits, reads back and leaves, and knows the router again", async t => {
  const { state, ssh } = await openRouter(t);
  const known = join(state, 'known_hosts');
  for (const name of ['R1', 'R2']) t.regex(await withOpenssh('127.0.0.1', ssh, ...who, name, known), /complete\s*$/);
});

requires(test, 'paramiko')('paramiko logs in, commits, reads back and leaves', async t => {
  const { ssh } = await openRouter(t);
  t.regex(await withParamiko('127.0.0.1', ssh, ...who, 'R1'), /^complete\s*$/);
});

requires(test, 'netmiko')('netmiko logs in over SSH, commits, reads back and leaves', async t => {
  const { ssh } = await openRouter(t);
  t.regex(await withNetmiko('ssh', '127.0.0.1', ssh, ...who, 'R1'), /^complete\s*$/);
});

requires(test, 'netmiko')('netmiko logs in over Telnet, commits, reads back and leaves', async t => {
  const { telnet } = await openRouter(t);
  t.regex(await withNetmiko('telnet', '127.0.0.1', telnet, ...who, 'R1'), /^complete\s*$/);
});

requires(test, 'netmiko')('netmiko logs in on the serial line, commits, reads back and leaves', async t => {
  const { tcp, path } = await openRouter(t);
  const operator = await ConsoleClient.connect(t, Number(tcp));
  operator.type('\r');
  await operator.want('Enter Password:');
  operator.type(`${labUser.password}\r`);
  await operator.want('Confirm Password:');
  operator.type(`${labUser.password}\r`);
  await operator.want('<HUAWEI>');
  operator.type('quit\r');
  await operator.want('Please Press ENTER.');
  t.regex(await withNetmiko('serial', path, '0', ...who, 'R1'), /^complete\s*$/);
});

requires(
  test,
  'expect',
  'telnet',
)('the telnet program logs in, commits, reads back and leaves', async t => {
  const { telnet } = await openRouter(t);
  t.regex(await withTelnet('127.0.0.1', telnet, ...who, 'R1'), /complete\s*$/);
});
