import test from 'ava';
import { scpPlace } from '../../../../src/cli/handlers/clients/scp-place.ts';
import { host, sshLab, typed } from '../../../support/ssh-lab.ts';

test('scp copies a file to the card and back: the user stands in the line, and the password is asked for', async t => {
  const { server, bench } = await sshLab(t);
  server.files.set('/certificates/ca.cer', Buffer.from('certificate'));
  await typed(bench, `scp client001@${host}:/certificates/ca.cer root.cer`, /\(Y\/N\):$/);
  await typed(bench, 'y', /\(Y\/N\):$/);
  await typed(bench, 'y', /password:$/i);
  t.regex(await typed(bench, 'Hello-13579', /\]$/), /ca\.cer {28}100% {5}11Bytes {10}0Kb\/s\r\n\[~HUAWEI\]$/);
  t.is(Buffer.from(bench.cfCard.read('root.cer') ?? []).toString(), 'certificate');
  await typed(bench, `scp root.cer client001@${host}:back.cer`, /password:$/i);
  await typed(bench, 'Hello-13579', /\]$/);
  t.is(server.files.get('/back.cer')?.toString(), 'certificate');
});

test('in a directory of the server a file keeps its name; -r sends all that a pattern means', async t => {
  const { server, bench } = await sshLab(t);
  for (const name of ['a.cer', 'b.cer', 'c.txt']) bench.cfCard.write(name, Buffer.from(name));
  await typed(bench, `scp -r *.cer client001@${host}:/certificates`, /\(Y\/N\):$/);
  await typed(bench, 'y', /\(Y\/N\):$/);
  await typed(bench, 'n', /password:$/i);
  t.regex(await typed(bench, 'Hello-13579', /\]$/), /a\.cer .*100%[^]*b\.cer .*100%/);
  t.deepEqual([...server.files.keys()].sort(), ['/certificates/a.cer', '/certificates/b.cer']);
});

test('a copy from card to card is none of scp', async t => {
  const { bench } = await sshLab(t);
  t.regex(await typed(bench, 'scp cfcard:/a.cer cfcard:/b.cer', /\]$/), /Error: Either the source file or the destination file/);
});

test('a host stands before a colon where a user does, or where it is an address: a drive is none', t => {
  t.deepEqual(scpPlace('cfcard:/a.cer'), { path: 'cfcard:/a.cer' });
  t.deepEqual(scpPlace('john@srv:a.cer'), { user: 'john', host: 'srv', path: 'a.cer' });
  t.deepEqual(scpPlace('10.1.1.1:'), { host: '10.1.1.1', path: '' });
  t.deepEqual(scpPlace('john@[2001:db8::1]:a'), { user: 'john', host: '2001:db8::1', path: 'a' });
});
