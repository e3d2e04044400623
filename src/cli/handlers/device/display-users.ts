import type page from '../../../../firmware-model/pages/device/display-users.ts';
import type { Handlers } from '../../handler.ts';
import { say } from '../../outcome.ts';

/**
 * Who is logged in. Nobody but the one who asks has been idle for a time that we know, and the console is the only line so far.
 * Unused user interfaces (`all`) are not emulated.
 */
export default {
  loggedIn({ session }, { volatile }) {
    const logins = [...volatile.logins].map(([id, login]) => say('users-row', {
      mark: id === session.id ? '+' : ' ',
      index: absoluteIndex(login.userInterface),
      userInterface: login.userInterface,
      user: login.user ?? 'Unspecified',
    }));
    return [say('users-head'), ...logins];
  },
} satisfies Handlers<typeof page>;

/** Absolute numbers of user interfaces: the console is 0, the first VTY 34 (command reference, "display users"). */
function absoluteIndex(userInterface: string): number {
  const [type, relative] = userInterface.split(' ');
  return (type === 'VTY' ? 34 : 0) + Number(relative);
}
