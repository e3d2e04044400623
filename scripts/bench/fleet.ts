import { bareNode } from './bare-node.ts';
import { atMost, type Figure, kilobytes, median, megabytes, milliseconds, times } from './figures.ts';
import { type FleetFigures, fleetOf } from './fleet-figures.ts';

const counts = [10, 100, 1_000, 10_000] as const;
const rounds = 3;

/** The first hundred also fill the space that V8 keeps for new objects: that is no router's. */
const few = 100;

/** Many routers in one process: what one more of them takes, and whether that grows with how many there are. */
export async function fleet(): Promise<readonly Figure[]> {
  const ready = await measure(count => fleetOf(count, 0));
  const loggedIn = await measure(count => fleetOf(0, count), 1_000);
  return [
    { what: 'bare Node, node -e 0', value: milliseconds(ready.bare) },
    ...timesOf(ready),
    ...memoryOf('ready', ready, { rss: 54, heap: 24 }),
    ...memoryOf('logged in', loggedIn, { rss: 58, heap: 27 }),
  ];
}

interface Measured {
  readonly bare: number;
  readonly one: FleetFigures;
  readonly more: ReadonlyMap<number, FleetFigures>;
}

/** By turns with a bare Node, so that all meet the same moods of the machine. */
async function measure(fleetWith: (count: number) => Promise<FleetFigures>, most = Number.POSITIVE_INFINITY): Promise<Measured> {
  const bare: number[] = [];
  const typicalOf = async (count: number): Promise<FleetFigures> => {
    const runs: FleetFigures[] = [];
    for (let round = 0; round < (count > 1_000 ? 1 : rounds); round++) {
      bare.push(bareNode());
      runs.push(await fleetWith(count));
    }
    const typical = (pick: (figures: FleetFigures) => number) => median(runs.map(pick));
    return { ...runs[0]!, rss: typical(run => run.rss), heap: typical(run => run.heap), readyAfter: typical(run => run.readyAfter) }; // one at least
  };
  const one = await typicalOf(1);
  const more = new Map<number, FleetFigures>();
  for (const count of counts.filter(count => count <= most)) more.set(count, await typicalOf(count));
  return { bare: median(bare), one, more };
}

function timesOf({ bare, one, more }: Measured): readonly Figure[] {
  const perRouter = (count: number) => ((more.get(count)?.readyAfter ?? Number.NaN) - one.readyAfter) / (count - 1);
  return [...more].map(([count, { readyAfter }]) => {
    const growth = count > 100 ? `, a router ${times(perRouter(count), perRouter(100), 'one of 100')}` : '';
    const goal = count === 1_000 ? { goal: atMost(readyAfter / bare, 17, '× bare Node') } : {};
    return {
      what: `${count.toLocaleString('en')} routers ready`,
      value: milliseconds(readyAfter),
      ratio: times(readyAfter, bare, 'bare Node') + growth,
      ...goal,
    };
  });
}

function memoryOf(condition: string, { one, more }: Measured, goal: { readonly rss: number; readonly heap: number }): readonly Figure[] {
  return [...more].flatMap(([count, figures]) => {
    const rows = [
      ['resident', 'rss'],
      ['heap', 'heap'],
    ] as const;
    return rows.map(([name, field]) => {
      const [from, fewer] = count > few ? [few, more.get(few) ?? one] : [1, one];
      const each = (figures[field] - fewer[field]) / (count - from);
      return {
        what: `${count.toLocaleString('en')} routers ${condition}, ${name}`,
        value: megabytes(figures[field]),
        ratio: `${kilobytes(each)} for each beyond the first${from > 1 ? ` ${from}` : ''}`,
        ...(count === 1_000 && { goal: atMost(each / 1024, goal[field], 'KB') }),
      };
    });
  });
}
