import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { FaultName } from '../../ca/faults/catalogue.ts';

/** Ways to bring an answer that are not the usual one, by fault. The host's time: the network is real. */
export const faultyAnswers: Partial<
  Record<FaultName, (outgoing: ServerResponse, message: Uint8Array, value: string) => Promise<void> | void>
> = {
  async delay(outgoing, message, value) {
    await wait(Number(value));
    send(outgoing, message);
  },
  drop: outgoing => void outgoing.destroy(),
  async cut(outgoing, message, value) {
    outgoing.writeHead(200, { 'Content-Type': mediaType, 'Content-Length': message.length });
    await new Promise(resolve => outgoing.write(message.subarray(0, Math.min(Number(value), message.length - 1)), resolve));
    outgoing.destroy();
  },
  empty: outgoing => send(outgoing, new Uint8Array()),
  status: (outgoing, _message, value) =>
    void outgoing
      .writeHead(Number(value), { 'Content-Type': 'text/html', Connection: 'close' })
      .end('<html><body>no CMP here</body></html>'),
  redirect: (outgoing, _message, value) => void outgoing.writeHead(307, { Location: value, 'Content-Length': 0 }).end(),
  'content-type': (outgoing, message, value) => send(outgoing, message, value),
  chunked(outgoing, message) {
    outgoing.writeHead(200, { 'Content-Type': mediaType });
    outgoing.write(message.subarray(0, 10));
    outgoing.end(message.subarray(10));
  },
  'http-1.0': ({ socket }, message) =>
    void socket?.end(Buffer.concat([Buffer.from(`HTTP/1.0 200 OK\r\nContent-Type: ${mediaType}\r\n\r\n`), message])),
  async trickle(outgoing, message, value) {
    outgoing.writeHead(200, { 'Content-Type': mediaType, 'Content-Length': message.length });
    for (const octet of message) {
      outgoing.write(Uint8Array.of(octet));
      await wait(Number(value));
      if (outgoing.destroyed) return;
    }
    outgoing.end();
  },
  large: (outgoing, _message, value) => send(outgoing, Buffer.alloc(Math.min(Number(value), largest))),
};

export function send(outgoing: ServerResponse, message: Uint8Array, type = mediaType): void {
  outgoing.writeHead(200, { 'Content-Type': type, 'Content-Length': message.length, Connection: 'close' }).end(message);
}

const mediaType = 'application/pkixcmp';
const largest = 64 * 1024 * 1024;
