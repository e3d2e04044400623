import type page from '../../../../firmware-model/pages/user-login/display-dsa-peer-public-key.ts';
import type { Handlers } from '../../run/handler.ts';
import { peerKeyTable, showPeerKeys } from './peer-key-displays.ts';

export default {
  all: (_, router) => showPeerKeys('dsa', router),
  brief: (_, router) => peerKeyTable('dsa', router),
  name: ({ args }, router) => showPeerKeys('dsa', router, args['key-name']),
} satisfies Handlers<typeof page>;
