import type page from '../../../../firmware-model/pages/user-login/ecc-local-key-pair-destroy.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { destroyWithInfo } from './host-keys.ts';

export default {
  *destroy(_, router) {
    if (yield* destroyWithInfo('ecc', router)) yield say('host-key-destroyed', { kind: 'ECC' });
  },
} satisfies Handlers<typeof page>;
