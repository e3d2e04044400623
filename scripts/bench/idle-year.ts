import { VirtualClock } from 'ne40e';
import { bareNode } from './bare-node.ts';
import { atMost, type Figure, median, milliseconds, times } from './figures.ts';
import { fleetOf } from './fleet-figures.ts';

const days = 365;
const rounds = 5;

/** A year of virtual time with nobody at a key, half of the routers offering their line and half logged in without a time-out. */
export async function idleYear(): Promise<readonly Figure[]> {
  const bare = bareNode();
  const [two, thousand] = [await fleetOf(1, 1, days), await fleetOf(500, 500, days)];
  return [
    { what: 'a year of 2 idle routers', value: milliseconds(two.idle), ratio: times(two.idle, bare, 'bare Node') },
    {
      what: 'a year of 1,000 idle routers',
      value: milliseconds(thousand.idle),
      ratio: `${times(thousand.idle, bare, 'bare Node')}, ${times(thousand.idle / 500, two.idle, 'a year of 2, for as many')}`,
      goal: atMost(thousand.idle / 1000, 10, 's'),
    },
    ...alarmFigures(),
    { what: 'alarms that 1,000 idle routers have set', value: String(thousand.alarms), goal: atMost(thousand.alarms, 0, 'alarms') },
  ];
}

/** An alarm costs no more where many are set: half of them are cleared, the rest go off. */
function alarmFigures(): readonly Figure[] {
  const [few, many] = [1_000, 100_000].map(count => median(Array.from({ length: rounds }, () => microsecondsAnAlarm(count))));
  const growth = many! / few!; // one a count
  return [
    {
      what: 'an alarm among 100,000 of a virtual clock',
      value: `${many!.toFixed(2)} µs`,
      ratio: times(many!, few!, 'one among 1,000'),
      goal: atMost(growth, 5, 'times as much'),
    },
  ];
}

function microsecondsAnAlarm(count: number): number {
  const clock = new VirtualClock();
  const start = performance.now();
  const alarms = Array.from({ length: count }, (_, at) => clock.setTimeout(() => {}, (at * 7919) % count));
  for (const [at, alarm] of alarms.entries()) if (at % 2 === 0) clock.clearTimeout(alarm);
  clock.advance(count);
  return ((performance.now() - start) * 1000) / count;
}
