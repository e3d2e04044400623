import type page from '../../../../firmware-model/pages/pki/pki-cmp-initial-request.ts';
import { prepareInitialRequest } from '../../../pki/cmp-request.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';
import { sayRefusal } from './faults.ts';
import { pkiPlace } from './domain-place.ts';
import { hasUncommittedRequest } from './uncommitted-request.ts';

/** Says nothing when the request is on its way: what comes of it are files on the CF card. */
export default {
  send({ session }, router) {
    const { domain } = pkiPlace(session);
    if (hasUncommittedRequest(domain, router, session)) return say('cmp-not-committed');
    const {
      nonVolatile: { board, cfCard },
      volatile,
    } = router;
    const prepared = prepareInitialRequest({ ...volatile, keyPairs: board.keyPairs, cfCard }, domain);
    return prepared.ok ? did({ type: 'cmp.initialRequested', domain }) : sayRefusal(prepared.reason, prepared.object);
  },
} satisfies Handlers<typeof page>;
