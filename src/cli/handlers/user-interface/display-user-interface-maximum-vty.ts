import type page from '../../../../firmware-model/pages/user-interface/display-user-interface-maximum-vty.ts';
import type { Handlers } from '../../run/handler.ts';
import { maximumVty } from '../aaa/login-settings.ts';
import { say } from '../../run/outcome.ts';

export default {
  display: (_, { volatile }) => say('maximum-vty', { number: maximumVty(volatile.running) }),
} satisfies Handlers<typeof page>;
