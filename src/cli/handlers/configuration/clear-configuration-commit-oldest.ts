import type page from '../../../../firmware-model/pages/configuration/clear-configuration-commit-oldest.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';
import { pointsNewestFirst } from './rollback-points.ts';

/** Deletes the oldest rollback points, but for those with a label; without a question. */
export default {
  *clear({ args }, router) {
    const points = (yield* pointsNewestFirst(router)).toReversed();
    const oldest = points.slice(0, Number(args['number-of-commits'])).filter(({ label }) => label === undefined);
    if (oldest.length > 0) yield did({ type: 'commitPoints.cleared', ids: oldest.map(({ id }) => id) });
  },
} satisfies Handlers<typeof page>;
