import { BoardNotStored } from '../../control-plane/board-error.ts';
import { refusalOfAutoUpdate } from './auto-update-checks.ts';
import { refusalOfCommit } from './commit-checks.ts';
import type { RouterFacts } from './handler.ts';
import { refusalByHolder } from './holders.ts';
import { type Course, did, say, type Step, waitFor } from './outcome.ts';
import { hasPendingChanges } from './pending.ts';
import type { CliSession } from './session.ts';

/** What a commit is known by in the commit list, and how long it is tried for, if it is. */
export interface CommitNote {
  readonly label?: string;
  readonly description?: string;
  readonly trialMilliseconds?: number;
  readonly pointType?: 'ROLLBACK';
}

/**
 * Makes this log-in's candidate take effect; false when the router refuses, which it has then said: the candidate stays.
 * A commit is silent when it is quick; one that changes nothing makes no point of the commit list. Either confirms a trial of this log-in,
 * or makes it longer.
 */
export function* commitCandidate(router: RouterFacts, session: CliSession, note: CommitNote = {}): Course<boolean> {
  try {
    // one that was broken off at the console goes on
    if (router.volatile.commitUnderWay?.session === session.id) yield* commitEnd(router);
    const refusal = refusalBy(router, session);
    if (refusal) {
      yield* refusal;
      return false;
    }
    if (hasPendingChanges(router, session)) yield did({ type: 'configuration.committed', session: session.id, ...note });
    else yield* commitNothing(router, session, note);
    if (router.volatile.commitUnderWay) yield* commitEnd(router);
  } catch (error) {
    if (!(error instanceof BoardNotStored)) throw error;
    yield say('commit-not-stored');
    return false;
  }
  return true;
}

function* commitNothing({ volatile: { trial } }: RouterFacts, { id }: CliSession, { trialMilliseconds }: CommitNote): Course {
  yield did({ type: 'candidate.cleared', session: id });
  if (trial?.session !== id) return;
  if (trialMilliseconds === undefined) yield did({ type: 'trial.confirmed', session: id });
  else yield did({ type: 'trial.prolonged', session: id, milliseconds: trialMilliseconds });
}

/** What a line has edited, where each line takes effect at once: there is no candidate to wait in, and what is refused is gone. */
export function* takeEffect(router: RouterFacts, session: CliSession): Course {
  if (session.immediate && !(yield* commitCandidate(router, session))) yield did({ type: 'candidate.cleared', session: session.id });
}

const commitEnd = (router: RouterFacts): Course => waitFor(() => router.commitDone(), 'committing');

function refusalBy(router: RouterFacts, session: CliSession): readonly Step[] | undefined {
  const refusal = refusalToChange(router, session);
  if (refusal) return [refusal];
  const pending = router.volatile.pending.get(session.id);
  return pending && (refusalOfCommit(pending, router.device) ?? refusalOfAutoUpdate(pending.candidate));
}

const refusalToChange = ({ busy, volatile }: RouterFacts, session: CliSession): Step | undefined =>
  busy ? say('configuration-being-built') : refusalByHolder(volatile, session.id);

/** Whether a log-in may change the whole configuration past its candidate: a trial, its own too, and the lock of another keep it out. */
export function* mayChange(router: RouterFacts, session: CliSession): Course<boolean> {
  const refusal = refusalToChange(router, session) ?? (router.volatile.trial && say('rollback-in-trial'));
  if (refusal) yield refusal;
  return refusal === undefined;
}
