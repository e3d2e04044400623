import type { CommitPoint } from '../../../control-plane/state.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';

/** Whether a label can be given to a new point, or to this one; false when not, which has been said. */
export function* mayBeLabel(label: string, { nonVolatile: { board } }: RouterFacts, point?: CommitPoint): Course<boolean> {
  const labels = board.commits.filter(({ id }) => id !== point?.id).flatMap(other => other.label ?? []);
  if (/^(?:\d|-$)/.test(label)) yield say('commit-label-invalid');
  else if (labels.includes(label)) yield say('commit-label-exists');
  else if (labels.length >= mostLabels) yield say('commit-labels-full');
  else return true;
  return false;
}

const mostLabels = 20;
