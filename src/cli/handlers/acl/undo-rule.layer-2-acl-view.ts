import type page from '../../../../firmware-model/pages/acl/undo-rule.layer-2-acl-view.ts';
import { type RuleHandlers, undoParts } from './rule.ts';

export default { parts: undoParts } satisfies RuleHandlers<typeof page>;
