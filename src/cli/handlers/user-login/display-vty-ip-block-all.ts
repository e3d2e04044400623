import type page from '../../../../firmware-model/pages/user-login/display-vty-ip-block-all.ts';
import type { Handlers } from '../../run/handler.ts';
import { failingSources } from './source-blocks.ts';

export default {
  all: (_, router) => failingSources('telnet', router),
} satisfies Handlers<typeof page>;
