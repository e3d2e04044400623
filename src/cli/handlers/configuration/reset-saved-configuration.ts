import type page from '../../../../firmware-model/pages/configuration/reset-saved-configuration.ts';
import { nextStartupFile } from './configuration-file.ts';
import { isSavedByAnother } from './save-configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, did, say } from '../../run/outcome.ts';

/**
 * The next startup loads no file, and a file that this one has loaded is forgotten with it (command reference). The file itself
 * stays on the card: no source shows that it goes (inferred).
 */
export default {
  *reset({ session }, router) {
    if (!(yield* confirm('reset-saved-question'))) return;
    if (isSavedByAnother(router, session)) {
      yield say('save-under-way');
      return;
    }
    if (!nextStartupFile(router)) {
      yield say('next-startup-missing');
      return;
    }
    yield did({ type: 'startup.configurationCleared' });
    yield say('reset-saved');
  },
} satisfies Handlers<typeof page>;
