import type page from '../../../../firmware-model/pages/ntp/display-ntp-service-event-clock-unsync.ts';
import { localTime } from '../../../config/local-time.ts';
import { localClock } from '../../../ntp/association.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { localClockAddress } from './ntp-view.ts';

/** Newest first. */
export default {
  display: (_, { volatile: { ntp, running } }) =>
    ntp.losses.flatMap(({ source, reason, at }, index) => {
      const isLocal = source === localClock;
      const params = { number: index + 1, source: isLocal ? localClockAddress : source, type: 'client', time: localTime(running, at) };
      return [say(`ntp-loss-${reason}`, params), say('ntp-loss-end')];
    }),
} satisfies Handlers<typeof page>;
