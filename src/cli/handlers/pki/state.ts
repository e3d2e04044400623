import type page from '../../../../firmware-model/pages/pki/state.ts';
import type { Handlers } from '../../run/handler.ts';
import { keepUsedEntity } from './entity-user.ts';

export default { set: keepUsedEntity, undo: keepUsedEntity } satisfies Handlers<typeof page>;
