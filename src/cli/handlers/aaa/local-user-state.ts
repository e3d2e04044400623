import type page from '../../../../firmware-model/pages/aaa/local-user-state.ts';
import type { Handlers } from '../../run/handler.ts';
import { refuseUnknownUser } from './local-user.ts';

export default {
  active: ({ args, session }, router) => refuseUnknownUser(args['user-name'], session, router),
  block: ({ args, session }, router) => refuseUnknownUser(args['user-name'], session, router),
  blockAfter: ({ args, session }, router) => refuseUnknownUser(args['user-name'], session, router),
} satisfies Handlers<typeof page>;
