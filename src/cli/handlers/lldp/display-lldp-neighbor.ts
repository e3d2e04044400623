import type page from '../../../../firmware-model/pages/lldp/display-lldp-neighbor.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

/** There is nobody at the other end of a cable: interfaces have no neighbor. */
export default {
  display: (_, router) => refusal(router) ?? [],
  brief: (_, router) => refusal(router) ?? say('lldp-brief-head'),
} satisfies Handlers<typeof page>;

const refusal = ({ volatile: { running } }: RouterFacts): Step | undefined =>
  running.has('lldp enable') ? undefined : say('lldp-disabled');
