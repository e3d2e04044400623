import type page from '../../../../firmware-model/pages/ntp/display-ntp-service-status.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { systemFigures, timeText } from './ntp-view.ts';

export default {
  display(_, router) {
    const { isSynchronized, stratum, reference, offset, rootDelay, rootDispersion, peerDispersion, updated } = systemFigures(router);
    return say(isSynchronized ? 'ntp-status' : 'ntp-status-unset', {
      stratum,
      reference,
      offset: offset.toFixed(4),
      rootDelay: rootDelay.toFixed(2),
      rootDispersion: rootDispersion.toFixed(2),
      peerDispersion: peerDispersion.toFixed(2),
      time: timeText(updated, router.now),
    });
  },
} satisfies Handlers<typeof page>;
