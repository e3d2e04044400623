import type page from '../../../../firmware-model/pages/configuration/save.configuration-views.ts';
import type { Handlers } from '../../run/handler.ts';
import { saveView } from './save-configuration.ts';

/** Writes the configuration of the current view to a file of the CF card. */
export default {
  *file({ args, session }, router) {
    yield* saveView(router, session, args['configuration-file']);
  },
} satisfies Handlers<typeof page>;
