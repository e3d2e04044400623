import type page from '../../../../firmware-model/pages/pki/attribute.ts';
import type { Handlers } from '../../run/handler.ts';
import { clearHere } from './clear-here.ts';

export default { undoAll: clearHere } satisfies Handlers<typeof page>;
