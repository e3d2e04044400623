import type page from '../../../../firmware-model/pages/basic/system-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { changeSession, say } from '../../run/outcome.ts';

export default {
  enter({ has }) {
    return [say('enter-system-view'), changeSession(session => ({ ...session, immediate: has('immediately') }))];
  },
} satisfies Handlers<typeof page>;
