import type page from '../../../../firmware-model/pages/ntp/display-ntp-service-statistics-packet.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  display(_, { volatile: { ntp } }) {
    const { received, processed, ...counters } = ntp.counters;
    return say('ntp-statistics', { ...counters, received, processed, dropped: received - processed });
  },
} satisfies Handlers<typeof page>;
