import type { ExecutionContext } from 'ava';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { inTime } from './patience.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface Directory {
  readonly port: number;
}

export const directoryUser = { name: 'cn=reader,dc=lab', password: 'Rehearse-2026' } as const;

/** An entry of the directory: its DN below `dc=lab`, and attributes with binary values. */
export type DirectoryEntry = readonly [cn: string, values: Readonly<Record<string, Uint8Array>>];

/**
 * Debian's directory server on a free port of the loopback interface, with these entries in a folder of its own; gone with the test. It
 * speaks version 2 as well, and shows `cn=secret` to its user only.
 */
export async function startSlapd(t: ExecutionContext, entries: readonly DirectoryEntry[]): Promise<Directory> {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'data'));
  const configuration = join(folder, 'slapd.conf');
  writeFileSync(configuration, configurationIn(folder));
  writeFileSync(join(folder, 'entries.ldif'), ldifOf(entries));
  execFileSync('/usr/sbin/slapadd', ['-f', configuration, '-l', join(folder, 'entries.ldif')], { stdio: 'pipe' });
  const port = await freePort();
  const server = spawn('/usr/sbin/slapd', ['-f', configuration, '-h', `ldap://127.0.0.1:${port}`, '-d', '0'], { stdio: 'ignore' });
  const ended = new Promise(resolve => server.once('exit', resolve));
  t.teardown(async () => {
    server.kill();
    await ended;
  });
  await inTime(untilItListens(port), () => 'slapd does not listen');
  return { port };
}

const configurationIn = (folder: string) => `
include /etc/ldap/schema/core.schema
pidfile ${folder}/slapd.pid
allow bind_v2
database ldif
suffix dc=lab
rootdn ${directoryUser.name}
rootpw ${directoryUser.password}
directory ${folder}/data
access to dn.base="cn=secret,dc=lab" by * none
access to * by * read
`;

const ldifOf = (entries: readonly DirectoryEntry[]): string =>
  ['dn: dc=lab\nobjectClass: dcObject\nobjectClass: organization\no: lab\ndc: lab\n', ...entries.map(entryText)].join('\n');

const entryText = ([cn, values]: DirectoryEntry): string =>
  [
    `dn: cn=${cn},dc=lab`,
    'objectClass: applicationProcess',
    'objectClass: pkiUser',
    'objectClass: pkiCA',
    `cn: ${cn}`,
    ...Object.entries(values).map(([name, value]) => `${name}:: ${Buffer.from(value).toString('base64')}`),
    '',
  ].join('\n');

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // it listens on TCP
      server.close(() => resolve(port));
    });
  });

async function untilItListens(port: number): Promise<void> {
  while (!(await listens(port))) await new Promise(setImmediate);
}

const listens = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
