import type page from '../../../../firmware-model/pages/user-login/sm2-peer-public-key.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { openPeerKey, removePeerKey } from './peer-public-key.ts';

export default {
  open: ({ args, session }, router) => [say('sm2-peer-key-view'), ...openPeerKey('sm2', args['key-name'], undefined, session, router)],
  undo: ({ args, session }, router) => removePeerKey('sm2', args['key-name'], session, router),
} satisfies Handlers<typeof page>;
