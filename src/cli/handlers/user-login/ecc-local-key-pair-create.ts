import type page from '../../../../firmware-model/pages/user-login/ecc-local-key-pair-create.ts';
import type { Handlers } from '../../run/handler.ts';
import { createWithInfo } from './host-keys.ts';

export default {
  create: (_, router) => createWithInfo('ecc', router),
} satisfies Handlers<typeof page>;
