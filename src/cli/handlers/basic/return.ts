import type page from '../../../../firmware-model/pages/basic/return.ts';
import type { Handlers } from '../../run/handler.ts';
import { leaveConfiguration } from '../../run/leave.ts';

export default {
  return({ session }, router) {
    return session.views.length === 1 ? undefined : leaveConfiguration(router, session);
  },
} satisfies Handlers<typeof page>;
