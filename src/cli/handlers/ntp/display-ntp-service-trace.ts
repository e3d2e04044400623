import type page from '../../../../firmware-model/pages/ntp/display-ntp-service-trace.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { localClockAddress, systemFigures } from './ntp-view.ts';

/** As far as is known: the router, and the one that it goes by. What that one goes by is told by its reference. */
export default {
  display(_, router) {
    const { master, stratum, offset, distance } = systemFigures(router);
    const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(6);
    const own = say('ntp-trace-server', { server: '127.0.0.1', stratum, offset: seconds(offset), distance: (distance / 1000).toFixed(5) });
    const packet = master?.association?.measurements[0]?.packet;
    if (!packet || !master?.source) return master ? [own, say('ntp-trace-end', { reference: localClockAddress })] : [own];
    const root = ((packet.rootDelay / 2 + packet.rootDispersion) / 1000).toFixed(5);
    return [
      own,
      say('ntp-trace-server', { server: master.source.address, stratum: packet.stratum, offset: seconds(0), distance: root }),
      say('ntp-trace-end', { reference: packet.referenceId }),
    ];
  },
} satisfies Handlers<typeof page>;
