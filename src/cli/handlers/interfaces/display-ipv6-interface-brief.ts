import type page from '../../../../firmware-model/pages/interfaces/display-ipv6-interface-brief.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { interfacesNow, physicalState, rowName } from './interfaces-now.ts';
import { linkLocalOf } from './ipv6-text.ts';

/** Interfaces on which IPv6 is enabled, with an address each. */
export default {
  *brief(_, router) {
    yield say('ipv6-interface-brief-head');
    for (const each of interfacesNow(router).filter(({ ipv6Enabled }) => ipv6Enabled)) {
      const { vpnInstance: vpn = '--', ipv6, physicalUp } = each;
      const protocol = physicalUp && ipv6.length > 0 ? 'up' : 'down';
      yield say('ipv6-interface-brief-row', { name: rowName(each), physical: physicalState(each), protocol, vpn });
      for (const address of ipv6.length > 0 ? ipv6.map(({ address: own }) => own) : [linkLocalOf(each.mac)]) {
        yield say('ipv6-interface-brief-address', { address });
      }
    }
  },
} satisfies Handlers<typeof page>;
