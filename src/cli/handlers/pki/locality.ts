import type page from '../../../../firmware-model/pages/pki/locality.ts';
import type { Handlers } from '../../handler.ts';
import { keepUsedEntity } from '../../pki/entity-user.ts';

export default { set: keepUsedEntity, undo: keepUsedEntity } satisfies Handlers<typeof page>;
