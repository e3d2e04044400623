import type page from '../../../../firmware-model/pages/configuration/rollback-configuration.ts';
import type { Configuration } from '../../../config/configuration.ts';
import type { FailedLine } from '../../../control-plane/state.ts';
import { failuresOf } from './load-report.ts';
import { contentOfFile } from './file-content.ts';
import type { Handlers } from '../../run/handler.ts';
import { contentBefore, contentOf, lastPoint, pointOfId, pointOfLabel } from './rollback-points.ts';
import { rollBack, type Target } from './roll-back.ts';
import type { Course } from '../../run/outcome.ts';

/** Makes what an earlier commit has left run again, or what a file holds: at once, and as a point of its own. */
export default {
  *id({ args, session }, router) {
    const point = yield* pointOfId(args['commit-id'], router);
    yield* rollBack(router, session, yield* whole(point && (yield* contentOf(point, router))));
  },

  *last({ args, session }, router) {
    const point = yield* lastPoint(args['number-of-commits'], router);
    yield* rollBack(router, session, yield* whole(point && (yield* contentBefore(point, router))));
  },

  *label({ args, session }, router) {
    const point = yield* pointOfLabel(args.label, router);
    yield* rollBack(router, session, yield* whole(point && (yield* contentOf(point, router))));
  },

  *file({ args, session }, router) {
    const read = yield* contentOfFile(args['file-name'], router);
    yield* rollBack(router, session, yield* whole(read?.configuration, read && failuresOf(read)));
  },
} satisfies Handlers<typeof page>;

function* whole(configuration: Configuration | undefined, failed: readonly FailedLine[] = []): Course<Target | undefined> {
  return configuration && { configuration, failed };
}
