import type page from '../../../../firmware-model/pages/basic/display-history-command.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Oldest first, as typed. What other users have typed is not kept yet: that form is known, not emulated. */
export default {
  own({ session }) {
    return session.history.map(line => say('history-line', { line }));
  },
} satisfies Handlers<typeof page>;
