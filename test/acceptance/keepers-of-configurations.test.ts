import test, { type ExecutionContext } from 'ava';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { labUser } from '../../src/program/open-vty.ts';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { debianPython, requires } from '../support/tools.ts';

interface Called {
  readonly port: string;
  /** A home without anybody's settings. */
  readonly home: string;
}

async function routerWithSsh(t: ExecutionContext): Promise<Called> {
  const folder = temporaryFolder(t);
  const program = await Program.run(t, '--state', join(folder, 'state'), '--no-ca', '--ssh', '0', '--open-vty');
  const { address } = await program.event('ssh');
  const home = join(folder, 'home');
  mkdirSync(join(home, '.ssh'), { recursive: true });
  return { port: String(address).split(':').at(-1) ?? '', home };
}

/** What a program says, run in that home to its end. */
function run(program: string, args: readonly string[], home: string, variables: NodeJS.ProcessEnv = {}): Promise<string> {
  const env = { ...process.env, HOME: home, ...variables };
  return new Promise(resolve =>
    execFile(program, [...args], { env, cwd: home }, (error, stdout, stderr) =>
      resolve(`${stdout}${stderr}${error ? `ends with ${error.code}` : ''}`),
    ),
  );
}

requires(test, 'ansible-playbook')('Ansible gathers facts, configures, and finds nothing to do the second time', async t => {
  const { port, home } = await routerWithSsh(t);
  const variables = {
    ansible_connection: 'ansible.netcommon.network_cli',
    ansible_network_cli_ssh_type: 'paramiko',
    ansible_network_os: 'community.network.ce',
    ansible_python_interpreter: debianPython,
    ansible_port: port,
    ansible_user: labUser.name,
    ansible_password: labUser.password,
    sysname: 'R1',
  };
  const play = fileURLToPath(new URL('../../../test/acceptance/clients/play-with-ansible.yml', import.meta.url));
  const args = ['--inventory', '127.0.0.1,', '--extra-vars', JSON.stringify(variables), play];
  const said = await run('/usr/bin/ansible-playbook', args, home, {
    ANSIBLE_HOME: join(home, '.ansible'),
    ANSIBLE_LOCAL_TEMP: join(home, 'temporary'),
    ANSIBLE_PERSISTENT_CONTROL_PATH_DIR: join(home, 'pc'),
    ANSIBLE_HOST_KEY_CHECKING: 'False',
  });
  t.regex(said, /: ok=6 +changed=2 +unreachable=0 +failed=0 /, said);
});

requires(
  test,
  'rancid',
  'ssh',
)('RANCID collects all displays of a VRP router and its configuration', async t => {
  const { port, home } = await routerWithSsh(t);
  const login = [
    `user * ${labUser.name}`,
    `password * ${labUser.password} ${labUser.password}`,
    `method * {ssh:${port}}`,
    'autoenable * 1',
  ];
  writeFileSync(join(home, '.cloginrc'), login.map(line => `add ${line}\n`).join(''), { mode: 0o600 });
  const ssh = join(home, 'ssh');
  writeFileSync(ssh, `#!/bin/sh\nexec ssh -F /dev/null -o StrictHostKeyChecking=no -o UserKnownHostsFile=${join(home, 'known')} "$@"\n`, {
    mode: 0o700,
  });
  writeFileSync(join(home, '.cloginrc'), `add sshcmd * ${ssh}\n`, { flag: 'a' });

  const rancid = '/usr/lib/rancid/bin';
  const said = await run(`${rancid}/rancid`, ['-d', '-l', '-t', 'vrp', '127.0.0.1'], home, {
    PATH: `${rancid}:${process.env['PATH']}`,
  });
  t.regex(said, /^Done xilogin: <HUAWEI>quit$/m, said);
  t.notRegex(said, /clogin error|missed cmd|End of run not found/);
  const collected = readFileSync(join(home, '127.0.0.1.new'), 'utf8');
  t.regex(collected, /^#Chassis type: NE40E-X8A$/m);
  t.regex(collected, /^sysname HUAWEI$/m);
  t.regex(collected, /^return$/m);
});
