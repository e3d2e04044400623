import type page from '../../../../firmware-model/pages/aaa/display-domain.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { type Domain, domain, domainNames, domainOfUser } from './domains.ts';

export default {
  all(_, router) {
    const { running } = router.volatile;
    const domains = domainNames(running).map(name => domain(running, name));
    return [
      say('domains-head'),
      ...domains.map(found =>
        say('domains-row', { name: found.name, state: stateOf(found), limit: limitOf(found), online: onlineIn(found.name, router) }),
      ),
      say('aaa-table-end', { count: domains.length }),
    ];
  },
  one({ args }, router) {
    const { running } = router.volatile;
    const name = args['domain-name'].toLowerCase();
    if (!domainNames(running).includes(name)) return say('no-such-domain');
    const found = domain(running, name);
    const lines = settingsOf(running).section('aaa').section('domain <domain-name>', { 'domain-name': name });
    return say('domain-details', {
      name,
      state: stateOf(found),
      authentication: found.authentication,
      accounting: found.accounting,
      authorization: found.authorization ?? '-',
      limit: limitOf(found),
      online: onlineIn(name, router),
      level: found.level ?? 16,
      radius: lines.line('radius-server group')?.args['radius-template-name'] ?? '-',
      hwtacacs: lines.line('hwtacacs-server')?.args['template-name'] ?? '-',
    });
  },
} satisfies Handlers<typeof page>;

const stateOf = ({ isBlocked }: Domain): string => (isBlocked ? 'Block' : 'Active');

/** Without a limit: the greatest number that the release has, as the sample shows it. */
const limitOf = ({ accessLimit }: Domain): number => accessLimit ?? 1_045_504;

export const onlineIn = (name: string, { volatile: { running, logins } }: RouterFacts): number =>
  [...logins.values()].filter(({ user }) => user !== undefined && domainOfUser(running, user).name === name).length;
