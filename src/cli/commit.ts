import type { RouterFacts } from './handler.ts';
import { type Course, did, say } from './outcome.ts';
import type { CliSession } from './session.ts';

/** Makes this log-in's candidate take effect; false when the router refuses, which it has then said. */
export function* commitCandidate(router: RouterFacts, session: CliSession): Course<boolean> {
  if (router.busy) {
    yield say('configuration-being-built');
    return false;
  }
  yield did({ type: 'configuration.committed', session: session.id });
  return true;
}
