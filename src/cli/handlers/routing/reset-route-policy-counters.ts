import type page from '../../../../firmware-model/pages/routing/reset-route-policy-counters.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { nodesOf } from './route-policies.ts';

/** Nothing is matched here, and nothing counted. */
export default {
  reset: ({ args }, { volatile: { running } }) =>
    nodesOf(running, args['route-policy-name']).length === 0 ? say('route-policy-missing') : undefined,
} satisfies Handlers<typeof page>;
