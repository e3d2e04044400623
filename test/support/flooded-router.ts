import { once } from 'node:events';
import process from 'node:process';
import { Duplex } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { attachConsole } from '../../src/adapters/terminals/attach-console.ts';
import { systemClock } from '../../src/adapters/host/system-clock.ts';
import { newBoard } from '../../src/control-plane/state.ts';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { createRouter } from '../../src/router.ts';
import { firmware } from '../../firmware-model/index.ts';
import { countingEntropy } from './counting-entropy.ts';
import { lcg } from './lcg.ts';

/*
 * A router in a process of its own, in real time and with `--expose-gc`, to which more is done than memory could hold. Tells its parent how
 * much memory was in use at rest and at most, and how many bytes it said.
 */
export interface Report {
  readonly rest: number;
  readonly peak: number;
  readonly said: number;
  /** Bytes said between the last Ctrl+C and the prompt. */
  readonly afterBreak: number;
}

const megabyte = 1024 * 1024;
const size = 200 * megabyte;
const password = 'Rehearse-2026';
const pieceLength = 4_096;
const row = Buffer.from(`${'0123456789'.repeat(7)}\r\n`);

/** A card with a file that nobody could hold: rows of text, or zeros without a line end. */
class LargeCard extends MemoryCard {
  override read(path: string, offset = 0, length = Number.POSITIVE_INFINITY): Uint8Array | undefined {
    if (path !== 'rows.txt') return super.read(path, offset, length);
    const end = Math.min(size, offset + length);
    const bytes = Buffer.alloc(Math.max(0, end - offset));
    for (let at = 0; at < bytes.length; at++) bytes[at] = row[(offset + at) % row.length] ?? 0;
    return bytes;
  }
}

/** The far end of the cable. It reads as the loop comes round, or at once. */
class Reader extends Duplex {
  said = 0;
  last = '';
  peak = 0;
  #measuredAt = 0;
  readonly #isPrompt: boolean;

  constructor(isPrompt: boolean) {
    super();
    this.#isPrompt = isPrompt;
  }

  override _read(): void {
    this.emit('hungry');
  }

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: () => void): void {
    this.said += chunk.length;
    // a prompt and the longest line behind it: a help that is broken off brings the line back
    this.last = (this.last + Buffer.from(chunk).toString('latin1')).slice(-4_000);
    if (this.said - this.#measuredAt > 8 * megabyte) this.measure();
    this.emit('heard');
    if (this.#isPrompt) done();
    else setImmediate(done);
  }

  measure(): void {
    this.#measuredAt = this.said;
    this.peak = Math.max(this.peak, memoryInUse());
  }

  async enter(line: string, words: string): Promise<void> {
    this.last = '';
    this.push(`${line}\r`);
    await this.says(words);
  }

  async says(words: string): Promise<void> {
    while (!this.last.includes(words)) await once(this, 'heard');
  }

  async hears(bytes: number): Promise<void> {
    const aim = this.said + bytes;
    while (this.said < aim) await once(this, 'heard');
  }

  /** Types as fast as the router takes it. */
  async type(keys: (at: number) => number, count: number): Promise<void> {
    for (let at = 0; at < count; at += pieceLength) {
      const piece = Buffer.from(Array.from({ length: Math.min(pieceLength, count - at) }, (_, index) => keys(at + index)));
      if (!this.push(piece)) await once(this, 'hungry');
      await turn();
      if (at % megabyte === 0) this.measure();
    }
  }
}

/** Buffers that nobody holds are freed beside the first collection, sooner or later as the machine has time: the second waits for that. */
function memoryInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function loggedIn(isPrompt: boolean): Promise<Reader> {
  const cfCard = new LargeCard({ capacity: firmware.device.cfCardCapacity });
  cfCard.reserve('zeros.bin', size);
  cfCard.reserve('rows.txt', size);
  const router = createRouter({
    firmware,
    clock: systemClock,
    cfCard,
    board: newBoard(firmware.factoryStartup.systemSoftware),
    entropy: countingEntropy(),
    cmpTransport: () => Promise.reject(new Error('no CA here')),
    boot: 'quick',
    baudRate: 'max',
    storeBoard: () => true,
  });
  const reader = new Reader(isPrompt);
  attachConsole(router.uart, reader);
  router.powerOn();
  await reader.says('Please Press ENTER.');
  await reader.enter('', 'Enter Password:');
  await reader.enter(password, 'Confirm Password:');
  await reader.enter(password, '<HUAWEI>');
  await reader.enter('screen-length 0 temporary', '<HUAWEI>');
  return reader;
}

/** Ctrl+C once so much has come; gives what came behind it. */
async function breakOffAfter(reader: Reader, bytes: number): Promise<number> {
  await reader.hears(bytes);
  await turn();
  const before = reader.said;
  reader.last = '';
  reader.push('\x03');
  await reader.says('<HUAWEI>');
  return reader.said - before;
}

type Flood = (reader: Reader) => Promise<number>;

const floods: Readonly<Record<string, Flood>> = {
  rows: async reader => {
    await reader.enter('more rows.txt', `\r\n<HUAWEI>`);
    return 0;
  },
  zeros: async reader => {
    reader.push('more zeros.bin\r');
    return breakOffAfter(reader, 100 * megabyte);
  },
  'at once': async reader => {
    reader.push('more rows.txt\r');
    return breakOffAfter(reader, 1);
  },
  noise: async reader => {
    const below = lcg(5);
    const quits = [...Buffer.from('qQ')]; // would end the log-in, and with it most of the noise
    const octet = (): number => {
      const one = below(256);
      return quits.includes(one) ? octet() : one;
    };
    await reader.type(octet, 10 * megabyte);
    reader.last = '';
    reader.push('\x03');
    while (reader.last === '') {
      reader.push('\r');
      await turn();
    }
    return 0;
  },
  'question marks': async reader => {
    const keys = Buffer.from(`display ${'x'.repeat(3_000)}${'?'.repeat(20_000)}`);
    await reader.type(at => keys[at] ?? 0, keys.length);
    return breakOffAfter(reader, 20 * megabyte);
  },
  'one line': async reader => {
    await reader.type(() => 'x'.charCodeAt(0), 10 * megabyte);
    return 0; // all is heard: nothing goes on that could be broken off
  },
};

const [flood = '', terminal] = process.argv.slice(2);
const reader = await loggedIn(terminal === 'at once');
const rest = memoryInUse();
const afterBreak = (await floods[flood]?.(reader)) ?? 0;
reader.measure();
process.send?.({ rest, peak: reader.peak, said: reader.said, afterBreak } satisfies Report);
process.disconnect();
process.exit();
