import type page from '../../../../firmware-model/pages/vs/save-all-virtual-systems.ts';
import { confirm } from '../../run/outcome.ts';
import { saveAsNextStartup } from '../configuration/save-configuration.ts';
import type { Handlers } from '../../run/handler.ts';

/** One file holds them all here. */
export default {
  *save({ session }, router) {
    if (yield* confirm('virtual-systems-save-question')) yield* saveAsNextStartup(router, session);
  },
} satisfies Handlers<typeof page>;
