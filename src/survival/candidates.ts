import { countDifference } from '../config/count-difference.ts';
import type { Pending, StagedKeyPair, Volatile } from '../control-plane/state.ts';
import type { Memory, SurvivalRow } from './memory.ts';
import { counted, lineOf, lost, named } from './words.ts';

/** What was entered and is not in effect, and what is in effect for the time being. */
export function* candidateRows({ volatile }: Memory): Iterable<SurvivalRow> {
  for (const [session, pending] of volatile.pending) {
    const lines = uncommittedLines(pending);
    if (lines > 0) yield lost(`candidate of ${lineOf(volatile, session)}`, `${counted(lines, 'line')}, never committed`);
    yield* keyPairRows(pending.keyPairs);
  }
  yield* twoPhaseRows(volatile);
}

/** How many lines a commit would change. */
export function uncommittedLines({ candidate }: Pending): number {
  const { added, removed, replaced } = countDifference(candidate.running, candidate.configuration);
  return added + removed + replaced;
}

/** Created and destroyed again is neither. */
function* keyPairRows(staged: readonly StagedKeyPair[]): Iterable<SurvivalRow> {
  const last = new Map(staged.map(change => [change.op === 'create' ? change.keyPair.name : change.name, change.op] as const));
  const those = (wanted: StagedKeyPair['op']): readonly string[] => [...last].flatMap(([name, op]) => (op === wanted ? name : []));
  for (const name of those('create')) yield lost(`key pair ${name}`, 'created but not committed');
  const destroyed = those('destroy');
  if (destroyed.length > 0) yield lost(`end of key pair ${named(destroyed)}`, 'destroyed but not committed: it is there again');
}

function* twoPhaseRows(volatile: Volatile): Iterable<SurvivalRow> {
  const { commitUnderWay, trial, lock, userLock } = volatile;
  if (commitUnderWay) yield lost(`commit of ${lineOf(volatile, commitUnderWay.session)}`, 'under way: it will not have happened');
  if (trial) yield lost(`trial of ${lineOf(volatile, trial.session)}`, 'never confirmed: the next start runs what was saved');
  if (lock) yield lost(`lock of ${lineOf(volatile, lock.session)}`, 'nobody holds the configuration after a start');
  if (userLock?.isLocked) yield lost(`lock of user ${userLock.user}`, 'nobody holds the configuration after a start');
}
