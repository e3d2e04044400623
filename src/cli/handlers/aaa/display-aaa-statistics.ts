import type page from '../../../../firmware-model/pages/aaa/display-aaa-statistics.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { domainNames } from './domains.ts';

/** Of each domain there is; counts stand at nought, for nothing is sent to a server. */
export default {
  kind({ args, one }, { volatile: { running } }) {
    const wanted = args['domain-name']?.toLowerCase();
    const names = domainNames(running).filter(name => wanted === undefined || name.toLowerCase() === wanted);
    if (names.length === 0) return say('no-such-domain');
    const id = one('authentication', 'accounting') === 'authentication' ? 'aaa-authentication-count' : 'aaa-accounting-count';
    return names.map(name => say(id, { name }));
  },
} satisfies Handlers<typeof page>;
