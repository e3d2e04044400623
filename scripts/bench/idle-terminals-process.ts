import process from 'node:process';
import {
  attachConsole,
  createRouter,
  firmware,
  layFactoryState,
  MemoryCard,
  newBoard,
  openPty,
  systemClock as clock,
  systemEntropy as entropy,
} from 'ne40e';

/* idle-terminals-process COUNT: so many routers in one process, each ready at a pseudo-terminal that nobody opens. Says so and stays. */
const [count = '1'] = process.argv.slice(2);
for (let at = 0; at < Number(count); at++) {
  const cfCard = new MemoryCard({ capacity: firmware.device.cfCardCapacity, now: () => clock.now() });
  layFactoryState(cfCard, firmware.factoryCard);
  const board = newBoard(firmware.factoryStartup.systemSoftware);
  const cmpTransport = () => Promise.reject(new Error('no CA in this measurement'));
  const storeBoard = () => true;
  const router = createRouter({ firmware, clock, cfCard, board, entropy, cmpTransport, boot: 'quick', baudRate: 'max', storeBoard });
  attachConsole(router.uart, await openPty());
  router.powerOn();
}
console.log('ready');
setInterval(() => {}, 2 ** 30); // also where there is none
