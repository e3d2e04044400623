import type page from '../../../../firmware-model/pages/ntp/reset-ntp-service-statistics-packet.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';

export default {
  reset: () => did({ type: 'ntp.statisticsReset' }),
} satisfies Handlers<typeof page>;
