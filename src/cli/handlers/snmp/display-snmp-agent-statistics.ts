import type page from '../../../../firmware-model/pages/snmp/display-snmp-agent-statistics.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { whereEnabled } from './snmp-displays.ts';

/** Nobody asks: there is no agent on the wire. */
export default {
  display: (_, router) => whereEnabled(router, () => [say('snmp-statistics')]),
} satisfies Handlers<typeof page>;
