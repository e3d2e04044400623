import test, { type ExecutionContext } from 'ava';
import { mappedRoads } from '../../../src/adapters/network/dial.ts';
import { tftpClient } from '../../../src/adapters/network/tftp-client.ts';
import { OutgoingError } from '../../../src/cli/run/outgoing.ts';
import { RemoteRefusal, type RemoteRead } from '../../../src/cli/run/remote-files.ts';
import { anywhere } from '../../../src/pki/downloads.ts';
import { tftpServer } from '../../support/tftp-server.ts';

async function lab(t: ExecutionContext, loses?: (nth: number) => boolean) {
  const files = new Map<string, Buffer>();
  const { port } = await tftpServer(t, files, loses);
  const stop = new AbortController();
  t.teardown(() => stop.abort());
  const { tftpRead, tftpWrite } = tftpClient(mappedRoads([{ from: { host: '10.1.1.2', port: 69 }, to: { host: '127.0.0.1', port } }], []));
  const to = { host: '10.1.1.2', port: 69, from: anywhere };
  return {
    files,
    read: (name: string) => tftpRead(to, name, stop.signal),
    write: (name: string) => tftpWrite(to, name, stop.signal),
    tftpRead,
  };
}

async function whole(read: RemoteRead): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for (let piece = await read.next(); piece; piece = await read.next()) pieces.push(piece);
  return Buffer.concat(pieces);
}

for (const length of [0, 1, 511, 512, 513, 20_000])
  test(`a file of ${length} octets comes and goes as it is`, async t => {
    const { files, read, write } = await lab(t);
    const bytes = Buffer.from(Array.from({ length }, (_, at) => at % 251));
    files.set('a.cer', bytes);
    t.deepEqual(await whole(await read('a.cer')), bytes);
    const there = await write('b.cer');
    for (let at = 0; at < length; at += 700) await there.add(bytes.subarray(at, at + 700));
    await there.finish();
    t.deepEqual(files.get('b.cer'), bytes);
  });

test('a packet that is lost is asked for again', async t => {
  const { files, read } = await lab(t, nth => nth === 1);
  files.set('a.cer', Buffer.alloc(1100, 7));
  t.is((await whole(await read('a.cer'))).length, 1100);
});

test('what the server has not is refused in its words, and nothing is sent where no mapping leads', async t => {
  const { read, tftpRead } = await lab(t);
  const refusal = await t.throwsAsync(() => read('gone.cer'), { instanceOf: RemoteRefusal, message: 'no such file' });
  t.is(refusal?.reason, 'missing');
  const elsewhere = { host: '127.0.0.1', port: 69, from: anywhere };
  await t.throwsAsync(() => tftpRead(elsewhere, 'a', new AbortController().signal), { instanceOf: OutgoingError });
});
