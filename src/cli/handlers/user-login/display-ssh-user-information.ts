import type page from '../../../../firmware-model/pages/user-login/display-ssh-user-information.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { type SshUser, sshUser, sshUsers } from './ssh-users.ts';

/** All services are shown by name, as in the manual. */
export default {
  user({ args: { 'user-name': name } }, { volatile: { running } }) {
    const users = name === undefined ? sshUsers(running) : [sshUser(running, name)].filter(user => user !== undefined);
    if (users.length === 0) return say('ssh-user-missing');
    const rows = users.flatMap((user, at) => (at === 0 ? [rowOf(user)] : [say('ssh-users-apart'), rowOf(user)]));
    return [say('ssh-users-rule'), ...rows, say('ssh-users-end', { count: users.length })];
  },
} satisfies Handlers<typeof page>;

const rowOf = ({ name, authentication = none, services, directory = none, key }: SshUser): Step =>
  say('ssh-user', {
    name,
    authentication,
    key: key?.name ?? none,
    keyType: key?.type.replace(/-key$/, '').toUpperCase() ?? none,
    directory,
    services: (services.includes('all') ? ['stelnet', 'sftp', 'snetconf'] : services).join(' | ') || none,
  });

const none = '--';
