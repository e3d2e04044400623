import type page from '../../../../firmware-model/pages/maintenance/display-boot-status.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  *status(_, { device }) {
    yield say('boot-status-head');
    for (const { slot, kind } of device.boards) if (kind === 'MPU') yield say('boot-status-row', { slot, kind });
    yield say('boot-status-end');
  },
} satisfies Handlers<typeof page>;
