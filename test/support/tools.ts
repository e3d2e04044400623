import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { ExecutionContext } from 'ava';

/** What `test` and `test.serial` of ava have in common. */
interface Declares<Context> {
  (title: string, implementation: Implementation<Context>): void;
  readonly skip: (title: string, implementation: Implementation<Context>) => void;
}

type Implementation<Context> = (t: ExecutionContext<Context>) => void | PromiseLike<void>;

/**
 * `requires(test, 'openssl')('title', t => …)` declares a test that drives other programs. Where one is absent the test is skipped by
 * name, saying what to install; with `NE40E_REQUIRE_TOOLS` set it fails instead.
 */
export function requires<Context>(
  test: Declares<Context>,
  ...tools: readonly Tool[]
): (title: string, implementation: Implementation<Context>) => void {
  const absent = tools.filter(tool => !isPresent(tool));
  if (absent.length === 0) return test;

  const hint = `needs ${absent.join(', ')}: apt-get install ${absent.map(tool => packageOf[tool]).join(' ')}`;
  if (process.env['NE40E_REQUIRE_TOOLS']) return title => test(title, t => t.fail(hint));
  return (title, implementation) => test.skip(`${title} (${hint})`, implementation);
}

/** The Python that has pyserial: Debian's package is seen by Debian's Python, which need not be the first in the path. */
export const pythonWithSerial: string | undefined = ['python3', '/usr/bin/python3'].find(python => hasModule(python, 'serial'));

/** Debian's, which sees the other packages of Debian. */
export const debianPython = '/usr/bin/python3';

function hasModule(python: string, name: string): boolean {
  return spawnSync(python, ['-c', `import ${name}`], { stdio: 'ignore' }).status === 0;
}

/** Debian's package of each program. */
const packageOf = {
  openssl: 'openssl',
  curl: 'curl',
  expect: 'expect',
  screen: 'screen',
  minicom: 'minicom',
  picocom: 'picocom',
  tmux: 'tmux',
  python3: 'python3',
  pyserial: 'python3-serial',
  labgrid: 'labgrid',
  cc: 'gcc libc6-dev',
  ssh: 'openssh-client',
  sshd: 'openssh-server',
  telnet: 'inetutils-telnet',
  paramiko: 'python3-paramiko',
  netmiko: 'python3-netmiko',
  textfsm: 'python3-textfsm',
  'ansible-playbook': 'ansible',
  rancid: 'rancid',
  slapd: 'slapd',
} as const;

export type Tool = keyof typeof packageOf;

function isPresent(tool: Tool): boolean {
  if (tool === 'pyserial') return pythonWithSerial !== undefined;
  if (tool === 'paramiko' || tool === 'netmiko' || tool === 'textfsm' || tool === 'labgrid') return hasModule(debianPython, tool);
  return [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/lib/rancid/bin'].some(folder =>
    isExecutable(join(folder, tool)),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
