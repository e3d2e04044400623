import { atMost, type Figure, median } from './figures.ts';
import { longConfiguration } from './long-configuration.ts';
import { cpu, started } from './started-router.ts';

const sizes = [50, 500, 5_000, 50_000] as const;
const rounds = 3;

/** What a start, a display, a save, a comparison and a commit cost the longer the configuration is, most of which is held verbatim. */
export function configuration(): Promise<readonly Figure[]> {
  for (const lines of Object.values(shapes)) measured(lines(500)); // warms up
  const shapesAtStart = Object.entries(shapes).flatMap(([shape, lines]) =>
    growth(
      shape,
      [acts[0]],
      sizes.map(size => costsOf(lines(size))),
    ),
  );
  return Promise.resolve([
    ...growth(
      'a router in service',
      acts,
      sizes.map(size => costsOf(longConfiguration(size))),
    ),
    ...shapesAtStart,
  ]);
}

const acts = [
  'load at start',
  'display',
  'save',
  'compare',
  'first commit of a run',
  'commit of a line',
  'commit of a section',
  'commit that begins a row',
  'commit behind 80 points',
] as const;

type Act = (typeof acts)[number];
type Costs = { readonly lines: number } & Readonly<Record<Act, number>>;

const numbered = (count: number, text: (at: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, at) => text(at)).flatMap(block => block.split('\n'));

const whole = (...lines: readonly string[]): readonly string[] => ['#', ...lines, '#', 'return'];

/** The same number of lines in other shapes: what is flat, what is deep, what has a section for every other line. */
const shapes: Readonly<Record<string, (size: number) => readonly string[]>> = {
  'one held section': size => whole('interface X', ...numbered(size, at => ` secondary ${at}`)),
  'equal lines': size => whole('interface X', ...numbered(size, () => ' same again')),
  'many held sections': size => whole(...numbered(size / 3, at => `interface X${at}\n a\n#`)),
  'lines of ours': size => whole(...numbered(size / 4, at => `pki entity e${at}\n country CN\n common-name r${at}\n#`)),
  'many domains of one entity': size =>
    whole('pki entity e', ' common-name e', '#', ...numbered(size / 3, at => `pki domain d${at}\n certificate request entity e\n#`)),
  'a hundred levels': size => whole(...numbered(size, at => `${' '.repeat(at % 100)}level ${at}`)),
};

function growth(shape: string, which: readonly Act[], costs: readonly Costs[]): readonly Figure[] {
  return which.flatMap(act =>
    costs.map((cost, at): Figure => {
      const before = costs[at - 1];
      const figure = { what: `${act}, ${cost.lines.toLocaleString('en')} lines, ${shape}`, value: `${cost[act].toFixed(1)} ms CPU` };
      const most = act === 'load at start' ? mostAtStart[sizes[at]!] : undefined;
      const goal = most === undefined ? {} : { goal: atMost(cost[act], most, 'ms') };
      const times = before && cost[act] / cost.lines / (before[act] / before.lines);
      return { ...figure, ...goal, ...(times !== undefined && { ratio: `${times.toFixed(2)} × as much a line as ten times fewer` }) };
    }),
  );
}

const mostAtStart: Readonly<Record<number, number>> = { 5_000: 500, 50_000: 5_000 };

function costsOf(lines: readonly string[]): Costs {
  const runs = Array.from({ length: lines.length > 10_000 ? 1 : rounds }, () => measured(lines));
  const middle = (act: Act): number => median(runs.map(run => run[act]));
  return { lines: lines.length, ...(Object.fromEntries(acts.map(act => [act, middle(act)])) as Record<Act, number>) }; // one for each act
}

function measured(lines: readonly string[]): Record<Act, number> {
  const text = lines.map(line => `${line}\r\n`).join('');
  const load = cpu(() => started(text));
  const { type } = load.result;
  const shown = cpu(() => type('display current-configuration'));
  const saved = cpu(() => type('save\ry'));
  const compared = cpu(() => type('compare configuration'));
  expect(shown.result, 'return');
  expect(saved.result, 'successfully');
  expect(compared.result, 'is the same');
  for (const line of ['system-view', 'sysname PE2']) type(line);
  const first = cpu(() => type('commit'));
  type('sysname PE3');
  const line = cpu(() => type('commit'));
  for (const entered of ['pki entity of-this-measurement', 'common-name x', 'quit']) type(entered);
  const section = cpu(() => type('commit'));
  for (let at = 4; at <= 80; at += 1) for (const entered of [`sysname P${at}`, 'commit']) type(entered);
  type('sysname P81');
  const row = cpu(() => type('commit')); // the whole configuration goes to the card with it
  type('sysname P82');
  const behind = cpu(() => type('commit'));
  return {
    'load at start': load.milliseconds,
    display: shown.milliseconds,
    save: saved.milliseconds,
    compare: compared.milliseconds,
    'first commit of a run': first.milliseconds,
    'commit of a line': line.milliseconds,
    'commit of a section': section.milliseconds,
    'commit that begins a row': row.milliseconds,
    'commit behind 80 points': behind.milliseconds,
  };
}

function expect(said: string, what: string): void {
  if (!said.includes(what)) throw new Error(said.slice(-1_000));
}
