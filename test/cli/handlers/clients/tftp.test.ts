import test, { type ExecutionContext } from 'ava';
import { mappedRoads } from '../../../../src/adapters/network/dial.ts';
import { tftpClient } from '../../../../src/adapters/network/tftp-client.ts';
import { noOutgoing } from '../../../../src/cli/run/outgoing.ts';
import { loggedIn } from '../../../support/booted-router.ts';
import { typed } from '../../../support/ssh-lab.ts';
import { tftpServer } from '../../../support/tftp-server.ts';

async function lab(t: ExecutionContext) {
  const files = new Map<string, Buffer>();
  const { port } = await tftpServer(t, files);
  const roads = mappedRoads([{ from: { host: '10.1.1.2', port: 69 }, to: { host: '127.0.0.1', port } }], []);
  return { files, bench: loggedIn({ outgoing: { ...noOutgoing, ...tftpClient(roads) } }) };
}

test('tftp fetches onto the card and sends from it, and asks before it writes over a file', async t => {
  const { files, bench } = await lab(t);
  files.set('sample.txt', Buffer.alloc(1500, 65));
  t.regex(await typed(bench, 'tftp 10.1.1.2 get sample.txt ca.txt', /<HUAWEI>$/), /1500 byte\(s\) received in 1 second/);
  t.is(bench.cfCard.stat('ca.txt')?.size, 1500);
  t.regex(
    await typed(bench, 'tftp 10.1.1.2 get sample.txt ca.txt', /:$/),
    /Warning: The file ca\.txt already exists\. Overwrite it\? \[Y\/N\]:$/,
  );
  await typed(bench, 'n', /<HUAWEI>$/);
  t.regex(await typed(bench, 'tftp 10.1.1.2 put ca.txt', /<HUAWEI>$/), /Uploading the file successfully/);
  t.is(files.get('ca.txt')?.length, 1500);
});

test('a file that is not there, and a server that no mapping leads to, leave nothing on the card', async t => {
  const { bench } = await lab(t);
  t.regex(await typed(bench, 'tftp 10.1.1.2 get gone.txt', /<HUAWEI>$/), /Error: The file or directory does not exist on the server/);
  t.regex(await typed(bench, 'tftp 10.9.9.9 get gone.txt', /<HUAWEI>$/), /Error: Failed to connect to the remote host/);
  t.is(bench.cfCard.stat('gone.txt'), undefined);
});
