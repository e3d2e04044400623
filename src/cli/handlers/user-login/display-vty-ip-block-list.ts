import type page from '../../../../firmware-model/pages/user-login/display-vty-ip-block-list.ts';
import type { Handlers } from '../../run/handler.ts';
import { blockedSources } from './source-blocks.ts';

export default {
  list: (_, router) => blockedSources('telnet', router),
} satisfies Handlers<typeof page>;
