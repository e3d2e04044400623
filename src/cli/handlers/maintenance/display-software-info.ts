import type page from '../../../../firmware-model/pages/maintenance/display-software-info.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  info: (_, { device, volatile }) =>
    say('software-info', { release: device.release, file: volatile.startup.systemSoftware.replace(/^cfcard:\//, '') }),
} satisfies Handlers<typeof page>;
