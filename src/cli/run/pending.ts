import type { Configuration } from '../../config/configuration.ts';
import type { RouterFacts } from './handler.ts';
import type { CliSession } from './session.ts';

/** What the configuration would be if this log-in committed now. */
export function candidateConfiguration({ volatile: { pending, running } }: RouterFacts, session: CliSession): Configuration {
  return pending.get(session.id)?.candidate.configuration ?? running;
}

/** Whether this log-in holds something that a commit would change: then the prompt shows `*`. */
export function hasPendingChanges({ volatile }: RouterFacts, session: Pick<CliSession, 'id'>): boolean {
  const pending = volatile.pending.get(session.id);
  return pending !== undefined && (pending.keyPairs.length > 0 || pending.candidate.changed > 0);
}
