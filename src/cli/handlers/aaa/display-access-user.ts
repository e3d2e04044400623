import type page from '../../../../firmware-model/pages/aaa/display-access-user.ts';
import { localTime } from '../../../config/local-time.ts';
import type { Login } from '../../../control-plane/state.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { onlineIn } from './display-domain.ts';
import { domainNames, domainOfUser } from './domains.ts';

/** Administrators: there are no others here. */
export default {
  all(_, router) {
    const { running } = router.volatile;
    const rows = domainNames(running).map(name => say('access-users-row', { name, online: onlineIn(name, router) }));
    return [say('access-users-head', { count: logins(router).length }), ...rows, say('access-users-end')];
  },
  self: ({ session }, router) =>
    detailsOf(
      logins(router).filter(([id]) => id === session.id),
      router,
    ),
  domain: ({ args }, router) => detailsOfDomain(args['domain-name'], router),
  username: ({ args }, router) =>
    detailsOf(
      logins(router).filter(([, { user = '' }]) => user.toLowerCase() === args['user-name'].toLowerCase()),
      router,
    ),
} satisfies Handlers<typeof page>;

type Entry = readonly [id: string, login: Login, index: number];

/** Of users with a name, in the order in which they came. */
export const logins = ({ volatile }: RouterFacts): readonly Entry[] =>
  [...volatile.logins].filter(([, { user }]) => user !== undefined).map(([id, login], index) => [id, login, index] as const);

export const detailsOfDomain = (name: string, router: RouterFacts): readonly Step[] =>
  detailsOf(
    logins(router).filter(([, { user = '' }]) => domainOfUser(router.volatile.running, user).name === name.toLowerCase()),
    router,
  );

export function detailsOf(entries: readonly Entry[], { volatile: { running }, lines }: RouterFacts): readonly Step[] {
  if (entries.length === 0) return [say('no-access-user')];
  return entries.map(([id, login, index]) =>
    say('access-user-self', {
      index,
      name: login.user ?? '',
      address: login.address ?? '-',
      type: types[login.via],
      since: localTime(running, login.since),
      level: lines.find(line => line.session?.id === id)?.session?.level ?? '-',
    }),
  );
}

const types = { terminal: 'Terminal', telnet: 'Telnet', ssh: 'SSH' } as const;
