import type page from '../../../../firmware-model/pages/basic/return.ts';
import type { Handlers } from '../../handler.ts';
import { leaveConfiguration } from '../../leave.ts';

export default {
  return({ session }, router) {
    return session.views.length === 1 ? undefined : leaveConfiguration(router, session);
  },
} satisfies Handlers<typeof page>;
