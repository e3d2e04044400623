import type page from '../../../../firmware-model/pages/configuration/display-configuration-occupied-user.ts';
import { localTime } from '../../../config/local-time.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { absoluteIndex, type UserInterfaceKind } from '../user-interface/user-interfaces.ts';

/** Who has the configuration for themselves; nothing where nobody has. */
export default {
  user(_, { volatile: { lock, logins, running } }) {
    const login = lock && logins.get(lock.session);
    if (!login) return [];
    const [kind, number] = login.userInterface.split(' ');
    const local = (time: number) => localTime(running, time);
    return say('lock-holder', {
      index: absoluteIndex(kind as UserInterfaceKind, Number(number)), // `VTY 0`, as a log-in names its line
      userInterface: login.userInterface,
      user: login.user ?? 'anonymous',
      address: login.address ?? '',
      since: local(lock.since),
      editedAt: local(lock.editedAt),
      seconds: lock.timeoutMilliseconds / 1000,
    });
  },
} satisfies Handlers<typeof page>;
