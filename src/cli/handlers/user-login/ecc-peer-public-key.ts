import type page from '../../../../firmware-model/pages/user-login/ecc-peer-public-key.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { openPeerKey, removePeerKey } from './peer-public-key.ts';

export default {
  open: ({ args, session }, router) => [
    say('ecc-peer-key-view'),
    ...openPeerKey('ecc', args['key-name'], args['enc-type'], session, router),
  ],
  undo: ({ args, session }, router) => removePeerKey('ecc', args['key-name'], session, router),
} satisfies Handlers<typeof page>;
