import type { ViewId } from '../../../firmware-model/settings.ts';
import { isDirty } from '../../config/candidate.ts';
import { type Configuration, emptyConfiguration, section } from '../../config/configuration.ts';
import { Settings } from '../../config/settings.ts';
import { sectionPath } from '../grammar/view-stack.ts';
import type { RouterFacts } from './handler.ts';
import type { CliSession } from './session.ts';

/** What the configuration would be if this log-in committed now. */
export function candidateConfiguration({ volatile: { pending, running } }: RouterFacts, session: CliSession): Configuration {
  return pending.get(session.id)?.candidate.configuration ?? running;
}

/** What the section of its view would then hold; whoever asks knows the view by its page. */
export function candidateHere<V extends ViewId>(session: CliSession, router: RouterFacts): Settings<V> {
  return new Settings(section(candidateConfiguration(router, session), sectionPath(session.views, router.views)) ?? emptyConfiguration);
}

/** Whether this log-in holds something that a commit would change, or refuse: then the prompt shows `*`. */
export function hasPendingChanges({ volatile }: RouterFacts, session: Pick<CliSession, 'id'>): boolean {
  const pending = volatile.pending.get(session.id);
  return pending !== undefined && (pending.keyPairs.length > 0 || isDirty(pending.candidate));
}
