import type page from '../../../../firmware-model/pages/configuration/clear-configuration-commit-label.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, did } from '../../run/outcome.ts';
import { pointOfLabel } from './rollback-points.ts';

/** Deletes a rollback point by its label, once the operator agrees. */
export default {
  *clear({ args }, router) {
    const point = yield* pointOfLabel(args['label-name'], router);
    if (point && (yield* confirm('commit-point-delete-question'))) yield did({ type: 'commitPoints.cleared', ids: [point.id] });
  },
} satisfies Handlers<typeof page>;
