import type page from '../../../../firmware-model/pages/pki/pki-cmp-session.ts';
import { cmpSessionOf, sessionsNaming } from '../../../pki/domain.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { pkiPlace } from './domain-place.ts';

/** One CMP session per domain, one domain per CMP session. */
export default {
  enter({ args, session }, router) {
    const name = args['session-name'];
    const { domain } = pkiPlace(session);
    const candidate = candidateConfiguration(router, session);
    const own = cmpSessionOf(candidate, domain);
    if (own) return own.name === name ? undefined : say('pki-session-one-per-domain', { object: own.name });
    const elsewhere = sessionsNaming(candidate, `pki cmp session ${name}`).find(other => other.name === name);
    return elsewhere && say('pki-session-elsewhere', { object: name, domain: elsewhere.domain });
  },
  undo({ args, session }, router) {
    const own = cmpSessionOf(candidateConfiguration(router, session), pkiPlace(session).domain);
    return own?.name === args['session-name'] ? undefined : say('pki-session-missing', { object: args['session-name'] });
  },
} satisfies Handlers<typeof page>;
