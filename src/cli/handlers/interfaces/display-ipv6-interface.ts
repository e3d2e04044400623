import type page from '../../../../firmware-model/pages/interfaces/display-ipv6-interface.ts';
import type { Interface } from '../../../interfaces/interface.ts';
import type { Handlers } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { interfacesNow, shownAll, shownOne } from './interfaces-now.ts';
import { linkLocalOf, networkOfIpv6 } from './ipv6-text.ts';

/** What an interface does for IPv6, where that is enabled. */
export default {
  all: (_, router) =>
    shownAll(
      interfacesNow(router).filter(({ ipv6Enabled }) => ipv6Enabled),
      details,
    ),
  one: ({ args }, router) => shownOne(router, args['interface-name'] ?? '', each => (each.ipv6Enabled ? details(each) : [])),
} satisfies Handlers<typeof page>;

function* details(each: Interface): Course {
  const state = each.adminUp ? (each.physicalUp ? 'UP' : 'DOWN') : 'Administratively DOWN';
  const isUp = each.physicalUp && each.ipv6.length > 0;
  yield say('ipv6-interface-state', { name: each.name, state, protocol: isUp ? 'UP' : 'DOWN', linkLocal: linkLocalOf(each.mac) });
  yield say(each.ipv6.length > 0 ? 'ipv6-interface-addresses' : 'ipv6-interface-no-addresses');
  for (const { address, length } of each.ipv6)
    yield say('ipv6-interface-address', { address, subnet: `${networkOfIpv6(address, length)}/${length}` });
  yield say('ipv6-interface-rest', { mtu: each.mtu });
}
