import type page from '../../../../firmware-model/pages/pki/certificate-request-entity.ts';
import { entityOf } from '../../../pki/entity.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';

export default {
  set({ args, session }, router) {
    const object = args['entity-name'];
    const entity = entityOf(candidateConfiguration(router, session), object);
    if (!entity) return say('pki-entity-missing', { object });
    return entity.commonName === undefined ? say('pki-entity-no-common-name', { object }) : undefined;
  },
} satisfies Handlers<typeof page>;
