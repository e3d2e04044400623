import type page from '../../../../firmware-model/pages/aaa/local-user-service-type.ts';
import type { Handlers } from '../../run/handler.ts';
import { refuseUnknownUser } from './local-user.ts';

export default {
  set: ({ args, session }, router) => refuseUnknownUser(args['user-name'], session, router),
  all: ({ args, session }, router) => refuseUnknownUser(args['user-name'], session, router),
} satisfies Handlers<typeof page>;
