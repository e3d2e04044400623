import type page from '../../../../firmware-model/pages/device/display-users.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { absoluteIndex, type UserInterfaceKind } from '../user-interface/user-interfaces.ts';

/**
 * Who is logged in. Nobody but the one who asks has been idle for a time that we know, and the console is the only line so far.
 * Unused user interfaces (`all`) are not emulated.
 */
export default {
  loggedIn({ session }, { volatile }) {
    const logins = [...volatile.logins].map(([id, login]) =>
      say('users-row', {
        mark: id === session.id ? '+' : ' ',
        index: indexOf(login.userInterface),
        userInterface: login.userInterface,
        user: login.user ?? 'Unspecified',
      }),
    );
    return [say('users-head'), ...logins];
  },
} satisfies Handlers<typeof page>;

function indexOf(userInterface: string): number {
  const [kind, number] = userInterface.split(' ');
  return absoluteIndex(kind as UserInterfaceKind, Number(number)); // `CON 0`, as a log-in names its line
}
