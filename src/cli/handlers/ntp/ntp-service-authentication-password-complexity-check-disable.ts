import type page from '../../../../firmware-model/pages/ntp/ntp-service-authentication-password-complexity-check-disable.ts';
import { confirm } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';
import { holdLine } from './hold-line.ts';

export default {
  *disable({ canonical, session }, router) {
    if (yield* confirm('ntp-complexity-off')) yield holdLine(canonical, canonical, session, router);
  },
} satisfies Handlers<typeof page>;
