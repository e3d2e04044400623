import test, { type ExecutionContext } from 'ava';
import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { mappedRoads } from '../../../src/adapters/network/dial.ts';
import { tftpClient } from '../../../src/adapters/network/tftp-client.ts';
import { anywhere } from '../../../src/pki/downloads.ts';

async function bound(t: ExecutionContext, address: string): Promise<Socket> {
  const socket = createSocket('udp4');
  t.teardown(() => socket.close());
  socket.bind(0, address);
  await once(socket, 'listening');
  return socket;
}

async function lab(t: ExecutionContext, stranger: string, to = '127.0.0.1') {
  const server = await bound(t, '127.0.0.1');
  const client = tftpClient(mappedRoads([{ from: { host: '10.1.1.2', port: 69 }, to: { host: to, port: server.address().port } }], []));
  const stop = new AbortController();
  t.teardown(() => stop.abort());
  const there = { host: '10.1.1.2', port: 69, from: anywhere };
  return { server, intruder: await bound(t, stranger), client, there, signal: stop.signal };
}

/** What a stranger says to the client, and what it is told. */
async function intrude(intruder: Socket, packet: Buffer, { port }: RemoteInfo): Promise<Buffer> {
  intruder.send(packet, port, '127.0.0.1');
  const [told] = (await once(intruder, 'message')) as [Buffer];
  return told;
}

const request = async (server: Socket) => ((await once(server, 'message')) as [Buffer, RemoteInfo])[1];
const data = (block: number, text: string) => Buffer.concat([Buffer.from([0, 3, 0, block]), Buffer.from(text)]);
const unknownTransfer = Buffer.from([0, 5, 0, 5]);

for (const to of ['127.0.0.1', 'localhost'])
  test(`the first answer is taken from nobody but whom ${to} is`, async t => {
    const { server, intruder, client, there, signal } = await lab(t, '127.0.0.2', to);
    const read = client.tftpRead(there, 'a.cer', signal);
    const from = await request(server);
    t.deepEqual((await intrude(intruder, data(1, 'forged'), from)).subarray(0, 4), unknownTransfer);
    server.send(data(1, 'good'), from.port, from.address);
    t.is(Buffer.from((await (await read).next()) ?? []).toString(), 'good');
  });

for (const stranger of ['127.0.0.1', '127.0.0.2'])
  test(`another port of ${stranger} does not disturb a transfer that has begun`, async t => {
    const { server, intruder, client, there, signal } = await lab(t, stranger);
    const opened = client.tftpRead(there, 'a.cer', signal);
    const from = await request(server);
    server.send(data(1, 'x'.repeat(512)), from.port, from.address);
    const read = await opened;
    await read.next();
    const next = read.next();
    t.deepEqual((await intrude(intruder, data(2, 'forged'), from)).subarray(0, 4), unknownTransfer);
    server.send(data(2, 'good'), from.port, from.address);
    t.is(Buffer.from((await next) ?? []).toString(), 'good');
  });

test('a file is sent to nobody who was not asked', async t => {
  const { server, intruder, client, there, signal } = await lab(t, '127.0.0.2');
  const opened = client.tftpWrite(there, 'b.cer', signal);
  const from = await request(server);
  t.deepEqual((await intrude(intruder, Buffer.from([0, 4, 0, 0]), from)).subarray(0, 4), unknownTransfer);
  server.send(Buffer.from([0, 4, 0, 0]), from.port, from.address);
  const write = await opened;
  const sent = once(server, 'message') as Promise<[Buffer]>;
  const finished = write.add(Buffer.from('secret')).then(() => write.finish());
  t.deepEqual((await sent)[0], data(1, 'secret'));
  server.send(Buffer.from([0, 4, 0, 1]), from.port, from.address);
  await finished;
});
