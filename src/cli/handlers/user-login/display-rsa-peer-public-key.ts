import type page from '../../../../firmware-model/pages/user-login/display-rsa-peer-public-key.ts';
import type { Handlers } from '../../run/handler.ts';
import { peerKeyTable, showPeerKeys } from './peer-key-displays.ts';

export default {
  all: (_, router) => showPeerKeys('rsa', router),
  brief: (_, router) => peerKeyTable('rsa', router),
  name: ({ args }, router) => showPeerKeys('rsa', router, args['key-name']),
} satisfies Handlers<typeof page>;
