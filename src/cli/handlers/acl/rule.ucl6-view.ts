import type page from '../../../../firmware-model/pages/acl/rule.ucl6-view.ts';
import { type RuleHandlers, setRule, undoRule } from './rule.ts';

export default {
  ip: setRule,
  tcp: setRule,
  udp: setRule,
  icmpv6: setRule,
  undoIp: undoRule,
  undoTcp: undoRule,
  undoUdp: undoRule,
  undoIcmpv6: undoRule,
} satisfies RuleHandlers<typeof page>;
