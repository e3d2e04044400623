import test from 'ava';
import { loggedIn } from '../../../support/booted-router.ts';
import { host, sshLab, typed } from '../../../support/ssh-lab.ts';

test('displays of clients show where their connections begin, 0.0.0.0 where nothing says so', t => {
  const bench = loggedIn();
  t.regex(bench.type('display ftp-client'), /\r\nSrcIPv4Addr {9}: 0\.0\.0\.0\r\n</);
  t.regex(bench.type('display sftp-client'), /The source address of the SFTP client is 0\.0\.0\.0\./);
  t.regex(bench.type('display tftp-client'), /Source IPv4 address {2}: {2}0\.0\.0\.0\r\n-{80}\r\n/);
  bench.type('system-view', 'ftp client-source -a 10.1.1.1', 'scp client-source -a 10.1.1.2', 'sftp client-source -a 10.1.1.3', 'commit');
  t.regex(bench.type('display ftp-client'), /SrcIPv4Addr {9}: 10\.1\.1\.1/);
  t.regex(bench.type('display scp-client'), /The source address of the SCP client is 10\.1\.1\.2\./);
  t.regex(bench.type('display sftp-client'), /The source address of the SFTP client is 10\.1\.1\.3\./);
  bench.type('ftp client-source -i LoopBack0', 'commit');
  t.regex(bench.type('display ftp-client'), /Interface Name {6}:LoopBack0/);
});

test('servers whose key is assigned or was taken are shown with its kind, each once', async t => {
  const { bench } = await sshLab(t);
  await typed(bench, `sftp ${host}`, /\(Y\/N\):$/);
  await typed(bench, 'y', /\(Y\/N\):$/);
  await typed(bench, 'y', /username: $/);
  bench.press('\x03');
  t.regex(bench.type('display ssh server-info'), /\r\n10\.1\.1\.9 {38}10\.1\.1\.9 {24}(RSA|ECC) {22}CONFIGURE \r\n-{112}\r\n/);
  bench.type(`ssh client peer ${host} assign rsa-key key01`, 'commit');
  const said = bench.type('display ssh server-info');
  t.regex(said, /\r\n10\.1\.1\.9 {38}key01 {27}RSA {22}CONFIGURE \r\n/);
  t.is(said.match(/CONFIGURE/g)?.length, 1);
});
