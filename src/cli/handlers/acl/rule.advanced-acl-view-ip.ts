import type page from '../../../../firmware-model/pages/acl/rule.advanced-acl-view-ip.ts';
import { type RuleHandlers, setRule, undoRule } from './rule.ts';

export default { rule: setRule, undoRule } satisfies RuleHandlers<typeof page>;
