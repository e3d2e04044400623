import type page from '../../../../firmware-model/pages/user-login/ssh-user-service-type.ts';
import type { Handlers } from '../../run/handler.ts';
import { addSshUser } from './ssh-users.ts';

export default {
  all: ({ args, session }, router) => addSshUser(args['user-name'], session, router),
} satisfies Handlers<typeof page>;
