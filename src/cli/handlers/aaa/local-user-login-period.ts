import type page from '../../../../firmware-model/pages/aaa/local-user-login-period.ts';
import type { Handlers } from '../../run/handler.ts';
import { refuseUnknownUser } from './local-user.ts';

export default {
  set: ({ args, session }, router) => refuseUnknownUser(args['user-name'], session, router),
  undo: ({ args, session }, router) => refuseUnknownUser(args['user-name'], session, router),
} satisfies Handlers<typeof page>;
