import type page from '../../../../firmware-model/pages/snmp/display-snmp-agent-local-engineid.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { engineId, whereEnabled } from './snmp-displays.ts';

export default {
  display: (_, router) => whereEnabled(router, () => [say('snmp-engine', { engine: engineId(router) })]),
} satisfies Handlers<typeof page>;
