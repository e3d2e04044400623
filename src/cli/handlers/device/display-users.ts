import type page from '../../../../firmware-model/pages/device/display-users.ts';
import type { Handlers } from '../../run/handler.ts';
import type { LineStatus } from '../../run/line-status.ts';
import { say, type Step } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { absoluteIndex, isAt, type UserInterface, type UserInterfaceKind, userInterfaces } from '../user-interface/user-interfaces.ts';

/** Who is on which line, logged in or not yet; `all`: and lines that nobody is on. */
export default {
  loggedIn({ session }, { lines }) {
    return [say('users-head'), ...lines.map(line => row(line, session))];
  },
  all({ session }, { volatile, lines }) {
    const rows = userInterfaces(volatile.running)
      .filter(({ kind }) => kind === 'CON' || kind === 'VTY')
      .map(found => {
        const line = lines.find(status => isAt(found, status));
        return line ? row(line, session) : unused(found);
      });
    return [say('users-head'), ...rows];
  },
} satisfies Handlers<typeof page>;

function row({ id, userInterface, via, address = '', session, idle }: LineStatus, own: CliSession): Step {
  return say('users-row', {
    mark: id === own.id ? '+' : ' ',
    index: indexOf(userInterface),
    userInterface,
    delay: formatDuration(id === own.id ? 0 : idle),
    type: types[via],
    address,
    status: session ? 'pass' : 'not pass',
    user: session?.user ?? 'Unspecified',
  });
}

const unused = ({ kind, number, index }: UserInterface): Step => say('users-row-unused', { index, userInterface: `${kind} ${number}` });

const types = { terminal: '', telnet: 'TEL', ssh: 'SSH' } as const;

/** `HH:MM:SS` */
function formatDuration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(part => `${Math.floor(part)}`.padStart(2, '0')).join(':');
}

function indexOf(userInterface: string): number {
  const [kind, number] = userInterface.split(' ');
  return absoluteIndex(kind as UserInterfaceKind, Number(number)); // `CON 0`, as a line is named
}
