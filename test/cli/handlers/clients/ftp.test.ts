import test, { type ExecutionContext } from 'ava';
import { mappedRoads } from '../../../../src/adapters/network/dial.ts';
import { ftpClient } from '../../../../src/adapters/network/ftp-client.ts';
import { noOutgoing } from '../../../../src/cli/run/outgoing.ts';
import { pkiFile } from '../../../pki/fixtures.ts';
import { loggedIn, mostTurns, type TestBench } from '../../../support/booted-router.ts';
import { type FtpServerOptions, ftpServer } from '../../../support/ftp-server.ts';
import { host, typed } from '../../../support/ssh-lab.ts';

async function ftpLab(t: ExecutionContext, options: FtpServerOptions = {}, milliseconds?: number) {
  const server = await ftpServer(t, options);
  const roads = mappedRoads([{ from: { host, port: 21 }, to: { host: '127.0.0.1', port: server.port } }], []);
  const bench = loggedIn({ outgoing: { ...noOutgoing, ftp: ftpClient(roads, milliseconds) } });
  t.teardown(() => bench.router.powerOff());
  return { server, bench };
}

const prompt = /\[ftp\]$/;

async function logIn(bench: TestBench, password = 'Hello-13579'): Promise<string> {
  let said = await typed(bench, `ftp ${host}`, /\(none\)\):$/);
  said += await typed(bench, 'client001', /Password:$/);
  return said + (await typed(bench, password, /(\[ftp\]|>)$/));
}

test('a log-in by FTP shows what the server answers, never the password, and the view has its own prompt', async t => {
  const { server, bench } = await ftpLab(t);
  const said = await logIn(bench);
  t.regex(
    said,
    /Trying 10\.1\.1\.9 \.\.\.\r\nPress CTRL \+ K to abort\r\nConnected to 10\.1\.1\.9\.\r\n220-Welcome\r\n220 Lab FTP service ready\.\r\nUser\(10\.1\.1\.9:\(none\)\):client001\r\n331 Password required for client001\.\r\nPassword:\r\n230 User logged in\.\r\n\[ftp\]$/,
  );
  t.notRegex(said, /Hello/);
  t.regex(await typed(bench, 'bye', />$/), /221 Goodbye\.\r\n<HUAWEI>$/);
  t.deepEqual(server.log, ['USER client001', 'PASS', 'QUIT']);
  t.notRegex(bench.type('display history-command'), /Hello/);
});

test('a wrong password leads back to the user view, and a host that no mapping leads to is not reached', async t => {
  const { bench } = await ftpLab(t);
  t.regex(await logIn(bench, 'wrong'), /530 Login incorrect\.\r\nError: Failed to log in to the remote host\.\r\n<HUAWEI>$/);
  t.regex(await typed(bench, 'ftp 10.1.1.8', />$/), /Error: Failed to connect to the remote host\.\r\n<HUAWEI>$/);
});

for (const mode of ['passive', 'undo passive']) {
  test(`in the field: a certificate is fetched onto the card and sent back, ${mode}`, async t => {
    const { server, bench } = await ftpLab(t);
    const certificate = Buffer.from(pkiFile('root.cer'));
    server.files.set('/certificates/ca.cer', certificate);
    await logIn(bench);
    await typed(bench, mode, prompt);
    t.regex(await typed(bench, 'binary', prompt), /200 Type set to I\.\r\n/);
    await typed(bench, 'cd certificates', prompt);
    t.regex(
      await typed(bench, 'get ca.cer', prompt),
      new RegExp(
        `213 ${certificate.length}\r\n(229 [^\r]+|200 Port command okay\\.)\r\n150 Opening data connection for ca\\.cer\\.\r\n\\| 100% \\[\\*{11}\\]\r\n226 Transfer complete\\.\r\n\r\nFTP: ${certificate.length} byte\\(s\\) received in \\d+\\.\\d{3} second\\(s\\) \\d+\\.\\d{3}Kbyte\\(s\\)/sec\\.\r\n`,
      ),
    );
    t.deepEqual(Buffer.from(bench.cfCard.read('ca.cer') ?? []), certificate);
    t.regex(await typed(bench, 'put ca.cer copy.cer', prompt), /226 File receive OK\.\r\n[^]*byte\(s\) send in/);
    t.deepEqual(server.files.get('/certificates/copy.cer'), certificate);
    await typed(bench, 'append ca.cer copy.cer', prompt);
    t.is(server.files.get('/certificates/copy.cer')?.length, 2 * certificate.length);
    await typed(bench, 'quit', />$/);
    bench.type('system-view');
    t.regex(bench.type('pki import-certificate ca filename ca.cer') + (await bench.settle()), /[Ss]uccess|succeeded/);
  });
}

test('a file that breaks off leaves nothing on the card, as one for which the card has no room', async t => {
  const { server, bench } = await ftpLab(t, { breaksAfter: 100_000 });
  server.files.set('/huge.bin', Buffer.alloc(300_000, 7));
  server.files.set('/big.bin', Buffer.alloc(90_000, 7));
  await logIn(bench);
  t.regex(await typed(bench, 'get huge.bin', prompt), /451 Local error\.\r\n\[ftp\]$/);
  t.is(bench.cfCard.stat('huge.bin'), undefined);
  bench.cfCard.reserve('filler.bin', bench.cfCard.free() - 1000);
  t.regex(await typed(bench, 'get big.bin', prompt), /Error:[^]*\[ftp\]$/);
  t.is(bench.cfCard.stat('big.bin'), undefined);
  t.regex(await typed(bench, 'pwd', prompt), /257 "\/" is current directory\./, 'the connection stands');
});

test('a command that is broken off gives the file up and keeps the connection', async t => {
  const { server, bench } = await ftpLab(t);
  server.files.set('/huge.bin', Buffer.alloc(30_000_000, 7));
  await logIn(bench);
  await typed(bench, 'get huge.bin', /150 [^]*$/);
  bench.press('\x03');
  t.is(bench.cfCard.stat('huge.bin'), undefined);
  t.regex(await typed(bench, 'pwd', /257[^]*\[ftp\]$/), /257 "\/" is current directory\./);
});

async function heard(log: readonly string[], command: RegExp): Promise<void> {
  for (let turn = 0; !log.some(line => command.test(line)); turn++) {
    if (turn > mostTurns) throw new Error('the server does not hear of it');
    await new Promise(resolve => setImmediate(resolve));
  }
}

const silences = { 'get one.txt': /^RETR/, 'put back.txt': /^STOR/, dir: /^LIST/ };
for (const [line, ignores] of Object.entries(silences)) {
  test(`a server that never answers \`${line}\`: Ctrl+C ends the connection with the command, and the next one hears of it`, async t => {
    const { server, bench } = await ftpLab(t, { ignores });
    server.files.set('/one.txt', Buffer.from('1'));
    bench.cfCard.write('back.txt', Buffer.from('1'));
    await logIn(bench);
    bench.press(`${line}\r`);
    await heard(server.log, ignores);
    bench.press('\x03');
    t.regex(await typed(bench, 'pwd', prompt), /Error: There is no FTP connection\.\r\n\[ftp\]$/);
    t.regex(await typed(bench, `open ${host}`, /\(none\)\):$/), /Connected to/);
  });

  test(`a server that never answers \`${line}\` is waited for as long as for any other answer`, async t => {
    const { server, bench } = await ftpLab(t, { ignores }, 200);
    server.files.set('/one.txt', Buffer.from('1'));
    bench.cfCard.write('back.txt', Buffer.from('1'));
    await logIn(bench);
    t.regex(await typed(bench, line, /local host[^]*\[ftp\]$/), /Info: The connection was closed by the local host\.\r\n\[ftp\]$/);
  });
}

test('a server that never says how a file came out is not waited for any longer either', async t => {
  const { server, bench } = await ftpLab(t, { withholds: /^226/ }, 200);
  server.files.set('/one.txt', Buffer.from('1'));
  await logIn(bench);
  t.regex(await typed(bench, 'get one.txt', /local host[^]*\[ftp\]$/), /closed by the local host\.\r\n\[ftp\]$/);
  t.is(bench.cfCard.stat('one.txt'), undefined);
});

test('a file that stops coming is given up, and nothing of it stays on the card', async t => {
  const { server, bench } = await ftpLab(t, { stallsAfter: 10 }, 200);
  server.files.set('/one.txt', Buffer.alloc(100, 1));
  await logIn(bench);
  t.regex(await typed(bench, 'get one.txt', /local host[^]*\[ftp\]$/), /closed by the local host\.\r\n\[ftp\]$/);
  t.is(bench.cfCard.stat('one.txt'), undefined);
});

test('an answer of a thousand lines is shown to its last line', async t => {
  const { bench } = await ftpLab(t, { helpLines: 1000 });
  bench.type('screen-length 0 temporary');
  await logIn(bench);
  const said = await typed(bench, 'remotehelp get', /lab help>[^]*\[ftp\]$/);
  t.is(said.match(/214-/g)?.length, 1000);
});

test('what the server refuses is shown as it says it', async t => {
  const { bench } = await ftpLab(t, { quota: 10 });
  bench.cfCard.write('request.req', Buffer.alloc(70_000, 1));
  await logIn(bench);
  t.regex(await typed(bench, 'get gone.cer', prompt), /550 gone\.cer: no such file or directory\.\r\n\[ftp\]$/);
  t.regex(await typed(bench, 'put request.req', prompt), /552 Quota exceeded\.\r\n\[ftp\]$/);
  t.regex(await typed(bench, 'put gone.req', prompt), /Error: File can't be found\./);
});

test('directories and files of the server are shown, made and deleted, and a listing may go to the card', async t => {
  const { server, bench } = await ftpLab(t);
  server.files.set('/one.txt', Buffer.from('1'));
  await logIn(bench);
  t.regex(await typed(bench, 'mkdir new', prompt), /257 "\/new" directory created\./);
  t.regex(await typed(bench, 'rmdir new', prompt), /250 RMD command successful\./);
  t.regex(await typed(bench, 'dir', prompt), /150 [^]*-rw-r--r-- 1 lab lab one\.txt\r\n226 /);
  t.regex(await typed(bench, 'ls', prompt), /\r\none\.txt\r\n226 /);
  await typed(bench, 'ls *.txt list.txt', prompt);
  t.is(Buffer.from(bench.cfCard.read('list.txt') ?? []).toString(), 'one.txt\r\n');
  t.regex(await typed(bench, 'delete one.txt', /:$/), /Warning: File one\.txt will be deleted\. Continue\? \[Y\/N\]:$/);
  t.regex(await typed(bench, 'y', prompt), /250 DELE command successful\./);
  t.regex(await typed(bench, 'remotehelp bye', prompt), /214 bye <lab help>/);
  await typed(bench, 'undo verbose', prompt);
  t.notRegex(await typed(bench, 'cdup', prompt), /250/);
});

test('several files go one after the other, each asked for where prompts are on', async t => {
  const { server, bench } = await ftpLab(t);
  for (const name of ['a.txt', 'b.txt', 'c.cer']) server.files.set(`/${name}`, Buffer.from(name));
  await logIn(bench);
  await typed(bench, 'mget *.txt', prompt);
  t.deepEqual([bench.cfCard.stat('a.txt')?.size, bench.cfCard.stat('b.txt')?.size, bench.cfCard.stat('c.cer')], [5, 5, undefined]);
  t.regex(await typed(bench, 'prompt', prompt), /Info: Switching prompt on succeeded\./);
  server.files.clear();
  t.regex(await typed(bench, 'mput *.txt', /:$/), /Warning: Continue to upload a\.txt\?Please select \[Y\/N\]:$/);
  t.regex(await typed(bench, 'n', /:$/), /Continue to upload b\.txt/);
  await typed(bench, 'y', prompt);
  t.deepEqual([...server.files.keys()], ['/b.txt']);
});

for (const [count, isSaid] of [
  [1000, false],
  [1001, true],
  [1003, true],
] as const)
  test(`${count} files that a pattern means: what is left out is said before the first of them is asked for`, async t => {
    const { server, bench } = await ftpLab(t);
    for (let at = 0; at < count; at++) server.files.set(`/${at}.txt`, Buffer.from('x'));
    await logIn(bench);
    t.is((await typed(bench, 'ls *.txt', /226[^]*\[ftp\]$/)).match(/^\d+\.txt/gm)?.length, count, 'a listing has them all');
    await typed(bench, 'prompt', prompt);
    const said = await typed(bench, 'mget *.txt', /\? $/);
    t.is(/Warning: More than 1000 files match \*\.txt\. Only the first 1000 are transferred\./.test(said), isSaid);
  });

test('files of the card are named from where `lcd` has led, and the log-in stays where it was', async t => {
  const { server, bench } = await ftpLab(t);
  server.files.set('/one.txt', Buffer.from('1'));
  bench.type('mkdir inbox');
  await logIn(bench);
  await typed(bench, 'lcd inbox', prompt);
  await typed(bench, 'get one.txt', prompt);
  t.is(bench.cfCard.stat('inbox/one.txt')?.size, 1);
  await typed(bench, 'bye', />$/);
  t.regex(bench.type('pwd'), /cfcard:\r\n|cfcard:\/\r\n/);
});

test('the view stands without a connection: `open` makes one, `close` ends it, and nothing else is done meanwhile', async t => {
  const { bench } = await ftpLab(t);
  t.regex(bench.type('ftp'), /\[ftp\]$/);
  t.regex(bench.type('pwd'), /Error: There is no FTP connection\.\r\n\[ftp\]$/);
  await typed(bench, `open ${host}`, /\(none\)\):$/);
  await typed(bench, 'client001', /Password:$/);
  await typed(bench, 'Hello-13579', prompt);
  t.regex(bench.type(`open ${host}`), /Error: The FTP connection to 10\.1\.1\.9 already exists\./);
  await typed(bench, 'user client001', /Enter password:$/);
  t.regex(await typed(bench, 'Hello-13579', prompt), /230 /);
  t.regex(await typed(bench, 'close', prompt), /221 Goodbye\./);
  t.regex(bench.type('dir'), /Error: There is no FTP connection\./);
  t.regex(bench.type('system-view'), /Error: Unrecognized command found at '\^' position\.\r\n\[ftp\]$/);
  t.regex(bench.type('bye'), /<HUAWEI>$/);
});

test('a connection that the server ends is told with the next command', async t => {
  const { server, bench } = await ftpLab(t);
  await logIn(bench);
  server.cut();
  await bench.settle();
  t.regex(await typed(bench, 'pwd', prompt), /Error: There is no FTP connection\.|Info: The connection was closed by the remote host\./);
});

test('one line moves a file: only the password is asked for, octets go as they are, and the view stays', async t => {
  const { server, bench } = await ftpLab(t);
  const certificate = Buffer.from(pkiFile('root.cer'));
  server.files.set('/ca.cer', certificate);
  const line = `ftp client-transfile get host-ip ${host} username client001 sourcefile ca.cer destination root.cer`;
  t.regex(await typed(bench, line, /Password:$/), /331 Password required for client001\.\r\nPassword:$/);
  t.regex(await typed(bench, 'Hello-13579', />$/), /200 Type set to I\.[^]*226 Transfer complete\.[^]*221 Goodbye\.\r\n<HUAWEI>$/);
  t.deepEqual(Buffer.from(bench.cfCard.read('root.cer') ?? []), certificate);
  await typed(bench, `ftp client-transfile put host-ip ${host} username client001 sourcefile root.cer destination back.cer`, /Password:$/);
  await typed(bench, 'Hello-13579', />$/);
  t.deepEqual(server.files.get('/back.cer'), certificate);
});
