import type page from '../../../../firmware-model/pages/user-login/display-telnet-server-status.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Without a session nothing is displayed (command reference, prerequisites). */
export default {
  status(_, { lines }) {
    const sessions = lines.filter(({ via }) => via === 'telnet');
    if (sessions.length === 0) return undefined;
    const rows = sessions.map(({ address = '', userInterface }, at) =>
      say('telnet-session', { number: at + 1, address, index: userInterface.split(' ')[1] ?? '' }),
    );
    return [...rows, say('telnet-sessions', { count: sessions.length })];
  },
} satisfies Handlers<typeof page>;
