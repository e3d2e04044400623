import type page from '../../../../firmware-model/pages/configuration/display-startup.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Files of this startup and the next. There is one main board. */
export default {
  startup(
    _,
    {
      nonVolatile: {
        board: { nextStartup },
      },
      volatile: { startup },
    },
  ) {
    return say('startup-files', {
      configured: nextStartup.systemSoftware,
      software: startup.systemSoftware,
      nextSoftware: nextStartup.systemSoftware,
      configuration: startup.savedConfiguration ?? 'NULL',
      nextConfiguration: nextStartup.savedConfiguration ?? 'NULL',
      paf: startup.paf ?? inSoftware,
      nextPaf: nextStartup.paf ?? inSoftware,
      patch: startup.patch?.file ?? 'NULL',
      nextPatch: nextStartup.patch?.file ?? 'NULL',
    });
  },
} satisfies Handlers<typeof page>;

/** With the blank that the command reference has. */
const inSoftware = 'default ';
