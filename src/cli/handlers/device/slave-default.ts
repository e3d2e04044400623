import type page from '../../../../firmware-model/pages/device/slave-default.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Both main boards have to be there (command reference). */
export default {
  set: () => say('no-slave-board'),
  undo: () => undefined,
} satisfies Handlers<typeof page>;
