import type { Configuration, SectionPath } from '../../../config/configuration.ts';
import { editsBetween } from '../../../config/line-changes.ts';
import type { Restored } from '../../../control-plane/software.ts';
import type { FailedLine } from '../../../control-plane/state.ts';
import { sectionPath } from '../../grammar/view-stack.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, did, say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';
import { failuresOf } from './load-report.ts';
import { changesShown } from './shown-changes.ts';

export interface Loaded {
  readonly configuration: Configuration;
  readonly failed: readonly FailedLine[];
  /** Nothing outside this section changes. */
  readonly within?: SectionPath;
}

/** Makes the candidate what was loaded, and keeps for later what was to change and what did not. */
export function* loadCandidate(router: RouterFacts, session: CliSession, { configuration, failed, within = [] }: Loaded): Course {
  const before = candidateConfiguration(router, session);
  yield did({ type: 'configuration.edited', session: session.id, edits: editsBetween(before, configuration, within) });
  const differences = changesShown(before, candidateConfiguration(router, session), router);
  yield did({ type: 'load.reported', kind: 'replacement', report: { failed, differences } });
  if (failed.length > 0) yield say('load-failed');
}

/** The same of a file that was read, where it was. `isRelative`: what is outside the current view stays. */
export function* loadRead(read: Restored | undefined, isRelative: boolean, session: CliSession, router: RouterFacts): Course {
  const within = isRelative ? sectionPath(session.views, router.views) : [];
  if (read) yield* loadCandidate(router, session, { configuration: read.configuration, failed: failuresOf(read), within });
}
