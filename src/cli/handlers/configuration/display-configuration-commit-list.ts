import type page from '../../../../firmware-model/pages/configuration/display-configuration-commit-list.ts';
import { localTime } from '../../../config/local-time.ts';
import type { CommitPoint } from '../../../control-plane/state.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say, type Step } from '../../run/outcome.ts';
import { pointsNewestFirst } from './rollback-points.ts';

/** Points that commits have made, the latest first. */
export default {
  *list({ args }, router) {
    yield* table(yield* latest(router, args['number-of-commits']), router);
  },
  *verbose({ args }, router) {
    yield* details(yield* latest(router, args['number-of-commits']), router);
  },
  *label(_, router) {
    yield* table(yield* labelled(router), router);
  },
  *'verbose-label'(_, router) {
    yield* details(yield* labelled(router), router);
  },
} satisfies Handlers<typeof page>;

function* latest(router: RouterFacts, count?: string): Course<readonly CommitPoint[]> {
  return (yield* pointsNewestFirst(router)).slice(0, count === undefined ? undefined : Number(count));
}

function* labelled(router: RouterFacts): Course<readonly CommitPoint[]> {
  return (yield* latest(router)).filter(point => point.label !== undefined);
}

const timeOf = ({ time }: CommitPoint, { volatile }: RouterFacts) => localTime(volatile.running, time);

/** Of a point behind which others are missing the list says so (command reference, clear configuration commit oldest). */
function idOf({ id }: CommitPoint, { nonVolatile: { board } }: RouterFacts): string {
  const behind = board.commits.findIndex(point => point.id === id);
  const last = board.lastCommit ?? board.commits.at(-1)?.id ?? id;
  return last - id === board.commits.length - 1 - behind ? String(id) : `${id}*`;
}

function table(points: readonly CommitPoint[], router: RouterFacts): readonly Step[] {
  const rows = points.map((point, index) =>
    say('commit-list-row', {
      number: index + 1,
      id: idOf(point, router),
      label: point.label ?? '-',
      user: point.user,
      time: timeOf(point, router),
    }),
  );
  return [say('commit-list-head'), ...rows, say('commit-list-end')];
}

function details(points: readonly CommitPoint[], router: RouterFacts): readonly Step[] {
  return points.flatMap((point, index) => [
    ...(index > 0 ? [say('commit-point-gap')] : []),
    say('commit-point', {
      number: index + 1,
      id: idOf(point, router),
      label: point.label ?? '-',
      user: point.user,
      userInterface: point.userInterface,
      type: point.type ?? 'CLI',
      time: timeOf(point, router),
      description: point.description ?? '',
    }),
  ]);
}
