import type page from '../../../../firmware-model/pages/configuration/display-configuration-commit.ts';
import { renderedConfiguration } from '../../../config/render.ts';
import { displayOrder } from '../../run/display-order.ts';
import type { Handlers } from '../../run/handler.ts';
import { contentOf, pointOfId } from './rollback-points.ts';
import { showConfiguration } from './show-configuration.ts';

/** The whole configuration that a commit has left. */
export default {
  *at({ args }, router) {
    const point = yield* pointOfId(args['commit-id'], router);
    const configuration = point && (yield* contentOf(point, router));
    if (configuration) yield* showConfiguration(renderedConfiguration(configuration, displayOrder(router.views)));
  },
} satisfies Handlers<typeof page>;
