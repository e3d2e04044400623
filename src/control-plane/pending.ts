import { candidateOn, editsOf, enterEdits, isDirty, rebase, refreshed } from '../config/candidate.ts';
import type { Configuration, Edit } from '../config/configuration.ts';
import { deviceTime } from './clock-time.ts';
import { makePoint, type PointNote, whoIs } from './commit-points.ts';
import { storeStaged } from './key-store.ts';
import {
  type CommitUnderWay,
  type NonVolatile,
  nothingPending,
  type Pending,
  type SessionId,
  type StagedKeyPair,
  type Volatile,
} from './state.ts';

const pendingOf = (volatile: Volatile, session: SessionId): Pending => volatile.pending.get(session) ?? nothingPending(volatile.running);

const withPending = (volatile: Volatile, session: SessionId, pending: Pending): Volatile => ({
  ...volatile,
  pending: new Map(volatile.pending).set(session, pending),
});

export function addEdits(volatile: Volatile, session: SessionId, edits: readonly Edit[]): Volatile {
  const pending = pendingOf(volatile, session);
  return withPending(volatile, session, { ...pending, candidate: enterEdits(pending.candidate, edits) });
}

export function stageKeyPair(volatile: Volatile, session: SessionId, change: StagedKeyPair): Volatile {
  const pending = pendingOf(volatile, session);
  return withPending(volatile, session, { ...pending, keyPairs: [...pending.keyPairs, change] });
}

/** What a commit under way has taken cannot be dropped any more. */
export function dropPending(volatile: Volatile, session: SessionId): Volatile {
  const { commitUnderWay } = volatile;
  return left(volatile, session, commitUnderWay?.session === session ? takenBy(commitUnderWay, pendingOf(volatile, session)) : undefined);
}

function left(volatile: Volatile, session: SessionId, what: Pending | undefined): Volatile {
  if (what) return withPending(volatile, session, what);
  const pending = new Map(volatile.pending);
  pending.delete(session);
  return { ...volatile, pending };
}

/** A commit takes all that is pending when it begins. */
export function beginCommit(volatile: Volatile, commit: Omit<CommitUnderWay, 'edits' | 'keyPairs'>): Volatile {
  const { candidate, keyPairs } = pendingOf(volatile, commit.session);
  return { ...volatile, commitUnderWay: { ...commit, edits: candidate.length, keyPairs: keyPairs.length } };
}

const hasGrownSince = ({ edits, keyPairs }: CommitUnderWay, pending: Pending): boolean =>
  pending.candidate.length > edits || pending.keyPairs.length > keyPairs;

function takenBy(commit: CommitUnderWay, pending: Pending): Pending {
  return hasGrownSince(commit, pending) ? part(pending, [0, commit.edits], [0, commit.keyPairs]) : pending;
}

function enteredSince(commit: CommitUnderWay, pending: Pending): Pending | undefined {
  return hasGrownSince(commit, pending) ? part(pending, [commit.edits], [commit.keyPairs]) : undefined;
}

type Range = readonly [from: number, to?: number];

const part = ({ candidate, keyPairs }: Pending, edits: Range, keys: Range): Pending => ({
  candidate: enterEdits(candidateOn(candidate.running), editsOf(candidate).slice(...edits)),
  keyPairs: keyPairs.slice(...keys),
});

/** Brings what a commit has taken into effect, on top of what runs now, and makes a point of the commit list. */
export function commitPending(
  { nonVolatile, volatile }: { readonly nonVolatile: NonVolatile; readonly volatile: Volatile },
  commit: CommitUnderWay,
  now: number,
): { readonly nonVolatile: NonVolatile; readonly volatile: Volatile } {
  const pending = pendingOf(volatile, commit.session);
  const taken = takenBy(commit, pending);
  const time = deviceTime(now, nonVolatile.board);
  const { configuration } = taken.candidate;
  const pointed = makePoint({ nonVolatile, volatile }, configuration, { ...noteOf(volatile, commit), time });
  const { board } = pointed.nonVolatile;
  return {
    nonVolatile: { ...pointed.nonVolatile, board: { ...board, keyPairs: storeStaged(board.keyPairs, taken.keyPairs) } },
    volatile: run(left(pointed.volatile, commit.session, enteredSince(commit, pending)), configuration, time, commit.session),
  };
}

function noteOf(volatile: Volatile, { session, label, description, pointType }: CommitUnderWay): Omit<PointNote, 'time'> {
  return {
    ...whoIs(volatile, session),
    ...(label === undefined ? {} : { label }),
    ...(description === undefined ? {} : { description }),
    ...(pointType === undefined ? {} : { type: pointType }),
  };
}

/**
 * Another configuration takes effect; who has not committed goes on from there. `time`: device time. `by`: whose commit it is, without
 * which nobody's lines are in the way of others.
 */
export function run(volatile: Volatile, running: Configuration, time: number, by?: SessionId): Volatile {
  const pending = [...volatile.pending].map(([id, entered]) => {
    if (by === id) return [id, { ...entered, candidate: rebase(entered.candidate, running) }] as const;
    return [id, behind(entered, running, by !== undefined)] as const;
  });
  return { ...volatile, running, pending: new Map(pending), configurationUpdatedAt: time };
}

/** What changed nothing when it was entered is nothing to come back to. */
function behind(pending: Pending, running: Configuration, byCommit: boolean): Pending {
  if (!pending.outdated && !isDirty(pending.candidate)) return { candidate: candidateOn(running), keyPairs: pending.keyPairs };
  const candidate = rebase(pending.candidate, running, byCommit);
  return {
    ...pending,
    candidate,
    ...(candidate.length > 0 && candidate !== pending.candidate && { outdated: pending.outdated ?? pending.candidate.running }),
  };
}

/** `refresh configuration candidate` */
export function refreshPending(volatile: Volatile, session: SessionId): Volatile {
  const { outdated, ...pending } = pendingOf(volatile, session);
  return outdated ? withPending(volatile, session, { ...pending, candidate: refreshed(pending.candidate) }) : volatile;
}
