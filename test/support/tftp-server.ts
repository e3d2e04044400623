import { createSocket, type RemoteInfo } from 'node:dgram';
import { once } from 'node:events';
import type { ExecutionContext } from 'ava';

/** A TFTP server (RFC 1350) with files in memory, on the loopback interface; each transfer has a port of its own. It can lose packets. */
export async function tftpServer(t: ExecutionContext, files: Map<string, Buffer>, loses: (nth: number) => boolean = () => false) {
  const server = createSocket('udp4');
  t.teardown(() => server.close());
  server.on('message', (packet, from) => serve(t, packet, from, files, loses));
  server.bind(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: server.address().port };
}

function serve(t: ExecutionContext, request: Buffer, to: RemoteInfo, files: Map<string, Buffer>, loses: (nth: number) => boolean): void {
  const socket = createSocket('udp4');
  t.teardown(() => socket.close());
  let sent = 0;
  const send = (packet: Buffer) => loses(sent++) || socket.send(packet, to.port, to.address);
  const [name = ''] = request.toString('latin1', 2).split('\0');
  const isRead = request.readUInt16BE(0) === 1;
  const file = files.get(name);
  if (isRead && !file) return void send(Buffer.concat([Buffer.from([0, 5, 0, 1]), Buffer.from('no such file\0')]));
  const piece = (block: number) => file?.subarray((block - 1) * 512, block * 512) ?? Buffer.alloc(0);
  const data = (block: number) => Buffer.concat([Buffer.from([0, 3, block >> 8, block & 255]), piece(block)]);
  let written = Buffer.alloc(0);
  let last = 0;
  socket.on('message', packet => {
    const block = packet.readUInt16BE(2);
    if (isRead && piece(block).length === 512) send(data(block + 1));
    if (isRead) return;
    if (block === last + 1) {
      last = block;
      written = Buffer.concat([written, packet.subarray(4)]);
      files.set(name, written);
    }
    send(Buffer.from([0, 4, block >> 8, block & 255]));
  });
  send(isRead ? data(1) : Buffer.from([0, 4, 0, 0]));
}
