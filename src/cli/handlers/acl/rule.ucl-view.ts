import type page from '../../../../firmware-model/pages/acl/rule.ucl-view.ts';
import { type RuleHandlers, setRule, undoRule } from './rule.ts';

export default {
  ip: setRule,
  tcp: setRule,
  udp: setRule,
  icmp: setRule,
  undoIp: undoRule,
  undoTcp: undoRule,
  undoUdp: undoRule,
  undoIcmp: undoRule,
} satisfies RuleHandlers<typeof page>;
