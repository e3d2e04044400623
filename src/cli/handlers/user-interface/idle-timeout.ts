import type page from '../../../../firmware-model/pages/user-interface/idle-timeout.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  set({ args: { minutes, seconds } }) {
    return Number(minutes) + Number(seconds ?? 0) === 0 ? say('idle-timeout-zero') : undefined;
  },
} satisfies Handlers<typeof page>;
