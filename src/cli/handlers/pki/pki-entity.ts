import type page from '../../../../firmware-model/pages/pki/pki-entity.ts';
import { refuseUsedEntity } from './entity-user.ts';
import type { Handlers } from '../../run/handler.ts';

/** An entity that a domain or a CMP session names cannot go. */
export default {
  undo: ({ args, session }, router) => refuseUsedEntity(args['entity-name'], router, session),
} satisfies Handlers<typeof page>;
