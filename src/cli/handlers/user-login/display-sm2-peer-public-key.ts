import type page from '../../../../firmware-model/pages/user-login/display-sm2-peer-public-key.ts';
import type { Handlers } from '../../run/handler.ts';
import { showSm2PeerKeys, sm2PeerKeyTable } from './peer-key-displays.ts';

export default {
  all: (_, router) => showSm2PeerKeys(router),
  brief: (_, router) => sm2PeerKeyTable(router),
  name: ({ args }, router) => showSm2PeerKeys(router, args['key-name']),
} satisfies Handlers<typeof page>;
