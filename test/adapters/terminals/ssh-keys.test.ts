import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import test from 'ava';
import type { SFTPWrapper } from 'ssh2';
import { SshBench, sshOpen, sshPassword } from '../../support/ssh-bench.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const curve = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const pemOf = (key: KeyObject, type: 'pkcs1' | 'sec1'): string => key.export({ type, format: 'pem' }).toString();

/** As a user pastes it: DER in lines of hexadecimal digits. */
const linesOf = (key: KeyObject): readonly string[] =>
  key
    .export({ type: 'pkcs1', format: 'der' })
    .toString('hex')
    .toUpperCase()
    .match(/.{1,64}/g) ?? [];

const keyLines = ['rsa peer-public-key key1', 'public-key-code begin', ...linesOf(publicKey), 'public-key-code end', 'peer-public-key end'];
const userWith = (type: string, ...services: readonly string[]): readonly string[] => [
  ...keyLines,
  'ssh user operator1',
  `ssh user operator1 authentication-type ${type}`,
  `ssh user operator1 service-type ${services.join(' ')}`,
  'ssh user operator1 assign rsa-key key1',
];
const withKey = { privateKey: pemOf(privateKey, 'pkcs1'), password: undefined } as unknown as { privateKey: string };

test('who has the key that was assigned to the user comes in without a password', async t => {
  const ssh = await SshBench.of(t, [...sshOpen, ...userWith('rsa', 'stelnet')]);
  const shell = await ssh.shell(withKey);
  t.true((await shell.says('<HUAWEI>')).includes('<HUAWEI>'));
});

test('another key opens nothing, nor does the password where a key is wanted', async t => {
  const ssh = await SshBench.of(t, [...sshOpen, ...userWith('rsa', 'stelnet')]);
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  t.truthy((await ssh.client({ ...withKey, privateKey: pemOf(other, 'pkcs1') })).error);
  t.truthy((await ssh.client()).error);
});

test('password-rsa takes both, one behind the other', async t => {
  const ssh = await SshBench.of(t, [...sshOpen, ...userWith('password-rsa', 'stelnet')]);
  t.truthy((await ssh.client(withKey)).error, 'the key alone');
  const { error } = await ssh.client({ ...withKey, password: sshPassword, authHandler: ['publickey', 'password'] });
  t.is(error, undefined);
});

test('a point of an elliptic curve and the text of OpenSSH are keys as well', async t => {
  const point = curve.publicKey.export({ type: 'spki', format: 'der' }).subarray(-65).toString('hex');
  const lines = ['ecc peer-public-key key2', 'public-key-code begin', point, 'public-key-code end', 'peer-public-key end'];
  const user = [
    'ssh user operator1 authentication-type ecc',
    'ssh user operator1 service-type stelnet',
    'ssh user operator1 assign ecc-key key2',
  ];
  const ssh = await SshBench.of(t, [...sshOpen, ...lines, ...user]);
  t.is((await ssh.client({ ...withKey, privateKey: pemOf(curve.privateKey, 'sec1') })).error, undefined);
});

const transfers = [
  'sftp server enable',
  'ssh user operator1',
  'ssh user operator1 authentication-type password',
  'ssh user operator1 service-type sftp',
  'ssh user operator1 sftp-directory cfcard:/',
];

/** SFTP to the router, and what a call of it brings. */
async function filesOf(ssh: SshBench): Promise<SFTPWrapper | undefined> {
  const { client, error } = await ssh.client();
  if (error !== undefined) return undefined;
  let opened: SFTPWrapper | undefined;
  let refused = false;
  client.sftp((problem, sftp) => {
    refused = problem !== undefined;
    opened = sftp;
  });
  await ssh.bench.until(() => refused || opened !== undefined);
  return opened;
}

async function called<Result>(ssh: SshBench, call: (done: (error: Error | null | undefined, result?: Result) => void) => void) {
  let answer: { readonly error: string | undefined; readonly result: Result | undefined } | undefined;
  call((error, result) => {
    answer = { error: error?.message, result };
  });
  await ssh.bench.until(() => answer !== undefined);
  return answer!;
}

test('what SFTP puts onto the card is there, octet by octet, and comes back', async t => {
  const ssh = await SshBench.of(t, [...sshOpen, ...transfers]);
  const sftp = (await filesOf(ssh))!;
  const octets = Buffer.from(Array.from({ length: 200_000 }, (_, at) => at % 251));
  t.is((await called(ssh, done => sftp.writeFile('/root-ca.cer', octets, done))).error, undefined);
  t.deepEqual(Buffer.from(ssh.bench.router.facts.nonVolatile.cfCard.read('root-ca.cer') ?? []), octets);
  const { result } = await called<Buffer>(ssh, done => sftp.readFile('/root-ca.cer', done));
  t.deepEqual(result, octets);
  const listed = await called<readonly { filename: string }[]>(ssh, done => sftp.readdir('/', done as never));
  t.true(listed.result?.some(({ filename }) => filename === 'root-ca.cer'));
  t.is((await called(ssh, done => sftp.unlink('/root-ca.cer', done))).error, undefined);
  t.is(ssh.bench.router.facts.nonVolatile.cfCard.stat('root-ca.cer'), undefined);
});

test('SFTP leaves the software of the router alone, and nobody comes above their directory', async t => {
  const ssh = await SshBench.of(t, [...sshOpen, ...transfers, 'ssh user operator1 sftp-directory cfcard:/logfile']);
  const sftp = (await filesOf(ssh))!;
  await called(ssh, done => sftp.writeFile('/../../up.txt', 'x', done));
  t.truthy(ssh.bench.router.facts.nonVolatile.cfCard.stat('logfile/up.txt'));
  t.is(ssh.bench.router.facts.nonVolatile.cfCard.stat('up.txt'), undefined);
});

test('the files of a start cannot be deleted by SFTP', async t => {
  const ssh = await SshBench.of(t, [...sshOpen, ...transfers]);
  const sftp = (await filesOf(ssh))!;
  t.truthy((await called(ssh, done => sftp.unlink('/V800R012C10SPC300.cc', done))).error);
  t.truthy(ssh.bench.router.facts.nonVolatile.cfCard.stat('V800R012C10SPC300.cc'));
});

test('without the SFTP server, its service or a directory nobody comes to files', async t => {
  for (const left of [0, 4]) {
    const lines = transfers.filter((_, at) => at !== left);
    const ssh = await SshBench.of(t, [...sshOpen, ...lines]);
    t.is(await filesOf(ssh), undefined, transfers[left]);
  }
});
