import type page from '../../../../firmware-model/pages/routing/display-bgp-peer.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { processesOf, routerIdOf } from './processes.ts';

/** Peers that are configured; none of them answers. */
export default {
  *show(_, router) {
    const [own] = processesOf('bgp', router.volatile.running);
    if (!own) return;
    const peers = own.lines.flatMap(line => {
      const [, peer, as] = /^peer (\d+\.\d+\.\d+\.\d+) as-number (\S+)/.exec(line) ?? [];
      return peer === undefined || as === undefined ? [] : [{ peer, as }];
    });
    yield say('bgp-peers-head', { router: routerIdOf(own, router), as: own.id, peers: peers.length });
    const since = spanText(router.now - router.volatile.configurationUpdatedAt);
    for (const each of peers) yield say('bgp-peers-row', { ...each, since });
  },
} satisfies Handlers<typeof page>;

/** `00:01:02`, from a day on `626h43m`: sample of a router. */
function spanText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours < 24 ? `${two(hours)}:${two(minutes)}:${two(seconds % 60)}` : `${two(hours)}h${two(minutes)}m`;
}
