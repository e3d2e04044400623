import { noEdits, type Candidate } from '../config/candidate.ts';
import type { Configuration } from '../config/configuration.ts';
import { applyEdits, sameConfiguration } from '../config/edit.ts';
import type { RouterFacts } from './handler.ts';
import type { CliSession } from './session.ts';

/** What the configuration would be if this log-in committed now. */
export function candidateConfiguration(router: RouterFacts, session: CliSession): Configuration {
  return merge(router.volatile.running, candidateOf(router, session)).configuration;
}

/** Whether this log-in holds something that a commit would change: then the prompt shows `*`. */
export function hasPendingChanges(router: RouterFacts, session: CliSession): boolean {
  const pending = router.volatile.pending.get(session.id);
  if (!pending) return false;
  return pending.keyPairs.length > 0 || merge(router.volatile.running, pending.candidate).changed;
}

function candidateOf(router: RouterFacts, session: CliSession): Candidate {
  return router.volatile.pending.get(session.id)?.candidate ?? noEdits;
}

interface Merged {
  readonly running: Configuration;
  readonly configuration: Configuration;
  readonly changed: boolean;
}

/** Prompts ask this all the time, and both sides are values: the last answer is kept with the candidate it is about. */
const merged = new WeakMap<Candidate, Merged>();

function merge(running: Configuration, candidate: Candidate): Merged {
  const known = merged.get(candidate);
  if (known?.running === running) return known;
  const configuration = applyEdits(running, candidate);
  const made = { running, configuration, changed: !sameConfiguration(running, configuration) };
  merged.set(candidate, made);
  return made;
}
