import type page from '../../../../firmware-model/pages/configuration/save.ts';
import type { Handlers } from '../../run/handler.ts';
import { saveConfiguration } from './save-configuration.ts';

/** Writes the running configuration to the CF card. */
export default {
  *save({ session }, router) {
    yield* saveConfiguration(router, session);
  },

  *file({ args, session }, router) {
    yield* saveConfiguration(router, session, args['configuration-file']);
  },
} satisfies Handlers<typeof page>;
