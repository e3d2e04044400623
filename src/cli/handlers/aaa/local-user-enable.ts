import type page from '../../../../firmware-model/pages/aaa/local-user-enable.ts';
import type { Handlers } from '../../run/handler.ts';
import { refuseUnknownUser } from './local-user.ts';

/** Nobody is kept out for having stayed away: there is nothing to end. */
export default {
  enable: ({ args, session }, router) => refuseUnknownUser(args['user-name'], session, router),
} satisfies Handlers<typeof page>;
