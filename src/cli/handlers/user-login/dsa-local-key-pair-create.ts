import type page from '../../../../firmware-model/pages/user-login/dsa-local-key-pair-create.ts';
import type { Handlers } from '../../run/handler.ts';
import { createWithInfo } from './host-keys.ts';

export default {
  create: (_, router) => createWithInfo('dsa', router),
} satisfies Handlers<typeof page>;
