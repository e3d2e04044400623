import { enterEdits, rebase } from '../config/candidate.ts';
import type { Configuration, Edit } from '../config/configuration.ts';
import { deviceTime } from './clock-time.ts';
import { storeStaged } from './key-store.ts';
import { type Board, type NonVolatile, nothingPending, type Pending, type SessionId, type StagedKeyPair, type Volatile } from './state.ts';

/** Points that the commit list keeps; the oldest go first. Command reference, `display configuration commit list`. */
const commitPointsKept = 80;
const firstCommitId = 1_000_000_001;

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

export function dropPending(volatile: Volatile, session: SessionId): Volatile {
  const pending = new Map(volatile.pending);
  pending.delete(session);
  return { ...volatile, pending };
}

export interface Commit {
  readonly session: SessionId;
  readonly label?: string;
  readonly description?: string;
}

/** Brings one log-in's pending changes into effect, on top of what runs now, and makes a point of the commit list. */
export function commitPending(
  { nonVolatile, volatile }: { readonly nonVolatile: NonVolatile; readonly volatile: Volatile },
  commit: Commit,
  now: number,
): { readonly nonVolatile: NonVolatile; readonly volatile: Volatile } {
  const pending = pendingOf(volatile, commit.session);
  const { board } = nonVolatile;
  const time = deviceTime(now, board);
  return {
    nonVolatile: {
      ...nonVolatile,
      board: { ...board, keyPairs: storeStaged(board.keyPairs, pending.keyPairs), commits: addPoint(board, volatile, commit, time) },
    },
    volatile: run(dropPending(volatile, commit.session), pending.candidate.configuration, time),
  };
}

/** Another configuration takes effect; who has not committed goes on from there. `time`: device time. */
export function run(volatile: Volatile, running: Configuration, time: number): Volatile {
  const pending = [...volatile.pending].map(
    ([id, entered]) => [id, { ...entered, candidate: rebase(entered.candidate, running) }] as const,
  );
  return { ...volatile, running, pending: new Map(pending), configurationUpdatedAt: time };
}

function addPoint(board: Board, volatile: Volatile, { session, label, description }: Commit, time: number): Board['commits'] {
  const login = volatile.logins.get(session);
  const point = {
    id: (board.commits.at(-1)?.id ?? firstCommitId - 1) + 1,
    user: login?.user ?? 'anonymous', // how the device names a log-in without AAA; display configuration sessions
    userInterface: login?.userInterface ?? 'CON 1023', // configuration guide, points made at boot
    time,
    ...(label === undefined ? {} : { label }),
    ...(description === undefined ? {} : { description }),
  };
  return [...board.commits, point].slice(-commitPointsKept);
}
