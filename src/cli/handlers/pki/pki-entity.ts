import type page from '../../../../firmware-model/pages/pki/pki-entity.ts';
import { entityUser } from '../../pki/entity-user.ts';
import type { Handlers } from '../../handler.ts';
import { say } from '../../outcome.ts';

/** An entity that a domain or a CMP session names cannot go. */
export default {
  undo({ args, session }, router) {
    const entity = args['entity-name'];
    const user = entityUser(entity, router, session);
    return user === undefined ? undefined : say('pki-entity-in-use', { object: entity, user });
  },
} satisfies Handlers<typeof page>;
