import type { Synchronization } from '../ntp/association.ts';
import { countsMovedBy } from './login-records.ts';
import { sourcesMovedBy } from './source-blocks.ts';
import type { Volatile } from './state.ts';

/** What memory holds when the date of the world it lives in has made a jump: as much time has passed since, and is left, as before. */
export function movedBy(volatile: Volatile, milliseconds: number): Volatile {
  const { poweredOnAt, keyUpdates, crlAttempts, trial, lock, logins, ntp } = volatile;
  return {
    ...blocksMovedBy(volatile, milliseconds),
    poweredOnAt: poweredOnAt + milliseconds,
    updatePoint: undefined,
    keyUpdates: new Map([...keyUpdates].map(([session, attempt]) => [session, { ...attempt, at: attempt.at + milliseconds }])),
    crlAttempts: new Map(
      [...crlAttempts].map(([domain, attempt]) => [
        domain,
        { ...attempt, at: attempt.at === undefined ? undefined : attempt.at + milliseconds },
      ]),
    ),
    ntp: ntpMovedBy(ntp, milliseconds),
    logins: new Map([...logins].map(([id, login]) => [id, { ...login, since: login.since + milliseconds }])),
    ...(trial && { trial: { ...trial, endsAt: trial.endsAt + milliseconds } }),
    ...(lock && { lock: { ...lock, since: lock.since + milliseconds, editedAt: lock.editedAt + milliseconds } }),
  };
}

const ntpMovedBy = (ntp: Synchronization, milliseconds: number): Synchronization => ({
  ...ntp,
  associations: new Map(
    [...ntp.associations].map(([key, { askedAt, answeredAt, ...association }]) => [
      key,
      { ...association, askedAt: askedAt + milliseconds, ...(answeredAt !== undefined && { answeredAt: answeredAt + milliseconds }) },
    ]),
  ),
});

/** What is blocked stays so for as long as it would have, whatever time the device shows. */
export const blocksMovedBy = (volatile: Volatile, milliseconds: number): Volatile => ({
  ...volatile,
  loginRecords: countsMovedBy(volatile.loginRecords, milliseconds),
  sources: sourcesMovedBy(volatile.sources, milliseconds),
});
