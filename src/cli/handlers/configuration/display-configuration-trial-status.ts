import type page from '../../../../firmware-model/pages/configuration/display-configuration-trial-status.ts';
import { deviceTime } from '../../../control-plane/clock-time.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Whether a configuration is tried, and for how long still. */
export default {
  status(_, { volatile: { trial }, nonVolatile: { board }, now }) {
    if (!trial) return say('trial-inactive');
    return say('trial-active', { seconds: Math.ceil((deviceTime(trial.endsAt, board) - now) / 1000) });
  },
} satisfies Handlers<typeof page>;
