import test from 'ava';
import { loggedIn } from '../../../support/booted-router.ts';
import { operator } from '../../../support/operator.ts';
import { host, sshLab, typed } from '../../../support/ssh-lab.ts';

const line = (user: string, word: string) =>
  `load configuration server ${host} transport-type sftp username client001 password ${user} file lab.cfg ${word}`;

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
