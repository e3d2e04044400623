import type page from '../../../../firmware-model/pages/interfaces/display-ip-interface.ts';
import type { Interface } from '../../../interfaces/interface.ts';
import { maskLength, numberOf, textOf } from '../../../interfaces/ipv4.ts';
import type { Handlers } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { interfacesNow, shownAll, shownOne } from './interfaces-now.ts';

/** What an interface does for IP. Without traffic nothing is counted. */
export default {
  all: (_, router) => shownAll(interfacesNow(router).filter(isRouted), details),
  one: ({ args }, router) => shownOne(router, args['interface-name'] ?? '', details),
} satisfies Handlers<typeof page>;

/** Members of trunks and switched ports have nothing to do with IP. */
export const isRouted = ({ trunk, switched }: Interface): boolean => trunk === undefined && !switched;

function* details(each: Interface): Course {
  const { name, adminUp, physicalUp, protocolUp, spoofing, mtu, ipv4, unnumbered } = each;
  const state = adminUp ? (physicalUp ? 'UP' : 'DOWN') : 'Administratively DOWN';
  yield say('ip-interface-state', { name, state, protocol: `${protocolUp ? 'UP' : 'DOWN'}${spoofing ? ' (spoofing)' : ''}`, mtu });
  if (unnumbered !== undefined) yield say('interface-unnumbered', { interface: unnumbered });
  else if (ipv4.length === 0) yield say('interface-no-protocol');
  for (const { address, mask, sub } of ipv4) {
    yield say('interface-internet-address', { address: `${address}/${maskLength(mask)}`, sub: sub ? ' Secondary' : '' });
  }
  const [first] = ipv4;
  const broadcast = first ? textOf((numberOf(first.address) | ~numberOf(first.mask)) >>> 0) : '0.0.0.0';
  yield say('ip-interface-counters', { broadcast });
}
