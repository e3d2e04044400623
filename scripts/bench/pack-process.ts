import process from 'node:process';
import { firmware } from '../../firmware-model/index.ts';
import { withPack } from '../../src/program/with-pack.ts';
import { createRouter } from '../../src/router.ts';
import { commandLineOf } from '../../src/cli/engine.ts';
import { handlers } from '../../src/cli/handlers/index.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { consoleLine } from '../../src/console/line.ts';
import { sessionOf } from '../../src/console/login.ts';
import { newBoard } from '../../src/control-plane/state.ts';
import { layFactoryState } from '../../src/flash/factory.ts';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { cpu } from './started-router.ts';

/*
 * pack-process ROUTERS [PACK]: so many routers in one process, in virtual time, each at its console, as a process of its own under
 * --expose-gc. Prints what opening the pack took, the first line and a later one that need it, what a question mark or Tab
 * takes with no levels given to commands and with 500, and the memory of all.
 */
const [count = '1', path] = process.argv.slice(2);
const before = performance.now();
const software = path === undefined ? firmware : withPack(firmware, path, error => Promise.reject(error));
const open = performance.now() - before;

const deleteToStart = '\x18';
const password = 'Benchmark-2026';
/** In one view, as somebody types who looks around. */
const lines = [
  'display bgp peer',
  ...Array.from({ length: 50 }, (_, at) => (at % 2 === 0 ? 'display bgp peer verbose' : 'display bgp peer')),
];

const commandLine = commandLineOf(software, handlers);
const [first = 0, ...next] = lines.map(line => timed(() => commandLine.read(line, sessionOf({ user: undefined, level: 3 }, consoleLine))));

const clock = new VirtualClock();
const routers = Array.from({ length: Number(count) }, powered);
clock.advance(0);
for (const { type } of routers) for (const line of ['', password, password, 'system-view']) type(line);
for (const { type } of routers) for (const line of lines) type(line);
const [router] = routers;
const keysAsked = ['?', 'display ?', 'display b?', 'ip ?', 'interf\t', 'display bg\t'];
const asked = dearest();
globalThis.gc?.();
const { heapUsed } = process.memoryUsage();
for (let at = 0; at < 500; at++) router?.type(`command-privilege level 3 view system display topic${at}`);
router?.type('commit');
console.log(JSON.stringify({ open, first, next: middleOf(next), asked, askedOfGiven: dearest(), heapUsed }));
process.exit();

/** In time of the processor, for others may want it too; not the first time, which reads what may stand there. */
function dearest(): number {
  const each = keysAsked.map(keys => middleOf(Array.from({ length: 10 }, () => asking(keys)).slice(1)) ?? 0);
  return Math.max(...each);
}

/** One question mark or Tab; then its pages are left and the line is emptied. */
function asking(keys: string): number {
  const { milliseconds } = cpu(() => router?.press(keys));
  for (const key of ['q', deleteToStart]) router?.press(key);
  return milliseconds;
}

function middleOf(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function powered() {
  const cfCard = new MemoryCard({ capacity: firmware.device.cfCardCapacity, now: () => clock.now() });
  layFactoryState(cfCard, firmware.factoryCard);
  const router = createRouter({
    firmware: software,
    cfCard,
    board: newBoard(firmware.factoryStartup.systemSoftware),
    storeBoard: () => true,
    clock,
    entropy: { bytes: length => new Uint8Array(length) },
    cmpTransport: () => Promise.reject(new Error('no CA in this measurement')),
    boot: 'quick',
    baudRate: 'max',
  });
  router.powerOn();
  const type = (line: string): void => {
    router.uart.receive(Buffer.from(`${line}\r`));
    clock.advance(1000);
  };
  const press = (keys: string): void => {
    router.uart.receive(Buffer.from(keys));
    clock.advance(0);
  };
  return { router, type, press };
}
