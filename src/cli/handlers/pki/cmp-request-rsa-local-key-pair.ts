import type page from '../../../../firmware-model/pages/pki/cmp-request-rsa-local-key-pair.ts';
import { sessionsNaming } from '../../../pki/domain.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { keepForAutoUpdate } from './auto-update.ts';
import { pkiPlace } from './domain-place.ts';

/**
 * No other CMP session has the key pair. Whether it exists is seen by the request: key pairs are no part of the configuration, and one
 * that is brought to another router must not lose the line there.
 */
export default {
  set({ args, session }, router) {
    const name = args['key-name'].toLowerCase();
    const other = sessionsNaming(candidateConfiguration(router, session), `rsa local-key-pair ${name}`).find(
      cmpSession => cmpSession.name !== pkiPlace(session).session && cmpSession.key?.name.toLowerCase() === name,
    );
    return other && say('pki-key-in-use', { object: args['key-name'], session: other.name });
  },
  undo: keepForAutoUpdate,
} satisfies Handlers<typeof page>;
