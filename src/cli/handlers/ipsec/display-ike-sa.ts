import type page from '../../../../firmware-model/pages/ipsec/display-ike-sa.ts';
import { outlooks } from '../../../ike/outlook.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { ikePresent } from './ike-present.ts';

/** What a negotiation begun now would leave: of each policy that comes to something, the SAs of both phases, the newer one first. */
export default {
  show({ args: { remoteaddr, peername } }, router) {
    const standing = outlooks(ikePresent(router)).flatMap(({ peer, hindrance }, at) =>
      peer && hindrance === undefined ? { peer, at } : [],
    );
    const shown = standing
      .filter(({ peer }) => remoteaddr === undefined || peer.remoteAddress?.first === remoteaddr)
      .filter(({ peer }) => peername === undefined || peer.name === peername);
    const rows = shown.flatMap(({ peer, at }) => [2, 1].map(phase => row(2 * at + phase, phase, peer)));
    const count = say('ike-sa-count', { count: rows.length });
    return rows.length === 0 ? [count] : [count, say('ike-sa-head', { slot: serviceSlot, count: rows.length }), ...rows];
  },
} satisfies Handlers<typeof page>;

const row = (
  id: number,
  phase: number,
  { remoteAddress, vpnInstance = '-' }: { remoteAddress?: { first: string } | undefined; vpnInstance?: string | undefined },
): Step => say('ike-sa-row', { id, phase, peer: remoteAddress?.first ?? '', vpn: vpnInstance });

/** That of the manual: the chassis has no service board of its own. */
const serviceSlot = 1;
