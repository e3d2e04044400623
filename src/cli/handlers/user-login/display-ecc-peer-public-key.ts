import type page from '../../../../firmware-model/pages/user-login/display-ecc-peer-public-key.ts';
import type { Handlers } from '../../run/handler.ts';
import { peerKeyTable, showPeerKeys } from './peer-key-displays.ts';

export default {
  all: (_, router) => showPeerKeys('ecc', router),
  brief: (_, router) => peerKeyTable('ecc', router),
  name: ({ args }, router) => showPeerKeys('ecc', router, args['key-name']),
} satisfies Handlers<typeof page>;
