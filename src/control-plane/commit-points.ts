import type { Configuration } from '../config/configuration.ts';
import { sameConfiguration } from '../config/edit.ts';
import { lineChanges } from '../config/line-changes.ts';
import { deviceTime } from './clock-time.ts';
import { configurationAt, removeOrphans, storeContent } from './point-store.ts';
import type { Board, CommitPoint, NonVolatile, PointsOfRun, SessionId, Volatile } from './state.ts';

/** Points that the commit list keeps; the oldest go first. Command reference, `display configuration commit list`. */
const pointsKept = 80;
const firstId = 1_000_000_001;
/** Command reference: a commit makes no point then. The next point has its changes with its own. */
const noPoints = 'configuration checkpoint auto-save disable';

interface At {
  readonly nonVolatile: NonVolatile;
  readonly volatile: Volatile;
}

export type PointNote = Omit<CommitPoint, 'id' | 'since'>;

/** Whom the list names. The device calls a log-in without AAA so, too: display configuration sessions. */
export function whoIs({ logins }: Volatile, session: SessionId): Pick<CommitPoint, 'user' | 'userInterface'> {
  const { user = nobody.user, userInterface } = logins.get(session) ?? nobody;
  return { user, userInterface };
}

/** Configuration guide, points made at boot. */
const nobody = { user: 'anonymous', userInterface: 'CON 1023' } as const;

/**
 * Makes a point of the commit list for what is about to run. Its content is on the card before the board hears of it: a power cut between
 * the two leaves a file that nobody knows, never a point that has lost its own. A card that refuses it keeps nothing from its effect.
 */
export function makePoint(at: At, running: Configuration, note: PointNote): At {
  const settled = settledPoints(at);
  return running.has(noPoints) ? settled : addPoint(settled, running, note);
}

/** The point that a day has if something has changed since the last, though commits make none. Whom it names is inferred: whom a start does. */
export function makeDailyPoint(at: At, time: number): At {
  const settled = settledPoints(at);
  const { nonVolatile, volatile } = settled;
  const { running } = volatile;
  const points = pointsOf(volatile);
  if (!sameConfiguration(points.left, running)) return addPoint(settled, running, { ...nobody, time });
  return { nonVolatile, volatile: { ...volatile, points: { ...points, left: running } } };
}

export const hasChangedSincePoint = (volatile: Volatile): boolean => pointsOf(volatile).left !== volatile.running;

function addPoint({ nonVolatile, volatile }: At, running: Configuration, note: PointNote): At {
  const { board, cfCard } = nonVolatile;
  const points = pointsOf(volatile);
  const id = lastId(board) + 1;
  const since = points.since !== undefined && id - points.since < pointsKept ? points.since : id;
  const changes = lineChanges(points.left, running);
  const isStored = storeContent(cfCard, id, { ...(since === id && { base: points.left }), changes });
  const kept = isStored ? { since } : {};
  return {
    nonVolatile: { ...nonVolatile, board: withPoint(board, { id, ...note, ...kept }) },
    volatile: { ...volatile, points: { left: running, ...kept } },
  };
}

/**
 * The commit list as this run goes on with it. Where what was restored at the start is not what the last point left off with, the start has
 * a point of its own. Nothing at the first need only: most starts never come to it.
 */
export function settledPoints({ nonVolatile, volatile }: At): At {
  if (volatile.points) return { nonVolatile, volatile };
  const { board, cfCard } = nonVolatile;
  const left = volatile.restored;
  removeOrphans(cfCard, board);
  const last = board.commits.at(-1);
  const configuration = last && configurationAt(cfCard, last);
  if (!last || !configuration) return { nonVolatile, volatile: { ...volatile, points: { left } } };
  if (sameConfiguration(configuration, left)) return { nonVolatile, volatile: { ...volatile, points: goingOn(board, last, left) } };

  const id = lastId(board) + 1;
  const kept = storeContent(cfCard, id, { base: left, changes: [] }) ? { since: id } : {};
  const start = { id, ...nobody, time: deviceTime(volatile.poweredOnAt, board), ...kept };
  return { nonVolatile: { ...nonVolatile, board: withPoint(board, start) }, volatile: { ...volatile, points: { left, ...kept } } };
}

export function withLabel(commits: Board['commits'], { id, label }: Pick<CommitPoint, 'id' | 'label'>): Board['commits'] {
  return commits.map(({ label: old, ...point }) => {
    const now = point.id === id ? label : old;
    return now === undefined ? point : { ...point, label: now };
  });
}

/** What later points are computed from stays on the card; behind the last one, if it goes, a new row begins. */
export function clearPoints({ nonVolatile, volatile }: At, ids: readonly number[]): At {
  const { board } = nonVolatile;
  const last = lastId(board);
  const commits = board.commits.filter(({ id }) => !ids.includes(id));
  const cleared = commits.at(-1)?.id === last ? { ...board, commits } : { ...board, commits, lastCommit: last };
  const points = ids.includes(last) && volatile.points ? { points: { left: volatile.points.left } } : {};
  return { nonVolatile: { ...nonVolatile, board: cleared }, volatile: { ...volatile, ...points } };
}

/** What runs, runs without a point of its own: the next one begins a row. */
export const withoutPoint = (volatile: Volatile): Volatile => ({ ...volatile, points: { left: volatile.running } });

const pointsOf = ({ points, restored }: Volatile): PointsOfRun => points ?? { left: restored };

const goingOn = (board: Board, { id, since }: CommitPoint, left: Configuration): PointsOfRun => ({
  left,
  ...(since !== undefined && id === lastId(board) && { since }),
});

/** Ids are never given twice, though the last points were cleared. */
const lastId = ({ commits, lastCommit = firstId - 1 }: Board): number => Math.max(commits.at(-1)?.id ?? 0, lastCommit);

const withPoint = ({ lastCommit, ...board }: Board, point: CommitPoint): Board => ({
  ...board,
  commits: [...board.commits, point].slice(-pointsKept),
});
