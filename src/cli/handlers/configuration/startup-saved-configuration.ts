import type page from '../../../../firmware-model/pages/configuration/startup-saved-configuration.ts';
import { configurationFile, readConfigurationFile } from './configuration-file.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';

/** Chooses the file that the next startup loads. It has to be there and readable: a start with a broken file has no configuration. */
export default {
  *startup({ args }, { nonVolatile }) {
    const file = configurationFile(args['configuration-file']);
    if (!file) {
      yield say('configuration-file-name-invalid');
      return;
    }
    if (!(yield* readConfigurationFile(nonVolatile.cfCard, file))) return;
    yield did({ type: 'startup.configurationSelected', file: file.shown });
    yield say('startup-configuration-set');
  },
} satisfies Handlers<typeof page>;
