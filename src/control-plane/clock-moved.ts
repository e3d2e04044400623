import type { Volatile } from './state.ts';

/** What memory holds when the date of the world it lives in has made a jump: as much time has passed since, and is left, as before. */
export function movedBy(volatile: Volatile, milliseconds: number): Volatile {
  const { poweredOnAt, certificatesCheckedAt, trial, lock } = volatile;
  return {
    ...volatile,
    poweredOnAt: poweredOnAt + milliseconds,
    ...(certificatesCheckedAt !== undefined && { certificatesCheckedAt: certificatesCheckedAt + milliseconds }),
    ...(trial && { trial: { ...trial, endsAt: trial.endsAt + milliseconds } }),
    ...(lock && { lock: { ...lock, since: lock.since + milliseconds, editedAt: lock.editedAt + milliseconds } }),
  };
}
