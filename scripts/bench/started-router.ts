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

export interface Started {
  /** What the screen is sent for a line and Enter. */
  type(line: string): string;
  /** The same for keys. */
  press(keys: string): string;
}

export function cpu<Result>(act: () => Result): { readonly result: Result; readonly milliseconds: number } {
  const start = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(start);
  return { result, milliseconds: (user + system) / 1000 };
}

/** A router in virtual time that has restored this configuration, and whoever is logged in at its console. */
export function started(text: string): Started {
  const clock = new VirtualClock();
  const cfCard = new MemoryCard({ capacity: firmware.device.cfCardCapacity, now: () => clock.now() });
  layFactoryState(cfCard, firmware.factoryCard);
  cfCard.write('long.cfg', Buffer.from(text));
  const entropy: Entropy = { bytes: length => new Uint8Array(length) };
  const cmpTransport: CmpTransport = () => Promise.reject(new Error('no CA in this measurement'));
  const board = newBoard(firmware.factoryStartup.systemSoftware);
  const router: Router = createRouter({
    firmware,
    clock,
    cfCard,
    board: { ...board, nextStartup: { ...board.nextStartup, savedConfiguration: 'cfcard:/long.cfg' } },
    entropy,
    cmpTransport,
    boot: 'quick',
    baudRate: 'max',
    storeBoard: () => true,
    onRestored: ({ tally: { refused } }) => {
      if (refused > 0) throw new Error(`${refused} lines refused`);
    },
  });
  let heard = '';
  router.uart.onTransmit(bytes => {
    heard += Buffer.from(bytes).toString('latin1');
  });
  router.powerOn();
  clock.advance(0);
  const press = (keys: string): string => {
    heard = '';
    router.uart.receive(Buffer.from(keys));
    clock.advance(0);
    return heard;
  };
  const type = (line: string): string => press(`${line}\r`);
  for (const line of ['', password, password, 'screen-length 0 temporary']) type(line);
  return { type, press };
}

const password = 'Benchmark-2026';
