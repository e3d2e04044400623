import type page from '../../../../firmware-model/pages/basic/debugging.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** There is no debugging information that would have to be turned off. */
export default {
  undoAll: () => say('debugging-off'),
} satisfies Handlers<typeof page>;
