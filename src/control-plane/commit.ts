import type { Configuration } from '../config/configuration.ts';
import { deviceTime } from './clock-time.ts';
import { makePoint, whoIs } from './commit-points.ts';
import { commitPending, dropPending, run } from './pending.ts';
import type { Device } from '../../firmware-model/schema/device.ts';
import type { NonVolatile, SessionId, Volatile } from './state.ts';

interface At {
  readonly nonVolatile: NonVolatile;
  readonly volatile: Volatile;
}

/** Milliseconds that the commit under way takes the device, in whole seconds: less is not noticed. */
export function commitTime({ device, volatile }: { readonly device: Device; readonly volatile: Volatile }): number {
  const pending = volatile.pending.get(volatile.commitUnderWay?.session ?? '');
  return Math.floor((pending?.candidate.length ?? 0) / device.linesCommittedPerSecond) * 1000;
}

/** Who keeps all others from committing: by a commit under way, a trial, or the lock. */
export const holderOf = ({ commitUnderWay, trial, lock }: Volatile): SessionId | undefined => (commitUnderWay ?? trial ?? lock)?.session;

/** The name that locks out whoever has another. */
export function lockingName({ logins, userLock }: Volatile, session: SessionId): string | undefined {
  return userLock?.isLocked && logins.get(session)?.user !== userLock.user ? userLock.user : undefined;
}

export const mayCommit = ({ volatile }: { readonly volatile: Volatile }, session: SessionId): boolean =>
  [undefined, session].includes(holderOf(volatile)) && lockingName(volatile, session) === undefined;

/** The candidate takes effect, on trial if it was committed so. A commit behind a trial confirms it, and one on trial makes it longer. */
export function finishCommit({ nonVolatile, volatile }: At, now: number): At {
  const { commitUnderWay } = volatile;
  if (!commitUnderWay) return { nonVolatile, volatile };
  const committed = commitPending({ nonVolatile, volatile }, commitUnderWay, now);
  const { session, trialMilliseconds } = commitUnderWay;
  if (trialMilliseconds === undefined) return { ...committed, volatile: endTrial(committed.volatile) };
  const before = volatile.trial?.before ?? volatile.running;
  return { ...committed, volatile: { ...committed.volatile, trial: { session, endsAt: now + trialMilliseconds, before } } };
}

/** A log-in that is over by then leaves nothing behind, not even what the board could not store. */
export function endCommit({ commitUnderWay, ...volatile }: Volatile): Volatile {
  const isThere = commitUnderWay === undefined || volatile.logins.has(commitUnderWay.session);
  return isThere ? volatile : dropPending(volatile, commitUnderWay.session);
}

/** The log-in of the commit under way is over. */
export function abandonCommit(volatile: Volatile): Volatile {
  const { commitUnderWay } = volatile;
  return commitUnderWay ? { ...volatile, commitUnderWay: { ...commitUnderWay, isAbandoned: true } } : volatile;
}

export function prolongTrial(volatile: Volatile, endsAt: number): Volatile {
  return volatile.trial ? { ...volatile, trial: { ...volatile.trial, endsAt } } : volatile;
}

/** What is changed past every candidate is changed in what runs again after a trial, too. */
export function runPastCandidates(volatile: Volatile, change: (running: Configuration) => Configuration, time: number): Volatile {
  const { trial } = volatile;
  return run({ ...volatile, ...(trial && { trial: { ...trial, before: change(trial.before) } }) }, change(volatile.running), time);
}

/** What ran before the trial runs again. Key pairs that came with it stay: the main board keeps them. */
export function revertTrial(at: At, now: number): At {
  const { trial } = at.volatile;
  if (!trial) return at;
  const time = deviceTime(now, at.nonVolatile.board);
  const { nonVolatile, volatile } = makePoint(at, trial.before, { ...whoIs(at.volatile, trial.session), time, type: 'ROLLBACK' });
  return { nonVolatile, volatile: run(volatile, trial.before, time) };
}

export function endTrial({ trial, ...volatile }: Volatile): Volatile {
  return volatile;
}
