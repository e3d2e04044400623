import type page from '../../../../firmware-model/pages/aaa/local-user-level.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { refuseUnknownUser } from './local-user.ts';

/** Nobody makes a user higher than themselves (command reference, local-user level). */
export default {
  set({ args, session }, router) {
    const refusal = refuseUnknownUser(args['user-name'], session, router);
    if (refusal) return refusal;
    return Math.min(Number(args.level), 3) > session.level ? say('user-is-higher') : undefined;
  },
} satisfies Handlers<typeof page>;
