import type page from '../../../../firmware-model/pages/snmp/snmp-agent-mib-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { candidateLines, clear } from './snmp-lines.ts';

export default {
  undoView({ args, session }, router) {
    const keys = candidateLines(`snmp-agent mib-view ${args['view-name']}`, session, router).map(({ key }) => key);
    return keys.length === 0 ? undefined : clear(keys, session);
  },
} satisfies Handlers<typeof page>;
