import type page from '../../../../firmware-model/pages/configuration/reset-default-configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, did, say } from '../../run/outcome.ts';

/** A start without a saved configuration is that of the factory again; the file stays on the card (inferred). */
export default {
  *reset(_, { nonVolatile }) {
    if (!(yield* confirm('reset-default-question'))) return;
    if (nonVolatile.board.nextStartup.defaultConfiguration === undefined) {
      yield say('default-configuration-none');
      return;
    }
    yield did({ type: 'startup.defaultSelected' });
    yield say('reset-default');
  },
} satisfies Handlers<typeof page>;
