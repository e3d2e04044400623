import type page from '../../../../firmware-model/pages/acl/rule.advanced-acl-view-icmp.ts';
import { type RuleHandlers, setRule, undoRule } from './rule.ts';

export default { rule: setRule, undoRule } satisfies RuleHandlers<typeof page>;
