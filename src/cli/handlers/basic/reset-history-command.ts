import type page from '../../../../firmware-model/pages/basic/reset-history-command.ts';
import type { Handlers } from '../../run/handler.ts';
import { changeSession } from '../../run/outcome.ts';

export default {
  own() {
    return changeSession(session => ({ ...session, history: [] }));
  },
} satisfies Handlers<typeof page>;
