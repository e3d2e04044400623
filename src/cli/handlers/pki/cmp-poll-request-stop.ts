import type page from '../../../../firmware-model/pages/pki/cmp-poll-request-stop.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';
import { pkiPlace } from './domain-place.ts';

/** Silent, also when nothing is being polled: the manual shows no answer. */
export default {
  stop: ({ session }) => did({ type: 'cmp.pollStopped', session: pkiPlace(session).session }),
} satisfies Handlers<typeof page>;
