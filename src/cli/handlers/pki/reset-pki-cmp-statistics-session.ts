import type page from '../../../../firmware-model/pages/pki/reset-pki-cmp-statistics-session.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';
import { cmpSessionsInSight } from './domain-place.ts';

export default {
  reset({ args, session }, router) {
    const object = args['session-name'];
    const cmpSession = cmpSessionsInSight(router, session).find(({ name }) => name.toLowerCase() === object.toLowerCase());
    return cmpSession ? did({ type: 'cmp.statisticsReset', session: cmpSession.name }) : say('pki-session-missing', { object });
  },
} satisfies Handlers<typeof page>;
