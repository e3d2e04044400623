import type page from '../../../../firmware-model/pages/pki/cmp-request-entity.ts';
import { sessionsNaming } from '../../../pki/domain.ts';
import { entityOf } from '../../../pki/entity.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { keepForAutoUpdate } from './auto-update.ts';
import { pkiPlace } from './domain-place.ts';

/** The entity exists, and no other CMP session has it. */
export default {
  set({ args, session }, router) {
    const object = args['entity-name'];
    const candidate = candidateConfiguration(router, session);
    const entity = entityOf(candidate, object);
    if (entity?.name !== object) return say('pki-entity-missing', { object });
    const other = sessionsNaming(candidate, `pki entity ${object}`).find(
      ({ name, entity }) => entity === object && name !== pkiPlace(session).session,
    );
    return other && say('pki-entity-used-by-session', { object, user: other.name });
  },
  undo: keepForAutoUpdate,
} satisfies Handlers<typeof page>;
