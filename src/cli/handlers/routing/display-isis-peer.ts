import type page from '../../../../firmware-model/pages/routing/display-isis-peer.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { processesOf } from './processes.ts';

/** Nobody speaks IS-IS to this router. */
export default {
  show: (_, router) => peers(router),
  process: ({ args }, router) => peers(router, args['process-id']),
} satisfies Handlers<typeof page>;

function* peers({ volatile: { running } }: RouterFacts, wanted?: string): Course {
  for (const { id } of processesOf('isis', running, wanted)) yield say('isis-peers', { process: id });
}
