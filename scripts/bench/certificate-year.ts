import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { atMost, type Figure, median, milliseconds, times } from './figures.ts';

const rounds = 3;
const week = 7;

/** A year of a certificate that is updated by itself, and what a CA that is away costs: an attempt at each point of the check grid. */
export async function certificateYear(): Promise<readonly Figure[]> {
  const runs = Array.from({ length: rounds }, () => ({
    bare: bareNode(),
    years: [yearWith(0), yearWith(week), yearWith(2 * week)] as const, // by turns, so that all meet the same moods of the machine
  }));
  const bare = median(runs.map(run => run.bare));
  const [none, one, two] = [0, 1, 2].map(at => median(runs.map(({ years }) => years[at]!.cpu))) as [number, number, number];
  const [quiet, ofOne, ofTwo] = runs[0]!.years;
  const attempts = ofOne.failures - quiet.failures;
  const each = (one - none) / attempts;
  return [
    { what: 'bare Node, CPU', value: milliseconds(bare) },
    {
      what: `a year with ${quiet.updates} updates, CPU`,
      value: milliseconds(none),
      ratio: times(none, bare, 'bare Node'),
    },
    {
      what: 'the same with a CA that is away for a week, CPU',
      value: milliseconds(one),
      ratio: `${times(one, bare, 'bare Node')}, ${attempts.toLocaleString('en')} attempts of ${milliseconds(each)}`,
      goal: atMost(one / 1000, 5, 's'),
    },
    {
      what: 'the same with one that is away for two weeks, CPU',
      value: milliseconds(two),
      ratio: `an attempt ${times((two - none) / (ofTwo.failures - quiet.failures), each, 'one of a single week')}`,
      goal: atMost((two - none) / (one - none), 2.5, 'times as much as a week'),
    },
  ];
}

interface Year {
  /** Milliseconds. */
  readonly cpu: number;
  readonly updates: number;
  readonly failures: number;
}

const yearWith = (days: number): Year => JSON.parse(execFileSync(process.execPath, [program, String(days)], { encoding: 'utf8' })) as Year;

/** From its start to its end, as it counts it itself. */
function bareNode(): number {
  const { user, system } = JSON.parse(execFileSync(process.execPath, ['-p', 'JSON.stringify(process.cpuUsage())'], { encoding: 'utf8' }));
  return (user + system) / 1000;
}

const program = fileURLToPath(new URL('./certificate-year-process.js', import.meta.url));
