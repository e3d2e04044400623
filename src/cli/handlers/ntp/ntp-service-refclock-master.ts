import type page from '../../../../firmware-model/pages/ntp/ntp-service-refclock-master.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  set({ args: { 'ip-address': address } }) {
    return address === undefined || /^127\.127\.1\.[0-3]$/.test(address) ? undefined : say('ntp-local-clock');
  },
} satisfies Handlers<typeof page>;
