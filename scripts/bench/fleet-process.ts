import process from 'node:process';
import {
  type CmpTransport,
  createRouter,
  type Entropy,
  firmware,
  layFactoryState,
  MemoryCard,
  newBoard,
  type Router,
  VirtualClock,
} from 'ne40e';

/*
 * fleet-process READY LOGGED-IN [DAYS]: so many routers in one process, in virtual time, as a process of its own under --expose-gc. Lets so
 * many days pass when told to, and prints what all of it took.
 */
const [ready = 0, loggedIn = 0, days = 0] = process.argv.slice(2).map(Number);
const clock = new VirtualClock();
const entropy: Entropy = { bytes: length => new Uint8Array(length) };
const cmpTransport: CmpTransport = () => Promise.reject(new Error('no CA in this measurement'));

const password = 'Benchmark-2026';
let up = 0;
const routers = Array.from({ length: ready + loggedIn }, powered);
clock.advance(0);
if (up < routers.length) throw new Error(`${up} of ${routers.length} routers are ready`);
const readyAfter = performance.now();
for (const router of routers.slice(ready)) logIn(router);
const before = { ...memory(), alarms: clock.pending };

const start = performance.now();
clock.advance(days * 24 * 60 * 60 * 1000);
console.log(JSON.stringify({ readyAfter, idle: performance.now() - start, ...before }));

function powered(): Router {
  const cfCard = new MemoryCard({ capacity: firmware.device.cfCardCapacity, now: () => clock.now() });
  layFactoryState(cfCard, firmware.factoryCard);
  const router = createRouter({
    firmware,
    clock,
    cfCard,
    board: newBoard(firmware.factoryStartup.systemSoftware),
    entropy,
    cmpTransport,
    boot: 'quick',
    baudRate: 'max',
    storeBoard: () => true,
  });
  router.uart.onTransmit(() => {}); // someone listens
  router.on('ready', () => up++);
  router.powerOn();
  return router;
}

/** Sets the password of a router out of the box; where time will pass, stays logged in for ever. */
function logIn({ uart }: Router): void {
  const staying = ['system-view', 'user-interface console 0', 'idle-timeout 0 0', 'commit', 'return'];
  for (const line of ['', password, password, ...(days > 0 ? staying : [])]) {
    uart.receive(Buffer.from(`${line}\r`));
    clock.advance(0);
  }
}

function memory() {
  for (let round = 0; round < 4; round++) globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heap: heapUsed };
}
