import test from 'ava';
import { host, sshLab, typed } from '../../../support/ssh-lab.ts';

const login = 'username client001 password Hello-13579';

test('one line of SFTP moves a file each way: nobody is asked but for the key, and the password is kept nowhere', async t => {
  const { server, bench } = await sshLab(t);
  server.files.set('/certificates/ca.cer', Buffer.from('certificate'));
  const get = `sftp client-transfile get host-ip ${host} ${login} sourcefile /certificates/ca.cer destination root.cer`;
  await typed(bench, get, /\(Y\/N\):$/);
  await typed(bench, 'y', /\(Y\/N\):$/);
  t.regex(
    await typed(bench, 'y', /\]$/),
    /Remote file: \/certificates\/ca\.cer ---> {2}Local file: cfcard:\/root\.cer\r\n[^]*\[~HUAWEI\]$/,
  );
  t.is(Buffer.from(bench.cfCard.read('root.cer') ?? []).toString(), 'certificate');
  await typed(bench, `sftp client-transfile put host-ip ${host} ${login} sourcefile root.cer destination back.cer`, /\]$/);
  t.is(server.files.get('/back.cer')?.toString(), 'certificate');
  t.notRegex(bench.type('display history-command'), /Hello/);
});

test('a password that is wrong is not asked for again', async t => {
  const { bench } = await sshLab(t);
  const line = `sftp client-transfile get host-ip ${host} username client001 password wrong sourcefile ca.cer`;
  await typed(bench, line, /\(Y\/N\):$/);
  await typed(bench, 'y', /\(Y\/N\):$/);
  t.regex(await typed(bench, 'n', /\]$/), /Error: Failed to log in to the remote host\.\r\n\[~HUAWEI\]$/);
});
