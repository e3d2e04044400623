import type page from '../../../../firmware-model/pages/user-login/rsa-peer-public-key.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { openPeerKey, removePeerKey } from './peer-public-key.ts';

export default {
  open: ({ args, session }, router) => [
    say('rsa-peer-key-view'),
    ...openPeerKey('rsa', args['key-name'], args['enc-type'], session, router),
  ],
  undo: ({ args, session }, router) => removePeerKey('rsa', args['key-name'], session, router),
} satisfies Handlers<typeof page>;
