import type page from '../../../../firmware-model/pages/acl/rule.basic-acl6-view.ts';
import { type RuleHandlers, setRule, undoRule } from './rule.ts';

export default { rule: setRule, undoRule } satisfies RuleHandlers<typeof page>;
