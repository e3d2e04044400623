import process from 'node:process';
import { constants, createReadStream, promises } from 'node:fs';
import { join } from 'node:path';
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
import { cpuMilliseconds } from './cpu-time.ts';
import { atMost, type Figure, median, times } from './figures.ts';
import { inTemporaryFolder, Operator, RouterProcess } from './router-process.ts';

const counts = [1_000, 5_000, 10_000, 50_000] as const;
const rounds = 3;

/** Configuration pasted without a commit: what a line costs the more stands before it, and a megabyte of it over the pseudo-terminal. */
export async function paste(): Promise<readonly Figure[]> {
  for (const lines of Object.values(kinds)) microsecondsALine(lines(1_000)); // warms up
  return [...Object.entries(kinds).flatMap(([what, lines]) => growth(what, lines)), await overPty(1_000_000)];
}

function growth(what: string, lines: (count: number) => readonly string[]): readonly Figure[] {
  const costs = counts.map(count => median(Array.from({ length: count > 10_000 ? 1 : rounds }, () => microsecondsALine(lines(count)))));
  const [few = Number.NaN] = costs;
  return counts.map((count, at) => {
    const cost = costs[at]!; // one a count
    const figure = { what: `a line of ${count.toLocaleString('en')} pasted, ${what}`, value: `${cost.toFixed(0)} µs CPU` };
    return at === 0 ? figure : { ...figure, ratio: times(cost, few, 'a line of 1,000'), goal: atMost(cost / few, 1.5, 'times as much') };
  });
}

/** Groups of lines, repeated with other names. */
const repeated =
  (group: (at: number) => readonly string[], before: readonly string[] = []) =>
  (count: number): readonly string[] => {
    const size = group(0).length;
    return [...before, ...Array.from({ length: Math.ceil(count / size) }, (_, at) => group(at)).flat()].slice(0, count);
  };

const cipher = '$1c$k4:o79a_DJ$dkxWxx@7Cjr*k+Qxgbxxgxxxxwxx1GjQSTxEZx/Fabc$';

const kinds = {
  'many sections': repeated(at => [`pki entity entity${at}`, `common-name router${at}`, 'country CN', 'quit']),
  'one long section': repeated(
    at => [`local-user user${at}xx password irreversible-cipher ${cipher}`, `local-user user${at}xx level 3`],
    ['user-interface vty 0 4', 'quit', 'aaa'],
  ),
  'sections that name others': repeated(at => [
    `pki entity entity${at}`,
    `common-name router${at}`,
    'quit',
    `pki domain domain${at}`,
    `certificate request entity entity${at}`,
    `pki cmp session session${at}`,
    `cmp request entity entity${at}`,
    `cmp request rsa local-key-pair key${at}`,
    'quit',
    'quit',
  ]),
} as const;

function microsecondsALine(lines: readonly string[]): number {
  const { type } = routerInSystemView();
  const start = process.cpuUsage();
  for (const line of lines) type(line);
  const { user, system } = process.cpuUsage(start);
  const said = type('display configuration candidate | count');
  if (said.includes('Error')) throw new Error(said);
  return (user + system) / lines.length;
}

function routerInSystemView(): { readonly type: (line: string) => string } {
  const clock = new VirtualClock();
  const cfCard = new MemoryCard({ capacity: firmware.device.cfCardCapacity, now: () => clock.now() });
  layFactoryState(cfCard, firmware.factoryCard);
  const entropy: Entropy = { bytes: length => new Uint8Array(length) };
  const cmpTransport: CmpTransport = () => Promise.reject(new Error('no CA in this measurement'));
  const router: Router = createRouter({
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
  let heard = '';
  router.uart.onTransmit(bytes => {
    heard += Buffer.from(bytes).toString('latin1');
  });
  router.powerOn();
  clock.advance(0);
  const type = (line: string): string => {
    heard = '';
    router.uart.receive(Buffer.from(`${line}\r`));
    clock.advance(0);
    return heard;
  };
  for (const line of ['', password, password, 'screen-length 0 temporary', 'system-view']) type(line);
  return { type };
}

/** Pastes so many octets as a terminal program does: as fast as the line takes them, reading what comes back. */
const overPty = (octets: number): Promise<Figure> =>
  inTemporaryFolder(async folder => {
    const router = new RouterProcess(['--no-ca', '--state', join(folder, 'state'), '--tcp', '0']);
    const { path, tcp } = await router.event('console');
    await router.event('ready');
    const operator = new Operator(tcp);
    await operator.logIn();
    await operator.enter('system-view', '[~HUAWEI]');
    operator.close();

    const text = pasted(octets);
    const before = cpuMilliseconds(router.child.pid);
    const start = performance.now();
    const end = heardOn(String(path), lastLine);
    const line = await promises.open(String(path), constants.O_WRONLY | constants.O_NOCTTY);
    await line.writeFile(text);
    await end;
    const seconds = (performance.now() - start) / 1000;
    const worked = (cpuMilliseconds(router.child.pid) - before) / 1000;
    await line.close();
    await router.stop();
    return {
      what: `${(text.length / 1e6).toFixed(1)} MB pasted over the pseudo-terminal`,
      value: `${seconds.toFixed(1)} s`,
      ratio: `${text.split('\r').length} lines, ${worked.toFixed(1)} s of it CPU of the router`,
      goal: atMost(seconds, 10, 's'),
    };
  });

function pasted(octets: number): string {
  const text = kinds['many sections'](octets / 10).join('\r');
  return `${text.slice(0, text.lastIndexOf('\r', octets))}\r${lastLine}\r`;
}

function heardOn(path: string, what: string): Promise<void> {
  const stream = createReadStream(path, { flags: constants.O_RDONLY | constants.O_NOCTTY, encoding: 'latin1' } as object);
  let tail = '';
  return new Promise((resolve, reject) => {
    stream.on('error', reject);
    stream.on('data', text => {
      tail = `${tail}${text}`.slice(-2 * 65_536);
      if (!tail.includes(what)) return;
      stream.destroy();
      resolve();
    });
  });
}

const password = 'Benchmark-2026';
const lastLine = '#the end of what was pasted';
