import { noEdits, type Candidate } from '../../config/candidate.ts';
import type { Configuration, ConfigurationNode } from '../../config/configuration.ts';
import { fitsTemplate } from '../../config/display-order.ts';
import { applyEdits, sameConfiguration } from '../../config/edit.ts';
import type { RouterFacts } from './handler.ts';
import type { CliSession } from './session.ts';
import type { Views } from '../../../firmware-model/schema/view.ts';

/** What the configuration would be if this log-in committed now. */
export function candidateConfiguration(router: RouterFacts, session: CliSession): Configuration {
  return merge(router, candidateOf(router, session)).configuration;
}

/** Whether this log-in holds something that a commit would change: then the prompt shows `*`. */
export function hasPendingChanges(router: RouterFacts, session: CliSession): boolean {
  const pending = router.volatile.pending.get(session.id);
  if (!pending) return false;
  return pending.keyPairs.length > 0 || merge(router, pending.candidate).changed;
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

function merge({ volatile: { running }, views }: RouterFacts, candidate: Candidate): Merged {
  const known = merged.get(candidate);
  if (known?.running === running) return known;
  const configuration = applyEdits(running, candidate);
  const made = { running, configuration, changed: !sameConfiguration(running, withoutOpened(configuration, running, views)) };
  merged.set(candidate, made);
  return made;
}

/** Leaves out built-in sections that were only opened. */
function withoutOpened(configuration: Configuration, running: Configuration, views: Views): Configuration {
  const builtIn = Object.values(views).flatMap(({ builtIn, section }) => (builtIn && section !== undefined ? [section] : []));
  const isOnlyOpened = ([key, { children }]: readonly [string, ConfigurationNode]) =>
    children?.size === 0 && !running.has(key) && builtIn.some(template => fitsTemplate(template, key));
  return configuration === running ? running : new Map([...configuration].filter(entry => !isOnlyOpened(entry)));
}
