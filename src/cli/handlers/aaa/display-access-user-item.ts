import type page from '../../../../firmware-model/pages/aaa/display-access-user-item.ts';
import { say } from '../../run/outcome.ts';
import { detailsOf, detailsOfDomain, logins } from './display-access-user.ts';
import type { Handlers } from '../../run/handler.ts';

/** Administrators have an address, a domain and a number; what else it is looked for by, subscribers have, and there are none. */
export default {
  address: ({ args }, router) =>
    detailsOf(
      logins(router).filter(([, { address }]) => address === args['ip-addr']),
      router,
    ),
  ipv6: ({ args }, router) =>
    detailsOf(
      logins(router).filter(([, { address }]) => address?.toLowerCase() === args['ipv6-addr'].toLowerCase()),
      router,
    ),
  id: ({ args }, router) =>
    detailsOf(
      logins(router).filter(([, , index]) => `${index}` === args['user-id']),
      router,
    ),
  domain: ({ args }, router) => detailsOfDomain(args['domain-name'], router),
  mac: () => say('no-access-user'),
  pool: () => say('no-access-user'),
  line: () => say('no-access-user'),
  interface: () => say('no-access-user'),
  slot: () => say('no-access-user'),
  vlans: () => say('no-access-user'),
  total: () => say('no-access-user'),
} satisfies Handlers<typeof page>;
