import type page from '../../../../firmware-model/pages/acl/undo-rule.ts';
import type { Handlers } from '../../run/handler.ts';
import { undoRules } from './rule.ts';

export default { ids: undoRules } satisfies Handlers<typeof page>;
