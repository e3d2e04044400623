import { type Figure, median } from './figures.ts';
import { cpu, type Started, started } from './started-router.ts';

const sizes = [1_000, 10_000] as const;
const rounds = 3;
const repeats = 20;

/** What displays of interfaces and routes cost, and what is typed, the more of both there are: a display may grow with its rows, a line may not. */
export const interfaces = (): Promise<readonly Figure[]> => {
  costsOf(100); // warms up
  const costs = sizes.map(size => costsOf(size));
  return Promise.resolve(
    Object.keys(acts).flatMap(act =>
      sizes.map((size, at): Figure => {
        const [own, before] = [costs[at]![act]!, costs[at - 1]?.[act]]; // one for each size and act
        const figure = { what: `${act}, ${size.toLocaleString('en')} interfaces and routes`, value: `${own.toFixed(1)} ms CPU` };
        return before === undefined ? figure : { ...figure, ratio: `${(own / before).toFixed(1)} × that of ten times fewer` };
      }),
    ),
  );
};

const often = (line: (at: number) => string) => (router: Started) => {
  for (let at = 0; at < repeats; at += 1) router.type(line(at));
};

/** In this order, in one log-in. */
const acts: Readonly<Record<string, (router: Started) => void>> = {
  'display interface brief': router => expect(router.type('display interface brief'), 'LoopBack99'),
  'display ip interface brief': router => expect(router.type('display ip interface brief'), 'LoopBack99'),
  'display ip routing-table': router => expect(router.type('display ip routing-table'), 'Static'),
  'the first line of a change': router => expect(router.type('system-view\rinterface LoopBack7'), '-LoopBack7]'),
  [`${repeats} lines typed`]: often(at => `description another ${at}`),
  [`${repeats} interfaces opened`]: often(at => `interface LoopBack${900_000 + at}`),
  [`${repeats} static routes typed`]: often(at => `ip route-static 99.1.${at}.0 24 NULL0`),
  [`${repeats} question marks`]: router => {
    for (let at = 0; at < repeats; at += 1) router.press('ip ?\x03');
  },
  [`${repeats} Tabs`]: router => {
    for (let at = 0; at < repeats; at += 1) router.press('interf\t\x03');
  },
  commit: router => expect(router.type('commit'), '[~'),
};

function costsOf(size: number): Readonly<Record<string, number>> {
  const runs = Array.from({ length: rounds }, () => measured(size));
  return Object.fromEntries(Object.keys(acts).map(act => [act, median(runs.map(run => run[act]!))])); // each run has each
}

function measured(size: number): Readonly<Record<string, number>> {
  const router = started(configurationOf(size));
  return Object.fromEntries(Object.entries(acts).map(([name, act]) => [name, cpu(() => act(router)).milliseconds]));
}

function configurationOf(size: number): string {
  const octets = (at: number): string => `${at >> 8}.${at & 255}`;
  const each = (lines: (at: number) => readonly string[]): readonly string[] => Array.from({ length: size }, (_, at) => lines(at)).flat();
  return [
    ...each(at => ['#', `interface LoopBack${at}`, ` description number ${at}`, ` ip address 10.0.${octets(at)} 255.255.255.255`]),
    '#',
    ...each(at => [`ip route-static 20.0.${octets(at)} 255.255.255.255 NULL0`]),
    '#',
    'return',
    '',
  ].join('\r\n');
}

function expect(said: string, what: string): void {
  if (!said.includes(what)) throw new Error(said.slice(-1_000));
}
