import type page from '../../../../firmware-model/pages/basic/reset-history-command.ts';
import type { Handlers } from '../../run/handler.ts';
import { changeSession, did } from '../../run/outcome.ts';

/** What is forgotten of everyone is what is shown of everyone: each keeps their own history (command reference, usage). */
export default {
  own: () => changeSession(session => ({ ...session, history: [] })),
  everyone: () => did({ type: 'commands.forgotten' }),
} satisfies Handlers<typeof page>;
