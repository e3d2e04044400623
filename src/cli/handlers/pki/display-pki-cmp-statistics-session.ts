import type page from '../../../../firmware-model/pages/pki/display-pki-cmp-statistics-session.ts';
import { noCmpStatistics } from '../../../control-plane/state.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { cmpSessionsInSight } from './domain-place.ts';

export default {
  show({ args, session: asker }, router) {
    const session = args['session-name'];
    if (!cmpSessionsInSight(router, asker).some(({ name }) => name === session)) return say('pki-session-missing', { object: session });
    return say('pki-cmp-statistics', { session, ...(router.volatile.cmpStatistics.get(session) ?? noCmpStatistics) });
  },
} satisfies Handlers<typeof page>;
