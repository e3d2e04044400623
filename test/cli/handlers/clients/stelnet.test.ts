import test from 'ava';
import { host, sshLab, typed } from '../../../support/ssh-lab.ts';

test('stelnet gives keys and screen to a shell of the server, until it ends or a key ends it', async t => {
  const { bench } = await sshLab(t);
  bench.type('return');
  await typed(bench, `stelnet ${host}`, /\(Y\/N\):$/);
  await typed(bench, 'y', /\(Y\/N\):$/);
  await typed(bench, 'y', /username: $/);
  await typed(bench, 'client001', /password:$/);
  t.regex(await typed(bench, 'Hello-13579', /Welcome\r\n/), /^\r\nWelcome\r\n$/);
  t.is(await typed(bench, 'display version', /version\r$/), 'display version\r', 'the far end echoes, and nobody else');
  t.regex(bench.press('\x1d'), /Info: The connection was closed by the local host\.\r\n<HUAWEI>$/);
  await typed(bench, `stelnet ${host}`, /username: $/);
  await typed(bench, 'client001', /password:$/);
  await typed(bench, 'Hello-13579', /Welcome\r\n/);
  bench.press('x');
  t.regex(await typed(bench, '', /<HUAWEI>$/), /Info: The connection was closed by the remote host\.\r\n<HUAWEI>/);
});
