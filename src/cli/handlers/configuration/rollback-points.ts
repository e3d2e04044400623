import type { Configuration } from '../../../config/configuration.ts';
import { BoardNotStored } from '../../../control-plane/board-error.ts';
import { configurationAt, configurationBefore } from '../../../control-plane/point-store.ts';
import type { CommitPoint } from '../../../control-plane/state.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, did, say } from '../../run/outcome.ts';

/** Points that somebody names, and what they hold. What is not there has been said where one of these gives nothing. */

/** The commit list, newest first, with the point of this start where it needs one. */
export function* pointsNewestFirst(router: RouterFacts): Course<readonly CommitPoint[]> {
  try {
    yield did({ type: 'commitList.consulted' });
  } catch (error) {
    if (!(error instanceof BoardNotStored)) throw error; // the list goes on without the point of this start
  }
  return router.nonVolatile.board.commits.toReversed();
}

export function* pointOfId(id: string, router: RouterFacts): Course<CommitPoint | undefined> {
  return yield* found((yield* pointsNewestFirst(router)).find(point => point.id === Number(id)));
}

export function* pointOfLabel(label: string, router: RouterFacts): Course<CommitPoint | undefined> {
  return yield* found((yield* pointsNewestFirst(router)).find(point => point.label === label));
}

/** The oldest of so many of the latest points. */
export function* lastPoint(count: string, router: RouterFacts): Course<CommitPoint | undefined> {
  const points = yield* pointsNewestFirst(router);
  if (points.length >= Number(count)) return points[Number(count) - 1];
  yield say('commit-points-too-few', { count: points.length });
  return undefined;
}

/** The configuration that a point has left. */
export const contentOf = (point: CommitPoint, { nonVolatile: { cfCard } }: RouterFacts): Course<Configuration | undefined> =>
  content(configurationAt(cfCard, point));

/** The configuration that a point has found. */
export const contentBefore = (point: CommitPoint, { nonVolatile: { board, cfCard } }: RouterFacts): Course<Configuration | undefined> =>
  content(configurationBefore(cfCard, board, point));

function* found(point: CommitPoint | undefined): Course<CommitPoint | undefined> {
  if (!point) yield say('commit-point-missing');
  return point;
}

function* content(configuration: Configuration | undefined): Course<Configuration | undefined> {
  if (!configuration) yield say('commit-point-empty');
  return configuration;
}
