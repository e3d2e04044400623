import type page from '../../../../firmware-model/pages/configuration/load-configuration-rollback-changes.ts';
import type { Configuration } from '../../../config/configuration.ts';
import { editsBetween, lineChanges, withChanges } from '../../../config/line-changes.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, did, say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';
import { contentBefore, contentOf, lastPoint, pointOfId, pointOfLabel } from './rollback-points.ts';
import { changesShown } from './shown-changes.ts';

/** Loads into the candidate what an earlier commit has left, or takes back what one has changed. It waits there for its commit. */
export default {
  *at({ args, session }, router) {
    const point = yield* pointOfId(args['at-commit-lable'], router);
    const after = point && (yield* contentOf(point, router));
    const before = after && (yield* contentBefore(point, router));
    if (before) yield* load(router, session, withChanges(candidateConfiguration(router, session), lineChanges(after, before)));
  },

  *id({ args, session }, router) {
    const point = yield* pointOfId(args['commit-lable'], router);
    yield* load(router, session, point && (yield* contentOf(point, router)));
  },

  *last({ args, session }, router) {
    const point = yield* lastPoint(args['number-of-commits'], router);
    yield* load(router, session, point && (yield* contentBefore(point, router)));
  },

  *label({ args, session }, router) {
    const point = yield* pointOfLabel(args['user-label'], router);
    yield* load(router, session, point && (yield* contentOf(point, router)));
  },
} satisfies Handlers<typeof page>;

function* load(router: RouterFacts, session: CliSession, configuration: Configuration | undefined): Course {
  if (!configuration || !(yield* confirm('rollback-question'))) return;
  yield say('load-points-loading');
  const edits = editsBetween(candidateConfiguration(router, session), configuration);
  yield did({ type: 'configuration.edited', session: session.id, edits });
  const differences = changesShown(candidateConfiguration(router, session), configuration, router);
  yield did({ type: 'load.reported', kind: 'loaded points', report: { failed: [], differences } });
  yield say('load-points-done');
}
