import type page from '../../../../firmware-model/pages/acl/undo-rule.advanced-acl6-view.ts';
import { type RuleHandlers, undoParts } from './rule.ts';

export default { parts: undoParts } satisfies RuleHandlers<typeof page>;
