import test, { type ExecutionContext } from 'ava';
import { mappedRoads } from '../../../../src/adapters/network/dial.ts';
import { ftpClient } from '../../../../src/adapters/network/ftp-client.ts';
import { noOutgoing } from '../../../../src/cli/run/outgoing.ts';
import { largestText } from '../../../../src/config/startup-file.ts';
import { loggedIn } from '../../../support/booted-router.ts';
import { ftpServer } from '../../../support/ftp-server.ts';
import { operator } from '../../../support/operator.ts';
import { host, sshLab, typed } from '../../../support/ssh-lab.ts';

const line = (password: string, word: string, by: 'ftp' | 'sftp' = 'sftp') =>
  `load configuration server ${host} transport-type ${by} username client001 password ${password} file lab.cfg ${word}`;

async function ftpLab(t: ExecutionContext) {
  const server = await ftpServer(t);
  const roads = mappedRoads([{ from: { host, port: 21 }, to: { host: '127.0.0.1', port: server.port } }], []);
  const bench = loggedIn({ outgoing: { ...noOutgoing, ftp: ftpClient(roads) } });
  t.teardown(() => bench.router.powerOff());
  bench.type('system-view');
  return { server, bench };
}

for (const word of ['merge', 'replace']) {
  test(`a configuration is loaded from an FTP server, ${word}, without a question, and octet by octet`, async t => {
    const { server, bench } = await ftpLab(t);
    server.files.set('/lab.cfg', Buffer.from('sysname Served\r\n#\r\nreturn\r\n'));
    const said = await typed(bench, line('Hello-13579', word, 'ftp'), /\[\*HUAWEI\]$/);
    t.notRegex(said.replace(/^.*$/m, ''), /Error|Hello/);
    t.true(server.log.includes('TYPE I'));
    t.regex(bench.type('display configuration candidate'), /sysname Served/);
  });
}

test('an FTP server that does not let in, has no such file, or sends more than a configuration can be changes nothing', async t => {
  const { server, bench } = await ftpLab(t);
  t.regex(await typed(bench, line('wrong', 'merge', 'ftp'), /\[~HUAWEI\]$/), /Error: Failed to log in to the remote host\./);
  t.regex(await typed(bench, line('Hello-13579', 'merge', 'ftp'), /\[~HUAWEI\]$/), /550 lab\.cfg: no such file/);
  server.files.set('/lab.cfg', Buffer.alloc(largestText + 4_000_000, 'a'));
  t.regex(await typed(bench, line('Hello-13579', 'replace', 'ftp'), /\[~HUAWEI\]$/), /Error:/);
});

test('a configuration is loaded from an SFTP server into the candidate, and waits for its commit', async t => {
  const { server, bench } = await sshLab(t);
  server.files.set('/lab.cfg', Buffer.from('sysname Served\r\n#\r\nreturn\r\n'));
  await typed(bench, line('Hello-13579', 'merge'), /\(Y\/N\):$/);
  bench.press('y\r');
  await typed(bench, 'y', /\[\*HUAWEI\]$/);
  t.regex(bench.type('display configuration candidate'), /sysname Served/);
  t.regex(bench.type('commit'), /\[~Served\]/);
  t.notRegex(bench.type('display history-command'), /Hello/);
});

test('a file that the server does not have changes nothing', async t => {
  const { bench } = await sshLab(t);
  await typed(bench, line('Hello-13579', 'replace'), /\(Y\/N\):$/);
  bench.press('y\r');
  t.regex(await typed(bench, 'y', /\[[~*]HUAWEI\]$/), /Error:/);
  t.is(bench.type('display configuration candidate').match(/sysname/), null);
});

test('nothing leaves the router where no mapping leads', async t => {
  const bench = loggedIn();
  bench.type('system-view');
  t.regex(await typed(bench, line('Hello-13579', 'merge'), /\[~HUAWEI\]$/), /Failed to connect/);
});

test('the servers of backups are held with their passwords as cipher text, and are five at most', t => {
  const console = operator();
  console.type('system-view immediately');
  const server = (at: number) =>
    `set save-configuration backup-to-server server 10.1.1.${at} transport-type sftp user u password huawei-1234`;
  for (const at of [1, 2, 3, 4, 5]) t.deepEqual(console.type(server(at)), []);
  t.deepEqual(console.type(server(6)), ['Error: The number of backup servers has reached the limit.']);
  const shown = console.type('display current-configuration').filter(row => row.includes('backup-to-server'));
  t.is(shown.length, 5);
  t.true(shown.every(row => /user u password %\^%#.+%\^%#$/.test(row)));
  console.type('undo set save-configuration backup-to-server server 10.1.1.2');
  t.is(console.type('display current-configuration').filter(row => row.includes('backup-to-server')).length, 4);
});
