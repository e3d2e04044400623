import type { Configuration } from '../../../config/configuration.ts';
import { editsBetween } from '../../../config/line-changes.ts';
import type { FailedLine } from '../../../control-plane/state.ts';
import { commitCandidate, mayChange } from '../../run/commit.ts';
import { mapSteps } from '../../run/course.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, did, say, type Step } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { hasPendingChanges } from '../../run/pending.ts';
import { changesShown } from './shown-changes.ts';

/** What is to run, and what of it is known not to. */
export interface Target {
  readonly configuration: Configuration;
  readonly failed: readonly FailedLine[];
}

/** Asks, makes it run, and tells what came of it. Nothing for a target that there is none of, which has been said. */
export function* rollBack(router: RouterFacts, session: CliSession, target: Target | undefined): Course {
  if (!target || !(yield* mayChange(router, session))) return;
  if (hasPendingChanges(router, session)) yield say('rollback-pending');
  else if (yield* confirm('rollback-question')) yield* carryOut(router, session, target);
}

function* carryOut(router: RouterFacts, session: CliSession, { configuration, failed }: Target): Course {
  yield say('rollback-loading');
  const edits = editsBetween(router.volatile.running, configuration);
  yield did({ type: 'configuration.edited', session: session.id, edits });
  yield say('rollback-committing');
  const refused: FailedLine[] = [];
  const commit = commitCandidate(router, session, { pointType: 'ROLLBACK' });
  const isDone = yield* mapSteps(commit, step => note(step, refused));
  if (!isDone) yield did({ type: 'candidate.cleared', session: session.id });
  yield say('rollback-checking');
  const differences = changesShown(router.volatile.running, configuration, router);
  yield did({ type: 'load.reported', kind: 'rollback', report: { failed: [...failed, ...refused], differences } });
  if (!isDone || failed.length > 0) yield say('rollback-failed');
  else yield say(edits.length > 0 ? 'rollback-done' : 'rollback-nothing');
}

/** The line at fault, which a refused commit shows. */
function note(step: Step, refused: FailedLine[]): Step {
  if (step.do === 'show') refused.push(...step.lines.map(line => ({ line: `+ ${line}` })));
  return step;
}
