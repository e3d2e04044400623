import type page from '../../../../firmware-model/pages/device/display-schedule-reboot.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { described } from './scheduled-time.ts';

export default {
  display(_, router) {
    const { scheduledReboot } = router.volatile;
    return scheduledReboot === undefined ? say('schedule-none') : say('schedule-reboot', described(scheduledReboot, router));
  },
} satisfies Handlers<typeof page>;
