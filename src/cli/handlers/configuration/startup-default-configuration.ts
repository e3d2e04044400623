import type page from '../../../../firmware-model/pages/configuration/startup-default-configuration.ts';
import { defaultConfigurationFile, readConfigurationFile } from './configuration-file.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';

/** Chooses the file that a start without a saved configuration loads. */
export default {
  *startup({ args }, { nonVolatile }) {
    const file = defaultConfigurationFile(args['configuration-file']);
    if (!file) {
      yield say('default-configuration-name-invalid');
      return;
    }
    if (!(yield* readConfigurationFile(nonVolatile.cfCard, file))) return;
    yield did({ type: 'startup.defaultSelected', file: file.shown });
    yield say('default-configuration-set');
  },
} satisfies Handlers<typeof page>;
