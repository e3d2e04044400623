import type page from '../../../../firmware-model/pages/pki/pki-cmp-initial-request.ts';
import { factsFor } from '../../../control-plane/enrolment.ts';
import { prepareInitialRequest } from '../../../pki/cmp-request.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';
import { sayRefusal } from './faults.ts';
import { pkiPlace } from './domain-place.ts';

/** Says nothing when the request is on its way, also with what is not committed: what comes of it are files on the CF card. */
export default {
  send({ session }, router) {
    const { domain } = pkiPlace(session);
    const prepared = prepareInitialRequest(factsFor(session.id, router), domain);
    return prepared.ok ? did({ type: 'cmp.initialRequested', domain, session: session.id }) : sayRefusal(prepared.reason, prepared.object);
  },
} satisfies Handlers<typeof page>;
