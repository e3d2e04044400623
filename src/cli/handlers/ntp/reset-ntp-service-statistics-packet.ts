import type page from '../../../../firmware-model/pages/ntp/reset-ntp-service-statistics-packet.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';

const reset = () => did({ type: 'ntp.statisticsReset' });

/** There is one count of all packets, whichever of them are named. */
export default { reset, interfaces: reset, peers: reset } satisfies Handlers<typeof page>;
