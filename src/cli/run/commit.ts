import { BoardNotStored } from '../../control-plane/board-error.ts';
import { holderOf } from '../../control-plane/commit.ts';
import type { SessionId, Volatile } from '../../control-plane/state.ts';
import { refusalOfCommit } from './commit-checks.ts';
import type { RouterFacts } from './handler.ts';
import { type Course, did, say, waitFor } from './outcome.ts';
import { hasPendingChanges } from './pending.ts';
import type { CliSession } from './session.ts';

/** What a commit is known by in the commit list. */
export interface CommitNote {
  readonly label?: string;
  readonly description?: string;
}

/**
 * Makes this log-in's candidate take effect; false when the router refuses, which it has then said: the candidate stays.
 * A commit is silent when it is quick; one that changes nothing makes no point of the commit list.
 */
export function* commitCandidate(router: RouterFacts, session: CliSession, note: CommitNote = {}): Course<boolean> {
  if (router.busy) {
    yield say('configuration-being-built');
    return false;
  }
  const { volatile } = router;
  const holder = holderOf(volatile);
  if (holder !== undefined && holder !== session.id) {
    yield say('configuration-locked', { session: sessionNumber(volatile, holder) });
    return false;
  }
  const pending = router.volatile.pending.get(session.id);
  const refusal = pending && refusalOfCommit(pending.candidate);
  if (refusal) {
    yield* refusal;
    return false;
  }
  const type = hasPendingChanges(router, session) ? 'configuration.committed' : 'candidate.cleared';
  try {
    yield did({ type, session: session.id, ...(type === 'configuration.committed' ? note : {}) });
    if (router.volatile.commitUnderWay) yield* waitFor(() => router.commitDone(), 'committing');
  } catch (error) {
    if (!(error instanceof BoardNotStored)) throw error;
    yield say('commit-not-stored');
    return false;
  }
  return true;
}

/** What the router calls a log-in by where it names it to another; inferred: numbers in the order of log-ins. */
const sessionNumber = ({ logins }: Volatile, session: SessionId): number => [...logins.keys()].indexOf(session) + 1;
