import type page from '../../../../firmware-model/pages/user-login/undo-ssh-user.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { removeSshUsers, sshUser, sshUsers } from './ssh-users.ts';

/** Without a name, all of them. */
export default {
  user({ args: { 'user-name': name }, session }, router) {
    const candidate = candidateConfiguration(router, session);
    const users = name === undefined ? sshUsers(candidate) : [sshUser(candidate, name)].filter(user => user !== undefined);
    return users.length === 0 ? say('ssh-user-missing') : removeSshUsers(users, session, router);
  },
} satisfies Handlers<typeof page>;
