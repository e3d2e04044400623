import type page from '../../../../firmware-model/pages/configuration/commit.ts';
import { commitCandidate } from '../../run/commit.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';

/** Makes the candidate take effect, under a label and with a description where they are given. */
export default {
  *commit({ args: { description }, session }, router) {
    yield* commitCandidate(router, session, description === undefined ? {} : { description });
  },

  *label({ args: { label, description }, session }, router) {
    if (/^(?:\d|-$)/.test(label)) yield say('commit-label-invalid');
    else if (yield* labelIsFree(label, router))
      yield* commitCandidate(router, session, { label, ...(description === undefined ? {} : { description }) });
  },
} satisfies Handlers<typeof page>;

function* labelIsFree(label: string, { nonVolatile: { board } }: RouterFacts): Course<boolean> {
  const labels = board.commits.flatMap(point => point.label ?? []);
  if (labels.includes(label)) yield say('commit-label-exists');
  else if (labels.length >= mostLabels) yield say('commit-labels-full');
  else return true;
  return false;
}

const mostLabels = 20;
