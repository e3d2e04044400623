import type page from '../../../../firmware-model/pages/user-login/display-ssh-server-session.ts';
import type { LineStatus } from '../../run/line-status.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { calendar } from '../../../clock/format.ts';

/** The ends of a connection know its ciphers and what it has carried, the router does not. */
export default {
  session(_, { lines }) {
    const sessions = lines.filter(({ via }) => via === 'ssh');
    return sessions.length === 0 ? undefined : [...sessions.flatMap(rowsOf), say('ssh-session-rule')];
  },
} satisfies Handlers<typeof page>;

const rowsOf = ({ userInterface, session, idle }: LineStatus, at: number): readonly Step[] => [
  say('ssh-session-rule'),
  say('ssh-session', { number: at + 1, userInterface, user: session?.user ?? '', idle: calendar(idle).time }),
];
