import { commitCandidate } from './commit.ts';
import type { RouterFacts } from './handler.ts';
import { changeSession, type Course, did } from './outcome.ts';
import { hasPendingChanges } from './pending.ts';
import type { CliSession } from './session.ts';
import { upTo } from '../grammar/view-stack.ts';

/** Back to the user view. What is not committed has to be settled first; a machine is not asked, its edits are committed. */
export function* leaveConfiguration(router: RouterFacts, session: CliSession): Course {
  if (hasPendingChanges(router, session) && !(yield* settlePending(router, session))) return;
  yield changeSession(old => ({ ...old, views: upTo(old.views, 1), immediate: false }));
}

function* settlePending(router: RouterFacts, session: CliSession): Course<boolean> {
  const answer = session.terminal.machineMode ? 'yes' : yield { do: 'ask', id: 'uncommitted-question', params: {}, reply: 'yes-no-cancel' };
  if (answer === 'yes') return yield* commitCandidate(router, session);
  if (answer !== 'no') return false;
  yield did({ type: 'candidate.cleared', session: session.id });
  return true;
}
