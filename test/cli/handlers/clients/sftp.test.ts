import test from 'ava';
import { pkiFile } from '../../../pki/fixtures.ts';
import { loggedIn, type TestBench } from '../../../support/booted-router.ts';
import { newHostKey, sftpServer } from '../../../support/sftp-server.ts';
import { host, reaching, sshLab, typed } from '../../../support/ssh-lab.ts';

async function logIn(bench: TestBench, password = 'Hello-13579'): Promise<string> {
  let said = await typed(bench, `sftp ${host}`, /\(Y\/N\):$/);
  said += bench.press('y\r');
  said += await typed(bench, 'y', /username: $/);
  said += await typed(bench, 'client001', /password:$/);
  return said + (await typed(bench, password, /(sftp-client>|\]|password:)$/));
}

test('a log-in by SFTP: the key of a server never seen is asked for, the password is not shown, and the view has its own prompt', async t => {
  const { bench } = await sshLab(t);
  const said = await logIn(bench);
  t.regex(
    said,
    /Trying 10\.1\.1\.9 \.\.\.\r\nPress CTRL\+K to abort\r\nConnected to 10\.1\.1\.9 \.\.\.\r\nThe server is not authenticated/,
  );
  t.regex(said, /Please input the username: client001\r\nEnter password:\r\nsftp-client>$/);
  t.notRegex(said, /Hello/);
  t.notRegex(bench.type('display history-command'), /Hello/);
});

test('in the field: a certificate is fetched onto the card, and imported', async t => {
  const { server, bench } = await sshLab(t);
  server.files.set('/certificates/ca.cer', Buffer.from(pkiFile('root.cer')));
  await logIn(bench);
  await typed(bench, 'cd certificates', /sftp-client>$/);
  t.regex(
    await typed(bench, 'get ca.cer', /sftp-client>$/),
    /Remote file: \/certificates\/ca\.cer ---> {2}Local file: cfcard:\/ca\.cer\r\nDownloading file successfully ended\.\r\nFile download is completed in 1 seconds\.\r\n/,
  );
  t.deepEqual(Buffer.from(bench.cfCard.read('ca.cer') ?? []), Buffer.from(pkiFile('root.cer')));
  t.regex(await typed(bench, 'bye', /\]$/), /\[~HUAWEI\]$/);
  t.regex(bench.type('pki import-certificate ca filename ca.cer') + (await bench.settle()), /[Ss]uccess|succeeded/);
});

test('a file is there whole or not at all, and the card says when it has no room', async t => {
  const { server, bench } = await sshLab(t);
  server.files.set('/huge.bin', Buffer.alloc(bench.cfCard.free() > 0 ? 300_000 : 0, 7));
  await logIn(bench);
  await typed(bench, 'get huge.bin', /sftp-client>$/);
  t.is(bench.cfCard.stat('huge.bin')?.size, 300_000);
  bench.cfCard.reserve('filler.bin', bench.cfCard.free() - 1000);
  t.regex(await typed(bench, 'get huge.bin second.bin', /sftp-client>$/), /Error:[^]*sftp-client>$/);
  t.is(bench.cfCard.stat('second.bin'), undefined);
});

test('a file that is there is written over only when the operator agrees, and the software that runs never', async t => {
  const { server, bench } = await sshLab(t);
  server.files.set('/notes.txt', Buffer.from('new'));
  bench.cfCard.write('notes.txt', Buffer.from('old'));
  await logIn(bench);
  t.regex(await typed(bench, 'get notes.txt', /:$/), /Warning: The file notes\.txt already exists\. Overwrite it\? \[Y\/N\]:$/);
  await typed(bench, 'n', /sftp-client>$/);
  t.is(Buffer.from(bench.cfCard.read('notes.txt') ?? []).toString(), 'old');
  await typed(bench, 'get notes.txt', /:$/);
  await typed(bench, 'y', /sftp-client>$/);
  t.is(Buffer.from(bench.cfCard.read('notes.txt') ?? []).toString(), 'new');
  t.regex(await typed(bench, 'get notes.txt V800R012C10SPC300.cc', /sftp-client>$/), /protected/);
});

test('files and directories of the server are sent, listed, renamed and removed, in the words of the manual', async t => {
  const { server, bench } = await sshLab(t);
  bench.cfCard.write('request.req', Buffer.alloc(70_000, 1));
  await logIn(bench);
  t.regex(await typed(bench, 'put request.req', /sftp-client>$/), /Uploading file successfully ended/);
  t.is(server.files.get('/request.req')?.length, 70_000);
  t.regex(await typed(bench, 'mkdir ssh', /sftp-client>$/), /Info: Succeeded in creating a directory\./);
  t.regex(await typed(bench, 'cd ssh', /sftp-client>$/), /Current directory is:\r\n\/ssh\r\n/);
  t.regex(await typed(bench, 'pwd', /sftp-client>$/), /\r\n\/ssh\r\n/);
  t.regex(await typed(bench, 'cdup', /sftp-client>$/), /Current directory is:\r\n\/\r\n/);
  t.regex(await typed(bench, 'dir', /sftp-client>$/), /-rw-r--r-- 1 lab lab request\.req\r\n/);
  t.regex(await typed(bench, 'ls', /sftp-client>$/), /\r\nrequest\.req\r\n/);
  await typed(bench, 'ls / list.txt', /sftp-client>$/);
  t.regex(Buffer.from(bench.cfCard.read('list.txt') ?? []).toString(), /request\.req\r\n/);
  t.regex(await typed(bench, 'rename request.req old.req', /:\s$/), /Warning: Rename \/request\.req to \/old\.req\?\[Y\/N\]: $/);
  await typed(bench, 'y', /sftp-client>$/);
  await typed(bench, 'delete old.req', /:\s$/);
  t.regex(await typed(bench, 'y', /sftp-client>$/), /Successfully deleted the file: \/old\.req/);
  await typed(bench, 'rmdir ssh', /:$/);
  t.regex(await typed(bench, 'y', /sftp-client>$/), /Successfully removed the directory: \/ssh/);
  t.deepEqual([...server.files.keys(), ...server.directories], ['/', '/certificates']);
  t.regex(await typed(bench, 'get gone.cer', /sftp-client>$/), /Error: The file or directory does not exist on the server\./);
});

test('the view has its commands and no others: help, abbreviations and errors are as everywhere', async t => {
  const { bench } = await sshLab(t);
  await logIn(bench);
  t.regex(await typed(bench, 'pw', /sftp-client>$/), /\r\n\/\r\n/);
  t.regex(bench.type('system-view'), /Error: Unrecognized command found at '\^' position\.\r\nsftp-client>$/);
  t.regex(bench.press('re?'), /remove[^]*rename/);
  bench.press('\x03');
  t.regex(bench.type('return'), /Unrecognized/);
  t.regex(bench.type('help'), /\r\nquit\/exit\/bye\r\n/);
});

test('a server whose key has changed is refused, one never seen without first-time enabled as well', async t => {
  const { server, bench } = await sshLab(t);
  await logIn(bench);
  await typed(bench, 'quit', /\]$/);
  const said = await typed(bench, `sftp ${host}`, /username: $/);
  t.notRegex(said, /authenticated/, 'its key was kept');
  bench.press('\x03');
  const other = await sftpServer(t, { hostKey: await newHostKey() });
  const again = loggedIn({ outgoing: reaching(other.port), board: bench.board });
  again.type('system-view');
  t.regex(await typed(again, `sftp ${host}`, /\]$/), /Error: The server's public key does not match the one saved before\./);
  const strict = loggedIn({ outgoing: reaching(server.port) });
  strict.type('system-view');
  t.regex(await typed(strict, `sftp ${host}`, /\]$/), /ssh client first-time enable/);
});

test('a password that is wrong three times is the end, and questions of the server are put as it puts them', async t => {
  const { bench } = await sshLab(t);
  await logIn(bench, 'wrong');
  await typed(bench, 'wrong', /password:$/);
  t.regex(await typed(bench, 'wrong', /\]$/), /Error: Failed to log in to the remote host\.\r\n\[~HUAWEI\]$/);
  const asking = await sshLab(t, { methods: ['keyboard-interactive'] });
  await typed(asking.bench, `sftp ${host}`, /\(Y\/N\):$/);
  await typed(asking.bench, 'y', /\(Y\/N\):$/);
  await typed(asking.bench, 'n', /username: $/);
  t.regex(await typed(asking.bench, 'client001', /code:$/), /One-time code:$/);
  t.regex(await typed(asking.bench, 'Hello-13579', />$/), /^\r\nsftp-client>$/);
});

test('a connection that the server ends is told with the next command, and the view is left', async t => {
  const { server, bench } = await sshLab(t);
  await logIn(bench);
  server.cut();
  await bench.settle();
  t.regex(await typed(bench, 'dir', /\]$/), /Info: The connection was closed by the remote host\.\r\n\[~HUAWEI\]$/);
});

const silences = {
  'get one.txt': 'READ',
  'put back.txt': 'WRITE',
  'put back.txt far.txt': 'CLOSE',
  dir: 'READDIR',
  'mkdir new': 'MKDIR',
} as const;
for (const [line, ignored] of Object.entries(silences))
  test(`a server that never answers ${ignored} is left, and \`${line}\` gives the console back`, async t => {
    const { server, bench } = await sshLab(t, { ignores: [ignored] }, 1500);
    server.files.set('/one.txt', Buffer.from('1'));
    bench.cfCard.write('back.txt', Buffer.from('1'));
    await logIn(bench);
    t.regex(await typed(bench, line, /\]$/), /Info: The connection was closed by the local host\.\r\n\[~HUAWEI\]$/);
    t.is(bench.cfCard.stat('one.txt'), undefined);
  });
