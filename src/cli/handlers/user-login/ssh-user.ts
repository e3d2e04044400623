import type page from '../../../../firmware-model/pages/user-login/ssh-user.ts';
import type { Handlers } from '../../run/handler.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { addSshUser, sshUser } from './ssh-users.ts';
import { say } from '../../run/outcome.ts';

export default {
  user({ args, session }, router) {
    return sshUser(candidateConfiguration(router, session), args['user-name']) ? undefined : say('ssh-user-added');
  },
  service: ({ args, session }, router) => addSshUser(args['user-name'], session, router),
  directory: ({ args, session }, router) => addSshUser(args['user-name'], session, router),
  assign: ({ args, session }, router) => addSshUser(args['user-name'], session, router),
  authentication: ({ args, session }, router) => addSshUser(args['user-name'], session, router),
} satisfies Handlers<typeof page>;
