import type page from '../../../../firmware-model/pages/ntp/display-ntp-service-bd-status.ts';
import { timestamp } from '../../../ntp/timestamp.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { localClockAddress, systemFigures, timeText } from './ntp-view.ts';

export default {
  display(_, router) {
    const { master, isSynchronized, offset, updated } = systemFigures(router);
    return say('ntp-boards', {
      source: master?.source?.address ?? (master ? localClockAddress : 'none'),
      isConfigured: master?.source ? 'Yes' : 'No',
      status: isSynchronized ? 'synchronized' : 'unsynchronized',
      offset: offset.toFixed(1),
      poll: master?.association?.poll ?? 8,
      time: timeText(updated, router.now),
      now: timeText(timestamp(router.now), router.now),
    });
  },
} satisfies Handlers<typeof page>;
