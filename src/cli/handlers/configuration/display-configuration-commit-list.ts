import type page from '../../../../firmware-model/pages/configuration/display-configuration-commit-list.ts';
import { formatLocalTime } from '../../../clock/format.ts';
import { type TimeZone, timeZone } from '../../../config/time-zone.ts';
import type { CommitPoint } from '../../../control-plane/state.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

/** Points that commits have made, the latest first. */
export default {
  list: ({ args }, router) => table(latest(router, args['number-of-commits']), zoneOf(router)),
  verbose: ({ args }, router) => details(latest(router, args['number-of-commits']), zoneOf(router)),
  label: (_, router) => table(labelled(router), zoneOf(router)),
  'verbose-label': (_, router) => details(labelled(router), zoneOf(router)),
} satisfies Handlers<typeof page>;

function latest({ nonVolatile: { board } }: RouterFacts, count: string | undefined): readonly CommitPoint[] {
  return board.commits.toReversed().slice(0, count === undefined ? undefined : Number(count));
}

const labelled = (router: RouterFacts) => latest(router, undefined).filter(point => point.label !== undefined);

const zoneOf = ({ volatile }: RouterFacts) => timeZone(volatile.running);

function table(points: readonly CommitPoint[], zone: TimeZone | undefined): readonly Step[] {
  const rows = points.map(({ id, label, user, time }, index) =>
    say('commit-list-row', { number: index + 1, id, label: label ?? '-', user, time: formatLocalTime(time, zone?.offsetMinutes) }),
  );
  return [say('commit-list-head'), ...rows, say('commit-list-end')];
}

function details(points: readonly CommitPoint[], zone: TimeZone | undefined): readonly Step[] {
  return points.flatMap(({ id, label, user, userInterface, time, description }, index) => [
    ...(index > 0 ? [say('commit-point-gap')] : []),
    say('commit-point', {
      number: index + 1,
      id,
      label: label ?? '-',
      user,
      userInterface,
      time: formatLocalTime(time, zone?.offsetMinutes),
      description: description ?? '',
    }),
  ]);
}
