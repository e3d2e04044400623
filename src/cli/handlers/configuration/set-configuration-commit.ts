import type page from '../../../../firmware-model/pages/configuration/set-configuration-commit.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';
import { mayBeLabel } from './point-label.ts';
import { pointOfId } from './rollback-points.ts';

/** Gives a rollback point a label, in place of one that it has, or takes it away. */
export default {
  *label({ args }, router) {
    const point = yield* pointOfId(args['commit-id'], router);
    const label = args['label-string'];
    if (point && (yield* mayBeLabel(label, router, point))) yield did({ type: 'commitPoint.labelled', id: point.id, label });
  },

  *clear({ args }, router) {
    const point = yield* pointOfId(args['commit-id'], router);
    if (point) yield did({ type: 'commitPoint.labelled', id: point.id });
  },
} satisfies Handlers<typeof page>;
