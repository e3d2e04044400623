import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as moment } from 'node:timers/promises';
import { listenForTelnet } from '../../src/adapters/terminals/telnet-vty.ts';
import { linesTaken } from './call.ts';
import { openToTelnet } from './open-vty.ts';

/** What a router that was called without end says of itself. */
export interface Report {
  readonly connections: number;
  /** Lines on which somebody is left. */
  readonly taken: readonly string[];
  /** Bytes in use, between a tenth of the calls and all of them. */
  readonly grown: number;
}

/** Points at which a client drops the line, each with what it has sent until then. */
const points: readonly ((socket: Socket) => Promise<unknown>)[] = [
  async () => {},
  async socket => once(socket, 'connect'),
  async socket => once(socket, 'data'),
  async socket => sent(socket, '\xff'),
  async socket => sent(socket, '\xff\xfa\x18'),
  async socket => sent(socket, 'operator1\r\0'),
  async socket => sent(socket, 'operator1\r\0Hello'),
  async socket => sent(socket, 'operator1\r\0Hello-13579\r\0display cl'),
  async socket => socket.end('operator1\r\0Hello-13579\r\0quit\r\0'),
];

async function sent(socket: Socket, text: string): Promise<void> {
  socket.write(text, 'latin1');
  await once(socket, 'data');
}

const bench = openToTelnet();
const server = await listenForTelnet(bench.router, { host: '127.0.0.1', port: 0 });
let connections = 0;

async function call(number: number): Promise<void> {
  const socket = connect(server.address);
  const closed = once(socket, 'close');
  socket.on('error', () => {});
  connections++;
  await Promise.race([points[number % points.length]!(socket).catch(() => {}), closed]);
  if (number % 2 === 0 || socket.connecting) socket.destroy();
  else socket.resetAndDestroy();
  await closed;
}

async function calls(from: number, to: number): Promise<void> {
  for (let number = from; number < to; number += atOnce) {
    await Promise.all(Array.from({ length: Math.min(atOnce, to - number) }, (_, at) => call(number + at)));
    bench.clock.advance(60_000);
    bench.read();
  }
}

/** Those who left are noticed in the turns to come. */
async function quiet(): Promise<number> {
  while (linesTaken(bench).length > 1) await moment(10);
  for (let turn = 0; turn < 3; turn++) {
    await moment(10);
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed + process.memoryUsage().external;
}

const atOnce = 50;
await calls(0, 1_000);
const before = await quiet();
await calls(1_000, 10_000);
const report: Report = { connections, grown: (await quiet()) - before, taken: linesTaken(bench) };
process.send?.(report);
await server.close();
