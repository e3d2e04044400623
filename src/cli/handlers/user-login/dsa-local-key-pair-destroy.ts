import type page from '../../../../firmware-model/pages/user-login/dsa-local-key-pair-destroy.ts';
import type { Handlers } from '../../run/handler.ts';
import { destroyWithInfo } from './host-keys.ts';

export default {
  *destroy(_, router) {
    yield* destroyWithInfo('dsa', router);
  },
} satisfies Handlers<typeof page>;
