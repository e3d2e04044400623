import type page from '../../../../firmware-model/pages/basic/quit.ts';
import type { Handlers } from '../../run/handler.ts';
import { leaveConfiguration } from '../../run/leave.ts';
import { changeSession, logout } from '../../run/outcome.ts';
import { leave } from '../../grammar/view-stack.ts';

/** One view up; out of the configuration when the view above is the user view; out of the router from there. */
export default {
  quit({ session }, router) {
    if (session.views.length === 1) return logout;
    if (session.views.length === 2) return leaveConfiguration(router, session);
    return changeSession(old => ({ ...old, views: leave(old.views) }));
  },
} satisfies Handlers<typeof page>;
