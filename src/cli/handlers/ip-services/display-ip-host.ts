import type page from '../../../../firmware-model/pages/ip-services/display-ip-host.ts';
import type { ConfigurationNode } from '../../../config/configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Hosts of one instance, in the order in which they were configured; no name is asked for, so each is static and has no age. */
export default {
  *show({ args }, { volatile }) {
    yield say('ip-host-head');
    for (const [key, node] of volatile.running) {
      if (isHost(key) && node.args['vpn-instance-name'] === args['vpn-name']) yield say('ip-host-row', rowOf(node));
    }
  },
} satisfies Handlers<typeof page>;

const isHost = (key: string): boolean => key.startsWith('ip host ');

const rowOf = ({ args }: ConfigurationNode) => ({ host: args['host-name'] ?? '', address: args['ip-address'] ?? '' });
