import type page from '../../../../firmware-model/pages/user-login/display-ssh-server-ip-block.ts';
import type { Handlers } from '../../run/handler.ts';
import { blockedSources, failingSources } from './source-blocks.ts';

export default {
  list: (_, router) => blockedSources('ssh', router),
  all: (_, router) => failingSources('ssh', router),
} satisfies Handlers<typeof page>;
