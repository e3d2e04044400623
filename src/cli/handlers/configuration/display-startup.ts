import type page from '../../../../firmware-model/pages/configuration/display-startup.ts';
import { readySlave } from '../../../inventory/main-boards.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

/** Files of this startup and the next; a slave that is up has the same. */
export default {
  startup: (_, router) => [files('MainBoard', router), ...(readySlave(router) ? [files('SlaveBoard', router)] : [])],
} satisfies Handlers<typeof page>;

function files(board: string, { nonVolatile, volatile: { startup } }: RouterFacts): Step {
  const { nextStartup } = nonVolatile.board;
  return say('startup-files', {
    board,
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
}

/** With the blank that the command reference has. */
const inSoftware = 'default ';
