import type page from '../../../../firmware-model/pages/pki/display-pki-cmp-statistics-session.ts';
import { noCmpStatistics } from '../../../control-plane/state.ts';
import { cmpSessions } from '../../../pki/domain.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  show({ args }, { volatile: { cmpStatistics, running } }) {
    const session = args['session-name'];
    if (!cmpSessions(running).some(({ name }) => name === session)) return say('pki-session-missing', { object: session });
    return say('pki-cmp-statistics', { session, ...(cmpStatistics.get(session) ?? noCmpStatistics) });
  },
} satisfies Handlers<typeof page>;
