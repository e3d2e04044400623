import type { Destination, Outgoing } from '../../cli/run/outgoing.ts';
import { type RemoteRead, RemoteRefusal, type RemoteWrite } from '../../cli/run/remote-files.ts';
import { printable } from '../../cmp/printable.ts';
import type { Roads } from './dial.ts';
import { noRoadTo } from './outgoing-error.ts';
import { TftpExchange } from './tftp-exchange.ts';

/** TFTP (RFC 1350), octets as they are: one block on its way at a time, and nothing else is held. */
export const tftpClient = (roads: Roads): Pick<Outgoing, 'tftpRead' | 'tftpWrite'> => ({
  tftpRead: async (to, name, signal) => reading(openTo(roads, to, signal), name),
  tftpWrite: async (to, name, signal) => writing(openTo(roads, to, signal), name),
});

function openTo(roads: Roads, { host, port, from }: Destination, signal: AbortSignal): TftpExchange {
  const road = roads.to(host, port, from);
  if (!road) throw noRoadTo(host);
  return new TftpExchange(road, signal);
}

async function reading(exchange: TftpExchange, name: string): Promise<RemoteRead> {
  let block = 1;
  let coming: Buffer | undefined = await data(exchange, request(readRequest, name), block);
  return {
    size: undefined,
    async next() {
      const piece = coming ?? (await data(exchange, numbered(acknowledgement, block), ++block));
      coming = undefined;
      if (piece.length < blockLength) {
        exchange.send(numbered(acknowledgement, block));
        exchange.close();
        coming = nothing;
      }
      return piece.length === 0 ? undefined : piece;
    },
  };
}

const data = async (exchange: TftpExchange, packet: Buffer, block: number): Promise<Buffer> =>
  (await exchange.ask(packet, answer => answerTo(answer, dataPacket, block))).subarray(4);

async function writing(exchange: TftpExchange, name: string): Promise<RemoteWrite> {
  let block = 0;
  let rest: Buffer = nothing;
  const acknowledged = (packet: Buffer) => exchange.ask(packet, answer => answerTo(answer, acknowledgement, block));
  const sendBlock = (bytes: Buffer) => {
    block++;
    return acknowledged(Buffer.concat([numbered(dataPacket, block), bytes]));
  };
  await acknowledged(request(writeRequest, name));
  return {
    async add(bytes) {
      let left = Buffer.concat([rest, bytes]);
      for (; left.length >= blockLength; left = left.subarray(blockLength)) await sendBlock(left.subarray(0, blockLength));
      rest = left;
    },
    async finish() {
      await sendBlock(rest); // shorter than a block, be it empty: that was all
      exchange.close();
    },
  };
}

/** Whether a packet is what is waited for; an error of the server is thrown. */
function answerTo(packet: Buffer, kind: number, block: number): boolean {
  if (packet.length < 4) return false;
  if (packet.readUInt16BE(0) === errorPacket) {
    const text = printable(packet.toString('latin1', 4).replace(/\0[^]*$/, '')).slice(0, longestReason);
    throw new RemoteRefusal(reasons[packet.readUInt16BE(2)] ?? 'failed', text);
  }
  return packet.readUInt16BE(0) === kind && packet.readUInt16BE(2) === (block & 0xffff);
}

const request = (kind: number, name: string): Buffer => Buffer.concat([Buffer.from([0, kind]), Buffer.from(`${name}\0octet\0`, 'utf8')]);

function numbered(kind: number, block: number): Buffer {
  const packet = Buffer.from([0, kind, 0, 0]);
  packet.writeUInt16BE(block & 0xffff, 2);
  return packet;
}

const [readRequest, writeRequest, dataPacket, acknowledgement, errorPacket] = [1, 2, 3, 4, 5];
const reasons: Readonly<Record<number, RemoteRefusal['reason']>> = { 1: 'missing', 2: 'denied' };
const nothing = Buffer.alloc(0);
const blockLength = 512;
const longestReason = 200;
