import type page from '../../../../firmware-model/pages/pki/reset-pki-cmp-statistics-session.ts';
import { cmpSessions } from '../../../pki/domain.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';

export default {
  reset({ args }, { volatile: { running } }) {
    const object = args['session-name'];
    const cmpSession = cmpSessions(running).find(({ name }) => name.toLowerCase() === object.toLowerCase());
    return cmpSession ? did({ type: 'cmp.statisticsReset', session: cmpSession.name }) : say('pki-session-missing', { object });
  },
} satisfies Handlers<typeof page>;
